// A real engine for tests that need no window: a run that is built in milliseconds.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <functional>

#include "ui/run/session_bridge.h"

namespace gatescope {

constexpr int kBridgePatience = 100000;  // ms: a loaded machine and a sanitizer

inline bool waitUntil(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kBridgePatience); }

inline Settings quickSettings() {
  Settings settings;
  settings.experiment.data.name = "sphere";
  settings.experiment.data.inputs = 6;
  settings.experiment.data.train = 40;
  settings.experiment.data.test = 20;
  settings.experiment.network.depth = 3;
  settings.experiment.network.width = 12;
  settings.experiment.probeSamples = 20;
  settings.live.stopSteps = 0;
  settings.live.kernelEvery = 5;
  return settings;
}

/// Waits until the newest run is built and stands still.
inline bool becomesReady(SessionBridge& bridge) {
  return waitUntil(
      [&] { return bridge.state().phase == RunPhase::Ready && bridge.history()->generation == bridge.generation(); });
}

/// A bridge with a run at step 0.
inline std::unique_ptr<SessionBridge> readyBridge(const Settings& settings = quickSettings()) {
  auto bridge = std::make_unique<SessionBridge>();
  bridge->start(settings, false);
  return becomesReady(*bridge) ? std::move(bridge) : nullptr;
}

/// Does `steps` more and waits until the run stands still.
inline bool advance(SessionBridge& bridge, std::int64_t steps) {
  const std::int64_t aim = bridge.state().step + steps;
  bridge.step(steps);
  return waitUntil([&] { return bridge.state().step == aim && bridge.state().phase == RunPhase::Ready; });
}

}  // namespace gatescope
