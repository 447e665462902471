// Many points at once.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_runner.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <cmath>

#include "core/study/study_folder.h"
#include "tests/support/data_files.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

using std::chrono::seconds;

Sweep trainingSweep() {
  Sweep sweep = smallSweep();
  sweep.measures = {"condition", "training_steps", "train_loss"};
  sweep.base.live.stopSteps = 20;
  return sweep;
}

// One point that no one waits for.
Sweep endlessSweep(int points) {
  Sweep sweep = trainingSweep();
  sweep.axes = {axis("seed", numbersFrom(1, points))};
  sweep.base.live.stopSteps = 1'000'000'000;
  sweep.measures = {"train_loss"};
  return sweep;
}

// All files of a study one after the other.
std::string bytesOf(const Sweep& sweep, const std::vector<Index>& order, int jobs) {
  const TemporaryFolder folder;
  const StudyFolder study(folder / "s", sweep);
  StudyRunner runner(sweep, order, jobs, [&](const StudyPoint& point) { study.write(point); });
  EXPECT_TRUE(runner.waitFor(seconds(120)));
  EXPECT_EQ(runner.error(), "");
  EXPECT_EQ(runner.progress().done, sweep.points());
  std::string bytes;
  for (const Index i : allPoints(sweep)) bytes += readBytes(study.file(i));
  return bytes;
}

TEST(StudyRunnerTest, WritesTheSameBytesForAnyNumberOfJobsInAnyOrder) {
  const Sweep sweep = trainingSweep();
  std::vector<Index> order = allPoints(sweep);
  const std::string one = bytesOf(sweep, order, 1);
  EXPECT_GT(one.size(), 5000u);
  for (const int jobs : {2, 8, 40}) EXPECT_EQ(bytesOf(sweep, order, jobs), one) << jobs;
  EXPECT_EQ(bytesOf(sweep, coarseFirst(sweep), 2), one);
  std::ranges::reverse(order);
  EXPECT_EQ(bytesOf(sweep, order, 3), one);
}

TEST(StudyRunnerTest, MemoryThatRunsOutEndsItWithAMessage) {
  const Sweep sweep = smallSweep();
  StudyRunner runner(sweep, allPoints(sweep), 3, [](const StudyPoint&) { throw std::bad_alloc(); });
  ASSERT_TRUE(runner.waitFor(seconds(120)));
  EXPECT_EQ(runner.error(), "there is not enough memory");
}

TEST(StudyRunnerTest, TellsEveryPointOnceInOrderWithOneJob) {
  const Sweep sweep = smallSweep();
  std::vector<Index> order = coarseFirst(sweep), told;
  order.resize(7);
  StudyRunner runner(sweep, order, 1, [&](const StudyPoint& point) { told.push_back(point.point); });
  ASSERT_TRUE(runner.waitFor(seconds(120)));
  EXPECT_EQ(told, order);
}

TEST(StudyRunnerTest, ProgressAddsUp) {
  Sweep sweep = trainingSweep();
  sweep.axes.push_back(axis("data.name", {"identical", "csv"}));  // the second needs a file that is not there
  sweep.base.experiment.data.path = "/nonexistent/table.csv";
  Index failed = 0;
  StudyRunner runner(sweep, allPoints(sweep), 2,
                     [&](const StudyPoint& point) { failed += point.failure.empty() ? 0 : 1; });
  double before = 0;
  for (bool finished = false; !finished;) {
    finished = runner.waitFor(std::chrono::milliseconds(0));
    const StudyProgress progress = runner.progress();
    EXPECT_EQ(progress.total, 24);
    EXPECT_LE(progress.failed, progress.done);
    EXPECT_GE(progress.seconds, before);
    EXPECT_EQ(std::isnan(progress.secondsLeft), progress.done == 0);
    if (progress.done > 0) {
      EXPECT_GE(progress.secondsLeft, -1e-9);
    }
    before = progress.seconds;
    std::this_thread::yield();
  }
  const StudyProgress end = runner.progress();
  EXPECT_EQ(end.done, 24);
  EXPECT_EQ(end.failed, 12);
  EXPECT_EQ(failed, 12);
  EXPECT_TRUE(end.finished);
  EXPECT_NEAR(end.secondsLeft, 0, 1e-6);
  EXPECT_EQ(runner.progress().seconds, end.seconds);  // the clock stands
}

TEST(StudyRunnerTest, NothingToDoIsFinishedAtOnce) {
  StudyRunner runner(smallSweep(), {}, 4, [](const StudyPoint&) { FAIL(); });
  EXPECT_TRUE(runner.waitFor(std::chrono::milliseconds(0)));
  EXPECT_TRUE(runner.progress().finished);
  EXPECT_EQ(runner.progress().total, 0);
}

// Paused from `told`'s point of view: what is in hand is finished, then nothing begins.
TEST(StudyRunnerTest, PausedItBeginsNoPointAndResumedItFinishes) {
  const Sweep sweep = smallSweep();
  std::atomic<int> told = 0;
  std::atomic<StudyRunner*> self = nullptr;
  constexpr int kJobs = 2;
  StudyRunner runner(sweep, allPoints(sweep), kJobs, [&](const StudyPoint&) {
    while (self == nullptr) std::this_thread::yield();
    if (++told == 2) self.load()->pause(true);
  });
  self = &runner;
  while (!runner.progress().paused) std::this_thread::yield();
  EXPECT_FALSE(runner.waitFor(std::chrono::milliseconds(100)));
  const StudyProgress paused = runner.progress();
  EXPECT_LE(paused.done, 2 + kJobs);
  EXPECT_FALSE(paused.finished);
  EXPECT_EQ(runner.progress().seconds, paused.seconds);
  runner.pause(true);  // again: no change
  runner.pause(false);
  EXPECT_TRUE(runner.waitFor(seconds(120)));
  EXPECT_EQ(told, 12);
  EXPECT_FALSE(runner.progress().paused);
}

// Every method may be called from any thread: also from the one that tells.
TEST(StudyRunnerTest, CanBeAskedWhileItTells) {
  std::atomic<StudyRunner*> self = nullptr;
  std::atomic<Index> seen = 0;
  const Sweep sweep = smallSweep();
  StudyRunner runner(sweep, allPoints(sweep), 2, [&](const StudyPoint&) {
    while (self == nullptr) std::this_thread::yield();
    seen = self.load()->progress().done;
    EXPECT_EQ(self.load()->error(), "");
  });
  self = &runner;
  EXPECT_TRUE(runner.waitFor(seconds(120)));
  EXPECT_GE(seen, 10);
}

TEST(StudyRunnerTest, StopsFromAnotherThreadWithinAStep) {
  for (const int jobs : {1, 4}) {
    std::atomic<int> told = 0;
    StudyRunner runner(endlessSweep(6), allPoints(endlessSweep(6)), jobs, [&](const StudyPoint&) { ++told; });
    EXPECT_FALSE(runner.waitFor(std::chrono::milliseconds(1)));
    std::jthread([&] { runner.stop(); }).join();
    EXPECT_TRUE(runner.waitFor(seconds(60)));
    EXPECT_EQ(told, 0);
    EXPECT_EQ(runner.progress().done, 0);
    EXPECT_EQ(runner.error(), "");
  }
}

TEST(StudyRunnerTest, StopsWhilePaused) {
  StudyRunner runner(endlessSweep(3), allPoints(endlessSweep(3)), 2, [](const StudyPoint&) {});
  runner.pause(true);
  runner.stop();
  EXPECT_TRUE(runner.waitFor(seconds(60)));
}

TEST(StudyRunnerTest, AnExceptionOfTheListenerEndsTheStudyAndIsTold) {
  for (const int jobs : {1, 2, 8}) {
    std::atomic<int> told = 0;
    const Sweep sweep = smallSweep();
    StudyRunner runner(sweep, allPoints(sweep), jobs, [&](const StudyPoint&) {
      if (++told == 3) throw Error("the disk is full");
    });
    EXPECT_TRUE(runner.waitFor(seconds(120)));
    EXPECT_EQ(runner.error(), "the disk is full");
    EXPECT_EQ(told, 3) << jobs;  // nobody is told after that
    EXPECT_EQ(runner.progress().done, 2);
  }
}

TEST(StudyRunnerTest, CanBeDestroyedWhileItWorks) {
  for (int trial = 0; trial < 20; ++trial) {
    StudyRunner runner(endlessSweep(4), allPoints(endlessSweep(4)), 1 + trial % 3, [](const StudyPoint&) {});
    if (trial % 2 == 1) runner.pause(true);
    if (trial % 4 == 3) runner.waitFor(std::chrono::milliseconds(1));
  }
}

TEST(StudyRunnerTest, ManyThreadsMayAskAtOnce) {
  const Sweep sweep = smallSweep();
  StudyRunner runner(sweep, allPoints(sweep), 2, [](const StudyPoint&) {});
  std::vector<std::jthread> askers;
  for (int i = 0; i < 3; ++i)
    askers.emplace_back([&, i] {
      while (!runner.waitFor(std::chrono::milliseconds(0))) {
        EXPECT_LE(runner.progress().done, 12);
        if (i == 0) runner.pause(true), runner.pause(false);
        EXPECT_EQ(runner.error(), "");
      }
    });
  EXPECT_TRUE(runner.waitFor(seconds(120)));
}

}  // namespace
}  // namespace gatescope::test
