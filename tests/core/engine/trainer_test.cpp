// Training step by step: the same bits for any number of threads, no allocation, and an obvious twin.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trainer.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/engine/step_size.h"
#include "core/probes/kernel.h"
#include "core/probes/spectrum.h"
#include "tests/support/allocation_counter.h"
#include "tests/support/cases.h"
#include "tests/support/datasets.h"

namespace gatescope::test {
namespace {

std::vector<double> losses(const Settings& s, int threads, int steps) {
  Trainer trainer(s, blobs(s, 300), nullptr, threads);
  trainer.setStepSize(s.live.stepSizeNumber);
  std::vector<double> all;
  for (int i = 0; i < steps; ++i) all.push_back(trainer.step().loss);
  all.push_back(trainer.evaluate(blobs(s, 300)->test).loss);
  return all;
}

Settings training(const std::string& variant, const std::string& optimiser, std::int64_t batch,
                  std::int64_t width = 32) {
  Settings s = caseSettings(variant, 4, width);
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = batch;
  s.experiment.initialisation.scale = InitialScale::He;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = optimiser == "adam" || optimiser == "rmsprop" ? 1e-3 : 0.02;
  return s;
}

TEST(TrainerTest, LossesAreBitwiseEqualWithOneTwoAndEightThreads) {
  for (const GatingVariant& v : gatingVariants())
    for (const auto& [optimiser, batch] : {std::pair{"gd", 0}, {"adam", 96}, {"momentum", 200}}) {
      const Settings s = training(v.id, optimiser, batch, 96);
      const std::vector<double> one = losses(s, 1, 12);
      EXPECT_EQ(one, losses(s, 2, 12)) << v.id << ' ' << optimiser;
      EXPECT_EQ(one, losses(s, 8, 12)) << v.id << ' ' << optimiser;
    }
}

// In turn, step by step, with a look at the test samples between; of data of their own and of the same.
TEST(TrainerTest, NetworksThatShareASpaceTrainAsAlone) {
  for (const GatingVariant& v : gatingVariants())
    for (const std::int64_t batch : {0, 96}) {
      const Settings s = training(v.id, "momentum", batch);
      Settings other = s;
      other.experiment.seed = 7;
      const auto data = blobs(s, 300), own = blobs(other, 300);
      const auto spaces = std::make_shared<TrainingSpaces>();
      Trainer alone[] = {{s, data, nullptr, 1}, {other, data, nullptr, 1}, {other, own, nullptr, 1}};
      Trainer shared[] = {{s, data, nullptr, 1, {}, spaces},
                          {other, data, nullptr, 1, {}, spaces},
                          {other, own, nullptr, 1, {}, spaces}};
      for (int step = 0; step < 6; ++step)
        for (std::size_t i = 0; i < std::size(alone); ++i) {
          for (Trainer* trainer : {&alone[i], &shared[i]}) trainer->setStepSize(0.01);
          EXPECT_EQ(alone[i].step().loss, shared[i].step().loss) << v.id << ' ' << batch << ' ' << i;
          if (step == 3) {
            EXPECT_EQ(alone[i].evaluate(data->test).loss, shared[i].evaluate(data->test).loss) << v.id;
          }
        }
      for (std::size_t i = 0; i < std::size(alone); ++i)
        EXPECT_EQ(alone[i].parameters().values, shared[i].parameters().values) << v.id << ' ' << batch << ' ' << i;
    }
}

TEST(TrainerTest, TargetScaleIsThatOfTheTargetsAndLeavesTheAccuracy) {
  Settings scaled = training("relu", "gd", 0);
  const auto data = blobs(scaled, 300);
  scaled.experiment.data.targetScale = 0.25;
  auto smaller = std::make_shared<Dataset>(*data);
  smaller->train.targets *= Scalar(0.25);
  Trainer one(scaled, data, nullptr, 1), other(training("relu", "gd", 0), smaller, nullptr, 1);
  for (Trainer* trainer : {&one, &other}) trainer->setStepSize(0.02);
  for (int i = 0; i < 5; ++i) {
    const LossMean a = one.step(), b = other.step();
    EXPECT_EQ(a.loss, b.loss);
    EXPECT_EQ(a.accuracy, b.accuracy);
  }
  EXPECT_EQ(one.parameters().values, other.parameters().values);
  scaled.experiment.loss = Loss::CrossEntropy;
  EXPECT_EQ(targetScale(scaled.experiment), 1);
}

TEST(TrainerTest, TrainingLowersTheLossOfEveryVariant) {
  for (const GatingVariant& v : gatingVariants()) {
    const Settings s = training(v.id, "gd", 0);
    const std::shared_ptr<const Dataset> data = blobs(s, 300);
    GateWeights gates;
    if (v.id == "fixed_learnt") gates = trainGateWeights(s, data, 1, {}, [](std::int64_t, std::int64_t) {});
    Trainer trainer(s, data, gates.weights.empty() ? nullptr : &gates, 1);
    trainer.setStepSize(s.live.stepSizeNumber);
    const double first = trainer.step().loss;
    for (int t = 0; t < 60; ++t) trainer.step();
    EXPECT_LT(trainer.evaluate(data->train).loss, first) << v.id;
  }
}

// Gradient descent written out in double with one sample at a time.
double twinLoss(const Settings& s, const Dataset& data, int steps) {
  Trainer start(s, std::make_shared<const Dataset>(data), nullptr, 1);
  Case c(s, data.inputs(), data.outputs(), 1);
  c.parameters = start.parameters().cast<double>();
  for (int t = 0; t <= steps; ++t) {
    VectorD sum = VectorD::Zero(c.parameters.layout.size);
    double loss = 0;
    for (Index i = 0; i < data.train.count(); ++i) {
      c.inputs = data.train.inputs.col(i).cast<double>();
      c.targets = data.train.targets.col(i).cast<double>();
      for (std::size_t l = 0; l < c.masks.size(); ++l) c.masks[l] = start.masks()[l].col(i).cast<double>();
      c.load();
      sum += c.gradient().values;
      loss += c.loss();
    }
    if (t == steps) return loss / static_cast<double>(data.train.count());
    c.parameters.values -= s.live.stepSizeNumber / static_cast<double>(data.train.count()) * sum;
  }
  return 0;
}

TEST(TrainerTest, MatchesDescentWrittenOutSampleBySample) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = training(v.id, "gd", 0, 12);
    s.experiment.initialisation.distribution =
        Distribution::Gaussian;  // ±σ gives pre-activations that are zero but for rounding
    const std::shared_ptr<const Dataset> data = blobs(s, 40);
    Trainer trainer(s, data, nullptr, 1);
    trainer.setStepSize(s.live.stepSizeNumber);
    for (int t = 0; t < 20; ++t) trainer.step();
    EXPECT_NEAR(trainer.evaluate(data->train).loss, twinLoss(s, *data, 20), 2e-5) << v.id;
  }
}

TEST(TrainerTest, StepDoesNotAllocateAfterWarmUp) {
  if (allocationCount() < 0) GTEST_SKIP() << "allocations cannot be counted under this sanitizer";
  for (const GatingVariant& v : gatingVariants())
    for (const auto& [optimiser, batch, width, samples] :
         {std::tuple{"gd", 0, 128, 500}, {"adam", 64, 128, 500}, {"sgd", 10, 8, 100}, {"rmsprop", 1000, 512, 1000}}) {
      Settings s = training(v.id, optimiser, batch, width);
      s.experiment.data.inputs = width == 512 ? 784 : 20;
      Trainer trainer(s, blobs(s, samples), nullptr, 2);
      trainer.setStepSize(1e-4);
      const int steps = width == 512 ? 3 : 12;  // of large networks every step is an epoch, and takes long
      for (int i = 0; i < steps; ++i) trainer.step();
      const std::int64_t before = allocationCount();
      for (int i = 0; i < steps; ++i) trainer.step();
      EXPECT_EQ(allocationCount() - before, 0) << v.id << ' ' << optimiser << " w=" << width;
      if (width == 512) break;
    }
}

TEST(TrainerTest, ALossThatIsNotFiniteLeavesTheWeightsAlone) {
  const Settings s = training("relu", "gd", 0);
  Trainer trainer(s, blobs(s, 50), nullptr, 1);
  trainer.setStepSize(1e30);
  while (std::isfinite(trainer.step().loss)) {
  }
  const Vector before = trainer.parameters().values;
  EXPECT_FALSE(std::isfinite(trainer.step().loss));
  EXPECT_TRUE((before.array() == trainer.parameters().values.array() || before.array().isNaN()).all());
}

TEST(TrainerTest, EveryEpochUsesEverySampleOnce) {
  BatchOrder order(5, 10, 4);
  for (int epoch = 0; epoch < 3; ++epoch) {
    std::vector<int> seen;
    for (const Index expected : {4, 4, 2}) {
      const std::pair<const int*, Index> batch = order.next();
      EXPECT_EQ(batch.second, expected);
      seen.insert(seen.end(), batch.first, batch.first + batch.second);
    }
    std::sort(seen.begin(), seen.end());
    for (int i = 0; i < 10; ++i) EXPECT_EQ(seen[static_cast<std::size_t>(i)], i);
  }
}

TEST(TrainerTest, SpectralStepSizeIsItsFormula) {
  Settings s = training("galu", "gd", 0);
  s.live.stepSize = StepSize::Spectral;
  s.live.spectralFactor = 0.2;
  const std::shared_ptr<const Dataset> data = blobs(s, 60);
  s.experiment.probeSamples = 60;
  Trainer trainer(s, data, nullptr, 1);
  const double perSample = largestEigenvaluePerSample(s, trainer, *data, {});
  EXPECT_DOUBLE_EQ(chooseStepSize(s, trainer, *data, {}), 0.2 / perSample);
}

// e_{t+1} ≈ e_t − (α/n) K_t e_t: for a small step the loss falls as the kernel says.
TEST(TrainerTest, OneSmallStepFollowsTheKernel) {
  Settings s = training("soft_galu", "gd", 0);
  const std::shared_ptr<const Dataset> data = blobs(s, 60);
  Trainer trainer(s, data, nullptr, 1);
  Trace<double> trace(trainer.spec(), trainer.parameters().layout, 60);
  loadProbe(trainer.spec(), data->train.inputs.cast<double>(), {}, trace);
  const MatrixD kernel = computeKernel(trainer.spec(), trainer.parameters().cast<double>(), trace).kernel;
  const MatrixD error = trace.output - data->train.targets.cast<double>();
  const double alpha = 1e-3 * 60 / eigenvaluesDescending(kernel)(0);
  const double predicted = (error - alpha / 60 * error * kernel).squaredNorm() / 120;
  trainer.setStepSize(alpha);
  const double before = trainer.step().loss, after = trainer.step().loss;
  EXPECT_NEAR((before - after) / (before - predicted), 1, 0.02);
}

}  // namespace
}  // namespace gatescope::test
