// Numbers of the kernel frames over steps: one plot for every group of measures.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/measure_plot.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "core/telemetry/measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/layout_elements.h"
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
  return result;
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

MeasurePlot::MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, QWidget* parent)
    : PlotPanel(id, title, parent),
      m_views(std::move(views)),
      m_logarithmic(m_views.front().logarithmic),
      m_switch(nullptr) {
  if (m_views.size() > 1) {
    m_choice = new QComboBox(this);
    for (const MeasureView& view : m_views) m_choice->addItem(view.name);
    m_choice->setToolTip(tr("What is drawn. Measured on the probe set, with the kernel."));
    m_choice->setAccessibleName(tr("Measure"));
    m_choice->setFocusPolicy(Qt::TabFocus);
    addTool(m_choice);
    connect(m_choice, &QComboBox::activated, this, &MeasurePlot::setView);
  }
  addStepTools();
  m_switch = addLogSwitch();
  m_switch->setChecked(m_logarithmic);
  connect(m_switch, &QToolButton::clicked, this, &MeasurePlot::setLogarithmic);
}

void MeasurePlot::setView(int view) {
  if (m_choice) m_choice->setCurrentIndex(view);
  if (m_view == view) return;
  m_view = view;
  m_logarithmic = shown().logarithmic;
  m_switch->setChecked(m_logarithmic);
  contentChanged();
}

void MeasurePlot::setLogarithmic(bool logarithmic) {
  m_switch->setChecked(logarithmic);
  if (m_logarithmic == logarithmic) return;
  m_logarithmic = logarithmic;
  contentChanged();
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
    for (std::size_t i = 0; i < shown().curves.size(); ++i) {
      const MeasureCurve& curve = shown().curves[i];
      graphs.push_back(
          addCurve(tr("%1, %2").arg(curve.name, other.name), other.pen(theme(), pen(curve.look), static_cast<int>(i))));
    }
    m_others.push_back(std::move(graphs));
  }
  for (const MeasureCurve& curve : shown().curves) m_curves.push_back(addCurve(curve.name, pen(curve.look)));
  setStepAxis(shown().axis, m_logarithmic);
}

void MeasurePlot::updateData() {
  std::vector<LegendEntry> entries;
  QStringList latest;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const MeasureCurve& curve = shown().curves[i];
    const Series now = withoutGaps(seriesOf(run(), curve));
    feed(m_curves[i], now, kPointsPerCurve);
    for (std::size_t o = 0; o < m_others.size(); ++o)
      feed(m_others[o][i], withoutGaps(seriesOf(others()[o].history, curve)), kPointsPerCurve);
    if (now.y.isEmpty()) continue;
    entries.push_back({named(curve.name), m_curves[i]->pen()});
    latest << numberText(now.y.back(), 3);
  }
  for (std::size_t o = 0; o < m_others.size(); ++o)
    if (m_others[o].front()->dataCount() > 0) entries.push_back({others()[o].name, m_others[o].front()->pen()});
  legend().setEntries(std::move(entries));
  setValues(latest.join(QStringLiteral(" · ")));
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  setNote(frame && shown().note ? shown().note(*run(), *frame) : QString());
}

void MeasurePlot::followData() {
  Extent now, before;
  for (const MeasureCurve& curve : shown().curves) {
    now.include(extentY(seriesOf(run(), curve), m_logarithmic));
    for (const OtherRun& other : others()) before.include(extentY(seriesOf(other.history, curve), m_logarithmic));
  }
  followSteps(now, before);
}

std::int64_t MeasurePlot::newestStep(const RunHistory& run) const { return run.kernel() ? run.kernel()->step : -1; }

QString MeasurePlot::emptyText() const {
  const KernelFrame* frame = run() ? run()->kernel() : nullptr;
  if (!frame) return waitingText(title().toLower());
  for (const MeasureCurve& curve : shown().curves)
    if (!withoutGaps(seriesOf(run(), curve)).y.isEmpty()) return {};
  const QString note = shown().note ? shown().note(*run(), *frame) : QString();
  return note.isEmpty() ? tr("This run has none.") : note;
}

QString MeasurePlot::readout(const QString& name, double x, double y) const {
  const QString text = PlotPanel::readout(name, x, y);
  for (const MeasureCurve& curve : shown().curves)
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
