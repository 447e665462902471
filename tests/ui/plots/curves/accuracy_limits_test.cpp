// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/accuracy_limits.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

TEST(AccuracyLimitsTest, LeaveTheRiseOfTheStartOut) {
  Series series;
  for (int i = 0; i <= 100; ++i) series.append(i, i < 10 ? 10 * i : 90 + i % 3);
  const Extent late = lateExtentY(series);
  EXPECT_EQ(late.lower, 90);
  EXPECT_EQ(late.upper, 92);
  EXPECT_TRUE(lateExtentY({}).isEmpty());
}

TEST(AccuracyLimitsTest, AreWholeFivesWithinAHundred) {
  EXPECT_EQ(percentLimits({90, 92}).lower, 85);
  EXPECT_EQ(percentLimits({90, 92}).upper, 95);
  EXPECT_EQ(percentLimits({93, 99.5}).upper, 100);
  EXPECT_EQ(percentLimits({3, 60}).lower, 0);
  EXPECT_EQ(percentLimits({3, 60}).upper, 100);
}

}  // namespace
}  // namespace gatescope
