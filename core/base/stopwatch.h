// Time that has passed.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace gatescope {

inline double secondsSince(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace gatescope
