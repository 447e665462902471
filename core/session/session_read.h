// A NumPy archive to a session.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/memory.h"
#include "core/npz/npy_array.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Members to session: checks presence, shapes against the experiment, and types. Throws Error naming the member.
SessionSnapshot fromMembers(const NpzMembers& members);

/// Its relative paths are looked for beside the file: see DataSettings::folder. Throws Error naming file and member,
/// also when it would become more memory than `limits` allow, and Stopped.
SessionSnapshot readSession(const std::filesystem::path& file, const ReadLimits& limits = {});

}  // namespace gatescope
