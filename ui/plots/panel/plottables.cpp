// What maps over inputs are drawn from.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/plottables.h"

#include <QPainterPath>
#include <cmath>

namespace gatescope {
namespace {

bool isFinite(const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

}  // namespace

void ImageArea::setImage(const QImage& image, const QCPRange& x, const QCPRange& y) {
  m_image = image;
  m_x = x;
  m_y = y;
}

void ImageArea::draw(QCPPainter* painter) {
  if (m_image.isNull()) return;
  const QRectF area(coordsToPixels(m_x.lower, m_y.upper), coordsToPixels(m_x.upper, m_y.lower));
  painter->setRenderHint(QPainter::SmoothPixmapTransform);
  painter->drawImage(area, m_image);
}

void LineGroups::draw(QCPPainter* painter) {
  const QRect rect = mKeyAxis->axisRect()->rect();
  const auto pixel = [&](const QPointF& at) {
    if (m_heights == Heights::Axis) return coordsToPixels(at.x(), at.y());
    return QPointF(mKeyAxis->coordToPixel(at.x()), rect.bottom() - at.y() * rect.height());
  };
  const bool upright = m_heights == Heights::ShareOfRect;
  painter->setAntialiasing(!upright);
  painter->setBrush(Qt::NoBrush);
  QVector<QLineF> pixels;
  for (const LineGroup& group : m_groups) {
    pixels.clear();
    for (const QLineF& line : group.lines) {
      const QLineF drawn(pixel(line.p1()), pixel(line.p2()));
      if (isFinite(drawn.p1()) && isFinite(drawn.p2())) pixels.append(drawn);
    }
    painter->setPen(group.pen);
    if (!painter->modes().testFlag(QCPPainter::pmVectorized)) {
      painter->QPainter::drawLines(pixels);
      continue;
    }
    QPainterPath path;
    for (const QLineF& line : pixels) {
      path.moveTo(line.p1());
      path.lineTo(line.p2());
    }
    painter->drawPath(path);
  }
}

const Mark* Marks::nearest(const QPointF& position, double reach) const {
  const QPointF at = coordsToPixels(position.x(), position.y());
  const Mark* best = nullptr;
  for (const Mark& mark : m_marks) {
    const QPointF away = coordsToPixels(mark.x, mark.y) - at;
    const double distance = std::hypot(away.x(), away.y());
    if (distance > reach) continue;
    reach = distance;
    best = &mark;
  }
  return best;
}

void Marks::draw(QCPPainter* painter) {
  painter->setAntialiasing(true);
  for (const Mark& mark : m_marks) {
    const QPointF at = coordsToPixels(mark.x, mark.y);
    if (!isFinite(at)) continue;
    mark.style.applyTo(painter, QPen(Qt::black));
    mark.style.drawShape(painter, at);
  }
}

}  // namespace gatescope
