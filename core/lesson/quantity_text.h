// Quantities for people.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/lesson/claim.h"

namespace gatescope {

/// "test accuracy, relu", "condition number at d = 8, w = 100".
std::string quantityLabel(const QuantityName& quantity);
/// What stands in its brackets: "relu at t = 0", "theory, d = 8"; "" when there are none.
std::string argumentsText(const QuantityName& quantity);

}  // namespace gatescope
