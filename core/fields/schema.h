// What an experiment file may hold, as a JSON schema: editors complete keys and mark mistakes with it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/json_values.h"

namespace gatescope {

/// Schema of a value of this field: type, range or choices, default, name and help. It takes what valueOf() and
/// checkValue() take, except that lists and texts may also hold whole numbers written as 4.0. Any thread.
Json schemaOf(const Field& field);

/// JSON pointer of this field's schema within experimentSchema(): "#/properties/network/properties/depth".
std::string schemaPointer(const Field& field);

/// Schema (draft 7, the one that editors know) of an experiment file: every field where the file has it. Whether
/// settings go together is validate()'s to say, and no part of it. Any thread.
Json experimentSchema();

}  // namespace gatescope
