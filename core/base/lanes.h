// Vectors of the processor's own width, for the innermost loops.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/base/types.h"

namespace gatescope {

#if defined(__AVX512F__)
inline constexpr int kVectorBytes = 64;
#elif defined(__AVX__)
inline constexpr int kVectorBytes = 32;
#else
inline constexpr int kVectorBytes = 16;
#endif

template <class S>
using VectorOfLanes [[gnu::vector_size(kVectorBytes)]] = S;

/// Numbers of type S in a vector: a power of two.
template <class S>
inline constexpr int kLanes = kVectorBytes / static_cast<int>(sizeof(S));

namespace lanes {

// One step of Eklundh's transposition: the blocks of `Half` lanes beside the diagonal of each 2·Half change places.
template <class S, int Half, int... Lane>
[[gnu::always_inline]] inline void swapBlocks(VectorOfLanes<S>& a, VectorOfLanes<S>& b,
                                              std::integer_sequence<int, Lane...>) {
  constexpr int kCount = kLanes<S>;
  const VectorOfLanes<S> first = __builtin_shufflevector(a, b, ((Lane & Half) ? kCount + Lane - Half : Lane)...);
  b = __builtin_shufflevector(a, b, ((Lane & Half) ? kCount + Lane : Lane + Half)...);
  a = first;
}

}  // namespace lanes

/// Rows become columns, in registers: kLanes<S> vectors.
template <class S, int Half = kLanes<S> / 2>
[[gnu::always_inline]] inline void transposeLanes(VectorOfLanes<S> (&rows)[kLanes<S>]) {
#pragma GCC unroll 16
  for (int i = 0; i < kLanes<S>; ++i)
    if ((i & Half) == 0)
      lanes::swapBlocks<S, Half>(rows[i], rows[i + Half], std::make_integer_sequence<int, kLanes<S>>());
  if constexpr (Half > 1) transposeLanes<S, Half / 2>(rows);
}

/// body(x, y) for every kLanes<S> numbers of the arrays: x[i] of in[i], y[i] to out[i]. The last few go through a full
/// vector too, by the same instructions, so a number's bits do not depend on where an array is cut. Arrays of `out` may
/// be those of `in`.
template <class S, std::size_t In, std::size_t Out, class Body>
[[gnu::noinline]] void eachVector(Index count, const std::array<const S*, In>& in, const std::array<S*, Out>& out,
                                  const Body& body) {
  constexpr Index kLane = kLanes<S>;
  const Index whole = count - count % kLane, rest = count - whole;
  for (Index i = 0; i < whole; i += kLane) {
    VectorOfLanes<S> x[In], y[Out];
    for (std::size_t a = 0; a < In; ++a) std::memcpy(&x[a], in[a] + i, sizeof x[a]);
    body(x, y);
    for (std::size_t a = 0; a < Out; ++a) std::memcpy(out[a] + i, &y[a], sizeof y[a]);
  }
  if (rest == 0) return;
  S padded[In + Out][kLane] = {};
  std::array<const S*, In> from;
  std::array<S*, Out> to;
  for (std::size_t a = 0; a < In; ++a) std::copy_n(in[a] + whole, rest, padded[a]), from[a] = padded[a];
  for (std::size_t a = 0; a < Out; ++a) to[a] = padded[In + a];
  eachVector<S>(kLane, from, to, body);
  for (std::size_t a = 0; a < Out; ++a) std::copy_n(to[a], rest, out[a] + whole);
}

}  // namespace gatescope
