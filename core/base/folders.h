// Where files lie that come with the program or belong to its user.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gatescope {

/// An environment variable, "" when it is not set.
std::string environment(const char* name);

/// Where `name` ("data/mnist", "lessons") may lie that came with the program: source tree, installation, beside the
/// program.
std::vector<std::filesystem::path> shippedFolders(const std::string& name);

/// $XDG_DATA_HOME/gatescope/name, or the same under ~/.local/share; empty when neither variable is set.
std::filesystem::path userFolder(const std::string& name);

/// Whether there is a regular file, links followed.
bool isFile(const std::filesystem::path& path);

/// Names of what lies in a folder, in no order; none where it cannot be listed. Not std::filesystem's iterators: they
/// end the program when memory fails, since they promise to throw nothing.
std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// What a path of an experiment names: a relative one is looked for in `folder` (that of the experiment file, "" when
/// there is none), then in the working folder. Throws Error "PATH: …" naming every place where it is not.
std::filesystem::path foundPath(const std::string& path, const std::string& folder);

}  // namespace gatescope
