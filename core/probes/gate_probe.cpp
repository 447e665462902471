// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/gate_probe.h"

#include <algorithm>
#include <utility>

#include "core/probes/gate_planes.h"

namespace gatescope {
namespace {

// Mean over all entries, summed in double: a float sum over 10⁵ zeros and ones loses digits.
double meanDistance(const Matrix& a, const Matrix& b) {
  double sum = 0;
  for (Index s = 0; s < a.cols(); ++s) sum += static_cast<double>((a.col(s) - b.col(s)).cwiseAbs().sum());
  return sum / static_cast<double>(a.size());
}

double mean(const Matrix& a) {
  double sum = 0;
  for (Index s = 0; s < a.cols(); ++s) sum += static_cast<double>(a.col(s).sum());
  return sum / static_cast<double>(a.size());
}

}  // namespace

GateProbe::GateProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs,
                     const std::vector<MaskMatrix>& masks, MatrixD planes)
    : m_trace(spec, layout, inputs.cols()), m_planes(std::move(planes)) {
  m_trace.inputs = inputs;
  for (std::size_t l = 0; l < masks.size(); ++l)
    m_trace.gate[l] = masks[static_cast<std::size_t>(spec.featureLayer(static_cast<Index>(l)))].cast<Scalar>();
}

void GateProbe::start(const NetworkSpec& spec, const Parameters<Scalar>& initial, const std::stop_token& stop) {
  look(spec, initial, stop);
  m_initial = m_trace.gate;
  m_previous = m_trace.gate;
  m_previousWeights = m_seenWeights;
  m_knownChange.clear();
  m_previousStep = 0;
}

// Some samples at a time, so that it can be stopped between them.
void GateProbe::look(const NetworkSpec& spec, const Parameters<Scalar>& parameters, const std::stop_token& stop) {
  constexpr Index kSamples = 128;
  m_seenWeights = parameters.values.head(parameters.layout.valueSize);
  const Index all = m_trace.capacity();
  for (Index first = 0; first < all && !stop.stop_requested(); first += kSamples)
    forward(spec, parameters, m_trace, first, std::min(kSamples, all - first), stop);
}

LayerSample GateProbe::describe(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                                const std::stop_token& stop) {
  look(spec, parameters, stop);
  LayerSample sample;
  sample.step = step;
  for (std::size_t l = 0; l < m_trace.gate.size() && !stop.stop_requested(); ++l) {
    sample.gateChangeTotal.push_back(meanDistance(m_trace.gate[l], m_initial[l]));
    sample.activeFraction.push_back(mean(m_trace.gate[l]));
    m_patterns.assign<Scalar>(std::span(&m_trace.gate[l], 1), spec.gate.gain / 2);
    sample.deadUnits.push_back(static_cast<double>(m_patterns.dead()));
    sample.alwaysOnUnits.push_back(static_cast<double>(m_patterns.alwaysOn()));
    sample.patterns.push_back(static_cast<double>(m_patterns.distinct()));
  }
  measureGatePlanes(m_planes, spec, parameters, sample, stop);
  return sample;
}

LayerSample GateProbe::measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                               const std::stop_token& stop) {
  LayerSample sample = describe(spec, parameters, step, stop);
  if (!knowsBefore(step)) return sample;
  for (std::size_t l = 0; l < m_trace.gate.size(); ++l)
    sample.gateChange.push_back(meanDistance(m_trace.gate[l], m_previous[l]));
  sample.weightChange = weightChange(parameters);
  return sample;
}

std::vector<double> GateProbe::weightChange(const Parameters<Scalar>& parameters) const {
  if (!m_knownChange.empty() || m_previousWeights.size() == 0) return m_knownChange;
  std::vector<double> change;
  for (Index l = 0; l < parameters.layout.hidden(); ++l) {
    const LayerShape& layer = parameters.layout.value[static_cast<std::size_t>(l)];
    const Index weights = layer.fanIn * layer.fanOut;
    const auto before = m_previousWeights.segment(layer.offset, weights);
    const double moved = static_cast<double>((parameters.values.segment(layer.offset, weights) - before).norm());
    change.push_back(moved / static_cast<double>(before.norm()));
  }
  return change;
}

void GateProbe::remember(std::int64_t step) {
  for (std::size_t l = 0; l < m_trace.gate.size(); ++l) m_previous[l] = m_trace.gate[l];
  m_previousWeights = m_seenWeights;
  m_knownChange.clear();
  m_previousStep = step;
}

void GateProbe::remember(std::vector<Matrix> gates, std::vector<double> weightChange, std::int64_t step) {
  m_previous = std::move(gates);
  m_previousWeights.resize(0);
  m_knownChange = std::move(weightChange);
  m_previousStep = step;
}

}  // namespace gatescope
