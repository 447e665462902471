// All weights of a run in one flat vector, so that an optimiser is one pass over it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/types.h"
#include "core/gating/variants.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// A layer as a position in what holds one thing per layer.
constexpr std::size_t at(Index layer) { return static_cast<std::size_t>(layer); }

/// Where one layer lies in the flat vector. Weights are fan_in × fan_out, column-major.
struct LayerShape {
  Index fanIn = 0, fanOut = 0;
  Index offset = 0;       ///< first weight, a multiple of 16 elements; rows of fanOut weights follow each other
  Index biasOffset = -1;  ///< first bias, −1 without
};

/// Shapes and offsets of Θ^v and Θ^f. Value layers come first, so that the trained part is a prefix.
struct ParameterLayout {
  Index inputs = 0, outputs = 0, width = 0, depth = 0;
  std::vector<LayerShape> value;    ///< d layers
  std::vector<LayerShape> feature;  ///< d−1 layers, or none
  Index valueSize = 0;              ///< length of the part that holds Θ^v, padding included
  Index size = 0;                   ///< length of the whole vector
  Index hidden() const { return depth - 1; }
  /// Number of weights and biases, padding left out.
  Index count() const;
};

ParameterLayout makeLayout(const NetworkSettings& network, const GatingVariant& variant, Index inputs, Index outputs);

/// The vector with its layout; layers l from 0. Weights are fan_in × fan_out, the outputs of one input side by side, as
/// both the forward product and the gradient read and write them. Padding stays zero.
template <class S>
struct Parameters {
  using RowMajor = Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  using Weights = Eigen::Map<RowMajor, Eigen::AlignedMax>;
  using ConstWeights = Eigen::Map<const RowMajor, Eigen::AlignedMax>;
  using Bias = Eigen::Map<VectorOf<S>>;
  using ConstBias = Eigen::Map<const VectorOf<S>>;

  ParameterLayout layout;
  VectorOf<S> values;

  Parameters() = default;
  explicit Parameters(const ParameterLayout& shape) : layout(shape), values(VectorOf<S>::Zero(shape.size)) {}

  Weights value(Index l) { return weights(layout.value[static_cast<std::size_t>(l)]); }
  ConstWeights value(Index l) const { return weights(layout.value[static_cast<std::size_t>(l)]); }
  Weights feature(Index l) { return weights(layout.feature[static_cast<std::size_t>(l)]); }
  ConstWeights feature(Index l) const { return weights(layout.feature[static_cast<std::size_t>(l)]); }
  Weights weights(const LayerShape& s) { return {values.data() + s.offset, s.fanIn, s.fanOut}; }
  ConstWeights weights(const LayerShape& s) const { return {values.data() + s.offset, s.fanIn, s.fanOut}; }
  /// Only where the layer has biases (biasOffset ≥ 0).
  Bias bias(const LayerShape& s) { return {values.data() + s.biasOffset, s.fanOut}; }
  ConstBias bias(const LayerShape& s) const { return {values.data() + s.biasOffset, s.fanOut}; }

  template <class T>
  Parameters<T> cast() const {
    Parameters<T> other;
    other.layout = layout;
    other.values = values.template cast<T>();
    return other;
  }
};

}  // namespace gatescope
