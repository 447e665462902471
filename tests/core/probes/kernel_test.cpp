// The kernel by layers against its Jacobian definition, and the numbers that summarise it against theirs.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel.h"

#include <gtest/gtest.h>

#include <Eigen/LU>
#include <cmath>

#include "core/probes/kernel_measures.h"
#include "core/probes/path_kernel.h"
#include "core/probes/spectrum.h"
#include "tests/support/jacobian_kernel.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

TEST(KernelTest, MatchesJacobianContraction) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings), 7);
    const MatrixD rows = jacobian(c, GateGradient::Through);
    c.load();
    const KernelParts parts = computeKernel(c.spec, c.parameters, c.trace);
    EXPECT_LE(relative(parts.kernel, gramOfOutputs(rows, rows, 7)), kExact) << nameOf(settings);
    EXPECT_EQ(parts.kernel, parts.kernel.transpose()) << nameOf(settings);
  }
}

TEST(KernelTest, SplitsIntoValueAndFeaturePart) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings), 7);
    const Index valueSize = c.parameters.layout.valueSize;
    const MatrixD rows = jacobian(c, GateGradient::Through);
    MatrixD held = jacobian(c, GateGradient::Held).leftCols(valueSize);
    // all of ψ that does not hold the gates: of Θᶠ, and of Θᵛ where it acts twice
    MatrixD through = rows;
    through.leftCols(valueSize) -= held;
    const MatrixD ownThrough = through.leftCols(valueSize);
    EXPECT_EQ(ownThrough.norm() > 0, c.spec.variant->actsTwice()) << nameOf(settings);
    c.load();
    const KernelParts parts = computeKernel(c.spec, c.parameters, c.trace);
    EXPECT_LE(relative(parts.value, gramOfOutputs(held, held, 7)), kExact) << nameOf(settings);
    if (c.spec.variant->isSoft()) {
      EXPECT_GT(parts.feature.norm(), 0) << nameOf(settings);
      EXPECT_LE(relative(parts.feature, gramOfOutputs(through, through, 7)), kExact) << nameOf(settings);
    } else {
      EXPECT_EQ(parts.feature.norm(), 0) << nameOf(settings);
    }
    if (c.spec.variant->actsTwice()) {
      const MatrixD mixed = gramOfOutputs(held, ownThrough, 7);
      EXPECT_LE(relative(parts.cross, mixed + mixed.transpose()), kExact) << nameOf(settings);
    } else {
      EXPECT_EQ(parts.cross.norm(), 0) << nameOf(settings);
    }
    EXPECT_LE(relative(parts.value + parts.feature + parts.cross, parts.kernel), kExact);
  }
}

TEST(KernelTest, LayersAreTheSharesOfTheirWeights) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings), 7);
    const MatrixD rows = jacobian(c, GateGradient::Held);
    c.load();
    const KernelParts parts = computeKernel(c.spec, c.parameters, c.trace, {}, true);
    MatrixD sum = MatrixD::Zero(7, 7);
    ASSERT_EQ(parts.layers.size(), c.parameters.layout.value.size());
    for (std::size_t l = 0; l < parts.layers.size(); ++l) {
      const LayerShape& shape = c.parameters.layout.value[l];
      const Index end =
          shape.biasOffset >= 0 ? shape.biasOffset + shape.fanOut : shape.offset + shape.fanIn * shape.fanOut;
      const MatrixD own = rows.middleCols(shape.offset, end - shape.offset);
      EXPECT_LE(relative(parts.layers[l], gramOfOutputs(own, own, 7)), kExact) << nameOf(settings);
      EXPECT_NEAR(parts.layerTraces[l], parts.layers[l].trace(), kExact * parts.value.trace()) << nameOf(settings);
      sum += parts.layers[l];
    }
    EXPECT_LE(relative(sum, parts.value), kExact) << nameOf(settings);
  }
}

TEST(KernelTest, OverlapAndPathKernelMatchTheirProducts) {
  Case c(caseSettings("soft_galu", 5, 6));
  forward(c.spec, c.parameters, c.trace, 0, 6);
  MatrixD lambda = MatrixD::Ones(6, 6);
  for (const MatrixD& gate : c.trace.gate) lambda = lambda.cwiseProduct(gate.transpose() * gate);
  const GateKernels kernels = gateKernels(c.spec, c.trace);
  EXPECT_LE(relative(kernels.overlap * std::pow(6.0, 4), lambda), kExact);
  EXPECT_LE(relative(kernels.pathKernel * std::pow(6.0, 4), (c.inputs.transpose() * c.inputs).cwiseProduct(lambda)),
            kExact);
}

// E[K_0] = Σ_l E[K_l] as written in the theory, F from below and b from above; H as its F_{d−1}.
TEST(KernelTest, SkipConnectionsFollowTheRecursion) {
  Settings settings = caseSettings("soft_galu", 5, 6);
  settings.experiment.network.skip = 0.7;
  settings.experiment.initialisation.scale = InitialScale::He;
  Case c(settings);
  forward(c.spec, c.parameters, c.trace, 0, 6);
  const std::vector<double> sigma = valueDeviations(settings.experiment, c.parameters.layout);
  const double s2 = 0.49, c2 = 1 - s2;
  std::vector<MatrixD> gram, f = {c.inputs.transpose() * c.inputs};
  for (const MatrixD& gate : c.trace.gate) gram.emplace_back(gate.transpose() * gate);
  std::vector<MatrixD> factor = {sigma[0] * sigma[0] * gram[0]};
  for (std::size_t l = 1; l < 4; ++l) factor.emplace_back((c2 * sigma[l] * sigma[l] * gram[l]).array() + s2);
  for (std::size_t l = 0; l < 4; ++l) f.emplace_back(f[l].cwiseProduct(factor[l]));
  std::vector<MatrixD> b(5, MatrixD::Constant(6, 6, sigma[4] * sigma[4]));
  for (std::size_t l = 3; l-- > 0;) b[l] = b[l + 1].cwiseProduct(factor[l + 1]);
  MatrixD sum = f[4];
  EXPECT_LE(relative(expectedKernel(c.spec, c.trace, sigma, 4), f[4]), kExact);
  const std::vector<double> traces = expectedLayerTraces(c.spec, c.trace, sigma);
  EXPECT_NEAR(traces[4], f[4].trace(), kExact * f[4].trace());
  for (std::size_t l = 0; l < 4; ++l) {
    const MatrixD term = (l == 0 ? 1 : c2) * gram[l].cwiseProduct(b[l]).cwiseProduct(f[l]);
    EXPECT_LE(relative(expectedKernel(c.spec, c.trace, sigma, static_cast<Index>(l)), term), kExact) << l;
    EXPECT_NEAR(traces[l], term.trace(), kExact * term.trace()) << l;
    sum += term;
  }
  EXPECT_LE(relative(expectedKernel(c.spec, c.trace, sigma), sum), kExact);
  double weights = 1;
  for (std::size_t l = 0; l < 4; ++l) weights *= 6 * sigma[l] * sigma[l];
  EXPECT_LE(relative(gateKernels(c.spec, c.trace).pathKernel, f[4] / weights), kExact);
}

TEST(KernelTest, WithoutSkipEachLayerHoldsItsShare) {
  Case c(caseSettings("galu", 5, 6));
  c.loss();
  const std::vector<double> sigma = valueDeviations(c.settings.experiment, c.parameters.layout);
  const MatrixD all = expectedKernel(c.spec, c.trace, sigma);
  const std::vector<double> traces = expectedLayerTraces(c.spec, c.trace, sigma);
  for (Index l = 0; l < 5; ++l) {
    EXPECT_LE(relative(5 * expectedKernel(c.spec, c.trace, sigma, l), all), kExact) << l;
    EXPECT_NEAR(5 * traces[static_cast<std::size_t>(l)], all.trace(), kExact * all.trace()) << l;
  }
}

TEST(KernelTest, ExpectedKernelOfOneSigmaIsTheTextbookFormula) {
  const MatrixD h = randomMatrix(4, 4, 1).cwiseAbs();
  const double sigma = 0.3, w = 7, d = 5;
  const MatrixD expected = d * std::pow(sigma, 2 * (d - 1)) * std::pow(w, d - 1) * h;
  EXPECT_LE(relative(expectedKernel(h, 7, std::vector<double>(5, sigma)), expected), kExact);
}

TEST(KernelTest, DeepAndWideDoesNotOverflow) {
  Trace<double> trace;
  trace.inputs = MatrixD::Ones(2, 3);
  trace.gate.assign(63, MatrixD::Ones(4096, 3));
  NetworkSpec spec = makeSpec(caseSettings("dln", 64, 4096), {});
  const std::vector<double> deviations(64, std::sqrt(1.0 / 4096));
  EXPECT_NEAR(expectedKernel(spec, trace, deviations)(0, 1), 64.0 * 4096 / 4096 * 2, 1e-6);
  spec.skip = 0.9;
  EXPECT_NEAR(expectedKernel(spec, trace, deviations)(0, 1), (2 + 62 * 0.19) * 2, 1e-6);
}

TEST(KernelTest, StopsWhenAsked) {
  Case c(caseSettings("relu"));
  std::stop_source source;
  source.request_stop();
  EXPECT_EQ(computeKernel(c.spec, c.parameters, c.trace, source.get_token()).kernel.size(), 0);
}

TEST(KernelMeasuresTest, MatchTheirDefinitions) {
  const MatrixD a = randomMatrix(5, 5, 3), kernel = a * a.transpose(), y = randomMatrix(2, 5, 4);
  const VectorD values = eigenvaluesDescending(kernel);
  EXPECT_NEAR(values.sum(), kernel.trace(), 1e-10);
  for (Index i = 1; i < 5; ++i) EXPECT_GE(values(i - 1), values(i));
  EXPECT_DOUBLE_EQ(conditionNumber(values), values(0) / values(4));
  const double aligned = (y * kernel * y.transpose()).trace() / (kernel.norm() * (y.transpose() * y).norm());
  EXPECT_NEAR(alignment(kernel, y), aligned, 1e-12);
  const MatrixD inverse = (kernel / kernel.trace() + 1e-8 / 5 * MatrixD::Identity(5, 5)).inverse();
  EXPECT_NEAR(pathAlignment(kernel, y), (y * inverse * y.transpose()).trace() / 2, 1e-6);
}

// 1 where H is aligned, n where it is white, whatever the targets' size and number.
TEST(KernelMeasuresTest, RelativeNuDoesNotDependOnTheTargets) {
  const MatrixD y = 3 * randomMatrix(2, 6, 4), one = y.topRows(1);
  const auto relative = [](const MatrixD& h, const MatrixD& targets) {
    return relativePathAlignment(pathAlignment(h, targets), targets);
  };
  EXPECT_NEAR(relative(MatrixD::Identity(6, 6), y), 6, 1e-6);
  EXPECT_NEAR(relative(MatrixD::Identity(6, 6), one), 6, 1e-6);
  EXPECT_NEAR(relative(one.transpose() * one, one), 1, 1e-6);
}

TEST(KernelMeasuresTest, TellsWhereTheJitterDecides) {
  const MatrixD a = randomMatrix(6, 6, 3), y = randomMatrix(1, 6, 4), regular = a * a.transpose();
  const MatrixD singular = a.leftCols(3) * a.leftCols(3).transpose();
  EXPECT_FALSE(jitterDecides(regular, y, pathAlignment(regular, y)));
  EXPECT_TRUE(jitterDecides(singular, y, pathAlignment(singular, y)));
  const MatrixD within = (a.leftCols(3) * VectorD::Ones(3)).transpose();  // targets that lie where H is not singular
  EXPECT_FALSE(jitterDecides(singular, within, pathAlignment(singular, within)));
  EXPECT_TRUE(jitterDecides(MatrixD::Zero(6, 6), y, kAbsent));
}

TEST(KernelMeasuresTest, EffectiveRankAndConditionOfKnownSpectra) {
  EXPECT_NEAR(effectiveRank(VectorD::Constant(8, 3.0)), 8, 1e-12);
  VectorD one = VectorD::Zero(4);
  one(0) = 2;
  EXPECT_NEAR(effectiveRank(one), 1, 1e-12);
  EXPECT_TRUE(std::isinf(conditionNumber(one)));
  EXPECT_TRUE(std::isnan(effectiveRank(VectorD::Zero(4))));
}

}  // namespace
}  // namespace gatescope::test
