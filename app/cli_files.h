// What commands of gatescope-cli owe to the files of their user.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace gatescope {

/// Throws Error when `out` is the file `in`, under whatever name: nothing is computed onto its own input.
void requireOther(const std::filesystem::path& in, const std::filesystem::path& out);

/// Throws Error when standard output took less than it was given.
void requireStandardOutput();

}  // namespace gatescope
