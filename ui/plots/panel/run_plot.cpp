// A plot of a run: the one that is watched, and those beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/run_plot.h"

#include <qcustomplot.h>

#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/change_marks.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/step_tools.h"

namespace gatescope {

namespace {

/// The step that a run has come to, as far as its curves tell.
double lastStep(const RunHistory* run) {
  double last = 0;
  if (run && !run->curves.steps().empty()) last = static_cast<double>(run->curves.steps().back().step);
  if (run && !run->curves.layers().empty())
    last = std::max(last, static_cast<double>(run->curves.layers().back().step));
  return last;
}

}  // namespace

RunPlot::RunPlot(QString id, QString title, QWidget* parent)
    : PlotPanel(std::move(id), std::move(title), parent),
      m_pastView(new QCPItemStraightLine(plot())),
      m_changes(new ChangeMarks(plot())) {
  m_pastView->setSelectable(false);
  m_pastView->setVisible(false);
}

void RunPlot::setRuns(const RunHistory* run, const OtherRuns& others) {
  m_run = run;
  if (m_others != others) discard();
  m_others = others;
  refresh();
}

void RunPlot::setPace(double) {}

RunPlot::Drawn RunPlot::drawnOf(const RunHistory* run) const {
  if (!run) return {};
  return {run,
          run->generation,
          newestStep(*run),
          run->pastView.get(),
          run->course.get(),
          run->course ? run->course->changes.size() : 0,
          wants().any() ? run->shownInspection() : nullptr,
          run->state.phase,
          run->state.noTestReason,
          run->state.message};
}

PlotPanel::News RunPlot::readNews() {
  const Drawn newRun = drawnOf(m_run);
  std::vector<Drawn> newOthers;
  for (const OtherRun& other : m_others) newOthers.push_back(drawnOf(other.history));
  if (newRun == m_drawnRun && newOthers == m_drawnOthers) return News::None;
  const bool sameRuns =
      newRun.isSameRun(m_drawnRun) &&
      std::ranges::equal(newOthers, m_drawnOthers, [](const Drawn& a, const Drawn& b) { return a.isSameRun(b); });
  m_drawnRun = newRun;
  m_drawnOthers = std::move(newOthers);
  return sameRuns ? News::Data : News::Everything;
}

void RunPlot::drawMarks() {
  showChanges();
  const bool shown = !sharedAxis().isEmpty() && m_run && m_run->pastView;
  m_pastView->setVisible(shown);
  if (!shown) return;
  const double step = static_cast<double>(m_run->pastView->step);
  m_pastView->setPen(QPen(theme().accent, theme().lineWidth, Qt::DashDotLine));
  m_pastView->point1->setCoords(step, 1);
  m_pastView->point2->setCoords(step, 2);
}

void RunPlot::showChanges() {
  std::vector<ChangeMarks::Course> courses;
  const auto add = [&](const RunHistory& run, const QString& name, const QColor& colour) {
    const double last = std::max(lastStep(&run), static_cast<double>(run.state.step));
    if (run.course) courses.push_back({run.course, name, colour, last});
  };
  if (m_run && !sharedAxis().isEmpty()) {
    add(*m_run, {}, theme().faintText);
    for (const OtherRun& other : m_others)
      add(*other.history, other.name, other.pen(theme(), theme().trainPen()).color());
  }
  m_changes->setCourses(std::move(courses));
}

QString RunPlot::axisText(double x) const {
  return sharedAxis().isEmpty() ? QString() : tr("step %1").arg(countText(std::llround(x)));
}

QString RunPlot::markText(double pixel) const { return m_changes->textAt(pixel); }

QString RunPlot::named(const QString& curve) const {
  return m_run && !m_run->name.isEmpty() ? tr("%1, %2").arg(curve, m_run->name) : curve;
}

QString RunPlot::waitingText(const QString& what) const {
  if (!m_run || m_run->state.phase == RunPhase::Empty) return tr("Start a run to see %1.").arg(what);
  const QString message = QString::fromStdString(m_run->state.message);
  if (m_run->state.phase == RunPhase::Failed) return message.isEmpty() ? tr("The run failed.") : message;
  if (m_run->state.phase == RunPhase::Preparing) return message.isEmpty() ? tr("Preparing the run…") : message;
  return tr("Waiting for the first measurement of %1.").arg(what);
}

QString RunPlot::readout(const QString& name, double x, double y) const {
  return tr("%1\nstep %2: %3").arg(name, countText(std::llround(x)), numberText(y, 4));
}

QString RunPlot::settingsLine() const {
  if (!m_run) return {};
  const Experiment& e = m_run->settings.experiment;
  const QString dataName = m_run->state.dataTitle.empty() ? QString::fromStdString(e.data.name)
                                                          : QString::fromStdString(m_run->state.dataTitle);
  return tr("%1, d = %2, w = %3, %4, %5, seed %6")
      .arg(QString::fromStdString(e.gating.variant))
      .arg(e.network.depth)
      .arg(e.network.width)
      .arg(dataName, QString::fromStdString(e.optimiser.name))
      .arg(e.seed);
}

void RunPlot::addStepTools() {
  m_stepTools = new StepTools(this);
  addTool(m_stepTools->button());
  connect(m_stepTools, &StepTools::axisChanged, this, &RunPlot::contentChanged);
  connect(m_stepTools, &StepTools::smoothingChanged, this, [this] {
    discard();  // the axes stay
    refresh();
  });
}

void RunPlot::setStepAxis(const QString& y) {
  setAxes(tr("step"), m_stepTools && m_stepTools->hasLogarithmicSteps(), true, y, isLogarithmic());
}

void RunPlot::followSteps(const Extent& y, const Extent& otherY) {
  const double total = m_run ? static_cast<double>(m_run->state.totalSteps) : 0;
  double end = stepLimit(lastStep(m_run), total);
  for (const OtherRun& other : m_others) end = std::max(end, lastStep(other.history));
  plot()->xAxis->setRange(plot()->xAxis->scaleType() == QCPAxis::stLogarithmic ? 0.9 : 0, end);
  const bool logarithmic = plot()->yAxis->scaleType() == QCPAxis::stLogarithmic;
  Extent seen = y;
  if (seen.isEmpty()) {
    seen = otherY;
  } else if (!otherY.isEmpty()) {
    // A run beside that diverged must not flatten the run that is watched.
    const double floor = logarithmic ? y.lower / 100 : y.lower,
                 ceiling = logarithmic ? y.upper * 100 : 3 * std::abs(y.upper);
    seen.include(std::clamp(otherY.lower, floor, std::max(floor, ceiling)));
    seen.include(std::clamp(otherY.upper, floor, std::max(floor, ceiling)));
  }
  const Extent limits = roundLimits(seen, logarithmic);
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

void RunPlot::feed(QCPGraph* graph, const Series& series, int points) {
  const double weight = m_stepTools ? m_stepTools->smoothing() : 0;
  if (weight == 0) return PlotPanel::feed(graph, series, points);
  PlotPanel::feed(graph, smoothed(series, weight), points);
  QPointer<QCPGraph>& measured = m_stepTools->measuredBeside(graph);
  if (!measured) {
    QPen pen = Theme::ghost(graph->pen());
    pen.setWidthF(1);
    pen.setStyle(Qt::SolidLine);
    measured = addCurve(tr("%1, measured").arg(graph->name()), pen);
    measured->setProperty("silent", true);       // the pointer reads the mean
    measured->setLayer(QStringLiteral("grid"));  // behind the curve that is read
  }
  PlotPanel::feed(measured, series, points);
}

}  // namespace gatescope
