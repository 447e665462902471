// Operations of a point, counted by hand.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/cost.h"

#include <gtest/gtest.h>

#include "core/fields/field_text.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

TEST(CostTest, CountsLayerByLayer) {
  Settings s = onTheSphere(20, 5, "relu");
  s.experiment.network.depth = 4;
  s.experiment.network.width = 7;
  const double n = 20, weights = 5 * 7 + 7 * 7 + 7 * 7 + 7 * 1, spectrum = 4.0 / 3 * n * n * n;
  EXPECT_DOUBLE_EQ(kernelCost(s, 5, 1), 2 * weights * n * 2 + n * n * ((5 + 7 + 7 + 7) + (7 + 7 + 7 + 1)) + spectrum);
  EXPECT_DOUBLE_EQ(pointCost(s, false), kernelCost(s, 5, 1));
  s.experiment.gating.variant = "galu";  // a feature network of three layers beside it
  const double both = weights + 5 * 7 + 7 * 7 + 7 * 7;
  EXPECT_DOUBLE_EQ(kernelCost(s, 5, 1), 2 * both * n * 2 + n * n * ((5 + 21) + (5 + 14) + (21 + 1) + 21) + spectrum);
  s.live.stopSteps = 10;
  EXPECT_DOUBLE_EQ(pointCost(s, true), kernelCost(s, 5, 1) + 6 * both * 20 * 10);
  s.experiment.data.test = 6;
  s.live.predictorSamples = 10;
  EXPECT_DOUBLE_EQ(pointCost(s, true, true) - pointCost(s, true),
                   2 * both * 16 * 2 + 2 * 16 * 10 * ((5 + 21) + (5 + 14) + (21 + 1) + 21) + 2.0 / 3 * 1000);
  s.experiment.optimiser = {"adam", 0.9, 8};
  EXPECT_DOUBLE_EQ(pointCost(s, true), kernelCost(s, 5, 1) + 6 * both * 8 * 10);
}

// The source of copied gates is a network less, and tested after each epoch where the best one is looked for.
TEST(CostTest, CountsTheSourceOfGates) {
  Settings s = onTheSphere(20, 5, "fixed_learnt");
  s.experiment.network.depth = 4;
  s.experiment.network.width = 7;
  s.experiment.data.test = 6;
  s.experiment.optimiser = {"adam", 0.9, 8};
  s.experiment.gating.sourceSteps = 10;  // three epochs of three steps, and a step
  const double weights = 5 * 7 + 7 * 7 + 7 * 7 + 7 * 1, training = 6 * weights * 8 * 10;
  EXPECT_DOUBLE_EQ(pointCost(s, false), kernelCost(s, 5, 1) + training);
  s.experiment.gating.sourceChoice = SourceChoice::Best;
  EXPECT_DOUBLE_EQ(pointCost(s, false), kernelCost(s, 5, 1) + training + 2 * weights * 6 * 4);
  s.experiment.gating.source = "relu.gatescope";
  EXPECT_DOUBLE_EQ(pointCost(s, false), kernelCost(s, 5, 1));
}

TEST(CostTest, GrowsWithWhatIsDear) {
  const Settings s = identicalInputs(50, 4, 30);
  for (const auto& [key, value] : {std::pair{"network.depth", "5"},
                                   {"network.width", "31"},
                                   {"data.train", "51"},
                                   {"data.targets", "classes"},
                                   {"data.name", "mnist"}}) {
    Settings more = s;
    Issues issues;
    more.experiment.probeSamples = 60;
    Settings same = more;
    setFromText(more, key, value, issues);
    EXPECT_GT(pointCost(more, false), pointCost(same, false)) << key;
  }
}

}  // namespace
}  // namespace gatescope::test
