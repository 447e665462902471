// How plots lie on the screen: rows, and the JSON value that a layout keeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <vector>

class QSplitter;

namespace gatescope {

class PlotPanel;

/// Plots in reading order in as few rows as `columns` allows, no row more than one plot longer than another.
std::vector<std::vector<PlotPanel*>> rowsOf(const std::vector<PlotPanel*>& shown, int columns);

/// {"plots": ids, "rows": heights, "columns": widths in each row, "modes": {id: {"choices": [index], "log": bool}}}.
QJsonObject writeArrangement(const std::vector<PlotPanel*>& shown, const QSplitter& rows);
/// The plots of `arrangement` among `panels`, in its order, each once; unknown ids are left out.
std::vector<PlotPanel*> readPlots(const QJsonObject& arrangement, const std::vector<PlotPanel*>& panels);
/// Heights and widths, when there are as many as there are rows and plots; else they stay.
void readSizes(const QJsonObject& arrangement, QSplitter& rows);
/// What the switches and boxes in the titles of `panels` are set to.
void readModes(const QJsonObject& arrangement, const std::vector<PlotPanel*>& panels);

}  // namespace gatescope
