// What the targets of the fuzzer share.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/error.h"

namespace gatescope::test {

/// What a reader may make of an input: less than the fuzzer allows the whole process.
inline constexpr double kFuzzMemory = 5e8;

/// Calls `read`; the Error that it may throw is an answer.
template <class Read>
void attempt(Read read) {
  try {
    read();
  } catch (const Error&) {
  }
}

/// Fails loudly where what was read does not hold what every such value holds.
void require(bool holds, const char* what);

/// A folder of this process for temporary files, below TMPDIR: run.sh puts it into memory. Removed at the end.
const std::filesystem::path& fuzzFolder();
/// Writes this file, replacing it.
void put(const std::filesystem::path& file, std::string_view bytes);

}  // namespace gatescope::test
