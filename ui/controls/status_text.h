// The words of the bottom line: phases, times, numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <cstdint>

#include "core/telemetry/telemetry.h"
#include "ui/base/theme.h"

namespace gatescope {

/// "Ready", "Paused", "Running", …
QString phaseWord(const RunState& state);
/// What the phase means and what the user can do.
QString stateHelp(const RunState& state);
QColor stateColour(const Theme& theme, RunPhase phase);
/// Data and network of the run in one line; "" before they are known.
QString runSummary(const RunState& state);

/// Three digits: "0.0123", "1.2e-06", "∞", "–" when absent.
QString shortNumber(double value);
/// With thousands separators: "1,240".
QString counted(std::int64_t n);
/// "02:05" or "1:02:05".
QString timeText(double seconds);
QString percent(double share);

}  // namespace gatescope
