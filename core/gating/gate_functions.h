// How a pre-activation becomes a gate.
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

/// gate = G(q), elementwise; w × n. Writes into `gate`, which must have q's shape. Any thread.
template <class S>
void openGates(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& q, Eigen::Ref<MatrixOf<S>> gate);

/// slope = dG/dq ∘ factor, from the gate's value: β·G·(1 − G/gain) for soft gates, 0 for hard ones. `slope` may alias
/// `factor`.
template <class S>
void gateSlopeTimes(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& gate,
                    const Eigen::Ref<const MatrixOf<S>>& factor, Eigen::Ref<MatrixOf<S>> slope);

}  // namespace gatescope
