// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/base/text.h"

namespace gatescope {
namespace {

bool isMissing(std::string_view cell) {
  static constexpr std::array<std::string_view, 9> kMissing = {"",    "na",   "n/a", "#n/a", "<na>",
                                                               "nan", "null", "?",   "-"};
  return cell.size() <= 4 && std::ranges::find(kMissing, lowered(cell)) != kMissing.end();
}

bool isInfinite(std::string_view cell) {
  if (cell.size() > 9) return false;
  std::string word = lowered(cell);
  if (word.starts_with('+') || word.starts_with('-')) word.erase(0, 1);
  return word == "inf" || word == "infinity";
}

// The whole cell as a number with a decimal point. Beyond the range of double its exponent decides: 0, or infinity.
bool parseNumber(std::string_view cell, double& number) {
  const bool hasSign = cell.starts_with('+') || cell.starts_with('-');
  const std::string_view digits = hasSign ? cell.substr(1) : cell;
  if (digits.empty() || !(isDigit(digits[0]) || digits[0] == '.')) return false;  // no "nan", no "+-1"
  const char* const end = digits.data() + digits.size();
  const std::from_chars_result result = std::from_chars(digits.data(), end, number);
  if (result.ec == std::errc::invalid_argument || result.ptr != end) return false;
  if (result.ec == std::errc::result_out_of_range) {
    const std::size_t exponent = digits.find_first_of("eE");
    const bool isSmall = exponent == std::string_view::npos ? digits.find_first_of("123456789") > digits.find('.')
                                                            : digits.substr(exponent + 1).starts_with('-');
    number = isSmall ? 0 : std::numeric_limits<double>::infinity();
  }
  if (cell.starts_with('-')) number = -number;
  return true;
}

CellKind ifItFits(double number, CellKind kind) {
  return std::abs(number) <= static_cast<double>(std::numeric_limits<float>::max()) ? kind : CellKind::TooLarge;
}

// Numbers as people group them: 1,234.5 or 1.234,5 or 1'234 or 1 234,5 (also with the narrow spaces of typesetting).
bool looksLikeANumber(std::string_view cell) {
  if (cell.starts_with('+') || cell.starts_with('-')) cell.remove_prefix(1);
  if (cell.empty() || cell.size() > 40 || !(isDigit(cell.front()) || cell.front() == ',')) return false;
  constexpr std::string_view kGroups = ",' \xC2\xA0\xE2\x80\xAF";
  return cell.find_first_of(kGroups) != std::string_view::npos && std::ranges::any_of(cell, isDigit) &&
         std::ranges::all_of(cell, [&](char c) { return isDigit(c) || c == '.' || kGroups.find(c) != kGroups.npos; });
}

}  // namespace

CellKind readCell(std::string_view cell, double& number) {
  if (isMissing(cell)) return CellKind::Missing;
  if (parseNumber(cell, number))
    return ifItFits(number, cell.find('.') == std::string_view::npos ? CellKind::Whole : CellKind::Point);
  if (isInfinite(cell)) return CellKind::TooLarge;
  const std::size_t comma = cell.find(',');
  if (comma != std::string_view::npos && comma + 1 < cell.size() && isDigit(cell[comma + 1]) &&
      cell.find('.') == std::string_view::npos && cell.size() <= 400) {
    std::string pointed(cell);
    pointed[comma] = '.';
    if (parseNumber(pointed, number)) return ifItFits(number, CellKind::Comma);
  }
  return looksLikeANumber(cell) ? CellKind::Odd : CellKind::Text;
}

CellKind kindOfCell(std::string_view cell) {
  double ignored = 0;
  return readCell(cell, ignored);
}

std::string shownCell(std::string_view cell) {
  constexpr std::size_t kMost = 40;
  std::size_t end = std::min(cell.size(), kMost);
  while (end < cell.size() && end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) --end;
  std::string text(1, '\'');
  text += cell.substr(0, end);
  return text + (cell.size() > end ? "…'" : "'");
}

}  // namespace gatescope
