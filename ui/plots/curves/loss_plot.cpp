// Training and test loss over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/loss_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/telemetry/measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/curves/accuracy_limits.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/rhythm.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

/// One figure of every sample; accuracies in percent.
Series curveOf(const History& curves, double StepSample::*figure, double scale) {
  Series result;
  for (const StepSample& sample : curves.steps())
    result.append(static_cast<double>(sample.step), scale * (sample.*figure));
  return result;
}

}  // namespace

PlotModes LossPlot::modeTable() {
  return {{QStringLiteral("loss"), tr("loss"), true},
          {QStringLiteral("accuracy"), tr("accuracy"), false, tr("Accuracy")},
          {QStringLiteral("test_only"), tr("test only"), false, tr("Test accuracy")}};
}

LossPlot::LossPlot(QWidget* parent) : RunPlot(QStringLiteral("loss"), tr("Loss"), parent) {
  setModes(modeTable());
  addModeBox(tr("Loss or accuracy"),
             tr("Loss: mean over samples. Accuracy: share of samples classified correctly, where there are classes. "
                "Test only: accuracies on the test set, close up."));
  addStepTools();
  addLogSwitch();
}

// With mini-batches the training loss is told where the test loss is, and never less often.
CurveOf LossPlot::train(const RunHistory* run) const {
  if (mode() == Mode::TestAccuracy || !run) return [](const History&) { return Series(); };
  return [isLoss = mode() == Mode::Loss, rhythm = testRhythm(*run)](const History& curves) {
    return withGaps(isLoss ? curveOf(curves, &StepSample::trainLoss, 1)
                           : withoutGaps(curveOf(curves, &StepSample::trainAccuracy, 100)),
                    rhythm);
  };
}

CurveOf LossPlot::test(const RunHistory* run) const {
  if (!run) return [](const History&) { return Series(); };
  return [isLoss = mode() == Mode::Loss, rhythm = testRhythm(*run)](const History& curves) {
    return withGaps(withoutGaps(isLoss ? curveOf(curves, &StepSample::testLoss, 1)
                                       : curveOf(curves, &StepSample::testAccuracy, 100)),
                    rhythm);
  };
}

void LossPlot::rebuild() {
  clearCurves();
  m_otherTrain.clear();
  m_otherTest.clear();
  for (const OtherRun& other : others()) {
    m_otherTrain.push_back(&addRunCurve(tr("train, %1").arg(other.name), other.pen(theme(), theme().trainPen())));
    m_otherTest.push_back(&addRunCurve(tr("test, %1").arg(other.name),
                                       other.pen(theme(), theme().testPen(), mode() == Mode::TestAccuracy ? 0 : 1)));
  }
  m_test = &addRunCurve(tr("test"), theme().testPen());
  m_train = &addRunCurve(tr("train"), theme().trainPen());
  const bool crossEntropy = run() && run()->settings.experiment.loss == Loss::CrossEntropy;
  const QString loss = crossEntropy ? tr("L, cross-entropy (nats)") : tr("L, squared loss");
  setStepAxis(mode() == Mode::Loss ? loss : mode() == Mode::Accuracy ? tr("accuracy, %") : tr("test accuracy, %"));
}

void LossPlot::updateData() {
  // Dashes are stroked one by one: a quarter of the points looks the same and keeps the redraw short.
  for (std::size_t i = 0; i < others().size(); ++i) {
    const OtherRun& other = others()[i];
    feed(*m_otherTrain[i], other.history, train(other.history), kPointsPerCurve / (other.pin < 0 ? 1 : 4));
    feed(*m_otherTest[i], other.history, test(other.history), kPointsPerCurve / 4);
  }
  feed(*m_test, run(), test(run()), kPointsPerCurve / 4);
  feed(*m_train, run(), train(run()), kPointsPerCurve);
  const std::string reason = run() ? run()->state.noTestReason : std::string();
  updateLegend(!m_test->median.y.isEmpty() || reason.empty());
  showNote(QString::fromStdString(reason));
  showValues();
}

void LossPlot::showValues() {
  const auto number = [digits = mode() == Mode::Loss ? 2 : 3](double value) { return numberText(value, digits); };
  showMedians([&](bool quartiles) {
    QStringList latest;
    if (!m_train->median.y.isEmpty()) latest << tr("train %1").arg(m_train->newestText(number, quartiles));
    if (!m_test->median.y.isEmpty()) latest << tr("test %1").arg(m_test->newestText(number, quartiles));
    return latest.join(QStringLiteral(" · "));
  });
}

void LossPlot::showNote(const QString& noTestReason) {
  QStringList notes;
  if (m_test->median.y.isEmpty()) notes << noTestReason;
  if (run()) notes << sparseNote(m_test->median, testRhythm(*run()), window(), tr("test"));
  if (run() && (run()->state.phase == RunPhase::Diverged || run()->state.diverged > 0))
    notes << QString::fromStdString(run()->state.message);
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void LossPlot::updateLegend(bool hasTest) {
  const bool testOnly = mode() == Mode::TestAccuracy;
  std::vector<LegendEntry> entries;
  if (!testOnly) entries.push_back(m_train->entry(named(m_train->line->name())));
  if (hasTest) entries.push_back(m_test->entry(named(m_test->line->name())));
  for (std::size_t i = 0; i < others().size(); ++i)
    if (!others()[i].history->curves.steps().empty())
      entries.push_back((testOnly ? m_otherTest : m_otherTrain)[i]->entry(others()[i].name));
  legend().setEntries(std::move(entries));
}

void LossPlot::followData() {
  Extent now = extentOf(run(), train(run()), isLogarithmic()), before;
  now.include(extentOf(run(), test(run()), isLogarithmic()));
  for (const OtherRun& other : others()) {
    before.include(extentOf(other.history, train(other.history), isLogarithmic()));
    before.include(extentOf(other.history, test(other.history), isLogarithmic()));
  }
  followSteps(now, before);
  if (mode() == Mode::TestAccuracy) showLateAccuracies();
}

// Where runs differ: without the steep rise of the first tenth, which is alike for all.
void LossPlot::showLateAccuracies() {
  Extent late;
  const auto includeRun = [&](const RunHistory* run) {
    if (!run) return;
    late.include(lateExtentY(test(run)(run->low())));
    late.include(lateExtentY(test(run)(run->high())));
  };
  includeRun(run());
  for (const OtherRun& other : others()) includeRun(other.history);
  if (late.isEmpty()) return;
  if (const Extent limits = percentLimits(late); limits.lower > 0) plot()->yAxis->setRange(limits.lower, limits.upper);
}

std::int64_t LossPlot::newestStep(const RunHistory& run) const {
  return run.median().steps().empty() ? -1 : run.median().steps().back().step;
}

QString LossPlot::emptyText() const {
  bool any = run() && !run()->curves.steps().empty();
  for (const OtherRun& other : others()) any = any || !other.history->curves.steps().empty();
  const bool failed = run() && run()->state.phase == RunPhase::Failed && run()->curves.steps().empty();
  if (!any || failed) return waitingText(tr("training and test loss"));
  if (mode() != Mode::Loss && run() && !run()->state.classification)
    return tr("Targets are real numbers: there is no accuracy.");
  return {};
}

PlotTable LossPlot::table() const {
  std::vector<RunColumn> columns;
  for (const StepMeasure& measure : stepMeasures())
    columns.push_back({QString::fromStdString(measure.key),
                       [value = measure.value](const History& curves) { return curveOf(curves, value, 1); }});
  PlotTable table;
  if (run()) appendColumns(table, *run(), {}, columns, showsEach());
  for (const OtherRun& other : others()) appendColumns(table, *other.history, other.prefix, columns, showsEach());
  return table;
}

}  // namespace gatescope
