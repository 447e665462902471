// Figures of a kernel against loops, linearised steps against stepping, K_0 against a run's.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/kernel_results.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/run.h"
#include "core/network/initialise.h"
#include "core/probes/kernel_measures.h"
#include "core/probes/path_kernel.h"
#include "core/probes/spectrum.h"
#include "core/study/study_measures.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"
#include "tests/support/runs.h"
#include "tests/support/sweeps.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();

// Step after step, until ‖e‖² is 1 % of its start.
double steppedSteps(const VectorD& descending, VectorD squares, double rate) {
  const double enough = 0.01 * squares.sum();
  const VectorD factors = (1 - rate * descending.array() / descending(0)).square();
  for (int t = 1; t < 10'000'000; ++t) {
    squares = squares.cwiseProduct(factors);
    if (squares.sum() <= enough) return t;
  }
  return kNever;
}

// Of one direction: the smallest t with f^{2t} ≤ 0.01, 1 − f = `rate`.
long double exactSteps(long double rate) { return std::ceil(std::log(100.0L) / (-2 * std::log1p(-rate))); }

VectorD vector(std::initializer_list<double> values) {
  VectorD v(static_cast<Index>(values.size()));
  std::copy(values.begin(), values.end(), v.data());
  return v;
}

TEST(KernelResultsTest, LinearisedStepsAreThoseOfStepping) {
  Rng rng(1, "spectra");
  for (int trial = 0; trial < 60; ++trial) {
    const auto n = static_cast<Index>(1 + rng.below(12));
    VectorD values(n), squares(n);
    for (Index i = 0; i < n; ++i) values(i) = std::pow(10.0, -3 * rng.uniform()), squares(i) = rng.uniform();
    std::sort(values.data(), values.data() + n, std::greater<>());
    for (const double rate : {0.1, 0.7, 1.0, 1.5, 1.95})
      EXPECT_EQ(linearisedSteps(values, squares, rate), steppedSteps(values, squares, rate)) << trial << ' ' << rate;
  }
}

TEST(KernelResultsTest, ZeroEigenvaluesMatterByTheMassOnThem) {
  const double alone = linearisedSteps(vector({1, 0.5}), vector({1, 1}), 0.1);
  EXPECT_EQ(linearisedSteps(vector({1, 0.5, 1e-17}), vector({1, 1, 0}), 0.1), alone);
  EXPECT_EQ(linearisedSteps(vector({1, 0.5, -1e-17}), vector({1, 1, 0}), 0.1), alone);
  EXPECT_EQ(linearisedSteps(vector({1, 0.5, 1e-17}), vector({1, 1, 0.1}), 0.1), kNever);
  const double some = linearisedSteps(vector({1, 0.5, 0}), vector({1, 1, 0.01}), 0.1);  // half of the 1 % never goes
  EXPECT_GT(some, alone);
  EXPECT_TRUE(std::isfinite(some));
}

TEST(KernelResultsTest, RatesAtTheEdgeOfStability) {
  const VectorD values = vector({1, 0.5}), squares = vector({1, 1});
  EXPECT_EQ(linearisedSteps(vector({3}), vector({1}), 1), 1);
  for (const double rate : {2.0, 2.5, 100.0}) EXPECT_EQ(linearisedSteps(values, squares, rate), kNever) << rate;
  EXPECT_EQ(linearisedSteps(values, squares, 1.999), steppedSteps(values, squares, 1.999));
  EXPECT_TRUE(std::isnan(linearisedSteps(values, vector({0, 0}), 0.1)));
  EXPECT_TRUE(std::isnan(linearisedSteps(vector({0, 0}), squares, 0.1)));
}

TEST(KernelResultsTest, HugeNumbersOfStepsAreExactToRounding) {
  for (const double smallest : {1e-6, 1e-9, 1e-12, 3e-15, 6e-16}) {  // up to 3.8·10¹⁶, beyond 2⁵³
    const double fast = linearisedSteps(vector({1, smallest}), vector({0, 1}), 0.1);
    const double exact = static_cast<double>(exactSteps(0.1L * smallest));
    EXPECT_NEAR(fast, exact, std::max(1.0, 1e-14 * exact)) << smallest;
  }
  const double oscillating = linearisedSteps(vector({1}), vector({1}), 2 - 1e-12);
  EXPECT_NEAR(oscillating, std::log(100.0) / 2e-12, 1e-3 * oscillating);
}

TEST(KernelResultsTest, NumbersAreThoseOfLoops) {
  for (const Index n : {2, 3, 9}) {
    const MatrixD a = randomMatrix(n + 2, n, 5), k = a.transpose() * a, y = randomMatrix(2, n, 6);
    double diagonal = 0, off = 0, offSquares = 0, spread = 0;
    for (Index r = 0; r < n; ++r)
      for (Index s = 0; s < n; ++s) (r == s ? diagonal : off) += k(r, s), offSquares += r == s ? 0 : k(r, s) * k(r, s);
    const auto count = static_cast<double>(n);
    const double mean = diagonal / count;
    for (Index s = 0; s < n; ++s) spread += (k(s, s) - mean) * (k(s, s) - mean) / count;
    const KernelResults f = kernelResults(k, y, y, LiveControls{}, "gd", {});
    EXPECT_NEAR(f.offDiagonalRatio, off / (count * (count - 1)) / mean, kExact);
    EXPECT_NEAR(f.offDiagonalSize, std::sqrt(offSquares / (count * (count - 1))) / mean, kExact);
    EXPECT_NEAR(f.diagonalSpread, std::sqrt(spread) / mean, kExact);
    EXPECT_NEAR(f.alignment, (y * k * y.transpose()).trace() / (k.norm() * (y.transpose() * y).norm()), kExact);
    EXPECT_LE((f.eigenvalues - eigenvaluesDescending(k)).norm(), kExact * k.norm());
  }
}

// e ← e − (α/n) K e, as training would in the linear regime.
TEST(KernelResultsTest, LinearisedStepsAreThoseOfGradientDescentOnTheKernel) {
  const Index n = 6;
  const MatrixD a = randomMatrix(8, n, 5), k = a.transpose() * a;
  LiveControls number;
  number.stepSize = StepSize::Number;
  number.stepSizeNumber = 0.4 * static_cast<double>(n) / eigenvaluesDescending(k)(0);
  for (const auto& [live, factor] : {std::pair{LiveControls{}, 0.1}, std::pair{number, 0.4}}) {
    const double rate = factor / eigenvaluesDescending(k)(0);  // α/n
    MatrixD e = randomMatrix(2, n, 6);
    const double enough = 0.01 * e.squaredNorm(), fast = kernelResults(k, e, e, live, "gd", {}).linearisedSteps;
    double steps = 0;
    for (; e.squaredNorm() > enough; ++steps) e -= rate * (e * k).eval();
    EXPECT_EQ(fast, steps);
  }
  const MatrixD e = randomMatrix(2, n, 6);  // the number is another optimiser's: the spectral step size stands in
  EXPECT_EQ(kernelResults(k, e, e, number, "adam", {}).linearisedSteps,
            kernelResults(k, e, e, LiveControls{}, "gd", {}).linearisedSteps);
}

TEST(KernelResultsTest, AKernelOfOneSampleOrOfZerosLeavesAbsentWhatHasNoMeaning) {
  const MatrixD one = MatrixD::Constant(1, 1, 3), y = MatrixD::Ones(1, 1);
  const KernelResults single = kernelResults(one, y, y, LiveControls{}, "gd", {});
  EXPECT_TRUE(std::isnan(single.offDiagonalRatio) && std::isnan(single.offDiagonalSize));
  EXPECT_EQ(single.diagonalSpread, 0);
  EXPECT_EQ(single.eigenvalues(0), 3);
  const MatrixD two = MatrixD::Ones(1, 2);
  const KernelResults zero = kernelResults(MatrixD::Zero(2, 2), two, two, LiveControls{}, "gd", {});
  for (const double x :
       {zero.linearisedSteps, zero.offDiagonalRatio, zero.offDiagonalSize, zero.diagonalSpread, zero.alignment})
    EXPECT_TRUE(std::isnan(x));
  EXPECT_THROW(kernelResults(MatrixD::Constant(2, 2, NAN), two, two, LiveControls{}, "gd", {}), Error);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_EQ(kernelResults(MatrixD::Identity(900, 900), MatrixD::Ones(1, 900), MatrixD::Ones(1, 900), {}, "gd",
                          stop.get_token())
                .eigenvalues.size(),
            0);
}

Settings blobSettings(const Settings& base) {
  Settings s = base;
  s.experiment.probeSamples = 15;
  s.live.stopSteps = 5;  // of the source of fixed_learnt
  return s;
}

void expectTheRunsKernel(const Settings& s, InitialKernel& own) {
  const std::shared_ptr<const Dataset> data = blobs(s, 20, 4);
  const GateWeights gates = gateWeightsFor(s, data, 1, {}, [](std::int64_t, std::int64_t) {});
  const GateWeights* source = gates.weights.empty() ? nullptr : &gates;
  gatescope::Run run(s, data, source, {});
  ASSERT_TRUE(run.start({}));
  const KernelFrame& frame = *run.history().kernels().front();
  ASSERT_TRUE(own.measure(s, *data, source, {}));
  const VectorD values = eigenvaluesDescending(own.kernel());
  ASSERT_EQ(values.size(), 15);
  EXPECT_LE((values - frame.eigenvalues).norm(), 1e-12 * values.norm()) << nameOf(s);
  EXPECT_EQ(own.output().rows(), data->outputs());
  if (!frame.expectedEigenvalues) return;
  const std::vector<double> deviations = valueDeviations(
      s.experiment,
      makeLayout(s.experiment.network, *findGatingVariant(s.experiment.gating.variant), 4, data->outputs()));
  const VectorD expected = eigenvaluesDescending(own.expectedKernel(deviations));
  EXPECT_LE((expected - *frame.expectedEigenvalues).norm(), 1e-12 * expected.norm()) << nameOf(s);
}

TEST(InitialKernelTest, IsTheKernelThatARunOfAnyVariantStartsWith) {
  InitialKernel one;  // for all shapes, one after the other
  for (const Settings& s : allCases()) {
    Settings settings = blobSettings(s);
    if (s.experiment.loss == Loss::CrossEntropy) settings.experiment.data.targets = Targets::Classes;
    expectTheRunsKernel(settings, one);
  }
}

TEST(KernelResultsTest, TargetsHaveTheirPowerAlongTheEigenvectors) {
  const MatrixD a = randomMatrix(8, 8, 3), kernel = a * a.transpose(), y = randomMatrix(2, 8, 4);
  const KernelResults results = kernelResults(kernel, -y, y, {}, "gd", {});
  const Spectrum inBasis = spectrum(kernel, y);
  ASSERT_EQ(results.targetPowers.size(), 8);
  EXPECT_NEAR(results.targetPowers.sum(), y.squaredNorm(), 1e-12);
  for (Index i = 0; i < 8; ++i) EXPECT_NEAR(results.targetPowers(i), inBasis.rows.col(i).squaredNorm(), 1e-10);
  const double first = findStudyMeasure("target_share_first")->ofKernel(results);
  EXPECT_NEAR(first, results.targetPowers(0) / y.squaredNorm(), 1e-12);
  EXPECT_NEAR(findStudyMeasure("target_share_ten")->ofKernel(results), 1, 1e-12);
}

TEST(InitialKernelTest, PredictsTestSamplesWhereTheyHaveGates) {
  InitialKernel kernel;
  for (const char* id : {"relu", "fixed_random"}) {
    Settings s = smallRun(id);
    s.live.predictorSamples = 30;
    const std::shared_ptr<const Dataset> data = blobs(s, 60, 4);
    ASSERT_TRUE(kernel.measure(s, *data, nullptr, {}));
    const PredictorScores scores = kernel.predictor(s, *data, {});
    EXPECT_EQ(std::isnan(scores.kernelAccuracy), std::string(id) == "fixed_random");
    EXPECT_FALSE(scores.kernelAccuracy < 0.5 || scores.pathAccuracy < 0.5);
  }
}

TEST(InitialKernelTest, KeepsNothingOfThePointBefore) {
  InitialKernel used, fresh;
  const Settings big = onTheSphere(12, 6, "relu"), small = identicalInputs(5, 2, 4);
  const Dataset bigData = loadDataset(big.experiment.data, 1), smallData = loadDataset(small.experiment.data, 1);
  ASSERT_TRUE(used.measure(big, bigData, nullptr, {}));
  ASSERT_TRUE(used.measure(small, smallData, nullptr, {}));
  ASSERT_TRUE(fresh.measure(small, smallData, nullptr, {}));
  EXPECT_TRUE(used.kernel() == fresh.kernel());
  EXPECT_TRUE(used.output() == fresh.output());
  EXPECT_TRUE(used.pathKernel() == fresh.pathKernel());
}

TEST(InitialKernelTest, MeasuresNoMoreThanThereIsAndStops) {
  Settings s = onTheSphere(12, 3, "relu");
  s.experiment.probeSamples = 200;
  const Dataset data = loadDataset(s.experiment.data, 1);
  EXPECT_EQ(probeCount(s.experiment, data.train.count()), 12);
  InitialKernel kernel;
  ASSERT_TRUE(kernel.measure(s, data, nullptr, {}));
  EXPECT_EQ(kernel.kernel().rows(), 12);
  s.experiment.probeSamples = 5;
  EXPECT_EQ(probeCount(s.experiment, data.train.count()), 5);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(kernel.measure(s, data, nullptr, stop.get_token()));
}

}  // namespace
}  // namespace gatescope::test
