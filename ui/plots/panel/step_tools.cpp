// Curves over steps: smoothing, logarithmic steps, the mark of the past that is looked at.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QToolButton>
#include <cmath>

#include "ui/plots/panel/plot_panel_private.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

constexpr const char* kDotted = "dotted";
constexpr double kWeights[] = {0, 0.5, 0.8, 0.9, 0.95, 0.99};

}  // namespace

void PlotPanel::addStepTools() {
  Private& p = *m_private;
  auto* button = new QToolButton(this);
  button->setText(tr("Axes"));
  button->setObjectName(QStringLiteral("axes"));
  button->setAccessibleName(tr("Axes and smoothing"));
  button->setToolTip(
      tr("Logarithmic steps, and smoothing: an exponential average of the past, without its bias towards the first "
         "values. The measured curve stays visible, faintly."));
  button->setWhatsThis(button->toolTip());
  button->setAutoRaise(true);
  button->setPopupMode(QToolButton::InstantPopup);
  button->setFocusPolicy(Qt::TabFocus);
  auto* menu = new QMenu(button);
  p.logSteps = menu->addAction(tr("Logarithmic steps"));
  p.logSteps->setCheckable(true);
  connect(p.logSteps, &QAction::toggled, this, [this] { contentChanged(); });
  menu->addSection(tr("Smoothing"));
  p.smoothings = new QActionGroup(menu);
  for (const double weight : kWeights) {
    QAction* action = menu->addAction(weight == 0 ? tr("None") : tr("Weight %1 of the past").arg(weight));
    action->setCheckable(true);
    action->setChecked(weight == 0);
    action->setData(weight);
    p.smoothings->addAction(action);
  }
  connect(p.smoothings, &QActionGroup::triggered, this,
          [this](const QAction* action) { setSmoothing(action->data().toDouble()); });
  button->setMenu(menu);
  addTool(button);
}

bool PlotPanel::hasLogarithmicSteps() const { return m_private->logSteps && m_private->logSteps->isChecked(); }

void PlotPanel::setLogarithmicSteps(bool logarithmic) {
  if (m_private->logSteps) m_private->logSteps->setChecked(logarithmic);
}

double PlotPanel::smoothing() const { return m_private->smoothing; }

void PlotPanel::setSmoothing(double weight) {
  Private& p = *m_private;
  if (!p.smoothings || p.smoothing == weight) return;
  p.smoothing = weight;
  for (QAction* action : p.smoothings->actions()) action->setChecked(action->data().toDouble() == weight);
  p.stale = true;
  refresh();
}

void PlotPanel::setStepAxis(const QString& y, bool logY) { setAxes(tr("step"), hasLogarithmicSteps(), true, y, logY); }

void PlotPanel::feed(QCPGraph* graph, const Series& series, int points) {
  const bool logarithmic = plot()->yAxis->scaleType() == QCPAxis::stLogarithmic;
  const bool smooth = m_private->smoothing > 0;
  const Series& drawn = smooth ? smoothed(series, m_private->smoothing) : series;
  Series shown = thinned(logarithmic ? loggable(drawn) : drawn, window(), points);
  if (plot()->xAxis->scaleType() == QCPAxis::stLogarithmic) shown = withoutX(shown);
  graph->setData(shown.x, shown.y, true);
  if (smooth) feedRaw(graph, thinned(logarithmic ? loggable(series) : series, window(), points));
  // One sample makes no line: before the first step it is a dot.
  const bool alone = shown.x.size() == 1, dotted = graph->property(kDotted).toBool();
  if (alone == dotted) return;
  graph->setProperty(kDotted, alone);
  graph->setScatterStyle(alone ? QCPScatterStyle(QCPScatterStyle::ssDisc, graph->pen().color(), graph->pen().color(), 5)
                               : QCPScatterStyle());
}

void PlotPanel::feedRaw(QCPGraph* graph, const Series& series) {
  QPointer<QCPGraph>& raw = m_private->raw[graph];
  if (!raw) {
    QPen pen = Theme::ghost(graph->pen());
    pen.setWidthF(1);
    pen.setStyle(Qt::SolidLine);
    raw = addCurve(tr("%1, measured").arg(graph->name()), pen);
    raw->setProperty("raw", true);
    raw->setLayer(QStringLiteral("grid"));  // behind the curve that is read
  }
  const Series shown = plot()->xAxis->scaleType() == QCPAxis::stLogarithmic ? withoutX(series) : series;
  raw->setData(shown.x, shown.y, true);
}

void PlotPanel::showPastView() {
  Private& p = *m_private;
  const bool shown = !sharedAxis().isEmpty() && p.run && p.run->pastView;
  p.pastView->setVisible(shown);
  if (!shown) return;
  const double step = static_cast<double>(p.run->pastView->step);
  p.pastView->setPen(QPen(p.theme.accent, p.theme.lineWidth, Qt::DashDotLine));
  p.pastView->point1->setCoords(step, 1);
  p.pastView->point2->setCoords(step, 2);
}

}  // namespace gatescope
