// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/stacked_areas.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace gatescope {

void StackedAreas::setParts(QVector<double> x, QVector<double> gap, std::vector<QVector<double>> parts,
                            std::vector<Colours> colours) {
  m_x = std::move(x);
  m_gap = std::move(gap);
  m_tops = std::move(parts);
  m_colours = std::move(colours);
  for (std::size_t part = 1; part < m_tops.size(); ++part)
    std::ranges::transform(m_tops[part], m_tops[part - 1], m_tops[part].begin(), std::plus());
}

double StackedAreas::topAt(std::size_t part, double x) const {
  const auto row = std::ranges::lower_bound(m_x, x) - m_x.begin();
  return row < m_x.size() && part < m_tops.size() ? m_tops[part][row] : std::nan("");
}

double StackedAreas::partAt(std::size_t part, double x) const {
  return topAt(part, x) - (part > 0 ? topAt(part - 1, x) : 0);
}

double StackedAreas::sumAt(double x) const { return m_tops.empty() ? std::nan("") : topAt(m_tops.size() - 1, x); }

// Below the first part is 0; what lies far outside is cut, where lines would be slow.
QPointF StackedAreas::pixel(std::size_t part, qsizetype row) const {
  constexpr double kBeyond = 50;
  const QPointF at = coordsToPixels(m_x[row], part == 0 ? 0 : m_tops[part - 1][row]);
  const QRectF room = QRectF(keyAxis()->axisRect()->rect()).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
  if (!std::isfinite(at.x()) || std::isnan(at.y())) return {std::nan(""), 0};
  return {std::clamp(at.x(), room.left(), room.right()), std::clamp(at.y(), room.top(), room.bottom())};
}

void StackedAreas::draw(QCPPainter* painter) {
  painter->setAntialiasing(painter->modes().testFlag(QCPPainter::pmVectorized));
  painter->setPen(Qt::NoPen);
  for (std::size_t part = 0; part < m_tops.size(); ++part) drawPart(painter, part);
}

void StackedAreas::drawPart(QCPPainter* painter, std::size_t part) const {
  QPolygonF upper, lower;
  const auto fill = [&](const QColor& colour) {
    painter->setBrush(colour);
    std::ranges::reverse(lower);
    if (upper.size() > 1) painter->drawPolygon(upper + lower);
    upper.clear();
    lower.clear();
  };
  for (qsizetype row = 0; row < m_x.size(); ++row) {
    const QPointF top = pixel(part + 1, row), bottom = pixel(part, row);
    if (std::isnan(top.x()) || std::isnan(bottom.x())) {
      fill(m_colours[part].measured);
      continue;
    }
    if (row < m_gap.size() && m_gap[row] > 0 && !upper.isEmpty()) {
      const QPointF topBefore = upper.back(), bottomBefore = lower.back();
      fill(m_colours[part].measured);
      upper = {topBefore, top};
      lower = {bottomBefore, bottom};
      fill(m_colours[part].joined);
    }
    upper << top;
    lower << bottom;
  }
  fill(m_colours[part].measured);
}

}  // namespace gatescope
