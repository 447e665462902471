// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/path_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {
namespace {

constexpr std::size_t kNamedPaths = 40;  // more names than that would touch
constexpr double kBarWidth = 0.7;

double product(const Path& path) { return path.feature * path.value; }

/// It passes this hidden layer by on the skip connection.
bool skips(const Path& path, std::size_t layer) { return (path.skipped >> layer & 1) != 0; }

QCPBars* addBars(QCustomPlot& plot, const QString& name, const QColor& colour) {
  auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
  bars->setName(name);
  bars->setPen(Qt::NoPen);
  bars->setBrush(colour);
  bars->setWidth(kBarWidth);
  bars->setSelectable(QCP::stNone);
  return bars;
}

}  // namespace

PathPlot::PathPlot(QWidget* parent) : RunPlot(QStringLiteral("paths"), tr("Paths"), parent) {
  // In a narrow plot fewer names, so that they do not touch.
  connect(plot(), &QCustomPlot::beforeReplot, this, [this] {
    const int room = plot()->axisRect()->width(), height = QFontMetrics(plot()->xAxis->tickLabelFont()).height();
    if (const auto names = plot()->xAxis->ticker().dynamicCast<NameTicker>())
      names->setMost(std::max(1, room / height));
  });
}

InspectionOrder PathPlot::wants() const {
  InspectionOrder order;
  order.units = true;
  return order;
}

const UnitInspection* PathPlot::units() const {
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  return shown && shown->units && !shown->units->paths.empty() ? shown->units.get() : nullptr;
}

// "x₁·2·3": input 1, unit 2 of the first hidden layer, unit 3 of the second; "x₁·2·(2)": past the second layer.
QString PathPlot::pathName(const Path& path) const {
  QStringList parts;
  if (path.input >= 0) parts << QStringLiteral("x%1").arg(path.input + 1);
  if (path.input < 0) parts << tr("bias");
  for (std::size_t l = 0; l < path.units.size(); ++l) {
    if (path.units[l] < 0) continue;
    const QString unit = QString::number(path.units[l] + 1);
    parts << (skips(path, l) ? QStringLiteral("(%1)").arg(unit) : unit);
  }
  return parts.join(QStringLiteral("·"));
}

void PathPlot::rebuild() {
  plot()->clearPlottables();
  m_positive = addBars(*plot(), tr("adds"), theme().train);
  m_negative = addBars(*plot(), tr("subtracts"), theme().test);
  m_sum = addCurve(tr("sum so far"), QPen(theme().text, theme().lineWidth));
  m_sum->setLineStyle(QCPGraph::lsStepCenter);
  m_output = addCurve(tr("ŷ, the network's output"), theme().theoryPen());
  setAxes(tr("path: input · unit · unit …"), false, true, tr("φ·v, feature × value"), false);
}

void PathPlot::updateData() {
  const UnitInspection* picture = units();
  QVector<double> positions, positive, negative;
  Series sums, output;
  double sum = 0;
  std::size_t active = 0;
  for (const Path& path : picture ? picture->paths : std::vector<Path>()) {
    const double position = static_cast<double>(positions.size() + 1), part = product(path);
    positions << position;
    positive << std::max(0.0, part);
    negative << std::min(0.0, part);
    sums.append(position, sum += part);
    active += path.feature != 0;
  }
  m_positive->setData(positions, positive, true);
  m_negative->setData(positions, negative, true);
  m_sum->setData(sums.x, sums.y, true);
  if (picture) {
    output.append(0.5, picture->output(0));
    output.append(static_cast<double>(picture->paths.size()) + 0.5, picture->output(0));
  }
  m_output->setData(output.x, output.y, true);
  setTicks();
  if (!picture) return setValues({}), setNote({});
  legend().setEntries({{tr("adds"), QPen(theme().train, 3 * theme().lineWidth)},
                       {tr("subtracts"), QPen(theme().test, 3 * theme().lineWidth)},
                       {m_sum->name(), m_sum->pen()},
                       {m_output->name(), m_output->pen()}});
  setValues(tr("Σ φ·v = %1 · ŷ = %2").arg(numberText(sum, 4), numberText(picture->output(0), 4)));
  const Inspection& shown = *run()->shownInspection();
  const QString note = tr("%1: %2 of %3 paths active")
                           .arg(probeText(*shown.samples, shown.data.get(), picture->sample))
                           .arg(active)
                           .arg(positions.size());
  const bool anySkips = std::ranges::any_of(picture->paths, [](const Path& path) { return path.skipped != 0; });
  setNote(anySkips ? tr("%1; (unit): past the layer, on the skip connection").arg(note) : note);
}

void PathPlot::setTicks() {
  const UnitInspection* picture = units();
  if (!picture || picture->paths.size() > kNamedPaths) {
    plot()->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LinearTicker(true)));
    plot()->xAxis->setTickLabelRotation(0);
    return;
  }
  QSharedPointer<NameTicker> names(new NameTicker);
  for (std::size_t i = 0; i < picture->paths.size(); ++i)
    names->addTick(static_cast<double>(i + 1), pathName(picture->paths[i]));
  plot()->xAxis->setTicker(names);
  plot()->xAxis->setTickLabelRotation(-90);
}

void PathPlot::followData() {
  const UnitInspection* picture = units();
  if (!picture) return;
  Extent extent;
  extent.include(0);
  extent.include(picture->output(0));
  double sum = 0;
  for (const Path& path : picture->paths) {
    extent.include(product(path));
    extent.include(sum += product(path));
  }
  const double room = std::max(1e-12, 0.06 * (extent.upper - extent.lower));
  plot()->yAxis->setRange(extent.lower - room, extent.upper + room);
  plot()->xAxis->setRange(0.4, static_cast<double>(picture->paths.size()) + 0.6);
}

std::int64_t PathPlot::newestStep(const RunHistory& run) const { return run.inspection ? run.inspection->step : -1; }

std::vector<Suggestion> PathPlot::suggestions(const RunHistory& run) const {
  const Inspection* shown = run.shownInspection();
  if (!shown || !shown->units) return {};
  const std::int64_t tiny = 3;
  return {{tr("a tiny network on two moons"),
           {{"data.name", std::string("moons")}, {"network.width", tiny}, {"network.depth", tiny}}}};
}

QString PathPlot::emptyText() const {
  if (units()) return {};
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  if (shown && shown->units)
    return tr("Paths are listed one by one only for tiny networks: try 2 inputs, width 3, depth 3.");
  return waitingText(tr("every path and what it adds to the output"));
}

QString PathPlot::readoutAt(const QPointF& position) const {
  const UnitInspection* picture = units();
  const auto at = std::lround(position.x()) - 1;
  if (!picture || at < 0 || at >= static_cast<long>(picture->paths.size())) return {};
  const Path& path = picture->paths[static_cast<std::size_t>(at)];
  return tr("path %1\nfeature φ = %2\nvalue v = %3\nφ·v = %4")
      .arg(pathName(path), numberText(path.feature, 4), numberText(path.value, 4), numberText(product(path), 4));
}

PlotTable PathPlot::table() const {
  const UnitInspection* picture = units();
  if (!picture) return {};
  PlotTable table;
  table.names = {QStringLiteral("path"), QStringLiteral("input")};
  const std::size_t layers = picture->paths.front().units.size();
  for (std::size_t l = 0; l < layers; ++l) table.names.push_back(QStringLiteral("unit_%1").arg(l + 1));
  for (const char* name : {"feature", "value", "product", "sum"}) table.names.push_back(QLatin1String(name));
  const bool anySkips = std::ranges::any_of(picture->paths, [](const Path& path) { return path.skipped != 0; });
  for (std::size_t l = 1; anySkips && l < layers; ++l) table.names.push_back(QStringLiteral("skipped_%1").arg(l + 1));
  table.columns.resize(table.names.size());
  double sum = 0;
  for (std::size_t i = 0; i < picture->paths.size(); ++i) {
    const Path& path = picture->paths[i];
    table.columns[0].push_back(static_cast<double>(i + 1));
    table.columns[1].push_back(static_cast<double>(path.input + 1));
    for (std::size_t l = 0; l < layers; ++l) table.columns[2 + l].push_back(static_cast<double>(path.units[l] + 1));
    const double numbers[] = {path.feature, path.value, product(path), sum += product(path)};
    for (std::size_t c = 0; c < 4; ++c) table.columns[2 + layers + c].push_back(numbers[c]);
    for (std::size_t l = 1; anySkips && l < layers; ++l) table.columns[5 + layers + l].push_back(skips(path, l));
  }
  return table;
}

}  // namespace gatescope
