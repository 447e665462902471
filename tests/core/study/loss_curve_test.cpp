// Thinned loss curves, and many seeds as one.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/loss_curve.h"
#include "tests/support/infinite.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace gatescope::test {
namespace {

TEST(LossCurveTest, KeepsEveryStepOfAShortRunAndAFewHundredOfALongOne) {
  EXPECT_EQ(lossCurveSteps(0), (std::vector<std::int64_t>{0}));
  EXPECT_EQ(lossCurveSteps(3), (std::vector<std::int64_t>{0, 1, 2, 3}));
  for (const std::int64_t last : {1, 199, 200, 201, 1500, 20'000, 1'000'000'000}) {
    const std::vector<std::int64_t> steps = lossCurveSteps(last);
    SCOPED_TRACE(last);
    EXPECT_LE(steps.size(), static_cast<std::size_t>(kLossCurvePoints));
    EXPECT_EQ(steps.size(), static_cast<std::size_t>(std::min<std::int64_t>(last + 1, steps.size())));
    EXPECT_EQ(steps.front(), 0);
    EXPECT_EQ(steps.back(), last);
    EXPECT_EQ(std::ranges::adjacent_find(steps, std::greater_equal<>()), steps.end()) << "ascending, each once";
    for (std::size_t i = 1; i < steps.size(); ++i)
      EXPECT_LE(steps[i] - steps[i - 1], 1 + last / 90) << "no long piece without a point";
    EXPECT_LE(steps[std::min<std::size_t>(4, steps.size() - 1)], 4 + last / 1'000'000) << "nor the beginning";
  }
}

TEST(LossCurveTest, KeepsItsLastValueAfterItsEnd) {
  const LossCurve curve{{0, 2, 5}, {4, 3, kInf}};
  EXPECT_TRUE(std::isnan(curve.at(-1)));
  EXPECT_EQ(curve.at(0), 4);
  EXPECT_EQ(curve.at(1), 4);
  EXPECT_EQ(curve.at(2), 3);
  EXPECT_EQ(curve.at(5), kInf);
  EXPECT_EQ(curve.at(99), kInf);
  EXPECT_TRUE(std::isnan(LossCurve{}.at(3)));
}

TEST(LossCurveTest, BandsAreMediansAndQuartilesAtEqualSteps) {
  const LossCurve a{{0, 1, 2, 3}, {8, 6, 4, 2}}, b{{0, 1, 2, 3}, {9, 7, 5, 3}}, ended{{0, 1}, {5, 1}},
      diverged{{0, 1, 2}, {7, 90, kInf}}, untrained;
  const LossBand band = lossBandOf({&ended, &a, &b, &untrained});
  EXPECT_EQ(band.step, (std::vector<double>{0, 1, 2, 3}));
  EXPECT_EQ(band.loss[0].median, 8);
  EXPECT_EQ(band.loss[0].low, 6.5);
  EXPECT_EQ(band.loss[0].high, 8.5);
  EXPECT_EQ(band.loss[0].count, 3) << "what was never trained does not count";
  EXPECT_EQ(band.loss[3].median, 2);
  EXPECT_EQ(band.loss[3].low, 1.5) << "the run that has ended counts with its last loss";
  const LossBand two = lossBandOf({&diverged, &a, &ended});
  EXPECT_EQ(two.loss[3].median, 2);
  EXPECT_EQ(two.loss[3].high, kInf);
  EXPECT_EQ(two.loss[3].infinite, 1);
  EXPECT_TRUE(lossBandOf({}).isEmpty());
  EXPECT_TRUE(lossBandOf({&untrained}).isEmpty());
}

}  // namespace
}  // namespace gatescope::test
