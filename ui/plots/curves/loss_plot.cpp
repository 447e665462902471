// Training and test loss over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/loss_plot.h"

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

/// One figure of every sample; accuracies in percent.
Series curveOf(const RunHistory* run, double StepSample::*figure, double scale) {
  Series result;
  if (!run) return result;
  for (const StepSample& sample : run->curves.steps())
    result.append(static_cast<double>(sample.step), scale * (sample.*figure));
  return result;
}

}  // namespace

PlotModes LossPlot::modeTable() {
  return {{QStringLiteral("loss"), tr("loss"), true},
          {QStringLiteral("accuracy"), tr("accuracy")},
          {QStringLiteral("test_only"), tr("test only")}};
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
Series LossPlot::train(const RunHistory* run) const {
  if (mode() == Mode::TestAccuracy || !run) return {};
  return withGaps(mode() == Mode::Loss ? curveOf(run, &StepSample::trainLoss, 1)
                                       : withoutGaps(curveOf(run, &StepSample::trainAccuracy, 100)),
                  testRhythm(*run));
}

Series LossPlot::test(const RunHistory* run) const {
  if (!run) return {};
  return withGaps(withoutGaps(mode() == Mode::Loss ? curveOf(run, &StepSample::testLoss, 1)
                                                   : curveOf(run, &StepSample::testAccuracy, 100)),
                  testRhythm(*run));
}

void LossPlot::rebuild() {
  plot()->clearGraphs();
  m_otherTrain.clear();
  m_otherTest.clear();
  for (const OtherRun& other : others()) {
    m_otherTrain.push_back(addCurve(tr("train, %1").arg(other.name), other.pen(theme(), theme().trainPen())));
    m_otherTest.push_back(addCurve(tr("test, %1").arg(other.name),
                                   other.pen(theme(), theme().testPen(), mode() == Mode::TestAccuracy ? 0 : 1)));
  }
  m_test = addCurve(tr("test"), theme().testPen());
  m_train = addCurve(tr("train"), theme().trainPen());
  const bool crossEntropy = run() && run()->settings.experiment.loss == Loss::CrossEntropy;
  const QString loss = crossEntropy ? tr("L, cross-entropy (nats)") : tr("L, squared loss");
  setStepAxis(mode() == Mode::Loss ? loss : mode() == Mode::Accuracy ? tr("accuracy, %") : tr("test accuracy, %"));
}

void LossPlot::updateData() {
  // Dashes are stroked one by one: a quarter of the points looks the same and keeps the redraw short.
  const Series testCurve = test(run()), trainCurve = train(run());
  feed(m_train, trainCurve, kPointsPerCurve);
  feed(m_test, testCurve, kPointsPerCurve / 4);
  for (std::size_t i = 0; i < others().size(); ++i) {
    feed(m_otherTrain[i], train(others()[i].history), kPointsPerCurve / (others()[i].pin < 0 ? 1 : 4));
    feed(m_otherTest[i], test(others()[i].history), kPointsPerCurve / 4);
  }
  const std::string reason = run() ? run()->state.noTestReason : std::string();
  updateLegend(!testCurve.y.isEmpty() || reason.empty());
  showNote(testCurve, QString::fromStdString(reason));

  const int digits = mode() == Mode::Loss ? 2 : 3;
  QString latest;
  if (!trainCurve.y.isEmpty()) latest = tr("train %1").arg(numberText(trainCurve.y.back(), digits));
  if (!testCurve.y.isEmpty())
    latest += (latest.isEmpty() ? tr("test %1") : tr(" · test %1")).arg(numberText(testCurve.y.back(), digits));
  setValues(latest);
}

void LossPlot::showNote(const Series& testCurve, const QString& noTestReason) {
  QStringList notes;
  if (testCurve.y.isEmpty()) notes << noTestReason;
  if (run()) notes << sparseNote(testCurve, testRhythm(*run()), window(), tr("test"));
  if (run() && run()->state.phase == RunPhase::Diverged) notes << QString::fromStdString(run()->state.message);
  notes.removeAll(QString());
  setNote(notes.join(QStringLiteral("; ")));
}

void LossPlot::updateLegend(bool hasTest) {
  const bool testOnly = mode() == Mode::TestAccuracy;
  std::vector<LegendEntry> entries;
  if (!testOnly) entries.push_back({named(m_train->name()), m_train->pen()});
  if (hasTest) entries.push_back({named(m_test->name()), m_test->pen()});
  for (std::size_t i = 0; i < others().size(); ++i)
    if (!others()[i].history->curves.steps().empty())
      entries.push_back({others()[i].name, (testOnly ? m_otherTest : m_otherTrain)[i]->pen()});
  legend().setEntries(std::move(entries));
}

void LossPlot::followData() {
  Extent now = extentY(train(run()), isLogarithmic()), before;
  now.include(extentY(test(run()), isLogarithmic()));
  for (const OtherRun& other : others()) {
    before.include(extentY(train(other.history), isLogarithmic()));
    before.include(extentY(test(other.history), isLogarithmic()));
  }
  followSteps(now, before);
  if (mode() == Mode::TestAccuracy) showLateAccuracies();
}

// Where runs differ: without the steep rise of the first tenth, which is alike for all.
void LossPlot::showLateAccuracies() {
  Extent late;
  const auto include = [&late](const Series& curve) {
    if (curve.x.isEmpty()) return;
    for (qsizetype i = 0; i < curve.x.size(); ++i)
      if (curve.x[i] >= 0.1 * curve.x.back()) late.include(curve.y[i]);
  };
  include(test(run()));
  for (const OtherRun& other : others()) include(test(other.history));
  if (late.isEmpty()) return;
  const double lower = std::floor((late.lower - 1) / 5) * 5;
  if (lower > 0) plot()->yAxis->setRange(lower, std::min(100.0, std::ceil((late.upper + 1) / 5) * 5));
}

std::int64_t LossPlot::newestStep(const RunHistory& run) const {
  return run.curves.steps().empty() ? -1 : run.curves.steps().back().step;
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
  PlotTable table;
  const auto addRun = [&](const RunHistory* of, const QString& prefix) {
    if (!of || of->curves.steps().empty()) return;
    const Series steps = curveOf(of, &StepSample::trainLoss, 1);
    table.names.push_back(prefix + QStringLiteral("step"));
    table.columns.push_back({steps.x.begin(), steps.x.end()});
    for (const StepMeasure& measure : stepMeasures()) {
      const Series curve = curveOf(of, measure.value, 1);
      table.names.push_back(prefix + QString::fromStdString(measure.key));
      table.columns.push_back({curve.y.begin(), curve.y.end()});
    }
  };
  addRun(run(), {});
  for (const OtherRun& other : others()) addRun(other.history, other.prefix);
  return table;
}

}  // namespace gatescope
