// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/parameters.h"

namespace gatescope {
namespace {

// 16 elements are 64 bytes of float: every layer starts on a cache line.
Index padded(Index length) { return (length + 15) / 16 * 16; }

LayerShape position(Index fanIn, Index fanOut, bool bias, Index& end) {
  LayerShape layer{.fanIn = fanIn, .fanOut = fanOut, .offset = end};
  end += padded(fanIn * fanOut);
  if (bias) {
    layer.biasOffset = end;
    end += padded(fanOut);
  }
  return layer;
}

}  // namespace

Index ParameterLayout::count() const {
  Index total = 0;
  for (const std::vector<LayerShape>* layers : {&value, &feature})
    for (const LayerShape& layer : *layers)
      total += layer.fanIn * layer.fanOut + (layer.biasOffset >= 0 ? layer.fanOut : 0);
  return total;
}

ParameterLayout makeLayout(const NetworkSettings& network, const GatingVariant& variant, Index inputs, Index outputs) {
  ParameterLayout layout;
  layout.inputs = inputs;
  layout.outputs = outputs;
  layout.width = network.width;
  layout.depth = network.depth;
  for (Index l = 0; l < layout.depth; ++l) {
    const bool last = l == layout.depth - 1;
    layout.value.push_back(
        position(l == 0 ? inputs : layout.width, last ? outputs : layout.width, network.bias, layout.size));
  }
  layout.valueSize = layout.size;
  if (!variant.hasFeatureNetwork()) return layout;
  for (Index l = 0; l < layout.hidden(); ++l) {
    const bool readsInput = l == 0 || variant.chain == FeatureChain::Shallow;
    layout.feature.push_back(position(readsInput ? inputs : layout.width, layout.width, network.bias, layout.size));
  }
  return layout;
}

}  // namespace gatescope
