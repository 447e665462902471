// The strokes of a network drawing: cells, picture, numbers, names.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_drawing.h"

namespace gatescope {

/// The largest size of the numbers of a vector or matrix; 0 when there are none or one is not finite.
template <class Values>
double largestOf(const Values& values) {
  return values.size() > 0 ? finiteOr0(values.cwiseAbs().maxCoeff()) : 0;
}

/// How one cell looks: `amount` of 1 fills it.
struct CellLook {
  double amount = 0;
  QColor colour;
  double ring = 0;  ///< 0 … 1, of the update
  bool negative = false;
};

/// Draws into what was laid out; knows no network. Made anew for each drawing; all that it is given outlives it.
class NetworkPainter {
 public:
  NetworkPainter(QCPPainter& painter, const Theme& theme, const QFont& font)
      : m_painter(painter), m_theme(theme), m_font(font) {}

  /// A hidden layer; `lookOf` answers for the cell whose first unit it is given.
  void drawColumn(const UnitColumn& column, const std::function<CellLook(Index first)>& lookOf);
  /// The input as a picture: ink on paper for one channel, colours for three.
  void drawImage(const UnitColumn& column, const VectorD& input, const Dataset& data);
  /// Discs with their numbers where there is room: on the left, or, with `targets`, between the discs and `right`.
  void drawNumbers(const UnitColumn& column, const VectorD& values, const VectorD* targets, double right);
  /// The names of the columns; `rect`: all that is drawn in.
  void drawLabels(const NetworkLayout& layout, const QRect& rect);
  /// The names of the five stages, the present one marked.
  void drawCaption(const QRectF& line, Stage stage);

 private:
  void drawDisc(const QRectF& cell, const CellLook& look);
  void drawSquare(const QRectF& cell, const CellLook& look);
  QCPPainter& m_painter;
  const Theme& m_theme;
  QFont m_font;
};

}  // namespace gatescope
