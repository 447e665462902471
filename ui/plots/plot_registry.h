// The table of plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/plots/panel/plot_mode.h"

class QWidget;

namespace gatescope {

class RunPlot;

/// What it looks like before anything has been measured.
enum class PlotKind { Curves, Map, Units };

/// One row per plot. A plot is added with a pair of files, their line in CMakeLists.txt and a row in plot_registry.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<RunPlot*(QWidget* parent)> create;
  /// What can be chosen in its title for a run of this depth; empty where there is no choice.
  std::function<PlotModes(int depth)> modes;
  bool shown = true;  ///< from the start, and after Reset layout
  PlotKind kind = PlotKind::Curves;
};
const std::vector<PlotRow>& plotTable();
/// The row of this plot, or nullptr.
const PlotRow* findPlotRow(const QString& id);

}  // namespace gatescope
