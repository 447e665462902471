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

/// One row per plot. A plot is added with a pair of files, their line in CMakeLists.txt and a row in plot_registry.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<RunPlot*(QWidget* parent)> create;
  /// What can be chosen in its title, whatever the run; empty where there is no choice.
  std::function<PlotModes()> modes;
  bool shown = true;  ///< from the start, and after Reset layout
};
const std::vector<PlotRow>& plotTable();

}  // namespace gatescope
