// Vectors of the processor's width: turned, and fed with arrays of any length.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lanes.h"

#include <gtest/gtest.h>

#include <vector>

namespace gatescope {
namespace {

template <class S>
void expectTransposed() {
  VectorOfLanes<S> rows[kLanes<S>];
  for (int i = 0; i < kLanes<S>; ++i)
    for (int j = 0; j < kLanes<S>; ++j) rows[i][j] = static_cast<S>(100 * i + j);
  transposeLanes<S>(rows);
  for (int i = 0; i < kLanes<S>; ++i)
    for (int j = 0; j < kLanes<S>; ++j) EXPECT_EQ(rows[i][j], static_cast<S>(100 * j + i)) << i << ' ' << j;
}

TEST(LanesTest, RowsBecomeColumns) {
  expectTransposed<float>();
  expectTransposed<double>();
}

TEST(LanesTest, EveryNumberIsVisitedOnceForAnyLengthAndNothingBeyond) {
  for (Index count = 0; count < 4 * kLanes<float>; ++count) {
    std::vector<float> a(static_cast<std::size_t>(count + 1), 2), b(a.size(), 3), sum(a.size(), -1);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<float>(i);
    eachVector<float, 2, 1>(count, {a.data(), b.data()}, {sum.data()},
                            [](const auto& x, auto& y) { y[0] = x[0] + x[1]; });
    for (Index i = 0; i < count; ++i) EXPECT_EQ(sum[static_cast<std::size_t>(i)], static_cast<float>(i) + 3);
    EXPECT_EQ(sum.back(), -1) << count;
  }
}

TEST(LanesTest, ResultsMayReplaceWhatWasRead) {
  std::vector<double> a(3 * kLanes<double> + 1, 5);
  eachVector<double, 1, 1>(static_cast<Index>(a.size()), {a.data()}, {a.data()},
                           [](const auto& x, auto& y) { y[0] = x[0] + x[0]; });
  EXPECT_EQ(a, std::vector<double>(a.size(), 10));
}

}  // namespace
}  // namespace gatescope
