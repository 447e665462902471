// One row of the control panel: name, value, what a change costs, and what is wrong with it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/fields/fields.h"

class QLabel;

namespace gatescope {

class ValueInput;

/// Editor of one row of fields(); its object name is the key. GUI thread.
class FieldEditor : public QWidget {
  Q_OBJECT
 public:
  explicit FieldEditor(const Field& field, QWidget* parent = nullptr);

  const Field& field() const { return m_field; }
  /// Shows the value of these settings and whether the field has an effect with them. Emits nothing.
  void setSettings(const Settings& settings);
  /// Only whether it has an effect; the value stays.
  void setApplicability(const Settings& settings);
  bool isApplicable() const { return m_inapplicable.isEmpty(); }
  /// Puts the value as entered into `settings`. Returns "" or why it is no value of this field.
  QString apply(Settings& settings) const;

  /// What is wrong with the value, shown under it; "" when it is fine.
  void setIssue(const QString& issue);
  /// A quiet line under the value.
  void setNote(const QString& note);
  QString issue() const { return m_issueText; }
  /// The widget that takes the keyboard.
  QWidget* inputWidget() const;

 signals:
  void edited();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void describe();
  void matchFont();
  QLabel* makeLabel();
  QLabel* makeMark();

  const Field& m_field;
  ValueInput* m_input;
  QLabel* m_label;
  QLabel* m_mark;
  QLabel* m_note;
  QLabel* m_issue;
  QString m_inapplicable, m_issueText;
};

/// "depth d": the field's name on screen, plain text.
QString fieldName(const Field& field);
/// Tooltip (short) or What's This (with key, range, default and cost) of a field, rich text.
QString fieldHelp(const Field& field, bool full);

}  // namespace gatescope
