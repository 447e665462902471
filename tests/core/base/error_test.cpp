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

TEST(ErrorTest, MemoryThatRanOutIsSaidInWords) {
  EXPECT_EQ(messageOf(std::bad_alloc()), "there is not enough memory");
  EXPECT_EQ(messageOf(std::bad_array_new_length()), "there is not enough memory");
  EXPECT_EQ(messageOf(Error("a.json: broken")), "a.json: broken");
}

TEST(ErrorTest, NoNameIsNearATextOfMegabytes) { EXPECT_EQ(nearestName(std::string(10'000'000, 'x'), {"width"}), ""); }

}  // namespace
}  // namespace gatescope
