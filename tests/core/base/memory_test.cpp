// What readers may make in memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <gtest/gtest.h>

#include "core/base/error.h"

namespace gatescope {
namespace {

TEST(MemoryBudgetTest, RefusesBeforeMoreIsMadeThanAllowed) {
  MemoryBudget budget(ReadLimits{2e9, {}});
  budget.take(1.5e9, "a.csv");
  EXPECT_EQ(budget.left(), 0.5e9);
  try {
    budget.take(1e9, "a.csv");
    FAIL();
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(), "a.csv: needs 2.5 GB of memory; allowed: 2.0 GB (--memory)");
  }
  budget.giveBack(1.5e9);
  EXPECT_NO_THROW(budget.take(2e9, "a.csv"));
}

TEST(MemoryBudgetTest, HalfOfWhatIsFreeUnlessSomethingElseIsSaid) {
  const double free = availableMemory(), left = MemoryBudget().left();
  EXPECT_GT(left, 0.3 * free);
  EXPECT_LT(left, 0.7 * free);
  try {
    MemoryBudget().take(1e18, "a.csv");
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("half of what is free"), std::string::npos) << error.what();
  }
}

TEST(MemoryLimitTest, IsSharedAndCountsWhatIsTakenAsFree) {
  const MemoryLimit chosen(8e9, 4);
  EXPECT_EQ(chosen.bytes(), 2e9);
  EXPECT_EQ(chosen.bytes(1e9), 2e9) << "what was chosen does not depend on what is free";
  EXPECT_EQ(chosen.text(2e9), "2.0 GB (--memory, shared by 4)");
  EXPECT_GT(MemoryLimit().bytes(1e15), 4.9e14);
  EXPECT_LT(MemoryLimit(0, 8).bytes(1e15), 1.3e14);
  EXPECT_EQ(MemoryLimit(0, 8).text(1e9), "1.0 GB (half of what is free, shared by 8; --memory sets another limit)");
}

TEST(MemoryBudgetTest, StopsWhenNobodyWaits) {
  std::stop_source stop;
  MemoryBudget budget(ReadLimits{0, stop.get_token()});
  EXPECT_NO_THROW(budget.checkStop());
  stop.request_stop();
  EXPECT_THROW(budget.checkStop(), Stopped);
  EXPECT_THROW(budget.take(1, "a.csv"), Stopped);
}

}  // namespace
}  // namespace gatescope
