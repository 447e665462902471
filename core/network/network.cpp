// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/network.h"

#include <algorithm>

#include "core/network/feature_chain.h"
#include "core/network/initialise.h"
#include "core/network/layer_products.h"
#include "core/settings/experiment.h"

namespace gatescope {
namespace {

// A tile's gradient and what an optimiser keeps of it stay in the second cache level.
constexpr Index kTileWeights = 1 << 14, kTileSamples = 16 * kProductDepth;

// Hidden layer l on the range as its gates see it. Masks, and gates that are always open, lie in the trace already.
template <class S>
GatedLayer<S> gatedLayer(const NetworkSpec& spec, Trace<S>& t, Index l, Index first, Index count) {
  const MatrixOf<S>* read = t.gateInput(spec, l);
  GatedLayer<S> layer{.count = count * t.gate[at(l)].rows(),
                      .preActivation = t.preActivation[at(l)].col(first).data(),
                      .gateInput = read ? read->col(first).data() : nullptr,
                      .gate = t.gate[at(l)].col(first).data()};
  if (!spec.skips(l)) return layer;
  layer.below = t.activation[at(l - 1)].col(first).data();
  layer.skip = static_cast<S>(spec.skip);
  layer.branch = static_cast<S>(spec.branch(l));
  return layer;
}

// ∂/∂z(l) into scratch, which holds ∂/∂z(l+1) where there is one: through the weights of the layer above, through its
// gates where they read z(l), and past it.
template <class S>
void backToActivation(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index l, Index first, Index count,
                      GateGradient mode) {
  const bool hasHiddenAbove = l + 1 < p.layout.hidden(), skipped = hasHiddenAbove && spec.skips(l + 1);
  if (skipped) t.scratch.middleCols(first, count) *= static_cast<S>(spec.skip);
  throughWeights(p, p.layout.value[at(l + 1)], t.delta[at(l + 1)], t.scratch, first, count, skipped);
  if (!hasHiddenAbove || mode == GateGradient::Held || !spec.variant->trainsFeature) return;
  if (spec.variant->chain == FeatureChain::Layer)
    throughWeights(p, p.layout.feature[at(l + 1)], t.featureDelta[at(l + 1)], t.scratch, first, count, true);
}

// One hidden layer of the value network, from delta[l+1] to delta[l] and, through the gates, to featureDelta.
template <class S>
void hiddenBackward(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index l, Index first, Index count,
                    GateGradient mode) {
  backToActivation(spec, p, t, l, first, count, mode);
  S* const delta = t.delta[at(l)].col(first).data();
  S* slope = nullptr;
  if (mode == GateGradient::Through && spec.variant->ownSoftGate()) slope = delta;
  if (mode == GateGradient::Through && spec.variant->trainsFeature)
    slope = t.featureDelta[at(spec.featureLayer(l))].col(first).data();
  passGatesBack<S>(spec.gate, gatedLayer(spec, t, l, first, count), t.scratch.col(first).data(), delta, slope);
}

// Whole groups of columns of the product for every instruction set.
Index tileRows(const LayerShape& layer) { return std::max<Index>(24, kTileWeights / layer.fanOut / 24 * 24); }

void addTiles(std::vector<GradientTile>& tiles, const std::vector<LayerShape>& layers, bool feature) {
  for (std::size_t l = 0; l < layers.size(); ++l) {
    const LayerShape& layer = layers[l];
    const Index rows = tileRows(layer);
    for (Index first = 0; first < layer.fanIn; first += rows) {
      const Index count = std::min(rows, layer.fanIn - first), offset = layer.offset + first * layer.fanOut;
      const bool withBias = first + count == layer.fanIn && layer.biasOffset >= 0;
      const Index end = withBias ? layer.biasOffset + layer.fanOut : offset + count * layer.fanOut;
      tiles.push_back({feature, static_cast<Index>(l), first, count, offset, end - offset});
    }
  }
}

}  // namespace

NetworkSpec makeSpec(const Settings& settings, std::vector<Index> gateOrder) {
  NetworkSpec spec;
  spec.variant = findGatingVariant(settings.experiment.gating.variant);
  spec.gate = {spec.variant->gate, settings.live.beta, settings.experiment.gating.gain};
  if (!spec.variant->gatesReadValues()) spec.gateOrder = std::move(gateOrder);
  const NetworkSettings& network = settings.experiment.network;
  spec.constantInput = network.valueInput == ValueNetworkInput::Ones;
  spec.skip = network.skip;
  const double sigma = layerDeviation(settings.experiment, network.width);
  spec.pathVariance = static_cast<double>(network.width) * sigma * sigma;
  return spec;
}

template <class S>
Trace<S>::Trace(const NetworkSpec& spec, const ParameterLayout& layout, Index capacity)
    : inputs(layout.inputs, capacity) {
  const auto hidden = [&] {
    return std::vector<MatrixOf<S>>(at(layout.hidden()), MatrixOf<S>::Zero(layout.width, capacity));
  };
  if (spec.constantInput) valueInputs = MatrixOf<S>::Ones(layout.inputs, capacity);
  preActivation = hidden();
  gate = hidden();
  if (spec.variant->source == GateSource::None)
    for (MatrixOf<S>& open : gate) open.setOnes();
  activation = hidden();
  delta = hidden();
  delta.push_back(MatrixOf<S>::Zero(layout.outputs, capacity));
  output.setZero(layout.outputs, capacity);
  scratch.setZero(layout.width, capacity);
  if (!spec.variant->hasFeatureNetwork()) return;
  featurePreActivation = hidden();
  const bool linear = spec.variant->chain == FeatureChain::Linear;
  if (spec.variant->chain == FeatureChain::Relu || (linear && spec.skip > 0)) featureActivation = hidden();
  if (spec.variant->trainsFeature) featureDelta = hidden();
}

template <class S>
const MatrixOf<S>& Trace<S>::featureInput(const NetworkSpec& spec, Index l) const {
  if (spec.variant->chain == FeatureChain::Layer) return layerInput(l);
  if (l == 0 || spec.variant->chain == FeatureChain::Shallow) return inputs;
  return featureActivation.empty() ? featurePreActivation[at(l - 1)] : featureActivation[at(l - 1)];
}

template <class S>
const MatrixOf<S>* Trace<S>::gateInput(const NetworkSpec& spec, Index l) const {
  if (spec.variant->source == GateSource::OwnPreActivation) return &preActivation[at(l)];
  return spec.variant->hasFeatureNetwork() ? &featurePreActivation[at(spec.featureLayer(l))] : nullptr;
}

template <class S>
void forward(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index first, Index count,
             const std::stop_token& stop) {
  const bool beside = spec.variant->chain == FeatureChain::Layer;
  if (spec.variant->hasFeatureNetwork() && !beside) featureForward(spec, p, t, first, count, stop);
  for (Index l = 0; l < p.layout.hidden() && !stop.stop_requested(); ++l) {
    affine(p, p.layout.value[at(l)], t.layerInput(l), t.preActivation[at(l)], first, count);
    if (beside) affine(p, p.layout.feature[at(l)], t.layerInput(l), t.featurePreActivation[at(l)], first, count);
    passGates<S>(spec.gate, gatedLayer(spec, t, l, first, count), t.activation[at(l)].col(first).data());
  }
  affine(p, p.layout.value.back(), t.layerInput(p.layout.hidden()), t.output, first, count);
}

template <class S>
void backward(const NetworkSpec& spec, const Parameters<S>& p, Trace<S>& t, Index first, Index count, GateGradient mode,
              const std::stop_token& stop) {
  for (Index l = p.layout.hidden() - 1; l >= 0 && !stop.stop_requested(); --l)
    hiddenBackward(spec, p, t, l, first, count, mode);
  if (mode == GateGradient::Held || !spec.variant->trainsFeature) return;
  if (spec.variant->chain != FeatureChain::Layer) featureBackward(spec, p, t, first, count, stop);
}

std::vector<GradientTile> gradientTiles(const ParameterLayout& layout, bool trainsFeature) {
  std::vector<GradientTile> tiles;
  addTiles(tiles, layout.value, false);
  if (trainsFeature) addTiles(tiles, layout.feature, true);
  return tiles;
}

template <class S>
void gradientTile(const NetworkSpec& spec, const Trace<S>& t, Index samples, const GradientTile& tile,
                  Parameters<S>& gradient, const std::stop_token& stop) {
  const LayerShape& layer = (tile.feature ? gradient.layout.feature : gradient.layout.value)[at(tile.layer)];
  const MatrixOf<S>& input = tile.feature ? t.featureInput(spec, tile.layer) : t.layerInput(tile.layer);
  const MatrixOf<S>& delta = (tile.feature ? t.featureDelta : t.delta)[at(tile.layer)];
  for (Index first = 0; first < samples && !stop.stop_requested(); first += kTileSamples) {
    const Index count = std::min(kTileSamples, samples - first);
    multiply(delta.middleCols(first, count), input.block(tile.first, first, tile.count, count).transpose(),
             gradient.weights(layer).middleRows(tile.first, tile.count).transpose(), first > 0);
  }
  if (layer.biasOffset >= 0 && tile.first + tile.count == layer.fanIn)
    gradient.bias(layer) = delta.leftCols(samples).rowwise().sum();
}

template <class S>
void gradientAll(const NetworkSpec& spec, const Trace<S>& t, Index samples, Parameters<S>& gradient) {
  for (const GradientTile& tile : gradientTiles(gradient.layout, spec.variant->trainsFeature))
    gradientTile(spec, t, samples, tile, gradient);
}

#define GATESCOPE_INSTANTIATE(S)                                                                                       \
  template struct Trace<S>;                                                                                            \
  template void forward<S>(const NetworkSpec&, const Parameters<S>&, Trace<S>&, Index, Index, const std::stop_token&); \
  template void backward<S>(const NetworkSpec&, const Parameters<S>&, Trace<S>&, Index, Index, GateGradient,           \
                            const std::stop_token&);                                                                   \
  template void gradientTile<S>(const NetworkSpec&, const Trace<S>&, Index, const GradientTile&, Parameters<S>&,       \
                                const std::stop_token&);                                                               \
  template void gradientAll<S>(const NetworkSpec&, const Trace<S>&, Index, Parameters<S>&);
GATESCOPE_INSTANTIATE(float)
GATESCOPE_INSTANTIATE(double)
#undef GATESCOPE_INSTANTIATE

}  // namespace gatescope
