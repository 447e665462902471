// Cholesky factors of kernels, which can be large enough to wait for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/base/types.h"

namespace gatescope {

/// a = LLᵀ: leaves L in the lower half of `a`, of which nothing else is used. False when there is no L, or when `stop`
/// is requested, which is looked at between blocks of columns. Cost: n³/3 flops. Any thread.
bool choleskyInPlace(MatrixD& a, const std::stop_token& stop = {});

/// x ← (LLᵀ)⁻¹x with the factor that choleskyInPlace() left; n × C. Cost: 2·n²·C.
void solveInPlace(const MatrixD& factor, MatrixD& x);

}  // namespace gatescope
