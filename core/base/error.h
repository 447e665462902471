// The one exception of the engine, and the value that says what is wrong with a setting.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

namespace gatescope {

/// The world failed: a file is missing, broken or does not fit. The text is written for the user and names file and
/// member.
class Error : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// What an exception says to the user; of memory that ran out, that.
std::string messageOf(const std::exception& error);

/// Something the user set is wrong. `field` is a key of fields(); `message` names the value and what is allowed.
struct Issue {
  std::string field;
  std::string message;
  bool operator==(const Issue&) const = default;
};
using Issues = std::vector<Issue>;

/// All issues in one text, one per line: "key: message".
std::string toText(const Issues& issues);

/// More issues than this tell nobody more: readers of long lists stop there.
inline constexpr std::size_t kMostIssues = 50;

/// "did you mean …": the candidate nearest to `word` by edit distance, or "" when none is near or the word is longer
/// than any name. Cost: |word|·Σ|candidate|.
std::string nearestName(const std::string& word, const std::vector<std::string>& candidates);

}  // namespace gatescope
