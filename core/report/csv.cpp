// Curves as CSV.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gatescope {

namespace {

void addRow(std::string& text, std::int64_t step, std::initializer_list<double> values) {
  text += std::to_string(step);
  for (const double value : values) text += ',' + csvNumber(value);
}

/// Value of layer `l`, absent where the measure was not taken.
double layerValue(const std::vector<double>& values, std::size_t l) { return l < values.size() ? values[l] : kAbsent; }

}  // namespace

std::string csvNumber(double value) {
  if (std::isnan(value)) return "";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  char text[32];  // the shortest form of a double takes at most 24
  return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string historyCsv(const History& history) {
  std::string text = "step,train_loss,test_loss,train_accuracy,test_accuracy\n";
  for (const StepSample& sample : history.steps()) {
    addRow(text, sample.step, {sample.trainLoss, sample.testLoss, sample.trainAccuracy, sample.testAccuracy});
    text += '\n';
  }
  return text;
}

std::string layersCsv(const History& history) {
  std::string text = "step,layer,gate_change,gate_change_total,active_fraction\n";
  for (const LayerSample& sample : history.layers()) {
    const std::size_t layers = std::max({sample.gateChange.size(), sample.gateChangeTotal.size(), sample.activeFraction.size()});
    for (std::size_t l = 0; l < layers; ++l) {
      text += std::to_string(sample.step) + ',' + std::to_string(l + 1) + ',' + csvNumber(layerValue(sample.gateChange, l)) + ',' +
              csvNumber(layerValue(sample.gateChangeTotal, l)) + ',' + csvNumber(layerValue(sample.activeFraction, l)) + '\n';
    }
  }
  return text;
}

std::string kernelCsv(const History& history) {
  Index samples = 0;
  for (const auto& frame : history.kernels()) samples = std::max(samples, frame->eigenvalues.size());
  std::string text = "step,condition,effective_rank,alignment,nu,trace_value,trace_feature";
  for (Index i = 1; i <= samples; ++i) text += ",eigenvalue_" + std::to_string(i);
  text += '\n';
  for (const auto& frame : history.kernels()) {
    addRow(text, frame->step,
           {frame->condition, frame->effectiveRank, frame->alignment, frame->nu, frame->traceValue, frame->traceFeature});
    for (Index i = 0; i < samples; ++i) text += ',' + csvNumber(i < frame->eigenvalues.size() ? frame->eigenvalues(i) : kAbsent);
    text += '\n';
  }
  return text;
}

}  // namespace gatescope
