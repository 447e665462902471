// Files of plots: PNG, SVG, PDF, CSV, TeX, clipboard. All but CSV are drawn as a FigurePage.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

#include "ui/figure/figure.h"

namespace gatescope {

class PlotPanel;

/// What a PNG of `panel` shows, with what it remembers. `session`: name of the file that the run is in; "": its own.
QImage plotImage(PlotPanel& panel, const Figure& figure = {}, const QString& session = {});
/// Writes `panel` as one of figureFormats(). Returns "" or the reason why not. GUI thread; works offscreen.
QString exportPlot(PlotPanel& panel, const QString& file, const QString& format, const Figure& figure = {},
                   const QString& session = {});
/// Image and CSV text of the panel to the clipboard.
void copyPlot(PlotPanel& panel, const Figure& figure = {}, const QString& session = {});
/// A pgfplots picture to the clipboard. Returns "" or the reason why not.
QString copyTex(PlotPanel& panel, const Figure& figure = {}, const QString& session = {});
/// What is written of each plot where all formats are asked for.
QStringList plotFormats();
/// These, and "tex", which only plots of curves have.
QStringList figureFormats();

}  // namespace gatescope
