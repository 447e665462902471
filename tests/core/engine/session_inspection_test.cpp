// Watching, looking back and branching over the session thread; storms of commands.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

#include "core/session/session_read.h"
#include "tests/support/cases.h"
#include "tests/support/fast_build.h"
#include "tests/support/listener.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

const InspectionOrder kAll{true, true, true, true, 3, 1};

Settings tiny(const std::string& optimiser = "gd") {
  Settings s = caseSettings("relu", 3, 8);
  s.experiment.data.name = "moons";
  s.experiment.data.classes = {};
  s.experiment.data.train = 60;
  s.experiment.data.test = 30;
  s.experiment.probeSamples = 20;
  s.experiment.optimiser.name = optimiser;
  s.experiment.optimiser.batch = optimiser == "gd" ? 0 : 16;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = optimiser == "gd" ? 0.02 : 1e-3;
  s.live.stopSteps = 0;
  return s;
}

TEST(SessionInspectionTest, NobodyLooksNothingIsInspected) {
  Listener l;
  l.start(tiny(), 1);
  l.session.post(command::Step{50});
  ASSERT_TRUE(l.waitForStep(50));
  EXPECT_TRUE(l.inspection.empty());
  EXPECT_TRUE(l.pastViews.empty());
}

TEST(SessionInspectionTest, ARunAtRestIsInspectedAtOnceAndAfterEveryStep) {
  Listener l;
  l.session.post(command::Watch{kAll});  // before there is a run
  l.start(tiny(), 1);
  ASSERT_TRUE(l.waitFor([&] { return !l.inspection.empty(); }));
  const Inspection& first = *l.inspection.back();
  EXPECT_EQ(first.step, 0);
  EXPECT_EQ(first.order, kAll);
  EXPECT_TRUE(first.units && first.gates && first.map && first.parameters && first.data && first.samples);
  EXPECT_TRUE(first.units->update.empty());
  EXPECT_TRUE(!first.images && !first.noImagesReason.empty());
  for (std::int64_t step = 1; step <= 3; ++step) {
    l.session.post(command::Step{1});
    ASSERT_TRUE(l.waitFor([&] { return l.inspection.back()->step == step; }));
    EXPECT_EQ(l.inspection.back()->units->update.size(), 2u);
    EXPECT_GT(l.inspection.back()->units->update[0].norm(), 0);
  }
  InspectionOrder other = kAll;
  other.sample = 7;
  l.session.post(command::Watch{other});
  ASSERT_TRUE(l.waitFor([&] { return l.inspection.back()->units->sample == 7; }));
  EXPECT_EQ(l.inspection.back()->step, 3);
}

TEST(SessionInspectionTest, ARunThatGoesOnIsInspectedWithinTheBudget) {
  Listener l;
  l.session.post(command::Watch{kAll});
  l.start(tiny(), 1, true);
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_TRUE(l.waitFor([&] { return l.inspection.size() >= 6; }));
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  EXPECT_LE(5 / seconds, 14);  // about a dozen a second
  for (std::size_t i = 1; i < l.inspection.size(); ++i) EXPECT_GT(l.inspection[i]->step, l.inspection[i - 1]->step);
}

TEST(SessionInspectionTest, InSlowMotionEveryStepHasItsInspection) {
  Listener l;
  l.session.post(command::Watch{{.units = true, .map = true}});
  l.session.post(command::Pace{4});
  l.start(tiny(), 1, true);
  ASSERT_TRUE(l.waitFor([&] { return !l.inspection.empty() && l.inspection.back()->step >= 4; }));
  std::int64_t expected = l.inspection.front()->step;
  for (const auto& inspection : l.inspection) EXPECT_EQ(inspection->step, expected++);
}

TEST(SessionInspectionTest, CheckpointsAreToldAndViewed) {
  Listener l;
  l.start(tiny(), 1);
  l.session.post(command::Watch{{.units = true}});
  l.session.post(command::Step{200});
  ASSERT_TRUE(l.waitForStep(200));
  ASSERT_TRUE(l.waitFor([&] { return !l.checkpoints.empty() && l.checkpoints.back() == 200; }));
  EXPECT_EQ(l.checkpoints.front(), 0);
  const std::int64_t past = l.checkpoints[l.checkpoints.size() / 2];
  l.session.post(command::ViewPast{past});
  ASSERT_TRUE(l.waitFor([&] { return !l.pastViews.empty(); }));
  EXPECT_EQ(l.pastViews.back()->step, past);
  EXPECT_EQ(l.pastViews.back()->kernel->step, past);
  EXPECT_EQ(l.pastViews.back()->matrices->step, past);
  EXPECT_EQ(l.pastViews.back()->layers.step, past);
  EXPECT_EQ(l.pastViews.back()->inspection->step, past);
  EXPECT_TRUE(l.pastViews.back()->inspection->units);

  l.session.post(command::Watch{{.gates = true}});  // another view of the same step
  ASSERT_TRUE(l.waitFor([&] { return l.pastViews.back()->inspection->gates != nullptr; }));
  EXPECT_EQ(l.pastViews.back()->step, past);
  EXPECT_EQ(l.pastViews.back()->kernel, l.pastViews.front()->kernel);

  l.session.post(command::Run{});  // training goes on, and so do its inspections
  ASSERT_TRUE(l.waitFor([&] { return l.inspection.back()->step > 200; }));
  l.session.post(command::Pause{});
  ASSERT_TRUE(l.waitForPhase(RunPhase::Ready));
  const std::size_t before = l.inspection.size();
  l.session.post(command::ViewPast{-1});
  ASSERT_TRUE(l.waitFor([&] { return l.inspection.size() > before; }));
  EXPECT_EQ(l.inspection.back()->step, l.states.back().step);
}

TEST(SessionInspectionTest, APastViewDuringARunIsAnsweredSoon) {
  Listener l;
  Settings s;  // the default but for its data, which is as large
  s.experiment.data.name = "gaussians";
  s.experiment.data.classes = {};
  s.experiment.data.inputs = 784;
  s.live.stopSteps = 0;
  l.session.post(command::Watch{kAll});
  l.start(s, 1, true);
  ASSERT_TRUE(l.waitFor([&] { return !l.states.empty() && l.states.back().step > 20; }));
  double best = 1e9;
  for (int i = 0; i < 5; ++i) {
    const std::size_t before = l.pastViews.size();
    const auto begin = std::chrono::steady_clock::now();
    l.session.post(command::ViewPast{2 * i});
    ASSERT_TRUE(l.waitFor([&] { return l.pastViews.size() > before; }));
    best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
  }
  RecordProperty("milliseconds", std::to_string(1e3 * best));
}

std::map<std::int64_t, double> lossesOf(const Listener& l) {
  std::map<std::int64_t, double> losses;
  for (const StepSample& sample : l.steps) losses[sample.step] = sample.trainLoss;
  return losses;
}

TEST(SessionInspectionTest, ABranchGoesOnAsTheRunItLeft) {
  for (const char* optimiser : {"gd", "adam"}) {
    Listener l;
    Settings s = tiny(optimiser);
    s.live.stopSteps = 120;
    l.start(s, 1, true);
    ASSERT_TRUE(l.waitForPhaseOf(1, RunPhase::Finished));
    ASSERT_TRUE(l.waitFor([&] { return !l.checkpoints.empty() && l.checkpoints.back() == 120; }));
    const std::map<std::int64_t, double> whole = lossesOf(l);
    const std::int64_t from = l.checkpoints[l.checkpoints.size() / 2];
    command::Start branch{2, s, false, {}};
    branch.branch = from;
    l.session.post(branch);
    ASSERT_TRUE(l.waitForPhaseOf(2, RunPhase::Ready));
    EXPECT_EQ(l.states.back().step, from);
    EXPECT_LT(l.steps.back().step, from);
    ASSERT_TRUE(l.waitFor([&] { return !l.checkpoints.empty(); }));
    EXPECT_EQ(l.checkpoints.front(), 0);  // the branch has the same past
    EXPECT_EQ(l.checkpoints.back(), from);
    l.session.post(command::Run{});
    ASSERT_TRUE(l.waitForPhaseOf(2, RunPhase::Finished));
    const std::map<std::int64_t, double> branched = lossesOf(l);
    EXPECT_EQ(whole.at(120), branched.at(120)) << optimiser;
    EXPECT_EQ(whole.at(0), branched.at(0)) << optimiser;
  }
}

TEST(SessionInspectionTest, ABranchOfAnotherExperimentIsRefusedByName) {
  Listener l;
  l.start(tiny(), 1);
  ASSERT_TRUE(l.waitForPhase(RunPhase::Ready));
  Settings other = tiny();
  other.experiment.network.width = 9;
  other.live.stepSizeNumber = 0.01;
  l.session.post(command::Start{2, other, false, {}, 0});
  ASSERT_TRUE(l.waitForRefusalOf(2));
  const std::string why = l.states.back().refusal.why;
  EXPECT_NE(why.find("network.width is 9, it was 8"), std::string::npos) << why;
  l.session.post(command::Start{3, tiny(), false, {}, 0});
  ASSERT_TRUE(l.waitForPhaseOf(3, RunPhase::Ready)) << "the run before was still there";
}

TEST(SessionInspectionTest, WithoutARunThereIsNoBranch) {
  Listener l;
  l.session.post(command::Start{1, tiny(), false, {}, 0});
  ASSERT_TRUE(l.waitForPhaseOf(1, RunPhase::Failed));
  EXPECT_NE(l.states.back().message.find("no run to branch from"), std::string::npos) << l.states.back().message;
}

TEST(SessionInspectionTest, SavesAStepOfThePast) {
  const TemporaryFolder folder;
  Listener l;
  l.start(tiny("adam"), 1);
  l.session.post(command::Step{100});
  ASSERT_TRUE(l.waitForStep(100));
  ASSERT_TRUE(l.waitFor([&] { return !l.checkpoints.empty() && l.checkpoints.back() == 100; }));
  const std::int64_t past = l.checkpoints[l.checkpoints.size() / 3];
  l.session.post(command::Save{folder.path() / "past.gatescope", past});
  ASSERT_TRUE(l.waitFor([&] { return !l.notices.empty(); }));
  ASSERT_TRUE(l.notices.back().ok) << l.notices.back().text;
  const SessionSnapshot saved = readSession(folder.path() / "past.gatescope");
  EXPECT_EQ(saved.resume.step, past);
  EXPECT_TRUE(saved.canResume);
}

// A Start that comes right after a Save may not spoil what is saved.
TEST(SessionInspectionTest, ASaveBeforeAStartIsWhole) {
  const TemporaryFolder folder;
  Listener l;
  Settings s = tiny("adam");
  s.experiment.network.width = 64;
  for (std::uint64_t g = 1; g <= 10; ++g) {
    l.start(s, g, true);
    ASSERT_TRUE(l.waitFor([&] { return l.generation == g && !l.states.empty() && l.states.back().step > 0; }));
    l.session.post(command::Save{folder.path() / "run.gatescope"});
    l.start(s, g + 1, true);
    ASSERT_TRUE(l.waitFor([&] { return l.notices.size() == g; }));
    ASSERT_TRUE(l.notices.back().ok) << l.notices.back().text;
    EXPECT_TRUE(readSession(folder.path() / "run.gatescope").canResume);
  }
}

TEST(SessionInspectionTest, SurvivesStormsOfWishesAndBranches) {
  Listener l;
  Settings s = tiny("adam");
  l.start(s, 1, true);
  ASSERT_TRUE(l.waitFor([&] { return !l.states.empty() && l.states.back().step > 20; }));
  const std::uint64_t rounds = kFast ? 40 : 20;
  for (std::uint64_t g = 2; g < 2 + rounds; ++g) {
    for (Index i = 0; i < 25; ++i) {
      l.session.post(command::Watch{{i % 2 == 0, i % 3 == 0, i % 5 == 0, true, i, i % 3 - 1}});
      l.session.post(command::ViewPast{static_cast<std::int64_t>(i % 4 == 0 ? -1 : 3 * i)});
      if (i % 6 == 0) l.session.post(command::Pause{});
      if (i % 6 == 3) l.session.post(command::Run{});
      if (i % 8 == 5) l.session.post(command::Step{2});
      s.live.stepSizeNumber = 1e-4 * static_cast<double>(1 + i);
      if (i % 7 == 2) l.session.post(command::Tune{s.live});
      l.drain();
    }
    l.session.post(command::Start{g, s, true, {}, static_cast<std::int64_t>(10 * g)});
    if (g % 4 == 3) continue;  // the next Start finds this one in hand, or not
    const auto settled = [&] {
      return l.generation == g && !l.states.empty() && l.states.back().phase != RunPhase::Preparing;
    };
    ASSERT_TRUE(l.waitFor(settled));
    EXPECT_NE(l.states.back().phase, RunPhase::Failed) << l.states.back().message;
  }
  l.start(tiny(), 1000);
  l.session.post(command::Watch{kAll});
  ASSERT_TRUE(l.waitForPhaseOf(1000, RunPhase::Ready));
  ASSERT_TRUE(l.waitFor([&] { return !l.inspection.empty() && l.inspection.back()->order == kAll; }));
  EXPECT_EQ(l.inspection.back()->step, 0);
}

}  // namespace
}  // namespace gatescope::test
