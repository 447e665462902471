// Reader of the user's tables of numbers (comma, semicolon or tab separated).
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/data/selection.h"

namespace gatescope {

/// Rows of one CSV text, inputs and target apart. Separator and header row are detected: the separator is the most
/// frequent of comma, semicolon and tab in the first row; the first row is a header when none of its cells is a number,
/// or when one of them is data.target_column. Quoted cells, CRLF, a byte-order mark and empty lines are accepted;
/// numbers are read in the C locale. Targets that are text, or few distinct integers (classesOfNumbers()), are classes,
/// numbered in sorted order when they are text. Throws Error "FILE: line L, column C: …" for a cell that is no finite
/// number, a row of the wrong length, an open quote, and Error for an unknown data.target_column. `name` is the file's
/// name for messages. Cost: O(bytes).
Table parseCsvTable(std::string_view text, const std::string& name, const std::string& targetColumn);

/// The first rows of a CSV text as they stand: no cell is judged. Separator, quotes and header as parseCsvTable() finds
/// them when no target column is named. Ends before a record that it cannot cut, and, unless `isWhole`, before one that
/// is cut off at the end of `text`.
struct CsvHead {
  std::vector<std::string> header;  ///< empty: there is none
  std::vector<std::vector<std::string>> rows;
};
CsvHead csvHead(std::string_view text, bool isWhole, std::size_t atMost);

/// Reads data.path; the rows are shuffled by the stream "data" of `seed`, the first data.train of them train, the next
/// data.test test. Throws Error naming the file. Targets of classes are left to completeDataset(). Blocks while it
/// reads; any thread.
Dataset loadCsv(const DataSettings& settings, std::uint64_t seed);

}  // namespace gatescope
