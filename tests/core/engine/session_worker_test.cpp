// What the session thread does at rest, and what it makes of memory that runs out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session_worker.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/session/session_read.h"
#include "tests/support/cases.h"
#include "tests/support/fast_build.h"
#include "tests/support/small_memory.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

// Moons that are looked at as often as a plot may ask.
Settings probedRun(std::int64_t width, std::int64_t train, std::int64_t test) {
  Settings s = caseSettings("relu", 3, width);
  s.experiment.data.name = "moons";
  s.experiment.data.train = train;
  s.experiment.data.test = test;
  s.live.stopSteps = 0;
  s.live.budget = 1;
  return s;
}

// Its kernel takes 32 MB each time somebody still holds the one before.
Settings largeProbes() {
  Settings s = probedRun(8, 1000, 0);
  s.experiment.probeSamples = 1000;
  s.live.kernelEvery = 3;
  return s;
}

// And all that is measured at rest.
void doSteps(SessionWorker& worker, std::int64_t steps) {
  if (steps > 0) worker.handle(command::Step{steps}, {});
  while (worker.wantsToWork()) worker.work();
}

std::vector<std::shared_ptr<const KernelFrame>> takeKernels(Outbox& outbox) { return outbox.take().members[0].kernels; }

TEST(SessionWorkerTest, AtRestTheKernelOfThatStepPredictsWhereSomebodyAsks) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  Settings s = probedRun(8, 60, 30);
  s.live.kernelEvery = 10;
  s.live.predictorSamples = 20;
  s.live.stopSteps = 25;
  worker.handle(command::Measure{true}, {});  // however busy the machine is
  worker.handle(command::Start{.generation = 1, .settings = s, .run = false, .resume = {}}, {});
  EXPECT_FALSE(worker.wantsToWork());
  EXPECT_TRUE(std::isnan(takeKernels(outbox).at(0)->kernelTestError));
  worker.handle(command::Watch{{.predictor = true}}, {});
  ASSERT_TRUE(worker.wantsToWork());
  std::stop_source hurry;
  hurry.request_stop();
  worker.work(hurry.get_token());
  EXPECT_TRUE(takeKernels(outbox).empty()) << "a command came";
  ASSERT_TRUE(worker.wantsToWork()) << "it is still to do";
  worker.work();
  auto kernels = takeKernels(outbox);
  ASSERT_EQ(kernels.size(), 1u);
  EXPECT_EQ(kernels[0]->step, 0);
  EXPECT_GE(kernels[0]->kernelTestAccuracy, 0.5);
  const double accuracy = kernels[0]->kernelTestError;
  EXPECT_FALSE(worker.wantsToWork());
  s.live.ridge = 0.5;
  worker.handle(command::Tune{s.live}, {});
  doSteps(worker, 0);
  EXPECT_NE(takeKernels(outbox).at(0)->kernelTestError, accuracy) << "another ridge";

  worker.handle(command::Watch{}, {});
  doSteps(worker, 15);
  for (const auto& frame : takeKernels(outbox)) EXPECT_TRUE(std::isnan(frame->kernelTestError)) << frame->step;
  worker.handle(command::Watch{{.predictor = true}}, {});
  EXPECT_FALSE(worker.wantsToWork()) << "there is no kernel at step 15";
  worker.handle(command::Watch{}, {});
  doSteps(worker, 100);
  EXPECT_EQ(takeKernels(outbox).back()->step, 25);
  worker.handle(command::Watch{{.predictor = true}}, {});
  doSteps(worker, 0);
  kernels = takeKernels(outbox);
  ASSERT_EQ(kernels.size(), 1u) << "of the run that has finished the end alone";
  EXPECT_EQ(kernels[0]->step, 25);
  EXPECT_FALSE(std::isnan(kernels[0]->pathTestError));
  const TemporaryFolder folder;
  worker.handle(command::Save{.file = folder.path() / "run.gatescope", .controls = {}}, {});
  const SessionSnapshot saved = readSession(folder.path() / "run.gatescope");
  EXPECT_EQ(saved.history.kernels().back()->kernelTestError, kernels[0]->kernelTestError);
  EXPECT_EQ(saved.history.kernels().size(), 4u) << "0, 10, 20, 25";
}

TEST(SessionWorkerTest, AtRestEveryNetworkOfAnEnsemblePredicts) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  Settings s = probedRun(8, 60, 30);
  s.experiment.ensemble.seeds = 3;
  s.live.predictorSamples = 20;
  worker.handle(command::Start{.generation = 1, .settings = s, .run = false, .resume = {}}, {});
  outbox.take();
  worker.handle(command::Watch{{.predictor = true}}, {});
  doSteps(worker, 0);
  const Results results = outbox.take();
  ASSERT_EQ(results.members.size(), 3u);
  for (const MemberSamples& member : results.members) {
    ASSERT_EQ(member.kernels.size(), 1u);
    EXPECT_FALSE(std::isnan(member.kernels[0]->kernelTestError));
  }
  EXPECT_FALSE(worker.wantsToWork());
}

TEST(SessionWorkerTest, WhereNothingCanBePredictedItIsNotTriedForEver) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  Settings s = probedRun(8, 60, 30);
  s.experiment.gating.variant = "fixed_random";
  worker.handle(command::Start{.generation = 1, .settings = s, .run = false, .resume = {}}, {});
  outbox.take();
  worker.handle(command::Watch{{.predictor = true}}, {});
  doSteps(worker, 0);
  EXPECT_FALSE(worker.wantsToWork());
  EXPECT_TRUE(takeKernels(outbox).empty());
}

TEST(SessionWorkerTest, ARunThatMemoryEndsStandsAtItsLastStepAndCanBeSaved) {
  if (!kFast) GTEST_SKIP() << "sanitizers take all address space there is";
  const TemporaryFolder folder;
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = largeProbes(), .run = false, .resume = {}}, {});
  doSteps(worker, 1);
  const Results before = outbox.take();  // holds matrices: new ones have to be made
  ASSERT_TRUE(before.matrices);
  {
    const SmallMemory full(std::size_t{1} << 20);
    doSteps(worker, 1'000'000);  // far fewer: until there is time for a kernel
  }
  const Results results = outbox.take();
  ASSERT_FALSE(results.states.empty());
  const RunState& end = results.states.back();
  ASSERT_EQ(end.phase, RunPhase::Failed);
  EXPECT_EQ(end.message, "there is not enough memory to continue this run; it stands at step " +
                             std::to_string(end.step) + " and can be saved");
  EXPECT_GE(end.step, 1);
  EXPECT_LT(end.step, 1'000'001);
  worker.handle(command::Save{.file = folder.path() / "s.gatescope", .step = -1, .controls = "", .request = 7}, {});
  const Results saved = outbox.take();
  ASSERT_EQ(saved.notices.size(), 1u);
  EXPECT_TRUE(saved.notices[0].ok) << saved.notices[0].text;
  EXPECT_EQ(readSession(folder.path() / "s.gatescope").resume.step, end.step);
}

Settings quick(std::int64_t steps) {
  Settings s = caseSettings("relu", 3, 8);
  s.experiment.data.name = "moons";
  s.experiment.data.train = 60;
  s.experiment.data.test = 20;
  s.experiment.probeSamples = 20;
  s.live.stopSteps = steps;
  s.live.budget = 0.01;
  return s;
}

// Whoever watches may sleep as long as he likes.
TEST(SessionWorkerTest, WhereEverythingIsMeasuredTrainingWaitsForTheReceiver) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Measure{true}, {});
  worker.handle(command::Start{.generation = 1, .settings = quick(10'000), .run = true, .resume = {}}, {});
  std::vector<std::int64_t> steps, layers, kernels;
  std::uint64_t thinned = 0;
  while (worker.wantsToWork()) {
    for (int i = 0; i < 100 && worker.wantsToWork(); ++i) worker.work();
    if (!outbox.isFull() && worker.wantsToWork()) continue;
    const Results results = outbox.take();
    thinned += results.thinned;
    for (const StepSample& sample : results.members[0].steps) steps.push_back(sample.step);
    for (const LayerSample& sample : results.members[0].layers) layers.push_back(sample.step);
    for (const auto& frame : results.members[0].kernels) kernels.push_back(frame->step);
  }
  EXPECT_EQ(thinned, 0u);
  ASSERT_EQ(steps.size(), 10'001u);
  ASSERT_EQ(layers.size(), 10'001u) << "gates at every step, in spite of the budget";
  EXPECT_EQ(kernels.size(), 501u);
}

TEST(SessionWorkerTest, MeasuringEverythingHoldsForRunsThatFollowUntilItIsEnded) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  const auto samplesOf = [&](std::uint64_t generation) {
    worker.handle(command::Start{.generation = generation, .settings = quick(300), .run = true, .resume = {}}, {});
    while (worker.wantsToWork()) worker.work();
    const Results results = outbox.take();
    EXPECT_EQ(results.states.back().phase, RunPhase::Finished);
    return std::pair(results.members[0].layers.size(), results.states.back().leavesOut);
  };
  EXPECT_TRUE(samplesOf(1).second);
  worker.handle(command::Measure{true}, {});
  EXPECT_EQ(samplesOf(2), std::pair(std::size_t{301}, false));
  EXPECT_EQ(samplesOf(3), std::pair(std::size_t{301}, false));
  worker.handle(command::Measure{false}, {});
  EXPECT_LT(samplesOf(4).first, 301u);
}

TEST(SessionWorkerTest, TellsTheCourseOfARun) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = quick(300), .run = false, .resume = {}}, {});
  const Results first = outbox.take();
  ASSERT_TRUE(first.course);
  EXPECT_TRUE(first.course->changes.empty());
  doSteps(worker, 12);
  EXPECT_FALSE(outbox.take().course) << "as before";
  LiveControls live = quick(300).live;
  live.spectralFactor = 0.05;
  worker.handle(command::Tune{live}, {});
  const Results tuned = outbox.take();
  ASSERT_TRUE(tuned.course);
  EXPECT_EQ(tuned.course->live, first.course->live);
  EXPECT_EQ(tuned.course->changes, (LiveChanges{{12, "optimiser.c", 0.05}}));
}

// What the run had measured and nobody had heard of when the Start came is told all the same.
TEST(SessionWorkerTest, NothingOfTheRunBeforeIsLostWhenAStartIsRefused) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  Settings settings = largeProbes(), bad = settings;
  bad.experiment.data.name = "npz";
  bad.experiment.data.path = "/nonexistent/data.npz";
  worker.handle(command::Start{.generation = 1, .settings = settings, .run = false, .resume = {}}, {});
  doSteps(worker, 5);
  std::stop_source superseded;
  superseded.request_stop();
  worker.handle(command::Start{.generation = 2, .settings = settings, .run = false, .resume = {}},
                superseded.get_token());
  worker.handle(command::Start{.generation = 3, .settings = bad, .run = true, .resume = {}}, {});
  Results told = outbox.take();
  EXPECT_EQ(told.generation, 1u);
  ASSERT_FALSE(told.states.empty());
  EXPECT_EQ(told.states.back().refusal.generation, 3u);
  ASSERT_EQ(told.members[0].steps.size(), 5u);
  for (std::size_t i = 0; i < told.members[0].steps.size(); ++i)
    EXPECT_EQ(told.members[0].steps[i].step, static_cast<std::int64_t>(i));
  doSteps(worker, 2);
  told = outbox.take();
  ASSERT_EQ(told.members[0].steps.size(), 2u);
  EXPECT_EQ(told.members[0].steps[0].step, 5);
  EXPECT_EQ(told.states.back().refusal, Refusal{});
}

TEST(SessionWorkerTest, AStartThatMemoryEndsLeavesTheRunBeforeInPlace) {
  if (!kFast) GTEST_SKIP() << "sanitizers take all address space there is";
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = caseSettings("relu", 3, 8), .run = false, .resume = {}},
                {});
  doSteps(worker, 4);
  Settings larger = largeProbes();
  larger.experiment.network.width = 4096;
  {
    const SmallMemory full(std::size_t{8} << 20);
    worker.handle(command::Start{.generation = 2, .settings = larger, .run = true, .resume = {}}, {});
  }
  const Results results = outbox.take();
  EXPECT_EQ(results.generation, 1u);
  ASSERT_FALSE(results.states.empty());
  EXPECT_EQ(results.states.back().phase, RunPhase::Ready);
  EXPECT_EQ(results.states.back().step, 4);
  EXPECT_NE(results.states.back().refusal.why.find("not enough memory"), std::string::npos)
      << results.states.back().refusal.why;
  doSteps(worker, 3);
  EXPECT_EQ(outbox.take().states.back().step, 7);
}

Settings quickRun(std::int64_t width) {
  Settings s = probedRun(width, 40, 10);
  s.experiment.probeSamples = 20;
  s.live.kernelEvery = 5;
  return s;
}

TEST(SessionWorkerTest, ARunThatGivesWayIsHandedOverAndGoesOnFromThere) {
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = quickRun(8), .resume = {}}, {});
  doSteps(worker, 25);
  worker.handle(command::Start{.generation = 2, .settings = quickRun(9), .resume = {}}, {});
  doSteps(worker, kFewSteps - 1);
  worker.handle(command::Start{.generation = 3, .settings = quickRun(10), .resume = {}}, {});
  const Results results = outbox.take();
  ASSERT_EQ(results.handedOver.size(), 1u) << "the second has made too few steps";
  EXPECT_EQ(results.handedOver[0].generation, 1u);
  const std::shared_ptr<const SessionSnapshot> session = results.handedOver[0].session;
  ASSERT_TRUE(session);
  EXPECT_EQ(session->step(), 25);

  command::Start again{.generation = 4, .settings = session->settings, .resume = {}};
  again.session = session;
  worker.handle(again, {});
  EXPECT_EQ(outbox.take().states.back().step, 25);
  doSteps(worker, 15);
  worker.handle(command::HandOver{}, {});
  const Results further = outbox.take();
  ASSERT_EQ(further.handedOver.size(), 1u);
  EXPECT_EQ(further.handedOver[0].generation, 4u);

  Outbox other;
  SessionWorker whole(other, 1);
  whole.handle(command::Start{.generation = 1, .settings = quickRun(8), .resume = {}}, {});
  doSteps(whole, 40);
  whole.handle(command::HandOver{}, {});
  const Results straight = other.take();
  ASSERT_EQ(straight.handedOver.size(), 1u);
  const std::vector<MatrixD>&a = further.handedOver[0].session->weights.value,
        &b = straight.handedOver[0].session->weights.value;
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t l = 0; l < a.size(); ++l) EXPECT_TRUE(a[l] == b[l]) << "layer " << l + 1;
}

TEST(SessionWorkerTest, ASessionThatWasHandedOverIsWrittenWhileAnotherRunIsThere) {
  const TemporaryFolder folder;
  Outbox outbox;
  SessionWorker worker(outbox, 1);
  worker.handle(command::Start{.generation = 1, .settings = quickRun(8), .resume = {}}, {});
  worker.handle(command::HandOver{}, {});
  doSteps(worker, 12);
  worker.handle(command::HandOver{}, {});
  const Results results = outbox.take();
  ASSERT_EQ(results.handedOver.size(), 2u) << "whoever asks has an answer";
  EXPECT_FALSE(results.handedOver[0].session);
  worker.handle(command::Start{.generation = 2, .settings = quickRun(9), .resume = {}}, {});
  command::Save save{.file = folder.path() / "kept.gatescope", .controls = "", .request = 3};
  save.session = results.handedOver[1].session;
  worker.handle(save, {});
  const Results saved = outbox.take();
  ASSERT_EQ(saved.notices.size(), 1u);
  EXPECT_TRUE(saved.notices[0].ok) << saved.notices[0].text;
  const SessionSnapshot read = readSession(folder.path() / "kept.gatescope");
  EXPECT_EQ(read.step(), 12);
  EXPECT_EQ(read.settings.experiment.network.width, 8);
}

}  // namespace
}  // namespace gatescope::test
