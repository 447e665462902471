// Curves in bounded memory: what is kept, what the end adds, and that a copy is thinned as the original.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/history.h"

#include <gtest/gtest.h>

namespace gatescope::test {
namespace {

using Series = ThinnedSeries<StepSample>;

std::vector<std::int64_t> stepsOf(const Series& series) {
  std::vector<std::int64_t> steps;
  for (const StepSample& sample : series.samples()) steps.push_back(sample.step);
  return steps;
}

Series filled(std::int64_t steps) {
  Series series(5);
  for (std::int64_t step = 0; step < steps; ++step) series.add(StepSample{step});
  return series;
}

TEST(ThinnedSeriesTest, KeepsEveryOtherOneTheFirstAndTheNewest) {
  EXPECT_EQ(stepsOf(filled(5)), (std::vector<std::int64_t>{0, 1, 2, 3, 4}));
  EXPECT_EQ(stepsOf(filled(6)), (std::vector<std::int64_t>{0, 2, 4, 5}));
  EXPECT_EQ(stepsOf(filled(7)), (std::vector<std::int64_t>{0, 2, 4, 6}));
  EXPECT_EQ(stepsOf(filled(18)), (std::vector<std::int64_t>{0, 8, 16, 17}));
}

TEST(ThinnedSeriesTest, IsThinnedOnAsItsCopy) {
  for (std::int64_t at = 0; at < 40; ++at) {
    const Series whole = filled(at);
    EXPECT_EQ(static_cast<std::int64_t>(whole.samples().size()), whole.thinning().kept());
    Series copy(5, whole.samples(), whole.thinning());
    EXPECT_FALSE(copy.hasEnd());
    for (std::int64_t step = at; step < 50; ++step) copy.add(StepSample{step});
    EXPECT_EQ(stepsOf(copy), stepsOf(filled(50))) << at;
  }
}

TEST(ThinnedSeriesTest, AnEndLeavesNoTrace) {
  for (std::int64_t at = 1; at < 40; ++at) {
    Series ended = filled(at);
    ended.addEnd(StepSample{at});
    EXPECT_EQ(ended.samples().back().step, at);
    Series dropped(5, ended.samples(), ended.thinning()), replaced = dropped;
    EXPECT_TRUE(dropped.hasEnd());
    dropped.dropFrom(at);
    EXPECT_EQ(stepsOf(dropped), stepsOf(filled(at))) << at;
    for (std::int64_t step = at; step < 50; ++step) replaced.add(StepSample{step});
    EXPECT_EQ(stepsOf(replaced), stepsOf(filled(50))) << at;
  }
}

TEST(ThinnedSeriesTest, WhatTakesThePlaceOfTheNewestCountsAsThat) {
  for (const bool isEnd : {false, true}) {
    Series series = filled(17);
    if (isEnd) series.addEnd(StepSample{17});
    StepSample told = series.samples().back();
    told.testLoss = 3;
    series.replaceNewest(told);
    EXPECT_EQ(series.samples().back().testLoss, 3);
    EXPECT_EQ(series.hasEnd(), isEnd);
    for (std::int64_t step = 17; step < 50; ++step) series.add(StepSample{step});
    EXPECT_EQ(stepsOf(series), stepsOf(filled(50)));
  }
}

TEST(ThinnedSeriesTest, DropsWhatIsLater) {
  Series series = filled(18);
  series.dropFrom(9);
  EXPECT_EQ(stepsOf(series), (std::vector<std::int64_t>{0, 8}));
  EXPECT_EQ(series.thinning().kept(), 2);
  series.dropFrom(0);
  EXPECT_TRUE(series.samples().empty());
  series.add(StepSample{0});
  EXPECT_EQ(stepsOf(series), std::vector<std::int64_t>{0});
}

}  // namespace
}  // namespace gatescope::test
