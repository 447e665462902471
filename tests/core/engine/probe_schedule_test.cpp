// When a probe is due, and that it keeps to its share of the time.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/probe_schedule.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

TEST(ProbeScheduleTest, StepsDecideWhenItIsDue) {
  ProbeSchedule schedule;
  EXPECT_FALSE(schedule.due(19, 20));
  EXPECT_TRUE(schedule.due(20, 20));
  schedule.ran(20, 5.0, false);
  EXPECT_FALSE(schedule.due(39, 20));
  EXPECT_TRUE(schedule.due(40, 20));
  EXPECT_FALSE(schedule.due(1000, 0));
}

TEST(ProbeScheduleTest, ALiveProbeWaitsUntilItsTimeIsEarnedBack) {
  ProbeSchedule schedule;
  schedule.ran(10, 0.5, true);
  EXPECT_FALSE(schedule.due(11, 1));
  schedule.earn(0.4);
  EXPECT_FALSE(schedule.due(12, 1));
  schedule.earn(0.1);
  EXPECT_TRUE(schedule.due(13, 1));
}

TEST(ProbeScheduleTest, UnusedTimeIsNotHoarded) {
  ProbeSchedule schedule;
  schedule.earn(3600);
  schedule.ran(1, 0.1, true);
  EXPECT_FALSE(schedule.due(2, 1));
}

// A probe that is always due takes its share and no more.
TEST(ProbeScheduleTest, KeepsToItsShareInTheLongRun) {
  ProbeSchedule schedule;
  double probing = 0, all = 0;
  for (int step = 1; step <= 10000; ++step) {
    const bool runs = schedule.due(step, 1);
    const double seconds = 0.001 + (runs ? 0.004 : 0.0);
    if (runs) schedule.ran(step, 0.004, true);
    probing += runs ? 0.004 : 0.0;
    all += seconds;
    schedule.earn(0.15 * seconds);
  }
  EXPECT_NEAR(probing / all, 0.15, 0.005);
}

}  // namespace
}  // namespace gatescope
