// Counts every allocation of the process, by whatever route.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gatescope::test {

/// Number of calls of malloc, calloc, realloc and aligned_alloc so far (operator new and Eigen end there); −1 where
/// they cannot be counted, as under a sanitizer that brings its own.
std::int64_t allocationCount();

}  // namespace gatescope::test
