// The table of plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/plots/panel/plot_mode.h"

class QWidget;

namespace gatescope {

struct Settings;
struct Suggestion;

class RunPlot;

/// What it looks like before anything has been measured.
enum class PlotKind { Curves, Spectrum, Bars, Wave, Map, Plane, Tiles, Units, Raster, Strip };
/// Without axes of its own numbers: maps, walls, networks.
inline bool isPicture(PlotKind kind) { return kind >= PlotKind::Map; }

/// What data must have for a plot to show anything.
enum class PlotNeeds { Nothing, OneInput, TwoInputs, Images };

/// One row per plot. A plot is added with a pair of files, their line in CMakeLists.txt and a row in plot_registry.cpp.
struct PlotRow {
  QString id, title, description;
  std::function<RunPlot*(QWidget* parent)> create;
  /// What can be chosen in its title for a run of this depth; empty where there is no choice.
  std::function<PlotModes(int depth)> modes;
  bool shown = true;  ///< from the start, and after Reset layout
  PlotKind kind = PlotKind::Curves;
  PlotNeeds needs = PlotNeeds::Nothing;
};
const std::vector<PlotRow>& plotTable();
/// Whether it has something to show for these data; true where only the file knows.
bool suits(const PlotRow& row, const Settings& settings);
/// Data sets under which it has something to show, where it does not show something of all.
std::vector<Suggestion> alternativesFor(const PlotRow& row);
/// The row of this plot, or nullptr.
const PlotRow* findPlotRow(const QString& id);

}  // namespace gatescope
