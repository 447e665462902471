// The widgets that hold the value of one field: one small class per kind of field.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/fields/fields.h"

namespace gatescope {

/// Shows and edits one FieldValue. GUI thread. setValue() never emits.
class ValueInput : public QWidget {
  Q_OBJECT
 public:
  explicit ValueInput(const Field& field, QWidget* parent);

  virtual void setValue(const FieldValue& value) = 0;
  /// The value as entered. Throws Error when the text is no value of the field's type.
  virtual FieldValue value() const = 0;
  /// The widget that takes the keyboard; carries the accessible name.
  virtual QWidget* keyWidget() const = 0;
  /// A line about the chosen value ("G = 1{q > 0}"), or "".
  virtual QString note() const { return {}; }

  const Field& field() const { return *m_field; }

 signals:
  void edited();

 protected:
  /// Keys that move a slider or tick a box stay with it instead of running the program's shortcuts.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  const Field* m_field;
};

/// The input for this field's kind.
ValueInput* makeValueInput(const Field& field, QWidget* parent);

}  // namespace gatescope
