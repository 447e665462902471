// One layer's weights times a range of samples, forward and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/parameters.h"
#include "core/network/product.h"

namespace gatescope {

/// out = Wᵀ·in (+ b) on columns [first, first + count).
template <class S>
void affine(const Parameters<S>& p, const LayerShape& layer, const MatrixOf<S>& in, MatrixOf<S>& out, Index first,
            Index count) {
  multiply(p.weights(layer).transpose(), in.middleCols(first, count), out.middleCols(first, count));
  if (layer.biasOffset >= 0) out.middleCols(first, count).colwise() += p.bias(layer);
}

/// back = W·delta, or back += W·delta to `add`, on the range.
template <class S>
void throughWeights(const Parameters<S>& p, const LayerShape& layer, const MatrixOf<S>& delta, MatrixOf<S>& back,
                    Index first, Index count, bool add = false) {
  multiply(p.weights(layer), delta.middleCols(first, count), back.middleCols(first, count), add);
}

}  // namespace gatescope
