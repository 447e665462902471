// The session thread: commands in, values out.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <filesystem>

#include "core/session/session_read.h"
#include "tests/support/cases.h"
#include "tests/support/fast_build.h"
#include "tests/support/listener.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

using Clock = std::chrono::steady_clock;

Settings tiny() {
  Settings s = caseSettings("relu", 3, 8);
  s.experiment.data.name = "moons";
  s.experiment.data.classes = {};
  s.experiment.data.train = 60;
  s.experiment.data.test = 30;
  s.experiment.probeSamples = 20;
  s.live.stopSteps = 0;
  return s;
}

TEST(SessionTest, StartsReadyWithEverythingOfTheStart) {
  Listener l;
  l.start(tiny(), 1);
  ASSERT_TRUE(l.waitForPhase(RunPhase::Ready));
  EXPECT_EQ(l.generation, 1u);
  ASSERT_EQ(l.steps.size(), 1u);
  EXPECT_EQ(l.kernels.size(), 1u);
  EXPECT_EQ(l.states.back().trainSamples, 60);
}

TEST(SessionTest, RunsPausesAndSteps) {
  Listener l;
  l.start(tiny(), 1, true);
  ASSERT_TRUE(l.waitFor([&] { return l.steps.size() > 100; }));
  l.session.post(command::Pause{});
  ASSERT_TRUE(l.waitForPhase(RunPhase::Ready));
  const std::int64_t at = l.states.back().step;
  l.session.post(command::Step{3});
  ASSERT_TRUE(l.waitFor([&] { return l.states.back().phase == RunPhase::Ready && l.states.back().step > at; }));
  EXPECT_EQ(l.states.back().step, at + 3);
}

TEST(SessionTest, SameSeedGivesTheSameLossesAgain) {
  const auto curve = [] {
    Listener l;
    Settings s = tiny();
    s.live.stopSteps = 50;
    l.start(s, 1, true);
    EXPECT_TRUE(l.waitForPhase(RunPhase::Finished));
    std::vector<double> losses;
    for (const StepSample& sample : l.steps) losses.push_back(sample.trainLoss);
    return losses;
  };
  const std::vector<double> first = curve();
  EXPECT_EQ(first.size(), 51u);
  EXPECT_EQ(first, curve());
}

TEST(SessionTest, AStartSupersedesTheOneBefore) {
  Listener l;
  Settings large = tiny();
  large.experiment.network.depth = 30;
  large.experiment.network.width = 1024;
  for (std::uint64_t g = 1; g <= 5; ++g) l.start(large, g, true);
  const Clock::time_point begin = Clock::now();
  l.start(tiny(), 6, true);
  ASSERT_TRUE(l.waitFor([&] { return l.generation == 6 && l.steps.size() > 10; }));
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(30));
}

TEST(SessionTest, TuneChangesTheStepSizeWithoutARestart) {
  Listener l;
  l.start(tiny(), 1, true);
  ASSERT_TRUE(l.waitFor([&] { return l.steps.size() > 10; }));
  LiveControls live = tiny().live;
  live.stepSize = StepSize::Number;
  live.stepSizeNumber = 0.0125;
  l.session.post(command::Tune{live});
  ASSERT_TRUE(l.waitFor([&] { return l.states.back().stepSize == 0.0125; }));
  EXPECT_EQ(l.generation, 1u);
  EXPECT_GT(l.states.back().step, 5);
}

TEST(SessionTest, BadSettingsAndMissingFilesBecomeFailedWithTheReason) {
  Listener l;
  Settings s = tiny();
  s.experiment.data.name = "csv";
  s.experiment.data.path = "/nonexistent/table.csv";
  l.start(s, 1);
  ASSERT_TRUE(l.waitForPhase(RunPhase::Failed));
  EXPECT_NE(l.states.back().message.find("/nonexistent/table.csv"), std::string::npos) << l.states.back().message;
  s = tiny();
  s.experiment.network.depth = 1;
  l.start(s, 2);
  ASSERT_TRUE(
      l.waitFor([&] { return l.generation == 2 && !l.states.empty() && l.states.back().phase == RunPhase::Failed; }));
  EXPECT_NE(l.states.back().message.find("network.depth"), std::string::npos) << l.states.back().message;
  l.start(tiny(), 3);
  ASSERT_TRUE(
      l.waitFor([&] { return l.generation == 3 && !l.states.empty() && l.states.back().phase == RunPhase::Ready; }));
}

TEST(SessionTest, AStartThatFailsLeavesTheRunBeforeInPlace) {
  const TemporaryFolder folder;
  Settings missing = tiny(), shallow = tiny(), large = tiny();
  missing.experiment.data.name = "csv";
  missing.experiment.data.path = "/nonexistent/table.csv";
  shallow.experiment.network.depth = 1;
  large.experiment.network.width = 4096;
  large.experiment.network.depth = 64;
  large.experiment.optimiser.name = "adam";
  Listener l;
  l.start(tiny(), 1);
  l.session.post(command::Step{25});
  ASSERT_TRUE(l.waitForStep(25));
  std::uint64_t generation = 1;
  const auto refused = [&](const command::Start& start, const std::string& word) {
    l.session.post(start);
    ASSERT_TRUE(l.waitForRefusalOf(start.generation)) << word;
    EXPECT_EQ(l.generation, 1u) << word;
    EXPECT_EQ(l.states.back().phase, RunPhase::Ready) << word;
    EXPECT_EQ(l.states.back().step, 25) << word;
    EXPECT_NE(l.states.back().refusal.why.find(word), std::string::npos) << l.states.back().refusal.why;
  };
  refused({++generation, missing, true, {}}, "/nonexistent/table.csv");
  refused({++generation, shallow, true, {}}, "network.depth");
  refused({++generation, large, true, {}}, "memory");
  refused({++generation, tiny(), true, folder.path() / "gone.gatescope"}, "gone.gatescope");
  refused({++generation, large, true, {}, 0}, "it was ");
  l.session.post(command::Run{generation});  // is not meant for this run
  l.session.post(command::Step{25});
  ASSERT_TRUE(l.waitForStep(50));
  EXPECT_EQ(l.states.back().refusal, Refusal{});
  command::Save save{folder.path() / "run.gatescope"};
  l.session.post(save);
  ASSERT_TRUE(l.waitFor([&] { return !l.notices.empty(); }));
  Listener undisturbed;
  undisturbed.start(tiny(), 1);
  undisturbed.session.post(command::Step{50});
  ASSERT_TRUE(undisturbed.waitForStep(50));
  save.file = folder.path() / "same.gatescope";
  undisturbed.session.post(save);
  ASSERT_TRUE(undisturbed.waitFor([&] { return !undisturbed.notices.empty(); }));
  const SessionSnapshot kept = readSession(folder.path() / "run.gatescope"),
                        same = readSession(folder.path() / "same.gatescope");
  EXPECT_EQ(kept.weights.value.back(), same.weights.value.back());
  ASSERT_EQ(kept.history.steps().size(), same.history.steps().size());
  for (std::size_t i = 0; i < kept.history.steps().size(); ++i)
    EXPECT_EQ(kept.history.steps()[i].trainLoss, same.history.steps()[i].trainLoss) << i;
}

TEST(SessionTest, DivergenceIsReported) {
  Listener l;
  Settings s = tiny();
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 100;
  l.start(s, 1, true);
  ASSERT_TRUE(l.waitForPhase(RunPhase::Diverged));
  for (const StepSample& sample : l.steps) EXPECT_TRUE(std::isfinite(sample.trainLoss));
}

TEST(SessionTest, SavesAndGoesOnFromTheFile) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "run.gatescope";
  Listener l;
  l.start(tiny(), 1);
  l.session.post(command::Step{25});
  ASSERT_TRUE(l.waitFor(
      [&] { return !l.states.empty() && l.states.back().phase == RunPhase::Ready && l.states.back().step == 25; }));
  command::Save save{file};
  save.request = 7;
  l.session.post(save);
  ASSERT_TRUE(l.waitFor([&] { return !l.notices.empty(); }));
  EXPECT_TRUE(l.notices.back().ok) << l.notices.back().text;
  EXPECT_EQ(l.notices.back().request, 7U);
  const SessionSnapshot saved = readSession(file);
  EXPECT_EQ(saved.resume.step, 25);

  l.session.post(command::Start{2, saved.settings, false, file});
  ASSERT_TRUE(
      l.waitFor([&] { return l.generation == 2 && !l.states.empty() && l.states.back().phase == RunPhase::Ready; }));
  EXPECT_EQ(l.states.back().step, 25);
  EXPECT_EQ(l.steps.front().step, 0);

  save = {"/nonexistent/folder/run.gatescope"};
  save.request = 8;
  l.session.post(save);
  ASSERT_TRUE(l.waitFor([&] { return l.notices.size() == 2; }));
  EXPECT_FALSE(l.notices.back().ok);
  EXPECT_EQ(l.notices.back().request, 8U);
}

TEST(SessionTest, SlowMotionKeepsItsPace) {
  Listener l;
  l.session.post(command::Pace{50});
  l.start(tiny(), 1, true);
  const Clock::time_point begin = Clock::now();
  ASSERT_TRUE(l.waitFor([&] { return !l.steps.empty() && l.steps.back().step >= 10; }));
  EXPECT_GE(Clock::now() - begin, std::chrono::milliseconds(9 * 20));
}

TEST(SessionTest, EndsQuicklyWhileItWorks) {
  Clock::time_point begin;
  {
    Listener l;
    Settings s = tiny();
    s.experiment.network.width = kFast ? 512 : 256;  // under a sanitizer its steps are as long
    s.experiment.network.depth = 20;
    l.start(s, 1, true);
    ASSERT_TRUE(l.waitForPhase(RunPhase::Running));
    begin = Clock::now();
  }
  EXPECT_LT(Clock::now() - begin, std::chrono::seconds(10));
}

}  // namespace
}  // namespace gatescope::test
