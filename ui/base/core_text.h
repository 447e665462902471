// Words that come from the core (labels, help, units, names of variants and data), in the language of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace gatescope {

/// The translation in the context "core", or the text itself; "" for "".
QString coreText(const std::string& text);

}  // namespace gatescope
