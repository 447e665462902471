// Manual pages, in the language of man.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/command_help.h"

namespace gatescope {

/// The manual page of a program, for section 1. That of one with commands has its commands, the settings of fields()
/// and the exit codes. Ends with a newline.
std::string manPage(const CommandHelp& program);

}  // namespace gatescope
