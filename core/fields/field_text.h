// Values of fields as text: checking, reading, writing.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/fields/fields.h"

namespace gatescope {

/// How many numbers a list may hold: as many classes are told apart.
inline constexpr std::size_t kMostListed = 1000;

/// What is wrong with `value` for this field: wrong type, not a choice, outside the range; "" when it is fine.
std::string checkValue(const Field& field, const FieldValue& value);
/// Text of a value as the user would write it (C locale): "0.5", "relu", "4,7", "true".
std::string toText(const FieldValue& value);
/// Reads `text` as a value of this field; throws Error with what is allowed.
FieldValue parseValue(const Field& field, const std::string& text);
/// Range or choices as text: "2 to 64", "relu, galu, …".
std::string allowedText(const Field& field);

/// Sets `key` from text, as in `--set network.depth=8`. Adds to `issues` for an unknown key (naming the nearest) or a
/// bad value.
void setFromText(Settings& settings, const std::string& key, const std::string& text, Issues& issues);

}  // namespace gatescope
