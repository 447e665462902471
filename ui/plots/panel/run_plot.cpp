// A plot of a run: the one that is watched, and those beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/run_plot.h"

#include <qcustomplot.h>

#include <QAction>
#include <QToolButton>
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/fields/fields.h"
#include "core/fields/json.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/change_marks.h"
#include "ui/plots/panel/quartile_band.h"
#include "ui/plots/panel/sampled_curve.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/step_tools.h"
#include "ui/run/run_figures.h"
#include "ui/run/run_name.h"

namespace gatescope {

namespace {

constexpr int kBandPoints = 600;

/// The step that a run has come to, as far as its curves tell.
double lastStep(const RunHistory* run) {
  double last = 0;
  if (run && !run->median().steps().empty()) last = static_cast<double>(run->median().steps().back().step);
  if (run && !run->median().layers().empty())
    last = std::max(last, static_cast<double>(run->median().layers().back().step));
  return last;
}

}  // namespace

int deepestNetwork() { return static_cast<int>(findField("network.depth")->maximum); }

RunPlot::RunPlot(QString id, const QString& title, QWidget* parent)
    : PlotPanel(std::move(id), title, parent),
      m_pastView(new QCPItemStraightLine(plot())),
      m_changes(new ChangeMarks(plot())),
      m_links(new SuggestionLinks(plot())) {
  connect(m_links, &SuggestionLinks::chosen, this, &RunPlot::changeSuggested);
  m_pastView->setSelectable(false);
  m_pastView->setVisible(false);
}

void RunPlot::setRuns(const RunHistory* run, const OtherRuns& others) {
  m_run = run;
  if (m_others != others) discard();
  m_others = others;
  if (m_run) runChosen(*m_run);
  refresh();
}

void RunPlot::setAlternatives(std::function<bool(const Settings&)> suits, std::vector<Suggestion> alternatives) {
  m_suits = std::move(suits);
  m_alternatives = std::move(alternatives);
}

std::vector<Suggestion> RunPlot::suggestions(const RunHistory& run) const {
  return !m_suits || m_suits(run.settings) ? std::vector<Suggestion>() : m_alternatives;
}

void RunPlot::pictureDrawn(bool empty) {
  m_links->setSuggestions(empty && m_run ? suggestions(*m_run) : std::vector<Suggestion>());
}

bool RunPlot::hasEnsemble() const {
  return (m_run && m_run->isEnsemble()) ||
         std::ranges::any_of(m_others, [](const OtherRun& other) { return other.history->isEnsemble(); });
}

void RunPlot::setPace(double) {}

RunPlot::Drawn RunPlot::drawnOf(const RunHistory* run) const {
  if (!run) return {};
  return {run,
          run->generation,
          newestStep(*run),
          run->revision(),
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
  if (m_run && !sameRuns) runChosen(*m_run);
  return sameRuns ? News::Data : News::Everything;
}

void RunPlot::drawMarks() {
  if (m_each) m_each->setVisible(hasEnsemble());
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
  return tr("%1\nstep %2: %3").arg(name, countText(std::llround(x)), valueText(name, x, y));
}

QString RunPlot::valueAt(const QString& name, double x, double y) const { return valueText(name, x, y); }

QString RunPlot::valueText(const QString& name, double x, double y, int digits) const {
  const auto found = std::ranges::find_if(m_curves, [&](const auto& curve) { return curve->line->name() == name; });
  const Quartiles quartiles = found == m_curves.end() ? Quartiles() : (*found)->quartilesAt(x, y);
  if (std::isnan(quartiles.low)) return numberText(y, digits);
  return tr("median %1, quartiles %2 to %3")
      .arg(numberText(y, digits), numberText(quartiles.low, digits), numberText(quartiles.high, digits));
}

void RunPlot::showMedians(const std::function<QString(bool quartiles)>& values) {
  const QString brief = values(false);
  if (brief.isEmpty() || !m_run || !m_run->isEnsemble()) return setValues(brief);
  setValues(tr("median: %1").arg(values(true)), tr("median: %1").arg(brief));
}

QString RunPlot::settingsLine() const {
  if (!m_run) return {};
  Experiment e = m_run->settings.experiment;
  const QString dataName = m_run->state.dataTitle.empty() ? QString::fromStdString(e.data.name)
                                                          : QString::fromStdString(m_run->state.dataTitle);
  if (showsOneNetwork()) e = memberSettings(m_run->settings, m_run->watched).experiment;
  return tr("%1, d = %2, w = %3, %4, %5, %6")
      .arg(QString::fromStdString(e.gating.variant))
      .arg(e.network.depth)
      .arg(e.network.width)
      .arg(dataName, QString::fromStdString(e.optimiser.name), seedsText(e));
}

FigureOrigin RunPlot::origin() const {
  if (!m_run) return {};
  return {settingsLine(), QByteArray::fromStdString(toJson(m_run->settings)), seedsText(m_run->settings.experiment),
          runName(*m_run)};
}

void RunPlot::showGhost(bool shown) {
  if (shown == m_allOthers.empty()) return;
  if (shown) {
    m_others = std::exchange(m_allOthers, {});
  } else {
    const bool hasGhost = std::ranges::any_of(m_others, [](const OtherRun& other) { return other.pin < 0; });
    if (!hasGhost) return;
    m_allOthers = m_others;
    std::erase_if(m_others, [](const OtherRun& other) { return other.pin < 0; });
  }
  discard();
}

void RunPlot::addStepTools() {
  m_stepTools = new StepTools(this);
  addTool(m_stepTools->button());
  connect(m_stepTools, &StepTools::axisChanged, this, &RunPlot::contentChanged);
  connect(m_stepTools, &StepTools::smoothingChanged, this, [this] {
    discard();  // the axes stay
    refresh();
  });
  addEach();
  m_stepTools->addChoice(m_each);
}

void RunPlot::addEachSwitch() {
  addEach();
  auto* button = new QToolButton(this);
  button->setDefaultAction(m_each);
  button->setAccessibleName(m_each->text());
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  addTool(button);
  setToolShown(button, false);
  connect(m_each, &QAction::visibleChanged, button, [this, button] { setToolShown(button, m_each->isVisible()); });
}

void RunPlot::addEach() {
  m_each = new QAction(tr("Each network"), this);
  m_each->setObjectName(QStringLiteral("each"));
  m_each->setCheckable(true);
  m_each->setVisible(false);
  m_each->setToolTip(tr("Draws the curve of each network of the ensemble, faintly, beside median and quartiles."));
  m_each->setWhatsThis(m_each->toolTip());
  connect(m_each, &QAction::toggled, this, [this] {
    discard();
    refresh();
  });
}

bool RunPlot::showsEach() const { return m_each && m_each->isChecked(); }

void RunPlot::setShowsEach(bool shows) {
  if (m_each) m_each->setChecked(shows);
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

double RunPlot::smoothing() const { return m_stepTools ? m_stepTools->smoothing() : 0; }

void RunPlot::feed(QCPGraph* graph, const Series& series, int points) {
  const double weight = smoothing();
  if (weight == 0) return feedAsIs(graph, series, points);
  feedAsIs(graph, smoothed(series, weight), points);
  QPointer<QCPGraph>& measured = m_stepTools->measuredBeside(graph);
  if (!measured) measured = addFaintCurve(tr("%1, measured").arg(graph->name()), graph->pen());
  feedAsIs(measured, series, points);
}

// Behind the curves that are read.
QCPGraph* RunPlot::addFaintCurve(const QString& name, QPen pen) {
  pen = Theme::ghost(pen);
  pen.setWidthF(1);
  pen.setStyle(Qt::SolidLine);
  QCPGraph* graph = addCurve(name, pen);
  graph->setProperty("silent", true);
  graph->setLayer(QStringLiteral("grid"));
  return graph;
}

RunCurve& RunPlot::addRunCurve(const QString& name, const QPen& pen) {
  m_curves.push_back(std::make_unique<RunCurve>());
  m_curves.back()->line = addCurve(name, pen);
  return *m_curves.back();
}

void RunPlot::clearCurves() {
  plot()->clearPlottables();
  m_curves.clear();
}

void RunPlot::feed(RunCurve& curve, const RunHistory* run, const CurveOf& of, int points) {
  curve.median = run ? of(run->median()) : Series();
  feed(curve.line, curve.median, points);
  if (!run || !run->isEnsemble()) return;
  curve.low = of(run->low());
  curve.high = of(run->high());
  if (smoothing() > 0) {
    curve.low = smoothed(curve.low, smoothing());
    curve.high = smoothed(curve.high, smoothing());
  }
  if (!curve.band && curve.low.x.isEmpty()) return;
  feedBand(curve, bandBetween(curve.low, curve.high, window(), kBandPoints,
                              hasLogarithmicX() ? Steps::Logarithmic : Steps::Linear));
  std::vector<Series> networks;
  if (showsEach())
    for (const History* network : run->networks()) networks.push_back(of(*network));
  feedEach(curve, networks, points / 2);
}

void RunPlot::feedBand(RunCurve& curve, Band band, Along along) {
  const QColor colour = curve.line->pen().color();
  if (!curve.band)
    curve.band = new QuartileBand(plot()->xAxis, plot()->yAxis, theme().band(colour), theme().bandEdge(colour));
  curve.band->setBand(std::move(band), along);
}

void RunPlot::feedEach(RunCurve& curve, const std::vector<Series>& networks, int points) {
  for (std::size_t i = 0; i < networks.size(); ++i) {
    if (i == curve.each.size()) {
      curve.each.push_back(addFaintCurve(tr("%1, network %2").arg(curve.line->name()).arg(i + 1), curve.line->pen()));
      curve.each.back()->setLineStyle(curve.line->lineStyle());
      dynamic_cast<SampledCurve&>(*curve.each.back()).setMarked(false);
    }
    feedAsIs(curve.each[i], networks[i], points);
  }
}

}  // namespace gatescope
