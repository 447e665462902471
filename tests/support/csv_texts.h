// Tables in texts, as the CSV reader sees them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/data/csv.h"
#include "tests/support/error_text.h"

namespace gatescope::test {

inline CsvTable parsedCsv(const std::string& text, const DataSettings& settings = {}) {
  MemoryBudget budget;
  return parseCsv(text, "f.csv", settings, budget);
}

inline std::string csvError(const std::string& text, const DataSettings& settings = {}) {
  return errorOf([&] { parsedCsv(text, settings); });
}

}  // namespace gatescope::test
