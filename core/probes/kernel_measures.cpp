// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_measures.h"

#include <algorithm>
#include <cmath>

#include "core/probes/cholesky.h"

namespace gatescope {

double conditionNumber(const VectorD& descending) {
  const Index n = descending.size();
  const double largest = descending(0), smallest = descending(n - 1);
  if (smallest <= static_cast<double>(n) * std::numeric_limits<double>::epsilon() * largest)
    return std::numeric_limits<double>::infinity();
  return largest / smallest;
}

double effectiveRank(const VectorD& descending) {
  double total = 0, entropy = 0;
  for (Index i = 0; i < descending.size(); ++i) total += std::max(descending(i), 0.0);
  if (!(total > 0)) return kAbsent;  // a kernel that is zero has no rank to speak of
  for (Index i = 0; i < descending.size(); ++i) {
    const double p = std::max(descending(i), 0.0) / total;
    if (p > 0) entropy -= p * std::log(p);
  }
  return std::exp(entropy);
}

double alignment(const MatrixD& kernel, const MatrixD& targets) {
  const double numerator = (targets * kernel).cwiseProduct(targets).sum();
  // ‖YYᵀ‖_F is the same over samples and over outputs; the C × C form is the small one.
  return numerator / (kernel.norm() * (targets * targets.transpose()).norm());
}

double centredAlignment(const MatrixD& kernel, const MatrixD& targets) {
  const MatrixD y = targets.colwise() - targets.rowwise().mean();
  const VectorD means = kernel.rowwise().mean();
  const double mean = means.mean();
  double square = 0;
  for (Index s = 0; s < kernel.cols(); ++s)
    square += (kernel.col(s).array() - means.array() - means(s) + mean).square().sum();
  const double norms = std::sqrt(square) * (y * y.transpose()).norm();
  // Centring leaves rounding errors of constants behind.
  if (!(norms > 1e-12 * kernel.norm() * targets.squaredNorm())) return kAbsent;
  return (y * kernel).cwiseProduct(y).sum() / norms;  // centring K changes nothing between centred targets
}

double kernelDistance(const MatrixD& a, const MatrixD& b) {
  const double norms = a.norm() * b.norm();
  return norms > 0 ? std::max(0.0, 1 - a.cwiseProduct(b).sum() / norms) : kAbsent;
}

double pathAlignment(const MatrixD& pathKernel, const MatrixD& targets, const std::stop_token& stop, double jitter) {
  const double trace = pathKernel.trace();
  if (!(trace > 0)) return kAbsent;
  MatrixD scaled = pathKernel / trace;
  scaled.diagonal().array() += jitter / static_cast<double>(scaled.rows());
  if (!choleskyInPlace(scaled, stop)) return kAbsent;
  MatrixD solved = targets.transpose();
  solveInPlace(scaled, solved);
  return targets.transpose().cwiseProduct(solved).sum() / static_cast<double>(targets.rows());
}

double relativePathAlignment(double nu, const MatrixD& targets) {
  return nu * static_cast<double>(targets.rows()) / targets.squaredNorm();
}

bool jitterDecides(const MatrixD& pathKernel, const MatrixD& targets, double nu, const std::stop_token& stop) {
  constexpr double kOther = 1e-7, kMost = 0.01;
  return !(std::abs(pathAlignment(pathKernel, targets, stop, kOther) - nu) <= kMost * std::abs(nu));
}

}  // namespace gatescope
