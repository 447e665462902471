// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace gatescope::test {

inline constexpr double kInf = std::numeric_limits<double>::infinity();

}  // namespace gatescope::test
