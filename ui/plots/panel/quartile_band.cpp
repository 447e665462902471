// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/quartile_band.h"

#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

constexpr double kSeenGap = 6;  // pixels: a gap that is seen
constexpr double kBar = 2;      // pixels on either side of a sample that stands alone
constexpr double kBeyond = 50;  // pixels: far enough outside, and not so far that lines there are slow

}  // namespace

/// The edges of a band, over all bands.
class QuartileBand::Edges : public QuietPlottable {
 public:
  Edges(const QuartileBand& band, const QColor& colour)
      : QuietPlottable(band.keyAxis(), band.valueAxis()), m_band(band), m_colour(colour) {
    setLayer(QStringLiteral("grid"));
  }

 protected:
  void draw(QCPPainter* painter) override {
    painter->setAntialiasing(true);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_colour, 1));
    for (const Part& part : m_band.parts()) {
      painter->drawPolyline(part.low);
      painter->drawPolyline(part.high);
    }
  }

 private:
  const QuartileBand& m_band;
  QColor m_colour;
};

QuartileBand::QuartileBand(QCPAxis* x, QCPAxis* y, const QColor& fill, const QColor& edge)
    : QuietPlottable(x, y), m_fill(fill) {
  setLayer(QStringLiteral("background"));
  new Edges(*this, edge);  // the plot owns it
}

void QuartileBand::setBand(Band band, Along along) {
  m_band = std::move(band);
  m_along = along;
}

QPointF QuartileBand::pixel(double x, double value) const {
  const QPointF point = m_along == Along::X ? coordsToPixels(x, value) : coordsToPixels(value, x);
  const QRectF room = QRectF(keyAxis()->axisRect()->rect()).adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond);
  if (m_along == Along::X) return {point.x(), std::clamp(point.y(), room.top(), room.bottom())};
  return {std::clamp(point.x(), room.left(), room.right()), point.y()};
}

// The last one, or a new one where a gap is seen.
QuartileBand::Part& QuartileBand::partOf(std::vector<Part>& parts, qsizetype row) const {
  const double gap = m_band.gap[row], x = m_band.x[row];
  const auto place = [this](double at) {
    return m_along == Along::X ? keyAxis()->coordToPixel(at) : valueAxis()->coordToPixel(at);
  };
  const bool isBroken =
      row == 0 || std::isnan(m_band.low[row - 1]) || (gap > 0 && !(std::abs(place(x) - place(x - gap)) < kSeenGap));
  if (isBroken) parts.emplace_back();
  return parts.back();
}

std::vector<QuartileBand::Part> QuartileBand::parts() const {
  std::vector<Part> parts;
  for (qsizetype row = 0; row < m_band.x.size(); ++row) {
    if (std::isnan(m_band.low[row])) continue;
    const QPointF low = pixel(m_band.x[row], m_band.low[row]), high = pixel(m_band.x[row], m_band.high[row]);
    if (!std::isfinite(low.x()) || !std::isfinite(low.y()) || !std::isfinite(high.x()) || !std::isfinite(high.y()))
      continue;
    Part& part = partOf(parts, row);
    part.low << low;
    part.high << high;
  }
  const QPointF side = m_along == Along::X ? QPointF(kBar, 0) : QPointF(0, kBar);
  for (Part& part : parts) {
    if (part.low.size() != 1) continue;
    part.low = {part.low.front() - side, part.low.front() + side};
    part.high = {part.high.front() - side, part.high.front() + side};
  }
  return parts;
}

void QuartileBand::draw(QCPPainter* painter) {
  painter->setAntialiasing(painter->modes().testFlag(QCPPainter::pmVectorized));
  painter->setPen(Qt::NoPen);
  painter->setBrush(m_fill);
  for (Part& part : parts()) {
    std::ranges::reverse(part.high);
    painter->drawPolygon(part.low + part.high);
  }
}

}  // namespace gatescope
