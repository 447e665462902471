// The gate raster's data on their way in and its words: axes, note, readout, table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/probes/probe_order.h"
#include "ui/base/numbers.h"
#include "ui/plots/maps/gate_raster_plot.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {

void GateRasterPlot::updateData() {
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  m_picture = shown && shown->gates && shown->gates->order && !shown->gates->layers.empty() ? *shown : Inspection{};
  m_raster = m_picture.gates;
  m_strips.clear();
  m_order = m_raster ? thinned(*m_raster->order, kMostSamples) : ProbeOrder{};
  if (m_raster) {
    listLayers();
    arrange();
    fillMap();
    showAxes();
  }
  drawBorders();
  markSample();
  showWords();
}

void GateRasterPlot::showAxes() {
  const ProbeOrder::By by = m_order.by;
  const QString rows = by == ProbeOrder::By::Class   ? tr("by class (probe samples)")
                       : by == ProbeOrder::By::Angle ? tr("by angle (probe samples)")
                                                     : tr("by target (probe samples)");
  const QString columns = m_sorted ? tr("units, most open first") : tr("units");
  if (m_strips.size() == 1) {
    const QString layer = tr("%1 of layer %2").arg(columns).arg(m_strips[0].layer + 1);
    return setAxes(m_perColumn > 1 ? tr("%1, %2 per column").arg(layer).arg(m_perColumn) : layer, false, true, rows,
                   false);
  }
  setAxes(tr("%1 of each hidden layer").arg(columns), false, true, rows, false);
  // The numbers of the layers under their middles; not all where they would not fit.
  constexpr std::size_t kMostLabels = 10;
  const std::size_t every = (m_strips.size() + kMostLabels - 1) / kMostLabels;
  const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
  for (std::size_t i = 0; i < m_strips.size(); i += every) {
    const Strip& strip = m_strips[i];
    ticker->addTick(static_cast<double>(strip.firstColumn) + 0.5 * static_cast<double>(strip.columns) + 0.5,
                    QString::number(strip.layer + 1));
  }
  plot()->xAxis->setTicker(ticker);
}

void GateRasterPlot::showWords() {
  if (!m_raster) {
    setValues({});
    setNote({});
    return legend().setEntries({});
  }
  const double width = 3 * theme().lineWidth;
  legend().setEntries({{tr("open"), QPen(theme().gateOn, width)}});
  setValues(tr("step %1").arg(countText(m_picture.step)));
  QStringList notes{tr("step %1").arg(countText(m_picture.step)), tr("background: closed")};
  const std::size_t all = m_raster->order->samples.size(), drawn = m_order.samples.size();
  if (m_perColumn > 1) notes << tr("a column is the mean of %1 units").arg(m_perColumn);
  if (all > drawn)
    notes << tr("%1 of %2 probe samples, evenly spread").arg(drawn).arg(countText(static_cast<Index>(all)));
  setNote(notes.join(QStringLiteral("; ")));
}

void GateRasterPlot::followData() {
  plot()->xAxis->setRange(0.5, static_cast<double>(m_columns) + 0.5);
  plot()->yAxis->setRange(0.5, static_cast<double>(m_order.samples.size()) + 0.5);
}

std::int64_t GateRasterPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString GateRasterPlot::emptyText() const {
  return m_raster ? QString() : waitingText(tr("the gates of all probe samples"));
}

Index GateRasterPlot::sampleAt(double y) const {
  const auto row = static_cast<Index>(std::lround(y)) - 1;
  if (!m_raster || row < 0 || row >= static_cast<Index>(m_order.samples.size())) return -1;
  return m_order.samples[static_cast<std::size_t>(row)];
}

int GateRasterPlot::classOf(Index sample) const {
  const Dataset* dataset = m_picture.data.get();
  const auto position = static_cast<std::size_t>(sample);
  return dataset && position < dataset->train.classes.size() ? dataset->train.classes[position] : -1;
}

QString GateRasterPlot::readoutAt(const QPointF& position) const {
  const Index sample = sampleAt(position.y());
  const auto column = static_cast<Index>(std::lround(position.x())) - 1;
  if (sample < 0 || column < 0 || column >= m_columns) return {};
  const auto next = std::ranges::find_if(m_strips, [&](const Strip& s) { return column < s.firstColumn + s.columns; });
  const Index first = (column - next->firstColumn) * m_perColumn;
  const Index end = std::min(first + m_perColumn, static_cast<Index>(next->units.size()));
  double gate = 0;
  for (Index u = first; u < end; ++u)
    gate += m_raster->layers[next->layer](next->units[static_cast<std::size_t>(u)], sample) / 255.0 /
            static_cast<double>(end - first);
  QString who = tr("sample %1").arg(sample + 1);
  const int label = classOf(sample);
  if (label >= 0 && static_cast<std::size_t>(label) < m_picture.data->classNames.size())
    who = tr("%1, class %2")
              .arg(who, QString::fromStdString(m_picture.data->classNames[static_cast<std::size_t>(label)]));
  QString unit = tr("layer %1, unit %2").arg(next->layer + 1).arg(next->units[static_cast<std::size_t>(first)] + 1);
  if (end - first > 1) unit = tr("layer %1, mean of %2 units").arg(next->layer + 1).arg(end - first);
  return tr("%1\n%2\nG = %3").arg(who, unit, numberText(gate));
}

void GateRasterPlot::clickedAt(const QPointF& position) {
  if (const Index sample = sampleAt(position.y()); sample >= 0) emit sampleChosen(sample);
}

// A row per sample and a column per unit, as they are shown: a long table of wide networks would have millions of
// lines.
PlotTable GateRasterPlot::table() const {
  if (!m_raster) return {};
  PlotTable table{{QStringLiteral("sample"), QStringLiteral("class")}, std::vector<std::vector<double>>(2)};
  for (const Index sample : m_order.samples) {
    const int label = classOf(sample);
    table.columns[0].push_back(static_cast<double>(sample + 1));
    table.columns[1].push_back(label < 0 ? kAbsent : label + 1.0);
  }
  for (const Strip& strip : m_strips)
    for (const Index unit : strip.units) {
      table.names.push_back(QStringLiteral("gate_%1_%2").arg(strip.layer + 1).arg(unit + 1));
      std::vector<double>& column = table.columns.emplace_back(m_order.samples.size());
      for (std::size_t s = 0; s < column.size(); ++s)
        column[s] = m_raster->layers[strip.layer](unit, m_order.samples[s]) / 255.0;
    }
  return table;
}

}  // namespace gatescope
