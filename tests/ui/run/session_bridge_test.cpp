// Commands out and results in while the session thread works: what the thread sanitizer is to see.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/session_bridge.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"

namespace gatescope {
namespace {

TEST(SessionBridgeTest, ARunIsChangedLookedAtSavedAndReplacedWhileItGoesOn) {
  const QTemporaryDir folder;
  SessionBridge bridge;
  QSignalSpy notices(&bridge, &SessionBridge::noticeArrived);
  Settings settings = quickSettings();
  bridge.start(settings, true);
  InspectionOrder order;
  order.gates = order.images = true;
  bridge.watch(order);
  ASSERT_TRUE(waitUntil([&] { return bridge.history()->curves.steps().size() > 20; }));
  settings.live.kernelEvery = 2;
  bridge.tune(settings.live);
  const QString file = folder.filePath("run.gatescope");
  const std::uint64_t request = bridge.save(file);
  const auto saved = [&] {
    for (const QList<QVariant>& arguments : notices)
      if (const Notice notice = arguments[0].value<Notice>(); notice.request == request) return notice.ok;
    return false;
  };
  ASSERT_TRUE(waitUntil(saved));
  bridge.pause();
  ASSERT_TRUE(waitUntil([&] { return bridge.state().phase == RunPhase::Ready; }));
  ASSERT_FALSE(bridge.history()->checkpoints.empty());
  bridge.viewPast(bridge.history()->checkpoints.front());
  ASSERT_TRUE(waitUntil([&] { return bridge.history()->pastView != nullptr; }));
  bridge.viewPast(-1);
  for (int width = 4; width < 10; ++width) {  // a slider that is dragged
    settings.experiment.network.width = width;
    bridge.start(settings, true);
  }
  ASSERT_TRUE(waitUntil([&] {
    return bridge.history()->generation == bridge.generation() && bridge.history()->curves.steps().size() > 5;
  }));
  EXPECT_EQ(bridge.history()->settings.experiment.network.width, 9);
  ASSERT_EQ(bridge.open(file), "");
  ASSERT_TRUE(becomesReady(bridge));
  EXPECT_EQ(bridge.history()->settings.experiment.network.width, 12);
  bridge.run();  // and ends while it works
}

TEST(SessionBridgeTest, AFileThatCannotBeReadLeavesTheRunInPlace) {
  const auto bridge = readyBridge();
  ASSERT_TRUE(bridge && advance(*bridge, 3));
  const std::uint64_t generation = bridge->generation();
  EXPECT_TRUE(bridge->open("/nowhere/at/all.gatescope").contains("no such file"));
  EXPECT_EQ(bridge->generation(), generation);
  EXPECT_TRUE(advance(*bridge, 3));
  EXPECT_EQ(bridge->state().step, 6);
}

Settings notStartable() {
  Settings settings = quickSettings();
  settings.experiment.data.name = "csv";
  settings.experiment.data.path = "/nowhere/at/all.csv";
  return settings;
}

Settings tooLarge() {
  Settings settings = quickSettings();
  settings.experiment.network.width = 4096;
  settings.experiment.network.depth = 64;
  settings.experiment.optimiser.name = "adam";
  return settings;
}

TEST(SessionBridgeTest, AStartThatFailsLeavesTheRunBeforeInPlace) {
  const auto bridge = readyBridge();
  ASSERT_TRUE(bridge && advance(*bridge, 8));
  const RunHistory* run = bridge->history();
  const std::uint64_t generation = bridge->generation();
  const std::size_t samples = run->curves.steps().size();
  for (const Settings& bad : {notStartable(), tooLarge()}) {
    bridge->start(bad, true);
    bridge->run();  // is not meant for the run before
    ASSERT_TRUE(waitUntil([&] { return !bridge->state().refusal.why.empty(); }));
    EXPECT_EQ(bridge->state().phase, RunPhase::Ready);
    EXPECT_EQ(bridge->state().step, 8);
    EXPECT_EQ(bridge->history(), run);
    EXPECT_EQ(run->curves.steps().size(), samples);
    EXPECT_EQ(bridge->generation(), generation);
    EXPECT_EQ(bridge->settings(), quickSettings());
    EXPECT_FALSE(bridge->wantsRun());
  }
  bridge->viewPast(0);
  ASSERT_TRUE(waitUntil([&] { return run->pastView != nullptr; })) << "its past is there too";
  bridge->start(notStartable(), false);
  ASSERT_TRUE(waitUntil([&] { return bridge->state().phase == RunPhase::Ready; }));
  EXPECT_EQ(run->pastView, nullptr) << "the present is looked at";
  ASSERT_TRUE(advance(*bridge, 4));
  EXPECT_EQ(bridge->state().step, 12);
  EXPECT_EQ(bridge->state().refusal.why, "") << "it goes on";
  EXPECT_EQ(run->curves.steps().back().step, 11);
  EXPECT_EQ(run->curves.steps().size(), samples + 4);
}

// Whichever of them the engine has built when the last one is refused is the run, on both sides.
TEST(SessionBridgeTest, OfManyStartsTheNewestThatCouldBeBuiltStays) {
  const auto bridge = readyBridge();
  ASSERT_TRUE(bridge && advance(*bridge, 8));
  for (int round = 0; round < 40; ++round) {
    for (int i = 0; i <= round % 3; ++i) {
      Settings good = quickSettings();
      good.experiment.network.width = 4 + (round + i) % 9;
      bridge->start(good, i % 2 == 0);
      if (round % 4 == 1) QTest::qWait(round % 7);
    }
    bridge->start(notStartable(), true);
    ASSERT_TRUE(waitUntil([&] { return !bridge->state().refusal.why.empty(); })) << round;
    ASSERT_TRUE(becomesReady(*bridge)) << round;
    EXPECT_EQ(bridge->settings(), bridge->history()->settings);
    ASSERT_TRUE(advance(*bridge, 3)) << round;
    const auto weights = [](const Settings& s) {
      return s.experiment.network.width * (6 + 1 + s.experiment.network.width);
    };
    EXPECT_EQ(bridge->state().parameters, weights(bridge->settings())) << "the engine's run is that on screen";
  }
}

}  // namespace
}  // namespace gatescope
