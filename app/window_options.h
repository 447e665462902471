// The options of gatescope, once: for the program itself, its manual page and its completions. No Qt.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/command_help.h"
#include "core/base/message.h"

namespace gatescope {

/// Seconds between two saves of the run when nobody says otherwise.
inline constexpr int kWindowSaveEvery = 30;

/// One sentence about the program.
inline constexpr const char* kWindowSummary = saidLater("A live laboratory for deep gated networks.");
/// What FILE may be.
inline constexpr const char* kWindowFile =
    saidLater("Session (.gatescope), experiment (.json), data (.csv, .npz) or lesson (.md).");

struct WindowOption {
  std::string name;     ///< without its dashes
  std::string value;    ///< what it takes, "" for a flag
  std::string initial;  ///< its value when it is not given
  std::string help;
};

/// In the order of --help, which adds --help and --version.
const std::vector<WindowOption>& windowOptions();

/// The same with --help, --version and FILE.
CommandHelp windowHelp();

}  // namespace gatescope
