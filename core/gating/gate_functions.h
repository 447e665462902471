// How a pre-activation becomes a gate, and what gates do to signals and their derivatives.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/types.h"
#include "core/gating/variants.h"

namespace gatescope {

/// Shape of the gate: hard 1{q>0}, soft gain·σ(βq), or one.
struct GateShape {
  GateFunction function = GateFunction::Hard;
  double beta = 4.0;  ///< β
  double gain = 1.0;  ///< 1+ε
};

/// gate = G(q), elementwise; w × n. Writes into `gate`, which must have q's shape. Soft gates in float are within
/// kFastExpError of the exact ones; in double they are the library's. Any thread.
template <class S>
void openGates(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& q, Eigen::Ref<MatrixOf<S>> gate);

/// One hidden layer over a range of samples, `count` numbers side by side in every array. In float a number's
/// bits do not depend on where a range is cut.
template <class S>
struct GatedLayer {
  Index count = 0;
  const S* preActivation = nullptr;  ///< q
  const S* gateInput = nullptr;      ///< what the gate reads; null: `gate` is given
  S* gate = nullptr;                 ///< G
  const S* below = nullptr;          ///< z of the layer below, where a skip connection adds it; else null
  S skip = 0, branch = 1;            ///< s and c of that connection
};

/// gate = G(gateInput) and z = c·q ∘ G + s·below in one pass. Any thread.
template <class S>
void passGates(const GateShape& shape, const GatedLayer<S>& layer, S* activation);

/// Back through z = c·q ∘ G from back = ∂/∂z, in one pass: delta = c·back ∘ G, and where slope is not null slope =
/// c·back ∘ q ∘ dG/dr, r what the gate reads: β·G·(1 − G/gain) for soft gates, 0 for others. With slope = delta they
/// are added: the gate reads q itself. Any thread.
template <class S>
void passGatesBack(const GateShape& shape, const GatedLayer<S>& layer, const S* back, S* delta, S* slope);

}  // namespace gatescope
