// gatescope-cli lesson: checks and plays lessons without a window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli_progress.h"

namespace gatescope {

struct LessonArguments {
  std::vector<std::filesystem::path> files;
  bool all = false;                   ///< the lessons of the program as well
  std::optional<std::uint64_t> seed;  ///< instead of the lessons' own
  int threads = 0;                    ///< 0: every core
  std::uint64_t memory = 0;           ///< bytes that may be taken; 0: see MemoryLimit
  bool quiet = false;
  std::filesystem::path out;  ///< what every check measured, as JSON; or empty
};

/// Reads and plays each lesson and prints, step by step, "expected … measured … ✓". Failed when a check fails, a file
/// is wrong or has no checks; the others are played all the same. With `out` it also writes a list of
/// {lesson, step, check, state, expected, measured, quantities: {name: {value, networks}}}; a number is null where
/// there is none. Interrupted when told so. Throws Error when there is
/// nothing to play.
ExitCode checkLessons(const LessonArguments& arguments);

/// What checks can ask about, as JSON or for people.
std::string quantitiesJson();
std::string quantitiesMarkdown();

}  // namespace gatescope
