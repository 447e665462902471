// The legend of a plot: around or inside its axes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "ui/base/theme.h"
#include "ui/figure/figure.h"

namespace gatescope {

/// A line of the legend.
struct LegendEntry {
  QString text;
  QPen pen;
  QCPScatterStyle mark = {};  ///< of its points, on the line
  QColor band = {};           ///< of the band that the line lies on; invalid: it lies on none
};

/// Above and below the axes its entries stand side by side, in as many lines as the width asks for; on the right and
/// inside one under the other. A text longer than its room goes on in the next line: none is cut. Owned by its plot.
class CurveLegend : public QCPLayoutElement {
 public:
  explicit CurveLegend(QCustomPlot* plot);
  void setEntries(std::vector<LegendEntry> entries);
  const std::vector<LegendEntry>& entries() const { return m_entries; }
  void setTheme(const Theme& theme) { m_theme = theme; }
  /// Moves it within the layout of its plot, whose other elements are in their rows already. FreeCorner is for others
  /// to resolve: see freeCorner().
  void moveTo(LegendPlace place);
  LegendPlace place() const { return m_place; }
  /// What it needs at this place.
  QSize needed() const;
  QSize minimumOuterSizeHint() const override;
  QSize maximumOuterSizeHint() const override;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  int pixels(int size) const;
  int lead() const;
  bool isColumn() const { return m_place == LegendPlace::Right || isCorner(m_place); }
  void drawSwatch(QCPPainter* painter, const LegendEntry& entry, const QPointF& left) const;
  /// The place of each entry's swatch and text, from the legend's own corner.
  std::vector<QRect> rooms(QSize* size) const;
  std::vector<LegendEntry> m_entries;
  Theme m_theme;
  LegendPlace m_place = LegendPlace::Above;
};

/// Rows of the layout of a plot.
enum PlotLayoutRow : int { kTitleRow, kLegendRow, kAxesRow, kLegendBelowRow, kNoteRow, kFootRow };
/// Columns of its axes' row.
enum PlotLayoutColumn : int { kAxesColumn, kLadderColumn, kBarColumn, kLegendColumn };

}  // namespace gatescope
