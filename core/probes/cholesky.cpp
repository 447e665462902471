// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/cholesky.h"

#include <Eigen/Cholesky>
#include <algorithm>

namespace gatescope {

// By blocks, because Eigen's own looks at nothing before it is done.
bool choleskyInPlace(MatrixD& a, const std::stop_token& stop) {
  constexpr Index kBlock = 128;
  for (Index k = 0; k < a.rows(); k += kBlock) {
    if (stop.stop_requested()) return false;
    const Index size = std::min(kBlock, a.rows() - k), rest = a.rows() - k - size;
    auto diagonal = a.block(k, k, size, size);
    auto below = a.block(k + size, k, rest, size);
    if (Eigen::LLT<Eigen::Ref<MatrixD>> factor(diagonal); factor.info() != Eigen::Success) return false;
    if (rest == 0) break;
    diagonal.triangularView<Eigen::Lower>().adjoint().solveInPlace<Eigen::OnTheRight>(below);
    a.bottomRightCorner(rest, rest).selfadjointView<Eigen::Lower>().rankUpdate(below, -1);
  }
  return true;
}

void solveInPlace(const MatrixD& factor, MatrixD& x) {
  factor.triangularView<Eigen::Lower>().solveInPlace(x);
  factor.triangularView<Eigen::Lower>().adjoint().solveInPlace(x);
}

}  // namespace gatescope
