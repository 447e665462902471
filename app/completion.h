// What shells need to complete the commands of a program, its options, and keys and values of settings.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/command_help.h"

namespace gatescope {

/// "bash", "zsh", "fish".
const std::vector<std::string>& shells();

/// The completion script of a program for one of shells(), ending with a newline.
std::string completionScript(const std::string& shell, const CommandHelp& program);

}  // namespace gatescope
