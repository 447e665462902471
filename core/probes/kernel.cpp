// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel.h"

#include <algorithm>

#include "core/base/team.h"
#include "core/network/product.h"

namespace gatescope {
namespace {

constexpr Index kPass = 64;  // samples that one thread takes through all layers

// target += gram ∘ inputGram (+ gram with a bias), lower halves.
void addProduct(const MatrixD& gram, const MatrixD& inputGram, bool bias, MatrixD& target) {
  const Index n = target.cols();
  const double one = bias ? 1 : 0;
  for (Index s = 0; s < n; ++s) {
    const Index below = n - s;
    target.col(s).tail(below).array() += gram.col(s).tail(below).array() * (inputGram.col(s).tail(below).array() + one);
  }
}

template <class Body>
void inPasses(int team, Index samples, const std::stop_token& stop, const Body& body) {
  shareOut(team, (samples + kPass - 1) / kPass, [&](Index i) {
    if (!stop.stop_requested()) body(i * kPass, std::min(kPass, samples - i * kPass));
  });
}

}  // namespace

void loadProbe(const NetworkSpec& spec, const Eigen::Ref<const MatrixD>& inputs, const std::vector<MatrixD>& masks,
               Trace<double>& trace) {
  trace.inputs = inputs;
  if (spec.variant->source != GateSource::Mask) return;
  for (Index l = 0; l < static_cast<Index>(masks.size()); ++l) trace.gate[at(l)] = masks[at(spec.featureLayer(l))];
}

void KernelEngine::passForward(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t,
                               const std::stop_token& stop) {
  inPasses(m_team, t.capacity(), stop, [&](Index first, Index count) { forward(spec, p, t, first, count, stop); });
}

void KernelEngine::passBackward(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t,
                                GateGradient mode, const std::stop_token& stop) {
  inPasses(m_team, t.capacity(), stop,
           [&](Index first, Index count) { backward(spec, p, t, first, count, mode, stop); });
}

// With one output each is used once and the place is the same for all.
const MatrixD& KernelEngine::inputGram(const MatrixD& input, std::size_t position, bool known,
                                       const std::stop_token& stop) {
  MatrixD& gram = m_inputGrams[m_inputGrams.size() == 1 ? 0 : position];
  if (!known) gramLower(input, gram, m_team, stop);
  return gram;
}

void KernelEngine::addGram(const MatrixD& delta, const MatrixD& inputGram, bool bias, MatrixD& target,
                           const std::stop_token& stop) {
  gramLower(delta, m_gram, m_team, stop);
  addProduct(m_gram, inputGram, bias, target);
}

// Value layer l with gates held.
void KernelEngine::addLayer(Index l, const MatrixD& delta, const MatrixD& inputGram, bool bias, KernelParts& parts,
                            const std::stop_token& stop) {
  gramLower(delta, m_gram, m_team, stop);
  if (stop.stop_requested()) return;
  addProduct(m_gram, inputGram, bias, parts.value);
  if (parts.keepsLayers) addProduct(m_gram, inputGram, bias, parts.layers[at(l)]);
  parts.layerTraces[at(l)] += (m_gram.diagonal().array() * (inputGram.diagonal().array() + (bias ? 1 : 0))).sum();
}

void KernelEngine::addDecoupled(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t,
                                bool known, KernelParts& parts, const std::stop_token& stop) {
  for (Index l = 0; l < layout.depth && !stop.stop_requested(); ++l)
    addLayer(l, t.delta[at(l)], inputGram(t.layerInput(l), at(l), known, stop), layout.value[at(l)].biasOffset >= 0,
             parts, stop);
  addFeature(spec, layout, t, known, parts, stop);
}

void KernelEngine::addFeature(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t,
                              bool known, KernelParts& parts, const std::stop_token& stop) {
  if (!spec.variant->trainsFeature) return;
  for (Index l = 0; l < layout.hidden() && !stop.stop_requested(); ++l)
    addGram(t.featureDelta[at(l)], inputGram(t.featureInput(spec, l), at(layout.depth + l), known, stop),
            layout.feature[at(l)].biasOffset >= 0, parts.feature, stop);
}

// ψ = ψ^v + ψ^f: ψ^v holds the gates, ψ^f is the rest. The cross term is what the sum has beyond both.
void KernelEngine::addCoupled(const NetworkSpec& spec, const ParameterLayout& layout, const Trace<double>& t,
                              bool known, KernelParts& parts, const std::stop_token& stop) {
  for (Index l = 0; l < layout.depth && !stop.stop_requested(); ++l) {
    const bool bias = layout.value[at(l)].biasOffset >= 0;
    const MatrixD& inputs = inputGram(t.layerInput(l), at(l), known, stop);
    m_through = t.delta[at(l)] - m_held[at(l)];
    addLayer(l, m_held[at(l)], inputs, bias, parts, stop);
    addGram(m_through, inputs, bias, parts.feature, stop);
    m_sum.resize(m_gram.rows(), m_gram.cols());
    inPasses(m_team, m_sum.cols(), stop, [&](Index first, Index count) {
      multiply(m_held[at(l)].transpose(), m_through.middleCols(first, count), m_sum.middleCols(first, count));
    });
    m_gram = m_sum + m_sum.transpose();
    addProduct(m_gram, inputs, bias, parts.cross);
  }
  addFeature(spec, layout, t, known, parts, stop);
}

bool KernelEngine::measure(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t, KernelParts& parts,
                           const std::stop_token& stop) {
  const Index n = t.capacity(), outputs = p.layout.outputs;
  passForward(spec, p, t, stop);
  if (stop.stop_requested()) return false;
  for (MatrixD* part : {&parts.value, &parts.feature, &parts.cross}) part->setZero(n, n);
  parts.layerTraces.assign(at(p.layout.depth), 0);
  parts.layers.clear();
  if (parts.keepsLayers) parts.layers.assign(at(p.layout.depth), MatrixD::Zero(n, n));
  const std::size_t layers = p.layout.value.size() + (spec.variant->trainsFeature ? p.layout.feature.size() : 0);
  m_inputGrams.resize(outputs == 1 ? 1 : layers);
  for (Index c = 0; c < outputs; ++c) {
    t.delta.back().setZero();
    t.delta.back().row(c).setOnes();
    if (spec.variant->actsTwice()) {
      passBackward(spec, p, t, GateGradient::Held, stop);
      m_held = t.delta;
      passBackward(spec, p, t, GateGradient::Through, stop);
      addCoupled(spec, p.layout, t, c > 0, parts, stop);
    } else {
      passBackward(spec, p, t, GateGradient::Through, stop);
      addDecoupled(spec, p.layout, t, c > 0, parts, stop);
    }
    if (stop.stop_requested()) return false;
  }
  const auto finish = [outputs](MatrixD& part) {
    part /= static_cast<double>(outputs);
    mirror(part);
  };
  for (MatrixD* part : {&parts.value, &parts.feature, &parts.cross}) finish(*part);
  for (MatrixD& layer : parts.layers) finish(layer);
  for (double& trace : parts.layerTraces) trace /= static_cast<double>(outputs);
  parts.kernel = parts.value + parts.feature + parts.cross;
  return true;
}

KernelParts computeKernel(const NetworkSpec& spec, const Parameters<double>& p, Trace<double>& t,
                          const std::stop_token& stop, bool keepsLayers) {
  KernelParts parts;
  parts.keepsLayers = keepsLayers;
  KernelEngine engine;
  return engine.measure(spec, p, t, parts, stop) ? parts : KernelParts{};
}

}  // namespace gatescope
