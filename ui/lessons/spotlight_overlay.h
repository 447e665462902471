// What a presenter puts over the window: a spotlight on a plot, a soft light at the pointer, a blank screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gatescope {

/// Covers its parent and lets the mouse through. GUI thread.
class SpotlightOverlay : public QWidget {
 public:
  explicit SpotlightOverlay(QWidget* parent);

  /// Everything but this widget is dimmed; null: nothing is.
  void setSpotlight(const QWidget* widget);
  const QWidget* spotlight() const { return m_lit; }
  void setBlank(bool blank);
  bool isBlank() const { return m_blank; }
  /// The pointer's place in the parent; a null point: no light.
  void setPointer(const QPoint& position);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QRect lightRect() const;
  const QWidget* m_lit = nullptr;
  bool m_blank = false;
  QPoint m_pointer;
};

}  // namespace gatescope
