// What a sweep file may hold, as a JSON schema.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/json_values.h"

namespace gatescope {

/// experimentSchema() and "grid", which must be there, and "measure". Any thread.
Json sweepSchema();

}  // namespace gatescope
