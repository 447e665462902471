// Small texts that several folders make.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatescope {

/// "a, b, c". With more than `atMost` words: the first of them, "…", and how many there are.
std::string joined(const std::vector<std::string>& words, std::size_t atMost = SIZE_MAX);

/// A text as a message shows it: its first `most` bytes and "…" where it is longer. No character is cut.
std::string shownText(const std::string& text, std::size_t most = 80);

/// What these are in ASCII, whatever the locale.
inline bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline bool isDigit(char c) { return c >= '0' && c <= '9'; }
/// The text with ASCII letters in lower case.
std::string lowered(std::string_view text);
/// The text without spaces, tabs and line breaks at its ends.
std::string trimmed(std::string_view text);

/// "1,000": for messages and notes.
std::string groupedNumber(std::int64_t number);

/// The shortest text that reads back as this number, C locale: "0.5", "1e-07".
std::string exactText(double value);

}  // namespace gatescope
