// Steps of the past: which are kept, that keeping and looking change no bit, and that a branch is the run it left.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checkpoints.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/engine/run.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

TEST(CheckpointsTest, KeepsTheFirstAndAGridThatCoarsens) {
  Checkpoints checkpoints(100);
  for (std::int64_t step = 0; step <= 64; ++step) {
    ASSERT_TRUE(checkpoints.wants(step));
    checkpoints.slot(step);
  }
  EXPECT_EQ(checkpoints.steps().size(), 65u);
  for (std::int64_t step = 65; step <= 100000; ++step) {
    if (checkpoints.wants(step)) checkpoints.slot(step);
    ASSERT_LE(checkpoints.steps().size(), 65u);
  }
  const std::vector<std::int64_t> steps = checkpoints.steps();
  EXPECT_EQ(checkpoints.stride(), 2048);
  EXPECT_EQ(steps.front(), 0);
  EXPECT_GT(steps.back(), 100000 - 2 * checkpoints.stride());
  EXPECT_GE(steps.size(), 33u);
  for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_LE(steps[i] - steps[i - 1], checkpoints.stride());
}

TEST(CheckpointsTest, TheNewestBesideTheGridGivesWay) {
  Checkpoints checkpoints(100);
  for (std::int64_t step = 0; step <= 65; ++step) checkpoints.slot(step);
  EXPECT_EQ(checkpoints.stride(), 2);
  const std::uint64_t version = checkpoints.version();
  checkpoints.slot(67);
  EXPECT_EQ(checkpoints.at(66)->state.step, 64);  // 65 gave way
  EXPECT_EQ(checkpoints.at(67)->state.step, 67);
  EXPECT_GT(checkpoints.version(), version);
  EXPECT_EQ(checkpoints.slot(67), checkpoints.at(1000));
  checkpoints.slot(68);
  EXPECT_EQ(checkpoints.at(67)->state.step, 64);
}

TEST(CheckpointsTest, FindsTheNearestAtOrBelow) {
  Checkpoints checkpoints(100);
  EXPECT_EQ(checkpoints.at(5), nullptr);
  for (const std::int64_t step : {7, 8, 12}) checkpoints.slot(step);
  EXPECT_EQ(checkpoints.at(3)->state.step, 7);
  EXPECT_EQ(checkpoints.at(11)->state.step, 8);
  EXPECT_EQ(checkpoints.at(12)->state.step, 12);
}

TEST(CheckpointsTest, IsBoundedInBytes) {
  EXPECT_EQ(Checkpoints::capacityFor(1000), 65);
  EXPECT_EQ(Checkpoints::capacityFor(64e6), 4);
  EXPECT_EQ(Checkpoints::capacityFor(1e10), 1);
  for (const double each : {1e10, 100e6, 64e6}) {
    Checkpoints checkpoints(each);
    for (std::int64_t step = 0; step < 1000; ++step)
      if (checkpoints.wants(step)) checkpoints.slot(step);
    checkpoints.slot(1000);
    EXPECT_LE(checkpoints.steps().size(), static_cast<std::size_t>(Checkpoints::capacityFor(each)));
    EXPECT_EQ(checkpoints.steps().front(), 0);
  }
}

Settings small(const std::string& variant, const std::string& optimiser, std::int64_t batch) {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.probeSamples = 20;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = optimiser == "adam" || optimiser == "rmsprop" ? 1e-3 : 0.05;
  s.live.stopSteps = 60;
  s.live.testEvery = 5;
  s.live.kernelEvery = 10;
  return s;
}

std::unique_ptr<gatescope::Run> built(const Settings& s, const SessionSnapshot* continued = nullptr, int threads = 1,
                                      std::int64_t inputs = 4) {
  const RunOptions options{threads, false, nullptr, true};
  std::unique_ptr<gatescope::Run> run =
      buildRun(s, blobs(s, 60, inputs), continued, options, {}, [](std::int64_t, std::int64_t) {});
  if (continued)
    run->resume(*continued, {});
  else
    run->start({});
  return run;
}

void finish(gatescope::Run& run) {
  for (int i = 0; i < 100000 && run.phase() == RunPhase::Ready; ++i) run.advance({});
}

void expectSameCurves(const History& a, const History& b, const std::string& name) {
  ASSERT_EQ(a.steps().size(), b.steps().size()) << name;
  for (std::size_t i = 0; i < a.steps().size(); ++i) {
    EXPECT_EQ(a.steps()[i].step, b.steps()[i].step) << name;
    EXPECT_EQ(a.steps()[i].trainLoss, b.steps()[i].trainLoss) << name;
    const double test = a.steps()[i].testLoss, other = b.steps()[i].testLoss;
    EXPECT_TRUE(test == other || (std::isnan(test) && std::isnan(other))) << name;
  }
  ASSERT_EQ(a.kernels().size(), b.kernels().size()) << name;
  for (std::size_t i = 0; i < a.kernels().size(); ++i) {
    EXPECT_EQ(a.kernels()[i]->step, b.kernels()[i]->step) << name;
    EXPECT_EQ(a.kernels()[i]->eigenvalues, b.kernels()[i]->eigenvalues) << name;
    const double predicted = a.kernels()[i]->predictedError, other = b.kernels()[i]->predictedError;
    EXPECT_TRUE(predicted == other || (std::isnan(predicted) && std::isnan(other))) << name;
  }
}

TEST(CheckpointsTest, ABranchIsTheRunItLeftBitForBit) {
  const auto check = [](const Settings& s) {
    const std::string name =
        nameOf(s) + ' ' + s.experiment.optimiser.name + ' ' + std::to_string(s.experiment.optimiser.batch);
    const std::unique_ptr<gatescope::Run> whole = built(s);
    finish(*whole);
    EXPECT_EQ(whole->checkpoints().steps().back(), 60) << name;
    for (const std::int64_t step : {0, 1, 17, 40, 60}) {
      const SessionSnapshot checkpoints = whole->snapshot(step);
      EXPECT_EQ(checkpoints.resume.step, step) << name;
      const std::unique_ptr<gatescope::Run> branch = built(s, &checkpoints);
      EXPECT_EQ(branch->step(), step) << name;
      finish(*branch);
      EXPECT_EQ(whole->trainer().parameters().values, branch->trainer().parameters().values)
          << name << " from " << step;
      expectSameCurves(whole->history(), branch->history(), name + " from " + std::to_string(step));
    }
  };
  for (const char* optimiser : {"gd", "sgd", "momentum", "rmsprop", "adam"})
    for (const std::int64_t batch : {0, 16, 60}) check(small("relu", optimiser, batch));
  for (const GatingVariant& v : gatingVariants()) check(small(v.id, "adam", 16));
  Settings spectral = small("galu", "gd", 0);
  spectral.live.stepSize = StepSize::Spectral;
  check(spectral);
}

TEST(CheckpointsTest, ACheckpointSavesAndGoesOnFromItsFile) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "kept.gatescope";
  const Settings s = small("soft_galu", "adam", 16);
  const std::unique_ptr<gatescope::Run> whole = built(s);
  finish(*whole);
  writeSession(whole->snapshot(23), file);
  const SessionSnapshot saved = readSession(file);
  EXPECT_EQ(saved.resume.step, 23);
  EXPECT_EQ(saved.history.steps().back().step, 20);  // mini-batches: samples come with the test figures
  const std::unique_ptr<gatescope::Run> rest = built(s, &saved);
  EXPECT_EQ(rest->checkpoints().steps(), std::vector<std::int64_t>{0});  // the start came along
  finish(*rest);
  EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values);
  const SessionSnapshot start = rest->snapshot(0);
  const std::unique_ptr<gatescope::Run> again = built(s, &start);
  finish(*again);
  EXPECT_EQ(whole->trainer().parameters().values, again->trainer().parameters().values);
}

TEST(CheckpointsTest, ABranchMayHaveAnotherStepSize) {
  Settings s = small("relu", "gd", 0);
  const std::unique_ptr<gatescope::Run> whole = built(s);
  finish(*whole);
  s.live.stepSizeNumber = 0.02;
  const SessionSnapshot checkpoints = whole->snapshot(10);
  const std::unique_ptr<gatescope::Run> branch = built(s, &checkpoints);
  EXPECT_EQ(branch->trainer().stepSize(), 0.02);
  finish(*branch);
  EXPECT_NE(whole->trainer().parameters().values, branch->trainer().parameters().values);
}

/// Everything is looked at, after every other step, and now and then back.
std::unique_ptr<gatescope::Run> viewedStep(const Settings& s, int threads) {
  std::unique_ptr<gatescope::Run> run = built(s, nullptr, threads, 2);
  const InspectionOrder all{true, true, true, true, 3, 1};
  run->watch(true);
  for (int i = 0; i < 100000 && run->phase() == RunPhase::Ready; ++i) {
    run->advance({});
    if (i % 2 == 0) {
      EXPECT_TRUE(run->inspect(all, true, {})->units);
    }
    if (i % 13 == 3) {
      EXPECT_TRUE(run->viewPast(i / 2, all, {})->kernel);
    }
  }
  return run;
}

TEST(CheckpointsTest, ViewingThePastChangesNoBitOfTheRun) {
  std::vector<Settings> all;
  for (const GatingVariant& v : gatingVariants()) all.push_back(small(v.id, "adam", 16));
  all.push_back(small("relu", "gd", 0));
  for (Settings& s : all)
    for (const int threads : {1, 2}) {
      s.live.stopSteps = 30;
      const std::unique_ptr<gatescope::Run> alone = built(s, nullptr, threads, 2), watched = viewedStep(s, threads);
      finish(*alone);
      EXPECT_EQ(alone->trainer().parameters().values, watched->trainer().parameters().values) << nameOf(s);
      expectSameCurves(alone->history(), watched->history(), nameOf(s));
      ASSERT_EQ(alone->history().layers().size(), watched->history().layers().size()) << nameOf(s);
      for (std::size_t i = 0; i < alone->history().layers().size(); ++i) {
        EXPECT_EQ(alone->history().layers()[i].gateChange, watched->history().layers()[i].gateChange) << nameOf(s);
        EXPECT_EQ(alone->history().layers()[i].gateChangeTotal, watched->history().layers()[i].gateChangeTotal)
            << nameOf(s);
      }
    }
}

TEST(CheckpointsTest, APastViewIsWhatWasMeasuredThen) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = small(v.id, "gd", 0);
    s.live.kernelEvery = 10;
    const std::unique_ptr<gatescope::Run> run = built(s);
    finish(*run);
    s.live.kernelEvery = 5;  // measured at 5, 15 … as well
    const std::unique_ptr<gatescope::Run> often = built(s);
    finish(*often);
    for (const auto& frame : often->history().kernels()) {
      const std::shared_ptr<const PastView> pastView = run->viewPast(frame->step, {}, {});
      ASSERT_TRUE(pastView) << v.id;
      EXPECT_EQ(pastView->step, frame->step) << v.id;
      EXPECT_EQ(pastView->kernel->eigenvalues, frame->eigenvalues) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->kernel->kernelDistance, frame->kernelDistance) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->kernel->predictedError, frame->predictedError) << v.id << ' ' << frame->step;
      EXPECT_EQ(pastView->matrices->step, frame->step) << v.id;
      EXPECT_NEAR(pastView->matrices->kernel.trace(), frame->eigenvalues.sum(),
                  1e-8 * pastView->matrices->kernel.trace())
          << v.id;
      EXPECT_FALSE(pastView->inspection->units) << v.id;
    }
    for (const LayerSample& sample : often->history().layers()) {
      const std::shared_ptr<const PastView> pastView = run->viewPast(sample.step, {}, {});
      EXPECT_EQ(pastView->layers.activeFraction, sample.activeFraction) << v.id << ' ' << sample.step;
      EXPECT_EQ(pastView->layers.gateChangeTotal, sample.gateChangeTotal) << v.id << ' ' << sample.step;
      EXPECT_EQ(pastView->layers.patterns, sample.patterns) << v.id << ' ' << sample.step;
      if (sample.step > 0) {
        EXPECT_EQ(pastView->layers.gateChange, sample.gateChange) << v.id << ' ' << sample.step;
      }
    }
  }
}

TEST(CheckpointsTest, ADivergedRunCanStillBeBranched) {
  Settings s = small("relu", "gd", 0);
  s.live.stepSizeNumber = 100;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  ASSERT_EQ(run->phase(), RunPhase::Diverged);
  s.live.stepSizeNumber = 0.05;
  const SessionSnapshot checkpoints = run->snapshot(0);
  const std::unique_ptr<gatescope::Run> branch = built(s, &checkpoints);
  finish(*branch);
  EXPECT_EQ(branch->phase(), RunPhase::Finished);
}

}  // namespace
}  // namespace gatescope::test
