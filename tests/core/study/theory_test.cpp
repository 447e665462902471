// The expected kernel against means over drawn networks, closed forms and the recursion of the tangent kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/theory.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "core/fields/fields.h"
#include "core/gating/variants.h"
#include "core/probes/kernel_measures.h"
#include "core/probes/spectrum.h"
#include "core/study/kernel_results.h"
#include "tests/support/fast_build.h"
#include "tests/support/sweeps.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

struct MonteCarlo {
  MatrixD mean, standardError;
};

// K_0 over networks and gates; the data stay.
MonteCarlo drawn(const Settings& settings, const Dataset& data, int draws) {
  InitialKernel kernel;
  const Index n = probeCount(settings.experiment, data.train.count());
  MatrixD sum = MatrixD::Zero(n, n), squares = sum;
  for (int i = 0; i < draws; ++i) {
    Settings s = settings;
    s.experiment.seed = 7000 + static_cast<std::uint64_t>(i);
    kernel.measure(s, data, nullptr, {});
    sum += kernel.kernel();
    squares += kernel.kernel().cwiseAbs2();
  }
  const MatrixD mean = sum / draws, variance = (squares / draws - mean.cwiseAbs2()).cwiseMax(0);
  return {mean, (variance / draws).cwiseSqrt()};
}

// Largest |mean − theory| in units of what is allowed; at most 1 where theory holds. `bias`: share of the diagonal that
// a finite width may be off.
double misfit(const MonteCarlo& drawn, const MatrixD& theory, double bias = 0) {
  const double floor = (bias + 1e-9) * theory.diagonal().maxCoeff();
  return ((drawn.mean - theory).array().abs() / (kStandardErrors * drawn.standardError.array() + floor)).maxCoeff();
}

std::string textOf(const char* key, const Settings& s) { return toText(findField(key)->get(s)); }
std::string scaleText(const Settings& s) { return textOf("initialisation.scale", s); }

std::vector<Settings> exactCases() {
  std::vector<Settings> cases;
  for (const char* variant : {"fixed_random", "dln"})
    for (const Distribution distribution : {Distribution::Rademacher, Distribution::Gaussian})
      for (const InitialScale scale : {InitialScale::Theory, InitialScale::He, InitialScale::Number}) {
        Settings s = onTheSphere(6, 5, variant);
        s.experiment.initialisation = {distribution, scale, 0.3};
        cases.push_back(s);
      }
  Settings ones = onTheSphere(6, 5, "fixed_random");
  ones.experiment.network.valueInput = ValueNetworkInput::Ones;
  ones.experiment.network.permuteGates = true;
  cases.push_back(ones);
  Settings sparse = identicalInputs(6, 4, 8);
  sparse.experiment.gating.p = 0.3;
  cases.push_back(sparse);
  for (const char* variant : {"fixed_random", "dln"})
    for (const InitialScale scale : {InitialScale::Theory, InitialScale::He}) {
      Settings skipping = onTheSphere(6, 5, variant);
      skipping.experiment.initialisation.scale = scale;
      skipping.experiment.network.skip = 0.7;
      cases.push_back(skipping);
    }
  return cases;
}

TEST(TheoryTest, IsTheMeanOverNetworksAndGatesAtEveryWidth) {
  for (const Settings& s : exactCases()) {
    const Dataset data = loadDataset(s.experiment.data, 1);
    const Experiment& e = s.experiment;
    EXPECT_LE(misfit(drawn(s, data, 3000), theoryKernel(s, data)), 1)
        << e.gating.variant << ' ' << textOf("initialisation.distribution", s) << ' ' << scaleText(s) << ' '
        << textOf("network.value_input", s) << " skip " << e.network.skip;
  }
}

TEST(TheoryTest, WouldNotHoldForAnotherSkipSoTheCheckCanFail) {
  Settings s = onTheSphere(6, 5, "fixed_random");
  s.experiment.network.skip = 0.7;
  const Dataset data = loadDataset(s.experiment.data, 1);
  const MonteCarlo mean = drawn(s, data, 3000);
  s.experiment.network.skip = 0.6;
  EXPECT_GT(misfit(mean, theoryKernel(s, data)), 1);
}

// p becomes p_s = s² + (1−s²)p in every layer that a skip connection leads past.
TEST(TheoryTest, SkipConnectionsOpenMoreGates) {
  for (const double skip : {0.7, 0.9})
    for (const int depth : {2, 3, 8, 24}) {
      Settings s = identicalInputs(100, depth, 500);
      s.experiment.network.skip = skip;
      const MatrixD kernel = theoryKernel(s, loadDataset(s.experiment.data, 1));
      const double c2 = 1 - skip * skip, open = skip * skip + c2 * 0.5;
      double off = std::pow(open, depth - 2) * 0.5 * 2;  // first and last layer; the others have c²·p/p_s of that each
      off += (depth - 2) * c2 * 0.25 * std::pow(open, depth - 3) * (depth > 2 ? 1 : 0);
      EXPECT_NEAR(kernel(3, 3), 2 + (depth - 2) * c2, kExact * depth) << skip << ' ' << depth;
      EXPECT_NEAR(kernel(3, 4), off, kExact * depth) << skip << ' ' << depth;
    }
}

TEST(TheoryTest, WouldNotHoldForAnotherProbabilitySoTheCheckCanFail) {
  Settings s = onTheSphere(6, 5, "fixed_random");
  const Dataset data = loadDataset(s.experiment.data, 1);
  const MonteCarlo mean = drawn(s, data, 3000);
  s.experiment.gating.p = 0.55;
  EXPECT_GT(misfit(mean, theoryKernel(s, data)), 1);
}

TEST(TheoryTest, IdenticalInputsHaveTheConditionOfTheFormula) {
  for (const double p : {0.25, 0.5, 0.75})
    for (const int depth : {2, 3, 4, 8, 16, 24}) {
      Settings s = identicalInputs(100, depth, 500);
      s.experiment.gating.p = p;
      const MatrixD kernel = theoryKernel(s, loadDataset(s.experiment.data, 1));
      const double power = std::pow(p, depth - 1), formula = (1 + 99 * power) / (1 - power);
      EXPECT_NEAR(conditionNumber(eigenvaluesDescending(kernel)) / formula, 1, 1e-10) << p << ' ' << depth;
      EXPECT_NEAR(kernel(3, 3), depth, kExact * depth);  // σ² = 1/(pw): the diagonal is d
      EXPECT_NEAR(kernel(3, 4), depth * power, kExact * depth);
    }
}

TEST(TheoryTest, StaysFiniteAtTheLargestShapes) {
  for (const InitialScale scale : {InitialScale::Theory, InitialScale::Number}) {
    Settings s = identicalInputs(3, 64, 4096);
    s.experiment.initialisation = {Distribution::Rademacher, scale, 0.02};
    EXPECT_TRUE(theoryKernel(s, loadDataset(s.experiment.data, 1)).allFinite()) << scaleText(s);
  }
}

// What wide networks are like. At w = 512 a mean may be off by some d/w.
TEST(TheoryTest, GatesOfNetworksAreThoseOfWideOnes) {
  const std::int64_t width = kFast ? 512 : 64;
  for (const auto& [variant, skip] : {std::pair("galu", 0.0), std::pair("galu_shallow", 0.0), std::pair("relu", 0.0),
                                      std::pair("galu_dependent", 0.0), std::pair("galu", 0.7),
                                      std::pair("galu_shallow", 0.7), std::pair("relu", 0.7)})
    for (const int depth : {2, 4}) {
      Settings s = onTheSphere(6, 10, variant);
      s.experiment.network.skip = skip;
      s.experiment.network.depth = depth;
      s.experiment.network.width = width;
      s.experiment.initialisation.distribution = Distribution::Gaussian;
      const Dataset data = loadDataset(s.experiment.data, 1);
      const double bias = 2.0 * depth / static_cast<double>(width);
      EXPECT_LE(misfit(drawn(s, data, 20), theoryKernel(s, data), bias), 1)
          << variant << ' ' << depth << " skip " << skip;
    }
}

TEST(TheoryTest, ScalesAndConstantInputHoldForWideNetworksToo) {
  Settings ones = onTheSphere(6, 10), he = onTheSphere(6, 10, "relu"), number = he;
  ones.experiment.network.valueInput = ValueNetworkInput::Ones;
  he.experiment.initialisation.scale = InitialScale::He;
  number.experiment.initialisation.scale = InitialScale::Number;
  for (Settings s : {ones, he, number}) {
    s.experiment.network.width = kFast ? 256 : 64;
    s.experiment.initialisation.distribution = Distribution::Gaussian;
    const Dataset data = loadDataset(s.experiment.data, 1);
    const double bias = 6.0 / static_cast<double>(s.experiment.network.width);
    EXPECT_LE(misfit(drawn(s, data, 40), theoryKernel(s, data), bias), 1) << scaleText(s);
  }
}

TEST(TheoryTest, VariantsDifferByMoreThanTheToleranceSoTheCheckCanFail) {
  Settings s = onTheSphere(6, 10);
  s.experiment.network = {
      .depth = 4, .width = kFast ? 256 : 64, .bias = false, .valueInput = ValueNetworkInput::X, .permuteGates = false};
  s.experiment.initialisation.distribution = Distribution::Gaussian;
  const Dataset data = loadDataset(s.experiment.data, 1);
  const MonteCarlo mean = drawn(s, data, 40);
  for (const char* other : {"relu", "dln"}) {
    s.experiment.gating.variant = other;
    EXPECT_GT(misfit(mean, theoryKernel(s, data), 8.0 / static_cast<double>(s.experiment.network.width)), 1) << other;
  }
}

// The usual form: Θ ← Θ·(1 − θ_{l−1}/π) + cos θ_l from layer to layer (σ² = 2/w, unit inputs).
TEST(TheoryTest, ReluIsTheRecursionOfTheTangentKernel) {
  Settings s = onTheSphere(5, 4, "relu");
  s.experiment.network.width = 100;
  const Dataset data = loadDataset(s.experiment.data, 1);
  const MatrixD x = data.train.inputs.cast<double>();
  for (const int depth : {2, 3, 5, 12, 40}) {
    s.experiment.network.depth = depth;
    const MatrixD kernel = theoryKernel(s, data);
    for (Index a = 0; a < 5; ++a)
      for (Index b = 0; b < a; ++b) {
        const double norms = x.col(a).norm() * x.col(b).norm();
        double theta = std::acos(x.col(a).dot(x.col(b)) / norms), tangent = std::cos(theta);
        for (int layer = 1; layer < depth; ++layer) {
          const double open = 1 - theta / std::numbers::pi;
          theta = std::acos(std::min(1.0, std::sin(theta) / std::numbers::pi + open * std::cos(theta)));
          tangent = tangent * open + std::cos(theta);
        }
        EXPECT_NEAR(kernel(a, b), norms * tangent, 1e-9 * depth) << depth;
      }
    EXPECT_NEAR(kernel(1, 1), depth, 1e-5 * depth);  // the inputs are unit vectors in single precision
  }
}

TEST(TheoryTest, TheKneeIsWhereDepthHasWhitened) {
  Settings s = identicalInputs(100);
  EXPECT_NEAR(theoryKnee(s, 100), 1 + std::log2(100.0), 1e-12);
  s.experiment.gating.p = 0.25;
  EXPECT_NEAR(theoryKnee(s, 100), 1 + std::log2(100.0) / 2, 1e-12);
  s.experiment.network.skip = 0.9;  // p_s = .81 + .19·.25
  EXPECT_NEAR(theoryKnee(s, 100), 1 - std::log(100.0) / std::log(0.81 + 0.19 * 0.25), 1e-12);
  s.experiment.gating.p = 1;
  EXPECT_TRUE(std::isnan(theoryKnee(s, 100)));
  for (const GatingVariant& v : gatingVariants()) {
    s = identicalInputs(100);
    s.experiment.gating.variant = v.id;
    EXPECT_EQ(std::isnan(theoryKnee(s, 100)), v.id != "fixed_random") << v.id;
  }
}

TEST(TheoryTest, SaysWhyItIsAbsent) {
  const std::vector<std::string> have = {"dln", "relu", "fixed_random", "galu", "galu_dependent", "galu_shallow"};
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = onTheSphere(4, 3, v.id);
    const bool has = std::ranges::find(have, v.id) != have.end();
    EXPECT_EQ(noTheoryReason(s).empty(), has) << v.id;
    s.experiment.network.bias = true;
    EXPECT_NE(noTheoryReason(s), "") << v.id;
  }
  for (const char* id : {"galu", "galu_dependent"}) {
    Settings ones = onTheSphere(4, 3, id), permuted = ones;
    ones.experiment.network.valueInput = ValueNetworkInput::Ones;
    permuted.experiment.network.permuteGates = true;
    EXPECT_EQ(noTheoryReason(ones).empty(), std::string(id) == "galu");
    EXPECT_EQ(noTheoryReason(permuted).empty(), std::string(id) == "galu");
  }
}

}  // namespace
}  // namespace gatescope::test
