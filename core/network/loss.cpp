// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/loss.h"

#include <cmath>

namespace gatescope {

template <class S>
LossSum lossOf(Loss kind, const Eigen::Ref<const MatrixOf<S>>& output, const Eigen::Ref<const MatrixOf<S>>& target) {
  LossSum sum;
  for (Index s = 0; s < output.cols(); ++s) {
    Index predicted = 0, wanted = 0;
    const double largest = static_cast<double>(output.col(s).maxCoeff(&predicted));
    target.col(s).maxCoeff(&wanted);
    if (kind == Loss::Squared) {
      sum.loss += 0.5 * static_cast<double>((output.col(s) - target.col(s)).squaredNorm());
    } else {
      double total = 0;
      for (Index c = 0; c < output.rows(); ++c) total += std::exp(static_cast<double>(output(c, s)) - largest);
      sum.loss += largest + std::log(total) - static_cast<double>(output(wanted, s));
    }
    const bool right = output.rows() == 1 ? (output(0, s) > S(0)) == (target(0, s) > S(0)) : predicted == wanted;
    sum.correct += right ? 1 : 0;
  }
  return sum;
}

template <class S>
void lossGradient(Loss kind, const Eigen::Ref<const MatrixOf<S>>& output, const Eigen::Ref<const MatrixOf<S>>& target,
                  S scale, Eigen::Ref<MatrixOf<S>> delta) {
  if (kind == Loss::Squared) {
    delta.array() = scale * (output.array() - target.array());
    return;
  }
  for (Index s = 0; s < output.cols(); ++s) {
    delta.col(s).array() = (output.col(s).array() - output.col(s).maxCoeff()).exp();
    const S total = delta.col(s).sum();
    delta.col(s).array() = scale * (delta.col(s).array() / total - target.col(s).array());
  }
}

template LossSum lossOf<float>(Loss, const Eigen::Ref<const MatrixOf<float>>&,
                               const Eigen::Ref<const MatrixOf<float>>&);
template LossSum lossOf<double>(Loss, const Eigen::Ref<const MatrixOf<double>>&,
                                const Eigen::Ref<const MatrixOf<double>>&);
template void lossGradient<float>(Loss, const Eigen::Ref<const MatrixOf<float>>&,
                                  const Eigen::Ref<const MatrixOf<float>>&, float, Eigen::Ref<MatrixOf<float>>);
template void lossGradient<double>(Loss, const Eigen::Ref<const MatrixOf<double>>&,
                                   const Eigen::Ref<const MatrixOf<double>>&, double, Eigen::Ref<MatrixOf<double>>);

}  // namespace gatescope
