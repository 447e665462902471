// Settings as JSON values, for the files that hold an experiment among other things.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/base/error.h"
#include "core/fields/fields.h"

namespace gatescope {

/// Keeps the order of its keys.
using Json = nlohmann::ordered_json;

/// A setting's value as JSON.
Json jsonOf(const FieldValue& value);
/// The JSON value as this field's type, its range unchecked; throws Error naming value and what is allowed when it is
/// of another type.
FieldValue valueOf(const Field& field, const Json& json);

/// Every field, in the table's order, and the changes where there are some.
Json settingsAsJson(const Settings& settings);
/// As fromJson(); throws Error when it is no object.
Settings settingsFromJson(const Json& json, Issues& issues);

/// How deep objects and lists may lie in each other, and how long a text, how many the names of an object and how long
/// a name may be: no file of this program comes near.
inline constexpr int kJsonDepth = 32;
inline constexpr std::size_t kJsonBytes = std::size_t{2} << 20, kJsonName = 200, kJsonNames = 1000;

/// The value as a message shows it: at most some 120 bytes of it, whatever it holds, however deep.
std::string shownJson(const Json& json);

/// Parses text; a key that appears twice in one object is an issue. Throws Error (with line and column) when it is not
/// JSON, and when it is longer than kJsonBytes, nested deeper than kJsonDepth, or has more or longer names.
Json parseStrictly(const std::string& text, Issues& issues);

}  // namespace gatescope
