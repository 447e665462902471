// How plots lie on the screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_arrangement.h"

#include <QComboBox>
#include <QJsonArray>
#include <QSplitter>
#include <QToolButton>
#include <algorithm>

#include "ui/plots/panel/plot_panel.h"

namespace gatescope {

namespace {

const auto kPlots = QStringLiteral("plots"), kRows = QStringLiteral("rows"), kColumns = QStringLiteral("columns"),
           kModes = QStringLiteral("modes"), kChoices = QStringLiteral("choices"), kLog = QStringLiteral("log");

QJsonArray toJson(const QList<int>& sizes) {
  QJsonArray array;
  for (const int size : sizes) array.append(size);
  return array;
}

void readSizes(const QJsonArray& array, QSplitter& splitter) {
  if (array.size() != splitter.count()) return;
  QList<int> sizes;
  for (const QJsonValue& size : array) sizes << std::max(1, size.toInt());
  splitter.setSizes(sizes);
}

QToolButton* logSwitch(const PlotPanel& panel) { return panel.findChild<QToolButton*>(QStringLiteral("log")); }

QJsonObject modesOf(const PlotPanel& panel) {
  QJsonObject modes;
  QList<int> choices;
  for (const QComboBox* box : panel.findChildren<QComboBox*>()) choices << box->currentIndex();
  if (!choices.isEmpty()) modes[kChoices] = toJson(choices);
  if (const QToolButton* log = logSwitch(panel)) modes[kLog] = log->isChecked();
  return modes;
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

std::vector<PlotPanel*> readPlots(const QJsonObject& arrangement, const std::vector<PlotPanel*>& panels) {
  std::vector<PlotPanel*> result;
  for (const QJsonValue& id : arrangement[kPlots].toArray()) {
    const auto panel = std::ranges::find(panels, id.toString(), &PlotPanel::id);
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

void readModes(const QJsonObject& arrangement, const std::vector<PlotPanel*>& panels) {
  for (const PlotPanel* panel : panels) {
    const QJsonObject modes = arrangement[kModes].toObject()[panel->id()].toObject();
    const QJsonArray choices = modes[kChoices].toArray();
    const QList<QComboBox*> boxes = panel->findChildren<QComboBox*>();
    for (qsizetype i = 0; i < std::min(choices.size(), boxes.size()); ++i) {
      const int index = choices[i].toInt(-1);
      if (index < 0 || index >= boxes[i]->count() || index == boxes[i]->currentIndex()) continue;
      boxes[i]->setCurrentIndex(index);
      emit boxes[i]->activated(index);  // as if the user had chosen it
    }
    QToolButton* log = logSwitch(*panel);
    if (log && modes.contains(kLog) && log->isChecked() != modes[kLog].toBool()) log->click();
  }
}

}  // namespace gatescope
