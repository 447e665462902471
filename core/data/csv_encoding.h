// Bytes of a text file as text.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/memory.h"

namespace gatescope {

struct DecodedText {
  std::string text;  ///< UTF-8, lines end with \n
  std::string note;  ///< what a user should know of the reading; "" for UTF-8
};

/// UTF-8 with or without byte-order mark, UTF-16 with one. Bytes that are no UTF-8 are read as Windows-1252, and the
/// note says so. CRLF and CR alone become LF. UTF-8 is decoded where it lies. Throws Error naming `file` when zero
/// bytes show that it is no text, or when `budget` does not allow a copy. Cost: O(bytes).
DecodedText decodedText(std::string bytes, const std::string& file, MemoryBudget& budget);

}  // namespace gatescope
