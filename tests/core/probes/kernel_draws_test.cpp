// Redrawn kernels against the slow way: one network after the other, built from its seed.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_draws.h"

#include <gtest/gtest.h>

#include "core/network/initialise.h"
#include "core/probes/kernel.h"
#include "core/probes/path_kernel.h"
#include "tests/support/cases.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

struct Redrawn {
  Case twin;
  Parameters<Scalar> parameters;
  std::vector<MaskMatrix> masks;
  explicit Redrawn(const std::string& variant, Index samples = 10) : twin(caseSettings(variant, 4, 16), 5, 1, samples) {
    parameters = twin.parameters.cast<Scalar>();
    twin.parameters = parameters.cast<double>();
    twin.inputs = twin.inputs.cast<Scalar>().cast<double>();
    if (!twin.masks.empty()) masks = drawMasks(twin.settings.experiment, samples);
    twin.load();
    twin.loss();
  }
  KernelDraws draw(const std::stop_token& stop = {}) {
    return drawKernels({twin.settings.experiment, twin.spec, parameters, masks}, twin.inputs.cast<Scalar>(), stop);
  }
};

TEST(KernelDrawsTest, TheMeanComesToWhatTheoryExpects) {
  for (const char* variant : {"fixed_random", "galu", "dln", "soft_galu"}) {
    const KernelDraws draws = Redrawn(variant).draw();
    ASSERT_EQ(draws.difference.size(), 500u) << variant;
    EXPECT_LT(draws.difference.back(), 0.15) << variant;
    EXPECT_GT(draws.difference.front(), 2 * draws.difference.back()) << variant;
    EXPECT_NEAR(draws.diagonal.back(), 1, 0.1) << variant;
    EXPECT_NEAR(draws.offDiagonal.back(), 1, 0.15) << variant;
    ASSERT_EQ(draws.meanEigenvalues.size(), 10) << variant;
  }
}

// Where gates train the mean holds the part through the gates as well: of shallow ones its expectation is known.
TEST(KernelDrawsTest, TheMeanOfTheWholeKernelIsExpectedToo) {
  Redrawn redrawn("dlgn_shallow");
  const KernelDraws draws = redrawn.draw();
  Case& c = redrawn.twin;
  const std::vector<double> deviations = valueDeviations(c.settings.experiment, c.parameters.layout);
  const double value = expectedKernel(c.spec, c.trace, deviations).trace(),
               whole = expectedInitialKernel(c.spec, c.trace, deviations).trace();
  EXPECT_GT(whole, 1.1 * value);
  EXPECT_NEAR(draws.meanEigenvalues.sum() / whole, 1, 0.1);
}

TEST(KernelDrawsTest, TheFirstDrawIsTheKernelOfItsSeed) {
  Redrawn redrawn("galu");
  const KernelDraws draws = redrawn.draw();
  Case& c = redrawn.twin;
  const MatrixD expected = expectedKernel(c.spec, c.trace, valueDeviations(c.settings.experiment, c.parameters.layout));
  Experiment e = c.settings.experiment;
  e.seed += 1'000'003;
  Parameters<Scalar> fresh(c.parameters.layout);
  initialise(e, fresh);
  c.parameters.values.head(c.parameters.layout.valueSize) =
      fresh.values.head(c.parameters.layout.valueSize).cast<double>();
  c.load();
  const MatrixD kernel = computeKernel(c.spec, c.parameters, c.trace).value;
  EXPECT_NEAR(draws.difference.front(), (kernel - expected).norm() / expected.norm(), kExact);
  EXPECT_NEAR(draws.diagonal.front(), kernel.trace() / expected.trace(), kExact);
}

TEST(KernelDrawsTest, DearKernelsAreDrawnLessOftenAndStoppingEndsIt) {
  const ParameterLayout small = makeLayout({.depth = 4, .width = 16}, *findGatingVariant("galu"), 10, 1);
  const ParameterLayout large = makeLayout({.depth = 8, .width = 512}, *findGatingVariant("galu"), 784, 10);
  EXPECT_EQ(kernelDraws(small, 20), 500);
  EXPECT_EQ(kernelDraws(large, 500), 10);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_TRUE(Redrawn("galu").draw(stop.get_token()).difference.empty());
}

TEST(KernelDrawsTest, WhereTheFormulaFailsItSaysSo) {
  Experiment e;
  EXPECT_EQ(noDrawsReason(e, *findGatingVariant("galu")), "");
  EXPECT_NE(noDrawsReason(e, *findGatingVariant("relu")), "");
  e.network.bias = true;
  EXPECT_NE(noDrawsReason(e, *findGatingVariant("galu")), "");
}

}  // namespace
}  // namespace gatescope::test
