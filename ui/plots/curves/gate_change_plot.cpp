// How fast and how far the gates of each hidden layer move.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/gate_change_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/gating/variants.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

constexpr int kPointsOfAllLayers = 30000;
constexpr int kMeansPerCurve = 250;

const std::vector<double>& measure(const LayerSample& sample, GateChangePlot::Mode mode) {
  switch (mode) {
    case GateChangePlot::Mode::Rate:
    case GateChangePlot::Mode::EachRate:
      return sample.gateChange;
    case GateChangePlot::Mode::Total:
      return sample.gateChangeTotal;
    case GateChangePlot::Mode::Active:
      break;
  }
  return sample.activeFraction;
}

Series layerSeries(const RunHistory& run, GateChangePlot::Mode mode, std::size_t layer, const Rhythm& rhythm = {}) {
  Series result;
  for (const LayerSample& sample : run.curves.layers()) {
    const std::vector<double>& values = measure(sample, mode);
    result.append(static_cast<double>(sample.step), layer < values.size() ? values[layer] : kAbsent);
  }
  return withGaps(std::move(result), rhythm);
}

/// Mean over layers, for the run before.
Series meanSeries(const RunHistory* run, GateChangePlot::Mode mode) {
  Series result;
  if (!run) return result;
  for (const LayerSample& sample : run->curves.layers()) {
    const std::vector<double>& values = measure(sample, mode);
    double sum = 0;
    for (const double value : values) sum += value;
    result.append(static_cast<double>(sample.step),
                  values.empty() ? kAbsent : sum / static_cast<double>(values.size()));
  }
  return withGaps(std::move(result), layerRhythm(*run));
}

QString columnName(GateChangePlot::Mode mode) {
  switch (mode) {
    case GateChangePlot::Mode::Rate:
    case GateChangePlot::Mode::EachRate:
      return QStringLiteral("gate_change");
    case GateChangePlot::Mode::Total:
      return QStringLiteral("gate_change_total");
    case GateChangePlot::Mode::Active:
      break;
  }
  return QStringLiteral("active_fraction");
}

std::vector<double> values(const QVector<double>& from) { return {from.begin(), from.end()}; }

}  // namespace

// Rates span decades, fractions do not.
PlotModes GateChangePlot::modeTable() {
  return {{QStringLiteral("rate"), tr("rate fₗ"), true},
          {QStringLiteral("raw"), tr("raw fₗ"), true},
          {QStringLiteral("total"), tr("total Fₗ")},
          {QStringLiteral("active"), tr("active")}};
}

GateChangePlot::GateChangePlot(QWidget* parent) : RunPlot(QStringLiteral("gate_change"), tr("Gate change"), parent) {
  setModes(modeTable());
  addModeBox(tr("Gate measure"), tr("fₗ: share of gates of layer l that changed from the step before. Fₗ: mean |Gₜ − "
                                    "G₀|. Active: mean Gₜ. All on the probe "
                                    "set."));
  addStepTools();
  addLogSwitch();
}

int GateChangePlot::layerCount() const {
  if (!run()) return 0;
  const auto& samples = run()->curves.layers();
  return samples.empty() ? 0 : static_cast<int>(samples.back().activeFraction.size());
}

Series GateChangePlot::drawnSeries(const Series& series, int* run) const {
  return mode() == Mode::Rate ? averaged(series, window(), kMeansPerCurve, run) : series;
}

QString GateChangePlot::axisLabel() const {
  if (mode() == Mode::Total) return tr("Fₗ, gate change since t = 0");
  return mode() == Mode::Active ? tr("active fraction of gates") : tr("fₗ, gate change in one step");
}

void GateChangePlot::rebuild() {
  plot()->clearGraphs();
  m_layers.clear();
  m_others.clear();
  for (const OtherRun& other : others()) {
    const QPen pen = other.pin < 0 ? QPen(theme().initial, theme().lineWidth / 1.5) : other.pen(theme(), {});
    m_others.push_back(addCurve(tr("%1, mean").arg(other.name), pen));
  }
  for (int l = 0; l < layerCount(); ++l) {
    m_layers.push_back(addCurve(tr("layer %1").arg(l + 1), QPen(theme().layer(l, layerCount()), theme().lineWidth,
                                                                Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin)));
  }
  ladder().setLayers(layerCount(), theme());
  setStepAxis(axisLabel());
}

void GateChangePlot::updateData() {
  if (layerCount() != static_cast<int>(m_layers.size())) rebuild();
  int meanOf = 1;
  const Rhythm rhythm = run() ? layerRhythm(*run()) : Rhythm();
  const int points = std::clamp(kPointsOfAllLayers / std::max(1, layerCount()), 400, kPointsPerCurve);
  for (std::size_t l = 0; l < m_layers.size(); ++l)
    feed(m_layers[l], drawnSeries(layerSeries(*run(), mode(), l, rhythm), &meanOf), points);
  m_meanOf = meanOf > 1 ? tr("mean of %1").arg(meanOf) : QString();
  plot()->yAxis->setLabel(m_meanOf.isEmpty() ? axisLabel() : tr("%1 (%2)").arg(axisLabel(), m_meanOf));
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < m_others.size(); ++i) {
    feed(m_others[i], drawnSeries(meanSeries(others()[i].history, mode())), kPointsPerCurve);
    if (m_others[i]->dataCount() > 0) entries.push_back({m_others[i]->name(), m_others[i]->pen()});
  }
  legend().setEntries(std::move(entries));
  const GatingVariant* variant = run() ? findGatingVariant(run()->settings.experiment.gating.variant) : nullptr;
  const bool frozen = variant && variant->hasFrozenGates() && mode() != Mode::Active;
  QStringList notes;
  if (frozen)
    notes << tr("the gates of %1 are frozen: their change is 0 at every step")
                 .arg(QString::fromStdString(variant->label));
  if (!m_layers.empty()) notes << sparseNote(layerSeries(*run(), mode(), 0), rhythm, window());
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void GateChangePlot::followData() {
  Extent now;
  for (std::size_t l = 0; l < m_layers.size(); ++l)
    now.include(extentY(drawnSeries(layerSeries(*run(), mode(), l)), isLogarithmic()));
  Extent beside;
  for (const OtherRun& other : others())
    beside.include(extentY(drawnSeries(meanSeries(other.history, mode())), isLogarithmic()));
  followSteps(now, beside);
}

std::int64_t GateChangePlot::newestStep(const RunHistory& run) const {
  return run.curves.layers().empty() ? -1 : run.curves.layers().back().step;
}

QString GateChangePlot::emptyText() const {
  bool any = layerCount() > 0;
  for (const OtherRun& other : others()) any = any || !other.history->curves.layers().empty();
  return any ? QString() : waitingText(tr("the gate change of each layer"));
}

QString GateChangePlot::readout(const QString& name, double x, double y) const {
  const QString symbol = isRate() ? tr("f") : mode() == Mode::Total ? tr("F") : tr("active");
  const QString text = tr("%1\nstep %2: %3 = %4").arg(name, countText(std::llround(x)), symbol, numberText(y, 4));
  return m_meanOf.isEmpty() ? text : text + QLatin1Char('\n') + m_meanOf;
}

PlotTable GateChangePlot::table() const {
  PlotTable table;
  if (run() && layerCount() > 0) {
    table.names.push_back(QStringLiteral("step"));
    table.columns.push_back(values(layerSeries(*run(), mode(), 0).x));
    for (int l = 0; l < layerCount(); ++l) {
      table.names.push_back(QStringLiteral("%1_%2").arg(columnName(mode())).arg(l + 1));
      table.columns.push_back(values(layerSeries(*run(), mode(), static_cast<std::size_t>(l)).y));
    }
  }
  for (const OtherRun& other : others()) {
    const Series mean = meanSeries(other.history, mode());
    if (mean.x.isEmpty()) continue;
    table.names.insert(table.names.end(), {other.prefix + QStringLiteral("step"),
                                           QStringLiteral("%1%2_mean").arg(other.prefix, columnName(mode()))});
    table.columns.insert(table.columns.end(), {values(mean.x), values(mean.y)});
  }
  return table;
}

}  // namespace gatescope
