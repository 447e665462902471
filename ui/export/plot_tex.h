// The curves of a plot as a pgfplots picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "ui/figure/figure.h"

namespace gatescope {

class PlotPanel;

/// Whether the plot draws curves, bars or areas: maps and pictures of units have none.
bool hasTex(const PlotPanel& panel);
/// Why there is no picture for LaTeX of such a plot.
QString noTexText(const PlotPanel& panel);
/// A tikzpicture for \input, with its data: curves in the looks of the plot with at most about 500 points each, bands,
/// areas and bars; axes, their titles and limits; the legend. The lines to put before \begin{document} are in a comment
/// on top, with how it was made. The panel has the look of a figure. GUI thread.
QByteArray plotTex(const PlotPanel& panel, const Figure& figure, const FigureOrigin& origin);

}  // namespace gatescope
