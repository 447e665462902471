// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rng.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

TEST(RngTest, StreamsAreReproducibleAndDistinct) {
  Rng a(1, "data"), b(1, "data"), other(1, "value"), seeded(2, "data");
  const std::uint64_t first = a.next();
  EXPECT_EQ(first, b.next());
  EXPECT_NE(first, other.next());
  EXPECT_NE(first, seeded.next());
}

TEST(RngTest, StateContinuesTheStream) {
  Rng a(7, "batches");
  a.next();
  Rng b(a.state());
  EXPECT_EQ(a.next(), b.next());
}

TEST(RngTest, NumbersHaveTheirMoments) {
  Rng rng(3, "test");
  constexpr int n = 200000;
  double mean = 0, square = 0, uniform = 0, sign = 0;
  for (int i = 0; i < n; ++i) {
    const double x = rng.normal();
    mean += x / n;
    square += x * x / n;
    uniform += rng.uniform() / n;
    sign += rng.sign() / n;
  }
  EXPECT_NEAR(mean, 0, 5 / std::sqrt(n));
  EXPECT_NEAR(square, 1, 5 * std::sqrt(2.0 / n));
  EXPECT_NEAR(uniform, 0.5, 5 * std::sqrt(1.0 / 12 / n));
  EXPECT_NEAR(sign, 0, 5 / std::sqrt(n));
}

TEST(RngTest, BelowIsUniformAndPermutationIsOne) {
  Rng rng(4, "test");
  std::vector<int> counts(5);
  for (int i = 0; i < 50000; ++i) ++counts[rng.below(5)];
  for (const int count : counts) EXPECT_NEAR(count, 10000, 500);
  std::vector<int> order = rng.permutation(100);
  EXPECT_FALSE(std::is_sorted(order.begin(), order.end()));
  std::sort(order.begin(), order.end());
  for (int i = 0; i < 100; ++i) EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
}

}  // namespace
}  // namespace gatescope
