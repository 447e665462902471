// What the rows and columns of a table are, before a number is read from it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/memory.h"
#include "core/base/types.h"
#include "core/data/csv_scanner.h"

namespace gatescope {

/// Cells of one column by what they say; the header is not counted.
struct CsvColumn {
  std::string name;  ///< its cell of the header, or ""
  Index whole = 0, point = 0, comma = 0, tooLarge = 0, missing = 0, odd = 0, text = 0;

  Index numbers() const { return whole + point + comma; }
  /// Every cell is a number, or missing.
  bool isNumeric() const { return text == 0 && odd == 0 && tooLarge == 0; }
};

struct CsvLayout {
  char separator = ',';
  bool hasHeader = false;
  Index rows = 0;                  ///< records, without the header
  std::vector<CsvColumn> columns;  ///< as many as the first record has, without those at the end that are always empty
};

/// Reads all records once. The first is a header when no other is like it: words and no number; or words, at least one
/// of them over a column of numbers, beside numbers that can be names (ascending integers, or three or more numbers in
/// order); or when `target` is one of its words. Leaves the scanner at the first record. Throws Error when there is no
/// table with two columns. Cost: O(bytes).
CsvLayout csvLayout(CsvScanner& scanner, const std::string& target, MemoryBudget& budget);

/// Index from 0 of the column that `wanted` names: "" the last, "#2" the second, "2" the second or the one called 2,
/// else the name. Throws Error naming data.target_column, what there is, and a number that could be two columns.
std::size_t csvTarget(const CsvLayout& layout, const std::string& wanted, const std::string& file);

/// What csvTarget() takes for this column: its number, with # where that is the name of another one.
std::string csvColumnNumber(const std::vector<std::string>& header, std::size_t column);

}  // namespace gatescope
