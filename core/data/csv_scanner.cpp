// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_scanner.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/data/csv_cell.h"

namespace gatescope {
namespace {

constexpr std::string_view kSeparators = ";\t,";  // in the order in which they win a draw: a comma may be a decimal one
constexpr std::size_t kScoredBytes = std::size_t{1} << 18;
constexpr int kScoredRecords = 50;
constexpr std::size_t kBytesBetweenLooks = std::size_t{1} << 18;
constexpr std::size_t kMostColumns = 1'000'001, kMostCellBytes = std::size_t{1} << 20;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r'; }

std::string_view withoutBlanks(std::string_view text) {
  while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
  while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

CsvScanner::CsvScanner(std::string_view text, std::string name, const MemoryBudget* budget)
    : m_text(text), m_name(std::move(name)), m_budget(budget) {
  if (!takeSeparatorLine()) findSeparator();
  rewind();
}

void CsvScanner::findSeparator() {
  const std::string_view whole = m_text;
  m_text = whole.substr(0, kScoredBytes);
  double best = -1;
  char chosen = ',';
  for (const char separator : kSeparators) {
    const double score = scoreOf(separator);
    if (score > best) {
      best = score;
      chosen = separator;
    }
  }
  m_text = whole;
  m_separator = chosen;
}

// What Excel understands as a first line: "sep=;".
bool CsvScanner::takeSeparatorLine() {
  const std::size_t end = std::min(m_text.find('\n'), m_text.size());
  std::string_view line = m_text.substr(0, end);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
  if (line.size() != 5 || (line.substr(0, 4) != "sep=" && line.substr(0, 4) != "SEP=" && line.substr(0, 4) != "Sep="))
    return false;
  m_separator = line[4];
  m_begin = std::min(m_text.size(), end + 1);
  m_beginLine = 2;
  return true;
}

void CsvScanner::rewind() {
  m_at = m_looked = m_begin;
  m_line = m_nextLine = m_beginLine;
}

// −1 where it does not cut; below 1 where rows differ in length, by how many are as long as the first; else 1 and the
// share of cells that are numbers.
double CsvScanner::scoreOf(char separator) {
  m_separator = separator;
  rewind();
  CsvCells cells;
  std::size_t columns = 0, alike = 0, records = 0, numbers = 0, all = 0;
  try {
    for (; records < kScoredRecords && next(cells); ++records) {
      if (records == 0) columns = cells.size();
      const bool isCut = m_at == kScoredBytes && !endedWithBreak();
      alike += isCut || cells.size() == columns ? 1 : 0;
      for (const std::string_view cell : cells) {
        const CellKind kind = kindOfCell(cell);
        numbers += isNumber(kind) ? 1 : 0;
        all += kind == CellKind::Missing ? 0 : 1;
      }
    }
  } catch (const Error&) {  // the reader says it when it comes there
  }
  if (columns < 2) return -1;
  if (alike < records) return static_cast<double>(alike) / static_cast<double>(records);
  return 1 + static_cast<double>(numbers) / static_cast<double>(std::max<std::size_t>(all, 1));
}

bool CsvScanner::next(CsvCells& cells) {
  while (m_at < m_text.size()) {
    if (m_budget && m_at - m_looked > kBytesBetweenLooks) {
      m_looked = m_at;
      m_budget->checkStop();
    }
    for (; m_at < m_text.size() && m_text[m_at] == '\n'; ++m_at) ++m_nextLine;
    m_line = m_nextLine;
    m_unquoted.clear();
    cells.clear();
    while (readCell(cells))
      if (cells.size() > kMostColumns) fail(cells.size(), said("more than 1,000,000 columns; allowed: fewer"));
    if (std::ranges::any_of(cells, [](std::string_view cell) { return !cell.empty(); })) return true;
  }
  return false;
}

void CsvScanner::fail(std::size_t column, const std::string& what) const {
  throw Error(m_name + ": " + said("line %1, column %2: %3", m_line, column, what));
}

// Appends one cell; true when the record goes on.
bool CsvScanner::readCell(CsvCells& cells) {
  std::size_t at = m_at;
  while (at < m_text.size() && m_text[at] == ' ') ++at;
  if (at < m_text.size() && m_text[at] == '"') {
    m_at = at + 1;
    cells.push_back(withoutBlanks(readQuoted(cells.size() + 1)));
  } else {
    const char ends[] = {m_separator, '\n'};
    const std::size_t end = std::min(m_text.find_first_of(std::string_view(ends, 2), m_at), m_text.size());
    cells.push_back(withoutBlanks(m_text.substr(m_at, end - m_at)));
    m_at = end;
  }
  if (cells.back().size() > kMostCellBytes) fail(cells.size(), said("the cell is longer than a mebibyte"));
  return endCell();
}

std::string_view CsvScanner::readQuoted(std::size_t column) {
  const std::size_t begin = m_at;
  bool hasQuotes = false;
  for (; m_at < m_text.size(); ++m_at) {
    if (m_text[m_at] == '\n') ++m_nextLine;
    if (m_text[m_at] != '"') continue;
    if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
      hasQuotes = true;
      ++m_at;
      continue;
    }
    const std::string_view cell = m_text.substr(begin, m_at - begin);
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && isBlank(m_text[m_at])) ++m_at;
    if (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
      fail(column, said("text after the closing quote"));
    if (!hasQuotes) return cell;
    std::string& single = m_unquoted.emplace_back();
    for (std::size_t i = 0; i < std::min(cell.size(), 2 * kMostCellBytes + 2); ++i) {
      single += cell[i];
      if (cell[i] == '"') ++i;
    }
    return single;
  }
  fail(column, said("the quote that opens here is never closed"));
}

bool CsvScanner::endCell() {
  if (m_at >= m_text.size()) return false;
  const bool more = m_text[m_at] == m_separator;
  if (!more) ++m_nextLine;
  ++m_at;
  return more;
}

}  // namespace gatescope
