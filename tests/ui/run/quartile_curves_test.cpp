// Median and quartiles of an ensemble that grows, as of its whole curves.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/quartile_curves.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ui/support/plot_runs.h"

namespace gatescope {
namespace {

/// What happens to networks, told bit by bit to a run.
class QuartileCurvesTest : public testing::Test {
 protected:
  static StepSample sample(std::int64_t step, int network) {
    const double t = static_cast<double>(step);
    return {.step = step, .trainLoss = std::cos(t * (network + 1)) + 2, .testLoss = step % 3 == 0 ? t : kAbsent};
  }
  /// Samples [from, to) of these networks at once.
  void tell(const std::vector<int>& networks, std::int64_t from, std::int64_t to) {
    Results results;
    results.members.resize(kNetworks);
    for (const int network : networks)
      for (std::int64_t step = from; step < to; ++step)
        results.members[static_cast<std::size_t>(network)].steps.push_back(sample(step, network));
    run.append(results);
  }
  /// As of the whole curves of the networks, the slow way.
  void expectTrue() const {
    std::vector<const std::vector<StepSample>*> all;
    for (const History* network : run.networks()) all.push_back(&network->steps());
    for (const StepMeasure& measure : stepMeasures()) {
      const QuartileCurve curve = quartileCurve<StepSample>(all, [&](const StepSample& s) { return s.*measure.value; });
      ASSERT_EQ(curve.steps.size(), run.median().steps().size());
      for (std::size_t i = 0; i < curve.steps.size(); ++i) {
        EXPECT_EQ(run.median().steps()[i].step, curve.steps[i]);
        const double told[] = {run.low().steps()[i].*measure.value, run.median().steps()[i].*measure.value,
                               run.high().steps()[i].*measure.value};
        const double meant[] = {curve.values[i].low, curve.values[i].median, curve.values[i].high};
        for (int k = 0; k < 3; ++k) {
          if (std::isnan(meant[k]))
            EXPECT_TRUE(std::isnan(told[k]));
          else
            EXPECT_EQ(told[k], meant[k]) << "step " << curve.steps[i];
        }
      }
    }
  }

  static constexpr std::size_t kNetworks = 5;
  RunHistory run;
};

TEST_F(QuartileCurvesTest, GrowWithTheNetworks) {
  tell({0, 1, 2, 3, 4}, 0, 7);
  tell({0, 1, 2, 3, 4}, 7, 20);
  expectTrue();
  EXPECT_EQ(run.quartiles.revision(), 0U) << "only what is new was looked at";
}

TEST_F(QuartileCurvesTest, ANetworkThatEndsIsLeftOutFromThereOn) {
  tell({0, 1, 2, 3, 4}, 0, 7);
  tell({0, 1, 3, 4}, 7, 20);
  tell({0, 1, 3, 4}, 20, 30);
  expectTrue();
  EXPECT_EQ(run.quartiles.revision(), 0U);
}

TEST_F(QuartileCurvesTest, NetworksThatCatchUpAreCounted) {
  tell({0, 1, 2, 3, 4}, 0, 7);
  tell({0, 1, 3}, 7, 8);  // stopped in the middle of a step
  expectTrue();
  tell({2, 4}, 7, 8);
  expectTrue();
  tell({0, 1, 2, 3, 4}, 8, 12);
  expectTrue();
  EXPECT_GT(run.quartiles.revision(), 0U);
}

TEST_F(QuartileCurvesTest, WhatANetworkMeasuredAloneIsNoStepOfTheEnsemble) {
  Results results;
  results.members.resize(kNetworks);
  for (int network = 0; network < 5; ++network)
    for (const std::int64_t step : {0, 10, 20})
      results.members[static_cast<std::size_t>(network)].steps.push_back(sample(step, network));
  results.members[2].steps.push_back(sample(23, 2));  // it ended there
  run.append(results);
  tell({0, 1, 3, 4}, 30, 31);
  expectTrue();
  EXPECT_EQ(run.median().steps().back().step, 30);
}

TEST_F(QuartileCurvesTest, ARunThatGoesOnFromItsEndDropsWhatItMeasuredThere) {
  tell({0, 1, 2, 3, 4}, 0, 12);
  Results results;
  results.members.resize(kNetworks);
  for (int network = 0; network < 5; ++network) {
    results.members[static_cast<std::size_t>(network)].dropFrom = 11;
    results.members[static_cast<std::size_t>(network)].steps = {sample(15, network)};
  }
  run.append(results);
  expectTrue();
  EXPECT_EQ(run.median().steps().back().step, 15);
}

TEST_F(QuartileCurvesTest, AFrameThatTellsMoreTakesThePlaceOfTheNewest) {
  const auto tellKernels = [this](std::int64_t step, double accuracy) {
    Results results;
    results.members.resize(kNetworks);
    for (std::size_t i = 0; i < kNetworks; ++i) {
      auto frame = makeFrame(10, step);
      frame->kernelTestAccuracy = accuracy + 0.1 * static_cast<double>(i);
      results.members[i].kernels.push_back(frame);
    }
    run.append(results);
  };
  tellKernels(0, kAbsent);
  tellKernels(10, kAbsent);
  const std::uint64_t before = run.revision();
  tellKernels(10, 0.3);
  EXPECT_GT(run.revision(), before);
  ASSERT_EQ(run.median().kernels().size(), 2U);
  EXPECT_TRUE(std::isnan(run.median().kernels()[0]->kernelTestAccuracy));
  EXPECT_DOUBLE_EQ(run.median().kernels()[1]->kernelTestAccuracy, 0.5);
  for (const History* network : run.networks()) EXPECT_EQ(network->kernels().size(), 2U);
}

TEST_F(QuartileCurvesTest, LongCurvesAreThinnedAsThoseOfTheNetworks) {
  constexpr auto kMany = static_cast<std::int64_t>(History::kStepCapacity) + 5000;
  for (std::int64_t step = 0; step < kMany; step += 1000) tell({0, 1, 2, 3, 4}, step, step + 1000);
  ASSERT_EQ(run.curves.steps().size(), run.median().steps().size());
  EXPECT_EQ(run.median().thinnings()[0].stride, 2);
  EXPECT_EQ(run.quartiles.revision(), 0U);
  tell({0}, kMany, kMany + 1);
  tell({1, 2, 3, 4}, kMany, kMany + 1);
  EXPECT_EQ(run.quartiles.revision(), 1U);
  EXPECT_EQ(run.median().thinnings()[0].stride, 2);
  tell({0, 1, 2, 3, 4}, kMany + 1, kMany + 10);
  ASSERT_EQ(run.curves.steps().size(), run.median().steps().size());
}

TEST(KernelQuartilesTest, EigenvaluesAreByRankAndMeasuresByThemselves) {
  std::vector<std::shared_ptr<const KernelFrame>> frames;
  for (const double factor : {3.0, 1.0, 5.0, 2.0, 4.0}) {
    const std::shared_ptr<KernelFrame> frame = makeFrame(10, 30);
    frame->eigenvalues *= factor;
    frame->condition = factor;
    frame->initialEigenvalues = std::make_shared<const VectorD>(factor * *frame->initialEigenvalues);
    frames.push_back(frame);
  }
  const VectorD one = frames[1]->eigenvalues;
  const KernelQuartiles quartiles = quartilesOf(frames);
  EXPECT_EQ(quartiles.median->step, 30);
  EXPECT_EQ(quartiles.low->eigenvalues, 2 * one);
  EXPECT_EQ(quartiles.median->eigenvalues, 3 * one);
  EXPECT_EQ(quartiles.high->eigenvalues, 4 * one);
  EXPECT_EQ(quartiles.high->condition, 4);
  EXPECT_TRUE(quartiles.median->initialEigenvalues->isApprox(6 * one));
  frames[0] = frames[2] = nullptr;  // they do not stand at that step
  EXPECT_EQ(quartilesOf(frames).median->eigenvalues, 2 * one);
  EXPECT_EQ(quartilesOf({nullptr, nullptr}).median, nullptr);
}

}  // namespace
}  // namespace gatescope
