// Where this build finds what its tests need.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace gatescope::test {

/// The folder tests/data of the source tree.
std::string testData();

/// The gatescope-cli of this build.
std::string cliProgram();

}  // namespace gatescope::test
