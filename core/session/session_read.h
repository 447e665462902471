// A NumPy archive to a session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/npz/npy_array.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Members to session: checks presence, shapes against the experiment, and types. Throws Error naming the member.
SessionSnapshot fromMembers(const NpzMembers& members);

/// Throws Error naming file and member.
SessionSnapshot readSession(const std::filesystem::path& file);

}  // namespace gatescope
