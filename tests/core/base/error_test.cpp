// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

TEST(ErrorTest, IssuesBecomeOneLineEach) {
  EXPECT_EQ(toText({{"a.b", "is wrong"}, {"", "so is this"}}), "a.b: is wrong\nso is this");
}

TEST(ErrorTest, NearestNameFindsTyposAndRefusesStrangers) {
  const std::vector<std::string> names = {"network.depth", "network.width", "seed"};
  EXPECT_EQ(nearestName("network.dept", names), "network.depth");
  EXPECT_EQ(nearestName("sede", names), "seed");
  EXPECT_EQ(nearestName("qqqqqqqqqqqqqqqqqqq", names), "");
}

}  // namespace
}  // namespace gatescope
