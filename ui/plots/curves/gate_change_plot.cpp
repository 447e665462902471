// How fast and how far the gates of each hidden layer move.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/gate_change_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/gating/variants.h"
#include "ui/base/numbers.h"
#include "ui/plots/curves/layer_curves.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

constexpr int kPointsOfAllLayers = 30000;

LayerValues measure(GateChangePlot::Mode mode) {
  switch (mode) {
    case GateChangePlot::Mode::Rate:
    case GateChangePlot::Mode::EachRate:
      return &LayerSample::gateChange;
    case GateChangePlot::Mode::Total:
      return &LayerSample::gateChangeTotal;
    case GateChangePlot::Mode::Active:
      break;
  }
  return &LayerSample::activeFraction;
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

int GateChangePlot::layerCount() const { return hiddenLayers(run()); }

Series GateChangePlot::drawnSeries(const Series& series, int* run) const {
  return mode() == Mode::Rate ? averaged(series, window(), kMeansPerCurve, run) : series;
}

CurveOf GateChangePlot::layerCurve(std::size_t layer, int* meanOf) const {
  return [this, layer, meanOf, rhythm = layerRhythm(*run())](const History& curves) {
    return drawnSeries(withGaps(layerSeries(curves, measure(mode()), layer), rhythm),
                       &curves == &run()->median() ? meanOf : nullptr);
  };
}

CurveOf GateChangePlot::meanCurve(const RunHistory& run) const {
  return [this, rhythm = layerRhythm(run)](const History& curves) {
    return drawnSeries(withGaps(layerMean(curves, measure(mode())), rhythm));
  };
}

QString GateChangePlot::axisLabel() const {
  if (mode() == Mode::Total) return tr("Fₗ, gate change since t = 0");
  return mode() == Mode::Active ? tr("active fraction of gates") : tr("fₗ, gate change in one step");
}

void GateChangePlot::rebuild() {
  clearCurves();
  m_layers.clear();
  m_others.clear();
  for (const OtherRun& other : others()) {
    const QPen pen = other.pin < 0 ? QPen(theme().initial, theme().lineWidth / 1.5) : other.pen(theme(), {});
    m_others.push_back(&addRunCurve(tr("%1, mean").arg(other.name), pen));
  }
  for (int l = 0; l < layerCount(); ++l) {
    m_layers.push_back(&addRunCurve(tr("layer %1").arg(l + 1), QPen(theme().layer(l, layerCount()), theme().lineWidth,
                                                                    Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin)));
  }
  ladder().setLayers(layerCount(), theme());
  setStepAxis(axisLabel());
}

void GateChangePlot::updateData() {
  if (layerCount() != static_cast<int>(m_layers.size())) rebuild();
  int meanOf = 1;
  const int points = std::clamp(kPointsOfAllLayers / std::max(1, layerCount()), 400, kPointsPerCurve);
  for (std::size_t l = 0; l < m_layers.size(); ++l) feed(*m_layers[l], run(), layerCurve(l, &meanOf), points);
  m_meanOf = meanOf > 1 ? tr("mean of %1").arg(meanOf) : QString();
  plot()->yAxis->setLabel(m_meanOf.isEmpty() ? axisLabel() : tr("%1 (%2)").arg(axisLabel(), m_meanOf));
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < m_others.size(); ++i) {
    feed(*m_others[i], others()[i].history, meanCurve(*others()[i].history), kPointsPerCurve);
    if (!m_others[i]->isEmpty()) entries.push_back(m_others[i]->entry(m_others[i]->line->name()));
  }
  legend().setEntries(std::move(entries));
  const GatingVariant* variant = run() ? findGatingVariant(run()->settings.experiment.gating.variant) : nullptr;
  const bool frozen = variant && variant->hasFrozenGates() && mode() != Mode::Active;
  QStringList notes;
  if (frozen)
    notes << tr("the gates of %1 are frozen: their change is 0 at every step")
                 .arg(QString::fromStdString(variant->label));
  const auto isStill = [](double rate) { return rate == 0; };
  const auto stands = [&](const RunCurve* layer) { return std::ranges::any_of(layer->median.y, isStill); };
  if (!frozen && isLogarithmic() && std::ranges::any_of(m_layers, stands))
    notes << tr("rates of 0 are not drawn on a logarithmic axis");
  if (!m_layers.empty())
    notes << sparseNote(layerSeries(run()->median(), measure(mode()), 0), layerRhythm(*run()), window());
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void GateChangePlot::followData() {
  Extent now;
  for (std::size_t l = 0; l < m_layers.size(); ++l) now.include(extentOf(run(), layerCurve(l), isLogarithmic()));
  Extent beside;
  for (const OtherRun& other : others())
    beside.include(extentOf(other.history, meanCurve(*other.history), isLogarithmic()));
  followSteps(now, beside);
}

std::int64_t GateChangePlot::newestStep(const RunHistory& run) const {
  return run.median().layers().empty() ? -1 : run.median().layers().back().step;
}

QString GateChangePlot::emptyText() const {
  bool any = layerCount() > 0;
  for (const OtherRun& other : others()) any = any || !other.history->curves.layers().empty();
  return any ? QString() : waitingText(tr("the gate change of each layer"));
}

QString GateChangePlot::readout(const QString& name, double x, double y) const {
  const QString symbol = isRate() ? tr("f") : mode() == Mode::Total ? tr("F") : tr("active");
  const QString text = tr("%1\nstep %2: %3 = %4").arg(name, countText(std::llround(x)), symbol, valueText(name, x, y));
  return m_meanOf.isEmpty() ? text : text + QLatin1Char('\n') + m_meanOf;
}

PlotTable GateChangePlot::table() const {
  const QString name = columnName(mode());
  std::vector<RunColumn> layers;
  for (int l = 0; l < layerCount(); ++l)
    layers.push_back({QStringLiteral("%1_%2").arg(name).arg(l + 1), [this, l](const History& curves) {
                        return layerSeries(curves, measure(mode()), static_cast<std::size_t>(l));
                      }});
  PlotTable table;
  if (!layers.empty()) appendColumns(table, *run(), {}, layers, showsEach());
  const RunColumn mean{name + QStringLiteral("_mean"),
                       [this](const History& curves) { return layerMean(curves, measure(mode())); }};
  for (const OtherRun& other : others()) appendColumns(table, *other.history, other.prefix, {mean}, showsEach());
  return table;
}

}  // namespace gatescope
