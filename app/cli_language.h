// The language of the command line.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

namespace gatescope {

/// Codes of languages that the environment asks for, the best first, in the order of gettext: LANGUAGE, then the first
/// of LC_ALL, LC_MESSAGES and LANG that is set. None where that is C or POSIX.
std::vector<std::string> wantedLanguages();

/// From now on said() speaks the first of them that there is; English when there is none, and after a line of warning
/// when its file is broken.
void speakWantedLanguage();

/// Help in the language that is spoken: CLI11 has the English texts, which manual pages and completions take.
void translateHelp(CLI::App& app);

/// What CLI11 has against the arguments, in that language where it is one of the usual things.
std::string usageText(const std::string& english);

}  // namespace gatescope
