// A map of coloured cells.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>

namespace gatescope {

/// Cells of one colour each, not smoothed into each other, that nobody selects. Owned by its plot, as all plottables
/// are.
class CellMap : public QCPColorMap {
 public:
  CellMap(QCPAxis* x, QCPAxis* y, const QCPColorGradient& gradient);
  /// columns × rows cells between the outer edges `x` and `y`. One column or row alone is drawn, too, which QCPColorMap
  /// by itself does not.
  void fill(int columns, int rows, const QCPRange& x, const QCPRange& y,
            const std::function<double(int column, int row)>& cell);
  void clear() { data()->setSize(0, 0); }

 protected:
  void draw(QCPPainter* painter) override;
};

}  // namespace gatescope
