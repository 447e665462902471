// The order in which probe samples are shown.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/probe_order.h"

#include <gtest/gtest.h>

namespace gatescope::test {
namespace {

using Order = std::vector<Index>;

Samples samples(const Matrix& inputs, const Matrix& targets, std::vector<int> classes) { return {inputs, targets, std::move(classes)}; }

TEST(ProbeOrderTest, ByClassKeepingTheOrderWithin) {
  const ProbeOrder order = orderProbes(samples(Matrix::Zero(3, 6), Matrix::Zero(1, 6), {2, 0, 1, 0, 2, 1}), 5);
  EXPECT_EQ(order.by, ProbeOrder::By::Class);
  EXPECT_EQ(order.samples, (Order{1, 3, 2, 0, 4}));
  EXPECT_EQ(order.starts, (Order{2, 3}));
}

TEST(ProbeOrderTest, ByAngleInThePlaneWithoutClasses) {
  const ProbeOrder order = orderProbes(samples(Matrix{{1, 0, -1, 0}, {0, 1, 0, -1}}, Matrix::Zero(1, 4), {}), 4);
  EXPECT_EQ(order.by, ProbeOrder::By::Angle);
  EXPECT_EQ(order.samples, (Order{3, 0, 1, 2}));
  EXPECT_TRUE(order.starts.empty());
}

TEST(ProbeOrderTest, ByTargetOtherwiseAlsoWhenThereIsOneClassOnly) {
  const ProbeOrder order = orderProbes(samples(Matrix::Zero(5, 3), Matrix{{3, 1, 2}}, {1, 1, 1}), 3);
  EXPECT_EQ(order.by, ProbeOrder::By::Target);
  EXPECT_EQ(order.samples, (Order{1, 2, 0}));
}

}  // namespace
}  // namespace gatescope::test
