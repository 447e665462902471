// How plots lie on the screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_arrangement.h"

#include <QJsonArray>
#include <QSplitter>
#include <algorithm>

#include "ui/plots/panel/run_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {

namespace {

const auto kPlots = QStringLiteral("plots"), kRows = QStringLiteral("rows"), kColumns = QStringLiteral("columns"),
           kModes = QStringLiteral("modes"), kMode = QStringLiteral("mode"), kChoices = QStringLiteral("choices"),
           kLog = QStringLiteral("log"), kEach = QStringLiteral("each");

QJsonArray toJson(const QList<int>& sizes) {
  QJsonArray array;
  for (const int size : sizes) array.append(size);
  return array;
}

void readSizes(const QJsonArray& array, QSplitter& splitter) {
  if (array.size() != splitter.count()) return;
  QList<int> sizes;
  for (const auto size : array) sizes << std::max(1, size.toInt());
  splitter.setSizes(sizes);
}

QJsonObject modesOf(const PlotPanel& panel) {
  QJsonObject chosen;
  if (panel.modes().size() > 1) chosen[kMode] = panel.modeId();
  if (panel.hasLogSwitch()) chosen[kLog] = panel.isLogarithmic();
  if (const auto* plot = qobject_cast<const RunPlot*>(&panel); plot && plot->showsEach()) chosen[kEach] = true;
  return chosen;
}

/// The id of the mode that a layout has chosen, with whatever run; older ones kept its position.
QString modeIn(const QJsonObject& chosen, const QString& plot) {
  if (!chosen.contains(kChoices)) return chosen[kMode].toString();
  // The order of its modes is another since layouts keep ids.
  static const QStringList network = {QStringLiteral("whole"), QStringLiteral("update"), QStringLiteral("forward"),
                                      QStringLiteral("gates"), QStringLiteral("backward")};
  if (plot == QStringLiteral("network")) return network.value(chosen[kChoices].toArray().at(0).toInt(-1));
  const PlotRow* row = findPlotRow(plot);
  const PlotModes modes = row ? row->modes(deepestNetwork()) : PlotModes();
  const int position = chosen[kChoices].toArray().at(0).toInt(-1);
  return position < 0 || position >= static_cast<int>(modes.size()) ? QString()
                                                                    : modes[static_cast<std::size_t>(position)].id;
}

}  // namespace

std::vector<std::vector<PlotPanel*>> rowsOf(const std::vector<PlotPanel*>& shown, int columns) {
  const std::size_t plots = shown.size(), width = static_cast<std::size_t>(columns), rows = (plots + width - 1) / width;
  std::vector<std::vector<PlotPanel*>> result;
  auto next = shown.begin();
  for (std::size_t row = 0; row < rows; ++row) {
    const auto count = static_cast<std::ptrdiff_t>(plots / rows + (row < plots % rows ? 1 : 0));
    result.emplace_back(next, next + count);
    next += count;
  }
  return result;
}

QJsonObject writeArrangement(const std::vector<PlotPanel*>& shown, const QSplitter& rows) {
  QJsonArray ids, columns;
  QJsonObject modes;
  for (const PlotPanel* panel : shown) {
    ids.append(panel->id());
    if (const QJsonObject own = modesOf(*panel); !own.isEmpty()) modes[panel->id()] = own;
  }
  for (int row = 0; row < rows.count(); ++row)
    if (const auto* splitter = qobject_cast<const QSplitter*>(rows.widget(row)))
      columns.append(toJson(splitter->sizes()));
  return {{kPlots, ids}, {kRows, toJson(rows.sizes())}, {kColumns, columns}, {kModes, modes}};
}

std::vector<RunPlot*> readPlots(const QJsonObject& arrangement, const std::vector<RunPlot*>& panels) {
  std::vector<RunPlot*> result;
  const QJsonArray ids = arrangement[kPlots].toArray();
  for (const auto id : ids) {
    const auto panel = std::ranges::find(panels, id.toString(), &RunPlot::id);
    if (panel != panels.end() && std::ranges::find(result, *panel) == result.end()) result.push_back(*panel);
  }
  return result;
}

void readSizes(const QJsonObject& arrangement, QSplitter& rows) {
  const QJsonArray columns = arrangement[kColumns].toArray();
  if (columns.size() != rows.count()) return;
  for (int row = 0; row < rows.count(); ++row)
    if (auto* splitter = qobject_cast<QSplitter*>(rows.widget(row))) readSizes(columns[row].toArray(), *splitter);
  readSizes(arrangement[kRows].toArray(), rows);
}

void keepSizesOf(const QJsonObject& before, QJsonObject& arrangement) {
  for (const QString& key : {kRows, kColumns}) arrangement[key] = before[key];
}

void readModes(const QJsonObject& arrangement, const std::vector<RunPlot*>& panels) {
  for (RunPlot* panel : panels) {
    const QJsonObject chosen = arrangement[kModes].toObject()[panel->id()].toObject();
    panel->chooseMode(modeIn(chosen, panel->id()));
    if (panel->hasLogSwitch() && chosen.contains(kLog)) panel->setLogarithmic(chosen[kLog].toBool());
    panel->setShowsEach(chosen[kEach].toBool());
  }
}

}  // namespace gatescope
