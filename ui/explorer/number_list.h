// Lists of numbers as people type them: "2, 4, 6..12, 24".
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/fields/fields.h"

namespace gatescope {

/// Values of a numeric field: numbers apart by commas or spaces, and ranges of whole numbers, "2..12" or "2–12", with a
/// step "2..24:2". Ascending, each once. Throws Error naming what is wrong and what is allowed.
std::vector<FieldValue> parseNumbers(const Field& field, const QString& text);
/// "2, 4, 6, 8": ranges of four or more steps of one are written "2..12".
QString numbersText(const std::vector<FieldValue>& values);

}  // namespace gatescope
