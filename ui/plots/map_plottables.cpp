// What maps over inputs are drawn from.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/map_plottables.h"

#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>

namespace gatescope {

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
    for (const QLineF& line : group.lines) pixels.append({pixel(line.p1()), pixel(line.p2())});
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

const Mark* Marks::nearest(const QPointF& place, double reach) const {
  const QPointF at = coordsToPixels(place.x(), place.y());
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
    mark.style.applyTo(painter, QPen(Qt::black));
    mark.style.drawShape(painter, coordsToPixels(mark.x, mark.y));
  }
}

QColor classColour(const Theme& theme, int c, int classes) {
  // Okabe and Ito first, then hues between them; the shape tells classes apart as well.
  static const std::array<QRgb, 10> hues = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xffe69f00,
                                            0xff56b4e9, 0xff8c6d1f, 0xff6a4fa3, 0xff7f7f7f, 0xff9acd32};
  if (classes <= 2) return c == 0 ? theme.test : theme.train;
  return {hues[static_cast<std::size_t>(c) % hues.size()]};
}

QCPScatterStyle::ScatterShape classShape(int c) {
  using Style = QCPScatterStyle;
  static const std::array<Style::ScatterShape, 8> shapes = {Style::ssCircle,      Style::ssSquare,           Style::ssDiamond,
                                                            Style::ssTriangle,    Style::ssTriangleInverted, Style::ssCrossCircle,
                                                            Style::ssCrossSquare, Style::ssPlusCircle};
  return shapes[static_cast<std::size_t>(c) % shapes.size()];
}

QString classSign(int c) {
  static const QString signs = QStringLiteral("●■◆▲▼⊗⊠⊕");
  return signs.mid(c % static_cast<int>(signs.size()), 1);
}

QString className(const Dataset& data, int c) {
  const auto index = static_cast<std::size_t>(c);
  return index < data.classNames.size() ? QString::fromStdString(data.classNames[index]) : QString::number(c + 1);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
  const double s = std::clamp(share, 0.0, 1.0);
  const auto part = [s](int a, int b) { return static_cast<int>(std::lround(a + s * (b - a))); };
  return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

double roundUp(double value) {
  if (!(value > 0) || !std::isfinite(value)) return 1;
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  constexpr double kSlack = 1 + 1e-9;
  for (const double step : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0})
    if (step * decade * kSlack >= value) return step * decade;
  return 10 * decade;
}

int predictedClass(const Eigen::Ref<const VectorD>& output) {
  if (output.size() == 1) return output(0) > 0 ? 1 : 0;
  Index largest = 0;
  output.maxCoeff(&largest);
  return static_cast<int>(largest);
}

double marginOf(const Eigen::Ref<const VectorD>& output, int c) {
  if (output.size() == 1) return c == 1 ? output(0) : -output(0);
  double other = -std::numeric_limits<double>::infinity();
  for (Index k = 0; k < output.size(); ++k)
    if (k != c) other = std::max(other, output(k));
  return output(c) - other;
}

VectorD softmax(const Eigen::Ref<const VectorD>& output) {
  const VectorD powers = (output.array() - output.maxCoeff()).exp();
  return powers / powers.sum();
}

}  // namespace gatescope
