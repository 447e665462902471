// The table of plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace gatescope {

class PlotPanel;

/// One row per plot; adding a plot is adding a pair of files and a row in plot_registry.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<PlotPanel*(QWidget* parent)> create;
  bool shown = true;  ///< from the start, and after Reset layout
};
const std::vector<PlotRow>& plotTable();

}  // namespace gatescope
