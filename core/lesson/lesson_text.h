// The Markdown of a lesson cut into its parts, each with its line. Knows nothing of what they mean.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace gatescope {

/// Some lines of a file. `line`: number of the first one, from 1.
struct TextPart {
  std::string text;
  int line = 0;
};

/// One "## Title" and what follows it.
struct StepText {
  std::string title;
  int line = 0;
  TextPart text;
  std::vector<TextPart> blocks;  ///< what ```gatescope fences hold
  TextPart question, answer, notes;
};

struct LessonText {
  TextPart header;  ///< between the two lines of dashes
  TextPart before;  ///< between header and first step
  std::vector<StepText> steps;
};

/// Cuts at "---", "## …", "### Question", "### Answer", "### Notes" and fences of ```gatescope; other fences and
/// headings are text. Throws Error "line N: …".
LessonText cutLesson(const std::string& text);

/// Throws Error "line N: what".
[[noreturn]] void failAt(int line, const std::string& what);

}  // namespace gatescope
