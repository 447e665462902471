// The order in which probe samples are shown.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/probe_order.h"

#include <gtest/gtest.h>

#include <numeric>

namespace gatescope::test {
namespace {

using Order = std::vector<Index>;

Samples samples(const Matrix& inputs, const Matrix& targets, std::vector<int> classes) {
  return {inputs, targets, std::move(classes)};
}

Order firstOf(Index count) {
  Order order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  return order;
}

TEST(ProbeOrderTest, CountsTheSamplesThatWereChosen) {
  const ProbeOrder order =
      orderProbes(samples(Matrix::Zero(3, 6), Matrix::Zero(1, 6), {2, 0, 1, 0, 2, 1}), {0, 2, 3, 5});
  EXPECT_EQ(order.training, (Order{0, 2, 3, 5}));
  EXPECT_EQ(order.samples, (Order{2, 1, 3, 0}));
  EXPECT_EQ(order.starts, (Order{1, 3}));
}

TEST(ProbeOrderTest, ByClassKeepingTheOrderWithin) {
  const ProbeOrder order = orderProbes(samples(Matrix::Zero(3, 6), Matrix::Zero(1, 6), {2, 0, 1, 0, 2, 1}), firstOf(5));
  EXPECT_EQ(order.by, ProbeOrder::By::Class);
  EXPECT_EQ(order.samples, (Order{1, 3, 2, 0, 4}));
  EXPECT_EQ(order.starts, (Order{2, 3}));
}

TEST(ProbeOrderTest, ByAngleInThePlaneWithoutClasses) {
  const ProbeOrder order =
      orderProbes(samples(Matrix{{1, 0, -1, 0}, {0, 1, 0, -1}}, Matrix::Zero(1, 4), {}), firstOf(4));
  EXPECT_EQ(order.by, ProbeOrder::By::Angle);
  EXPECT_EQ(order.samples, (Order{3, 0, 1, 2}));
  EXPECT_TRUE(order.starts.empty());
}

TEST(ProbeOrderTest, ByTargetOtherwiseAlsoWhenThereIsOneClassOnly) {
  const ProbeOrder order = orderProbes(samples(Matrix::Zero(5, 3), Matrix{{3, 1, 2}}, {1, 1, 1}), firstOf(3));
  EXPECT_EQ(order.by, ProbeOrder::By::Target);
  EXPECT_EQ(order.samples, (Order{1, 2, 0}));
}

TEST(ProbeOrderTest, ThinnedOrdersKeepClassesApart) {
  std::vector<int> classes;
  for (int s = 0; s < 100; ++s) classes.push_back(s % 10 == 0 ? 0 : s % 10 < 4 ? 1 : 2);
  const ProbeOrder all = orderProbes(samples(Matrix::Zero(1, 100), Matrix::Zero(1, 100), classes), firstOf(100));
  EXPECT_EQ(thinned(all, 100).samples, all.samples);
  for (const Index most : {99, 37, 20, 3}) {
    const ProbeOrder few = thinned(all, most);
    ASSERT_EQ(static_cast<Index>(few.samples.size()), most);
    EXPECT_EQ(few.by, ProbeOrder::By::Class);
    EXPECT_EQ(few.samples.front(), all.samples.front());
    ASSERT_EQ(few.starts.size(), 2);
    for (Index position = 0; position < most; ++position) {
      const int expected = position < few.starts[0] ? 0 : position < few.starts[1] ? 1 : 2;
      EXPECT_EQ(classes[static_cast<std::size_t>(few.samples[static_cast<std::size_t>(position)])], expected)
          << most << ", " << position;
    }
  }
}

}  // namespace
}  // namespace gatescope::test
