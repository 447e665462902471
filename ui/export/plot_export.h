// Files of plots: PNG, SVG, PDF, CSV, clipboard. Exports use the print theme.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

namespace gatescope {

class PlotPanel;

struct PlotExportOptions {
  QSize size = QSize(800, 500);  ///< pixels at scale 1; points in PDF
  double scale = 2.0;            ///< PNG only
  bool printTheme = true;
};

/// What a PNG of `panel` shows, title and settings included.
QImage plotImage(PlotPanel& panel, const PlotExportOptions& options);
/// Writes `panel` as "png", "svg", "pdf" or "csv" (by `format`). Returns "" or the reason why not. GUI thread; works
/// offscreen.
QString exportPlot(PlotPanel& panel, const QString& file, const QString& format, const PlotExportOptions& options = {});
/// Image and CSV text of the panel to the clipboard.
void copyPlot(PlotPanel& panel, const PlotExportOptions& options = {});
QStringList plotFormats();

}  // namespace gatescope
