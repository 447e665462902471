// Playing a step: its checks against numbers by another route, whatever the number of threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_player.h"

#include <gtest/gtest.h>

#include "tests/support/lessons.h"

namespace gatescope::test {
namespace {

using State = Verdict::State;

std::vector<State> states(const StepReport& report) {
  std::vector<State> all;
  for (const Verdict& verdict : report.verdicts) all.push_back(verdict.state);
  return all;
}

TEST(LessonPlayerTest, ChecksThatHoldHoldAndThoseThatFailFail) {
  const Lesson lesson = parsed(smallLesson());
  const StepReport first = playStep(lesson.steps[0], 2, {});
  EXPECT_EQ(first.failure, "");
  EXPECT_EQ(states(first), (std::vector<State>{State::Holds, State::Holds}));
  EXPECT_TRUE(first.holds());
  const StepReport second = playStep(lesson.steps[1], 2, {});
  EXPECT_EQ(states(second), (std::vector<State>{State::Holds, State::Fails}));
  EXPECT_FALSE(second.holds());
}

TEST(LessonPlayerTest, NumbersDoNotDependOnTheThreads) {
  const Lesson lesson = parsed(smallLesson());
  for (const LessonStep& step : lesson.steps) {
    const StepReport one = playStep(step, 1, {}), four = playStep(step, 4, {});
    ASSERT_EQ(one.verdicts.size(), four.verdicts.size());
    for (std::size_t i = 0; i < one.verdicts.size(); ++i)
      EXPECT_EQ(one.verdicts[i].measured, four.verdicts[i].measured);
  }
}

TEST(LessonPlayerTest, AStepThatIsStoppedJudgesNothing) {
  std::stop_source stop;
  stop.request_stop();
  const Lesson lesson = parsed(smallLesson());
  for (const LessonStep& step : lesson.steps) EXPECT_TRUE(playStep(step, 2, stop.get_token()).verdicts.empty());
}

TEST(LessonPlayerTest, WhatTheWorldDoesWrongIsTheStepsFailure) {
  Lesson lesson = parsed(smallLesson());
  lesson.steps[0].runs[1].settings.experiment.data.name = "csv";
  lesson.steps[0].runs[1].settings.experiment.data.path = "/nowhere/at/all.csv";
  const StepReport report = playStep(lesson.steps[0], 2, {});
  EXPECT_NE(report.failure.find("galu: "), std::string::npos) << report.failure;
  EXPECT_FALSE(report.holds());
}

}  // namespace
}  // namespace gatescope::test
