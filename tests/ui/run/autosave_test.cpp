// Autosave: full disks and clean exits, with real sessions.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/autosave.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

#include "core/session/session_read.h"
#include "tests/support/full_disk.h"
#include "tests/ui/support/autosave_support.h"

namespace gatescope {
namespace {

class AutosaveTest : public SavedRunTest {
 protected:
  void close() {
    QSignalSpy ready(autosave.get(), &Autosave::readyToClose);
    if (!autosave->prepareToClose()) {
      ASSERT_TRUE(waitUntil([&] { return !ready.isEmpty(); }));
    }
    EXPECT_TRUE(autosave->prepareToClose());
  }
};

TEST_F(AutosaveTest, SavesARunThatMovesAndNoOther) {
  restart(20);
  bridge->run();
  ASSERT_TRUE(waitUntil([&] { return saved().size() == 1; }));
  const auto step = [&] { return readSession((path("autosave") + "/" + saved()[0]).toStdString()).resume.step; };
  const std::int64_t first = step();
  EXPECT_GT(first, 0);
  ASSERT_TRUE(waitUntil([&] { return step() > first; })) << "again and again";
  bridge->pause();
  ASSERT_TRUE(waitUntil([&] { return bridge->state().phase == RunPhase::Ready && step() == bridge->state().step; }));
  QSignalSpy answers(bridge.get(), &SessionBridge::noticeArrived);
  autosave->saveIfMoved();
  ASSERT_TRUE(advance(*bridge, 1));
  EXPECT_LE(answers.size(), 1) << "what stands still is not saved again";
  EXPECT_EQ(saved().size(), 1);
}

TEST_F(AutosaveTest, AFreshRunIsNotSaved) {
  autosave->saveIfMoved();
  EXPECT_TRUE(autosave->prepareToClose()) << "nothing to wait for";
  EXPECT_FALSE(QDir(path("autosave")).exists());
  EXPECT_EQ(autosave->lastRun().path, "");
}

TEST_F(AutosaveTest, OwnsItsAnswersOnly) {
  ASSERT_TRUE(advance(*bridge, 3));
  QSignalSpy answers(bridge.get(), &SessionBridge::noticeArrived);
  save();
  EXPECT_TRUE(autosave->owns(answers[0][0].value<Notice>().request));
  const std::uint64_t other = bridge->save(path("run.gatescope"));
  EXPECT_FALSE(autosave->owns(other));
  EXPECT_FALSE(autosave->owns(0)) << "what nobody asked for";
  ASSERT_TRUE(waitUntil([&] { return answers.size() == 2; }));
  EXPECT_EQ(answers[1][0].value<Notice>().request, other);
}

TEST_F(AutosaveTest, CleanExitKeepsTheNewestStepsAsTheLastRun) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  ASSERT_TRUE(advance(*bridge, 4));
  close();
  EXPECT_EQ(saved(), QStringList("last.gatescope"));
  EXPECT_TRUE(QDir(path("autosave")).entryList({"*.lock"}, QDir::Files).isEmpty());
  restart();
  EXPECT_TRUE(autosave->recoverable().empty()) << "no crash, no offer";
  const SavedRun last = autosave->lastRun();
  EXPECT_EQ(last.name, "relu-d3-w12-sphere-seed1-step7");
  ASSERT_EQ(bridge->open(last.path), "");
  ASSERT_TRUE(waitUntil([&] { return bridge->state().phase == RunPhase::Ready; }));
  EXPECT_EQ(bridge->state().step, 7);
}

TEST_F(AutosaveTest, ClosingARunningRunEnds) {
  bridge->run();
  ASSERT_TRUE(waitUntil([&] { return bridge->state().step > 20; }));
  close();
  EXPECT_FALSE(bridge->wantsRun());
  EXPECT_GT(readSession(autosave->lastRun().path.toStdString()).resume.step, 20);
}

TEST_F(AutosaveTest, ARunThatIsPutAsideIsSavedAndNotTheOneThatIsWatchedMeanwhile) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  ASSERT_TRUE(advance(*bridge, 10));
  autosave->saveIfMoved();
  autosave->setAside();  // while that is being written
  Settings other = quickSettings();
  other.experiment.network.width = 5;
  bridge->start(other, false);
  ASSERT_TRUE(waitUntil([&] { return bridge->history()->generation == bridge->generation(); }));
  ASSERT_TRUE(advance(*bridge, 30));
  autosave->saveIfMoved();
  close();
  const SessionSnapshot last = readSession(autosave->lastRun().path.toStdString());
  EXPECT_EQ(last.resume.step, 13);
  EXPECT_EQ(last.settings.experiment.network.width, 12);
}

TEST_F(AutosaveTest, AnOwnerThatLivesKeepsItsRun) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  Autosave other(*bridge, path("autosave"), kNeverSaved);
  EXPECT_TRUE(other.recoverable().empty());
}

// Where a file system has no locks, or refuses them, Qt takes every lock file for that of a program that lives.
TEST_F(AutosaveTest, ARunWhoseProgramIsGoneIsOfferedThoughItsLockCannotBeTaken) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  const QString run = path("autosave") + "/" + saved()[0];
  const auto copied = [&](const char* name, qint64 process, const QString& program) {
    const QString file = path("autosave") + "/run-" + name + ".gatescope";
    EXPECT_TRUE(QFile::copy(run, file));
    QFile lock(file + ".lock");
    EXPECT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write(QStringLiteral("%1\n%2\n%3\n\n\n").arg(process).arg(program, QSysInfo::machineHostName()).toUtf8());
    lock.close();
    const int held = open(QFile::encodeName(file + ".lock").constData(), O_RDWR | O_CLOEXEC);
    EXPECT_EQ(flock(held, LOCK_EX | LOCK_NB), 0);
    return held;
  };
  QProcess gone;
  gone.start("true", QStringList());
  ASSERT_TRUE(gone.waitForStarted());
  const qint64 process = gone.processId();
  ASSERT_TRUE(gone.waitForFinished());
  const QString self = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
  const QString program = path("sleeper");  // its file is replaced while it runs, as by an update
  ASSERT_TRUE(QFile::copy("/bin/sleep", program));
  QProcess updated;
  updated.start(program, {"1000"});
  ASSERT_TRUE(updated.waitForStarted());
  ASSERT_TRUE(QFile::remove(program));
  const int locks[] = {copied("gone", process, self), copied("other", QCoreApplication::applicationPid(), "another"),
                       copied("alive", QCoreApplication::applicationPid(), self),
                       copied("updated", updated.processId(), "sleeper")};
  Autosave other(*bridge, path("autosave"), kNeverSaved);
  QStringList offered;
  for (const SavedRun& each : other.recoverable()) offered << QFileInfo(each.path).fileName();
  offered.sort();
  EXPECT_EQ(offered, (QStringList{"run-gone.gatescope", "run-other.gatescope"}));
  for (const int lock : locks) ::close(lock);
  updated.kill();
  updated.waitForFinished();
}

TEST_F(AutosaveTest, ARunInAFolderThatCannotBeWrittenIsOffered) {
  if (geteuid() == 0) GTEST_SKIP() << "root writes everywhere";
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  restart();
  ASSERT_TRUE(QFile::setPermissions(path("autosave"), QFile::ReadOwner | QFile::ExeOwner));
  EXPECT_EQ(autosave->recoverable().size(), 1u);
  QFile::setPermissions(path("autosave"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_F(AutosaveTest, UnwritableFolderIsToldOnceAndTrainingGoesOn) {
  QFile blocker(path("autosave"));
  ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(advance(*bridge, 1));
    autosave->saveIfMoved();
  }
  ASSERT_EQ(failures->size(), 1);
  EXPECT_TRUE((*failures)[0][0].toString().contains(path("autosave")));
  ASSERT_TRUE(blocker.remove());
  save();
  EXPECT_EQ(recoveries->size(), 1);
  EXPECT_EQ(saved().size(), 1);
}

TEST_F(AutosaveTest, FullDiskLosesNothing) {
  ASSERT_TRUE(advance(*bridge, 3));
  save();
  ASSERT_EQ(saved().size(), 1);
  const std::string file = (path("autosave") + "/" + saved()[0]).toStdString();
  {
    const test::FullDisk full(2000);
    for (int i = 0; i < 2; ++i) {
      ASSERT_TRUE(advance(*bridge, 1));
      save();
    }
  }
  EXPECT_EQ(failures->size(), 1) << "told once";
  EXPECT_EQ(readSession(file).resume.step, 3) << "the older save is whole";
  ASSERT_TRUE(advance(*bridge, 1));
  save();
  EXPECT_EQ(recoveries->size(), 1);
  EXPECT_EQ(readSession(file).resume.step, 6);
}

TEST_F(AutosaveTest, ClosingDespiteAFailure) {
  QFile blocker(path("autosave"));
  ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
  ASSERT_TRUE(advance(*bridge, 1));
  close();
  EXPECT_EQ(failures->size(), 1);
}

}  // namespace
}  // namespace gatescope
