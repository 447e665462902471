// Reader of the user's tables of numbers (comma, semicolon or tab separated).
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/memory.h"
#include "core/data/csv_layout.h"
#include "core/data/selection.h"

namespace gatescope {

/// A whole CSV file, as the reader and the window's import see it.
struct CsvTable {
  CsvLayout layout;
  std::size_t target = 0;  ///< index of the target column
  Table table;             ///< inputs and target apart
  Index skipped = 0;       ///< rows left out, because cells are missing
  std::string note;        ///< what the user should know: encoding, rows left out; or ""
};

/// Rows of one CSV text. Separator and header are found as CsvScanner and csvLayout() say. Quoted cells, empty lines
/// and separators at the end of every line are accepted. Numbers are read in the C locale; with semicolon or tab they
/// may have decimal commas, where no cell of their column has a decimal point. Missing cells (see CellKind) are
/// refused, or their rows are left out where data.missing says so. Targets that are text are classes, numbered in
/// sorted order; numbers are what classesOfTargets() says. Uses targetColumn, targets and missing of `settings`. Throws
/// Error "FILE: line L, column C: …" for a cell that is no finite number, a row of the wrong length, an open quote, and
/// Error for an unknown data.target_column. `name` is the file's name for messages. Cost: O(bytes).
CsvTable parseCsv(std::string_view text, const std::string& name, const DataSettings& settings, MemoryBudget& budget);

/// The same of a file. Reads UTF-8, UTF-16 and Windows-1252: see decodedText(). When it throws, `result` holds what was
/// found until then: note, layout and target. Throws Error naming the file, Stopped.
void readCsv(const std::filesystem::path& file, const DataSettings& settings, MemoryBudget& budget, CsvTable& result);

/// The first rows of a CSV file as they stand: no cell is judged. Encoding, separator, quotes and header as readCsv()
/// finds them when no target column is named. Ends before a record that it cannot cut, and, unless `isWhole`, before
/// one that is cut off at the end of `bytes`.
struct CsvHead {
  std::vector<std::string> header;  ///< empty: there is none
  std::vector<std::vector<std::string>> rows;
};
CsvHead csvHead(std::string bytes, bool isWhole, std::size_t atMost);

/// Reads data.path; the rows are shuffled by the stream "data" of `seed`, the first data.train of them train, the next
/// data.test test. Throws Error naming the file, Stopped. Targets of classes are left to completeDataset(). Blocks
/// while it reads; any thread.
Dataset loadCsv(const DataSettings& settings, std::uint64_t seed, MemoryBudget& budget);

}  // namespace gatescope
