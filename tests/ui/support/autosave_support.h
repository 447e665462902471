// A run that is saved into a folder of the test's own.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <memory>

#include "tests/ui/support/bridge_support.h"
#include "ui/run/autosave.h"

namespace gatescope {

constexpr int kNeverSaved = 1 << 30;  // ms: only when asked

class SavedRunTest : public testing::Test {
 protected:
  void SetUp() override {
    bridge = readyBridge();
    ASSERT_TRUE(bridge);
    restart();
  }
  /// As after a crash: without a clean exit.
  void restart(int interval = kNeverSaved) {
    autosave.reset();
    autosave = std::make_unique<Autosave>(*bridge, path("autosave"), interval);
    failures = std::make_unique<QSignalSpy>(autosave.get(), &Autosave::failed);
    recoveries = std::make_unique<QSignalSpy>(autosave.get(), &Autosave::recovered);
  }
  QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
  QStringList saved() const { return QDir(path("autosave")).entryList({"*.gatescope"}, QDir::Files); }
  /// Saves and waits for the session thread's answer.
  void save() {
    QSignalSpy answers(bridge.get(), &SessionBridge::noticeArrived);
    autosave->saveIfMoved();
    ASSERT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
  }

  QTemporaryDir folder;
  std::unique_ptr<SessionBridge> bridge;
  std::unique_ptr<Autosave> autosave;
  std::unique_ptr<QSignalSpy> failures, recoveries;
};

}  // namespace gatescope
