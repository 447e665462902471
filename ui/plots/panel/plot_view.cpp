// QCustomPlot with keyboard, pointer readout and the right pixel ratio.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plot_view.h"

#include <cmath>

namespace gatescope {

namespace {

constexpr QPoint kNowhere(-1000, -1000);

void panAxis(QCPAxis& axis, double share) {
  const QCPRange range = axis.range();
  if (axis.scaleType() == QCPAxis::stLogarithmic) {
    const double factor = std::pow(range.upper / range.lower, share);
    axis.setRange(range.lower * factor, range.upper * factor);
  } else {
    axis.moveRange(share * range.size());
  }
}

double centre(const QCPAxis& axis) {
  const QCPRange range = axis.range();
  return axis.scaleType() == QCPAxis::stLogarithmic ? std::sqrt(range.lower) * std::sqrt(range.upper) : range.center();
}

}  // namespace

PlotView::PlotView(QWidget* parent) : QCustomPlot(parent), m_crosshair(this) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
  setMinimumSize(160, 110);
  // A wheel event over both axes' common area zooms both; over one axis QCPAxis zooms that axis alone.
  axisRect()->setRangeZoomFactor(0.85);
  // Each replot may bring new data, ranges or sizes: the readout looks again before anything is drawn.
  connect(this, &QCustomPlot::afterLayout, this, [this] { m_crosshair.update(); });
  connect(this, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
      m_crosshair.moveTo(event->position());
    } else {
      m_crosshair.hide();
    }
    tellPointed();
  });
  connect(this, &QCustomPlot::mousePress, this,
          [this](QMouseEvent* event) { m_pressedAt = event->position().toPoint(); });
  connect(this, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool still = (at - m_pressedAt).manhattanLength() < 4;
    if (!still || event->button() != Qt::LeftButton || !axisRect()->rect().contains(at)) return;
    emit positionClicked({xAxis->pixelToCoord(at.x()), yAxis->pixelToCoord(at.y())});
  });
}

void PlotView::tellPointed() { emit pointed(m_crosshair.pointedX()); }

void PlotView::pan(double shareX, double shareY) {
  if (shareX != 0) panAxis(*xAxis, shareX);
  if (shareY != 0) panAxis(*yAxis, shareY);
  replot(rpQueuedReplot);
}

void PlotView::zoom(double factor) {
  for (QCPAxis* axis : {xAxis, yAxis}) axis->scaleRange(factor, centre(*axis));
  replot(rpQueuedReplot);
}

void PlotView::matchScreen() {
  // QCustomPlot reads the ratio in its constructor only, before the widget is on any screen.
  if (qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) return;
  setBufferDevicePixelRatio(devicePixelRatioF());
  replot(rpQueuedReplot);
}

bool PlotView::event(QEvent* event) {
  if (event->type() == QEvent::ScreenChangeInternal) matchScreen();
  return QCustomPlot::event(event);
}

void PlotView::showEvent(QShowEvent* event) {
  QCustomPlot::showEvent(event);
  matchScreen();
}

void PlotView::resizeEvent(QResizeEvent*) {
  // QCustomPlot would draw at once: with many plots the window would stand still while it is resized.
  setViewport(rect());
  replot(rpQueuedReplot);
}

void PlotView::keyPressEvent(QKeyEvent* event) {
  constexpr double kPan = 0.1, kZoom = 0.8;
  switch (event->key()) {
    case Qt::Key_Left:
      return pan(-kPan, 0);
    case Qt::Key_Right:
      return pan(kPan, 0);
    case Qt::Key_Up:
      return pan(0, kPan);
    case Qt::Key_Down:
      return pan(0, -kPan);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      return zoom(kZoom);
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
      return zoom(1 / kZoom);
    case Qt::Key_Home:
    case Qt::Key_F:
      emit followRequested();
      return;
    default:
      QCustomPlot::keyPressEvent(event);
  }
}

void PlotView::leaveEvent(QEvent* event) {
  m_crosshair.hide();
  tellPointed();
  QCustomPlot::leaveEvent(event);
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event) {
  QCustomPlot::mouseDoubleClickEvent(event);
  m_pressedAt = kNowhere;  // its release is no other click
  if (QCPAxis* axis = axisUnder(event->position())) {
    emit axisDoubleClicked(axis);
  } else if (!m_doubleClick || !m_doubleClick(event->position())) {
    emit followRequested();
  }
}

// Left of the axes or below them, between their ends.
QCPAxis* PlotView::axisUnder(const QPointF& pixel) const {
  const QRect axes = axisRect()->rect(), whole = axisRect()->outerRect();
  const QPoint at = pixel.toPoint();
  if (!whole.contains(at) || axes.contains(at)) return nullptr;
  if (at.y() > axes.bottom() && at.x() >= axes.left() && xAxis->visible()) return xAxis;
  if (at.x() < axes.left() && at.y() <= axes.bottom() && yAxis->visible()) return yAxis;
  return nullptr;
}

void PlotView::focusInEvent(QFocusEvent* event) {
  QCustomPlot::focusInEvent(event);
  m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  update();
}

void PlotView::focusOutEvent(QFocusEvent* event) {
  QCustomPlot::focusOutEvent(event);
  update();
}

void PlotView::paintEvent(QPaintEvent* event) {
  QCustomPlot::paintEvent(event);
  if (!hasFocus() || !m_keyboardFocus) return;
  QPainter painter(this);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace gatescope
