// Whether this build is fast enough for tests of large networks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatescope::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
inline constexpr bool kFast = false;
#else
inline constexpr bool kFast = true;
#endif

}  // namespace gatescope::test
