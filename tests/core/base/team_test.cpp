// Work shared between threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/team.h"

#include <gtest/gtest.h>

#include <new>
#include <vector>

namespace gatescope::test {
namespace {

TEST(TeamTest, EveryItemOnce) {
  for (const int team : {1, 2, 5}) {
    std::vector<int> turns(37);
    shareOut(team, 37, [&](Index i) { ++turns[static_cast<std::size_t>(i)]; });
    EXPECT_EQ(turns, std::vector<int>(37, 1)) << team;
  }
}

TEST(TeamTest, WhatIsThrownOnAnyThreadArrives) {
  for (const int team : {1, 2, 5})
    for (const Index thrower : {0, 20, 36})
      EXPECT_THROW(shareOut(team, 37,
                            [&](Index i) {
                              if (i >= thrower) throw std::bad_alloc();
                            }),
                   std::bad_alloc)
          << team;
}

}  // namespace
}  // namespace gatescope::test
