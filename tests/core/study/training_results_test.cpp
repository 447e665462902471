// What training tells, against the curves of an ordinary run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/training_results.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "core/engine/start_run.h"
#include "tests/support/cases.h"
#include "tests/support/data_files.h"
#include "tests/support/datasets.h"

namespace gatescope::test {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

Settings small(const std::string& variant, const std::string& optimiser = "gd") {
  Settings s = caseSettings(variant, 3, 8);
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = optimiser == "gd" ? 0 : 16;
  s.experiment.probeSamples = 20;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 0.05;
  s.live.stopSteps = 300;
  s.live.testEvery = 7;
  return s;
}

TrainingResults trained(const Settings& s, bool onlySteps = false, Index samples = 40) {
  TrainingResults results;
  EXPECT_TRUE(trainPoint(s, blobs(s, samples, 4), nullptr, onlySteps, {}, results));
  return results;
}

// The same from the curves of a run with all its probes.
TrainingResults fromCurves(const Settings& s, Index samples = 40) {
  const std::unique_ptr<gatescope::Run> run = startRun(s, blobs(s, samples, 4), nullptr, {});
  while (run->phase() == RunPhase::Ready) run->advance({});
  const std::vector<StepSample>& curve = run->history().steps();
  TrainingResults results;
  results.steps = kNever;
  for (const StepSample& sample : curve) {
    if (std::isinf(results.steps) && sample.trainLoss <= 0.01 * curve.front().trainLoss)
      results.steps = static_cast<double>(sample.step);
    if (!std::isnan(sample.testAccuracy))
      results.bestTestAccuracy = std::fmax(results.bestTestAccuracy, sample.testAccuracy);
  }
  results.trainLoss = curve.back().trainLoss, results.testLoss = curve.back().testLoss;
  results.trainAccuracy = curve.back().trainAccuracy, results.testAccuracy = curve.back().testAccuracy;
  return results;
}

void expectEqual(double a, double b, const std::string& what) {
  EXPECT_TRUE(a == b || (std::isnan(a) && std::isnan(b))) << what << ": " << a << " against " << b;
}

TEST(TrainingResultsTest, PlanesAreThoseOfTheCurvesToo) {
  for (const char* variant : {"dlgn", "dlgn_shallow", "galu_shallow", "relu"}) {
    Settings s = small(variant, "adam");
    s.experiment.data.name = "oblique_tree";
    s.experiment.data.inputs = 5;
    s.experiment.data.train = 60;
    s.live.stopSteps = 40;
    const auto data = std::make_shared<const Dataset>(loadDataset(s.experiment.data, 1));
    TrainingResults results;
    ASSERT_TRUE(trainPoint(s, data, nullptr, false, {}, results));
    const std::unique_ptr<gatescope::Run> run = startRun(s, data, nullptr, {});
    while (run->phase() == RunPhase::Ready) run->advance({});
    const LayerSample &first = run->history().layers().front(), &last = run->history().layers().back();
    if (std::string(variant) == "relu") {
      EXPECT_TRUE(std::isnan(results.planeAngle) && std::isnan(results.planesGained));
      EXPECT_TRUE(last.planeAngle.empty());
      continue;
    }
    ASSERT_EQ(last.planeAngle.size(), 2U);
    EXPECT_EQ(results.planeAngle, (last.planeAngle[0] + last.planeAngle[1]) / 2);
    EXPECT_EQ(results.planesFound, (last.planesFound[0] + last.planesFound[1]) / 2);
    EXPECT_NEAR(results.planeTurn, results.planeAngle - (first.planeAngle[0] + first.planeAngle[1]) / 2, 1e-12);
    EXPECT_NEAR(results.planesGained, results.planesFound - (first.planesFound[0] + first.planesFound[1]) / 2, 1e-12);
    EXPECT_EQ(results.planeTurn == 0, std::string(variant) == "galu_shallow") << "frozen gates do not turn";
  }
}

TEST(TrainingResultsTest, AreThoseOfTheCurvesOfARun) {
  for (const char* variant : {"relu", "fixed_random", "soft_galu"})
    for (const char* optimiser : {"gd", "adam"}) {
      const Settings s = small(variant, optimiser);
      const std::string name = std::string(variant) + ' ' + optimiser;
      const TrainingResults fast = trained(s), slow = fromCurves(s);
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

TEST(TrainingResultsTest, AskedForStepsAloneItTellsTheSameSteps) {
  Settings s = small("fixed_random");
  s.live.stepSize = StepSize::Spectral;
  s.live.stopSteps = 3000;
  const TrainingResults all = trained(s, false, 12), steps = trained(s, true, 12);
  ASSERT_TRUE(std::isfinite(all.steps));
  EXPECT_GT(all.steps, 5);
  EXPECT_EQ(steps.steps, all.steps);
}

// Curves are thinned from 20,000 steps on; the count must not be.
TEST(TrainingResultsTest, StepsAreExactBeyondTheCapacityOfTheCurves) {
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

TEST(TrainingResultsTest, TheCurveIsThatOfTheRunAtTheStepsThatAreKept) {
  for (const char* optimiser : {"gd", "adam"}) {
    const Settings s = small("relu", optimiser);
    const LossCurve curve = trained(s).curve;
    const std::vector<std::int64_t> wanted = lossCurveSteps(s.live.stopSteps);
    if (optimiser == std::string("gd")) {
      EXPECT_EQ(curve.step, wanted);
    }
    for (const std::int64_t step : wanted) {  // batches tell their loss now and then
      const auto next = std::ranges::lower_bound(curve.step, step);
      ASSERT_NE(next, curve.step.end());
      EXPECT_LE(*next - step, s.live.testEvery) << optimiser;
    }
    const std::unique_ptr<gatescope::Run> run = startRun(s, blobs(s, 40, 4), nullptr, {});
    while (run->phase() == RunPhase::Ready) run->advance({});
    const std::vector<StepSample>& slow = run->history().steps();
    for (std::size_t i = 0; i < curve.step.size(); ++i) {
      const auto same = std::ranges::find(slow, curve.step[i], &StepSample::step);
      ASSERT_NE(same, slow.end()) << curve.step[i];
      EXPECT_EQ(curve.loss[i], same->trainLoss) << optimiser << " at step " << curve.step[i];
    }
  }
}

TEST(TrainingResultsTest, TheCurveEndsWhereTheRunDoes) {
  Settings s = small("relu");
  s.live.stopLoss = 0.5 * trained(s).curve.loss.front();
  const LossCurve stopped = trained(s).curve;
  EXPECT_LT(stopped.step.back(), s.live.stopSteps);
  EXPECT_LE(stopped.loss.back(), s.live.stopLoss);
  s.live.stopLoss = 0;
  s.live.stepSizeNumber = 100;
  const LossCurve diverged = trained(s).curve;
  ASSERT_GE(diverged.step.size(), 2u);
  EXPECT_EQ(diverged.loss.back(), kNever);
  EXPECT_TRUE(std::isfinite(diverged.loss[diverged.loss.size() - 2]));
  EXPECT_LT(diverged.step.back(), 300);
}

TEST(TrainingResultsTest, ARunThatDoesNotGetThereNeverDoes) {
  Settings s = small("relu");
  s.live.stopSteps = 3;
  EXPECT_EQ(trained(s).steps, kNever);
  EXPECT_EQ(trained(s, true).steps, kNever);
  EXPECT_TRUE(std::isfinite(trained(s).trainLoss));
}

TEST(TrainingResultsTest, DivergenceIsAResult) {
  for (const char* variant : {"relu", "fixed_random"}) {
    Settings s = small(variant);
    s.live.stepSizeNumber = 100;
    const TrainingResults results = trained(s);
    EXPECT_EQ(results.steps, kNever);
    EXPECT_EQ(results.trainLoss, kNever);
    expectEqual(results.testLoss, std::string(variant) == "relu" ? kNever : kAbsent, "test loss");
    for (const double accuracy : {results.trainAccuracy, results.testAccuracy, results.bestTestAccuracy})
      EXPECT_TRUE(std::isnan(accuracy)) << variant;
    EXPECT_NAMES(results.message, "diverged");
  }
}

TEST(TrainingResultsTest, StopsBeforeAndInTheMiddle) {
  Settings s = small("relu");
  s.live.stopSteps = 0;  // never, by itself
  TrainingResults results;
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(trainPoint(s, blobs(s, 40, 4), nullptr, false, stop.get_token(), results));
  std::stop_source later;
  std::jthread worker(
      [&] { EXPECT_FALSE(trainPoint(s, blobs(s, 40, 4), nullptr, false, later.get_token(), results)); });
  later.request_stop();
}

}  // namespace
}  // namespace gatescope::test
