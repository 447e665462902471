// E[K_0], with and without skip connections: redraw the value weights with the gates held and average.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/probes/kernel.h"
#include "core/probes/kernel_probe.h"
#include "core/probes/path_kernel.h"
#include "tests/support/cases.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

struct MonteCarlo {
  MatrixD mean, standardError;
};

// K^v, or another part, over `draws` redraws of Θ^v; Θ^f, masks and data stay.
MonteCarlo redraw(Case& c, int draws, Distribution distribution, MatrixD KernelParts::*part = &KernelParts::value) {
  const Index n = c.trace.capacity();
  MatrixD sum = MatrixD::Zero(n, n), squares = MatrixD::Zero(n, n);
  for (int i = 0; i < draws; ++i) {
    Experiment e = c.settings.experiment;
    e.seed = 5000 + static_cast<std::uint64_t>(i);
    e.initialisation.distribution = distribution;
    Parameters<Scalar> fresh(c.parameters.layout);
    initialise(e, fresh);
    c.parameters.values.head(c.parameters.layout.valueSize) =
        fresh.values.head(c.parameters.layout.valueSize).cast<double>();
    c.load();
    const MatrixD k = computeKernel(c.spec, c.parameters, c.trace).*part;
    sum += k;
    squares += k.cwiseProduct(k);
  }
  const MatrixD mean = sum / draws;
  const MatrixD variance = (squares / draws - mean.cwiseProduct(mean)).cwiseMax(0);
  return {mean, (variance / draws).cwiseSqrt()};
}

TEST(ExpectedKernelTest, HoldsWithinMonteCarloErrorForEveryVariantItAppliesTo) {
  int checked = 0;
  for (const GatingVariant& v : gatingVariants()) {
    if (!v.expectedKernelHolds) continue;
    for (const auto& [scale, skip] : {std::pair(InitialScale::Theory, 0.0), std::pair(InitialScale::He, 0.0),
                                      std::pair(InitialScale::Theory, 0.7), std::pair(InitialScale::He, 0.9)}) {
      const bool he = scale == InitialScale::He;
      Settings s = caseSettings(v.id, 4, 16);
      s.experiment.initialisation.scale = scale;
      s.experiment.network.skip = skip;
      Case c(s, 5, 1, 12);
      c.loss();
      const MatrixD expected = expectedKernel(c.spec, c.trace, valueDeviations(s.experiment, c.parameters.layout));
      const MonteCarlo drawn = redraw(c, 500, he ? Distribution::Gaussian : Distribution::Rademacher);
      const MatrixD tolerance =
          kStandardErrors * drawn.standardError + MatrixD::Constant(12, 12, 1e-6 * expected.maxCoeff());
      EXPECT_TRUE(((drawn.mean - expected).cwiseAbs().array() <= tolerance.array()).all())
          << v.id << (he ? " he" : " theory") << " skip " << skip << "\nmean\n"
          << drawn.mean.topLeftCorner(3, 3) << "\nexpected\n"
          << expected.topLeftCorner(3, 3);
      ++checked;
    }
  }
  EXPECT_EQ(checked, 32);  // 8 of the 13 rows
}

bool holds(const MatrixD& expected, Case& c) {
  const MonteCarlo drawn = redraw(c, 500, Distribution::Rademacher);
  return ((drawn.mean - expected).cwiseAbs().array() <= kStandardErrors * drawn.standardError.array()).all();
}

TEST(ExpectedKernelTest, DoesNotHoldWhereGatesReadTheValuesSoTheCheckCanFail) {
  for (const char* id : {"relu", "soft_relu", "galu_layer", "glu"})
    for (const double skip : {0.0, 0.7}) {
      Settings s = caseSettings(id, 6, 4);
      s.experiment.network.skip = skip;
      Case c(s, 5, 1, 12);
      c.loss();
      const MatrixD expected = expectedKernel(c.spec, c.trace, valueDeviations(s.experiment, c.parameters.layout));
      EXPECT_FALSE(holds(expected, c)) << id << ' ' << skip;
    }
}

TEST(ExpectedKernelTest, DoesNotHoldForAnotherSkipSoTheCheckCanFail) {
  Settings s = caseSettings("galu", 6, 4);
  s.experiment.network.skip = 0.7;
  Case c(s, 5, 1, 12);
  c.loss();
  NetworkSpec other = c.spec;
  other.skip = 0.6;
  const std::vector<double> deviations = valueDeviations(s.experiment, c.parameters.layout);
  const MatrixD right = expectedKernel(c.spec, c.trace, deviations), wrong = expectedKernel(other, c.trace, deviations);
  EXPECT_TRUE(holds(right, c));
  EXPECT_FALSE(holds(wrong, c));
}

bool featurePartHolds(const std::string& id, double skip, InitialScale scale, bool onesInput) {
  Settings s = caseSettings(id, 4, 16);
  s.experiment.network.skip = skip;
  s.experiment.initialisation.scale = scale;
  s.experiment.gating.gain = 1.1;
  if (onesInput) s.experiment.network.valueInput = ValueNetworkInput::Ones;
  Case c(s, 5, 1, 12);
  c.loss();
  const MatrixD expected = expectedFeatureKernel(c.spec, c.trace, valueDeviations(s.experiment, c.parameters.layout));
  const MonteCarlo drawn = redraw(c, 500, Distribution::Gaussian, &KernelParts::feature);
  const MatrixD tolerance =
      kStandardErrors * drawn.standardError + MatrixD::Constant(12, 12, 1e-6 * expected.maxCoeff());
  return ((drawn.mean - expected).cwiseAbs().array() <= tolerance.array()).all();
}

TEST(ExpectedKernelTest, OfShallowGatesThatTrainHoldsForTheFeaturePartToo) {
  for (const double skip : {0.0, 0.7})
    for (const InitialScale scale : {InitialScale::Theory, InitialScale::He})
      EXPECT_TRUE(featurePartHolds("dlgn_shallow", skip, scale, skip > 0)) << skip;
}

TEST(ExpectedKernelTest, OfChainsOfGatesTheFeaturePartIsAnotherSoTheCheckCanFail) {
  EXPECT_FALSE(featurePartHolds("dlgn", 0, InitialScale::Theory, false));
  EXPECT_FALSE(featurePartHolds("soft_galu", 0, InitialScale::Theory, false));
}

TEST(ExpectedKernelTest, SaysWhyItIsAbsent) {
  EXPECT_EQ(noExpectedKernelReason(*findGatingVariant("galu"), false), "");
  EXPECT_NE(noExpectedKernelReason(*findGatingVariant("relu"), false), "");
  EXPECT_NE(noExpectedKernelReason(*findGatingVariant("galu"), true), "");
}

}  // namespace
}  // namespace gatescope::test
