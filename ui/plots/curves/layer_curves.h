// Measures of hidden layers over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/series.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// A measure of LayerSample: one number per hidden layer, or none where it was not measured.
using LayerValues = std::vector<double> LayerSample::*;

/// Of layer `layer` from 0; absent where it has no value.
Series layerSeries(const History& curves, LayerValues measure, std::size_t layer);
/// The mean over layers.
Series layerMean(const History& curves, LayerValues measure);
/// Hidden layers of the newest sample; 0 before the first.
int hiddenLayers(const RunHistory* run);

/// As many means as a noisy rate is drawn with.
inline constexpr int kMeansPerCurve = 250;

}  // namespace gatescope
