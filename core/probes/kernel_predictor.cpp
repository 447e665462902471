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

constexpr Index kTile = 128;  // samples beside as many that a thread compares at a time: all of it stays in its cache
// Of the training samples' layers and derivatives: wide and deep networks take fewer samples.
constexpr double kMostBytes = 2e9;

// A layer of either network whose weights train: what it reads, and the derivatives of all outputs, one below the
// other, at what it makes: C·fan_out × n. The output layer has none: its own are 1 for one output, 0 for others.
struct TrainedLayer {
  const MatrixD* input = nullptr;
  bool bias = false;
  MatrixD deltas;
};

// Between the last hidden layer and an output stands one weight of each unit, so that the outputs' derivatives there
// differ by factors: Σ_c Δ_cᵀΔ_c is the product of those of the output with the largest weight, times ‖weights‖/weight.
struct LargestWeight {
  Index output = 0;
  double factor = 0;
};

std::vector<LargestWeight> largestWeights(const Eigen::Ref<const MatrixD>& outputWeights) {
  std::vector<LargestWeight> units(at(outputWeights.rows()));
  for (Index u = 0; u < outputWeights.rows(); ++u) {
    const double largest = outputWeights.row(u).cwiseAbs().maxCoeff(&units[at(u)].output);
    if (largest > 0) units[at(u)].factor = outputWeights.row(u).norm() / outputWeights(u, units[at(u)].output);
  }
  return units;
}

// Samples with all that the Gram matrices take of them.
class Side {
 public:
  Side(const NetworkSpec& spec, const Parameters<double>& p, const Eigen::Ref<const MatrixD>& inputs)
      : m_spec(spec),
        m_parameters(p),
        m_trace(spec, p.layout, inputs.cols()),
        m_largest(largestWeights(p.value(p.layout.depth - 1))) {
    m_trace.inputs = inputs;
    const Index hidden = p.layout.hidden();
    for (Index l = 0; l < hidden; ++l)
      addLayer(m_trace.layerInput(l), p.layout.value[at(l)], &m_trace.delta[at(l)], l + 1 == hidden);
    addLayer(m_trace.layerInput(hidden), p.layout.value[at(hidden)], nullptr, false);
    for (Index l = 0; l < hidden && spec.variant->trainsFeature; ++l)
      addLayer(m_trace.featureInput(spec, l), p.layout.feature[at(l)], &m_trace.featureDelta[at(l)],
               l + 1 == hidden && spec.featureLayer(l) == l);
  }
  Side(const Side&) = delete;
  Side& operator=(const Side&) = delete;

  // Forward and back; disjoint ranges may run in different threads.
  void pass(Index first, Index count, const std::stop_token& stop) {
    forward(m_spec, m_parameters, m_trace, first, count, stop);
    for (Index c = 0; c < m_parameters.layout.outputs && !stop.stop_requested(); ++c) {
      MatrixD& start = m_trace.delta.back();
      start.middleCols(first, count).setZero();
      start.row(c).segment(first, count).setOnes();
      backward(m_spec, m_parameters, m_trace, first, count, GateGradient::Through, stop);
      for (std::size_t l = 0; l < m_layers.size(); ++l) keep(c, first, count, m_made[l], m_layers[l].deltas);
    }
  }

  Index count() const { return m_trace.capacity(); }
  const std::vector<TrainedLayer>& layers() const { return m_layers; }
  const std::vector<MatrixD>& gates() const { return m_trace.gate; }

 private:
  // Where the trace has the derivative of one output; null for the output layer.
  struct Made {
    const MatrixD* delta;
    bool isLast;
  };

  void addLayer(const MatrixD& input, const LayerShape& shape, const MatrixD* delta, bool isLast) {
    MatrixD deltas;
    if (delta) deltas.resize((isLast ? 1 : m_parameters.layout.outputs) * delta->rows(), count());
    m_layers.push_back({&input, shape.biasOffset >= 0, std::move(deltas)});
    m_made.push_back({delta, isLast});
  }

  void keep(Index output, Index first, Index count, const Made& made, MatrixD& deltas) const {
    if (!made.delta) return;
    const Index rows = made.delta->rows();
    if (!made.isLast) {
      deltas.block(output * rows, first, rows, count) = made.delta->middleCols(first, count);
      return;
    }
    for (Index u = 0; u < rows; ++u)
      if (const LargestWeight& largest = m_largest[at(u)]; largest.output == output)
        deltas.row(u).segment(first, count) = largest.factor * made.delta->row(u).segment(first, count);
  }

  const NetworkSpec& m_spec;
  const Parameters<double>& m_parameters;
  Trace<double> m_trace;
  std::vector<LargestWeight> m_largest;  // of each unit of the last hidden layer
  std::vector<TrainedLayer> m_layers;
  std::vector<Made> m_made;
};

// Columns [first, first + count) of a side.
struct Part {
  const Side& side;
  Index first = 0, count = 0;
  auto of(const MatrixD& matrix) const { return matrix.middleCols(first, count); }
};

// A tile of both kernels, and what it takes to make it.
struct Tile {
  MatrixD kernel, pathKernel, inputs, gram;
};

// K of these samples, times the number of outputs.
void addKernel(const Part& rows, const Part& columns, double outputs, Tile& tile, const std::stop_token& stop) {
  tile.kernel.setZero(rows.count, columns.count);
  for (std::size_t l = 0; l < rows.side.layers().size() && !stop.stop_requested(); ++l) {
    const TrainedLayer &a = rows.side.layers()[l], &b = columns.side.layers()[l];
    multiply(rows.of(*a.input).transpose(), columns.of(*b.input), tile.inputs);
    if (l == 0) tile.pathKernel = tile.inputs;  // XᵀX
    if (a.bias) tile.inputs.array() += 1;
    if (a.deltas.size() == 0) {
      tile.kernel += outputs * tile.inputs;
    } else {
      multiply(rows.of(a.deltas).transpose(), columns.of(b.deltas), tile.gram);
      tile.kernel += tile.gram.cwiseProduct(tile.inputs);
    }
  }
}

// XᵀX becomes XᵀX ∘ λ/w^{d−1}, or with skip connections as in gateKernels().
void multiplyGates(const NetworkSpec& spec, const Part& rows, const Part& columns, Tile& tile) {
  const std::vector<MatrixD>& gates = rows.side.gates();
  for (Index l = 0; l < static_cast<Index>(gates.size()); ++l) {
    multiply(rows.of(gates[at(l)]).transpose(), columns.of(columns.side.gates()[at(l)]), tile.gram);
    const double branch = spec.branch(l), perUnit = branch * branch / static_cast<double>(gates[at(l)].rows());
    const double passed = spec.skips(l) ? spec.skip * spec.skip / spec.pathVariance : 0;
    tile.pathKernel.array() *= perUnit * tile.gram.array() + passed;
  }
}

// Rows from `place` on of both kernels, of their first `columns` columns.
void makeRows(const NetworkSpec& spec, const Part& rows, const Side& train, Index columns, double outputs, Index place,
              PredictorKernels& kernels, const std::stop_token& stop) {
  Tile tile;
  for (Index first = 0; first < columns && !stop.stop_requested(); first += kTile) {
    const Part across{train, first, std::min(kTile, columns - first)};
    tile.inputs.resize(rows.count, across.count);
    tile.gram.resize(rows.count, across.count);
    addKernel(rows, across, outputs, tile, stop);
    if (stop.stop_requested()) return;
    multiplyGates(spec, rows, across, tile);
    kernels.kernel.block(place, first, rows.count, across.count) = tile.kernel / outputs;
    kernels.pathKernel.block(place, first, rows.count, across.count) = tile.pathKernel;
  }
}

Index tilesOf(Index samples) { return (samples + kTile - 1) / kTile; }

Part tileOf(const Side& side, Index i) { return {side, i * kTile, std::min(kTile, side.count() - i * kTile)}; }

void mirrorRows(MatrixD& kernel, Index n) {
  auto square = kernel.topRows(n);
  square.triangularView<Eigen::StrictlyUpper>() = square.transpose();
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
  const Index all = inputs.cols(), known = tilesOf(train);
  const auto outputs = static_cast<double>(p.layout.outputs);
  Side side(spec, p, inputs.leftCols(train));
  shareOut(team, known, [&](Index i) {
    const Part part = tileOf(side, i);
    side.pass(part.first, part.count, stop);
  });
  if (stop.stop_requested()) return false;
  kernels.kernel.resize(all, train);
  kernels.pathKernel.resize(all, train);
  shareOut(team, known + tilesOf(all - train), [&](Index i) {
    if (stop.stop_requested()) return;
    if (i < known) {  // of the training samples the lower half
      const Part rows = tileOf(side, i);
      return makeRows(spec, rows, side, rows.first + rows.count, outputs, rows.first, kernels, stop);
    }
    const Index first = train + (i - known) * kTile, count = std::min(kTile, all - first);
    Side others(spec, p, inputs.middleCols(first, count));
    others.pass(0, count, stop);
    makeRows(spec, {others, 0, count}, side, train, outputs, first, kernels, stop);
  });
  if (stop.stop_requested()) return false;
  mirrorRows(kernels.kernel, train);
  mirrorRows(kernels.pathKernel, train);
  return true;
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
  MatrixD withKernel, withPath;
  shareOut(team, 2, [&](Index i) {
    (i == 0 ? withKernel : withPath) =
        kernelRegression(i == 0 ? kernels.kernel : kernels.pathKernel, known, ridge, stop);
  });
  score(withKernel, wanted, scores.kernelAccuracy, scores.kernelError);
  score(withPath, wanted, scores.pathAccuracy, scores.pathError);
  return stop.stop_requested() ? PredictorScores{} : scores;
}

std::string noPredictorReason(const GatingVariant& variant, const Dataset& data) {
  if (!variant.hasTestCurve) return "no kernel predictor: random gates are drawn per training sample";
  return data.test.count() == 0 ? "no kernel predictor: there are no test samples" : "";
}

}  // namespace gatescope
