// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel.h"

#include <cmath>

namespace gatescope {
namespace {

std::size_t at(Index l) { return static_cast<std::size_t>(l); }

// Lower half of aᵀa; the upper half of `out` is left alone.
void gramLower(const MatrixD& a, MatrixD& out) {
  out.setZero(a.cols(), a.cols());
  out.selfadjointView<Eigen::Lower>().rankUpdate(a.transpose());
}

void mirror(MatrixD& m) { m.triangularView<Eigen::StrictlyUpper>() = m.transpose(); }

// Accumulates the products of one pass. Only lower halves are meaningful until finish().
class Accumulator {
 public:
  explicit Accumulator(Index n) { m_parts = {MatrixD(), MatrixD::Zero(n, n), MatrixD::Zero(n, n), MatrixD::Zero(n, n)}; }

  // target += (deltaᵀdelta) ∘ inputGram, plus deltaᵀdelta with a bias
  void add(MatrixD& target, const MatrixD& delta, const MatrixD& inputGram, bool bias) {
    gramLower(delta, m_gram);
    addProduct(target, inputGram, bias);
  }
  // target += (aᵀb + bᵀa) ∘ inputGram
  void addCross(MatrixD& target, const MatrixD& a, const MatrixD& b, const MatrixD& inputGram, bool bias) {
    m_gram.noalias() = a.transpose() * b;
    m_gram = (m_gram + m_gram.transpose()).eval();
    addProduct(target, inputGram, bias);
  }
  KernelParts finish(Index outputs) {
    for (MatrixD* part : {&m_parts.value, &m_parts.feature, &m_parts.cross}) {
      *part /= static_cast<double>(outputs);
      mirror(*part);
    }
    m_parts.kernel = m_parts.value + m_parts.feature + m_parts.cross;
    return std::move(m_parts);
  }
  KernelParts m_parts;

 private:
  void addProduct(MatrixD& target, const MatrixD& inputGram, bool bias) {
    target.array() += m_gram.array() * inputGram.array();
    if (bias) target += m_gram;
  }
  MatrixD m_gram;
};

// Gram matrices of what each layer reads: the same for all outputs.
struct InputGrams {
  std::vector<MatrixD> value, feature;
};

InputGrams inputGrams(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& trace, const std::stop_token& stop) {
  InputGrams grams;
  grams.value.resize(layout.value.size());
  for (Index l = 0; l < layout.depth && !stop.stop_requested(); ++l) gramLower(trace.layerInput(l), grams.value[at(l)]);
  if (!spec.variant->trainsFeature) return grams;
  grams.feature.resize(layout.feature.size());
  for (Index l = 0; l < layout.hidden() && !stop.stop_requested(); ++l) gramLower(trace.featureInput(spec, l), grams.feature[at(l)]);
  return grams;
}

void addDecoupled(const Trace<double>& t, const ParameterLayout& layout, const InputGrams& grams, Accumulator& sum,
                  const std::stop_token& stop) {
  for (Index l = 0; l < layout.depth && !stop.stop_requested(); ++l)
    sum.add(sum.m_parts.value, t.delta[at(l)], grams.value[at(l)], layout.value[at(l)].biasOffset >= 0);
  for (std::size_t l = 0; l < grams.feature.size() && !stop.stop_requested(); ++l)
    sum.add(sum.m_parts.feature, t.featureDelta[l], grams.feature[l], layout.feature[l].biasOffset >= 0);
}

// ψ = ψ^v + ψ^f: ψ^v holds the gates, ψ^f is the rest.
void addCoupled(const Trace<double>& t, const std::vector<MatrixD>& held, const ParameterLayout& layout, const InputGrams& grams,
                Accumulator& sum, const std::stop_token& stop) {
  for (Index l = 0; l < layout.depth && !stop.stop_requested(); ++l) {
    const bool bias = layout.value[at(l)].biasOffset >= 0;
    const MatrixD through = t.delta[at(l)] - held[at(l)];
    sum.add(sum.m_parts.value, held[at(l)], grams.value[at(l)], bias);
    sum.add(sum.m_parts.feature, through, grams.value[at(l)], bias);
    sum.addCross(sum.m_parts.cross, held[at(l)], through, grams.value[at(l)], bias);
  }
}

}  // namespace

void loadProbe(const NetworkSpec& spec, const Eigen::Ref<const MatrixD>& inputs, const std::vector<MatrixD>& masks, Trace<double>& trace) {
  trace.inputs = inputs;
  if (spec.variant->source != GateSource::Mask) return;
  for (Index l = 0; l < static_cast<Index>(masks.size()); ++l) trace.gate[at(l)] = masks[at(spec.featureLayer(l))];
}

KernelParts computeKernel(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t, const std::stop_token& stop) {
  const Index n = t.capacity();
  forward(spec, p, t, 0, n, stop);
  if (stop.stop_requested()) return {};
  const InputGrams grams = inputGrams(spec, p.layout, t, stop);
  Accumulator sum(n);
  const bool coupled = spec.variant->ownSoftGate();
  for (Index c = 0; c < p.layout.outputs; ++c) {
    if (stop.stop_requested()) return {};
    t.delta.back().setZero();
    t.delta.back().row(c).setOnes();
    std::vector<MatrixD> held;
    if (coupled) {
      backward(spec, p, t, 0, n, GateGradient::Held, stop);
      held = t.delta;
    }
    backward(spec, p, t, 0, n, GateGradient::Through, stop);
    if (coupled)
      addCoupled(t, held, p.layout, grams, sum, stop);
    else
      addDecoupled(t, p.layout, grams, sum, stop);
  }
  if (stop.stop_requested()) return {};
  return sum.finish(p.layout.outputs);
}

MatrixD pathOverlap(const Trace<double>& trace) {
  const Index n = trace.capacity();
  MatrixD overlap = MatrixD::Ones(n, n), gram;
  for (const MatrixD& gate : trace.gate) {
    gramLower(gate, gram);
    overlap.array() *= gram.array() / static_cast<double>(gate.rows());
  }
  mirror(overlap);
  return overlap;
}

MatrixD pathKernel(const Trace<double>& trace) {
  MatrixD gram;
  gramLower(trace.networkInput(), gram);
  mirror(gram);
  return gram.cwiseProduct(pathOverlap(trace));
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
