// What a crash left is offered back, with a real second process.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recovery_bar.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/support/bridge_support.h"
#include "ui/run/autosave.h"

namespace gatescope {
namespace {

constexpr int kNever = 1 << 30;  // ms: only when asked

class RecoveryBarTest : public testing::Test {
 protected:
  void SetUp() override {
    bridge = readyBridge();
    ASSERT_TRUE(bridge);
    restart();
  }
  void restart() {
    autosave.reset();
    autosave = std::make_unique<Autosave>(*bridge, path("autosave"), kNever);
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
};

/// Is started by the test below in a process of its own, and killed.
TEST(RecoveryCrashTest, DISABLED_TrainsUntilKilled) {
  const auto bridge = readyBridge();
  ASSERT_TRUE(bridge && advance(*bridge, 5));
  Autosave autosave(*bridge, qEnvironmentVariable("GATESCOPE_TEST_AUTOSAVE"), kNever);
  autosave.saveIfMoved();
  waitUntil([] { return false; });
}

TEST_F(RecoveryBarTest, ACrashIsOfferedBackAndOpened) {
  QProcess program;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert("GATESCOPE_TEST_AUTOSAVE", path("autosave"));
  program.setProcessEnvironment(environment);
  program.start(QCoreApplication::applicationFilePath(),
                {"--gtest_also_run_disabled_tests", "--gtest_filter=RecoveryCrashTest.DISABLED_TrainsUntilKilled"});
  const QDir kept(path("autosave"));
  ASSERT_TRUE(waitUntil([&] { return !kept.entryList({"*.name"}, QDir::Files).isEmpty(); }));
  EXPECT_TRUE(autosave->recoverable().empty()) << "it is alive";
  program.kill();
  ASSERT_TRUE(program.waitForFinished());
  ASSERT_FALSE(kept.entryList({"*.lock"}, QDir::Files).isEmpty()) << "a crash leaves its lock";

  RecoveryBar bar(*autosave);
  QSignalSpy opens(&bar, &RecoveryBar::openRequested);
  bar.offer();
  ASSERT_FALSE(bar.isHidden());
  EXPECT_TRUE(bar.findChild<QLabel*>("recoveryText")->text().contains("relu-d3-w12-sphere-seed1-step5"));
  Autosave another(*bridge, path("autosave"), kNever);
  EXPECT_TRUE(another.recoverable().empty()) << "one program offers it";
  bar.show();
  QTest::mouseClick(bar.findChild<QPushButton*>("openRecovered"), Qt::LeftButton);
  EXPECT_TRUE(bar.isHidden());
  ASSERT_EQ(opens.size(), 1);
  const QString file = opens[0][0].toString();
  ASSERT_EQ(bridge->open(file), "");
  ASSERT_TRUE(waitUntil([&] { return bridge->state().phase == RunPhase::Ready; }));
  EXPECT_EQ(bridge->state().step, 5);
  EXPECT_TRUE(QFile::exists(file)) << "until it is saved anew";
  save();
  EXPECT_FALSE(QFile::exists(file));
  EXPECT_EQ(saved().size(), 1);
}

TEST_F(RecoveryBarTest, DiscardedRunsAreGone) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  restart();  // without a clean exit
  RecoveryBar bar(*autosave);
  bar.offer();
  bar.show();
  QTest::mouseClick(bar.findChild<QPushButton*>("discardRecovered"), Qt::LeftButton);
  EXPECT_TRUE(bar.isHidden());
  EXPECT_TRUE(QDir(path("autosave")).isEmpty());
}

}  // namespace
}  // namespace gatescope
