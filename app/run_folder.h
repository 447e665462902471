// The folder that a command leaves a run in.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/folder_lock.h"
#include "core/engine/ensemble.h"

namespace gatescope {

inline constexpr const char* kSessionFile = "session.gatescope";

/// What a command may do with results that it finds.
enum class OldResults { Refuse, Resume, Overwrite };

/// Makes the folder where there is none, locks it and removes what a killed program left. Throws Error when another
/// program is at work there, and when it holds results that are neither to be resumed nor overwritten; `options` says
/// what the user may give instead.
std::unique_ptr<FolderLock> openRunFolder(const std::filesystem::path& folder, OldResults wanted, bool quiet,
                                          const std::string& options);

/// Writes experiment.json, history.csv, layers.csv, kernel.csv and session.gatescope. Throws Error.
void writeRunFolder(const Ensemble& run, const std::filesystem::path& folder);

}  // namespace gatescope
