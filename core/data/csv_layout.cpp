// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_layout.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/data/csv_cell.h"

namespace gatescope {
namespace {

/// The first record, until it is known whether it is a header.
struct FirstRecord {
  std::vector<std::string> cells;
  std::vector<CellKind> kinds;
  std::vector<double> numbers;  ///< of its cells that are numbers, in order
  bool recurs = false;          ///< one of its words is a cell further down in the same column
};

FirstRecord firstRecord(const CsvCells& cells) {
  FirstRecord first;
  for (const std::string_view cell : cells) {
    double number = 0;
    first.cells.emplace_back(cell);
    first.kinds.push_back(readCell(cell, number));
    if (isNumberLike(first.kinds.back())) first.numbers.push_back(number);
  }
  return first;
}

void count(CsvColumn& column, CellKind kind) {
  switch (kind) {
    case CellKind::Whole:
      ++column.whole;
      break;
    case CellKind::Point:
      ++column.point;
      break;
    case CellKind::Comma:
      ++column.comma;
      break;
    case CellKind::TooLarge:
      ++column.tooLarge;
      break;
    case CellKind::Missing:
      ++column.missing;
      break;
    case CellKind::Odd:
      ++column.odd;
      break;
    case CellKind::Text:
      ++column.text;
      break;
  }
}

// Without a comma as separator a comma is a decimal one; else only quotes can have kept it, and it may group thousands.
CellKind kindIn(const CsvScanner& scanner, std::string_view cell) {
  const CellKind kind = kindOfCell(cell);
  return kind == CellKind::Comma && scanner.separator() == ',' ? CellKind::Odd : kind;
}

bool isWord(const std::string& cell) {
  return !((cell[0] >= '0' && cell[0] <= '9') || cell[0] == '+' || cell[0] == '-' || cell[0] == '.');
}

// 0, 1, 2 or 400.5, 401, 401.5: what libraries and instruments call columns.
bool canBeNames(const std::vector<double>& numbers) {
  const bool ascends = std::ranges::adjacent_find(numbers, std::greater_equal<>()) == numbers.end();
  const bool descends = std::ranges::adjacent_find(numbers, std::less_equal<>()) == numbers.end();
  const bool whole = std::ranges::all_of(numbers, [](double x) { return x == std::floor(x); });
  return (ascends && whole) || ((ascends || descends) && numbers.size() >= 3);
}

bool isHeader(const FirstRecord& first, const std::vector<CsvColumn>& columns, const std::string& target) {
  bool hasText = false, hasMissing = false, allWords = true, overNumbers = false;
  for (std::size_t c = 0; c < first.cells.size(); ++c) {
    hasMissing = hasMissing || first.kinds[c] == CellKind::Missing;
    if (first.kinds[c] == CellKind::Odd) allWords = false;
    if (first.kinds[c] != CellKind::Text) continue;
    if (first.cells[c] == target) return true;
    hasText = true;
    allWords = allWords && isWord(first.cells[c]);
    overNumbers = overNumbers || (columns[c].numbers() > 0 && columns[c].numbers() >= 4 * columns[c].text);
  }
  if (first.numbers.empty()) return hasText && !(hasMissing && first.recurs);
  return hasText && allWords && overNumbers && !first.recurs && canBeNames(first.numbers);
}

// Index from 0 of "2" or "#2"; none when it is no number of a column.
std::size_t numberedColumn(std::string_view text, std::size_t columns) {
  std::size_t number = 0;
  const std::from_chars_result result = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool fits = result.ec == std::errc() && result.ptr == text.data() + text.size() && number >= 1;
  return fits && number <= columns ? number - 1 : columns;
}

}  // namespace

CsvLayout csvLayout(CsvScanner& scanner, const std::string& target, MemoryBudget& budget) {
  CsvCells cells;
  scanner.rewind();
  if (!scanner.next(cells)) throw Error(scanner.name() + ": " + said("the file is empty"));
  const std::size_t inFirst = cells.size();
  double bytes = 0;  // the record itself twice, and what is counted
  for (const std::string_view cell : cells)
    bytes += sizeof(CsvColumn) + 2 * (sizeof(std::string) + 32.0) + 2.0 * static_cast<double>(cell.size());
  budget.take(bytes, scanner.name());
  FirstRecord first = firstRecord(cells);
  CsvLayout layout{scanner.separator(), false, 0, std::vector<CsvColumn>(inFirst)};
  std::size_t used = 0;  // columns with a cell that is not empty
  const auto use = [&used](const CsvCells& record) {
    std::size_t filled = record.size();
    while (filled > 0 && record[filled - 1].empty()) --filled;
    used = std::max(used, filled);
  };
  use(cells);
  while (scanner.next(cells)) {
    use(cells);
    for (std::size_t c = 0; c < std::min(inFirst, cells.size()); ++c) {
      count(layout.columns[c], kindIn(scanner, cells[c]));
      first.recurs = first.recurs || (first.kinds[c] == CellKind::Text && first.cells[c] == cells[c]);
    }
    ++layout.rows;
  }
  layout.columns.resize(std::min(inFirst, used));
  first.cells.resize(layout.columns.size());
  first.kinds.resize(layout.columns.size());
  if (layout.columns.size() < 2)
    throw Error(scanner.name() + ": " +
                said("only one column; it needs inputs and a target, separated by comma, semicolon or tab"));
  layout.hasHeader = isHeader(first, layout.columns, target);
  for (std::size_t c = 0; c < layout.columns.size(); ++c) {
    if (layout.hasHeader)
      layout.columns[c].name = std::move(first.cells[c]);
    else
      count(layout.columns[c], kindIn(scanner, first.cells[c]));
  }
  if (!layout.hasHeader) ++layout.rows;
  scanner.rewind();
  return layout;
}

std::size_t csvTarget(const CsvLayout& layout, const std::string& wanted, const std::string& file) {
  const std::size_t columns = layout.columns.size();
  if (wanted.empty()) return columns - 1;
  std::vector<std::string> names;
  if (layout.hasHeader)
    for (const CsvColumn& column : layout.columns) names.push_back(column.name);
  const auto named = std::ranges::find(names, wanted);
  const bool isName = named != names.end();
  const std::size_t byName = static_cast<std::size_t>(named - names.begin());
  if (!isName && wanted.starts_with('#')) {
    if (const std::size_t marked = numberedColumn(std::string_view(wanted).substr(1), columns); marked < columns)
      return marked;
  }
  const std::size_t numbered = numberedColumn(wanted, columns);
  if (isName && std::count(names.begin(), names.end(), wanted) > 1)
    throw Error("data.target_column: " +
                said("%1 has several columns called %2; allowed: the number of one of them, as in #%3", file,
                     shownCell(wanted), byName + 1));
  if (isName && numbered < columns && numbered != byName)
    throw Error("data.target_column: " +
                said("%1 is the name of column %2 of %3 and the number of another; allowed: #%4 or #%5",
                     shownCell(wanted), byName + 1, file, byName + 1, numbered + 1));
  if (isName) return byName;
  if (numbered < columns) return numbered;
  constexpr std::size_t kMostCompared = 1000, kLongestCompared = 100;
  std::erase_if(names, [](const std::string& name) { return name.size() > kLongestCompared; });
  names.resize(std::min(names.size(), kMostCompared));
  const std::string nearest = nearestName(wanted.substr(0, kLongestCompared), names);
  throw Error("data.target_column: " + said("%1 has no column %2%3; allowed are %4numbers from 1 to %5", file,
                                            shownCell(wanted),
                                            nearest.empty() ? "" : said(" (did you mean %1?)", shownCell(nearest)),
                                            layout.hasHeader ? said("names of its header and ") : "", columns));
}

std::string csvColumnNumber(const std::vector<std::string>& header, std::size_t column) {
  const std::string number = std::to_string(column + 1);
  return std::ranges::find(header, number) == header.end() ? number : "#" + number;
}

}  // namespace gatescope
