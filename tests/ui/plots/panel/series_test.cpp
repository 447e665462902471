// Series, numbers and ticks: what is pure of the plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/series.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {
namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Series ramp(int count) {
  Series series;
  for (int i = 0; i < count; ++i) series.append(i, 1 + 0.001 * i);
  return series;
}

TEST(SeriesTest, ThinningKeepsSpikesEndsAndOrder) {
  Series series = ramp(20001);
  series.y[7777] = 1e6;
  series.y[12345] = -1e6;
  const Series few = thinned(series);
  EXPECT_LE(few.x.size(), kPointsPerCurve + 1);
  EXPECT_GE(few.x.size(), kPointsPerCurve / 2);
  EXPECT_TRUE(std::is_sorted(few.x.begin(), few.x.end()));
  EXPECT_EQ(few.y[few.x.indexOf(7777)], 1e6);
  EXPECT_EQ(few.y[few.x.indexOf(12345)], -1e6);
  EXPECT_EQ(few.x.front(), 0);
  EXPECT_EQ(few.x.back(), 20000);
}

TEST(SeriesTest, ThinningKeepsGaps) {
  Series series = ramp(10000);
  for (int i = 5000; i < 5100; ++i) series.y[i] = kNan;
  const Series few = thinned(series);
  EXPECT_GT(std::count_if(few.y.begin(), few.y.end(), [](double y) { return std::isnan(y); }), 0);
}

TEST(SeriesTest, ThinningOfAWindowKeepsEverySampleInIt) {
  const Series part = thinned(ramp(100000), {5000, 5500});
  for (int i = 5000; i <= 5500; ++i) ASSERT_TRUE(part.x.contains(i)) << i;
  EXPECT_LE(part.x.size(), kPointsPerCurve);
  EXPECT_LT(part.x.front(), 5000) << "the line enters the window from outside";
  EXPECT_GT(part.x.back(), 5500);
}

TEST(SeriesTest, ThinnedPictureIsStableWhileTheCurveGrows) {
  const Series before = thinned(ramp(9000)), after = thinned(ramp(9001));
  for (qsizetype i = 0; i + 4 < before.x.size(); ++i) ASSERT_EQ(before.x[i], after.x[i]);
}

TEST(SeriesTest, ThinningKeepsBothEndsOfAGapAndTellsOfIt) {
  Series series = ramp(20000);  // dense, then 40 samples far apart
  series.gap.fill(0, 20000);
  for (int i = 1; i <= 40; ++i) {
    series.append(20000 + 500 * i, 1);
    series.gap.append(500);
  }
  const Series few = thinned(series);
  ASSERT_EQ(few.gap.size(), few.x.size());
  for (int i = 1; i <= 40; ++i) {
    const qsizetype at = few.x.indexOf(20000 + 500 * i);
    ASSERT_GE(at, 0) << i;
    EXPECT_EQ(few.gap[at], 500);
  }
  EXPECT_LT(few.x.size(), 2 * kPointsPerCurve);
  int gaps = 0;
  for (const double gap : few.gap) gaps += gap > 0 ? 1 : 0;
  EXPECT_EQ(gaps, 40);
}

TEST(SeriesTest, AMergedPointTellsOfTheLongestGapBeforeIt) {
  Series series = ramp(20000);
  series.gap.fill(0, 20000);
  series.gap[9001] = 3;
  series.gap[9003] = 2;
  const Series few = thinned(series);
  EXPECT_EQ(*std::ranges::max_element(few.gap), 3);
  const Series means = averaged(series, {}, 250);
  EXPECT_EQ(*std::ranges::max_element(means.gap), 3);
}

TEST(SeriesTest, LogarithmicStepsAreThinnedWhereTheyLieClose) {
  const Series few = thinned(ramp(20000), {}, kPointsPerCurve, Steps::Logarithmic);
  for (int i = 0; i < 30; ++i) EXPECT_TRUE(few.x.contains(i)) << i;
  EXPECT_LT(few.x.size(), 2 * kPointsPerCurve);
}

TEST(SeriesTest, NoMeanIsOverALongGap) {
  Series series;
  for (int i = 0; i < 1000; ++i) series.append(i < 502 ? i : 5000 + i, i < 502 ? 1 : 3);
  const Series mean = averaged(series, {}, 250);
  for (qsizetype i = 0; i < mean.x.size(); ++i) {
    EXPECT_TRUE(mean.x[i] < 502 || mean.x[i] >= 5502) << mean.x[i];
    EXPECT_TRUE(mean.y[i] == 1 || mean.y[i] == 3) << mean.y[i];
  }
}

TEST(SeriesTest, SmoothingMatchesTheWeightedMeanWrittenOut) {
  Series series;
  for (int i = 0; i < 60; ++i) series.append(i, std::sin(0.7 * i) + 2);
  series.y[5] = series.y[6] = kNan;
  constexpr double kWeight = 0.9;
  const Series mean = smoothed(series, kWeight);
  for (int k = 0; k < 60; ++k) {
    if (std::isnan(series.y[k])) {
      EXPECT_TRUE(std::isnan(mean.y[k]));
      continue;
    }
    // The slow twin: weights 0.9^age over the values that are there, divided by their sum.
    double sum = 0, weights = 0, weight = 1;
    for (int i = k; i >= 0; --i) {
      if (std::isnan(series.y[i])) continue;
      sum += weight * series.y[i];
      weights += weight;
      weight *= kWeight;
    }
    EXPECT_NEAR(mean.y[k], sum / weights, 1e-12) << k;
  }
  EXPECT_EQ(mean.y.front(), series.y.front()) << "the first value is not pulled to zero";
  EXPECT_EQ(smoothed(series, 0).y.back(), series.y.back());
}

TEST(SeriesTest, LogarithmicStepsLeaveOutZero) {
  const Series all = ramp(4), positive = withoutX(all);
  EXPECT_EQ(positive.x, (QVector<double>{1, 2, 3}));
  EXPECT_EQ(positive.y.front(), all.y[1]);
}

TEST(SeriesTest, FewSamplesAreLeftAlone) {
  const Series series = ramp(kPointsPerCurve);
  EXPECT_EQ(thinned(series).x, series.x);
  EXPECT_TRUE(thinned(Series{}).x.isEmpty());
}

TEST(SeriesTest, MeansOfRuns) {
  Series series;
  for (int i = 0; i < 1000; ++i) series.append(i, i % 2 ? 0.0 : 4.0);
  series.y[0] = kNan;
  int run = 0;
  const Series mean = averaged(series, {}, 250, &run);
  EXPECT_EQ(run, 4);
  ASSERT_EQ(mean.x.size(), 250);
  EXPECT_NEAR(mean.y[0], 4.0 / 3, 1e-12) << "an absent value does not count as zero";
  EXPECT_EQ(mean.y[100], 2);
  EXPECT_EQ(mean.x[100], 401.5);
}

TEST(SeriesTest, LogarithmicGaps) {
  const Series shown = loggable({{0, 1, 2, 3}, {1, 0, -2, std::numeric_limits<double>::infinity()}});
  EXPECT_EQ(shown.y[0], 1);
  for (int i = 1; i < 4; ++i) EXPECT_TRUE(std::isnan(shown.y[i])) << i;
  EXPECT_EQ(withoutGaps(shown).x, QVector<double>{0});
}

TEST(SeriesTest, RoundLimits) {
  const Extent log = roundLimits({0.034, 0.98}, true);
  EXPECT_NEAR(log.lower, 0.02, 1e-12);
  EXPECT_NEAR(log.upper, 1, 1e-12);
  EXPECT_GE(roundLimits({1e-300, 1}, true).lower, 1e-15) << "rounding noise does not fill the axis";
  const Extent linear = roundLimits({0.2, 2}, false);
  EXPECT_EQ(linear.lower, 0);
  EXPECT_GT(linear.upper, 2);
  EXPECT_LT(roundLimits({-1, 2}, false).lower, -1);
  for (const bool logarithmic : {false, true}) {
    for (const Extent data : {Extent{}, Extent{0.5, 0.5}, Extent{1e-9, 1e-9}}) {
      const Extent limits = roundLimits(data, logarithmic);
      EXPECT_LT(limits.lower, limits.upper);
      EXPECT_TRUE(!logarithmic || limits.lower > 0);
    }
  }
}

TEST(SeriesTest, StepLimitGrowsInFewJumpsAndEndsAtTheTotal) {
  EXPECT_EQ(stepLimit(0, 0), 10);
  EXPECT_EQ(stepLimit(37, 0), 40);
  EXPECT_EQ(stepLimit(1600, 0), 2000);
  EXPECT_EQ(stepLimit(1600, 1700), 1700);
  EXPECT_EQ(stepLimit(1800, 1700), 2000) << "a run may pass its stop rule by hand";
  EXPECT_EQ(stepLimit(3, 5), 5);
}

struct Ticks {
  QVector<double> at;
  QVector<QString> labels;
};

Ticks ticksOf(QCPAxisTicker& ticker, double lower, double upper) {
  Ticks all, inside;
  ticker.generate({lower, upper}, QLocale::c(), QLatin1Char('g'), 6, all.at, nullptr, &all.labels);
  for (qsizetype i = 0; i < all.at.size(); ++i) {
    if (all.at[i] < lower * (1 - 1e-9) || all.at[i] > upper * (1 + 1e-9)) continue;
    inside.at.append(all.at[i]);
    inside.labels.append(all.labels[i]);
  }
  return inside;
}

TEST(BandTest, HoldsAllThatLiesBetweenItsSeries) {
  Series low = ramp(20001), high = ramp(20001);
  for (double& y : high.y) y += 1;
  low.y[7777] = -5;
  high.y[12345] = 50;
  const Band all = bandBetween(low, high, {}, 30000), few = bandBetween(low, high, {}, 600);
  EXPECT_EQ(all.low, low.y);
  EXPECT_EQ(all.high, high.y);
  EXPECT_LE(few.x.size(), 602);
  EXPECT_EQ(few.x.front(), 0);
  EXPECT_EQ(few.x.back(), 20000);
  EXPECT_EQ(*std::ranges::min_element(few.low), -5);
  EXPECT_EQ(*std::ranges::max_element(few.high), 50);
}

TEST(BandTest, WhereThereIsNothingItIsBrokenAndAnAbsentUpperEndIsInfinite) {
  Series low = ramp(10), high = ramp(10);
  low.y[4] = high.y[4] = kNan;
  high.y[7] = kNan;
  const Band band = bandBetween(low, high, {}, 600);
  ASSERT_EQ(band.x.size(), 10);
  EXPECT_TRUE(std::isnan(band.low[4]) && std::isnan(band.high[4]));
  EXPECT_TRUE(std::isinf(band.high[7]));
  EXPECT_EQ(band.low[7], low.y[7]);
  EXPECT_TRUE(bandBetween({}, {}, {}, 600).x.isEmpty());
}

TEST(LogTickerTest, DecadesInSuperscripts) {
  LogTicker ticker;
  EXPECT_EQ(ticksOf(ticker, 1e-2, 1e2).labels, QVector<QString>({"10⁻²", "10⁻¹", "1", "10", "10²"}));
}

TEST(LogTickerTest, NeverEmptyNeverCrowdedNeverTwice) {
  LogTicker ticker;
  for (double decades = 0.002; decades < 40; decades *= 1.13) {
    for (const double lower : {1.3e-9, 0.07, 1.0, 3.3, 5e4}) {
      const Ticks ticks = ticksOf(ticker, lower, lower * std::pow(10, decades));
      EXPECT_GE(ticks.at.size(), 2) << lower << " over " << decades;
      EXPECT_LE(ticks.at.size(), 12) << lower << " over " << decades;
      for (qsizetype i = 1; i < ticks.labels.size(); ++i) {
        EXPECT_NE(ticks.labels[i], ticks.labels[i - 1])
            << ticks.labels[i].toStdString() << " at " << lower << " over " << decades;
      }
    }
  }
}

TEST(LinearTickerTest, StepsAreWholeNumbersWithSeparators) {
  LinearTicker ticker(true);
  EXPECT_EQ(ticksOf(ticker, 0, 2000).labels, QVector<QString>({"0", "500", "1\u2009000", "1\u2009500", "2\u2009000"}));
  for (const double tick : ticksOf(ticker, 3, 5.2).at) EXPECT_EQ(tick, std::round(tick));
}

}  // namespace
}  // namespace gatescope
