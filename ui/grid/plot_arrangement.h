// How plots lie on the screen: rows, and the JSON value that a layout keeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

class QSplitter;

namespace gatescope {

class PlotPanel;
class RunPlot;

/// Plots in reading order in as few rows as `columns` allows, no row more than one plot longer than another.
std::vector<std::vector<PlotPanel*>> rowsOf(const std::vector<PlotPanel*>& shown, int columns);

/// {"plots": ids, "rows": heights, "columns": widths in each row, "modes": {id: {"mode": id, "log": bool,
/// "each": true where each network of an ensemble is drawn}}}.
QJsonObject writeArrangement(const std::vector<PlotPanel*>& shown, const QSplitter& rows);
/// The plots of `arrangement` among `panels`, in its order, each once; unknown ids are left out.
std::vector<RunPlot*> readPlots(const QJsonObject& arrangement, const std::vector<RunPlot*>& panels);
/// Heights and widths, when there are as many as there are rows and plots; else they stay.
void readSizes(const QJsonObject& arrangement, QSplitter& rows);
/// Gives `arrangement` the heights and widths of `before`.
void keepSizesOf(const QJsonObject& before, QJsonObject& arrangement);
/// What is chosen in the titles of `panels`. Older layouts have {"choices": [position]} in place of "mode".
void readModes(const QJsonObject& arrangement, const std::vector<RunPlot*>& panels);

}  // namespace gatescope
