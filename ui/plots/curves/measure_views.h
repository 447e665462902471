// What each plot of kernel measures shows.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/curves/measure_plot.h"

namespace gatescope {

std::vector<MeasureView> alignmentViews();      ///< ν·C/‖Y‖²; alignment and centred alignment
std::vector<MeasureView> kernelPartViews();     ///< traces of K^v, K^f and cross term
std::vector<MeasureView> distanceViews();       ///< of kernel, path kernel and weights from t=0
std::vector<MeasureView> predictionViews();     ///< ‖e_t‖ beside its linear prediction
std::vector<MeasureView> kernelHistoryViews();  ///< condition number; largest and smallest eigenvalue; effective rank
std::vector<MeasureView> patternViews();        ///< gate patterns and linear regions; the two sides of ŷ = ⟨φ, v⟩

}  // namespace gatescope
