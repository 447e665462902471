// Several plots in one picture, arranged as in the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <vector>

namespace gatescope {

class PlotPanel;

/// Cells of `count` plots on a page of `size`: two in a row, the last of an odd number over the full width.
std::vector<QRect> plotCells(std::size_t count, const QSize& size);
/// Newest data of all panels, each with its title, in the look of print or of the screen. GUI thread; works for hidden
/// plots.
QImage plotsImage(const std::vector<PlotPanel*>& panels, const QSize& size, bool printTheme);

}  // namespace gatescope
