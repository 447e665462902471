// The table of plots, and the numbers behind one.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QWidget;

namespace gatescope {

class PlotPanel;

/// Columns of numbers with their names: what CSV export and the clipboard write.
struct PlotTable {
  std::vector<QString> names;
  std::vector<std::vector<double>> columns;  ///< may differ in length; absent = NaN
};

/// One row per plot; adding a plot is adding a pair of files and a row in plot_table.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<PlotPanel*(QWidget* parent)> create;
  bool shown = true;  ///< from the start, and after Reset layout
};
const std::vector<PlotRow>& plotTable();

}  // namespace gatescope
