// Numeric types shared by the whole engine.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <limits>

namespace gatescope {

/// Precision of training. Probes and the analysis of files work in double.
using Scalar = float;

/// Column-major matrix; one column per sample wherever samples are columns.
template <class S>
using MatrixOf = Eigen::Matrix<S, Eigen::Dynamic, Eigen::Dynamic>;
template <class S>
using VectorOf = Eigen::Matrix<S, Eigen::Dynamic, 1>;

using Matrix = MatrixOf<Scalar>;
using Vector = VectorOf<Scalar>;
using MatrixD = MatrixOf<double>;
using VectorD = VectorOf<double>;
/// Fixed gates, one byte each: 0 or 1.
using MaskMatrix = MatrixOf<std::uint8_t>;

using Index = Eigen::Index;

/// The value of a measurement that has no meaning or was not taken: never plotted, written as an empty cell.
inline constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();

}  // namespace gatescope
