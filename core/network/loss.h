// Losses as means over samples, and the start of the backward pass.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Loss and accuracy as means over samples.
struct LossMean {
  double loss = 0, accuracy = 0;
};

/// Sums over samples, so that parts can be added in a fixed order.
struct LossSum {
  double loss = 0;     ///< Σ_s ½‖e_s‖² or Σ_s −log softmax(ŷ_s)[class]
  double correct = 0;  ///< samples whose predicted class is right
  void operator+=(const LossSum& other) { loss += other.loss, correct += other.correct; }
  LossMean over(Index samples) const {
    return {loss / static_cast<double>(samples), correct / static_cast<double>(samples)};
  }
};

/// Sums for these columns; C × n. A prediction is right when the largest output is the largest target, or, with one
/// output, when the signs agree.
template <class S>
LossSum lossOf(Loss kind, const Eigen::Ref<const MatrixOf<S>>& output, const Eigen::Ref<const MatrixOf<S>>& target);

/// delta = scale·∂(Σ loss)/∂ŷ for these columns: scale·(ŷ − y), or scale·(softmax(ŷ) − y). No allocation.
template <class S>
void lossGradient(Loss kind, const Eigen::Ref<const MatrixOf<S>>& output, const Eigen::Ref<const MatrixOf<S>>& target,
                  S scale, Eigen::Ref<MatrixOf<S>> delta);

}  // namespace gatescope
