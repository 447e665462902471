// gatescope-cli completion, man: what shells and man need, made from the commands themselves; and --version.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>

#include "app/command_help.h"

namespace gatescope {

/// The commands of `app` as they are now, with the name and help of each.
CommandHelp commandHelp(const CLI::App& app);

/// Adds the commands that print completions and manual pages. `app` must outlive its parsing.
void addHelpCommands(CLI::App& app);

/// Version, compiler, instruction set, threads and libraries, one per line; the first line is "gatescope-cli VERSION".
std::string versionText();

}  // namespace gatescope
