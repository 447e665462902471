// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/application.h"

#include <cstdio>

#include "core/base/error.h"

namespace gatescope {

bool Application::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const std::exception& error) {
    tell(error);
  }
  return false;
}

void Application::tell(const std::exception& error) {
  try {
    emit failed(
        tr("This could not be done: %1. Everything else is as it was.").arg(QString::fromStdString(messageOf(error))));
  } catch (const std::exception&) {  // not even enough memory to say so
    std::fputs("gatescope: there is not enough memory\n", stderr);
  }
}

}  // namespace gatescope
