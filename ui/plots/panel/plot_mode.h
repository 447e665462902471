// What a plot can show, as data.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace gatescope {

/// One of the things that a plot can show; chosen in its title.
struct PlotMode {
  QString id;                ///< "test_only": layouts keep it, lessons name it
  QString title;             ///< on screen
  bool logarithmic = false;  ///< its values begin on a logarithmic scale
  QString plotTitle = {};    ///< of the plot while it shows this; "": that of the plot
};
using PlotModes = std::vector<PlotMode>;  ///< in the order of the choice

/// The position of `id` in `modes`; −1 when it is not there.
inline int positionOf(const PlotModes& modes, const QString& id) {
  for (std::size_t i = 0; i < modes.size(); ++i)
    if (modes[i].id == id) return static_cast<int>(i);
  return -1;
}

}  // namespace gatescope
