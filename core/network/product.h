// Matrix products for the shapes of training: a few dozen columns, one factor a thousand long.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <stop_token>

#include "core/base/types.h"

namespace gatescope {

/// A matrix by its strides: element (i, j) is data[i·row + j·column].
template <class S>
struct Strided {
  const S* data = nullptr;
  Index row = 0, column = 0;
};

/// A sum over k may be cut at multiples of this: the parts, added in order, have the bits of the whole.
inline constexpr Index kProductDepth = 256;

/// out = a·b, or out += a·b to `add`; m × k times k × n, out column-major with `outStride` between columns. Every
/// element is summed in the order of k, whatever part of the product a call asks for, so any split over threads gives
/// the same bits. No allocation. Why not Eigen's own product: it reaches 65 % of what this does at 128 × 64 × 784
/// (resources/manual/speed-and-cost.md). Cost: 2·m·n·k flops.
template <class S>
void multiplyStrided(Strided<S> a, Strided<S> b, Index m, Index n, Index k, S* out, Index outStride, bool add);

template <class Matrix>
Strided<typename Matrix::Scalar> stridesOf(const Matrix& matrix) {
  return {matrix.data(), matrix.rowStride(), matrix.colStride()};
}

/// The same for matrices, maps, blocks and their transposes; `out` must have its size and columns without gaps.
template <class A, class B, class Out>
void multiply(const A& a, const B& b, Out&& out, bool add = false) {
  assert(a.cols() == b.rows() && out.rows() == a.rows() && out.cols() == b.cols());
  multiplyStrided<typename A::Scalar>(stridesOf(a), stridesOf(b), a.rows(), b.cols(), a.cols(), out.data(),
                                      out.colStride(), add);
}

/// Lower half of aᵀa, n × n from k × n, by up to `team` threads; sets the size of `gram`. The upper half is worthless,
/// and all of it when `stop` is requested, which is looked at between a few rows. Cost: k·n² flops.
void gramLower(const MatrixD& a, MatrixD& gram, int team = 1, const std::stop_token& stop = {});

/// Makes the upper half what the lower half is.
inline void mirror(MatrixD& gram) { gram.triangularView<Eigen::StrictlyUpper>() = gram.transpose(); }

}  // namespace gatescope
