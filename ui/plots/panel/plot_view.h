// QCustomPlot with hands: wheel and drag on both axes or one, keyboard, sharp on every screen, a readout under the
// pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>

#include "ui/plots/panel/crosshair.h"

namespace gatescope {

/// GUI thread. Wheel: zoom of both axes, over an axis of that axis; drag: pan; arrow keys: pan; + and −: zoom; double
/// click, Home and F: followRequested(), over an axis axisDoubleClicked().
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
  void axisDoubleClicked(QCPAxis* axis);          ///< on its numbers or its title
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
  QCPAxis* axisUnder(const QPointF& pixel) const;
  void tellPointed();
  Crosshair m_crosshair;
  std::function<bool(const QPointF&)> m_doubleClick;
  QPoint m_pressedAt;
  bool m_keyboardFocus = false;  ///< the frame is for those who arrive by Tab
};

}  // namespace gatescope
