// Over the size of a header: one made-up run is filled in here, a kind of measurement after the other.
// Made-up runs with known curves for the tests of plots and exports.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <memory>
#include <numbers>
#include <numeric>

#include "core/telemetry/measures.h"
#include "tests/support/made_inspection.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// Appends the steps [from, to): train loss exp(−t/200)/2, test loss every tenth step, gate change of layer l
/// (l+1)·0.01·exp(−t/300), weight change (l+1)·0.002·exp(−t/300).
inline void growRun(RunHistory& run, std::int64_t from, std::int64_t to, int layers) {
  Results results;
  for (std::int64_t t = from; t < to; ++t) {
    const double time = static_cast<double>(t);
    StepSample step{.step = t, .trainLoss = 0.5 * std::exp(-time / 200)};
    if (t % 10 == 0) step.testLoss = step.trainLoss + 0.05;
    results.members[0].steps.push_back(step);
    LayerSample layer;
    layer.step = t;
    for (int l = 0; l < layers; ++l) {
      if (t > 0) layer.gateChange.push_back(0.01 * (l + 1) * std::exp(-time / 300));
      if (t > 0) layer.weightChange.push_back(0.002 * (l + 1) * std::exp(-time / 300));
      layer.gateChangeTotal.push_back(0.4 * (1 - std::exp(-time / 500)) * (l + 1) / layers);
      layer.activeFraction.push_back(0.5);
    }
    results.members[0].layers.push_back(layer);
  }
  RunState state;
  state.phase = RunPhase::Running;
  state.totalSteps = 2000;
  state.step = to - 1;
  results.states.push_back(state);
  run.append(results);
}

/// Eigenvalues 10², 10^(2−1/10)… now, twice that at t=0; measure i of the table is i + step/1000; the trace of value
/// layer l is (l+1)·(1 + step/1000), 2 is expected; that of K^v is their sum.
inline std::shared_ptr<KernelFrame> makeFrame(Index samples, std::int64_t step, int layers = 4) {
  auto frame = std::make_shared<KernelFrame>();
  frame->step = step;
  frame->eigenvalues.resize(samples);
  for (Index i = 0; i < samples; ++i) frame->eigenvalues[i] = std::pow(10.0, 2 - static_cast<double>(i) / 10);
  frame->initialEigenvalues = std::make_shared<VectorD>(2 * frame->eigenvalues);
  frame->expectedEigenvalues = std::make_shared<VectorD>(3 * frame->eigenvalues);
  double position = 0;
  for (const KernelMeasure& measure : kernelMeasures())
    (*frame).*measure.value = ++position + 0.001 * static_cast<double>(step);
  frame->condition = frame->eigenvalues[0] / frame->eigenvalues[samples - 1];
  for (int l = 0; l < layers; ++l) {
    frame->layerTraces.push_back((l + 1) * (1 + 0.001 * static_cast<double>(step)));
    frame->expectedLayerTraces.push_back(2);
  }
  frame->traceValue = std::accumulate(frame->layerTraces.begin(), frame->layerTraces.end(), 0.0);
  return frame;
}

/// K_ij = exp(−|i−j|/n); the overlap is its square, the path kernel twice that. Two classes, the odd samples first.
inline std::shared_ptr<KernelMatrices> makeMatrices(Index samples, std::int64_t step) {
  auto matrices = std::make_shared<KernelMatrices>();
  matrices->step = step;
  matrices->kernel.resize(samples, samples);
  for (Index i = 0; i < samples; ++i)
    for (Index j = 0; j < samples; ++j)
      matrices->kernel(i, j) = std::exp(-std::abs(static_cast<double>(i - j)) / static_cast<double>(samples));
  matrices->value = matrices->kernel;
  matrices->overlap = matrices->kernel.array().square();
  matrices->pathKernel = 2 * matrices->overlap;
  ProbeOrder order;
  for (Index i = 1; i < samples; i += 2) order.samples.push_back(i);
  order.starts = {static_cast<Index>(order.samples.size())};
  for (Index i = 0; i < samples; i += 2) order.samples.push_back(i);
  matrices->order = std::make_shared<const ProbeOrder>(order);
  return matrices;
}

/// Mode i: a cosine of i half waves over the samples in their own order; powers 1/(i+1)² of the targets, of the errors
/// twice that at t=0, half now, a fifth predicted.
inline std::shared_ptr<ModePowers> makeModes(Index samples) {
  auto modes = std::make_shared<ModePowers>();
  MatrixD vectors(samples, samples);
  const double n = static_cast<double>(samples);
  for (Index i = 0; i < samples; ++i)
    for (Index s = 0; s < samples; ++s)
      vectors(s, i) = std::sqrt((i == 0 ? 1 : 2) / n) *
                      std::cos(std::numbers::pi * static_cast<double>(i) * (static_cast<double>(s) + 0.5) / n);
  modes->vectors = std::make_shared<const MatrixD>(std::move(vectors));
  modes->eigenvalues = *makeFrame(samples, 0)->initialEigenvalues;
  modes->targets = VectorD::LinSpaced(samples, 1, n).array().square().inverse();
  modes->initialError = 2 * modes->targets;
  modes->error = 0.5 * modes->targets;
  modes->predicted = 0.2 * modes->targets;
  return modes;
}

inline RunHistory makeRun(std::uint64_t generation, std::int64_t steps, int layers) {
  RunHistory run;
  run.generation = generation;
  run.settings.experiment.network.depth = layers + 1;
  growRun(run, 0, steps, layers);
  Results kernel;
  for (std::int64_t t = (steps - 1) % 10; t < steps; t += 10)
    kernel.members[0].kernels.push_back(makeFrame(40, t, layers + 1));
  kernel.matrices = makeMatrices(40, steps - 1);
  const auto inspection = makeInspection(madeSettings(layers + 1, 6), makeDataset(2, 40), 0, steps - 1);
  inspection->modes = makeModes(40);
  kernel.inspection = inspection;
  run.append(kernel);
  return run;
}

/// DLGN on the oblique tree: the plane angle of layer l is 80 − 10·l − t/10, planes found are (l + 1)/7.
inline RunHistory makePlanesRun(std::uint64_t generation, std::int64_t steps, int layers = 3) {
  RunHistory run;
  run.generation = generation;
  run.settings.experiment.data.name = "oblique_tree";
  run.settings.experiment.gating.variant = "dlgn";
  run.settings.experiment.network.depth = layers + 1;
  Results results;
  for (std::int64_t t = 0; t < steps; ++t) {
    LayerSample sample;
    sample.step = t;
    for (int l = 0; l < layers; ++l) {
      sample.activeFraction.push_back(0.5);
      sample.planeAngle.push_back(80 - 10 * l - 0.1 * static_cast<double>(t));
      sample.planesFound.push_back((l + 1) / 7.0);
    }
    results.members[0].layers.push_back(sample);
  }
  RunState state;
  state.phase = RunPhase::Running;
  state.step = steps - 1;
  results.states.push_back(state);
  run.append(results);
  return run;
}

/// makeRun() of so many networks, with accuracies: the numbers of network m are 1 + m/10 times as large, and from step
/// to step by a little more or less, so that ranks are not the same everywhere.
inline RunHistory makeEnsemble(std::uint64_t generation, std::int64_t steps, int layers, int networks) {
  const RunHistory alone = makeRun(generation, steps, layers);
  Results results;
  results.members.resize(static_cast<std::size_t>(networks));
  for (int m = 0; m < networks; ++m) {
    MemberSamples& member = results.members[static_cast<std::size_t>(m)];
    const auto factor = [m](std::int64_t step) { return 1 + 0.1 * m + 0.25 * static_cast<double>(step * m % 3); };
    member.steps = alone.curves.steps();
    for (StepSample& sample : member.steps) {
      sample.trainAccuracy = 0.4;
      if (sample.step % 10 == 0) sample.testAccuracy = 0.3;
      for (const StepMeasure& measure : stepMeasures()) sample.*measure.value *= factor(sample.step);
    }
    member.layers = alone.curves.layers();
    for (LayerSample& sample : member.layers)
      for (const LayerMeasure& measure : layerMeasures())
        for (double& value : sample.*measure.values) value *= factor(sample.step);
    for (const auto& frame : alone.curves.kernels()) {
      auto own = std::make_shared<KernelFrame>(*frame);
      for (const KernelMeasure& measure : kernelMeasures()) (*own).*measure.value *= factor(own->step);
      own->eigenvalues *= factor(own->step);
      for (const KernelLayerMeasure& measure : kernelLayerMeasures())
        for (double& value : (*own).*measure.values) value *= factor(own->step);
      member.kernels.push_back(std::move(own));
    }
  }
  results.matrices = alone.matrices;
  results.inspection = alone.inspection;
  results.states = {alone.state};
  results.states.back().networks = networks;
  RunHistory run;
  run.generation = generation;
  run.settings = alone.settings;
  run.settings.experiment.ensemble.seeds = networks;
  run.append(results);
  return run;
}

}  // namespace gatescope
