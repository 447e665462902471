// Relative paths of an experiment, seen from another folder.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/settings/experiment.h"

namespace gatescope {

/// The same settings for a file in `folder`: relative paths that lead to something from the folder that the settings
/// were read from, or from the working folder, lead there from `folder`, so that experiment, data and results may move
/// together. Absolute where the two have no folder in common; what leads nowhere stays as it is.
Settings movedTo(const std::filesystem::path& folder, const Settings& settings);

/// Whether one of the paths depends on where the experiment lies.
bool hasRelativePath(const Settings& settings);

}  // namespace gatescope
