// What a crash left is offered back, with a real second process.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/recovery_bar.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

#include "tests/ui/support/autosave_support.h"

namespace gatescope {
namespace {

using RecoveryBarTest = SavedRunTest;

/// Is started by the test below in a process of its own, and killed.
TEST(RecoveryCrashTest, DISABLED_TrainsUntilKilled) {
  const auto bridge = readyBridge();
  ASSERT_TRUE(bridge && advance(*bridge, 5));
  Autosave autosave(*bridge, qEnvironmentVariable("GATESCOPE_TEST_AUTOSAVE"), kNeverSaved);
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
  Autosave another(*bridge, path("autosave"), kNeverSaved);
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

TEST_F(RecoveryBarTest, TheNewestIsOpenedWithoutAsking) {
  RecoveryBar bar(*autosave);
  QSignalSpy opens(&bar, &RecoveryBar::openRequested);
  bar.offer();
  bar.openFirst();
  EXPECT_TRUE(opens.isEmpty()) << "there is none";
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  restart();
  RecoveryBar next(*autosave);
  QSignalSpy opened(&next, &RecoveryBar::openRequested);
  next.offer();
  next.openFirst();
  ASSERT_EQ(opened.size(), 1);
  EXPECT_TRUE(QFile::exists(opened[0][0].toString()));
  EXPECT_TRUE(next.isHidden());
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
