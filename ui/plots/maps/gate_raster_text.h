// What the gate raster says in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/plots/maps/gate_raster_columns.h"
#include "ui/plots/panel/plot_table.h"

namespace gatescope {

QString rasterRowsTitle(const GateRasterColumns& columns);
QString rasterColumnsTitle(const GateRasterColumns& columns, bool sorted);
/// What is left out and what is drawn together; with the step, for a file.
QString rasterNote(const GateRasterColumns& columns, std::int64_t step);
/// Of one cell, for `column` and `sample` that exist; `data` has the classes, or is null.
QString rasterReadout(const GateRasterColumns& columns, Index column, Index sample, const Dataset* data);
/// A row per sample and a column per unit, as they are shown: a long table of wide networks would have millions of
/// lines.
PlotTable rasterTable(const GateRasterColumns& columns, const Dataset* data);

}  // namespace gatescope
