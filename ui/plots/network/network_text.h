// What the network plot says in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/plots/network/network_drawing.h"
#include "ui/plots/panel/plot_table.h"

namespace gatescope {

/// "probe sample 3 (class 7) · 12 of 4,096 paths active".
QString networkValues(const Inspection& picture);
/// Step and sample, for a file, and what has no room in the drawing.
QString networkNote(const Inspection& picture, const NetworkLayout& layout);
/// What is known of the unit; "" for none.
QString unitReadout(const Inspection& picture, const NetworkDrawing& drawing, UnitPosition unit);
/// One row per layer and unit (from 1): q, the gate's pre-activation, G, z, ∂L/∂q, ‖ΔΘ‖.
PlotTable unitTable(const UnitInspection& units);

}  // namespace gatescope
