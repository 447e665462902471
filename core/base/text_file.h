// Whole files, read and written at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace gatescope {

/// Writes `text` to `file` through a temporary file, sync and rename. Throws Error.
void writeFileAtomically(const std::filesystem::path& file, const std::string& text);

/// The whole file. Throws Error naming it.
std::string readTextFile(const std::filesystem::path& file);

}  // namespace gatescope
