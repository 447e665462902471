// Experiment files: JSON with the keys of fields().
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/error.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Settings as JSON text, every field present, in the table's order. Numbers round-trip exactly.
std::string toJson(const Settings& settings);

/// Reads settings; keys that are absent keep their defaults. Unknown keys (with the nearest known key), wrong types and
/// values out of range are added to `issues`. Throws Error when the text is not JSON (with line and column).
Settings fromJson(const std::string& text, Issues& issues);

/// fromJson() of a file plus validate(), every problem in `issues`. Relative paths are looked for beside the file.
/// Throws Error naming the file when it is no experiment at all.
Settings readSettings(const std::filesystem::path& file, Issues& issues);
/// The same; throws Error naming the file and every issue.
Settings readSettings(const std::filesystem::path& file);
/// Writes through a temporary file and renames; relative paths lead to the same files: see movedTo(). Throws Error.
void writeSettings(const Settings& settings, const std::filesystem::path& file);

}  // namespace gatescope
