// Every check of the course has a way to fail: those that are quick to play are played with a wrong setting. The others
// are judged with wrong numbers where the course is played: see CliCourseTest.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/broken_checks.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "core/fields/field_text.h"
#include "core/fields/validation.h"
#include "core/lesson/lesson_player.h"
#include "tests/support/fast_build.h"

namespace gatescope::test {
namespace {

void change(Settings& settings, const BrokenCheck::Override& to) {
  Issues issues;
  setFromText(settings, to.key, to.value, issues);
  settings = normalised(settings);
  for (const Issue& issue : validate(settings)) issues.push_back(issue);
  EXPECT_EQ(toText(issues), "") << to.key << " = " << to.value;
}

// The step with what is wrong.
LessonStep broken(const LessonStep& step, const BrokenCheck& row) {
  LessonStep wrong = step;
  if (row.untrained) wrong.trains = false;
  for (const BrokenCheck::Override& to : row.settings) {
    bool known = false;
    for (LessonRun& run : wrong.runs)
      if (to.run.empty() || run.name == to.run) change(run.settings, to), known = true;
    if (wrong.study && to.run.empty()) change(wrong.study->sweep.base, to);
    EXPECT_TRUE(known) << row.text() << ": no run " << to.run;
  }
  return wrong;
}

// Rows of one step with the same settings are played once.
std::string sameText(const LessonStep* step, const BrokenCheck& row) {
  std::string text = std::to_string(reinterpret_cast<std::uintptr_t>(step)) + (row.untrained ? " untrained" : "");
  for (const BrokenCheck::Override& to : row.settings) text += " " + to.run + " " + to.key + "=" + to.value;
  return text;
}

TEST(BrokenChecksTest, EveryCheckOfTheCourseHasARow) {
  for (const BrokenCheck& row : brokenChecks()) {
    EXPECT_TRUE(meant(row).second) << "names no check of the course, or several: " << row.text();
    EXPECT_NE(row.isPlayed(), !row.values.empty()) << row.text();
    EXPECT_NE(row.wrong, "") << row.text();
  }
  for (const Lesson& lesson : course())
    for (const LessonStep& step : lesson.steps)
      for (const LessonCheck& check : step.checks)
        EXPECT_TRUE(
            std::ranges::any_of(brokenChecks(), [&](const BrokenCheck& row) { return meant(row).second == &check; }))
            << "nothing breaks this check: " << lesson.id << ", " << step.title << ", " << check.say;
}

TEST(BrokenChecksTest, AStepPlayedWithAWrongSettingFails) {
  if (!kFast) GTEST_SKIP() << "takes minutes in this build";
  std::map<std::string, StepReport> reports;
  for (const BrokenCheck& row : brokenChecks()) {
    if (!row.isPlayed()) continue;
    const auto [step, check] = meant(row);
    ASSERT_TRUE(check) << row.text();
    const auto [report, isNew] = reports.try_emplace(sameText(step, row));
    if (isNew) report->second = playStep(broken(*step, row), 2, {});
    ASSERT_EQ(report->second.failure, "") << row.text();
    ASSERT_EQ(report->second.verdicts.size(), step->checks.size()) << row.text();
    const Verdict& verdict = report->second.verdicts[static_cast<std::size_t>(check - step->checks.data())];
    EXPECT_EQ(verdict.state, Verdict::State::Fails) << row.text() << "\nmeasured " << verdict.measured;
  }
}

}  // namespace
}  // namespace gatescope::test
