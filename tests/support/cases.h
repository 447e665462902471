// Small networks for tests: settings, data and weights of any row of the variant table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/network/initialise.h"
#include "core/network/loss.h"
#include "core/network/network.h"

namespace gatescope::test {

inline MatrixD randomMatrix(Index rows, Index columns, std::uint64_t seed, double scale = 1) {
  Rng rng(seed, "test matrix");
  MatrixD m(rows, columns);
  for (Index i = 0; i < m.size(); ++i) m.data()[i] = scale * rng.normal();
  return m;
}

/// A network in double with everything a pass needs. Biases and Θ^f are random, never zero, so that every term counts.
struct Case {
  Settings settings;
  NetworkSpec spec;
  Parameters<double> parameters;
  MatrixD inputs, targets;
  std::vector<MatrixD> masks;
  Trace<double> trace;

  explicit Case(const Settings& s, Index inputCount = 3, Index outputs = 1, Index samples = 6)
      : settings(s), spec(makeSpec(s, drawGateOrder(s.experiment))) {
    const ParameterLayout layout = makeLayout(s.experiment.network, *spec.variant, inputCount, outputs);
    parameters = Parameters<double>(layout);
    const std::uint64_t seed = s.experiment.seed;
    for (const std::vector<LayerShape>* layers : {&layout.value, &layout.feature})
      for (const LayerShape& layer : *layers) {
        parameters.weights(layer) =
            randomMatrix(layer.fanIn, layer.fanOut, seed + 100 + static_cast<std::uint64_t>(layer.offset), 0.7);
        if (layer.biasOffset >= 0)
          parameters.bias(layer) =
              randomMatrix(layer.fanOut, 1, seed + 900 + static_cast<std::uint64_t>(layer.offset), 0.3);
      }
    inputs = randomMatrix(inputCount, samples, seed + 1);
    targets = randomMatrix(outputs, samples, seed + 2);  // κ·y
    if (s.experiment.loss == Loss::CrossEntropy) {
      targets.setZero();
      for (Index i = 0; i < samples; ++i) targets(i % outputs, i) = 1;
    }
    if (spec.variant->source == GateSource::Mask)
      for (const MaskMatrix& mask : drawMasks(s.experiment, samples)) masks.push_back(mask.cast<double>());
    trace = Trace<double>(spec, layout, samples);
    load();
  }
  void load() {
    trace.inputs = inputs;
    for (std::size_t l = 0; l < masks.size(); ++l)
      trace.gate[l] = masks[static_cast<std::size_t>(spec.featureLayer(static_cast<Index>(l)))];
  }
  double loss() {
    forward(spec, parameters, trace, 0, trace.capacity());
    const Loss kind = settings.experiment.loss;
    return lossOf<double>(kind, trace.output, targets).loss / static_cast<double>(trace.capacity());
  }
  Parameters<double> gradient() {
    loss();
    lossGradient<double>(settings.experiment.loss, trace.output, targets, 1.0 / static_cast<double>(trace.capacity()),
                         trace.delta.back());
    backward(spec, parameters, trace, 0, trace.capacity(), GateGradient::Through);
    Parameters<double> g(parameters.layout);
    gradientAll(spec, trace, trace.capacity(), g);
    return g;
  }
};

inline Settings caseSettings(const std::string& variant, std::int64_t depth = 4, std::int64_t width = 5) {
  Settings s;
  s.experiment.gating.variant = variant;
  s.experiment.network.depth = depth;
  s.experiment.network.width = width;
  s.live.beta = 2.5;
  return s;
}

inline bool canPermute(const GatingVariant& v) { return v.gatesStandApart(); }

/// Every row of the variant table with every option that has a meaning for it.
inline std::vector<Settings> allCases() {
  std::vector<Settings> all;
  for (const GatingVariant& v : gatingVariants()) {
    all.push_back(caseSettings(v.id));
    Settings biased = caseSettings(v.id);
    biased.experiment.network.bias = true;
    biased.experiment.loss = Loss::CrossEntropy;
    all.push_back(biased);
    Settings skipping = biased;
    skipping.experiment.network.skip = 0.6;
    all.push_back(skipping);
    skipping.experiment.network.bias = false;
    skipping.experiment.loss = Loss::Squared;
    skipping.experiment.data.targetScale = 0.3;
    all.push_back(skipping);
    if (!canPermute(v)) continue;
    Settings permuted = caseSettings(v.id, 5);
    permuted.experiment.network.permuteGates = true;
    permuted.experiment.network.valueInput = ValueNetworkInput::Ones;
    permuted.experiment.gating.gain = 1.1;
    all.push_back(permuted);
    permuted.experiment.network.skip = 0.8;
    all.push_back(permuted);
  }
  return all;
}

inline std::string nameOf(const Settings& s) {
  return s.experiment.gating.variant + (s.experiment.network.bias ? " bias" : "") +
         (s.experiment.network.permuteGates ? " permuted ones" : "") + (s.experiment.network.skip > 0 ? " skip" : "");
}
inline Index outputsOf(const Settings& s) { return s.experiment.loss == Loss::CrossEntropy ? 3 : 1; }

}  // namespace gatescope::test
