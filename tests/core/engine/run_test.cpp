// A run as a whole: measures, stop rules, divergence.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/run_session.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/runs.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

TEST(RunTest, EveryVariantRunsToItsEndWithAllMeasures) {
  for (const GatingVariant& v : gatingVariants()) {
    const std::unique_ptr<gatescope::Run> run = started(smallRun(v.id));
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
  const std::unique_ptr<gatescope::Run> run = started(smallRun());
  const double before = run->history().steps().front().trainLoss;
  finish(*run);
  EXPECT_EQ(run->history().steps().front().step, 0);
  EXPECT_EQ(run->history().steps().front().trainLoss, before);
  EXPECT_EQ(run->history().steps()[1].step, 1);
}

TEST(RunTest, ProbesDoNotTouchTheLosses) {
  Settings often = smallRun("soft_galu", "adam", 16), rare = often;
  often.live.kernelEvery = often.live.testEvery = 1;
  rare.live.kernelEvery = 0;
  rare.live.testEvery = 1;
  const std::unique_ptr<gatescope::Run> a = started(often), b = started(rare);
  finish(*a);
  finish(*b);
  EXPECT_GT(a->history().kernels().size(), b->history().kernels().size());
  for (std::size_t i = 0; i < a->history().steps().size(); ++i)
    EXPECT_EQ(a->history().steps()[i].trainLoss, b->history().steps()[i].trainLoss);
}

TEST(RunTest, RunsSideBySideAreTheRunsAlone) {
  const Settings settings[] = {smallRun("relu", "gd"), smallRun("soft_galu", "adam", 16), smallRun("relu", "gd")};
  std::vector<std::unique_ptr<gatescope::Run>> side;
  for (const Settings& s : settings) side.push_back(started(s));
  for (int i = 0; i <= 40; ++i)
    for (const auto& run : side) run->advance({});
  for (std::size_t i = 0; i < side.size(); ++i) {
    const std::unique_ptr<gatescope::Run> alone = started(settings[i]);
    finish(*alone);
    EXPECT_EQ(side[i]->phase(), RunPhase::Finished);
    EXPECT_EQ(side[i]->trainer().parameters().values, alone->trainer().parameters().values) << nameOf(settings[i]);
    expectSameCurves(side[i]->history(), alone->history(), nameOf(settings[i]));
  }
}

TEST(RunTest, StopsAtTheLossAsked) {
  Settings s = smallRun();
  s.live.stopSteps = 0;
  s.live.stopLoss = 0.2;
  const std::unique_ptr<gatescope::Run> run = started(s);
  finish(*run);
  EXPECT_EQ(run->phase(), RunPhase::Finished);
  EXPECT_LE(run->history().steps().back().trainLoss, 0.2);
}

TEST(RunTest, StopsAtTheLossAskedInMiniBatchesToo) {
  Settings s = smallRun();
  s.experiment.optimiser.name = "sgd";
  s.experiment.optimiser.batch = 8;
  s.live.testEvery = 5;
  s.live.stopSteps = 5000;
  s.live.stopLoss = 0.2;
  const std::unique_ptr<gatescope::Run> run = started(s);
  finish(*run);
  EXPECT_EQ(run->message(), "Finished: training loss 0.2 reached");
  EXPECT_LT(run->step(), 5000);
}

TEST(RunTest, StopsAtTheTestAccuracyAsked) {
  Settings s = smallRun();
  s.live.stopSteps = 5000;
  s.live.stopTestAccuracy = 0.8;
  const std::unique_ptr<gatescope::Run> run = started(s);
  finish(*run);
  EXPECT_EQ(run->message(), "Finished: test accuracy 0.8 reached");
  EXPECT_GE(run->history().steps().back().testAccuracy, 0.7);  // of the step after: the rule looks before each step
}

TEST(RunTest, DivergenceIsAResultThatNamesStepAndCause) {
  Settings s = smallRun();
  s.live.stepSizeNumber = 100;
  const std::unique_ptr<gatescope::Run> run = started(s);
  finish(*run);
  EXPECT_EQ(run->phase(), RunPhase::Diverged);
  EXPECT_NE(run->message().find("step size 100"), std::string::npos) << run->message();
  for (const StepSample& sample : run->history().steps()) EXPECT_TRUE(std::isfinite(sample.trainLoss));
  EXPECT_TRUE(run->trainer().parameters().values.allFinite());
  const TemporaryFolder folder;
  writeSession(snapshotOf(*run), folder.path() / "diverged.gatescope");
  EXPECT_FALSE(readSession(folder.path() / "diverged.gatescope").canResume);
  EXPECT_TRUE(run->history().kernels().back()->eigenvalues.allFinite());
}

TEST(RunTest, AFinishedRunGoesOnWhenItsEndIsMovedAway) {
  const std::unique_ptr<gatescope::Run> run = started(smallRun());
  finish(*run);
  LiveControls live = run->settings().live;
  live.stopSteps = 60;
  run->tune(live);
  finish(*run);
  EXPECT_EQ(run->step(), 60);
}

}  // namespace
}  // namespace gatescope::test
