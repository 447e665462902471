// Medians and quartiles over seeds.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_summary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/rng.h"
#include "tests/support/infinite.h"

namespace gatescope::test {
namespace {

// Between the two nearest of a sorted list; inf when it needs an inf.
double quantileOf(const std::vector<double>& sorted, double share) {
  const double position = share * static_cast<double>(sorted.size() - 1);
  const double low = sorted[static_cast<std::size_t>(std::floor(position))],
               high = sorted[static_cast<std::size_t>(std::ceil(position))];
  const double rest = position - std::floor(position);
  if (rest == 0 || low == high) return low;
  return std::isinf(high) ? high : (1 - rest) * low + rest * high;
}

TEST(StudySummaryTest, BandsAreThoseOfTheSortedValues) {
  Rng rng(2, "bands");
  for (int trial = 0; trial < 200; ++trial) {
    std::vector<double> values, present;
    for (std::uint64_t i = 1 + rng.below(14); i-- > 0;) {
      const std::uint64_t kind = rng.below(6);
      values.push_back(kind == 0 ? kInf : kind == 1 ? kAbsent : rng.normal());
      if (kind != 1) present.push_back(values.back());
    }
    std::ranges::sort(present);
    const StudyBand band = bandOf(values);
    ASSERT_EQ(band.count, static_cast<int>(present.size()));
    EXPECT_EQ(band.infinite, static_cast<int>(std::ranges::count(present, kInf)));
    if (present.empty()) {
      EXPECT_TRUE(std::isnan(band.median) && std::isnan(band.low) && std::isnan(band.high));
      continue;
    }
    const auto close = [](double a, double b) { return a == b || std::abs(a - b) <= 1e-12; };
    EXPECT_TRUE(close(band.median, quantileOf(present, 0.5))) << trial;
    EXPECT_TRUE(close(band.low, quantileOf(present, 0.25))) << trial;
    EXPECT_TRUE(close(band.high, quantileOf(present, 0.75))) << trial;
  }
}

TEST(StudySummaryTest, BandsByHand) {
  EXPECT_EQ(bandOf({3, 1, 2}).median, 2);
  EXPECT_EQ(bandOf({4, 1, 2, 3}).median, 2.5);
  EXPECT_EQ(bandOf({4, 1, 2, 3}).low, 1.75);
  EXPECT_EQ(bandOf({1, kInf}).median, kInf);
  EXPECT_EQ(bandOf({1, 2, kInf}).median, 2);
  EXPECT_EQ(bandOf({1, kInf, kInf}).median, kInf);
  EXPECT_EQ(bandOf({kInf, kInf}).high, kInf);
  EXPECT_EQ(bandOf({7, kAbsent}).low, 7);
}

TEST(StudySummaryTest, TheSmallestIsTheFirstOfEquals) {
  EXPECT_EQ(smallestAt({3, 1, 2, 1}), 1);
  EXPECT_EQ(smallestAt({kAbsent, kInf, 5}), 2);
  EXPECT_EQ(smallestAt({kAbsent, kInf}), -1);
  EXPECT_EQ(smallestAt({}), -1);
}

}  // namespace
}  // namespace gatescope::test
