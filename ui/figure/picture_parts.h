// What a plot draws, in two parts: the curves, and the frame around them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <optional>

#include "ui/figure/figure.h"

namespace gatescope {

/// While it lives the plot draws one of its parts alone. Not nested. GUI thread.
class PartAlone {
 public:
  enum class Part { Curves, Frame };
  /// Curves: plottables, and the items between them, without page, axes and grid; nothing moves. Frame: all the rest.
  /// `page`: what the plot is drawn on, which it gets back.
  PartAlone(QCustomPlot& plot, Part part, const QColor& page);
  ~PartAlone();
  PartAlone(const PartAlone&) = delete;
  PartAlone& operator=(const PartAlone&) = delete;

 private:
  QCustomPlot& m_plot;
  QList<QCPLayerable*> m_hidden;
  QCP::MarginSides m_margins;
  QColor m_page;
};

/// The corner for a legend of `size` (see CurveLegend::needed()) inside the axes of a page that is `page` large:
/// `wanted` if no curve is there, else another without curves; nothing where all of them have some. `ground`: colour of
/// the page. The plot has been drawn at this size before. Cost: one drawing.
std::optional<LegendPlace> freeCorner(QCustomPlot& plot, const QSize& page, const QSize& size, LegendPlace wanted,
                                      const QColor& ground);

}  // namespace gatescope
