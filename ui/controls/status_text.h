// The words of the bottom line: phases and what they mean.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include "core/telemetry/telemetry.h"
#include "ui/base/theme.h"

namespace gatescope {

/// "Ready", "Paused", "Running", …
QString phaseWord(const RunState& state);
/// What the phase means and what the user can do.
QString stateHelp(const RunState& state);
QColor stateColour(const Theme& theme, RunPhase phase);
/// Why the newest start was refused, and that this run is still here.
QString refusalText(const RunState& state);
/// Data and network of the run in one line; "" before they are known.
QString runSummary(const RunState& state);

}  // namespace gatescope
