// The table of gating variants.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/variants.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

TEST(VariantsTest, HasTheRowsOfTheTheory) {
  const std::vector<std::string> ids = {
      "dln",       "relu", "soft_relu",    "fixed_random", "galu", "galu_dependent", "galu_shallow", "fixed_learnt",
      "soft_galu", "dlgn", "dlgn_shallow", "galu_layer",   "glu"};
  ASSERT_EQ(gatingVariants().size(), ids.size());
  for (std::size_t i = 0; i < ids.size(); ++i) {
    EXPECT_EQ(gatingVariants()[i].id, ids[i]);
    EXPECT_EQ(findGatingVariant(ids[i]), &gatingVariants()[i]);
  }
  EXPECT_EQ(findGatingVariant("nothing"), nullptr);
}

TEST(VariantsTest, RowsAreConsistent) {
  for (const GatingVariant& v : gatingVariants()) {
    EXPECT_FALSE(v.name.empty() || v.label.empty() || v.formula.empty() || v.description.empty()) << v.id;
    EXPECT_EQ(v.hasFeatureNetwork(), v.chain != FeatureChain::None) << v.id;
    EXPECT_EQ(v.hasFeatureNetwork(), v.start != FeatureStart::None) << v.id;
    EXPECT_EQ(v.hasFrozenGates(), v.id != "relu" && v.id != "soft_relu" && v.id != "galu_layer" && !v.trainsFeature)
        << v.id;
    if (v.trainsFeature) {
      EXPECT_TRUE(v.isSoft()) << v.id << ": a hard gate carries no gradient";
    }
    EXPECT_EQ(v.hasTestCurve, v.source != GateSource::Mask) << v.id;
    EXPECT_EQ(v.hasTestCurve, v.noTestReason.empty()) << v.id;
  }
}

TEST(VariantsTest, TheoryAppliesWhereGatesAreIndependentOfTheValueWeights) {
  for (const GatingVariant& v : gatingVariants())
    EXPECT_EQ(v.expectedKernelHolds, !v.gatesReadValues() && v.start != FeatureStart::CopyOfValue) << v.id;
}

}  // namespace
}  // namespace gatescope
