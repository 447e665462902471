// The output over one input, or over the angle of inputs on a circle.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/function_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/data/probe_choice.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/plottables.h"
#include "ui/plots/panel/probe_text.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

namespace {

constexpr Index kMostOutputs = 4;
constexpr Index kMostSamples = 500;
constexpr double kRugShare = 0.24;  // of the axis rect, from below
constexpr double kMostRowShare = 0.06;

const OutputMap* mapOf(const RunHistory* run) {
  const Inspection* inspection = run ? run->shownInspection() : nullptr;
  return inspection && inspection->map && inspection->map->over != OutputMap::Over::Plane ? inspection->map.get()
                                                                                          : nullptr;
}

double positionOf(const Samples& samples, Index s, bool circle) {
  const double x = static_cast<double>(samples.inputs(0, s));
  return circle ? std::atan2(static_cast<double>(samples.inputs(1, s)), x) : x;
}

double at(const OutputMap& map, Index point) {
  return map.xLower + (map.xUpper - map.xLower) * static_cast<double>(point) / static_cast<double>(map.side - 1);
}

double rowShare(std::size_t layers) {
  return std::min(kMostRowShare, kRugShare / static_cast<double>(std::max<std::size_t>(1, layers)));
}

}  // namespace

FunctionPlot::FunctionPlot(QWidget* parent) : RunPlot(QStringLiteral("function"), tr("Function"), parent) {}

InspectionOrder FunctionPlot::wants() const {
  InspectionOrder order;
  order.map = true;
  order.boundaryLayer = -1;
  return order;
}

void FunctionPlot::rebuild() {
  plot()->clearPlottables();
  m_outputs.clear();
  m_train.clear();
  m_test.clear();
  m_flips = nullptr;
}

void FunctionPlot::createCurves(const OutputMap& map) {
  rebuild();
  m_circle = map.over == OutputMap::Over::Circle;
  setAxes(m_circle ? tr("θ") : tr("x"), false, false, tr("output ŷ"), false);
  if (m_circle) plot()->xAxis->setTicker(QSharedPointer<PiTicker>::create());
  m_flips = new LineGroups(plot()->xAxis, plot()->yAxis, LineGroups::Heights::ShareOfRect);
  const Index outputs = std::min(map.output.rows(), kMostOutputs);
  const auto several = [&](Index k) { return outputs > 1 ? tr(" %1").arg(k + 1) : QString(); };
  const double size = 2.6 * theme().lineWidth;
  const auto dots = [&](const QString& name, const QPen& pen, const QBrush& brush) {
    QCPGraph* graph = addCurve(name, pen);
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle({QCPScatterStyle::ssCircle, graph->pen(), brush, size});
    return graph;
  };
  for (Index k = 0; k < outputs; ++k) {
    const QColor colour =
        outputs > 1 ? classColour(theme(), static_cast<int>(k), static_cast<int>(outputs)) : theme().train;
    m_test.push_back(
        dots(tr("test target") + several(k), Theme::ghost(QPen(theme().test, 0.67 * theme().lineWidth)), Qt::NoBrush));
    m_train.push_back(dots(tr("training target") + several(k), QPen(theme().faintText, 0.67 * theme().lineWidth),
                           outputs > 1 ? colour : theme().faintText));
    QPen pen = theme().trainPen();
    pen.setColor(colour);
    m_outputs.push_back(addCurve(tr("network") + several(k), pen));
  }
}

void FunctionPlot::updateData() {
  const OutputMap* map = mapOf(run());
  if (!map) {
    rebuild();
    ladder().setLayers(0, theme());
    setValues({});
    return;
  }
  const Inspection& inspection = *run()->shownInspection();
  const bool circle = map->over == OutputMap::Over::Circle;
  if (m_outputs.size() != static_cast<std::size_t>(std::min(map->output.rows(), kMostOutputs)) || circle != m_circle)
    createCurves(*map);
  QVector<double> x(map->side), y(map->side);
  for (std::size_t k = 0; k < m_outputs.size(); ++k) {
    for (Index p = 0; p < map->side; ++p) {
      x[p] = at(*map, p);
      y[p] = map->output(static_cast<Index>(k), p);
    }
    m_outputs[k]->setData(x, y, true);
  }
  feedTargets(inspection);
  drawFlips(*map);
  const double width = theme().lineWidth;
  std::vector<LegendEntry> entries;
  for (QCPGraph* graph : m_outputs) entries.push_back({graph->name(), graph->pen()});
  entries.push_back({tr("training target"), QPen(theme().faintText, width, Qt::NoPen), m_train[0]->scatterStyle()});
  if (m_test[0]->dataCount() > 0)
    entries.push_back({tr("test target"), QPen(m_test[0]->pen().color(), width, Qt::NoPen), m_test[0]->scatterStyle()});
  legend().setEntries(std::move(entries));
  setValues(tr("step %1").arg(countText(inspection.step)));
}

void FunctionPlot::feedTargets(const Inspection& inspection) {
  const auto feedFrom = [this](const Samples& samples, const std::vector<QCPGraph*>& graphs) {
    const std::vector<Index> chosen = chooseSpread(samples, kMostSamples);
    for (std::size_t k = 0; k < graphs.size(); ++k) {
      QVector<QCPGraphData> points;
      for (const Index s : chosen)
        points.append(
            {positionOf(samples, s, m_circle), static_cast<double>(samples.targets(static_cast<Index>(k), s))});
      graphs[k]->data()->set(points);
    }
  };
  feedFrom(inspection.data->train, m_train);
  feedFrom(inspection.data->test, m_test);
  const Index outputs = inspection.map->output.rows();
  QStringList notes;
  if (std::ranges::any_of(inspection.map->flips, [](const auto& flips) { return !flips.empty(); })) {
    notes << tr("Ticks below: where gates flip, one row per hidden layer, the first on top.");
  } else {
    notes << tr("No gate flips along this line.");
  }
  const auto part = [&](Index all, const QString& text) {
    if (all > kMostSamples) notes << text.arg(kMostSamples).arg(countText(all));
  };
  part(inspection.data->train.count(), tr("%1 of %2 training samples, evenly chosen."));
  part(inspection.data->test.count(), tr("%1 of %2 test samples, evenly chosen."));
  if (outputs > kMostOutputs) notes << tr("The first %1 of %2 outputs.").arg(kMostOutputs).arg(outputs);
  setNote(notes.join(QLatin1Char(' ')));
}

void FunctionPlot::drawFlips(const OutputMap& map) {
  const std::size_t layers = map.flips.size();
  const double row = rowShare(layers);
  std::vector<LineGroup> groups;
  for (std::size_t l = 0; l < layers; ++l) {
    LineGroup group{QPen(theme().layer(static_cast<int>(l), static_cast<int>(layers)), 1), {}};
    const double bottom = row * static_cast<double>(layers - 1 - l);
    for (const float x : map.flips[l]) group.lines.append(QLineF(x, bottom + 0.1 * row, x, bottom + 0.9 * row));
    groups.push_back(std::move(group));
  }
  m_flips->setGroups(std::move(groups));
  ladder().setLayers(static_cast<int>(layers), theme());
}

void FunctionPlot::followData() {
  const OutputMap& map = *mapOf(run());
  plot()->xAxis->setRange(map.xLower, map.xUpper);
  Extent y;
  for (const QCPGraph* graph : m_outputs)
    for (const QCPGraphData& point : *graph->data()) y.include(point.value);
  for (const QCPGraph* graph : m_train)
    for (const QCPGraphData& point : *graph->data()) y.include(point.value);
  const Extent limits = roundLimits(y, false);
  const double rug = rowShare(map.flips.size()) * static_cast<double>(map.flips.size()) + 0.02;
  plot()->yAxis->setRange(limits.lower - (limits.upper - limits.lower) * rug / (1 - rug), limits.upper);
}

std::int64_t FunctionPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString FunctionPlot::emptyText() const {
  const Inspection* inspection = run() ? run()->shownInspection() : nullptr;
  if (mapOf(run())) return {};
  if (inspection && (inspection->map || inspection->data->inputs() > 2))
    return tr("A function needs one input, or inputs on a circle; these data have %1. Try circle, or a CSV file with "
              "one column beside the "
              "target.")
        .arg(inspection->data->inputs());
  if (inspection && !inspection->noMapReason.empty()) return QString::fromStdString(inspection->noMapReason);
  return waitingText(tr("the output over the input"));
}

QString FunctionPlot::readout(const QString& name, double x, double y) const {
  return tr("%1\n%2 = %3: %4").arg(name, m_circle ? tr("θ") : tr("x"), numberText(x, 4), numberText(y, 4));
}

QString FunctionPlot::readoutAt(const QPointF& position) const {
  const OutputMap* map = mapOf(run());
  if (!map) return {};
  const QRect rect = plot()->axisRect()->rect();
  const double share = (rect.bottom() - plot()->yAxis->coordToPixel(position.y())) / rect.height();
  const auto layers = static_cast<int>(map->flips.size());
  const int layer = layers - 1 - static_cast<int>(std::floor(share / rowShare(map->flips.size())));
  if (layer < 0 || layer >= layers) return {};
  return tr("layer %1: %2 gate flips").arg(layer + 1).arg(map->flips[static_cast<std::size_t>(layer)].size());
}

void FunctionPlot::clickedAt(const QPointF& position) {
  const OutputMap* map = mapOf(run());
  if (!map) return;
  constexpr double kReach = 8;  // pixels
  const Inspection& inspection = *run()->shownInspection();
  const Samples& train = inspection.data->train;
  const auto pixel = [this](double x, double y) {
    return QPointF(plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(y));
  };
  const QPointF at = pixel(position.x(), position.y());
  const Index chosen = nearestProbe(*inspection.samples, train.count(), kReach, [&](Index s) {
    const QPointF away = pixel(positionOf(train, s, m_circle), static_cast<double>(train.targets(0, s))) - at;
    return std::hypot(away.x(), away.y());
  });
  if (chosen >= 0) emit sampleChosen(chosen);
}

PlotTable FunctionPlot::table() const {
  const OutputMap* map = mapOf(run());
  if (!map) return {};
  PlotTable table;
  table.names = {map->over == OutputMap::Over::Circle ? QStringLiteral("theta") : QStringLiteral("x")};
  for (Index k = 0; k < map->output.rows(); ++k) table.names.push_back(QStringLiteral("output_%1").arg(k + 1));
  table.columns.resize(table.names.size());
  for (Index p = 0; p < map->side; ++p) {
    table.columns[0].push_back(at(*map, p));
    for (Index k = 0; k < map->output.rows(); ++k)
      table.columns[static_cast<std::size_t>(k + 1)].push_back(map->output(k, p));
  }
  return table;
}

}  // namespace gatescope
