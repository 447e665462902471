// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/locations.h"

namespace gatescope::test {

std::string testData() { return GATESCOPE_TEST_DATA; }

std::string cliProgram() { return GATESCOPE_CLI; }

}  // namespace gatescope::test
