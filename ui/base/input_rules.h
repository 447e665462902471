// What keys and the wheel do alike in every window of the program.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace gatescope {

/// A filter of all events. The wheel over a control that does not have the keyboard scrolls what is around it and
/// changes nothing. Space and Return press the button that has the keyboard. A text field takes no shortcut of the
/// window but those that edit text. Ctrl+W and Esc close a window beside the main one. GUI thread.
class InputRules : public QObject {
  Q_OBJECT
 public:
  explicit InputRules(QObject* parent);
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool takesShortcut(QWidget& widget, QKeyEvent& key) const;
  bool press(QWidget& widget, const QKeyEvent& key) const;
};

}  // namespace gatescope
