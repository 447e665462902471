// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/spectrum.h"

#include <Eigen/Householder>
#include <Eigen/Jacobi>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
constexpr Index kMostRoundsPerValue = 30;  // two or three are usual

struct Tridiagonal {
  VectorD diagonal, beside;  ///< n, n−1
};

// A ← QᵀAQ column by column, of which only the lower half is used, and rows ← rows·Q.
Tridiagonal tridiagonalise(MatrixD& a, MatrixD& rows, const std::stop_token& stop) {
  const Index n = a.rows();
  Tridiagonal t{VectorD(n), VectorD(n - 1)};
  VectorD reflector(n), product(n);
  for (Index k = 0; k + 1 < n && !stop.stop_requested(); ++k) {
    const Index rest = n - k - 1;
    double tau = 0;
    a.col(k).tail(rest).makeHouseholderInPlace(tau, t.beside(k));
    const auto v = reflector.head(rest);
    reflector.head(rest) = a.col(k).tail(rest);
    reflector(0) = 1;
    auto p = product.head(rest);
    auto block = a.bottomRightCorner(rest, rest);
    p.noalias() = tau * (block.selfadjointView<Eigen::Lower>() * v);
    p -= tau / 2 * p.dot(v) * v;
    block.selfadjointView<Eigen::Lower>().rankUpdate(v, p, -1);
    if (rows.rows() > 0) rows.rightCols(rest) -= tau * (rows.rightCols(rest) * v) * v.transpose();
  }
  t.diagonal = a.diagonal();
  return t;
}

// One implicit QR step on the rows and columns first … last.
void qrStep(Tridiagonal& t, Index first, Index last, MatrixD& rows) {
  VectorD &d = t.diagonal, &e = t.beside;
  const double half = (d(last - 1) - d(last)) / 2, corner = e(last - 1);
  const double shift = d(last) - corner * (corner / (half + std::copysign(std::hypot(half, corner), half)));
  double x = d(first) - shift, bulge = e(first);
  for (Index k = first; k < last; ++k) {
    Eigen::JacobiRotation<double> turn;
    turn.makeGivens(x, bulge);
    const double c = turn.c(), s = -turn.s(), above = d(k), below = d(k + 1), between = e(k);
    if (k > first) e(k - 1) = c * x + s * bulge;
    d(k) = c * c * above + 2 * c * s * between + s * s * below;
    d(k + 1) = s * s * above - 2 * c * s * between + c * c * below;
    e(k) = c * s * (below - above) + (c * c - s * s) * between;
    if (k + 1 < last) {
      x = e(k);
      bulge = s * e(k + 1);
      e(k + 1) *= c;
    }
    if (rows.rows() > 0) rows.applyOnTheRight(k, k + 1, turn);
  }
}

// Leaves the eigenvalues on the diagonal, in no order.
void diagonalise(Tridiagonal& t, MatrixD& rows, const std::stop_token& stop) {
  const double scale =
      std::max(t.diagonal.cwiseAbs().maxCoeff(), t.beside.size() > 0 ? t.beside.cwiseAbs().maxCoeff() : 0);
  const auto isZero = [&](Index i) {
    // The reflections have left errors of ε·scale everywhere, so smaller numbers say nothing.
    return std::abs(t.beside(i)) <= kEpsilon * (std::abs(t.diagonal(i)) + std::abs(t.diagonal(i + 1)) + scale / 16);
  };
  Index rounds = kMostRoundsPerValue * t.diagonal.size();
  for (Index last = t.diagonal.size() - 1; last > 0 && !stop.stop_requested();) {
    if (isZero(last - 1)) {
      t.beside(--last) = 0;
      continue;
    }
    Index first = last - 1;
    while (first > 0 && !isZero(first - 1)) --first;
    if (rounds-- == 0)
      throw Error(said("the kernel's eigenvalues could not be computed: the iteration did not converge"));
    qrStep(t, first, last, rows);
  }
}

}  // namespace

Spectrum spectrum(MatrixD kernel, MatrixD rows, const std::stop_token& stop) {
  if (!kernel.allFinite())
    throw Error(said("the kernel's eigenvalues could not be computed: its entries are not finite"));
  const Index n = kernel.rows();
  if (n == 0) return {};  // what makes a kernel gives none when it is stopped
  // Entries near the largest number would overflow when squared.
  const double largest = kernel.cwiseAbs().maxCoeff(), scale = largest > 0 ? largest : 1;
  kernel /= scale;
  Tridiagonal t = tridiagonalise(kernel, rows, stop);
  diagonalise(t, rows, stop);
  if (stop.stop_requested()) return {};
  std::vector<Index> order(static_cast<std::size_t>(n));
  std::iota(order.begin(), order.end(), Index{0});
  std::sort(order.begin(), order.end(), [&](Index a, Index b) { return t.diagonal(a) > t.diagonal(b); });
  return {scale * t.diagonal(order), rows(Eigen::all, order)};
}

VectorD eigenvaluesDescending(const MatrixD& kernel, const std::stop_token& stop) {
  return spectrum(kernel, {}, stop).eigenvalues;
}

}  // namespace gatescope
