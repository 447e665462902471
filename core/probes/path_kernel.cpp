// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/path_kernel.h"

#include <cmath>

#include "core/network/product.h"

namespace gatescope {

void pathOverlap(const Trace<double>& trace, MatrixD& overlap, MatrixD& scratch, int team,
                 const std::stop_token& stop) {
  const Index n = trace.capacity();
  overlap.setOnes(n, n);
  for (const MatrixD& gate : trace.gate) {
    if (stop.stop_requested()) return;
    gramLower(gate, scratch, team, stop);
    const double perUnit = 1 / static_cast<double>(gate.rows());
    for (Index s = 0; s < n; ++s) overlap.col(s).tail(n - s).array() *= perUnit * scratch.col(s).tail(n - s).array();
  }
  overlap.triangularView<Eigen::StrictlyUpper>() = overlap.transpose();
}

MatrixD pathOverlap(const Trace<double>& trace) {
  MatrixD overlap, scratch;
  pathOverlap(trace, overlap, scratch);
  return overlap;
}

void pathKernel(const Trace<double>& trace, const MatrixD& overlap, MatrixD& pathKernel, MatrixD& scratch, int team,
                const std::stop_token& stop) {
  gramLower(trace.networkInput(), scratch, team, stop);
  if (stop.stop_requested()) return;
  pathKernel = scratch.cwiseProduct(overlap);
  pathKernel.triangularView<Eigen::StrictlyUpper>() = pathKernel.transpose();
}

MatrixD pathKernel(const Trace<double>& trace) {
  MatrixD kernel, scratch;
  pathKernel(trace, pathOverlap(trace), kernel, scratch);
  return kernel;
}

MatrixD expectedKernel(const MatrixD& scaledPathKernel, Index width, const std::vector<double>& deviations) {
  const double layers = static_cast<double>(deviations.size());
  double logProduct = (layers - 1) * std::log(static_cast<double>(width));
  for (const double sigma : deviations) logProduct += 2 * std::log(sigma);
  double factor = 0;
  for (const double sigma : deviations) factor += std::exp(logProduct - 2 * std::log(sigma));
  return factor * scaledPathKernel;
}

}  // namespace gatescope
