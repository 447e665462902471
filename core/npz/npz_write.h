// Writing NumPy .npz archives. The same members give the same bytes.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/npz/npy_array.h"

namespace gatescope {

/// Writes all members (deflated) to a temporary file in the same folder, syncs and renames. Throws Error; never leaves
/// a half-written file.
void writeNpz(const std::filesystem::path& file, const NpzMembers& members);

}  // namespace gatescope
