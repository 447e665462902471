// The memory estimate against what is known of it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/memory_estimate.h"

#include <gtest/gtest.h>

#include "core/base/memory.h"

namespace gatescope {
namespace {

TEST(MemoryEstimateTest, RefusesWhatCannotFitAndNamesBothFigures) {
  Settings s;
  s.experiment.network.depth = 64;
  s.experiment.network.width = 4096;
  s.experiment.optimiser.name = "adam";
  const MemoryEstimate estimate = estimateMemory(s, 784, 1);
  EXPECT_GT(estimate.total(), 64 * 4096.0 * 4096 * 4 * 5);
  const Issues issues = checkMemory(estimate, 4e9);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_EQ(issues[0].field, "network.width");
  EXPECT_NE(issues[0].message.find("4.0 GB"), std::string::npos) << issues[0].message;
  EXPECT_TRUE(checkMemory(estimateMemory(Settings{}, 784, 1), 4e9).empty());
  EXPECT_GT(availableMemory(), 1e6);
}

TEST(MemoryEstimateTest, MasksCountForFixedRandom) {
  Settings s;
  s.experiment.gating.variant = "fixed_random";
  s.experiment.data.train = 60000;
  EXPECT_EQ(estimateMemory(s, 784, 1).masks, 60000.0 * 4 * 128);
}

TEST(MemoryEstimateTest, GatePlanesCountWhereTheyAreMeasured) {
  Settings s;
  s.experiment.data.name = "oblique_tree";
  s.experiment.gating.variant = "soft_galu";
  const double without = estimateMemory(s, 4096, 1).probes;
  s.experiment.gating.variant = "dlgn";
  EXPECT_GE(estimateMemory(s, 4096, 1).probes - without, 4 * 128 * 4097 * 8.0);
  s.experiment.data.name = "sphere";
  EXPECT_EQ(estimateMemory(s, 4096, 1).probes, without);
}

TEST(MemoryEstimateTest, CopiedGatesWaitBesideTheRun) {
  Settings galu, last, best;
  galu.experiment.gating.variant = "galu";
  last.experiment.gating.variant = best.experiment.gating.variant = "fixed_learnt";
  best.experiment.gating.sourceChoice = SourceChoice::Best;
  const double relu = 784 * 128 + 3 * 128 * 128 + 128;
  const auto parameters = [](const Settings& s) { return estimateMemory(s, 784, 1).parameters; };
  EXPECT_NEAR(parameters(last) - parameters(galu), 4 * relu, 4 * 128 * 5);
  EXPECT_EQ(parameters(best) - parameters(last), parameters(last) - parameters(galu));
}

// Networks share data that no seed changes, and those that train one after the other what a step writes.
TEST(MemoryEstimateTest, AnEnsembleTakesTheRestOncePerNetwork) {
  Settings one, eight;
  eight.experiment.ensemble.seeds = 8;
  const MemoryEstimate a = estimateMemory(one, 784, 1), b = estimateMemory(eight, 784, 1);
  EXPECT_EQ(b.data, a.data);
  EXPECT_EQ(b.parameters, 8 * a.parameters);
  EXPECT_EQ(b.trace, a.trace) << "one after the other";
  EXPECT_EQ(estimateMemory(eight, 784, 1, 2).trace, 2 * a.trace) << "two at a time";
  EXPECT_EQ(estimateMemory(eight, 784, 1, 32).trace, 8 * a.trace) << "all at once";
  EXPECT_EQ(b.probes, 8 * a.probes);
  EXPECT_EQ(b.curves, 8 * a.curves);
  EXPECT_LE(b.checkpoints, 256e6) << "all together";
  one.experiment.data.name = eight.experiment.data.name = "moons";
  EXPECT_EQ(estimateMemory(eight, 2, 1).data, 8 * estimateMemory(one, 2, 1).data);
  EXPECT_EQ(checkMemory(b, 1e6).front().field, "ensemble.seeds");
}

}  // namespace
}  // namespace gatescope
