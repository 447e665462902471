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
  schedule.passed(20);
  EXPECT_FALSE(schedule.due(39, 20));
  EXPECT_TRUE(schedule.due(40, 20));
  EXPECT_FALSE(schedule.due(1000, 0));
}

TEST(ProbeScheduleTest, TimeDecidesWhetherItRunsButNotWhenItIsDue) {
  ProbeSchedule schedule;
  schedule.spent(0.5);
  EXPECT_FALSE(schedule.mayRun());
  EXPECT_TRUE(schedule.due(20, 20));
  schedule.passed(20);  // left out
  schedule.earn(0.5);
  EXPECT_TRUE(schedule.mayRun());
  EXPECT_FALSE(schedule.due(27, 20)) << "late is never: the curve would depend on the machine";
  EXPECT_TRUE(schedule.due(40, 20));
}

TEST(ProbeScheduleTest, ALiveProbeWaitsUntilItsTimeIsEarnedBack) {
  ProbeSchedule schedule;
  schedule.spent(0.5);
  EXPECT_FALSE(schedule.mayRun());
  schedule.earn(0.4);
  EXPECT_FALSE(schedule.mayRun());
  schedule.earn(0.1);
  EXPECT_TRUE(schedule.mayRun());
}

TEST(ProbeScheduleTest, UnusedTimeIsNotHoarded) {
  ProbeSchedule schedule;
  schedule.earn(3600);
  schedule.spent(0.1);
  EXPECT_FALSE(schedule.mayRun());
}

// A probe that is always due takes its share and no more.
TEST(ProbeScheduleTest, KeepsToItsShareInTheLongRun) {
  ProbeSchedule schedule;
  double probing = 0, all = 0;
  for (int step = 1; step <= 10000; ++step) {
    const bool runs = schedule.due(step, 1) && schedule.mayRun();
    schedule.passed(step);
    const double seconds = 0.001 + (runs ? 0.004 : 0.0);
    if (runs) schedule.spent(0.004);
    probing += runs ? 0.004 : 0.0;
    all += seconds;
    schedule.earn(0.15 * seconds);
  }
  EXPECT_NEAR(probing / all, 0.15, 0.005);
}

}  // namespace
}  // namespace gatescope
