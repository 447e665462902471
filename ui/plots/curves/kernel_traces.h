// What the kernel's traces are over steps and over layers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/plots/panel/run_curve.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

/// The value of layer l (from 0); absent where there are fewer.
double traceAt(const std::vector<double>& values, std::size_t layer);
/// tr K_l or tr E[K_l] over steps.
CurveOf traceOf(std::vector<double> KernelFrame::*values, std::size_t layer);
/// tr K^v over steps.
Series valueTrace(const History& curves);
/// Of the first layer, which every frame has that this version saved.
Series firstTrace(const History& curves);
/// tr K^v over the number of layers: what a run beside is drawn with among layers.
Series meanTrace(const History& curves);
/// With gaps where the kernel was left out.
CurveOf withKernelRhythm(const RunHistory& run, CurveOf curve);
/// Over layers, from 1.
Series tracesByLayer(const std::vector<double>& traces);
/// tr K^v, and every measure of each of so many layers.
std::vector<RunColumn> traceColumns(int layers);

}  // namespace gatescope
