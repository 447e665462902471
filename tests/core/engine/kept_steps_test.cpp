// Steps of the past: which are kept, that keeping and looking change no bit, and that a branch is the run it left.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/kept_steps.h"

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

TEST(KeptStepsTest, KeepsTheFirstAndAGridThatCoarsens) {
  KeptSteps kept(100);
  for (std::int64_t step = 0; step <= 64; ++step) {
    ASSERT_TRUE(kept.wants(step));
    kept.place(step);
  }
  EXPECT_EQ(kept.steps().size(), 65u);
  for (std::int64_t step = 65; step <= 100000; ++step) {
    if (kept.wants(step)) kept.place(step);
    ASSERT_LE(kept.steps().size(), 65u);
  }
  const std::vector<std::int64_t> steps = kept.steps();
  EXPECT_EQ(kept.stride(), 2048);
  EXPECT_EQ(steps.front(), 0);
  EXPECT_GT(steps.back(), 100000 - 2 * kept.stride());
  EXPECT_GE(steps.size(), 33u);
  for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_LE(steps[i] - steps[i - 1], kept.stride());
}

TEST(KeptStepsTest, TheNewestBesideTheGridGivesWay) {
  KeptSteps kept(100);
  for (std::int64_t step = 0; step <= 65; ++step) kept.place(step);
  EXPECT_EQ(kept.stride(), 2);
  const std::uint64_t version = kept.version();
  kept.place(67);
  EXPECT_EQ(kept.at(66)->state.step, 64);  // 65 gave way
  EXPECT_EQ(kept.at(67)->state.step, 67);
  EXPECT_GT(kept.version(), version);
  EXPECT_EQ(kept.place(67), kept.at(1000));
  kept.place(68);
  EXPECT_EQ(kept.at(67)->state.step, 64);
}

TEST(KeptStepsTest, FindsTheNearestAtOrBelow) {
  KeptSteps kept(100);
  EXPECT_EQ(kept.at(5), nullptr);
  for (const std::int64_t step : {7, 8, 12}) kept.place(step);
  EXPECT_EQ(kept.at(3)->state.step, 7);
  EXPECT_EQ(kept.at(11)->state.step, 8);
  EXPECT_EQ(kept.at(12)->state.step, 12);
}

TEST(KeptStepsTest, IsBoundedInBytes) {
  EXPECT_EQ(KeptSteps::capacityFor(1000), 65);
  EXPECT_EQ(KeptSteps::capacityFor(64e6), 4);
  EXPECT_EQ(KeptSteps::capacityFor(1e10), 1);
  for (const double each : {1e10, 100e6, 64e6}) {
    KeptSteps kept(each);
    for (std::int64_t step = 0; step < 1000; ++step)
      if (kept.wants(step)) kept.place(step);
    kept.place(1000);
    EXPECT_LE(kept.steps().size(), static_cast<std::size_t>(KeptSteps::capacityFor(each)));
    EXPECT_EQ(kept.steps().front(), 0);
  }
}

Settings small(const std::string& variant, const std::string& optimiser, std::int64_t batch) {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  s.experiment.initialisation.scale = "he";
  s.experiment.probeSamples = 20;
  s.live.stepSize = "number";
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

TEST(KeptStepsTest, ABranchIsTheRunItLeftBitForBit) {
  const auto check = [](const Settings& s) {
    const std::string name =
        nameOf(s) + ' ' + s.experiment.optimiser.name + ' ' + std::to_string(s.experiment.optimiser.batch);
    const std::unique_ptr<gatescope::Run> whole = built(s);
    finish(*whole);
    EXPECT_EQ(whole->kept().steps().back(), 60) << name;
    for (const std::int64_t step : {0, 1, 17, 40, 60}) {
      const SessionSnapshot kept = whole->snapshot(step);
      EXPECT_EQ(kept.resume.step, step) << name;
      const std::unique_ptr<gatescope::Run> branch = built(s, &kept);
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
  spectral.live.stepSize = "spectral";
  check(spectral);
}

TEST(KeptStepsTest, AKeptStepSavesAndGoesOnFromItsFile) {
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
  EXPECT_EQ(rest->kept().steps(), std::vector<std::int64_t>{0});  // the start came along
  finish(*rest);
  EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values);
  const SessionSnapshot start = rest->snapshot(0);
  const std::unique_ptr<gatescope::Run> again = built(s, &start);
  finish(*again);
  EXPECT_EQ(whole->trainer().parameters().values, again->trainer().parameters().values);
}

TEST(KeptStepsTest, ABranchMayHaveAnotherStepSize) {
  Settings s = small("relu", "gd", 0);
  const std::unique_ptr<gatescope::Run> whole = built(s);
  finish(*whole);
  s.live.stepSizeNumber = 0.02;
  const SessionSnapshot kept = whole->snapshot(10);
  const std::unique_ptr<gatescope::Run> branch = built(s, &kept);
  EXPECT_EQ(branch->trainer().stepSize(), 0.02);
  finish(*branch);
  EXPECT_NE(whole->trainer().parameters().values, branch->trainer().parameters().values);
}

/// Everything is looked at, after every other step, and now and then back.
std::unique_ptr<gatescope::Run> lookedAt(const Settings& s, int threads) {
  std::unique_ptr<gatescope::Run> run = built(s, nullptr, threads, 2);
  const PictureOrder all{true, true, true, true, 3, 1};
  run->watch(true);
  for (int i = 0; i < 100000 && run->phase() == RunPhase::Ready; ++i) {
    run->advance({});
    if (i % 2 == 0) {
      EXPECT_TRUE(run->look(all, true, {})->units);
    }
    if (i % 13 == 3) {
      EXPECT_TRUE(run->lookBack(i / 2, all, {})->kernel);
    }
  }
  return run;
}

TEST(KeptStepsTest, LookingChangesNoBitOfTheRun) {
  std::vector<Settings> all;
  for (const GatingVariant& v : gatingVariants()) all.push_back(small(v.id, "adam", 16));
  all.push_back(small("relu", "gd", 0));
  for (Settings& s : all)
    for (const int threads : {1, 2}) {
      s.live.stopSteps = 30;
      const std::unique_ptr<gatescope::Run> alone = built(s, nullptr, threads, 2), watched = lookedAt(s, threads);
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

TEST(KeptStepsTest, AMomentIsWhatWasMeasuredThen) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = small(v.id, "gd", 0);
    s.live.kernelEvery = 10;
    const std::unique_ptr<gatescope::Run> run = built(s);
    finish(*run);
    s.live.kernelEvery = 5;  // measured at 5, 15 … as well
    const std::unique_ptr<gatescope::Run> often = built(s);
    finish(*often);
    for (const auto& frame : often->history().kernels()) {
      const std::shared_ptr<const Moment> moment = run->lookBack(frame->step, {}, {});
      ASSERT_TRUE(moment) << v.id;
      EXPECT_EQ(moment->step, frame->step) << v.id;
      EXPECT_EQ(moment->kernel->eigenvalues, frame->eigenvalues) << v.id << ' ' << frame->step;
      EXPECT_EQ(moment->kernel->kernelDistance, frame->kernelDistance) << v.id << ' ' << frame->step;
      EXPECT_EQ(moment->kernel->predictedError, frame->predictedError) << v.id << ' ' << frame->step;
      EXPECT_EQ(moment->matrices->step, frame->step) << v.id;
      EXPECT_NEAR(moment->matrices->kernel.trace(), frame->eigenvalues.sum(), 1e-8 * moment->matrices->kernel.trace())
          << v.id;
      EXPECT_FALSE(moment->pictures->units) << v.id;
    }
    for (const LayerSample& sample : often->history().layers()) {
      const std::shared_ptr<const Moment> moment = run->lookBack(sample.step, {}, {});
      EXPECT_EQ(moment->layers.activeFraction, sample.activeFraction) << v.id << ' ' << sample.step;
      EXPECT_EQ(moment->layers.gateChangeTotal, sample.gateChangeTotal) << v.id << ' ' << sample.step;
      EXPECT_EQ(moment->layers.patterns, sample.patterns) << v.id << ' ' << sample.step;
      if (sample.step > 0) {
        EXPECT_EQ(moment->layers.gateChange, sample.gateChange) << v.id << ' ' << sample.step;
      }
    }
  }
}

TEST(KeptStepsTest, ADivergedRunCanStillBeBranched) {
  Settings s = small("relu", "gd", 0);
  s.live.stepSizeNumber = 100;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  ASSERT_EQ(run->phase(), RunPhase::Diverged);
  s.live.stepSizeNumber = 0.05;
  const SessionSnapshot kept = run->snapshot(0);
  const std::unique_ptr<gatescope::Run> branch = built(s, &kept);
  finish(*branch);
  EXPECT_EQ(branch->phase(), RunPhase::Finished);
}

}  // namespace
}  // namespace gatescope::test
