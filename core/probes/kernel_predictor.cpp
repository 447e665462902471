// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_predictor.h"

#include <algorithm>
#include <vector>

#include "core/base/team.h"
#include "core/data/probe_choice.h"
#include "core/network/loss.h"
#include "core/network/product.h"
#include "core/probes/cholesky.h"

namespace gatescope {
namespace {

constexpr Index kRows = 256;  // rows of the Gram matrices that one thread makes at a time
// Of the training samples' layers and derivatives: wide and deep networks take fewer samples.
constexpr double kMostBytes = 2e9;

// A layer of either network whose weights train: what it reads, and the derivative at what it makes.
struct TrainedLayer {
  const MatrixD* input;
  const MatrixD* delta;
  bool bias;
};

std::vector<TrainedLayer> trainedLayers(const NetworkSpec& spec, const ParameterLayout& layout,
                                        const Trace<double>& t) {
  std::vector<TrainedLayer> layers;
  for (Index l = 0; l < layout.depth; ++l)
    layers.push_back({&t.layerInput(l), &t.delta[at(l)], layout.value[at(l)].biasOffset >= 0});
  for (Index l = 0; l < layout.hidden() && spec.variant->trainsFeature; ++l)
    layers.push_back({&t.featureInput(spec, l), &t.featureDelta[at(l)], layout.feature[at(l)].biasOffset >= 0});
  return layers;
}

// The training samples, passed forward, and their derivatives for each output and layer.
struct TrainingSide {
  Trace<double> trace;
  std::vector<std::vector<MatrixD>> deltas;
};

void startAt(Trace<double>& t, Index output) {
  t.delta.back().setZero();
  t.delta.back().row(output).setOnes();
}

bool passTraining(const NetworkSpec& spec, const Parameters<double>& p, int team, TrainingSide& side,
                  const std::stop_token& stop) {
  Trace<double>& t = side.trace;
  const Index n = t.capacity();
  const auto inPasses = [&](const auto& body) {
    shareOut(team, (n + kRows - 1) / kRows, [&](Index i) { body(i * kRows, std::min(kRows, n - i * kRows)); });
  };
  inPasses([&](Index first, Index count) { forward(spec, p, t, first, count, stop); });
  for (Index c = 0; c < p.layout.outputs && !stop.stop_requested(); ++c) {
    startAt(t, c);
    inPasses([&](Index first, Index count) { backward(spec, p, t, first, count, GateGradient::Through, stop); });
    std::vector<MatrixD>& kept = side.deltas.emplace_back();
    for (const TrainedLayer& layer : trainedLayers(spec, p.layout, t)) kept.push_back(*layer.delta);
  }
  return !stop.stop_requested();
}

// XᵀX ∘ λ/w^{d−1}, or with skip connections as in gateKernels().
MatrixD pathRows(const NetworkSpec& spec, const Trace<double>& rows, const Trace<double>& train) {
  MatrixD path(rows.capacity(), train.capacity()), gram = path;
  multiply(rows.networkInput().transpose(), train.networkInput(), path);
  for (Index l = 0; l < static_cast<Index>(train.gate.size()); ++l) {
    multiply(rows.gate[at(l)].transpose(), train.gate[at(l)], gram);
    const double branch = spec.branch(l), perUnit = branch * branch / static_cast<double>(train.gate[at(l)].rows());
    const double passed = spec.skips(l) ? spec.skip * spec.skip / spec.pathVariance : 0;
    path.array() *= perUnit * gram.array() + passed;
  }
  return path;
}

// Rows of K of the samples in `rows`, which are passed forward.
MatrixD kernelRows(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& rows, const TrainingSide& train,
                   const std::stop_token& stop) {
  const std::vector<TrainedLayer> layers = trainedLayers(spec, p.layout, rows),
                                  others = trainedLayers(spec, p.layout, train.trace);
  MatrixD kernel = MatrixD::Zero(rows.capacity(), train.trace.capacity()), gram = kernel;
  std::vector<MatrixD> inputs(layers.size(), kernel);
  for (std::size_t l = 0; l < layers.size() && !stop.stop_requested(); ++l) {
    multiply(layers[l].input->transpose(), *others[l].input, inputs[l]);
    if (layers[l].bias) inputs[l].array() += 1;
  }
  for (Index c = 0; c < p.layout.outputs; ++c) {
    startAt(rows, c);
    backward(spec, p, rows, 0, rows.capacity(), GateGradient::Through, stop);
    for (std::size_t l = 0; l < layers.size() && !stop.stop_requested(); ++l) {
      multiply(layers[l].delta->transpose(), train.deltas[at(c)][l], gram);
      kernel += gram.cwiseProduct(inputs[l]);
    }
  }
  return kernel / static_cast<double>(p.layout.outputs);
}

void score(const MatrixD& predicted, const Eigen::Ref<const MatrixD>& targets, double& accuracy, double& error) {
  if (predicted.size() == 0) return;
  const LossMean mean = lossOf<double>(Loss::Squared, predicted, targets).over(predicted.cols());
  accuracy = mean.accuracy;
  error = mean.loss;
}

}  // namespace

bool predictorKernels(const NetworkSpec& spec, const Parameters<double>& p, const Eigen::Ref<const MatrixD>& inputs,
                      Index train, int team, PredictorKernels& kernels, const std::stop_token& stop) {
  const Index all = inputs.cols();
  TrainingSide side{Trace<double>(spec, p.layout, train), {}};
  side.trace.inputs = inputs.leftCols(train);
  if (!passTraining(spec, p, team, side, stop)) return false;
  kernels.kernel.resize(all, train);
  kernels.pathKernel.resize(all, train);
  shareOut(team, (all + kRows - 1) / kRows, [&](Index i) {
    if (stop.stop_requested()) return;
    const Index first = i * kRows, count = std::min(kRows, all - first);
    Trace<double> rows(spec, p.layout, count);
    rows.inputs = inputs.middleCols(first, count);
    forward(spec, p, rows, 0, count, stop);
    kernels.pathKernel.middleRows(first, count) = pathRows(spec, rows, side.trace);
    kernels.kernel.middleRows(first, count) = kernelRows(spec, p, rows, side, stop);
  });
  return !stop.stop_requested();
}

MatrixD kernelRegression(const MatrixD& kernel, const Eigen::Ref<const MatrixD>& targets, double ridge,
                         const std::stop_token& stop) {
  const Index n = kernel.cols();
  MatrixD factor = kernel.topRows(n);
  factor.diagonal().array() += ridge * factor.trace() / static_cast<double>(n);
  if (!choleskyInPlace(factor, stop)) return {};
  MatrixD weights = targets.transpose();
  solveInPlace(factor, weights);
  return weights.transpose() * kernel.bottomRows(kernel.rows() - n).transpose();
}

Index mostPredictorSamples(const Experiment& experiment, Index outputs, Index most) {
  const NetworkSettings& network = experiment.network;
  const double networks = findGatingVariant(experiment.gating.variant)->hasFeatureNetwork() ? 2 : 1;
  constexpr double kParts = 6;  // of a trace, for each layer
  const double each = sizeof(double) * networks * static_cast<double>((network.depth - 1) * network.width) *
                      (kParts + static_cast<double>(outputs));
  return std::clamp<Index>(static_cast<Index>(std::min(1e9, kMostBytes / each)), 2, std::max<Index>(2, most));
}

PredictorSamples choosePredictorSamples(const Experiment& experiment, const Dataset& data, Index most) {
  most = mostPredictorSamples(experiment, data.outputs(), most);
  const std::vector<Index> train = chooseSpread(data.train, most), test = chooseSpread(data.test, most);
  const Index n = static_cast<Index>(train.size()), m = static_cast<Index>(test.size());
  PredictorSamples samples{MatrixD(data.inputs(), n + m), MatrixD(data.outputs(), n + m), n};
  samples.inputs << data.train.inputs(Eigen::all, train).cast<double>(),
      data.test.inputs(Eigen::all, test).cast<double>();
  samples.targets << data.train.targets(Eigen::all, train).cast<double>(),
      data.test.targets(Eigen::all, test).cast<double>();
  samples.targets *= targetScale(experiment);
  return samples;
}

PredictorScores predictorScores(const NetworkSpec& spec, const Parameters<double>& p, const PredictorSamples& samples,
                                double ridge, int team, const std::stop_token& stop) {
  PredictorScores scores;
  PredictorKernels kernels;
  if (!predictorKernels(spec, p, samples.inputs, samples.train, team, kernels, stop)) return scores;
  const auto known = samples.targets.leftCols(samples.train);
  const auto wanted = samples.targets.rightCols(samples.targets.cols() - samples.train);
  score(kernelRegression(kernels.kernel, known, ridge, stop), wanted, scores.kernelAccuracy, scores.kernelError);
  score(kernelRegression(kernels.pathKernel, known, ridge, stop), wanted, scores.pathAccuracy, scores.pathError);
  return stop.stop_requested() ? PredictorScores{} : scores;
}

std::string noPredictorReason(const GatingVariant& variant, const Dataset& data) {
  if (!variant.hasTestCurve) return "no kernel predictor: random gates are drawn per training sample";
  return data.test.count() == 0 ? "no kernel predictor: there are no test samples" : "";
}

}  // namespace gatescope
