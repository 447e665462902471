// What a session file becomes in memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/npz/npy_array.h"

namespace gatescope {

/// Bytes that fromMembers() makes of these members at most, before it makes them: numbers in double precision, and a
/// sample for every step of a curve, however small that step is in the file. Cost: the number of members.
double sessionBytes(const NpzMembers& members);

}  // namespace gatescope
