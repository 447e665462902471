// Median and quartiles of several networks.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/quartiles.h"

#include <gtest/gtest.h>

#include <cmath>

namespace gatescope {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();

Quartiles of(const std::vector<double>& values) { return quartilesOf(values); }

TEST(QuartilesTest, LieBetweenNeighboursInProportion) {
  const Quartiles odd = of({5, 1, 3, 2, 4});
  EXPECT_EQ(odd.low, 2);
  EXPECT_EQ(odd.median, 3);
  EXPECT_EQ(odd.high, 4);
  EXPECT_EQ(odd.count, 5);
  const Quartiles even = of({4, 1, 2, 3});
  EXPECT_EQ(even.low, 1.75);
  EXPECT_EQ(even.median, 2.5);
  EXPECT_EQ(even.high, 3.25);
  const Quartiles one = of({7});
  EXPECT_EQ(one.low, 7);
  EXPECT_EQ(one.high, 7);
}

TEST(QuartilesTest, WhatIsAbsentIsLeftOutAndCounted) {
  const Quartiles some = of({kAbsent, 1, 3, kAbsent});
  EXPECT_EQ(some.count, 2);
  EXPECT_EQ(some.median, 2);
  const Quartiles none = of({kAbsent, kAbsent});
  EXPECT_EQ(none.count, 0);
  EXPECT_TRUE(std::isnan(none.low) && std::isnan(none.median) && std::isnan(none.high));
  EXPECT_EQ(of({}).count, 0);
}

TEST(QuartilesTest, InfiniteIsLargerThanAllNumbers) {
  const Quartiles some = of({kInf, 1, 2, kInf, 3});
  EXPECT_EQ(some.low, 2);
  EXPECT_EQ(some.median, 3);
  EXPECT_EQ(some.high, kInf);
  EXPECT_EQ(some.infinite, 2);
  EXPECT_EQ(of({kInf, kInf}).median, kInf);
  EXPECT_EQ(of({1, kInf}).median, kInf);
}

std::vector<StepSample> curve(const std::vector<std::pair<std::int64_t, double>>& values) {
  std::vector<StepSample> samples;
  for (const auto& [step, value] : values) samples.push_back({.step = step, .trainLoss = value});
  return samples;
}

// The second ended at step 3, the first has one more there that others lack; the last lacks step 2.
TEST(QuartilesTest, ACurveHasTheStepsThatAllHaveWhoTrain) {
  const std::vector<StepSample> a = curve({{0, 1}, {1, 2}, {2, 3}, {4, 5}, {6, 7}}),
                                b = curve({{0, 3}, {1, 4}, {2, 5}, {3, 6}}),
                                c = curve({{0, 5}, {1, 9}, {4, 7}, {6, 1}});
  const std::vector<const std::vector<StepSample>*> all{&a, &b, &c};
  const auto value = [](const StepSample& sample) { return sample.trainLoss; };
  const QuartileCurve whole = quartileCurve<StepSample>(all, value);
  EXPECT_EQ(whole.steps, (std::vector<std::int64_t>{0, 1, 4, 6}));
  std::vector<double> medians;
  std::vector<int> counts;
  for (const Quartiles& at : whole.values) medians.push_back(at.median), counts.push_back(at.count);
  EXPECT_EQ(medians, (std::vector<double>{3, 4, 6, 4}));
  EXPECT_EQ(counts, (std::vector<int>{3, 3, 2, 2}));
  std::vector<std::int64_t> later;
  forEachCommonStep<StepSample>(all, 2, [&](std::int64_t step, auto) { later.push_back(step); });
  EXPECT_EQ(later, (std::vector<std::int64_t>{4, 6}));
}

TEST(QuartilesTest, OfOneNetworkTheCurveIsItself) {
  const std::vector<StepSample> a = curve({{0, 1}, {5, 2}});
  const std::vector<const std::vector<StepSample>*> one{&a};
  const QuartileCurve whole = quartileCurve<StepSample>(one, [](const StepSample& s) { return s.trainLoss; });
  EXPECT_EQ(whole.steps, (std::vector<std::int64_t>{0, 5}));
  EXPECT_EQ(whole.values[1].low, 2);
  EXPECT_EQ(whole.values[1].high, 2);
}

}  // namespace
}  // namespace gatescope
