// A bar above the plots that offers something: a text, and buttons beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace gatescope {

/// In place and never modal: noticed, but no alarm. Hidden until there is something to offer. GUI thread.
class OfferBar : public QWidget {
 public:
  explicit OfferBar(QWidget* parent = nullptr);

 protected:
  QLabel& text() { return *m_text; }
  void addButton(QWidget* button);
  void paintEvent(QPaintEvent* event) override;

 private:
  QLabel* m_text;
};

}  // namespace gatescope
