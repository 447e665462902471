// Where the units of a network stand in its picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_layout.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

constexpr Index kMostSingle = 32;    // units drawn one under the other
constexpr Index kMostCells = 256;    // of a layer
constexpr double kSmallestCell = 3;  // pixels
constexpr double kSmallestDisc = 5, kLargestDisc = 28, kLargestPitch = 64;

Index divideUp(Index a, Index b) { return (a + b - 1) / b; }

void placeSingly(UnitColumn& column, const QRectF& room, double share) {
  column.pitchY = std::min(room.height() / static_cast<double>(column.cells), kLargestPitch);
  column.size = std::min({column.pitchY * 0.84, room.width() * share, kLargestDisc});
  column.pitchX = column.size;
  const double height = column.pitchY * static_cast<double>(column.cells);
  column.area = QRectF(room.center().x() - column.size / 2, room.center().y() - height / 2, column.size, height);
}

/// Largest square cells that fit `room`.
void placeAsBlock(UnitColumn& column, const QRectF& room) {
  constexpr double kLargestCell = 14;
  column.single = false;
  double best = 0;
  for (int across = 1; across <= 64; ++across) {
    const double rows = static_cast<double>(divideUp(column.cells, across));
    const double side = std::min({room.width() / across, room.height() / rows, kLargestCell});
    if (side <= best + 1e-9) continue;
    best = side;
    column.across = across;
  }
  column.pitchX = column.pitchY = best;
  column.size = best - (best > 6 ? 1.5 : best > 4 ? 1 : 0.5);
  const double width = best * column.across, height = best * static_cast<double>(divideUp(column.cells, column.across));
  column.area = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height);
}

UnitColumn hiddenColumn(Index units, const QRectF& room) {
  UnitColumn column;
  column.units = column.cells = units;
  if (units <= kMostSingle && room.height() / static_cast<double>(units) >= kSmallestDisc) {
    placeSingly(column, room, 0.62);
    return column;
  }
  column.perCell = divideUp(units, kMostCells);
  for (;;) {
    column.cells = divideUp(units, column.perCell);
    placeAsBlock(column,
                 QRectF(room.center().x() - 0.38 * room.width(), room.top(), 0.76 * room.width(), room.height()));
    if (column.pitchX >= kSmallestCell || column.cells == 1) return column;
    ++column.perCell;
  }
}

UnitColumn imageColumn(const NetworkShape& shape, const QRectF& room) {
  UnitColumn column;
  column.image = true;
  column.single = false;
  column.units = shape.inputs;
  column.cells = shape.imageRows * shape.imageColumns;
  column.across = static_cast<int>(shape.imageColumns);
  const double side = std::min((room.width() - 8) / static_cast<double>(shape.imageColumns),
                               room.height() / static_cast<double>(shape.imageRows));
  column.pitchX = column.pitchY = column.size = side;
  const QSizeF size(side * static_cast<double>(shape.imageColumns), side * static_cast<double>(shape.imageRows));
  column.area = QRectF(QPointF(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2), size);
  return column;
}

UnitColumn numberColumn(Index units, const QRectF& room, bool atRight) {
  UnitColumn column;
  column.units = units;
  column.cells = std::min(units, kShownNumbers);
  const double disc = std::min(room.width() * 0.25, kLargestDisc);
  placeSingly(column, QRectF(atRight ? room.right() - disc : room.left(), room.top(), disc, room.height()), 1);
  return column;
}

void placeColumns(NetworkLayout& layout, const NetworkShape& shape, const QRectF& room, double scale) {
  layout.columns.clear();
  const double share = 0.17 * room.width();
  const double input = shape.isImage() ? std::clamp(share, 34 * scale, std::max(34 * scale, 0.5 * room.height() + 40))
                                       : std::clamp(share, 54 * scale, 90 * scale);
  // A number with its target beside it, where the layers leave room for that.
  const double output = std::clamp(share, (room.width() > 420 * scale ? 104 : 88) * scale, 126 * scale);
  const double layers = static_cast<double>(std::max<std::size_t>(shape.hidden.size(), 1));
  layout.columnWidth = std::max(1.0, room.width() - input - output) / layers;
  const QRectF left(room.left(), room.top(), input, room.height());
  layout.columns.push_back(shape.isImage() ? imageColumn(shape, left) : numberColumn(shape.inputs, left, true));
  for (std::size_t l = 0; l < shape.hidden.size(); ++l) {
    const QRectF column(left.right() + static_cast<double>(l) * layout.columnWidth, room.top(), layout.columnWidth,
                        room.height());
    layout.columns.push_back(hiddenColumn(shape.hidden[l], column));
    layout.perCell = std::max(layout.perCell, layout.columns.back().perCell);
  }
  constexpr double kGap = 8;
  const QRectF right(room.right() - output + kGap, room.top(), output - kGap, room.height());
  layout.columns.push_back(numberColumn(shape.outputs, right, false));
}

}  // namespace

QRectF UnitColumn::cellRect(Index cell) const {
  const Index row = cell / across, column = cell % across;
  const double x = area.left() + (static_cast<double>(column) + 0.5) * pitchX;
  const double y = area.top() + (static_cast<double>(row) + 0.5) * pitchY;
  return {x - size / 2, y - size / 2, size, size};
}

QRectF UnitColumn::unitRect(Index unit) const {
  const Index cell = image ? unit % cells : unit / perCell;
  return unit < 0 || unit >= units || cell >= cells ? QRectF() : cellRect(cell);
}

Index UnitColumn::unitAt(const QPointF& position) const {
  const double reach = single ? 5 : 0;
  if (!area.adjusted(-reach, 0, reach, 0).contains(position)) return -1;
  const auto step = [](double from, double pitch) { return static_cast<Index>(std::floor(from / pitch)); };
  const Index x = std::clamp<Index>(step(position.x() - area.left(), pitchX), 0, across - 1);
  const Index cell = step(position.y() - area.top(), pitchY) * across + x;
  return cell < 0 || cell >= cells ? -1 : cell * perCell;
}

UnitPosition NetworkLayout::unitAt(const QPointF& position) const {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (const Index unit = columns[c].unitAt(position); unit >= 0) return {static_cast<int>(c), unit};
  }
  return {};
}

NetworkLayout layoutNetwork(const NetworkShape& shape, const QRectF& area, double lineHeight, bool caption) {
  NetworkLayout layout;
  QRectF room = area;
  if (caption) {
    layout.caption = QRectF(room.left(), room.top(), room.width(), lineHeight);
    room.setTop(room.top() + lineHeight + 2);
  }
  room.setBottom(room.bottom() - lineHeight - 2);
  placeColumns(layout, shape, room, lineHeight / 16);  // text needs room
  if (layout.perCell > 1) {
    room.setBottom(room.bottom() - lineHeight);
    placeColumns(layout, shape, room, lineHeight / 16);
  }
  layout.labelTop = room.bottom() + 2;
  return layout;
}

}  // namespace gatescope
