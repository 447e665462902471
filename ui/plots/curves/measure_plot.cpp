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

Series valuesOf(const History& curves, const MeasureCurve& curve) {
  Series result;
  for (const auto& frame : curves.kernels()) result.append(static_cast<double>(frame->step), curve.value(*frame));
  return result;
}

CurveOf curveOf(const RunHistory* run, const MeasureCurve& curve) {
  return [curve = &curve, rhythm = run ? kernelRhythm(*run) : Rhythm()](const History& curves) {
    Series result = valuesOf(curves, *curve);
    for (double& value : result.y)
      if (std::isinf(value)) value = kAbsent;
    return withGaps(std::move(result), rhythm, Absent::HasNoValue);
  };
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
  clearCurves();
  m_curves.clear();
  m_others.clear();
  for (const OtherRun& other : others()) {
    std::vector<RunCurve*> curves;
    for (std::size_t i = 0; i < shownView().curves.size(); ++i) {
      const MeasureCurve& curve = shownView().curves[i];
      curves.push_back(&addRunCurve(tr("%1, %2").arg(curve.name, other.name),
                                    other.pen(theme(), pen(curve.look), static_cast<int>(i))));
    }
    m_others.push_back(std::move(curves));
  }
  for (const MeasureCurve& curve : shownView().curves) m_curves.push_back(&addRunCurve(curve.name, pen(curve.look)));
  setStepAxis(shownView().axis);
}

void MeasurePlot::updateData() {
  for (std::size_t o = 0; o < m_others.size(); ++o)
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
      const RunHistory* other = others()[o].history;
      feed(*m_others[o][i], other, curveOf(other, shownView().curves[i]), kPointsPerCurve);
    }
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const MeasureCurve& curve = shownView().curves[i];
    feed(*m_curves[i], run(), curveOf(run(), curve), kPointsPerCurve);
    if (!isEmpty(m_curves[i]->median)) entries.push_back(m_curves[i]->entry(named(curve.name)));
  }
  for (std::size_t o = 0; o < m_others.size(); ++o)
    if (!m_others[o].front()->isEmpty()) entries.push_back(m_others[o].front()->entry(others()[o].name));
  legend().setEntries(std::move(entries));
  showValues();
  showNote();
}

void MeasurePlot::showValues() {
  showMedians([this](bool quartiles) {
    QStringList latest;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
      if (isEmpty(m_curves[i]->median)) continue;
      const QString& absent = shownView().curves[i].absent;
      latest << m_curves[i]->newestText(
          [&](double value) { return std::isnan(value) && !absent.isEmpty() ? absent : numberText(value, 3); },
          quartiles);
    }
    return latest.join(QStringLiteral(" · "));
  });
}

void MeasurePlot::showNote() {
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  if (!frame) return setNote({});
  QStringList notes;
  if (shownView().note) notes << shownView().note(*run(), *frame);
  Series frames;  // whether or not they have a value
  for (const auto& measured : run()->median().kernels()) frames.append(static_cast<double>(measured->step), 0);
  notes << sparseNote(frames, kernelRhythm(*run()), window());
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void MeasurePlot::followData() {
  Extent now, before;
  for (const MeasureCurve& curve : shownView().curves) {
    now.include(extentOf(run(), curveOf(run(), curve), isLogarithmic()));
    for (const OtherRun& other : others())
      before.include(extentOf(other.history, curveOf(other.history, curve), isLogarithmic()));
  }
  followSteps(now, before);
}

std::int64_t MeasurePlot::newestStep(const RunHistory& run) const { return run.kernel() ? run.kernel()->step : -1; }

bool MeasurePlot::draws(const RunHistory& run) const {
  return std::ranges::any_of(shownView().curves,
                             [&](const MeasureCurve& curve) { return !isEmpty(curveOf(&run, curve)(run.median())); });
}

// Where only other runs have values, those are seen, and the note says why this one has none.
QString MeasurePlot::emptyText() const {
  const auto isDrawn = [this](const OtherRun& other) { return draws(*other.history); };
  if ((run() && draws(*run())) || std::ranges::any_of(others(), isDrawn)) return {};
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  if (!frame) return waitingText(title().toLower());
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
  std::vector<RunColumn> columns;
  for (const MeasureView& view : m_views)
    for (const MeasureCurve& curve : view.curves)
      columns.push_back({curve.column, [&curve](const History& curves) { return valuesOf(curves, curve); }});
  PlotTable table;
  if (run()) appendColumns(table, *run(), {}, columns, showsEach());
  for (const OtherRun& other : others()) appendColumns(table, *other.history, other.prefix, columns, showsEach());
  return table;
}

}  // namespace gatescope
