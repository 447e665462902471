// Kernel regression against Gram matrices of the whole and another program's solutions.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_predictor.h"

#include <gtest/gtest.h>

#include <Eigen/LU>
#include <cmath>
#include <filesystem>

#include "core/npz/npz_read.h"
#include "core/probes/kernel.h"
#include "core/probes/path_kernel.h"
#include "core/session/session_read.h"
#include "tests/support/cases.h"
#include "tests/support/locations.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

TEST(KernelPredictorTest, KernelsAreColumnsOfTheWholeOnes) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings), 9);
    if (!c.spec.variant->hasTestCurve) continue;
    PredictorKernels kernels;
    ASSERT_TRUE(predictorKernels(c.spec, c.parameters, c.inputs, 5, 1, kernels)) << nameOf(settings);
    EXPECT_LE(relative(kernels.kernel, computeKernel(c.spec, c.parameters, c.trace).kernel.leftCols(5)), kExact)
        << nameOf(settings);
    EXPECT_LE(relative(kernels.pathKernel, gateKernels(c.spec, c.trace).pathKernel.leftCols(5)), kExact)
        << nameOf(settings);
  }
}

TEST(KernelPredictorTest, BitsDoNotDependOnTheTeamAndStoppingEndsIt) {
  Case c(caseSettings("glu", 4, 9), 3, 1, 700);
  PredictorKernels one, three;
  ASSERT_TRUE(predictorKernels(c.spec, c.parameters, c.inputs, 350, 1, one));
  ASSERT_TRUE(predictorKernels(c.spec, c.parameters, c.inputs, 350, 3, three));
  EXPECT_EQ(one.kernel, three.kernel);
  EXPECT_EQ(one.pathKernel, three.pathKernel);
  // More samples than are compared at a time.
  EXPECT_LE(relative(one.kernel, computeKernel(c.spec, c.parameters, c.trace).kernel.leftCols(350)), kExact);
  EXPECT_LE(relative(one.pathKernel, gateKernels(c.spec, c.trace).pathKernel.leftCols(350)), kExact);
  std::stop_source stop;
  stop.request_stop();
  EXPECT_FALSE(predictorKernels(c.spec, c.parameters, c.inputs, 350, 1, one, stop.get_token()));
  const PredictorScores none =
      predictorScores(c.spec, c.parameters, {c.inputs, c.targets, 350}, 1e-6, 1, stop.get_token());
  EXPECT_TRUE(std::isnan(none.kernelAccuracy) && std::isnan(none.pathError));
}

TEST(KernelPredictorTest, RegressionIsItsFormula) {
  const MatrixD a = randomMatrix(9, 20, 1), whole = a * a.transpose(), y = randomMatrix(2, 6, 2);
  const double ridge = 0.03;
  const MatrixD k = whole.topLeftCorner(6, 6);
  const MatrixD regular = k + ridge * k.trace() / 6 * MatrixD::Identity(6, 6);
  const MatrixD expected = y * regular.inverse() * whole.topRightCorner(6, 3);
  EXPECT_LE(relative(kernelRegression(whole.leftCols(6), y, ridge), expected), kExact);
  EXPECT_EQ(kernelRegression(-whole.leftCols(6), y, ridge).size(), 0) << "no kernel";
}

// NumPy's solutions with the Gram matrices of an independent autograd program: the first half of each case's samples
// predicts the rest, ridge 1e-3.
TEST(KernelPredictorTest, AgreesWithNumPy) {
  const std::filesystem::path data = testData();
  const NpzMembers expected = readNpz(data / "predictor.expected.npz", true);
  int checked = 0;
  for (const auto& [member, array] : expected) {
    const bool path = member.ends_with(".path");
    const std::string name = member.substr(0, member.rfind('.'));
    const SessionSnapshot session = readSession(data / "oracle" / (name + ".npz"));
    const Settings& s = session.settings;
    std::vector<Index> order;
    for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
    const NetworkSpec spec = makeSpec(s, order);
    Parameters<double> p(
        makeLayout(s.experiment.network, *spec.variant, session.probeInputs.rows(), session.probeTargets.rows()));
    for (std::size_t l = 0; l < p.layout.value.size(); ++l) {
      p.value(static_cast<Index>(l)) = session.weights.value[l];
      if (p.layout.value[l].biasOffset >= 0) p.bias(p.layout.value[l]) = session.weights.valueBias[l];
    }
    for (std::size_t l = 0; l < p.layout.feature.size(); ++l) {
      p.feature(static_cast<Index>(l)) = session.weights.feature[l];
      if (p.layout.feature[l].biasOffset >= 0) p.bias(p.layout.feature[l]) = session.weights.featureBias[l];
    }
    const Index train = session.probeInputs.cols() / 2;
    PredictorKernels kernels;
    ASSERT_TRUE(predictorKernels(spec, p, session.probeInputs, train, 2, kernels));
    const MatrixD predicted =
        kernelRegression(path ? kernels.pathKernel : kernels.kernel, session.probeTargets.leftCols(train), 1e-3);
    const std::vector<double> values = array.toDoubles();
    ASSERT_EQ(static_cast<Index>(values.size()), predicted.size()) << member;
    const Eigen::Map<const VectorD> want(values.data(), predicted.size());  // samples as rows in the file
    EXPECT_LE((predicted.reshaped() - want).norm(), 1e-8 * want.norm()) << member;
    ++checked;
  }
  EXPECT_GE(checked, 60);
}

TEST(KernelPredictorTest, ScoresAreThoseOfItsPredictions) {
  Case c(caseSettings("soft_galu", 3, 12), 3, 3, 40);
  for (Index s = 0; s < 40; ++s) c.targets.col(s) = VectorD::Unit(3, s % 3);
  const PredictorSamples samples{c.inputs, c.targets, 25};
  const PredictorScores scores = predictorScores(c.spec, c.parameters, samples, 1e-4, 2);
  PredictorKernels kernels;
  predictorKernels(c.spec, c.parameters, c.inputs, 25, 1, kernels);
  const MatrixD predicted = kernelRegression(kernels.kernel, c.targets.leftCols(25), 1e-4);
  const MatrixD wanted = c.targets.rightCols(15);
  EXPECT_NEAR(scores.kernelError, 0.5 * (predicted - wanted).squaredNorm() / 15, 1e-12);
  int right = 0;
  for (Index s = 0; s < 15; ++s) {
    Index guess = 0, truth = 0;
    predicted.col(s).maxCoeff(&guess);
    wanted.col(s).maxCoeff(&truth);
    right += guess == truth;
  }
  EXPECT_DOUBLE_EQ(scores.kernelAccuracy, right / 15.0);
  EXPECT_GE(scores.pathAccuracy, 0);
}

TEST(KernelPredictorTest, HugeNetworksTakeFewerSamples) {
  Experiment e;
  e.gating.variant = "glu";
  e.network.depth = 5;
  e.network.width = 128;
  EXPECT_EQ(mostPredictorSamples(e, 10, 5000), 5000);
  e.network.depth = 64;
  e.network.width = 4096;
  const Index fewer = mostPredictorSamples(e, 10, 5000);
  EXPECT_EQ(fewer, 30);
  EXPECT_LE(8.0 * 2 * 63 * 4096 * (6 + 10) * static_cast<double>(fewer), 2e9);
  EXPECT_EQ(mostPredictorSamples(e, 10, 7), 7);
  EXPECT_EQ(mostPredictorSamples(e, 1000000, 5000), 2);
}

TEST(KernelPredictorTest, TakesSamplesOfBothSetsAndScalesTheTargets) {
  Dataset data;
  data.train.inputs = Matrix::Random(2, 30);
  data.train.targets = Matrix::Ones(1, 30);
  data.test.inputs = Matrix::Random(2, 8);
  data.test.targets = -Matrix::Ones(1, 8);
  Experiment e;
  e.data.targetScale = 0.5;
  const PredictorSamples samples = choosePredictorSamples(e, data, 10);
  EXPECT_EQ(samples.train, 10);
  EXPECT_EQ(samples.inputs.cols(), 18);
  EXPECT_EQ(samples.targets(0, 0), 0.5);
  EXPECT_EQ(samples.targets(0, 17), -0.5);
  EXPECT_EQ(noPredictorReason(*findGatingVariant("relu"), data), "");
  EXPECT_NE(noPredictorReason(*findGatingVariant("fixed_random"), data), "");
  data.test.inputs.resize(2, 0);
  EXPECT_NE(noPredictorReason(*findGatingVariant("relu"), data), "");
}

}  // namespace
}  // namespace gatescope::test
