// Measures over steps, of the kernel above all: one plot for every group of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/measure_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/telemetry/measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/plots/curves/not_stored.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"
#include "ui/run/run_figures.h"

namespace gatescope {

CurveOf ofFrames(std::function<double(const KernelFrame&)> value) {
  return [value = std::move(value)](const History& curves) {
    Series result;
    for (const auto& frame : curves.kernels()) result.append(static_cast<double>(frame->step), value(*frame));
    return result;
  };
}

MeasureCurve measured(const char* key, MeasureCurve::Look look) {
  const KernelMeasure& row = kernelMeasure(key);
  return {QString::fromStdString(row.key),
          QString::fromStdString(row.curve.empty() ? row.label : row.curve),
          QString::fromStdString(row.formula),
          look,
          ofFrames([value = row.value](const KernelFrame& frame) { return frame.*value; }),
          coreText(row.infinite),
          row.isAlways};
}

PlotModes modesOf(const std::vector<MeasureView>& views) {
  PlotModes modes;
  for (const MeasureView& view : views) modes.push_back(view.mode);
  return modes;
}

MeasurePlot::MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, QWidget* parent)
    : MeasurePlot(id, title, std::move(views), tr("What is plotted. Measured on the probe set, with the kernel."),
                  parent) {}

MeasurePlot::MeasurePlot(const QString& id, const QString& title, std::vector<MeasureView> views, const QString& help,
                         QWidget* parent)
    : RunPlot(id, title, parent), m_views(std::move(views)) {
  setModes(modesOf(m_views));
  if (m_views.size() > 1) addModeBox(tr("Measure"), help);
  addStepTools();
  addLogSwitch();
}

QPen MeasurePlot::pen(const MeasureCurve& curve) const {
  if (curve.pen) return curve.pen(theme());
  switch (curve.look) {
    case MeasureCurve::Look::Train:
      return theme().trainPen();
    case MeasureCurve::Look::Test:
      return theme().testPen();
    case MeasureCurve::Look::Theory:
      return theme().theoryPen();
    case MeasureCurve::Look::Gates:
      return QPen(theme().gateOn, theme().lineWidth);
    case MeasureCurve::Look::Initial:
      break;
  }
  return theme().initialPen();
}

Series MeasurePlot::drawn(Series series, bool) const { return series; }

CurveOf MeasurePlot::curveOf(const RunHistory* run, const MeasureCurve& curve) const {
  const bool isWatched = run && run == this->run();
  return [this, curve = &curve, isWatched, median = run ? &run->median() : nullptr,
          rhythm = run ? curve.rhythm(*run) : Rhythm()](const History& curves) {
    Series result = curve->values(curves);
    for (double& value : result.y) value = std::isinf(value) ? kAbsent : value * curve->scale;
    return drawn(withGaps(std::move(result), rhythm, curve->without), isWatched && &curves == median);
  };
}

void MeasurePlot::rebuild() {
  clearCurves();
  m_curves.clear();
  m_others.clear();
  for (const OtherRun& other : others()) {
    std::vector<RunCurve*> curves;
    for (const MeasureCurve& curve : shownView().curvesBeside())
      curves.push_back(&addRunCurve(tr("%1, %2").arg(curve.name, other.name),
                                    other.pen(theme(), pen(curve), static_cast<int>(curves.size()))));
    m_others.push_back(std::move(curves));
  }
  for (const MeasureCurve& curve : shownView().curves) m_curves.push_back(&addRunCurve(curve.name, pen(curve)));
  setStepAxis(shownView().axis);
}

void MeasurePlot::updateData() {
  for (std::size_t o = 0; o < m_others.size(); ++o)
    for (std::size_t i = 0; i < m_others[o].size(); ++i) {
      const RunHistory* other = others()[o].history;
      feed(*m_others[o][i], other, curveOf(other, shownView().curvesBeside()[i]), kPointsPerCurve);
    }
  std::vector<LegendEntry> entries;
  for (std::size_t i = 0; i < m_curves.size(); ++i) {
    const MeasureCurve& curve = shownView().curves[i];
    feed(*m_curves[i], run(), curveOf(run(), curve), kPointsPerCurve);
    if (curve.isListed && !isEmpty(m_curves[i]->median)) entries.push_back(m_curves[i]->entry(named(curve.name)));
  }
  for (std::size_t o = 0; o < m_others.size(); ++o) {
    const auto seen = std::ranges::find_if(m_others[o], [](const RunCurve* curve) { return !curve->isEmpty(); });
    if (seen != m_others[o].end()) entries.push_back((*seen)->entry(others()[o].name));
  }
  legend().setEntries(std::move(entries));
  showValues();
  showNote();
}

void MeasurePlot::showValues() {
  showMedians([this](bool quartiles) {
    QStringList latest;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
      if (!shownView().curves[i].isListed || isEmpty(m_curves[i]->median)) continue;
      // What was not measured at the newest step says nothing.
      const bool isMissing = shownView().curves[i].without == Absent::NotMeasured;
      if (isMissing && std::isnan(m_curves[i]->median.y.back())) continue;
      latest << newestText(shownView().curves[i], *m_curves[i], quartiles);
    }
    return latest.join(QStringLiteral(" · "));
  });
}

// On the curve an infinite value is a gap, as one that is absent.
QString MeasurePlot::newestText(const MeasureCurve& curve, const RunCurve& drawn, bool quartiles) const {
  const double newest = curve.values(run()->median()).y.back();
  if (std::isinf(newest) && !curve.infinite.isEmpty()) return curve.infinite;
  if (std::isnan(newest) && curve.isAlways) return notStoredText();
  return drawn.newestText([](double value) { return numberText(value); }, quartiles);
}

void MeasurePlot::showNote() {
  if (!run()) return setNote({});
  const MeasureCurve& first = shownView().curves.front();
  Series samples = first.values(run()->median());
  if (samples.x.isEmpty()) return setNote({});
  QStringList notes;
  if (first.isAlways) notes << notStoredNote(samples);
  if (shownView().note) notes << shownView().note(*run());
  if (first.without == Absent::HasNoValue) samples.y.fill(0);  // measured all the same
  notes << sparseNote(withoutGaps(samples), first.rhythm(*run()), window());
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void MeasurePlot::followData() {
  Extent now, before;
  for (const MeasureCurve& curve : shownView().curves)
    now.include(extentOf(run(), curveOf(run(), curve), isLogarithmic()));
  for (const MeasureCurve& curve : shownView().curvesBeside())
    for (const OtherRun& other : others())
      before.include(extentOf(other.history, curveOf(other.history, curve), isLogarithmic()));
  followSteps(now, before);
}

std::int64_t MeasurePlot::newestStep(const RunHistory& run) const { return run.kernel() ? run.kernel()->step : -1; }

bool MeasurePlot::draws(const RunHistory& run) const {
  return std::ranges::any_of(&run == this->run() ? shownView().curves : shownView().curvesBeside(),
                             [&](const MeasureCurve& curve) { return !isEmpty(curveOf(&run, curve)(run.median())); });
}

// Where only other runs have values, those are seen, and the note says why this one has none.
QString MeasurePlot::emptyText() const {
  const auto isDrawn = [this](const OtherRun& other) { return draws(*other.history); };
  if ((run() && draws(*run())) || std::ranges::any_of(others(), isDrawn)) return {};
  if (!run() || shownView().curves.front().values(run()->median()).x.isEmpty()) return waitingText(subject());
  const MeasureCurve& first = shownView().curves.front();
  if (first.isAlways && isEmpty(first.values(run()->median()))) return notStoredNote(first.values(run()->median()));
  const QString note = shownView().note ? shownView().note(*run()) : QString();
  return note.isEmpty() ? tr("This run has none.") : note;
}

QString MeasurePlot::readout(const QString& name, double x, double y) const {
  const QString text = RunPlot::readout(name, x, y);
  for (const MeasureCurve& curve : shownView().curves)
    if (name.startsWith(curve.name)) return text + QLatin1Char('\n') + curve.formula;
  return text;
}

// Of each group of steps, no column twice.
void MeasurePlot::appendTable(PlotTable& table, const RunHistory& run, const QString& prefix, bool isWatched) const {
  std::vector<std::pair<QString, std::vector<RunColumn>>> groups;
  for (const MeasureView& view : m_views)
    for (const MeasureCurve& curve : isWatched ? view.curves : view.curvesBeside()) {
      auto group = std::ranges::find(groups, curve.group, &decltype(groups)::value_type::first);
      if (group == groups.end()) group = groups.insert(group, {curve.group, {}});
      if (std::ranges::find(group->second, curve.column, &RunColumn::name) == group->second.end())
        group->second.push_back({curve.column, curve.values});
    }
  for (const auto& [group, columns] : groups) appendColumns(table, run, prefix + group, columns, showsEach());
}

PlotTable MeasurePlot::table() const {
  PlotTable table;
  if (run()) appendTable(table, *run(), {}, true);
  for (const OtherRun& other : others()) appendTable(table, *other.history, other.prefix, false);
  return table;
}

}  // namespace gatescope
