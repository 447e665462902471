// The runs beside the one that is watched: the run before it as a ghost, and pinned runs in their own looks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/base/theme.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// A run to compare with. Its history outlives its use.
struct OtherRun {
  const RunHistory* history = nullptr;
  QString name;    ///< on screen: "run before", "A: GaLU"
  QString prefix;  ///< of its CSV columns: "before_", "a_"
  int pin = -1;    ///< place in the list of pinned runs, which gives the dash; −1: the ghost
  int hue = 0;     ///< of a pinned run
  bool operator==(const OtherRun&) const = default;

  /// `meaning`: the pen of the same curve in the run that is watched; `kind` tells curves of one run apart, 0 for the
  /// main one.
  QPen pen(const Theme& theme, const QPen& meaning, int kind = 0) const;
};

using OtherRuns = std::vector<OtherRun>;

/// The run before as a ghost.
OtherRun ghostRun(const RunHistory& history);

}  // namespace gatescope
