// Tools of PlotPanel for its subclasses: curves, axes, switches, words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/plots/numbers.h"
#include "ui/plots/plot_panel.h"
#include "ui/plots/plot_view.h"
#include "ui/plots/series.h"
#include "ui/plots/tickers.h"

namespace gatescope {

namespace {
constexpr const char* kDotted = "dotted";
}

QToolButton* PlotPanel::addLogSwitch() {
  auto* button = new QToolButton(this);
  button->setText(tr("Log"));
  button->setToolTip(tr("Logarithmic y axis. Values that are zero or below are gaps there."));
  button->setAccessibleName(tr("Logarithmic y axis"));
  button->setObjectName(QStringLiteral("log"));
  button->setAutoRaise(true);
  button->setCheckable(true);
  button->setFocusPolicy(Qt::TabFocus);
  addTool(button);
  return button;
}

QCPGraph* PlotPanel::addCurve(const QString& name, const QPen& pen) {
  QCPGraph* graph = plot()->addGraph();
  graph->setName(name);
  graph->setPen(theme().opaque(pen));
  graph->setSelectable(QCP::stNone);
  graph->setAntialiased(true);
  return graph;
}

void PlotPanel::setAxes(const QString& x, bool logX, bool wholeX, const QString& y, bool logY) {
  const auto prepare = [](QCPAxis& axis, const QString& label, bool logarithmic, bool whole) {
    axis.setLabel(label);
    if (logarithmic && axis.range().lower <= 0) axis.setRange(0.1, 1);
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic) {
      axis.setTicker(QSharedPointer<QCPAxisTicker>(new LogTicker));
    } else {
      axis.setTicker(QSharedPointer<QCPAxisTicker>(new LinearTicker(whole)));
    }
  };
  prepare(*plot()->xAxis, x, logX, wholeX);
  prepare(*plot()->yAxis, y, logY, false);
}

Window PlotPanel::window() const {
  if (follows()) return {};
  const QCPRange range = plot()->xAxis->range();
  return {range.lower, range.upper};
}

void PlotPanel::feed(QCPGraph* graph, const Series& series, int points) {
  const bool logarithmic = plot()->yAxis->scaleType() == QCPAxis::stLogarithmic;
  const Series shown = thinned(logarithmic ? loggable(series) : series, window(), points);
  graph->setData(shown.x, shown.y, true);
  // One sample makes no line: before the first step it is a dot.
  const bool alone = shown.x.size() == 1, dotted = graph->property(kDotted).toBool();
  if (alone == dotted) return;
  graph->setProperty(kDotted, alone);
  graph->setScatterStyle(alone ? QCPScatterStyle(QCPScatterStyle::ssDisc, graph->pen().color(), graph->pen().color(), 5)
                               : QCPScatterStyle());
}

void PlotPanel::followSteps(const Extent& y, const Extent& ghostY) {
  const auto lastStep = [](const RunHistory* of) {
    double last = 0;
    if (of && !of->curves.steps().empty()) last = static_cast<double>(of->curves.steps().back().step);
    if (of && !of->curves.layers().empty()) last = std::max(last, static_cast<double>(of->curves.layers().back().step));
    return last;
  };
  const double total = run() ? static_cast<double>(run()->state.totalSteps) : 0;
  plot()->xAxis->setRange(0, std::max(stepLimit(lastStep(run()), total), lastStep(ghost())));
  const bool logarithmic = plot()->yAxis->scaleType() == QCPAxis::stLogarithmic;
  Extent seen = y;
  if (seen.isEmpty()) {
    seen = ghostY;
  } else if (!ghostY.isEmpty()) {
    // A ghost that diverged must not flatten the run that is watched.
    const double floor = logarithmic ? y.lower / 100 : y.lower, ceiling = logarithmic ? y.upper * 100 : 3 * std::abs(y.upper);
    seen.include(std::clamp(ghostY.lower, floor, std::max(floor, ceiling)));
    seen.include(std::clamp(ghostY.upper, floor, std::max(floor, ceiling)));
  }
  const Extent limits = roundLimits(seen, logarithmic);
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

QString PlotPanel::waitingText(const QString& what) const {
  if (!run() || run()->state.phase == RunPhase::Empty) return tr("Start a run to see %1.").arg(what);
  const QString message = QString::fromStdString(run()->state.message);
  if (run()->state.phase == RunPhase::Failed) return message.isEmpty() ? tr("The run failed.") : message;
  if (run()->state.phase == RunPhase::Preparing) return message.isEmpty() ? tr("Preparing the run…") : message;
  return tr("Waiting for the first measurement of %1.").arg(what);
}

QString PlotPanel::readout(const QString& name, double x, double y) const {
  return tr("%1\nstep %2: %3").arg(name, countText(std::llround(x)), numberText(y, 6));
}

QString PlotPanel::settingsLine() const {
  if (!run()) return {};
  const Experiment& e = run()->settings.experiment;
  const QString dataName =
      run()->state.dataTitle.empty() ? QString::fromStdString(e.data.name) : QString::fromStdString(run()->state.dataTitle);
  return tr("%1, d = %2, w = %3, %4, %5, seed %6")
      .arg(QString::fromStdString(e.gating.variant))
      .arg(e.network.depth)
      .arg(e.network.width)
      .arg(dataName, QString::fromStdString(e.optimiser.name))
      .arg(e.seed);
}

}  // namespace gatescope
