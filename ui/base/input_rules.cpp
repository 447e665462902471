// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/input_rules.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QSlider>

namespace gatescope {
namespace {

/// Controls whose value the wheel would change.
bool turnsWithWheel(const QWidget& widget) {
  return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
         qobject_cast<const QSlider*>(&widget);
}

bool isReturn(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

/// What a line of text does with a key by itself: typing, moving, copying. Emacs' keys, which Qt gives it as well
/// (Ctrl+E goes to its end), are the window's.
bool editsText(const QKeyEvent& key) {
  if (!(key.modifiers() & Qt::ControlModifier)) return true;
  for (const auto each : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
                          QKeySequence::Undo, QKeySequence::Redo})
    if (key.matches(each)) return true;
  return key.key() < Qt::Key_A || key.key() > Qt::Key_Z;
}

bool isClosedByKeys(const QWidget& widget) {
  const Qt::WindowType type = widget.windowType();
  return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Tool) &&
         !qobject_cast<const QMainWindow*>(&widget);
}

bool closes(const QKeyEvent& key) {
  const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  return (plain && key.key() == Qt::Key_Escape) || (key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_W);
}

}  // namespace

InputRules::InputRules(QObject* parent) : QObject(parent) { qApp->installEventFilter(this); }

bool InputRules::eventFilter(QObject* watched, QEvent* event) {
  auto* widget = qobject_cast<QWidget*>(watched);
  if (!widget) return false;
  switch (event->type()) {
    case QEvent::Polish:
      // A wheel that gives the keyboard to what it passes over would turn it at the next notch.
      if (turnsWithWheel(*widget) && widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
      return false;
    case QEvent::Wheel:
      if (!turnsWithWheel(*widget) || widget->hasFocus()) return false;
      event->ignore();  // so that it goes on to what is around
      return true;
    case QEvent::ShortcutOverride:
      return takesShortcut(*widget, *static_cast<QKeyEvent*>(event));
    case QEvent::KeyPress:
      return press(*widget, *static_cast<QKeyEvent*>(event));
    default:
      return false;
  }
}

// Whether the answer is given here: accepted, it comes to the widget as a key; not, it is the window's shortcut.
bool InputRules::takesShortcut(QWidget& widget, QKeyEvent& key) const {
  if (qobject_cast<const QAbstractButton*>(&widget) && key.key() == Qt::Key_Space && widget.hasFocus()) {
    key.accept();
    return true;
  }
  const bool isText = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
  if (!isText || editsText(key)) return false;
  key.ignore();
  return true;
}

bool InputRules::press(QWidget& widget, const QKeyEvent& key) const {
  auto* button = qobject_cast<QAbstractButton*>(&widget);
  if (button && isReturn(key.key()) && !button->isCheckable() && button->hasFocus()) {
    button->click();
    return true;
  }
  if (!closes(key) || !isClosedByKeys(widget)) return false;
  if (auto* dialog = qobject_cast<QDialog*>(&widget))
    dialog->reject();
  else
    widget.close();
  return true;
}

}  // namespace gatescope
