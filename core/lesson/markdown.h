// What the Markdown of a lesson may hold, and the pictures in it. Who draws the text reads every file that it names and
// follows every tag; what is refused here never gets there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gatescope {

/// ![text](target): the target is text[begin, end), with its title and angle brackets.
struct MarkdownPicture {
  std::size_t begin = 0, end = 0;
  std::string name;  ///< of the file, as it is written, backslashes before signs taken away
};

/// In their order. The target ends at its bracket, others in it are pairs or have a backslash; blanks may stand in it.
std::vector<MarkdownPicture> picturesIn(const std::string& text);

/// The regular file that a picture names: beside the lesson, in the working folder or by its whole path, as written or
/// with %20 for a blank; nothing when there is none.
std::optional<std::filesystem::path> pictureFile(const MarkdownPicture& picture, const std::filesystem::path& folder);

struct MarkdownProblem {
  std::size_t at = 0;  ///< in the text
  std::string message;
};

/// The first thing that a lesson's text must not hold: HTML but a few plain tags, and pictures that are named elsewhere
/// in the text. Cost: linear.
std::optional<MarkdownProblem> markdownProblem(const std::string& text);

}  // namespace gatescope
