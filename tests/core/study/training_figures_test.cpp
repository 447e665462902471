// What training tells, against the curves of an ordinary run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/training_figures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <thread>

#include "core/engine/run.h"
#include "tests/support/cases.h"
#include "tests/support/data_files.h"
#include "tests/support/datasets.h"

namespace gatescope::test {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

Settings small(const std::string& variant, const std::string& optimiser = "gd") {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.initialisation.scale = "he";
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = optimiser == "gd" ? 0 : 16;
  s.experiment.probeSamples = 20;
  s.live.stepSize = "number";
  s.live.stepSizeNumber = 0.05;
  s.live.stopSteps = 300;
  s.live.testEvery = 7;
  return s;
}

TrainingFigures trained(const Settings& s, bool onlySteps = false, Index samples = 40) {
  TrainingFigures figures;
  EXPECT_TRUE(trainPoint(s, blobs(s, samples, 4), nullptr, onlySteps, {}, figures));
  return figures;
}

// The same from the curves of a run with all its probes.
TrainingFigures fromCurves(const Settings& s, Index samples = 40) {
  const std::unique_ptr<gatescope::Run> run =
      buildRun(s, blobs(s, samples, 4), nullptr, {}, {}, [](std::int64_t, std::int64_t) {});
  run->start({});
  while (run->phase() == RunPhase::Ready) run->advance({});
  const std::vector<StepSample>& curve = run->history().steps();
  TrainingFigures figures;
  figures.steps = kNever;
  for (const StepSample& sample : curve) {
    if (std::isinf(figures.steps) && sample.trainLoss <= 0.01 * curve.front().trainLoss)
      figures.steps = static_cast<double>(sample.step);
    if (!std::isnan(sample.testAccuracy))
      figures.bestTestAccuracy = std::fmax(figures.bestTestAccuracy, sample.testAccuracy);
  }
  figures.trainLoss = curve.back().trainLoss, figures.testLoss = curve.back().testLoss;
  figures.trainAccuracy = curve.back().trainAccuracy, figures.testAccuracy = curve.back().testAccuracy;
  return figures;
}

void expectEqual(double a, double b, const std::string& what) {
  EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << what << ": " << a << " against " << b;
}

TEST(TrainingFiguresTest, AreThoseOfTheCurvesOfARun) {
  for (const char* variant : {"relu", "fixed_random", "soft_galu"})
    for (const char* optimiser : {"gd", "adam"}) {
      const Settings s = small(variant, optimiser);
      const std::string name = std::string(variant) + ' ' + optimiser;
      const TrainingFigures fast = trained(s), slow = fromCurves(s);
      expectEqual(fast.steps, slow.steps, name + " steps");
      expectEqual(fast.trainLoss, slow.trainLoss, name + " training loss");
      expectEqual(fast.testLoss, slow.testLoss, name + " test loss");
      expectEqual(fast.trainAccuracy, slow.trainAccuracy, name + " training accuracy");
      expectEqual(fast.testAccuracy, slow.testAccuracy, name + " test accuracy");
      expectEqual(fast.bestTestAccuracy, slow.bestTestAccuracy, name + " best test accuracy");
      EXPECT_EQ(fast.message, "");
      EXPECT_EQ(std::isnan(fast.testLoss), std::string(variant) == "fixed_random");
      EXPECT_EQ(std::isnan(fast.bestTestAccuracy), std::string(variant) == "fixed_random");
    }
}

TEST(TrainingFiguresTest, AskedForStepsAloneItTellsTheSameSteps) {
  Settings s = small("fixed_random");
  s.live.stepSize = "spectral";
  s.live.stopSteps = 3000;
  const TrainingFigures all = trained(s, false, 12), steps = trained(s, true, 12);
  ASSERT_TRUE(std::isfinite(all.steps));
  EXPECT_GT(all.steps, 5);
  EXPECT_EQ(steps.steps, all.steps);
}

// Curves are thinned from 20,000 steps on; the count must not be.
TEST(TrainingFiguresTest, StepsAreExactBeyondTheCapacityOfTheCurves) {
  Settings s = caseSettings("fixed_random", 2, 24);
  s.experiment.probeSamples = 4;
  s.live.stopSteps = 60'000;
  s.live.spectralFactor = 1e-4;
  const double steps = trained(s, true, 4).steps;
  ASSERT_GT(steps, 20'000);
  ASSERT_TRUE(std::isfinite(steps));
  std::shared_ptr<const Dataset> data = blobs(s, 4, 4);
  gatescope::Run run(s, data, nullptr, {});
  run.start({});
  s.live.stopLoss = 0.01 * run.history().steps().front().trainLoss;
  s.live.kernelEvery = 0;
  gatescope::Run stopped(s, data, nullptr, {});
  stopped.start({});
  while (stopped.phase() == RunPhase::Ready) stopped.advance({});
  EXPECT_EQ(steps, static_cast<double>(stopped.step() - 1));  // the rule reads the loss before the step
}

TEST(TrainingFiguresTest, ARunThatDoesNotGetThereNeverDoes) {
  Settings s = small("relu");
  s.live.stopSteps = 3;
  EXPECT_EQ(trained(s).steps, kNever);
  EXPECT_EQ(trained(s, true).steps, kNever);
  EXPECT_TRUE(std::isfinite(trained(s).trainLoss));
}

TEST(TrainingFiguresTest, DivergenceIsAResult) {
  for (const char* variant : {"relu", "fixed_random"}) {
    Settings s = small(variant);
    s.live.stepSizeNumber = 100;
    const TrainingFigures figures = trained(s);
    EXPECT_EQ(figures.steps, kNever);
    EXPECT_EQ(figures.trainLoss, kNever);
    expectEqual(figures.testLoss, std::string(variant) == "relu" ? kNever : kAbsent, "test loss");
    for (const double accuracy : {figures.trainAccuracy, figures.testAccuracy, figures.bestTestAccuracy})
      EXPECT_TRUE(std::isnan(accuracy)) << variant;
    EXPECT_NAMES(figures.message, "diverged");
  }
}

TEST(TrainingFiguresTest, StopsBeforeAndInTheMiddle) {
  Settings s = small("relu");
  s.live.stopSteps = 0;  // never, by itself
  TrainingFigures figures;
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(trainPoint(s, blobs(s, 40, 4), nullptr, false, stop.get_token(), figures));
  std::stop_source later;
  std::jthread worker(
      [&] { EXPECT_FALSE(trainPoint(s, blobs(s, 40, 4), nullptr, false, later.get_token(), figures)); });
  later.request_stop();
}

}  // namespace
}  // namespace gatescope::test
