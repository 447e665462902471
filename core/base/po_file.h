// Translations as gettext's files (.po) have them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gatescope {

/// What stands in a .po file: a text and its translation, of all contexts alike; those that are fuzzy or empty are left
/// out. Throws Error "line N: …" for what Qt's lconvert does not write; of plurals there are none.
std::map<std::string, std::string> readTranslations(std::string_view po);

}  // namespace gatescope
