// QCustomPlot with keyboard, pointer readout and the right pixel ratio.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plot_view.h"

#include <cmath>

#include "ui/base/numbers.h"

namespace gatescope {

namespace {

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

/// The sample of `graph` nearest to `x` along the axis that is not a gap, or end.
QCPGraphDataContainer::const_iterator nearestSample(const QCPGraph& graph, double x) {
  const auto data = graph.data();
  auto right = data->findBegin(x, false);
  while (right != data->constEnd() && std::isnan(right->value)) ++right;
  auto left = data->findBegin(x, false);
  while (left != data->constBegin()) {
    --left;
    if (!std::isnan(left->value)) break;
  }
  if (left == data->constEnd() || std::isnan(left->value)) return right;
  if (right == data->constEnd()) return left;
  const QCPAxis& axis = *graph.keyAxis();
  const double at = axis.coordToPixel(x);
  return std::abs(axis.coordToPixel(left->key) - at) < std::abs(axis.coordToPixel(right->key) - at) ? left : right;
}

}  // namespace

Crosshair::Crosshair(QCustomPlot* plot) : m_plot(plot) {
  m_plot->addLayer(QStringLiteral("crosshair"), m_plot->layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
  m_plot->layer(QStringLiteral("crosshair"))->setMode(QCPLayer::lmBuffered);
  m_line = new QCPItemStraightLine(m_plot);
  m_mark = new QCPItemEllipse(m_plot);
  m_label = new QCPItemText(m_plot);
  for (QCPAbstractItem* item : {static_cast<QCPAbstractItem*>(m_line), static_cast<QCPAbstractItem*>(m_mark),
                                static_cast<QCPAbstractItem*>(m_label)}) {
    item->setLayer(QStringLiteral("crosshair"));
    item->setSelectable(false);
    item->setVisible(false);
    for (QCPItemPosition* position : item->positions()) position->setType(QCPItemPosition::ptAbsolute);
  }
  m_label->setPadding(QMargins(6, 3, 6, 3));
  m_label->setClipToAxisRect(false);
}

void Crosshair::setTheme(const Theme& theme) {
  m_line->setPen(QPen(theme.faintText, 1));
  m_label->setBrush(theme.surface);
  m_label->setPen(QPen(theme.faintText, 1));
  m_label->setColor(theme.text);
  m_label->setFont(m_plot->font());
  m_mark->setBrush(theme.surface);
}

bool Crosshair::find(const QPointF& position) {
  const QRect area = m_plot->axisRect()->rect();
  m_pointedX = std::numeric_limits<double>::quiet_NaN();
  if (!area.contains(position.toPoint())) return false;
  constexpr double kReach = 60;  // pixels: further away no curve is meant
  double best = kReach;
  QPointF at;
  QString text;
  m_pointedX = m_plot->xAxis->pixelToCoord(position.x());
  for (int i = 0; i < m_plot->graphCount(); ++i) {
    const QCPGraph& graph = *m_plot->graph(i);
    const auto sample = nearestSample(graph, graph.keyAxis()->pixelToCoord(position.x()));
    if (!graph.visible() || graph.property("silent").toBool() || sample == graph.data()->constEnd()) continue;
    const QPointF pixel = graph.coordsToPixels(sample->key, sample->value);
    const double distance = std::hypot(pixel.x() - position.x(), pixel.y() - position.y());
    if (!(distance < best) || !area.contains(pixel.toPoint())) continue;
    best = distance;
    at = pixel;
    text = m_curveText ? m_curveText(graph, sample->key, sample->value) : QString();
    m_pointedX = sample->key;
    m_mark->setPen(QPen(graph.pen().color(), 2));
  }
  if (text.isEmpty()) return findPosition(position);
  m_marks = m_lines = true;
  show(at, text, area);
  return true;
}

bool Crosshair::findPosition(const QPointF& position) {
  const QString text =
      m_positionText
          ? m_positionText({m_plot->xAxis->pixelToCoord(position.x()), m_plot->yAxis->pixelToCoord(position.y())})
          : QString();
  if (text.isEmpty()) return false;
  m_marks = m_lines = false;
  show(position, text, m_plot->axisRect()->rect());
  return true;
}

bool Crosshair::findLinked() {
  const QRect area = m_plot->axisRect()->rect();
  const double x = m_plot->xAxis->coordToPixel(m_linkedX);
  if (!(x >= area.left() && x <= area.right())) return false;
  constexpr int kMost = 6;  // lines of values: more would cover the plot
  QStringList lines;
  double y = area.center().y();
  for (int i = m_plot->graphCount() - 1; i >= 0; --i) {
    const QCPGraph& graph = *m_plot->graph(i);
    const auto sample = nearestSample(graph, m_linkedX);
    const bool counts = graph.visible() && !graph.property("silent").toBool() && lines.size() < kMost;
    if (!counts || sample == graph.data()->constEnd()) continue;
    if (lines.isEmpty()) y = graph.coordsToPixels(sample->key, sample->value).y();
    lines << (graph.name().isEmpty() ? QString() : graph.name() + QLatin1String(": ")) +
                 QString::number(sample->value, 'g', 6);
  }
  if (lines.isEmpty()) return false;
  m_lines = true;
  m_marks = false;
  show({x, within(y, area.top(), area.bottom())}, lines.join(QLatin1Char('\n')), area);
  return true;
}

void Crosshair::show(const QPointF& at, const QString& text, const QRect& area) {
  m_label->setText(text);
  m_line->point1->setCoords(at);
  m_line->point2->setCoords(at + QPointF(0, 1));
  m_mark->topLeft->setCoords(at - QPointF(3.5, 3.5));
  m_mark->bottomRight->setCoords(at + QPointF(3.5, 3.5));
  // On the side with more room, so that it is never cut.
  const bool right = at.x() < area.center().x(), below = at.y() < area.center().y();
  m_label->setPositionAlignment((right ? Qt::AlignLeft : Qt::AlignRight) | (below ? Qt::AlignTop : Qt::AlignBottom));
  m_label->position->setCoords(at + QPointF(right ? 10 : -10, below ? 10 : -10));
}

void Crosshair::update() {
  if (!m_position.isNull()) {
    m_shown = find(m_position);
  } else {
    m_shown = !std::isnan(m_linkedX) && findLinked();
  }
  m_line->setVisible(m_shown && m_lines);
  m_mark->setVisible(m_shown && m_marks);
  m_label->setVisible(m_shown);
}

void Crosshair::moveTo(const QPointF& position) {
  m_position = position;
  redraw();
}

void Crosshair::linkTo(double x) {
  if (x == m_linkedX || (std::isnan(x) && std::isnan(m_linkedX))) return;
  m_linkedX = x;
  redraw();
}

void Crosshair::hide() {
  m_position = {};
  m_pointedX = m_linkedX = std::numeric_limits<double>::quiet_NaN();
  redraw();
}

void Crosshair::redraw() {
  const bool before = m_shown;
  update();
  if (before || m_shown) m_plot->layer(QStringLiteral("crosshair"))->replot();
}

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
  if (!m_doubleClick || !m_doubleClick(event->position())) emit followRequested();
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
