// Weights at t=0.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initialise.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

Parameters<Scalar> drawn(const Settings& s, Index inputs = 7) {
  Parameters<Scalar> p(makeLayout(s.experiment.network, *findGatingVariant(s.experiment.gating.variant), inputs, 1));
  initialise(s.experiment, p);
  return p;
}

TEST(InitialiseTest, TheoryScaleIsTheSameInEveryLayer) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = caseSettings(v.id, 4, 16);
    s.experiment.gating.p = 0.25;
    const double p = v.id == "fixed_random" ? 0.25 : v.id == "dln" ? 1.0 : 0.5;
    const float sigma = static_cast<float>(std::sqrt(1 / (p * 16)));
    const Parameters<Scalar> weights = drawn(s);
    for (Index l = 0; l < 4; ++l)
      EXPECT_TRUE((weights.value(l).cwiseAbs().array() == sigma).all()) << v.id << " layer " << l;
  }
}

TEST(InitialiseTest, HeScaleFollowsFanIn) {
  Settings s = caseSettings("galu", 4, 16);
  s.experiment.initialisation.scale = InitialScale::He;
  EXPECT_NEAR(layerDeviation(s.experiment, 784), std::sqrt(2.0 / 784), 1e-15);
  s.experiment.initialisation.scale = InitialScale::Number;
  s.experiment.initialisation.scaleNumber = 0.03;
  EXPECT_EQ(layerDeviation(s.experiment, 784), 0.03);
}

TEST(InitialiseTest, GaussianHasItsMeanAndDeviation) {
  Settings s = caseSettings("relu", 3, 128);
  s.experiment.initialisation = {Distribution::Gaussian, InitialScale::He, 0.1};
  const Parameters<Scalar> p = drawn(s);
  const Parameters<Scalar>::ConstWeights w = p.value(1);
  const double n = static_cast<double>(w.size()), mean = w.cast<double>().sum() / n,
               variance = w.cast<double>().squaredNorm() / n;
  EXPECT_NEAR(mean, 0, 5 * std::sqrt(2.0 / 128 / n));
  EXPECT_NEAR(variance, 2.0 / 128, 5 * (2.0 / 128) * std::sqrt(2 / n));
}

TEST(InitialiseTest, SameSeedSameBitsOtherSeedOthers) {
  Settings s = caseSettings("soft_galu");
  const Parameters<Scalar> a = drawn(s), b = drawn(s);
  EXPECT_EQ(a.values, b.values);
  s.experiment.seed = 2;
  EXPECT_NE(a.values, drawn(s).values);
}

TEST(InitialiseTest, DependentFeatureNetworkIsACopyIndependentOneIsNot) {
  const Parameters<Scalar> copy = drawn(caseSettings("galu_dependent")), own = drawn(caseSettings("galu"));
  for (Index l = 0; l < 3; ++l) {
    EXPECT_TRUE(copy.feature(l) == copy.value(l));
    EXPECT_FALSE(own.feature(l) == own.value(l));
  }
}

TEST(InitialiseTest, MasksHaveTheirProbabilityAndDoNotDependOnTheirNumber) {
  Settings s = caseSettings("fixed_random", 3, 64);
  s.experiment.gating.p = 0.25;
  const std::vector<MaskMatrix> few = drawMasks(s.experiment, 50), many = drawMasks(s.experiment, 400);
  ASSERT_EQ(few.size(), 2u);
  EXPECT_EQ(few[1], many[1].leftCols(50));
  const double n = 64 * 400, mean = many[0].cast<double>().sum() / n;
  EXPECT_NEAR(mean, 0.25, 5 * std::sqrt(0.25 * 0.75 / n));
}

TEST(InitialiseTest, LayersAreAlignedAndCounted) {
  Settings s = caseSettings("dlgn", 4, 5);
  s.experiment.network.bias = true;
  const ParameterLayout layout = makeLayout(s.experiment.network, *findGatingVariant("dlgn"), 7, 3);
  EXPECT_EQ(layout.count(), (7 * 5 + 5) + 2 * (25 + 5) + (15 + 3) + (7 * 5 + 5) + 2 * (25 + 5));
  for (const LayerShape& layer : layout.value) EXPECT_EQ(layer.offset % 16, 0);
}

}  // namespace
}  // namespace gatescope::test
