// QCustomPlot with hands: wheel and drag on both axes or one, keyboard, sharp on every screen, a readout under the
// pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>
#include <limits>

#include "ui/base/theme.h"

namespace gatescope {

/// Shows the nearest sample of the nearest curve on a buffered layer of its own: moving the pointer redraws no curve.
class Crosshair {
 public:
  /// Text for a sample of `graph`.
  using CurveText = std::function<QString(const QCPGraph& graph, double x, double y)>;

  explicit Crosshair(QCustomPlot* plot);
  /// Text for a place in axis coordinates where no curve is near; "" for none.
  using PositionText = std::function<QString(const QPointF& position)>;
  void setCurveText(CurveText text) { m_curveText = std::move(text); }
  void setPositionText(PositionText text) { m_positionText = std::move(text); }
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
  bool findPosition(const QPointF& position);
  bool findLinked();
  void show(const QPointF& at, const QString& text, const QRect& area);
  void redraw();
  QCustomPlot* m_plot;
  QCPItemStraightLine* m_line;
  QCPItemEllipse* m_mark;
  QCPItemText* m_label;
  CurveText m_curveText;
  PositionText m_positionText;
  QPointF m_position;
  double m_linkedX = std::numeric_limits<double>::quiet_NaN(), m_pointedX = m_linkedX;
  bool m_shown = false, m_marks = false,
       m_lines = false;  ///< shown at all; with a ring at a sample; with the upright line
};

/// GUI thread. Wheel: zoom of both axes, over an axis of that axis; drag: pan; arrow keys: pan; + and −: zoom; double
/// click, Home and F: followRequested().
class PlotView : public QCustomPlot {
  Q_OBJECT
 public:
  explicit PlotView(QWidget* parent = nullptr);
  Crosshair& crosshair() { return m_crosshair; }
  /// Asked at a double click, with the pixel; false: it means followRequested().
  void setDoubleClick(std::function<bool(const QPointF&)> answer) { m_doubleClick = std::move(answer); }
  /// Shifts the ranges by a share of what is seen; works on linear and logarithmic axes.
  void pan(double shareX, double shareY);
  /// Zooms around the centre; below 1 zooms in.
  void zoom(double factor);

 signals:
  void followRequested();
  void pointed(double x);                         ///< the pointer is at this x of the axis; NaN: no longer
  void positionClicked(const QPointF& position);  ///< a click without a drag, in axis coordinates

 protected:
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void matchScreen();
  void tellPointed();
  Crosshair m_crosshair;
  std::function<bool(const QPointF&)> m_doubleClick;
  QPoint m_pressedAt;
  bool m_keyboardFocus = false;  ///< the frame is for those who arrive by Tab
};

}  // namespace gatescope
