// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#include <gtest/gtest.h>

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>

#include <thread>

namespace gatescope {
namespace {

int niceness() { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); }

TEST(ThreadPriorityTest, AThreadAndThoseThatItStartsMakeWayAndNoOther) {
  const int here = niceness();
  int there = 0, again = 0, child = 0;
  std::thread worker([&] {
    makeWay();
    there = niceness();
    std::thread([&] { child = niceness(); }).join();
    makeWay();
    again = niceness();
  });
  worker.join();
  EXPECT_GE(there, 5);
  EXPECT_GE(there, here);
  EXPECT_EQ(child, there);
  EXPECT_EQ(again, there) << "once is enough";
  EXPECT_EQ(niceness(), here);
}

}  // namespace
}  // namespace gatescope
#endif
