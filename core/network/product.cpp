// The product as panels of the left factor, packed into the first cache level, times a few columns of the right one
// held in registers (after K. Goto, R. van de Geijn: Anatomy of high-performance matrix multiplication, 2008).
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/product.h"

#include <algorithm>
#include <cstring>

#include "core/base/lanes.h"
#include "core/base/team.h"

namespace gatescope {
namespace {

#if defined(__AVX512F__)
constexpr int kColumns = 8;  // 32 registers: 2 × 8 sums
#else
constexpr int kColumns = 6;  // 16 registers: 2 × 6 sums
#endif
constexpr Index kDepth = kProductDepth;  // of k at a time: a panel of two vectors' rows is 32 kB

// A full panel whose rows lie side by side in memory: squares of it are turned in registers.
template <class S, int Vectors>
void packRows(Strided<S> a, Index k, S* panel) {
  constexpr int kLane = kLanes<S>;
  constexpr Index kRows = Index{Vectors} * kLane;
  const Index whole = k - k % kLane;
  for (Index i = 0; i < whole; i += kLane)
    for (int v = 0; v < Vectors; ++v) {
      VectorOfLanes<S> square[kLane];
#pragma GCC unroll 16
      for (int r = 0; r < kLane; ++r) std::memcpy(&square[r], a.data + (v * kLane + r) * a.row + i, sizeof square[r]);
      transposeLanes<S>(square);
#pragma GCC unroll 16
      for (int c = 0; c < kLane; ++c) std::memcpy(panel + (i + c) * kRows + v * kLane, &square[c], sizeof square[c]);
    }
  for (Index i = whole; i < k; ++i)
    for (Index r = 0; r < kRows; ++r) panel[i * kRows + r] = a.data[r * a.row + i];
}

// Rows [0, rows) of a, k columns, as `Vectors` vectors per column; rows beyond are zero.
template <class S, int Vectors>
void pack(Strided<S> a, Index rows, Index k, S* panel) {
  constexpr Index kRows = Vectors * kLanes<S>;
  if (a.row == 1 && rows == kRows) {  // a length that the compiler knows
    for (Index i = 0; i < k; ++i) std::memcpy(panel + i * kRows, a.data + i * a.column, sizeof(S) * kRows);
    return;
  }
  if (a.column == 1 && rows == kRows) return packRows<S, Vectors>(a, k, panel);
  if (rows < kRows) std::fill_n(panel, kRows * k, S(0));
  for (Index r = 0; r < rows; ++r)
    for (Index i = 0; i < k; ++i) panel[i * kRows + r] = a.data[r * a.row + i * a.column];
}

// out (+)= panel · b for `Columns` columns: all sums stay in registers while k runs.
template <class S, int Vectors, int Columns>
void tile(const S* panel, Strided<S> b, Index k, S* out, Index outStride, Index rows, bool add) {
  constexpr int kLane = kLanes<S>;
  VectorOfLanes<S> sums[Columns][Vectors] = {};
  for (Index i = 0; i < k; ++i) {
    VectorOfLanes<S> x[Vectors];
    std::memcpy(x, panel + i * Vectors * kLane, sizeof x);
#pragma GCC unroll 16
    for (int j = 0; j < Columns; ++j) {
      const S factor = b.data[i * b.row + j * b.column];
      for (int v = 0; v < Vectors; ++v) sums[j][v] += x[v] * factor;
    }
  }
  for (int j = 0; j < Columns; ++j) {
    S* column = out + j * outStride;
    S values[Vectors * kLane];
    std::memcpy(values, sums[j], sizeof values);
    if (rows == Index{Vectors} * kLane) {  // a length that the compiler knows
      for (int r = 0; r < Vectors * kLane; ++r) column[r] = add ? column[r] + values[r] : values[r];
    } else {
      for (Index r = 0; r < rows; ++r) column[r] = add ? column[r] + values[r] : values[r];
    }
  }
}

template <class S, int Vectors, int Columns>
void tileOf(Index columns, const S* panel, Strided<S> b, Index k, S* out, Index outStride, Index rows, bool add) {
  if constexpr (Columns > 0) {
    if (columns == Columns) return tile<S, Vectors, Columns>(panel, b, k, out, outStride, rows, add);
    tileOf<S, Vectors, Columns - 1>(columns, panel, b, k, out, outStride, rows, add);
  }
}

// One panel of up to `Vectors` vectors of rows against columns [0, n) of b.
template <class S, int Vectors>
void panelTimes(Strided<S> a, Strided<S> b, Index rows, Index n, Index k, S* out, Index outStride, bool add) {
  alignas(64) S panel[Vectors * kLanes<S> * kDepth];
  pack<S, Vectors>(a, rows, k, panel);
  for (Index j = 0; j < n; j += kColumns)
    tileOf<S, Vectors, kColumns>(std::min<Index>(kColumns, n - j), panel, {b.data + j * b.column, b.row, b.column}, k,
                                 out + j * outStride, outStride, rows, add);
}

}  // namespace

template <class S>
void multiplyStrided(Strided<S> a, Strided<S> b, Index m, Index n, Index k, S* out, Index outStride, bool add) {
  constexpr Index kRows = 2 * kLanes<S>;
  for (Index first = 0; first < k; first += kDepth) {
    const Index depth = std::min(kDepth, k - first);
    const Strided<S> right{b.data + first * b.row, b.row, b.column};
    for (Index i = 0; i < m; i += kRows) {
      const Index rows = std::min(kRows, m - i);
      const Strided<S> left{a.data + i * a.row + first * a.column, a.row, a.column};
      if (rows > kLanes<S>)
        panelTimes<S, 2>(left, right, rows, n, depth, out + i, outStride, add || first > 0);
      else
        panelTimes<S, 1>(left, right, rows, n, depth, out + i, outStride, add || first > 0);
    }
  }
}

void gramLower(const MatrixD& a, MatrixD& gram, int team, const std::stop_token& stop) {
  constexpr Index kRows = Index{2} * kLanes<double>;  // one panel each: little is computed above the diagonal
  const Index n = a.cols();
  gram.resize(n, n);
  shareOut(team, (n + kRows - 1) / kRows, [&](Index i) {
    if (stop.stop_requested()) return;
    const Index first = i * kRows, rows = std::min(kRows, n - first);
    multiply(a.middleCols(first, rows).transpose(), a.leftCols(first + rows), gram.block(first, 0, rows, first + rows));
  });
}

template void multiplyStrided<float>(Strided<float>, Strided<float>, Index, Index, Index, float*, Index, bool);
template void multiplyStrided<double>(Strided<double>, Strided<double>, Index, Index, Index, double*, Index, bool);

}  // namespace gatescope
