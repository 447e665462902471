// Forward and backward pass of every gating variant over a range of samples (columns).
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <stop_token>
#include <vector>

#include "core/base/types.h"
#include "core/gating/gate_functions.h"
#include "core/gating/variants.h"
#include "core/network/parameters.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// What the passes need to know beside the weights.
struct NetworkSpec {
  const GatingVariant* variant = nullptr;
  GateShape gate;
  std::vector<Index> gateOrder;  ///< from 0; empty: hidden layer l uses feature layer l
  bool constantInput = false;    ///< the value network reads all ones
  double skip = 0;  ///< s: z(l) = s·z(l−1) + c·q(l) ∘ G(l), c = √(1−s²), from the second hidden layer on
  double pathVariance = 1;  ///< w·σ² of the hidden layers' weights at t=0: weighs paths that skip a layer
  Index featureLayer(Index l) const { return gateOrder.empty() ? l : gateOrder[static_cast<std::size_t>(l)]; }
  /// Whether a skip connection leads past hidden layer l (from 0).
  bool skips(Index l) const { return l > 0 && skip > 0; }
  /// c of hidden layer l: 1 where none does.
  double branch(Index l) const { return skips(l) ? std::sqrt(1 - skip * skip) : 1; }
};

NetworkSpec makeSpec(const Settings& settings, std::vector<Index> gateOrder);

/// Everything one forward and backward pass makes, for up to capacity() samples; pre-activations are kept. Hidden
/// layers l from 0 to d−2; all hidden matrices are w × capacity. Allocated once, reused for every batch.
template <class S>
struct Trace {
  MatrixOf<S> inputs;       ///< x, d_in × n
  MatrixOf<S> valueInputs;  ///< what the value network reads when it is not x; else empty
  std::vector<MatrixOf<S>> preActivation, gate, activation;  ///< q, G, z of the value network
  /// q^f, and what the next feature layer reads where that is something else
  std::vector<MatrixOf<S>> featurePreActivation, featureActivation;
  MatrixOf<S> output;              ///< ŷ, C × n
  std::vector<MatrixOf<S>> delta;  ///< ∂/∂q(l), d matrices; the last, C × n, is the start of the backward pass
  std::vector<MatrixOf<S>> featureDelta;  ///< ∂/∂q^f(l), only when Θ^f trains
  MatrixOf<S> scratch;                    ///< w × n, what comes back from the layer above

  Trace() = default;
  Trace(const NetworkSpec& spec, const ParameterLayout& layout, Index capacity);
  Index capacity() const { return inputs.cols(); }
  const MatrixOf<S>& networkInput() const { return valueInputs.size() > 0 ? valueInputs : inputs; }
  /// A_{l}: what value layer l (from 0) reads.
  const MatrixOf<S>& layerInput(Index l) const {
    return l == 0 ? networkInput() : activation[static_cast<std::size_t>(l - 1)];
  }
  /// What feature layer l (from 0) reads.
  const MatrixOf<S>& featureInput(const NetworkSpec& spec, Index l) const;
  /// What the gates of hidden layer l read, w × n: q, or q^f of its feature layer; null where gates read nothing.
  const MatrixOf<S>* gateInput(const NetworkSpec& spec, Index l) const;
};

/// Columns [first, first + count) of the trace: q = Θᵀz + b, G, z = s·z(l−1) + c·q ∘ G, ŷ. Needs `inputs` there, and
/// for mask gates `gate`. No allocation; disjoint ranges may run in different threads. Cost: 2·weights·count flops.
/// When `stop` is requested, which is looked at between layers, it returns early and the range is worthless.
template <class S>
void forward(const NetworkSpec& spec, const Parameters<S>& parameters, Trace<S>& trace, Index first, Index count,
             const std::stop_token& stop = {});

/// Whether the derivative goes through gates that depend on trained weights, or holds them.
enum class GateGradient { Through, Held };

/// From delta[d−1] = ∂/∂ŷ to every delta and featureDelta, same range. Needs forward() of the range; `stop` as there.
template <class S>
void backward(const NetworkSpec& spec, const Parameters<S>& parameters, Trace<S>& trace, Index first, Index count,
              GateGradient mode, const std::stop_token& stop = {});

/// A part of the gradient that one thread computes: rows [first, first + count) of one layer, all weights of so many of
/// its inputs, which lie side by side. Fixed by shapes alone, so that sums have the same order for any number of
/// threads.
struct GradientTile {
  bool feature = false;
  Index layer = 0, first = 0, count = 0;
  Index offset = 0, length = 0;  ///< where it lies in the flat vector; a layer's last tile ends with its biases
};
std::vector<GradientTile> gradientTiles(const ParameterLayout& layout, bool trainsFeature);

/// gradient tile = A·Δᵀ over the first `samples` columns, and with a layer's last tile the bias gradient Σ_s Δ. No
/// allocation. Worthless when `stop` is requested, which is looked at between some thousand samples.
template <class S>
void gradientTile(const NetworkSpec& spec, const Trace<S>& trace, Index samples, const GradientTile& tile,
                  Parameters<S>& gradient, const std::stop_token& stop = {});

/// The whole gradient, one tile after the other.
template <class S>
void gradientAll(const NetworkSpec& spec, const Trace<S>& trace, Index samples, Parameters<S>& gradient);

}  // namespace gatescope
