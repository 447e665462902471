// A session to a NumPy archive.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/npz/npy_array.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Session to members of the archive (format: resources/manual/files-and-formats.md).
NpzMembers toMembers(const SessionSnapshot& session);
/// Whole or not at all. Throws Error naming the file.
void writeSession(const SessionSnapshot& session, const std::filesystem::path& file);

}  // namespace gatescope
