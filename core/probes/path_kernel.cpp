// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/path_kernel.h"

#include <cmath>

#include "core/network/product.h"

namespace gatescope {
namespace {

double square(double x) { return x * x; }

// What one hidden layer's Γ becomes: a·Γ + b.
struct Factor {
  double slope = 0, constant = 0;
};

// A_l of hidden layer l.
Factor passOf(const NetworkSpec& spec, Index l, double deviation) {
  return {square(spec.branch(l)) * square(deviation), spec.skips(l) ? square(spec.skip) : 0};
}

// target ∘= a·gram + b, lower halves.
void multiplyBy(const MatrixD& gram, Factor f, MatrixD& target) {
  const Index n = target.cols();
  for (Index s = 0; s < n; ++s)
    target.col(s).tail(n - s).array() *= f.slope * gram.col(s).tail(n - s).array() + f.constant;
}

// ln ∏_{m≠l} σ_m² + (d−1)·ln w for each layer.
std::vector<double> logsOfOthers(Index width, const std::vector<double>& deviations) {
  double all = static_cast<double>(deviations.size() - 1) * std::log(static_cast<double>(width));
  for (const double sigma : deviations) all += 2 * std::log(sigma);
  std::vector<double> logs;
  for (const double sigma : deviations) logs.push_back(all - 2 * std::log(sigma));
  return logs;
}

// F and E as they go up the layers: F_l and Σ_{m≤l} t_m·T_m ∘ F_{m−1} ∘ ∏_{m<k≤l} A_k.
struct Recursion {
  MatrixD through, terms;

  // Layer l with its Γ, and its term's t and T.
  void addLayer(const MatrixD& gram, Factor pass, const MatrixD& term, double factor) {
    const Index n = gram.cols();
    for (Index s = 0; s < n; ++s) {
      const auto g = gram.col(s).tail(n - s).array();
      auto f = through.col(s).tail(n - s).array();
      auto e = terms.col(s).tail(n - s).array();
      e = e * (pass.slope * g + pass.constant) + factor * term.col(s).tail(n - s).array() * f;
      f *= pass.slope * g + pass.constant;
    }
  }
};

}  // namespace

void gateKernels(const NetworkSpec& spec, const Trace<double>& trace, GateKernels& kernels, MatrixD& scratch, int team,
                 const std::stop_token& stop) {
  const Index n = trace.capacity();
  const bool skips = spec.skip > 0;
  MatrixD& path = kernels.pathKernel;
  kernels.overlap.setOnes(n, n);
  if (skips) gramLower(trace.networkInput(), path, team, stop);
  for (Index l = 0; l < static_cast<Index>(trace.gate.size()); ++l) {
    if (stop.stop_requested()) return;
    const MatrixD& gate = trace.gate[at(l)];
    gramLower(gate, scratch, team, stop);
    const double perUnit = 1 / static_cast<double>(gate.rows());
    multiplyBy(scratch, {perUnit, 0}, kernels.overlap);
    const double passed = spec.skips(l) ? square(spec.skip) / spec.pathVariance : 0;
    if (skips) multiplyBy(scratch, {square(spec.branch(l)) * perUnit, passed}, path);
  }
  mirror(kernels.overlap);
  if (!skips) {
    gramLower(trace.networkInput(), scratch, team, stop);
    if (stop.stop_requested()) return;
    path = scratch.cwiseProduct(kernels.overlap);
  }
  mirror(path);
}

GateKernels gateKernels(const NetworkSpec& spec, const Trace<double>& trace) {
  GateKernels kernels;
  MatrixD scratch;
  gateKernels(spec, trace, kernels, scratch);
  return kernels;
}

MatrixD expectedKernel(const MatrixD& scaledPathKernel, Index width, const std::vector<double>& deviations) {
  double factor = 0;
  for (const double log : logsOfOthers(width, deviations)) factor += std::exp(log);
  return factor * scaledPathKernel;
}

MatrixD expectedKernel(const NetworkSpec& spec, const Trace<double>& trace, const std::vector<double>& deviations,
                       std::optional<Index> layer, const std::stop_token& stop) {
  const Index hidden = static_cast<Index>(trace.gate.size()), n = trace.capacity();
  if (!(spec.skip > 0)) {
    GateKernels kernels;
    MatrixD scratch;
    gateKernels(spec, trace, kernels, scratch, 1, stop);
    const Index width = trace.gate.front().rows();
    if (!layer) return expectedKernel(kernels.pathKernel, width, deviations);
    return std::exp(logsOfOthers(width, deviations)[at(*layer)]) * kernels.pathKernel;
  }
  Recursion sum{MatrixD(), MatrixD::Zero(n, n)};
  gramLower(trace.networkInput(), sum.through, 1, stop);
  MatrixD gram;
  for (Index l = 0; l < hidden && !stop.stop_requested(); ++l) {
    gramLower(trace.gate[at(l)], gram, 1, stop);
    const bool counts = !layer || *layer == l;
    sum.addLayer(gram, passOf(spec, l, deviations[at(l)]), gram, counts ? square(spec.branch(l)) : 0);
  }
  MatrixD expected = square(deviations.back()) * sum.terms;
  if (!layer || *layer == hidden) expected += sum.through;
  mirror(expected);
  return expected;
}

MatrixD expectedFeatureKernel(const NetworkSpec& spec, const Trace<double>& trace,
                              const std::vector<double>& deviations, const std::stop_token& stop) {
  const Index n = trace.capacity();
  Recursion sum{MatrixD(), MatrixD::Zero(n, n)};
  gramLower(trace.networkInput(), sum.through, 1, stop);
  MatrixD gram, slopes;
  for (Index l = 0; l < static_cast<Index>(trace.gate.size()) && !stop.stop_requested(); ++l) {
    const MatrixD& gate = trace.gate[at(l)];
    const Factor pass = passOf(spec, l, deviations[at(l)]);
    gramLower(gate, gram, 1, stop);
    gramLower((spec.gate.beta * gate.array() * (1 - gate.array() / spec.gate.gain)).matrix(), slopes, 1, stop);
    sum.addLayer(gram, pass, slopes, pass.slope);
  }
  gramLower(trace.inputs, gram, 1, stop);
  MatrixD expected = square(deviations.back()) * sum.terms.cwiseProduct(gram);
  mirror(expected);
  return expected;
}

MatrixD expectedInitialKernel(const NetworkSpec& spec, const Trace<double>& trace,
                              const std::vector<double>& deviations, const std::stop_token& stop) {
  MatrixD expected = expectedKernel(spec, trace, deviations, std::nullopt, stop);
  if (spec.variant->trainsFeature && spec.variant->expectsWholeKernel())
    expected += expectedFeatureKernel(spec, trace, deviations, stop);
  return expected;
}

std::vector<double> expectedLayerTraces(const NetworkSpec& spec, const Trace<double>& trace,
                                        const std::vector<double>& deviations) {
  const Index hidden = static_cast<Index>(trace.gate.size());
  std::vector<double> traces(at(hidden + 1), 0);
  std::vector<double> gates(at(hidden)), above(at(hidden + 1), square(deviations.back()));
  for (Index s = 0; s < trace.capacity(); ++s) {
    for (Index l = hidden; l-- > 0;) {
      const Factor pass = passOf(spec, l, deviations[at(l)]);
      gates[at(l)] = trace.gate[at(l)].col(s).squaredNorm();
      above[at(l)] = above[at(l + 1)] * (pass.slope * gates[at(l)] + pass.constant);
    }
    double through = trace.networkInput().col(s).squaredNorm();
    for (Index l = 0; l < hidden; ++l) {
      const Factor pass = passOf(spec, l, deviations[at(l)]);
      traces[at(l)] += square(spec.branch(l)) * gates[at(l)] * above[at(l + 1)] * through;
      through *= pass.slope * gates[at(l)] + pass.constant;
    }
    traces[at(hidden)] += through;
  }
  return traces;
}

}  // namespace gatescope
