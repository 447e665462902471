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

using Networks = std::vector<SeedCurves>;

Networks oneNetwork(const History& history) { return {{0, &history}}; }

std::string firstColumns(const Networks& networks) { return networks.size() > 1 ? "step,seed" : "step"; }

/// Calls row(sample, its first cells) for the samples of all networks, by step, then by network.
template <class Series, class Row>
void forEachRow(const Networks& networks, const Series& series, const Row& row) {
  std::vector<std::size_t> at(networks.size(), 0);
  for (;;) {
    std::size_t next = networks.size();
    std::int64_t step = 0;
    for (std::size_t i = 0; i < networks.size(); ++i) {
      const auto& samples = series(*networks[i].curves);
      if (at[i] == samples.size() || (next < networks.size() && stepOf(samples[at[i]]) >= step)) continue;
      next = i;
      step = stepOf(samples[at[i]]);
    }
    if (next == networks.size()) return;
    const std::string seed = networks.size() > 1 ? ',' + std::to_string(networks[next].seed) : "";
    row(series(*networks[next].curves)[at[next]++], std::to_string(step) + seed);
  }
}

const auto& stepSeries(const History& history) { return history.steps(); }
const auto& layerSeries(const History& history) { return history.layers(); }
const auto& kernelSeries(const History& history) { return history.kernels(); }

}  // namespace

std::string csvNumber(double value) {
  if (std::isnan(value)) return "";
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return exactText(value);
}

std::string historyCsvBySeed(const Networks& networks) {
  std::string text = firstColumns(networks);
  for (const StepMeasure& measure : stepMeasures()) text += ',' + measure.key;
  text += '\n';
  forEachRow(networks, stepSeries, [&](const StepSample& sample, const std::string& first) {
    text += first;
    for (const StepMeasure& measure : stepMeasures()) text += ',' + csvNumber(sample.*measure.value);
    text += '\n';
  });
  return text;
}

std::string layersCsvBySeed(const Networks& networks) {
  std::string text = firstColumns(networks) + ",layer";
  for (const LayerMeasure& measure : layerMeasures()) text += ',' + measure.key;
  text += '\n';
  forEachRow(networks, layerSeries, [&](const LayerSample& sample, const std::string& first) {
    std::size_t layers = 0;
    for (const LayerMeasure& measure : layerMeasures()) layers = std::max(layers, (sample.*measure.values).size());
    for (std::size_t l = 0; l < layers; ++l) {
      text += first + ',' + std::to_string(l + 1);
      for (const LayerMeasure& measure : layerMeasures())
        text += ',' + csvNumber(layerValue(sample.*measure.values, l));
      text += '\n';
    }
  });
  return text;
}

std::string kernelCsvBySeed(const Networks& networks) {
  Index samples = 0;
  std::vector<std::size_t> layers(kernelLayerMeasures().size(), 0);
  for (const SeedCurves& network : networks)
    for (const auto& frame : network.curves->kernels()) {
      samples = std::max(samples, frame->eigenvalues.size());
      for (std::size_t m = 0; m < layers.size(); ++m)
        layers[m] = std::max(layers[m], ((*frame).*kernelLayerMeasures()[m].values).size());
    }
  std::string text = firstColumns(networks);
  for (const KernelMeasure& measure : kernelMeasures()) text += ',' + measure.key;
  for (Index i = 1; i <= samples; ++i) text += ",eigenvalue_" + std::to_string(i);
  for (std::size_t m = 0; m < layers.size(); ++m)
    for (std::size_t l = 1; l <= layers[m]; ++l) text += ',' + kernelLayerMeasures()[m].key + '_' + std::to_string(l);
  text += '\n';
  forEachRow(networks, kernelSeries, [&](const std::shared_ptr<const KernelFrame>& frame, const std::string& first) {
    text += first;
    for (const KernelMeasure& measure : kernelMeasures()) text += ',' + csvNumber((*frame).*measure.value);
    for (Index i = 0; i < samples; ++i)
      text += ',' + csvNumber(i < frame->eigenvalues.size() ? frame->eigenvalues(i) : kAbsent);
    for (std::size_t m = 0; m < layers.size(); ++m)
      for (std::size_t l = 0; l < layers[m]; ++l)
        text += ',' + csvNumber(layerValue((*frame).*kernelLayerMeasures()[m].values, l));
    text += '\n';
  });
  return text;
}

std::string historyCsv(const History& history) { return historyCsvBySeed(oneNetwork(history)); }

std::string layersCsv(const History& history) { return layersCsvBySeed(oneNetwork(history)); }

std::string kernelCsv(const History& history) { return kernelCsvBySeed(oneNetwork(history)); }

}  // namespace gatescope
