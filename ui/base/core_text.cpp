// Words that come from the core, in the language of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/core_text.h"

#include <QCoreApplication>

namespace gatescope {

QString coreText(const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate("core", text.c_str());
}

}  // namespace gatescope
