// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/crosshair.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/panel/sampled_curve.h"

namespace gatescope {

namespace {

constexpr double kCurveReach = 60;  // pixels: further away no curve is meant
constexpr double kEndReach = 8;     // pixels beyond its end at which the pointer still means the last sample
constexpr double kSamePlace = 1;    // pixels
constexpr int kBelow = 14;          // pixels under the axis where marks are
constexpr int kMostValues = 6;      // lines: more would cover the plot
constexpr int kDigits = 4;
constexpr double kLabelGap = 10;  // pixels between the place and its text

using Sample = QCPGraphDataContainer::const_iterator;

/// The sample of `graph` that stands for `x`: the nearest one, no more than `reach` pixels away where `x` lies beyond
/// the curve's ends or in a gap; end where there is none.
Sample sampleAt(const QCPGraph& graph, double x, double reach) {
  const auto data = graph.data();
  const Sample none = data->constEnd();
  const auto distance = [&](Sample sample) {
    return std::abs(graph.keyAxis()->coordToPixel(sample->key) - graph.keyAxis()->coordToPixel(x));
  };
  const auto orNone = [&](Sample sample) { return std::isnan(sample->value) ? none : sample; };
  if (data->isEmpty()) return none;
  const Sample right = data->findBegin(x, false);
  if (right != none && right->key == x) return orNone(right);
  const bool beyond = right == none || right == data->constBegin();
  const Sample left = right == data->constBegin() ? right : right - 1;
  const Sample nearest = right == none || distance(left) <= distance(right) ? left : right;
  const auto* curve = dynamic_cast<const SampledCurve*>(&graph);
  const bool gap = !beyond && (std::isnan(left->value) || std::isnan(right->value) ||
                               (curve && curve->isGapBefore(right - data->constBegin())));
  return (beyond || gap) && !(distance(nearest) <= reach) ? none : orNone(nearest);
}

bool isRead(const QCPGraph& graph) { return graph.visible() && !graph.property("silent").toBool(); }

QString joined(const QString& text, const QString& more) {
  return text.isEmpty() || more.isEmpty() ? text + more : text + QLatin1Char('\n') + more;
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
  m_marks = m_lines = false;
  const bool inside = area.contains(position.toPoint());
  if (!inside && !area.adjusted(0, 0, 0, kBelow).contains(position.toPoint())) return false;
  const QString marked = m_markText ? m_markText(position.x()) : QString();
  if (inside) {
    m_pointedX = m_plot->xAxis->pixelToCoord(position.x());
    if (findCurve(position, marked) || findPosition(position, marked)) return true;
    if (m_axisText && !m_axisText(m_pointedX).isEmpty() && findValues(m_pointedX, &position, marked)) return true;
  }
  if (marked.isEmpty()) return false;
  show(position, marked);
  return true;
}

bool Crosshair::findCurve(const QPointF& position, const QString& marked) {
  const QRect area = m_plot->axisRect()->rect();
  double best = kCurveReach;
  QPointF at;
  QString text;
  for (int i = 0; i < m_plot->graphCount(); ++i) {
    const QCPGraph& graph = *m_plot->graph(i);
    if (!isRead(graph)) continue;
    const Sample sample = sampleAt(graph, graph.keyAxis()->pixelToCoord(position.x()), kEndReach);
    if (sample == graph.data()->constEnd()) continue;
    const QPointF pixel = graph.coordsToPixels(sample->key, sample->value);
    const double distance = std::hypot(pixel.x() - position.x(), pixel.y() - position.y());
    if (!(distance < best) || !area.contains(pixel.toPoint())) continue;
    best = distance;
    at = pixel;
    text = m_curveText ? m_curveText(graph, sample->key, sample->value) : QString();
    m_pointedX = sample->key;
    m_mark->setPen(QPen(graph.pen().color(), 2));
  }
  if (text.isEmpty()) return false;
  m_marks = m_lines = true;
  show(at, joined(text, marked));
  return true;
}

bool Crosshair::findPosition(const QPointF& position, const QString& marked) {
  const QString text =
      m_positionText
          ? m_positionText({m_plot->xAxis->pixelToCoord(position.x()), m_plot->yAxis->pixelToCoord(position.y())})
          : QString();
  if (text.isEmpty()) return false;
  show(position, joined(text, marked));
  return true;
}

/// What the curves have at `x`, the last one first; `y`: the pixel of the first value.
QStringList Crosshair::valuesAt(double x, double* y) const {
  QStringList lines;
  for (int i = m_plot->graphCount() - 1; i >= 0 && lines.size() < kMostValues; --i) {
    const QCPGraph& graph = *m_plot->graph(i);
    if (!isRead(graph)) continue;
    const Sample sample = sampleAt(graph, x, kSamePlace);
    if (sample == graph.data()->constEnd()) continue;
    if (lines.isEmpty()) *y = graph.coordsToPixels(sample->key, sample->value).y();
    QString line = m_valueText ? m_valueText(graph, sample->key, sample->value) : numberText(sample->value, kDigits);
    if (!graph.name().isEmpty()) line = graph.name() + QStringLiteral(": ") + line;
    const QString own = m_axisText ? m_axisText(sample->key) : QString();
    // The value of another place says so.
    if (!own.isEmpty() && own != m_axisText(x)) line += QStringLiteral(" (%1)").arg(own);
    lines << line;
  }
  if (m_values) lines << m_values(x);
  return lines.mid(0, kMostValues);
}

bool Crosshair::findValues(double x, const QPointF* pointer, const QString& marked) {
  const QRect area = m_plot->axisRect()->rect();
  const double pixel = m_plot->xAxis->coordToPixel(x);
  if (!(pixel >= area.left() && pixel <= area.right())) return false;
  double y = area.center().y();
  const QStringList values = valuesAt(x, &y);
  if (values.isEmpty()) return false;
  const QString text = joined(m_axisText ? m_axisText(x) : QString(), values.join(QLatin1Char('\n')));
  m_lines = true;
  m_marks = false;
  show({pixel, pointer ? pointer->y() : within(y, area.top(), area.bottom())}, joined(text, marked));
  return true;
}

void Crosshair::show(const QPointF& at, const QString& text) {
  const QRect area = m_plot->axisRect()->rect();
  m_label->setText(text);
  m_line->point1->setCoords(at);
  m_line->point2->setCoords(at + QPointF(0, 1));
  m_mark->topLeft->setCoords(at - QPointF(3.5, 3.5));
  m_mark->bottomRight->setCoords(at + QPointF(3.5, 3.5));
  // On the side with more room, and never cut.
  const QMargins padding = m_label->padding();
  const QSize size = QFontMetrics(m_label->font()).size(0, text).grownBy(padding) + QSize(1, 1);
  const QRectF room = QRectF(m_plot->viewport()).adjusted(1, 1, -1, -1);
  const bool right = at.x() < area.center().x(), below = at.y() < area.center().y();
  const double x = right ? at.x() + kLabelGap : at.x() - kLabelGap - size.width();
  const double y = below ? at.y() + kLabelGap : at.y() - kLabelGap - size.height();
  m_label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
  m_label->position->setCoords(std::max(room.left(), std::min(x, room.right() - size.width())),
                               std::max(room.top(), std::min(y, room.bottom() - size.height())));
}

void Crosshair::update() {
  if (!m_position.isNull()) {
    m_shown = find(m_position);
  } else {
    m_shown = !std::isnan(m_linkedX) && findValues(m_linkedX, nullptr, {});
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

}  // namespace gatescope
