// Commands out and results in while the session thread works: what the thread sanitizer is to see.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/session_bridge.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/bridge_support.h"

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

}  // namespace
}  // namespace gatescope
