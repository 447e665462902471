// A run as a whole: cadence of probes, stop rules, saving and going on.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/base/error.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

Settings small(const std::string& variant = "relu", const std::string& optimiser = "gd", std::int64_t batch = 0) {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.probeSamples = 20;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = optimiser == "adam" || optimiser == "rmsprop" ? 1e-3 : 0.05;
  s.live.stopSteps = 40;
  s.live.testEvery = 5;
  s.live.kernelEvery = 10;
  return s;
}

std::unique_ptr<gatescope::Run> built(const Settings& s, const SessionSnapshot* continued = nullptr) {
  std::unique_ptr<gatescope::Run> run =
      buildRun(s, blobs(s, 60, 4), continued, {}, {}, [](std::int64_t, std::int64_t) {});
  if (continued)
    run->resume(*continued, {});
  else
    run->start({});
  return run;
}

void finish(gatescope::Run& run) {
  for (int i = 0; i < 100000 && run.phase() == RunPhase::Ready; ++i) run.advance({});
}

TEST(RunTest, EveryVariantRunsToItsEndWithAllMeasures) {
  for (const GatingVariant& v : gatingVariants()) {
    const std::unique_ptr<gatescope::Run> run = built(small(v.id));
    finish(*run);
    EXPECT_EQ(run->phase(), RunPhase::Finished) << v.id;
    EXPECT_EQ(run->step(), 40) << v.id;
    const History& h = run->history();
    EXPECT_EQ(h.steps().size(), 41u) << v.id;
    EXPECT_LT(h.steps().back().trainLoss, h.steps().front().trainLoss) << v.id;
    EXPECT_EQ(std::isfinite(h.steps().back().testLoss), v.hasTestCurve) << v.id;
    EXPECT_EQ(h.layers().back().gateChange.size(), 2u) << v.id;
    EXPECT_EQ(h.kernels().size(), 5u) << v.id;
    EXPECT_EQ(h.kernels().back()->eigenvalues.size(), 20) << v.id;
    EXPECT_EQ(h.kernels().back()->expectedEigenvalues != nullptr, v.expectedKernelHolds) << v.id;
    EXPECT_EQ(run->state().noTestReason.empty(), v.hasTestCurve) << v.id;
  }
}

TEST(RunTest, TheFirstSampleIsTheLossBeforeAnyStep) {
  const std::unique_ptr<gatescope::Run> run = built(small());
  const double before = run->history().steps().front().trainLoss;
  finish(*run);
  EXPECT_EQ(run->history().steps().front().step, 0);
  EXPECT_EQ(run->history().steps().front().trainLoss, before);
  EXPECT_EQ(run->history().steps()[1].step, 1);
}

TEST(RunTest, ProbesDoNotTouchTheLosses) {
  Settings often = small("soft_galu", "adam", 16), rare = often;
  often.live.kernelEvery = often.live.testEvery = 1;
  rare.live.kernelEvery = 0;
  rare.live.testEvery = 1;
  const std::unique_ptr<gatescope::Run> a = built(often), b = built(rare);
  finish(*a);
  finish(*b);
  EXPECT_GT(a->history().kernels().size(), b->history().kernels().size());
  for (std::size_t i = 0; i < a->history().steps().size(); ++i)
    EXPECT_EQ(a->history().steps()[i].trainLoss, b->history().steps()[i].trainLoss);
}

TEST(RunTest, StopsAtTheLossAsked) {
  Settings s = small();
  s.live.stopSteps = 0;
  s.live.stopLoss = 0.2;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  EXPECT_EQ(run->phase(), RunPhase::Finished);
  EXPECT_LE(run->history().steps().back().trainLoss, 0.2);
}

TEST(RunTest, StopsAtTheLossAskedInMiniBatchesToo) {
  Settings s = small();
  s.experiment.optimiser.name = "sgd";
  s.experiment.optimiser.batch = 8;
  s.live.testEvery = 5;
  s.live.stopSteps = 5000;
  s.live.stopLoss = 0.2;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  EXPECT_EQ(run->message(), "Finished: training loss 0.2 reached");
  EXPECT_LT(run->step(), 5000);
}

TEST(RunTest, StopsAtTheTestAccuracyAsked) {
  Settings s = small();
  s.live.stopSteps = 5000;
  s.live.stopTestAccuracy = 0.8;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  EXPECT_EQ(run->message(), "Finished: test accuracy 0.8 reached");
  EXPECT_GE(run->history().steps().back().testAccuracy, 0.7);  // of the step after: the rule looks before each step
}

TEST(RunTest, DivergenceIsAResultThatNamesStepAndCause) {
  Settings s = small();
  s.live.stepSizeNumber = 100;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  EXPECT_EQ(run->phase(), RunPhase::Diverged);
  EXPECT_NE(run->message().find("step size 100"), std::string::npos) << run->message();
  for (const StepSample& sample : run->history().steps()) EXPECT_TRUE(std::isfinite(sample.trainLoss));
  EXPECT_TRUE(run->trainer().parameters().values.allFinite());
  const TemporaryFolder folder;
  writeSession(run->snapshot(), folder.path() / "diverged.gatescope");
  EXPECT_FALSE(readSession(folder.path() / "diverged.gatescope").canResume);
  EXPECT_TRUE(run->history().kernels().back()->eigenvalues.allFinite());
}

TEST(RunTest, AFinishedRunGoesOnWhenItsEndIsMovedAway) {
  const std::unique_ptr<gatescope::Run> run = built(small());
  finish(*run);
  LiveControls live = run->settings().live;
  live.stopSteps = 60;
  run->tune(live);
  finish(*run);
  EXPECT_EQ(run->step(), 60);
}

TEST(RunTest, AFinishedRunThatGoesOnLongerIsTheLongerRun) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "finished.gatescope";
  for (const char* optimiser : {"gd", "adam"}) {
    Settings s = small("relu", optimiser, 16);
    s.live.kernelEvery = 4;
    s.live.testEvery = 3;
    const std::unique_ptr<gatescope::Run> whole = built(s);
    finish(*whole);
    Settings shorter = s;
    shorter.live.stopSteps = 13;
    const std::unique_ptr<gatescope::Run> first = built(shorter);
    finish(*first);
    writeSession(first->snapshot(), file);
    const SessionSnapshot saved = readSession(file);
    const std::unique_ptr<gatescope::Run> rest = built(s, &saved);
    finish(*rest);
    for (const StepSample& sample :
         whole->history().steps()) {  // the end at step 13 is there too, and measured exactly
      const auto& steps = rest->history().steps();
      const auto same = [&](const StepSample& other) {
        return other.step == sample.step && other.trainLoss == sample.trainLoss &&
               (other.testLoss == sample.testLoss || std::isnan(sample.testLoss));
      };
      EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), same)) << optimiser << ' ' << sample.step;
    }
    for (const auto& frame : whole->history().kernels()) {
      const auto& frames = rest->history().kernels();
      const auto same = [&](const auto& other) {
        return other->step == frame->step && other->eigenvalues == frame->eigenvalues;
      };
      EXPECT_TRUE(std::any_of(frames.begin(), frames.end(), same)) << optimiser << ' ' << frame->step;
    }
  }
}

TEST(RunTest, ContinuesBitForBitWithEveryOptimiserAndVariant) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "half.gatescope";
  const auto check = [&](const Settings& s) {
    const std::unique_ptr<gatescope::Run> whole = built(s), half = built(s);
    finish(*whole);
    while (half->step() < 17) half->advance({});
    writeSession(half->snapshot(), file);
    const SessionSnapshot saved = readSession(file);
    ASSERT_TRUE(saved.canResume);
    const std::unique_ptr<gatescope::Run> rest = built(saved.settings, &saved);
    EXPECT_EQ(rest->step(), 17);
    finish(*rest);
    const std::string name = s.experiment.gating.variant + ' ' + s.experiment.optimiser.name;
    EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values) << name;
    ASSERT_EQ(whole->history().steps().size(), rest->history().steps().size()) << name;
    for (std::size_t i = 0; i < whole->history().steps().size(); ++i) {
      EXPECT_EQ(whole->history().steps()[i].step, rest->history().steps()[i].step) << name;
      EXPECT_EQ(whole->history().steps()[i].trainLoss, rest->history().steps()[i].trainLoss) << name;
    }
  };
  for (const char* optimiser : {"gd", "sgd", "momentum", "rmsprop", "adam"}) check(small("relu", optimiser, 16));
  for (const GatingVariant& v : gatingVariants()) check(small(v.id, "adam", 16));
  Settings spectral = small("galu");
  spectral.live.stepSize = StepSize::Spectral;
  check(spectral);
}

TEST(RunTest, LearntGatesComeFromAFileOrAreTrainedFirst) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "relu.gatescope";
  const std::unique_ptr<gatescope::Run> relu = built(small("relu"));
  finish(*relu);
  writeSession(relu->snapshot(), file);

  Settings s = small("fixed_learnt");
  s.experiment.gating.source = file.string();
  const std::unique_ptr<gatescope::Run> copied = built(s);
  for (Index l = 0; l < 2; ++l)
    EXPECT_TRUE(copied->trainer().parameters().feature(l) == relu->trainer().parameters().value(l));

  const std::unique_ptr<gatescope::Run> trained = built(small("fixed_learnt"));
  EXPECT_FALSE(trained->trainer().parameters().feature(0) == copied->trainer().parameters().feature(0));
  EXPECT_TRUE(trained->trainer().parameters().value(0) == copied->trainer().parameters().value(0));

  s.experiment.network.width = 9;
  try {
    built(s);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("has shape (4, 8), this run needs (4, 9)"), std::string::npos)
        << error.what();
  }
}

TEST(RunTest, RefusesWhatCannotFitBeforeItIsAllocated) {
  Settings s = small();
  s.experiment.network.depth = 64;
  s.experiment.network.width = 4096;
  s.experiment.optimiser.name = "adam";
  try {
    built(s);
    FAIL() << "64 layers of 4096² need more than this machine has";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("GB of memory"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace gatescope::test
