// Where the units of a network stand in its picture. Pure geometry in pixels.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

#include "core/base/types.h"

namespace gatescope {

/// How many units there are; an input that is an image is drawn as one.
struct NetworkShape {
  Index inputs = 0, imageRows = 0, imageColumns = 0;
  std::vector<Index> hidden;
  Index outputs = 0;
  bool isImage() const { return imageRows > 0 && imageColumns > 0; }
};

/// A unit in the picture: column 0 is the input, 1 … the hidden layers, the last one the output; −1: none.
struct UnitPosition {
  int column = -1;
  Index unit = -1;
  bool isNone() const { return column < 0; }
  bool operator==(const UnitPosition&) const = default;
};

/// One column of cells. A cell is a unit, or `perCell` neighbours where there are too many.
struct UnitColumn {
  QRectF area;  ///< all cells
  Index units = 0, cells = 0, perCell = 1;
  int across = 1;                 ///< cells side by side
  double pitchX = 0, pitchY = 0;  ///< from cell to cell
  double size = 0;                ///< side of a cell
  bool single = true;             ///< one under the other, drawn as discs
  bool image = false;             ///< the input's picture; a cell is a pixel
  QRectF cellRect(Index cell) const;
  /// Where the unit is drawn; a null rectangle when it is not.
  QRectF unitRect(Index unit) const;
  /// First unit of the cell at `place`, or −1.
  Index unitAt(const QPointF& position) const;
};

struct NetworkLayout {
  std::vector<UnitColumn> columns;  ///< input, hidden layers, output
  QRectF caption;                   ///< line above all; empty without
  double labelTop = 0;              ///< the names of the columns are written below this
  Index perCell = 1;                ///< most units in one cell; if more than 1, there is a line for it under the names
  double columnWidth = 0;           ///< of a hidden layer, gaps included
  bool isOutput(int column) const { return column + 1 == static_cast<int>(columns.size()); }
  UnitPosition unitAt(const QPointF& position) const;
};

/// At most these many inputs and outputs are drawn, where they are no image.
inline constexpr Index kShownNumbers = 24;

/// Fits the network into `area`: with a caption line on top when asked for, a line of names below.
NetworkLayout layoutNetwork(const NetworkShape& shape, const QRectF& area, double lineHeight, bool caption);

}  // namespace gatescope
