// What a presenter puts over the window: a spotlight on a plot, a soft light at the pointer, a blank screen, a card
// with text.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

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
  /// A card in the middle, of rich text; "": none.
  void setCard(const QString& text);
  QString card() const;
  /// Takes away what hides the window, a blank screen first; false when nothing does.
  bool uncover();
  /// The pointer's place in the parent; a null point: no light.
  void setPointer(const QPoint& position);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QRect lightRect() const;
  void placeCard();
  const QWidget* m_lit = nullptr;
  QLabel* m_card;
  bool m_blank = false;
  QPoint m_pointer;
};

}  // namespace gatescope
