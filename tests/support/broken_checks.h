// What breaks each check of the course: a table, so that no check is one that cannot fail.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/lesson/lesson.h"

namespace gatescope::test {

/// A check must fail when the program, or the setting, is wrong in this way. Either the step is played again with other
/// settings, or numbers that it measured are replaced by what a wrong program would have measured.
struct BrokenCheck {
  std::string lesson;  ///< id
  std::string step;    ///< its title begins so
  std::string check;   ///< what it says begins so
  std::string wrong;   ///< what is wrong, for a reader who knows the science
  /// Settings of one run ("" for all of the step, and for its study), key and value.
  struct Override {
    std::string run, key, value;
  };
  std::vector<Override> settings = {};
  bool untrained = false;  ///< played again without any training
  /// What is measured instead: the quantity as the claim names it, and a sum of numbers and quantities of the claim.
  std::vector<std::pair<std::string, std::string>> values = {};

  bool isPlayed() const { return !settings.empty() || untrained; }
  std::string text() const { return lesson + ", " + step + ", " + check + ": " + wrong; }
};

/// In the order of the course.
const std::vector<BrokenCheck>& brokenChecks();

/// The lessons that come with the program.
const std::vector<Lesson>& course();
/// The step and the check that a row means; null where there is none, or more than one.
std::pair<const LessonStep*, const LessonCheck*> meant(const BrokenCheck& row);

}  // namespace gatescope::test
