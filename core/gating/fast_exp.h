// exp and the logistic function of many numbers at once, in float.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <limits>

#include "core/base/lanes.h"

namespace gatescope {

/// Results stand within this of the exact ones, relative to them, wherever those are not 0 or infinite.
inline constexpr double kFastExpError = 2e-7;
/// Where the results end: 0 below the first, where they would no longer be normal numbers, infinite above the second.
inline constexpr float kFastExpLowest = -86.9f, kFastExpHighest = 88.72283f;

/// exp(x), lane by lane: x = n·ln 2 + r with |r| ≤ ln 2 / 2, a polynomial in r (its coefficients from S. Moshier's
/// Cephes library), times 2ⁿ. NaN gives NaN.
inline VectorOfLanes<float> fastExp(VectorOfLanes<float> x) {
  using V = VectorOfLanes<float>;
  using Bits = VectorOfLanes<std::uint32_t>;  // of what has no result they may wrap around
  constexpr float kToWhole = 12582912.0f;     // 1.5·2²³: what is added to it is rounded to whole numbers
  const V shifted = x * 1.44269504f + kToWhole;
  const V n = shifted - kToWhole;
  const V r = (x - n * 0.693359375f) + n * 2.12194440e-4f;  // ln 2 in two parts: the first times n is exact
  V p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * (r * r) + r + 1.0f;
  const Bits exponent = reinterpret_cast<Bits>(shifted) - std::bit_cast<std::uint32_t>(kToWhole);
  const V half = reinterpret_cast<V>((exponent + 126) << 23);  // 2ⁿ⁻¹: 2ⁿ itself is too large at the upper end
  const V result = p * half * 2.0f;
  const V zero = {}, infinite = zero + std::numeric_limits<float>::infinity();
  return x < kFastExpLowest ? zero : (x > kFastExpHighest ? infinite : result);
}

/// σ(x) = 1/(1 + exp(−x)), lane by lane.
inline VectorOfLanes<float> fastSigmoid(VectorOfLanes<float> x) { return 1.0f / (1.0f + fastExp(-x)); }

}  // namespace gatescope
