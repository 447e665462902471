// Changes of live controls: what a list of them says, and that it survives a file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/live_changes.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/fields/json.h"

namespace gatescope::test {
namespace {

LiveControls withBeta(LiveControls live, double beta) {
  live.beta = beta;
  return live;
}

TEST(LiveChangesTest, RecordsWhatDiffersAndGivesItBack) {
  Settings s;
  LiveControls live = s.live;
  live.spectralFactor = 0.2;
  live.beta = 8;
  recordChange(s, 30, live);
  live.stepSize = StepSize::Number;
  live.stepSizeNumber = 0.01;
  recordChange(s, 70, live);
  ASSERT_EQ(s.changes.size(), 3u);
  EXPECT_EQ(s.changes[2], (LiveChange{70, "optimiser.step_size", 0.01}));
  EXPECT_EQ(liveAt(s, 29), LiveControls{});
  EXPECT_EQ(liveAt(s, 30).spectralFactor, 0.2);
  EXPECT_EQ(liveAt(s, 69).stepSize, StepSize::Spectral);
  EXPECT_EQ(liveAt(s, 70), live);
}

TEST(LiveChangesTest, OfOneStepTheLastCounts) {
  Settings s;
  for (const double beta : {5.0, 6.0, 7.0}) recordChange(s, 10, withBeta(s.live, beta));
  ASSERT_EQ(s.changes.size(), 1u);
  EXPECT_EQ(s.changes[0].value, FieldValue(7.0));
  recordChange(s, 10, s.live);
  EXPECT_TRUE(s.changes.empty()) << "it is as it was";
}

// A change that is planned for later stays, and one that a user makes before it stands before it.
TEST(LiveChangesTest, KeepTheirOrder) {
  Settings s;
  s.changes = {{50, "gating.beta", 9.0}};
  recordChange(s, 20, withBeta(s.live, 5));
  ASSERT_EQ(s.changes.size(), 2u);
  EXPECT_EQ(s.changes[0].step, 20);
  EXPECT_EQ(liveAt(s, 49).beta, 5);
  EXPECT_EQ(liveAt(s, 50).beta, 9);
}

TEST(LiveChangesTest, ACourseNamesEveryValueWithItsStep) {
  Settings s;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 0.1;
  s.changes = {{420, "optimiser.step_size", 0.05}, {500, "gating.beta", 5.0}, {600, "optimiser.step_size", 0.01}};
  EXPECT_EQ(courseText(s, *findField("optimiser.step_size")), "0.1, from step 420: 0.05, from step 600: 0.01");
  EXPECT_EQ(courseText(s, *findField("network.depth")), "5");
}

TEST(LiveChangesTest, ABranchForgetsWhatCameLater) {
  LiveChanges changes = {{1, "gating.beta", 5.0}, {4, "gating.beta", 6.0}, {9, "gating.beta", 7.0}};
  dropChanges(changes, 3, 8);
  ASSERT_EQ(changes.size(), 2u);
  EXPECT_EQ(changes[1].step, 9);
}

TEST(LiveChangesTest, AreToldInWords) {
  EXPECT_EQ(describeChange({}, {3, "optimiser.c", 0.25}), "spectral factor 0.1 → 0.25");
  EXPECT_EQ(describeChange({}, {3, "optimiser.step_size", 0.5}), "step size spectral → 0.5");
}

TEST(LiveChangesTest, TwoValuesNeverReadTheSame) {
  const double c = 0.1, next = std::nextafter(c, 1.0);
  EXPECT_EQ(describeChange({}, {3, "optimiser.c", next}), "spectral factor 0.1 → 0.10000000000000002");
  for (const double value : {1e-7, 1.0 / 3, 0.1 + 0.2, 123456.78901234567, std::nextafter(1e-7, 1.0)}) {
    const std::string told = describeChange({}, {3, "optimiser.c", value});
    EXPECT_EQ(std::stod(told.substr(told.rfind(' ') + 1)), value) << told;
    Settings course;
    course.changes = {{3, "optimiser.c", value}};
    const std::string text = courseText(course, *findField("optimiser.c"));
    EXPECT_EQ(std::stod(text.substr(text.rfind(' ') + 1)), value) << text;
  }
}

TEST(LiveChangesTest, SurviveAnExperimentFile) {
  Settings s;
  s.changes = {{0, "optimiser.c", 0.3},
               {12, "optimiser.step_size", std::string("spectral")},
               {12, "stop.steps", std::int64_t{99}}};
  Issues issues;
  EXPECT_EQ(fromJson(toJson(s), issues), s);
  EXPECT_TRUE(issues.empty());
}

TEST(LiveChangesTest, EveryLiveSettingCanBeAChange) {
  for (const Field& field : fields()) {
    Issues issues;
    const Json json = {{{"step", 1}, {"key", field.key}, {"value", jsonOf(field.defaultValue())}}};
    changesFromJson(Json::array({json[0]}), issues);
    EXPECT_EQ(issues.empty(), field.live) << field.key;
  }
}

TEST(LiveChangesTest, RefusesWhatIsNoChange) {
  const auto problem = [](const std::string& text) -> std::string {
    Issues issues;
    changesFromJson(Json::parse(text), issues);
    return issues.empty() ? "" : issues.front().field + ": " + issues.front().message;
  };
  EXPECT_EQ(problem(R"([{"step": 1, "key": "gating.beta", "value": 5}])"), "");
  EXPECT_EQ(problem("{}"), "changes: value {} is not allowed; allowed: a list");
  EXPECT_EQ(problem("[3]"),
            R"(changes[0]: value 3 is not allowed; allowed: {"step": number, "key": text, "value": …})");
  EXPECT_EQ(problem(R"([{"step": -1, "key": "gating.beta", "value": 5}])"),
            "changes[0]: step -1 is not allowed; allowed: a whole number from 0, the step of the change before");
  EXPECT_EQ(problem(R"([{"step": 1e300, "key": "gating.beta", "value": 5}])").substr(0, 22), "changes[0]: step 1e+30");
  EXPECT_EQ(
      problem(R"([{"step": 9, "key": "gating.beta", "value": 5}, {"step": 3, "key": "gating.beta", "value": 5}])"),
      "changes[1]: step 3 is not allowed; allowed: a whole number from 9, the step of the change before");
  EXPECT_EQ(problem(R"([{"step": 1, "key": "network.depth", "value": 5}])"),
            R"(changes[0]: key "network.depth" is not allowed; allowed: a setting that is live (see fields))");
  EXPECT_EQ(problem(R"([{"step": 1, "key": "gating.beta", "value": "big"}])").substr(0, 39),
            R"(changes[0]: value "big" is not allowed;)");
  EXPECT_EQ(problem(R"([{"step": 1, "key": "gating.beta", "value": -5}])").substr(0, 24), "changes[0]: gating.beta:");
}

}  // namespace
}  // namespace gatescope::test
