// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/layer_curves.h"

#include <numeric>

namespace gatescope {

Series layerSeries(const History& curves, LayerValues measure, std::size_t layer) {
  Series result;
  for (const LayerSample& sample : curves.layers()) {
    const std::vector<double>& values = sample.*measure;
    result.append(static_cast<double>(sample.step), layer < values.size() ? values[layer] : kAbsent);
  }
  return result;
}

Series layerMean(const History& curves, LayerValues measure) {
  Series result;
  for (const LayerSample& sample : curves.layers()) {
    const std::vector<double>& values = sample.*measure;
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    result.append(static_cast<double>(sample.step),
                  values.empty() ? kAbsent : sum / static_cast<double>(values.size()));
  }
  return result;
}

int hiddenLayers(const RunHistory* run) {
  if (!run || run->median().layers().empty()) return 0;
  return static_cast<int>(run->median().layers().back().activeFraction.size());
}

}  // namespace gatescope
