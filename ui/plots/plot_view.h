// QCustomPlot with hands: wheel and drag on both axes or one, keyboard, sharp on every screen, a readout under the pointer.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>

#include "ui/theme.h"

namespace gatescope {

/// Shows the nearest sample of the nearest curve on a buffered layer of its own: moving the pointer redraws no curve.
class Crosshair {
 public:
  /// Text for a sample of `graph`.
  using Words = std::function<QString(const QCPGraph& graph, double x, double y)>;

  explicit Crosshair(QCustomPlot* plot);
  void setWords(Words words) { m_words = std::move(words); }
  void setTheme(const Theme& theme);
  void moveTo(const QPointF& position);
  /// Looks again at the same place. Draws nothing; the replot that asks does.
  void update();
  void hide();
  bool isShown() const { return m_shown; }
  QString text() const { return m_label->text(); }

 private:
  bool find(const QPointF& position);
  void redraw();
  QCustomPlot* m_plot;
  QCPItemStraightLine* m_line;
  QCPItemEllipse* m_mark;
  QCPItemText* m_label;
  Words m_words;
  QPointF m_position;
  bool m_shown = false;
};

/// GUI thread. Wheel: zoom of both axes, over an axis of that axis; drag: pan; arrow keys: pan; + and −: zoom; double click, Home
/// and F: followRequested().
class PlotView : public QCustomPlot {
  Q_OBJECT
 public:
  explicit PlotView(QWidget* parent = nullptr);
  Crosshair& crosshair() { return m_crosshair; }
  /// Shifts the ranges by a share of what is seen; works on linear and logarithmic axes.
  void pan(double shareX, double shareY);
  /// Zooms around the centre; below 1 zooms in.
  void zoom(double factor);

 signals:
  void followRequested();

 protected:
  bool event(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void matchScreen();
  Crosshair m_crosshair;
  bool m_keyboardFocus = false;  ///< the frame is for those who arrive by Tab
};

}  // namespace gatescope
