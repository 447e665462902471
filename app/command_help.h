// What a program takes on its command line, as its manual page and the completions of shells tell it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gatescope {

/// An option, or, without names, an argument that is told by its position.
struct OptionHelp {
  std::vector<std::string> names;  ///< "-h", "--help"
  std::string value;               ///< what it takes: "FOLDER", "FILE", "KEY=VALUE", another word; "" for a flag
  std::string help;
  bool required = false, repeats = false;
};

struct CommandHelp {
  std::string name, help;
  std::vector<OptionHelp> options, arguments;
  std::vector<CommandHelp> commands;
};

}  // namespace gatescope
