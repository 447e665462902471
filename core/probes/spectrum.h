// Eigenvalues of kernels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/base/types.h"

namespace gatescope {

/// Eigenvalues ρ_1 ≥ … ≥ ρ_n of a symmetric matrix, and what given row vectors are in the basis of its eigenvectors
/// v_i.
struct Spectrum {
  VectorD eigenvalues;  ///< n, descending; empty when stopped
  MatrixD rows;         ///< C × n: ⟨row_c, v_i⟩, each column up to its sign
};

/// The matrix is made tridiagonal by reflections, then diagonal by implicit QR with Wilkinson's shift (Golub and Van
/// Loan, §8.3); the rows go along, which costs C·n² where the eigenvectors themselves would cost n³. `rows` C × n, C
/// may be 0. Cost: 4/3·n³. Any thread. `stop` is looked at between columns. Throws Error when the matrix is not finite.
Spectrum spectrum(MatrixD kernel, MatrixD rows, const std::stop_token& stop = {});

/// The eigenvalues alone, descending; empty when stopped. Cost and errors as above.
VectorD eigenvaluesDescending(const MatrixD& kernel, const std::stop_token& stop = {});

}  // namespace gatescope
