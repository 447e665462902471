// The numbers behind a plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace gatescope {

/// Columns of numbers with their names: what CSV export and the clipboard write.
struct PlotTable {
  std::vector<QString> names;
  std::vector<std::vector<double>> columns;  ///< may differ in length; absent = NaN
};

}  // namespace gatescope
