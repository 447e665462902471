// What runs: the one owner of settings, watched run, pins and pace, without a window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_controller.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"

namespace gatescope {
namespace {

class RunControllerTest : public testing::Test {
 protected:
  void SetUp() override {
    runs.start(quickSettings(), false);
    ASSERT_TRUE(waitUntil([this] { return isReady() && !run().curves.steps().empty(); }));
  }
  const RunHistory& run() { return *runs.bridge().history(); }
  RunPhase phase() { return runs.bridge().state().phase; }
  bool isReady() { return phase() == RunPhase::Ready && run().generation == runs.bridge().generation(); }
  const RunHistory& beside() { return *runs.pins().others().front().history; }
  static Settings withWidth(std::int64_t width) {
    Settings settings = quickSettings();
    settings.experiment.network.width = width;
    return settings;
  }

  RunController runs;
};

TEST_F(RunControllerTest, EveryWayToOtherSettingsIsTold) {
  QSignalSpy told(&runs, &RunController::settingsChanged);
  const auto newest = [&] { return told.back()[0].value<Settings>(); };
  runs.start(withWidth(7), false);
  ASSERT_EQ(told.size(), 1);
  EXPECT_EQ(newest().experiment.network.width, 7);
  runs.change(withWidth(8));
  ASSERT_EQ(told.size(), 2);
  EXPECT_EQ(newest().experiment.network.width, 8);
  LiveControls live = runs.settings().live;
  live.stopSteps = 40;
  runs.tune(live);
  ASSERT_EQ(told.size(), 3);
  EXPECT_EQ(newest().live.stopSteps, 40);
  EXPECT_EQ(newest(), runs.settings());
  ASSERT_EQ(runs.startBoth(withWidth(9), withWidth(10)), "");
  ASSERT_EQ(told.size(), 4);
  EXPECT_EQ(newest().experiment.network.width, 10);
  runs.reset();
  EXPECT_EQ(told.size(), 4) << "the same settings again";
}

TEST_F(RunControllerTest, SettingsWithoutEffectAreToldAndNotRun) {
  Settings settings = quickSettings();
  settings.experiment.network.permuteGates = true;  // ReLU's gates cannot be
  QSignalSpy told(&runs, &RunController::settingsChanged);
  runs.start(settings, false);
  EXPECT_TRUE(told.back()[0].value<Settings>().experiment.network.permuteGates)
      << "a panel keeps it for a variant whose gates can be permuted";
  EXPECT_FALSE(runs.settings().experiment.network.permuteGates);
}

TEST_F(RunControllerTest, AChangeGoesOnAsTheRunBeforeWasTo) {
  runs.change(withWidth(7));
  EXPECT_FALSE(runs.isGoing());
  ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  runs.run();
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Running && run().curves.steps().size() > 10; }));
  runs.change(withWidth(8));
  EXPECT_TRUE(runs.isGoing()) << "as soon as it is built";
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Running; }));
  runs.runOrPause();
  ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  EXPECT_FALSE(runs.isGoing());
  runs.runOrPause();
  ASSERT_TRUE(waitUntil([this] { return runs.isGoing() && phase() == RunPhase::Running; }));
}

TEST_F(RunControllerTest, ShownRunsAreTheWatchedOneItsGhostAndThePins) {
  QSignalSpy shown(&runs, &RunController::shownRunsChanged);
  ASSERT_EQ(runs.pin(), "");
  ASSERT_EQ(shown.size(), 1);
  EXPECT_EQ(shown[0][0].value<const RunHistory*>(), &run());
  ASSERT_EQ(shown[0][1].value<OtherRuns>().size(), 1U);
  EXPECT_EQ(shown[0][1].value<OtherRuns>()[0].pin, 0);
  ASSERT_TRUE(advance(runs.bridge(), 20));
  EXPECT_EQ(runs.others().size(), 1U) << "no run before";
  runs.change(withWidth(7));
  ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  ASSERT_EQ(runs.others().size(), 2U);
  EXPECT_EQ(runs.others()[0].pin, -1) << "the ghost comes first";
  EXPECT_EQ(runs.others()[0].history, runs.bridge().ghost());
  runs.setGhostShown(false);
  EXPECT_EQ(shown.back()[1].value<OtherRuns>(), runs.others());
  EXPECT_EQ(runs.others().size(), 1U);
  runs.pins().clear();
  EXPECT_TRUE(shown.back()[1].value<OtherRuns>().empty());
}

TEST_F(RunControllerTest, RunsBesideGoAndRestWithTheWatchedOne) {
  ASSERT_EQ(runs.pins().start(withWidth(7), false), "");
  ASSERT_TRUE(waitUntil([this] { return beside().state.phase == RunPhase::Ready; }));
  runs.step();
  ASSERT_TRUE(waitUntil([this] { return run().state.step == 1 && beside().state.step == 1; }));
  ASSERT_TRUE(waitUntil([this] { return isReady() && beside().state.phase == RunPhase::Ready; }));
  runs.run();
  ASSERT_TRUE(waitUntil([this] { return run().state.step > 5 && beside().state.step > 5; }));
  runs.pause();
  ASSERT_TRUE(waitUntil([this] { return isReady() && beside().state.phase == RunPhase::Ready; }));
  EXPECT_FALSE(runs.pins().anyTrainsAlong());
}

TEST_F(RunControllerTest, PaceIsThatOfAllRuns) {
  QSignalSpy told(&runs, &RunController::paceChanged);
  runs.setPace(1);
  EXPECT_EQ(told.size(), 1);
  EXPECT_EQ(told[0][0].toDouble(), 1);
  ASSERT_EQ(runs.startBoth(withWidth(7), withWidth(8)), "");
  ASSERT_TRUE(waitUntil([this] { return run().state.step >= 1 && beside().state.step >= 1; }));
  EXPECT_LT(run().state.step, 20);
  EXPECT_LT(beside().state.step, 20);
  runs.setPace(0);
  ASSERT_TRUE(waitUntil([this] { return run().state.step > 20 && beside().state.step > 20; }));
}

TEST_F(RunControllerTest, ThePastIsLookedAtAndLeft) {
  QSignalSpy viewed(&runs, &RunController::viewedStepChanged);
  ASSERT_TRUE(advance(runs.bridge(), 30));
  ASSERT_TRUE(waitUntil([this] { return !run().checkpoints.empty(); }));
  const std::int64_t step = run().checkpoints.front();
  runs.viewPast(step);
  ASSERT_EQ(viewed.size(), 1);
  EXPECT_EQ(viewed[0][0].toLongLong(), step);
  ASSERT_TRUE(waitUntil([&] { return run().pastView && run().pastView->step == step; }));
  QSignalSpy results(&runs, &RunController::resultsArrived);
  runs.viewPast(-1);
  EXPECT_FALSE(run().pastView);
  EXPECT_GE(results.size(), 1) << "the plots show the present again";
}

TEST_F(RunControllerTest, FilesAreOpenedPausedAndBadOnesChangeNothing) {
  const QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("run.gatescope"));
  ASSERT_TRUE(advance(runs.bridge(), 4));
  QSignalSpy notices(&runs.bridge(), &SessionBridge::noticeArrived);
  const std::uint64_t first = runs.bridge().save(file), second = runs.bridge().save(QStringLiteral("/nowhere/x"));
  EXPECT_NE(first, second);
  ASSERT_TRUE(waitUntil([&] { return notices.size() == 2; }));
  EXPECT_EQ(notices[0][0].value<Notice>().request, first);
  EXPECT_TRUE(notices[0][0].value<Notice>().ok);
  EXPECT_EQ(notices[1][0].value<Notice>().request, second);
  EXPECT_FALSE(notices[1][0].value<Notice>().ok);
  QSignalSpy told(&runs, &RunController::settingsChanged);
  runs.start(withWidth(7), true);
  EXPECT_NE(runs.open(folder.filePath(QStringLiteral("none.gatescope"))), "");
  EXPECT_EQ(told.size(), 1);
  EXPECT_EQ(runs.settings().experiment.network.width, 7);
  ASSERT_EQ(runs.open(file), "");
  EXPECT_EQ(told.size(), 2);
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 4; }));
  EXPECT_EQ(runs.settings().experiment.network.width, 12);
}

TEST_F(RunControllerTest, ABranchGoesOnFromAKeptStep) {
  ASSERT_TRUE(advance(runs.bridge(), 30));
  ASSERT_TRUE(waitUntil([this] { return run().checkpoints.size() > 1; }));
  const std::int64_t step = run().checkpoints[1];
  QSignalSpy told(&runs, &RunController::settingsChanged);
  runs.branch(step);
  EXPECT_EQ(told.size(), 1);
  ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  EXPECT_EQ(run().state.step, step);
}

TEST_F(RunControllerTest, AFinishedRunStaysAndSaysWhatWouldMakeItGoOn) {
  QSignalSpy stayed(&runs, &RunController::stayed);
  LiveControls live = runs.settings().live;
  live.stopSteps = 20;
  runs.tune(live);
  runs.run();
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Finished; }));
  const std::uint64_t generation = runs.bridge().generation();
  EXPECT_EQ(stayed.size(), 0);
  runs.runOrPause();
  ASSERT_EQ(stayed.size(), 1);
  EXPECT_TRUE(stayed[0][0].toString().contains("20 steps")) << stayed[0][0].toString().toStdString();
  EXPECT_TRUE(stayed[0][0].toString().contains("stop after"));
  EXPECT_TRUE(stayed[0][0].toString().contains("Reset"));
  EXPECT_EQ(runs.bridge().generation(), generation);
  live.stopSteps = 30;
  runs.tune(live);
  runs.run();
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Finished && run().state.step == 30; }));
  EXPECT_EQ(runs.bridge().generation(), generation);
  EXPECT_EQ(stayed.size(), 1);
  live.stopLoss = 1e9;
  live.stopSteps = 0;
  runs.tune(live);
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Ready; }));
  runs.run();
  ASSERT_TRUE(waitUntil([this] { return phase() == RunPhase::Finished; }));
  runs.run();
  ASSERT_EQ(stayed.size(), 2);
  EXPECT_TRUE(stayed[1][0].toString().contains("training loss")) << stayed[1][0].toString().toStdString();
}

TEST_F(RunControllerTest, WhatIsPutAsideComesBackAsItWas) {
  ASSERT_TRUE(advance(runs.bridge(), 30));
  runs.change(withWidth(7));
  ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  ASSERT_TRUE(advance(runs.bridge(), 25));
  ASSERT_EQ(runs.pin(), "");
  runs.setPace(500);
  const OtherRuns before = runs.others();
  ASSERT_EQ(before.size(), 2u);
  runs.setAside();
  runs.setGhostShown(false);
  EXPECT_TRUE(runs.others().empty());
  runs.play(withWidth(8), true, QStringLiteral("lesson"));
  runs.setPace(0);
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.network.width == 8 && run().lastStep() > 30; }));
  ASSERT_EQ(runs.pin(), "");
  QSignalSpy paces(&runs, &RunController::paceChanged);
  runs.bringBack();
  EXPECT_EQ(paces.back()[0].toDouble(), 500);
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 25; }));
  EXPECT_EQ(run().settings.experiment.network.width, 7);
  const OtherRuns after = runs.others();
  ASSERT_EQ(after.size(), 2u);
  EXPECT_EQ(after[0].history->settings.experiment.network.width, 12) << "the ghost of then";
  EXPECT_EQ(after[1].name, before[1].name);
  for (const KeptRun& kept : runs.kept().runs())
    EXPECT_EQ(kept.history->settings.experiment.network.width, 12) << "a lesson's runs are not listed";
}

TEST_F(RunControllerTest, WhatIsPutAsideComesBackBeforeAnythingElseWasBuilt) {
  ASSERT_TRUE(advance(runs.bridge(), 30));
  runs.setAside();
  runs.play(withWidth(8), true, QStringLiteral("lesson"));
  runs.bringBack();
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 30; }));
  EXPECT_EQ(run().settings.experiment.network.width, 12);
}

TEST_F(RunControllerTest, EverythingIsMeasuredAsLongAsSomebodyHoldsIt) {
  ASSERT_EQ(runs.startBoth(withWidth(7), withWidth(8)), "");
  const auto leaveOut = [this](bool expected) {
    return waitUntil(
        [this, expected] { return run().state.leavesOut == expected && beside().state.leavesOut == expected; });
  };
  ASSERT_TRUE(leaveOut(true));
  RunController::Measuring one = runs.measureEverything(), other = runs.measureEverything();
  ASSERT_TRUE(leaveOut(false));
  one.reset();
  ASSERT_EQ(runs.pins().start(withWidth(9)), "") << "and in runs that come";
  ASSERT_TRUE(waitUntil([this] { return runs.pins().others()[1].history->state.step > 5; }));
  EXPECT_FALSE(runs.pins().others()[1].history->state.leavesOut);
  EXPECT_FALSE(run().state.leavesOut);
  other.reset();
  ASSERT_TRUE(leaveOut(true));
  RunController::Measuring outlives;
  {
    RunController gone;
    outlives = gone.measureEverything();
  }
  outlives.reset();
}

TEST_F(RunControllerTest, AFullBoardIsToldAndTheWatchedRunStays) {
  for (int i = 0; i < PinnedRuns::kMost; ++i) ASSERT_EQ(runs.pin(), "");
  EXPECT_NE(runs.pin(), "");
  const std::uint64_t generation = runs.bridge().generation();
  EXPECT_NE(runs.startBoth(withWidth(7), withWidth(8)), "");
  EXPECT_EQ(runs.bridge().generation(), generation);
}

}  // namespace
}  // namespace gatescope
