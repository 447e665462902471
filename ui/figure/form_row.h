// Rows of a form.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace gatescope {

/// Label and field, tied together for the keyboard and for screen readers. `name`: of the field, for tests and styles.
inline void addFormRow(QFormLayout& form, const QString& label, QWidget* field, const char* name) {
  form.addRow(label, field);
  field->setObjectName(QLatin1String(name));
  if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
}

}  // namespace gatescope
