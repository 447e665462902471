// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/gate_functions.h"

namespace gatescope {

template <class S>
void openGates(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& q, Eigen::Ref<MatrixOf<S>> gate) {
  switch (shape.function) {
    case GateFunction::One:
      gate.setOnes();
      return;
    case GateFunction::Hard:
      for (Index s = 0; s < q.cols(); ++s)  // plain loops: Eigen compares element by element
        for (Index i = 0; i < q.rows(); ++i) gate(i, s) = q(i, s) > S(0) ? S(1) : S(0);
      return;
    case GateFunction::Soft:
      gate.array() = static_cast<S>(shape.gain) * (static_cast<S>(shape.beta) * q.array()).logistic();
      return;
  }
}

template <class S>
void gateSlopeTimes(const GateShape& shape, const Eigen::Ref<const MatrixOf<S>>& gate,
                    const Eigen::Ref<const MatrixOf<S>>& factor, Eigen::Ref<MatrixOf<S>> slope) {
  if (shape.function != GateFunction::Soft) {
    slope.setZero();
    return;
  }
  const S beta = static_cast<S>(shape.beta), inverseGain = static_cast<S>(1 / shape.gain);
  slope.array() = factor.array() * beta * gate.array() * (S(1) - inverseGain * gate.array());
}

template void openGates<float>(const GateShape&, const Eigen::Ref<const MatrixOf<float>>&, Eigen::Ref<MatrixOf<float>>);
template void openGates<double>(const GateShape&, const Eigen::Ref<const MatrixOf<double>>&,
                                Eigen::Ref<MatrixOf<double>>);
template void gateSlopeTimes<float>(const GateShape&, const Eigen::Ref<const MatrixOf<float>>&,
                                    const Eigen::Ref<const MatrixOf<float>>&, Eigen::Ref<MatrixOf<float>>);
template void gateSlopeTimes<double>(const GateShape&, const Eigen::Ref<const MatrixOf<double>>&,
                                     const Eigen::Ref<const MatrixOf<double>>&, Eigen::Ref<MatrixOf<double>>);

}  // namespace gatescope
