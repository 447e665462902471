// Records and cells of a text in columns.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/memory.h"

namespace gatescope {

/// Cells of one record. They lie in the text, or in the scanner until the next record is read.
using CsvCells = std::vector<std::string_view>;

/// Cuts a decoded text (see decodedText()) into records of cells. A first line "sep=;" names the separator; without it
/// that of semicolon, tab and comma is taken which cuts the first rows into the same number of columns and leaves most
/// numbers whole. `text` and `budget`, which may be null, outlive it.
class CsvScanner {
 public:
  CsvScanner(std::string_view text, std::string name, const MemoryBudget* budget = nullptr);

  /// The next record with a cell that is not empty; false at the end. Cells are trimmed, quotes are removed. Throws
  /// Error for a quote that is never closed and for records that no run could take: more than a million columns, cells
  /// of a mebibyte. Throws Stopped when the budget says so.
  bool next(CsvCells& cells);
  /// From the first record again.
  void rewind();
  char separator() const { return m_separator; }
  const std::string& name() const { return m_name; }
  /// Of the record that was read last, from 1.
  std::int64_t line() const { return m_line; }
  /// Bytes of the text up to the end of that record.
  std::size_t position() const { return m_at; }
  /// The last record came with its line break.
  bool endedWithBreak() const { return m_at > 0 && m_text[m_at - 1] == '\n'; }

  /// Throws Error "FILE: line L, column C: what".
  [[noreturn]] void fail(std::size_t column, const std::string& what) const;

 private:
  bool takeSeparatorLine();
  void findSeparator();
  bool readCell(CsvCells& cells);
  std::string_view readQuoted(std::size_t column);
  bool endCell();
  double scoreOf(char separator);

  std::string_view m_text;
  std::string m_name;
  const MemoryBudget* m_budget;
  std::size_t m_looked = 0;  ///< where it was last asked whether to stop
  char m_separator = ',';
  std::size_t m_begin = 0, m_at = 0;
  std::int64_t m_beginLine = 1, m_line = 1, m_nextLine = 1;
  std::deque<std::string> m_unquoted;  ///< cells with doubled quotes in them
};

}  // namespace gatescope
