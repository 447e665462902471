// Numbers of the kernel frames over steps: one plot for every group of measures.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/measure_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/telemetry/measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

Series seriesOf(const RunHistory* run, const MeasureCurve& curve) {
  Series result;
  if (!run) return result;
  for (const auto& frame : run->curves.kernels()) {
    const double value = curve.value(*frame);
    result.append(static_cast<double>(frame->step), std::isinf(value) ? kAbsent : value);
  }
  return withGaps(std::move(result), kernelRhythm(*run), Absent::HasNoValue);
}

bool hasValues(const QCPGraph& graph) {
  return std::ranges::any_of(*graph.data(), [](const QCPGraphData& point) { return !std::isnan(point.value); });
}

std::vector<double> valuesOf(const RunHistory& run, const MeasureCurve& curve) {
  std::vector<double> result;
  for (const auto& frame : run.curves.kernels()) result.push_back(curve.value(*frame));
  return result;
}

}  // namespace

MeasureCurve measured(const char* key, MeasureCurve::Look look) {
  const KernelMeasure& row = kernelMeasure(key);
  return {QString::fromStdString(row.key), QString::fromStdString(row.curve.empty() ? row.label : row.curve),
          QString::fromStdString(row.formula), look,
          [value = row.value](const KernelFrame& frame) { return frame.*value; }};
}

PlotModes modesOf(const std::vector<MeasureView>& views) {
  PlotModes modes;
  for (const MeasureView& view : views) modes.push_back(view.mode);
  return modes;
}

MeasurePlot::MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, QWidget* parent)
    : RunPlot(id, title, parent), m_views(std::move(views)) {
  setModes(modesOf(m_views));
  if (m_views.size() > 1) addModeBox(tr("Measure"), tr("What is plotted. Measured on the probe set, with the kernel."));
  addStepTools();
  addLogSwitch();
}

QPen MeasurePlot::pen(MeasureCurve::Look look) const {
  switch (look) {
    case MeasureCurve::Look::Train:
      return theme().trainPen();
    case MeasureCurve::Look::Test:
      return theme().testPen();
    case MeasureCurve::Look::Theory:
      return theme().theoryPen();
    case MeasureCurve::Look::Initial:
      break;
  }
  return theme().initialPen();
}

void MeasurePlot::rebuild() {
  plot()->clearGraphs();
  m_curves.clear();
  m_others.clear();
  for (const OtherRun& other : others()) {
    std::vector<QCPGraph*> graphs;
    for (std::size_t i = 0; i < shownView().curves.size(); ++i) {
      const MeasureCurve& curve = shownView().curves[i];
      graphs.push_back(
          addCurve(tr("%1, %2").arg(curve.name, other.name), other.pen(theme(), pen(curve.look), static_cast<int>(i))));
    }
    m_others.push_back(std::move(graphs));
  }
  for (const MeasureCurve& curve : shownView().curves) m_curves.push_back(addCurve(curve.name, pen(curve.look)));
  setStepAxis(shownView().axis);
}

void MeasurePlot::updateData() {
  std::vector<LegendEntry> entries;
  QStringList latest;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const MeasureCurve& curve = shownView().curves[i];
    const Series now = seriesOf(run(), curve);
    feed(m_curves[i], now, kPointsPerCurve);
    for (std::size_t o = 0; o < m_others.size(); ++o)
      feed(m_others[o][i], seriesOf(others()[o].history, curve), kPointsPerCurve);
    if (isEmpty(now)) continue;
    entries.push_back({named(curve.name), m_curves[i]->pen()});
    latest << (std::isnan(now.y.back()) && !curve.absent.isEmpty() ? curve.absent : numberText(now.y.back(), 3));
  }
  for (std::size_t o = 0; o < m_others.size(); ++o)
    if (hasValues(*m_others[o].front())) entries.push_back({others()[o].name, m_others[o].front()->pen()});
  legend().setEntries(std::move(entries));
  setValues(latest.join(QStringLiteral(" · ")));
  showNote();
}

void MeasurePlot::showNote() {
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  if (!frame) return setNote({});
  QStringList notes;
  if (shownView().note) notes << shownView().note(*run(), *frame);
  Series frames;  // whether or not they have a value
  for (const auto& measured : run()->curves.kernels()) frames.append(static_cast<double>(measured->step), 0);
  notes << sparseNote(frames, kernelRhythm(*run()), window());
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void MeasurePlot::followData() {
  Extent now, before;
  for (const MeasureCurve& curve : shownView().curves) {
    now.include(extentY(seriesOf(run(), curve), isLogarithmic()));
    for (const OtherRun& other : others()) before.include(extentY(seriesOf(other.history, curve), isLogarithmic()));
  }
  followSteps(now, before);
}

std::int64_t MeasurePlot::newestStep(const RunHistory& run) const { return run.kernel() ? run.kernel()->step : -1; }

QString MeasurePlot::emptyText() const {
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  if (!frame) return waitingText(title().toLower());
  for (const MeasureCurve& curve : shownView().curves)
    if (!isEmpty(seriesOf(run(), curve))) return {};
  const QString note = shownView().note ? shownView().note(*run(), *frame) : QString();
  return note.isEmpty() ? tr("This run has none.") : note;
}

QString MeasurePlot::readout(const QString& name, double x, double y) const {
  const QString text = RunPlot::readout(name, x, y);
  for (const MeasureCurve& curve : shownView().curves)
    if (name.startsWith(curve.name)) return text + QLatin1Char('\n') + curve.formula;
  return text;
}

PlotTable MeasurePlot::table() const {
  PlotTable table;
  const auto addRun = [&](const RunHistory* of, const QString& prefix) {
    if (!of || of->curves.kernels().empty()) return;
    table.names.push_back(prefix + QStringLiteral("step"));
    std::vector<double> steps;
    for (const auto& frame : of->curves.kernels()) steps.push_back(static_cast<double>(frame->step));
    table.columns.push_back(std::move(steps));
    for (const MeasureView& view : m_views)
      for (const MeasureCurve& curve : view.curves) {
        table.names.push_back(prefix + curve.column);
        table.columns.push_back(valuesOf(*of, curve));
      }
  };
  addRun(run(), {});
  for (const OtherRun& other : others()) addRun(other.history, other.prefix);
  return table;
}

}  // namespace gatescope
