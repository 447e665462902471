// Tools of PlotPanel for its subclasses: curves, axes, switches, words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/plots/panel/plot_view.h"
#include "ui/plots/panel/series.h"
#include "ui/plots/panel/tickers.h"

namespace gatescope {

QToolButton* PlotPanel::addLogSwitch() {
  auto* button = new QToolButton(this);
  button->setText(tr("Log"));
  button->setToolTip(tr("Logarithmic y axis. Values at or below zero become gaps."));
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

void PlotPanel::followSteps(const Extent& y, const Extent& otherY) {
  const auto lastStep = [](const RunHistory* of) {
    double last = 0;
    if (of && !of->curves.steps().empty()) last = static_cast<double>(of->curves.steps().back().step);
    if (of && !of->curves.layers().empty()) last = std::max(last, static_cast<double>(of->curves.layers().back().step));
    return last;
  };
  const double total = run() ? static_cast<double>(run()->state.totalSteps) : 0;
  double end = stepLimit(lastStep(run()), total);
  for (const OtherRun& other : others()) end = std::max(end, lastStep(other.history));
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
  const QString dataName = run()->state.dataTitle.empty() ? QString::fromStdString(e.data.name)
                                                          : QString::fromStdString(run()->state.dataTitle);
  return tr("%1, d = %2, w = %3, %4, %5, seed %6")
      .arg(QString::fromStdString(e.gating.variant))
      .arg(e.network.depth)
      .arg(e.network.width)
      .arg(dataName, QString::fromStdString(e.optimiser.name))
      .arg(e.seed);
}

}  // namespace gatescope
