// Training and test loss over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/loss_plot.h"

#include <qcustomplot.h>

#include <QToolButton>

#include "ui/plots/layout_elements.h"
#include "ui/plots/numbers.h"
#include "ui/plots/series.h"

namespace gatescope {

namespace {

Series trainLoss(const RunHistory* run) {
  Series result;
  if (!run) return result;
  for (const StepSample& sample : run->curves.steps()) result.append(static_cast<double>(sample.step), sample.trainLoss);
  return result;
}

Series testLoss(const RunHistory* run) {
  Series all;
  if (!run) return all;
  for (const StepSample& sample : run->curves.steps()) all.append(static_cast<double>(sample.step), sample.testLoss);
  return withoutGaps(all);
}

std::vector<double> values(const QVector<double>& from) { return {from.begin(), from.end()}; }

}  // namespace

LossPlot::LossPlot(QWidget* parent) : PlotPanel(QStringLiteral("loss"), tr("Loss"), parent), m_switch(addLogSwitch()) {
  m_switch->setChecked(true);
  connect(m_switch, &QToolButton::clicked, this, &LossPlot::setLogarithmic);
}

void LossPlot::setLogarithmic(bool logarithmic) {
  m_switch->setChecked(logarithmic);
  if (m_logarithmic == logarithmic) return;
  m_logarithmic = logarithmic;
  contentChanged();
}

void LossPlot::rebuild() {
  plot()->clearGraphs();
  m_ghostTrain = addCurve(tr("train, run before"), Theme::ghost(theme().trainPen()));
  m_ghostTest = addCurve(tr("test, run before"), Theme::ghost(theme().testPen()));
  m_test = addCurve(tr("test"), theme().testPen());
  m_train = addCurve(tr("train"), theme().trainPen());
  const bool crossEntropy = run() && run()->settings.experiment.loss == "cross_entropy";
  setAxes(tr("step"), false, true, crossEntropy ? tr("L, cross-entropy (nats)") : tr("L, squared loss"), m_logarithmic);
}

void LossPlot::updateData() {
  // Dashes are stroked one by one: a quarter of the points looks the same and keeps the redraw short.
  const Series test = testLoss(run());
  feed(m_train, trainLoss(run()), kPointsPerCurve);
  feed(m_test, test, kPointsPerCurve / 4);
  feed(m_ghostTrain, trainLoss(ghost()), kPointsPerCurve);
  feed(m_ghostTest, testLoss(ghost()), kPointsPerCurve / 4);

  const std::string reason = run() ? run()->state.noTestReason : std::string();
  setNote(test.y.isEmpty() && !reason.empty() ? QString::fromStdString(reason) : QString());
  if (run() && run()->state.phase == RunPhase::Diverged) setNote(QString::fromStdString(run()->state.message));
  updateLegend(!test.y.isEmpty() || reason.empty());

  QString latest;
  if (run() && !run()->curves.steps().empty()) latest = tr("train %1").arg(numberText(run()->curves.steps().back().trainLoss, 2));
  if (!test.y.isEmpty()) latest += tr(" · test %1").arg(numberText(test.y.back(), 2));
  setValues(latest);
}

void LossPlot::updateLegend(bool hasTest) {
  std::vector<LegendEntry> entries = {{m_train->name(), m_train->pen()}};
  if (hasTest) entries.push_back({m_test->name(), m_test->pen()});
  if (ghost() && !ghost()->curves.steps().empty()) entries.push_back({tr("run before"), m_ghostTrain->pen()});
  legend().setEntries(std::move(entries));
}

void LossPlot::followData() {
  Extent now = extentY(trainLoss(run()), m_logarithmic), before = extentY(trainLoss(ghost()), m_logarithmic);
  now.include(extentY(testLoss(run()), m_logarithmic));
  before.include(extentY(testLoss(ghost()), m_logarithmic));
  followSteps(now, before);
}

std::int64_t LossPlot::newestStep(const RunHistory& run) const {
  return run.curves.steps().empty() ? -1 : run.curves.steps().back().step;
}

QString LossPlot::emptyText() const {
  const bool any = (run() && !run()->curves.steps().empty()) || (ghost() && !ghost()->curves.steps().empty());
  if (any && !(run() && run()->state.phase == RunPhase::Failed && run()->curves.steps().empty())) return {};
  return waitingText(tr("training and test loss"));
}

PlotTable LossPlot::table() const {
  PlotTable table;
  const auto addRun = [&table](const RunHistory* of, const QString& prefix) {
    if (!of || of->curves.steps().empty()) return;
    const Series train = trainLoss(of);
    std::vector<double> test;
    for (const StepSample& sample : of->curves.steps()) test.push_back(sample.testLoss);
    for (const char* name : {"step", "train_loss", "test_loss"}) table.names.push_back(prefix + QLatin1String(name));
    table.columns.insert(table.columns.end(), {values(train.x), values(train.y), std::move(test)});
  };
  addRun(run(), {});
  addRun(ghost(), QStringLiteral("before_"));
  return table;
}

}  // namespace gatescope
