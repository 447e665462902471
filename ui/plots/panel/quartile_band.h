// The band between the quartiles of an ensemble.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/plottables.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

/// Filled, under the grid and all lines. Its edges lie over the bands of other curves, so that these hide nothing.
/// Where a gap is seen it ends; a sample that stands alone is an upright bar. Values beyond the axes are cut at their
/// ends. Opaque: a translucent brush takes many times as long. Owned by its plot, with its edges.
class QuartileBand : public QuietPlottable {
 public:
  QuartileBand(QCPAxis* x, QCPAxis* y, const QColor& fill, const QColor& edge);
  void setBand(Band band, Along along = Along::X);
  const Band& band() const { return m_band; }
  Along along() const { return m_along; }
  const QColor& fill() const { return m_fill; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  class Edges;
  /// Lower and upper edge in pixels.
  struct Part {
    QPolygonF low, high;
  };
  std::vector<Part> parts() const;
  Part& partOf(std::vector<Part>& parts, qsizetype row) const;
  QPointF pixel(double x, double value) const;

  Band m_band;
  Along m_along = Along::X;
  QColor m_fill;
};

}  // namespace gatescope
