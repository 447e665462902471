// Combo boxes that follow the type down as well as up.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>

namespace gatescope {

/// Call when the font of `parent` has changed: only a change of style makes a combo box forget its old smallest size
/// (Qt 6.4).
inline void renewComboSizes(const QWidget& parent) {
  QEvent forget(QEvent::StyleChange);
  for (QComboBox* box : parent.findChildren<QComboBox*>()) {
    QCoreApplication::sendEvent(box, &forget);
    box->updateGeometry();
  }
}

}  // namespace gatescope
