// What is read under the pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>
#include <limits>

#include "ui/base/theme.h"

namespace gatescope {

/// Shows the nearest sample of the nearest curve on a buffered layer of its own: moving the pointer redraws no curve.
/// Where no curve is near it shows, on an axis that several plots share, what all curves have there, as those plots do.
/// Nothing is told of a curve beyond its ends or where it has a gap.
class Crosshair {
 public:
  /// Text for a sample of `graph`.
  using CurveText = std::function<QString(const QCPGraph& graph, double x, double y)>;
  /// Text for a place in axis coordinates where no curve is near; "" for none.
  using PositionText = std::function<QString(const QPointF& position)>;
  /// Text for a place of the x axis.
  using AxisText = std::function<QString(double x)>;
  /// What a plot without curves has at `x`, line by line; none where it has nothing.
  using Values = std::function<QStringList(double x)>;

  explicit Crosshair(QCustomPlot* plot);
  void setCurveText(CurveText text) { m_curveText = std::move(text); }
  /// Of one of several curves at the same place: the value alone.
  void setValueText(CurveText text) { m_valueText = std::move(text); }
  void setPositionText(PositionText text) { m_positionText = std::move(text); }
  /// What x is, on an axis that plots share: "step 420"; "" on others.
  void setAxisText(AxisText text) { m_axisText = std::move(text); }
  /// What is marked at this pixel of the x axis, in the plot and a little below it; "" for nothing.
  void setMarkText(AxisText text) { m_markText = std::move(text); }
  void setValues(Values values) { m_values = std::move(values); }
  void setTheme(const Theme& theme);
  void moveTo(const QPointF& position);
  /// Another plot points at `x` of the axis that both share: a line and the value of every curve there.
  void linkTo(double x);
  /// x under the pointer, that of the sample shown where there is one; NaN when the pointer is elsewhere.
  double pointedX() const { return m_pointedX; }
  /// Looks again at the same place. Draws nothing; the replot that asks does.
  void update();
  void hide();
  bool isShown() const { return m_shown; }
  QString text() const { return m_label->text(); }

 private:
  bool find(const QPointF& position);
  bool findCurve(const QPointF& position, const QString& marked);
  bool findPosition(const QPointF& position, const QString& marked);
  bool findValues(double x, const QPointF* pointer, const QString& marked);
  QStringList valuesAt(double x, double* y) const;
  void show(const QPointF& at, const QString& text);
  void redraw();
  QCustomPlot* m_plot;
  QCPItemStraightLine* m_line;
  QCPItemEllipse* m_mark;
  QCPItemText* m_label;
  CurveText m_curveText, m_valueText;
  PositionText m_positionText;
  AxisText m_axisText, m_markText;
  Values m_values;
  QPointF m_position;
  double m_linkedX = std::numeric_limits<double>::quiet_NaN(), m_pointedX = m_linkedX;
  bool m_shown = false, m_marks = false,
       m_lines = false;  ///< shown at all; with a ring at a sample; with the upright line
};

}  // namespace gatescope
