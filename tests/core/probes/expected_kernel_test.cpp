// E[K_0] = Σ_l ∏_{m≠l} σ_m² (XᵀX ∘ λ_0): redraw the value weights with the gates held and average.
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

// K^v over `draws` redraws of Θ^v; Θ^f, masks and data stay.
MonteCarlo redraw(Case& c, int draws, Distribution distribution) {
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
    const MatrixD k = computeKernel(c.spec, c.parameters, c.trace).value;
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
    for (const InitialScale scale : {InitialScale::Theory, InitialScale::He}) {
      const bool he = scale == InitialScale::He;
      Settings s = caseSettings(v.id, 4, 16);
      s.experiment.initialisation.scale = scale;
      Case c(s, 5, 1, 12);
      c.loss();
      const MatrixD expected =
          expectedKernel(pathKernel(c.trace), 16, valueDeviations(s.experiment, c.parameters.layout));
      const MonteCarlo drawn = redraw(c, 500, he ? Distribution::Gaussian : Distribution::Rademacher);
      const MatrixD tolerance =
          kStandardErrors * drawn.standardError + MatrixD::Constant(12, 12, 1e-6 * expected.maxCoeff());
      EXPECT_TRUE(((drawn.mean - expected).cwiseAbs().array() <= tolerance.array()).all())
          << v.id << (he ? " he" : " theory") << "\nmean\n"
          << drawn.mean.topLeftCorner(3, 3) << "\nexpected\n"
          << expected.topLeftCorner(3, 3);
      ++checked;
    }
  }
  EXPECT_EQ(checked, 16);  // 8 of the 11 rows
}

TEST(ExpectedKernelTest, DoesNotHoldForReluSoTheCheckCanFail) {
  Settings s = caseSettings("relu", 6, 4);
  Case c(s, 5, 1, 12);
  c.loss();
  const MatrixD expected = expectedKernel(pathKernel(c.trace), 4, valueDeviations(s.experiment, c.parameters.layout));
  const MonteCarlo drawn = redraw(c, 500, Distribution::Rademacher);
  EXPECT_FALSE(((drawn.mean - expected).cwiseAbs().array() <= kStandardErrors * drawn.standardError.array()).all());
}

TEST(ExpectedKernelTest, SaysWhyItIsAbsent) {
  EXPECT_EQ(noExpectedKernelReason(*findGatingVariant("galu"), false), "");
  EXPECT_NE(noExpectedKernelReason(*findGatingVariant("relu"), false), "");
  EXPECT_NE(noExpectedKernelReason(*findGatingVariant("galu"), true), "");
}

}  // namespace
}  // namespace gatescope::test
