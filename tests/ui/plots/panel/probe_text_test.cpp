// Numbers of probe samples: what is shown can be found in the data.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/probe_text.h"

#include <gtest/gtest.h>

#include "core/data/probe_choice.h"
#include "core/probes/probe_order.h"
#include "tests/support/made_inspection.h"

namespace gatescope {
namespace {

TEST(ProbeTextTest, OneNumberWhereBothAreTheSame) {
  const auto data = makeDataset(2, 10);
  const ProbeOrder all = orderProbes(data->train, chooseSpread(data->train, 10));
  EXPECT_EQ(probeText(all, data.get(), 2), "sample 3");
  EXPECT_EQ(probeText(all, data.get(), 2, "class a"), "sample 3 (class a)");
  EXPECT_EQ(probeText(ProbeOrder{}, nullptr, 1999), "sample 2\u2009000");
}

TEST(ProbeTextTest, BothNumbersWhereTheyDiffer) {
  const auto data = makeDataset(2, 100);
  const ProbeOrder some = orderProbes(data->train, {0, 7, 59, 60});
  EXPECT_EQ(probeText(some, data.get(), 0), "probe sample 1 (training sample 1)") << "all in one way";
  EXPECT_EQ(probeText(some, data.get(), 3, "class a"), "probe sample 4 (training sample 61, class a)");
  EXPECT_EQ(shortProbeText(some, data.get(), 3, "class a"), "probe sample 4 (class a)");
  EXPECT_EQ(trainingText(some, data.get(), 59), "probe sample 3 (training sample 60)");
  EXPECT_EQ(trainingText(some, data.get(), 58), "training sample 59");
  EXPECT_EQ(probeClass(some, data.get(), 3), 0);
  EXPECT_EQ(probeClass(some, data.get(), 2), 1);
  EXPECT_EQ(probeOfRow(some, 8), -1);
  EXPECT_EQ(probeOfRow(some, 61), -1);
}

TEST(ProbeTextTest, DataThatHoldTheProbesAloneHaveTheNumbersOfAll) {
  Dataset data = *makeDataset(2, 3);
  data.trainNumbers = {4, 40, 400};
  const ProbeOrder order = orderProbes(data.train, {0, 1, 2});
  EXPECT_EQ(probeText(order, &data, 2), "probe sample 3 (training sample 401)");
  EXPECT_EQ(probeRow(order, 2), 2);
}

}  // namespace
}  // namespace gatescope
