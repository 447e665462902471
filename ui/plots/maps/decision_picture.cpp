// An output map as a picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/decision_picture.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/plots/panel/class_looks.h"

namespace gatescope {

namespace {

struct Corner {
  QPointF at;
  double value = 0;
};

QPointF zeroBetween(const Corner& a, const Corner& b) { return a.at + (b.at - a.at) * (a.value / (a.value - b.value)); }

/// The zero line inside a triangle, if any.
void addZero(const std::array<Corner, 3>& corners, QVector<QLineF>& lines) {
  std::array<QPointF, 3> ends;
  std::size_t count = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const Corner &a = corners[i], &b = corners[(i + 1) % 3];
    if ((a.value > 0) != (b.value > 0)) ends[count++] = zeroBetween(a, b);
  }
  if (count == 2) lines.append({ends[0], ends[1]});
}

QPointF pointOf(const OutputMap& map, Index column, Index row) {
  const double cells = static_cast<double>(map.side - 1);
  return {map.xLower + (map.xUpper - map.xLower) * static_cast<double>(column) / cells,
          map.yLower + (map.yUpper - map.yLower) * static_cast<double>(row) / cells};
}

/// > 0 where class c is said.
VectorD decision(const OutputMap& map, int c) {
  VectorD values(map.output.cols());
  for (Index p = 0; p < values.size(); ++p) values(p) = marginOf(map.output.col(p), map.output.rows() == 1 ? 1 : c);
  return values;
}

void addPlaneLines(const OutputMap& map, const VectorD& values, QVector<QLineF>& lines) {
  for (Index row = 0; row + 1 < map.side; ++row)
    for (Index column = 0; column + 1 < map.side; ++column) {
      const auto corner = [&](Index x, Index y) {
        return Corner{pointOf(map, column + x, row + y), values((row + y) * map.side + column + x)};
      };
      addZero({corner(0, 0), corner(1, 0), corner(1, 1)}, lines);
      addZero({corner(0, 0), corner(1, 1), corner(0, 1)}, lines);
    }
}

void addRingLines(const OutputMap& map, const VectorD& values, QVector<QLineF>& lines) {
  const double step = (map.xUpper - map.xLower) / static_cast<double>(map.side - 1);
  for (Index i = 0; i + 1 < map.side; ++i) {
    if ((values(i) > 0) == (values(i + 1) > 0)) continue;
    const double angle = map.xLower + step * (static_cast<double>(i) + values(i) / (values(i) - values(i + 1)));
    const QPointF direction(std::cos(angle), std::sin(angle));
    lines.append({kRingInner * direction, kRingOuter * direction});
  }
}

QImage ringImage(const OutputMap& map, const MapColours& colours) {
  constexpr int kSide = 321;
  QImage image(kSide, kSide, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  std::vector<QRgb> colour(static_cast<std::size_t>(map.side));
  for (Index p = 0; p < map.side; ++p) colour[static_cast<std::size_t>(p)] = colours.of(map.output.col(p)).rgb();
  const QRectF area = mapArea(map);
  for (int row = 0; row < kSide; ++row)
    for (int column = 0; column < kSide; ++column) {
      const double x = area.left() + area.width() * (column + 0.5) / kSide,
                   y = area.bottom() - area.height() * (row + 0.5) / kSide;
      const double radius = std::hypot(x, y);
      if (radius < kRingInner || radius > kRingOuter) continue;
      const double at = (std::atan2(y, x) - map.xLower) / (map.xUpper - map.xLower) * static_cast<double>(map.side - 1);
      const auto point = static_cast<std::size_t>(std::clamp<Index>(std::lround(at), 0, map.side - 1));
      image.setPixel(column, row, colour[point]);
    }
  return image;
}

}  // namespace

QColor MapColours::of(const Eigen::Ref<const VectorD>& output) const {
  if (classes == 0) return Theme::diverging(output(0) / range);
  if (!output.allFinite()) return theme.surface;
  const int c = predictedClass(output);
  const double margin = probabilities ? marginOf(softmax(output), c) : marginOf(output, c);
  return mixed(Qt::white, classColour(theme, c, classes), 0.06 + 0.6 * std::min(1.0, margin));
}

QRectF mapArea(const OutputMap& map) {
  if (map.over == OutputMap::Over::Circle) {
    constexpr double kEdge = 1.5;
    return {-kEdge, -kEdge, 2 * kEdge, 2 * kEdge};
  }
  const double cells = 2 * static_cast<double>(map.side - 1);
  const double x = (map.xUpper - map.xLower) / cells, y = (map.yUpper - map.yLower) / cells;
  return {QPointF(map.xLower - x, map.yLower - y), QPointF(map.xUpper + x, map.yUpper + y)};
}

QImage mapImage(const OutputMap& map, const MapColours& colours) {
  if (map.over == OutputMap::Over::Circle) return ringImage(map, colours);
  const int side = static_cast<int>(map.side);
  QImage image(side, side, QImage::Format_RGB32);
  for (int row = 0; row < side; ++row)
    for (int column = 0; column < side; ++column)
      image.setPixel(column, side - 1 - row,
                     colours.of(map.output.col(static_cast<Index>(row) * map.side + column)).rgb());
  return image;
}

QVector<QLineF> decisionLines(const OutputMap& map) {
  QVector<QLineF> lines;
  const int outputs = static_cast<int>(map.output.rows());
  for (int c = 0; c < (outputs == 2 ? 1 : outputs); ++c) {
    if (map.over == OutputMap::Over::Plane) {
      addPlaneLines(map, decision(map, c), lines);
    } else {
      addRingLines(map, decision(map, c), lines);
    }
  }
  return lines;
}

VectorD outputAt(const OutputMap& map, const QPointF& position) {
  const bool plane = map.over == OutputMap::Over::Plane;
  const double cells = static_cast<double>(map.side - 1);
  const double at = plane ? position.x() : std::atan2(position.y(), position.x());
  const double x = (at - map.xLower) / (map.xUpper - map.xLower) * cells;
  const double y = plane ? (position.y() - map.yLower) / (map.yUpper - map.yLower) * cells : 0;
  if (!(x >= 0 && x <= cells && y >= 0 && y <= cells)) return {};
  const Index column = std::min(static_cast<Index>(x), map.side - 2),
              row = plane ? std::min(static_cast<Index>(y), map.side - 2) : 0;
  const double s = x - static_cast<double>(column), t = y - static_cast<double>(row);
  const Index p = row * map.side + column;
  const VectorD below = (1 - s) * map.output.col(p) + s * map.output.col(p + 1);
  if (!plane) return below;
  return (1 - t) * below + t * ((1 - s) * map.output.col(p + map.side) + s * map.output.col(p + map.side + 1));
}

}  // namespace gatescope
