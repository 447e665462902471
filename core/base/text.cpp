// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace gatescope {

std::string joined(const std::vector<std::string>& words, std::size_t atMost) {
  std::string text;
  for (std::size_t i = 0; i < std::min(words.size(), atMost); ++i) text += (i == 0 ? "" : ", ") + words[i];
  return words.size() > atMost ? text + ", … (" + groupedNumber(static_cast<std::int64_t>(words.size())) + " in all)"
                               : text;
}

std::string shownText(const std::string& text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;  // inside a UTF-8 character
  return text.substr(0, most) + "…";
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

std::string trimmed(std::string_view text) {
  constexpr std::string_view kBlank = " \t\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(kBlank) + 1 - first));
}

std::string groupedNumber(std::int64_t number) {
  const std::string digits = std::to_string(number);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0 && digits[i - 1] != '-') text += ',';
    text += digits[i];
  }
  return text;
}

std::string exactText(double value) {
  char buffer[32];  // the shortest form of a double takes at most 24
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr};
}

}  // namespace gatescope
