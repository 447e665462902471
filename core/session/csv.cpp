// Curves as CSV.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/csv.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/telemetry/measures.h"

namespace gatescope {

namespace {

/// Value of layer `l`, absent where the measure was not taken.
double layerValue(const std::vector<double>& values, std::size_t l) { return l < values.size() ? values[l] : kAbsent; }

}  // namespace

std::string csvNumber(double value) {
  if (std::isnan(value)) return "";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return exactText(value);
}

std::string historyCsv(const History& history) {
  std::string text = "step";
  for (const StepMeasure& measure : stepMeasures()) text += ',' + measure.key;
  text += '\n';
  for (const StepSample& sample : history.steps()) {
    text += std::to_string(sample.step);
    for (const StepMeasure& measure : stepMeasures()) text += ',' + csvNumber(sample.*measure.value);
    text += '\n';
  }
  return text;
}

std::string layersCsv(const History& history) {
  std::string text = "step,layer";
  for (const LayerMeasure& measure : layerMeasures()) text += ',' + measure.key;
  text += '\n';
  for (const LayerSample& sample : history.layers()) {
    std::size_t layers = 0;
    for (const LayerMeasure& measure : layerMeasures()) layers = std::max(layers, (sample.*measure.values).size());
    for (std::size_t l = 0; l < layers; ++l) {
      text += std::to_string(sample.step) + ',' + std::to_string(l + 1);
      for (const LayerMeasure& measure : layerMeasures())
        text += ',' + csvNumber(layerValue(sample.*measure.values, l));
      text += '\n';
    }
  }
  return text;
}

std::string kernelCsv(const History& history) {
  Index samples = 0;
  for (const auto& frame : history.kernels()) samples = std::max(samples, frame->eigenvalues.size());
  std::string text = "step";
  for (const KernelMeasure& measure : kernelMeasures()) text += ',' + measure.key;
  for (Index i = 1; i <= samples; ++i) text += ",eigenvalue_" + std::to_string(i);
  text += '\n';
  for (const auto& frame : history.kernels()) {
    text += std::to_string(frame->step);
    for (const KernelMeasure& measure : kernelMeasures()) text += ',' + csvNumber((*frame).*measure.value);
    for (Index i = 0; i < samples; ++i)
      text += ',' + csvNumber(i < frame->eigenvalues.size() ? frame->eigenvalues(i) : kAbsent);
    text += '\n';
  }
  return text;
}

}  // namespace gatescope
