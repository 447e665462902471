// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/clocks_plot.h"

#include <qcustomplot.h>

#include "core/gating/variants.h"
#include "core/telemetry/measures.h"
#include "ui/plots/curves/layer_curves.h"
#include "ui/plots/curves/not_stored.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {
namespace {

using Look = MeasureCurve::Look;

struct Clock {
  QString column, name;
  LayerValues values;
  Look look;
  QString formula;
};

std::vector<Clock> clocks() {
  return {{QStringLiteral("weight_change_step"), ClocksPlot::tr("weights"), &LayerSample::weightChange, Look::Train,
           ClocksPlot::tr("‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights")},
          {QStringLiteral("gate_change"), ClocksPlot::tr("gates"), &LayerSample::gateChange, Look::Gates,
           ClocksPlot::tr("mean |Gₜ − Gₜ₋₁|")}};
}

MeasureCurve rate(QString column, QString name, const Clock& clock, CurveOf values) {
  MeasureCurve curve{std::move(column), std::move(name), clock.formula, clock.look, std::move(values)};
  curve.without = Absent::NotMeasured;
  curve.rhythm = layerRhythm;
  return curve;
}

std::vector<MeasureCurve> meanCurves() {
  std::vector<MeasureCurve> curves;
  for (const Clock& clock : clocks())
    curves.push_back(rate(clock.column + QStringLiteral("_mean"), clock.name, clock,
                          [values = clock.values](const History& own) { return layerMean(own, values); }));
  return curves;
}

std::vector<MeasureCurve> layerCurves(int layers) {
  std::vector<MeasureCurve> curves;
  for (const Clock& clock : clocks())
    for (int l = 0; l < layers; ++l) {
      curves.push_back(rate(QStringLiteral("%1_%2").arg(clock.column).arg(l + 1),
                            ClocksPlot::tr("%1, layer %2").arg(clock.name).arg(l + 1), clock,
                            [values = clock.values, l](const History& own) {
                              return layerSeries(own, values, static_cast<std::size_t>(l));
                            }));
      const bool dashed = clock.look == Look::Train;
      curves.back().pen = [l, layers, dashed](const Theme& theme) {
        return dashed ? theme.dashedPen(theme.layer(l, layers), 0) : QPen(theme.layer(l, layers), theme.lineWidth);
      };
      curves.back().isListed = false;
    }
  return curves;
}

QString clockNote(const RunHistory& run) {
  QStringList notes;
  if (const QString older = notStoredNote(run, &LayerSample::weightChange); !older.isEmpty())
    notes << ClocksPlot::tr("weights: %1").arg(older);
  const GatingVariant* variant = findGatingVariant(run.settings.experiment.gating.variant);
  if (variant && variant->hasFrozenGates())
    notes << ClocksPlot::tr("the gates of %1 are frozen: their change is 0 at every step")
                 .arg(QString::fromStdString(variant->label));
  return notes.join(QStringLiteral("; "));
}

// Without a layer there is still something to ask for.
std::vector<MeasureView> clockViews(int layers) {
  const QString axis = ClocksPlot::tr("relative change, one step");
  const PlotModes modes = ClocksPlot::modeTable();
  return {{modes[0], axis, meanCurves(), clockNote},
          {modes[1], axis, layers > 0 ? layerCurves(layers) : meanCurves(), clockNote, meanCurves()}};
}

}  // namespace

PlotModes ClocksPlot::modeTable() {
  return {{QStringLiteral("mean"), tr("mean"), true}, {QStringLiteral("layers"), tr("by layer"), true}};
}

ClocksPlot::ClocksPlot(QWidget* parent)
    : MeasurePlot(QStringLiteral("clocks"), tr("Two clocks"), clockViews(0),
                  tr("Mean over the hidden layers, or each layer. Weights: ‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the value weights. "
                     "Gates: mean |Gₜ − Gₜ₋₁| on the probe set."),
                  parent) {}

QString ClocksPlot::subject() const { return tr("the change of weights and gates in a step"); }

Series ClocksPlot::drawn(Series series, bool isWatched) const {
  return averaged(series, window(), kMeansPerCurve, isWatched ? &m_meanOf : nullptr);
}

void ClocksPlot::rebuild() {
  m_layers = hiddenLayers(run());
  setViews(clockViews(m_layers));
  MeasurePlot::rebuild();
  ladder().setLayers(showsLayers() ? m_layers : 0, theme());
}

void ClocksPlot::updateData() {
  if (hiddenLayers(run()) != m_layers) rebuild();
  m_meanOf = 1;
  MeasurePlot::updateData();
  nameMeans();
  if (!showsLayers() || curves().front()->isEmpty()) return;
  // Layers stand on their ladder; what is dashed and what is solid stands here.
  std::vector<LegendEntry> entries;
  const QColor colour = theme().text, band = run()->isEnsemble() ? theme().band(colour) : QColor();
  entries.push_back({tr("weights"), theme().dashedPen(colour, 0), {}, band});
  entries.push_back({tr("gates"), QPen(colour, theme().lineWidth), {}, band});
  for (const LegendEntry& other : legend().entries()) entries.push_back(other);
  legend().setEntries(std::move(entries));
}

void ClocksPlot::nameMeans() {
  const QString axis = tr("relative change, one step");
  plot()->yAxis->setLabel(m_meanOf > 1 ? tr("%1 (mean of %2)").arg(axis).arg(m_meanOf) : axis);
}

std::int64_t ClocksPlot::newestStep(const RunHistory& run) const {
  return run.median().layers().empty() ? -1 : run.median().layers().back().step;
}

QString ClocksPlot::readout(const QString& name, double x, double y) const {
  const QString text = MeasurePlot::readout(name, x, y);
  return m_meanOf > 1 ? tr("%1\nmean of %2").arg(text).arg(m_meanOf) : text;
}

}  // namespace gatescope
