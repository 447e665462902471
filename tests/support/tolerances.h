// Every tolerance of the tests, with its reason.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/base/types.h"

namespace gatescope::test {

/// Analytic gradient against central differences in double: truncation h² and rounding ε/h balance near 1e-10.
inline constexpr double kGradient = 1e-6;
/// The same number by two exact routes in double.
inline constexpr double kExact = 1e-10;
/// ν goes through the inverse of a nearly singular matrix.
inline constexpr double kNu = 1e-6;
/// Monte Carlo means: this many standard errors; with a few hundred entries five is one false alarm in ten thousand
/// runs, and the seed is fixed.
inline constexpr double kStandardErrors = 5.0;

/// How far two matrices are from each other, beside the second.
inline double relative(const MatrixD& a, const MatrixD& b) { return (a - b).norm() / std::max(b.norm(), 1e-300); }

}  // namespace gatescope::test
