// Whether this build is fast enough for tests of large networks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gatescope::test {

/// The program is optimised and has no sanitizer; the tests themselves may be neither.
inline constexpr bool kFast = GATESCOPE_FAST_BUILD;

}  // namespace gatescope::test
