// A study in the background: points arrive, the folder keeps them, and it goes on after a pause, a stop, a restart.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_job.h"

#include <gtest/gtest.h>

#include <QTest>
#include <fstream>
#include <set>

#include "core/base/text_file.h"
#include "core/study/sweep_json.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/study_support.h"

namespace gatescope {
namespace {

using test::axis;

class StudyJobTest : public testing::Test {
 protected:
  std::unique_ptr<StudyJob> makeJob() {
    auto job = std::make_unique<StudyJob>(QString::fromStdString((m_folder.path() / "studies").string()));
    QObject::connect(job.get(), &StudyJob::pointArrived, job.get(),
                     [this](const StudyPoint& point) { m_points.push_back(point); });
    QObject::connect(job.get(), &StudyJob::failed, job.get(), [this](const QString& text) { m_problem = text; });
    return job;
  }
  static bool finish(StudyJob& job) {
    return waitUntil([&job] { return !job.isRunning(); });
  }
  /// A point takes some milliseconds, so that a stop finds the study in the middle.
  static Sweep longSweep() {
    Sweep sweep = test::explorerSweep();
    sweep.base = test::identicalInputs(60);
    sweep.axes.back() = axis("seed", test::numbersFrom(1, 40));
    return sweep;
  }
  std::set<Index> arrived() const {
    std::set<Index> indices;
    for (const StudyPoint& point : m_points) indices.insert(point.point);
    return indices;
  }

  test::TemporaryFolder m_folder;
  std::vector<StudyPoint> m_points;
  QString m_problem;
};

TEST_F(StudyJobTest, EveryPointArrivesOnceAsItIsMeasuredAlone) {
  const auto job = makeJob();
  job->start(test::explorerSweep());
  EXPECT_TRUE(job->isRunning());
  ASSERT_TRUE(finish(*job));
  EXPECT_EQ(m_points.size(), 24u);
  EXPECT_EQ(arrived().size(), 24u);
  EXPECT_EQ(m_problem, "");
  PointMeasurer alone(test::explorerSweep());
  for (const StudyPoint& point : m_points) EXPECT_EQ(point.eigenvalues, alone.measure(point.point, {})->eigenvalues);
  EXPECT_EQ(job->progress().done, 24);
  EXPECT_TRUE(job->progress().finished);
}

TEST_F(StudyJobTest, WhatWasMeasuredBeforeIsTakenFromDisk) {
  makeJob()->start(test::explorerSweep());  // ends at once: some points may be there
  const auto first = makeJob();
  first->start(test::explorerSweep());
  ASSERT_TRUE(finish(*first));
  m_points.clear();
  // A mark in a point's file comes back: it was read, not measured again.
  StudyFolder folder = StudyFolder::open(first->folder().toStdString());
  StudyPoint marked = folder.read(5).point;
  marked.note = "from disk";
  folder.write(marked);
  const auto again = makeJob();
  again->start(test::explorerSweep());
  ASSERT_TRUE(finish(*again));
  EXPECT_EQ(m_points.size(), 24u);
  EXPECT_TRUE(std::ranges::any_of(
      m_points, [](const StudyPoint& point) { return point.point == 5 && point.note == "from disk"; }));
}

TEST_F(StudyJobTest, PausedItBeginsNothingAndGoesOn) {
  const auto job = makeJob();
  job->setJobs(1);
  job->start(longSweep());
  job->pause(true);
  EXPECT_TRUE(job->isPaused());
  ASSERT_TRUE(waitUntil([&job] { return job->progress().paused; }));
  job->pause(false);
  ASSERT_TRUE(finish(*job));
  EXPECT_EQ(arrived().size(), 320u);
}

TEST_F(StudyJobTest, StoppedAndRestartedItDoesOnlyWhatIsMissing) {
  {
    const auto job = makeJob();
    job->start(longSweep());
    ASSERT_TRUE(waitUntil([this] { return m_points.size() > 5; }));
    job->stop();
    EXPECT_FALSE(job->isRunning());
  }
  const std::size_t before = arrived().size();
  const auto next = makeJob();  // of the next start of the program
  m_points.clear();
  ASSERT_TRUE(next->openLast());
  EXPECT_EQ(toJson(next->sweep()), toJson(longSweep()));
  ASSERT_TRUE(finish(*next));
  EXPECT_GE(arrived().size(), before);
  EXPECT_LT(next->progress().done, 320) << "opening measures nothing";
  m_points.clear();
  next->resume();
  ASSERT_TRUE(finish(*next));
  EXPECT_EQ(arrived().size(), 320u);
  EXPECT_EQ(m_points.size(), 320u);
}

TEST_F(StudyJobTest, AFolderThatCannotBeWrittenIsToldOnceAndTheStudyGoesOn) {
  std::ofstream(m_folder.path() / "studies") << "a file, where a folder should be";
  const auto job = makeJob();
  job->start(test::explorerSweep());
  ASSERT_TRUE(finish(*job));
  EXPECT_EQ(m_points.size(), 24u);
  EXPECT_TRUE(m_problem.contains("studies")) << m_problem.toStdString();
}

TEST_F(StudyJobTest, FoldersOfTheCommandLineOpenAndOthersAreRefused) {
  const std::filesystem::path path = m_folder.path() / "cluster";
  const StudyFolder folder(path, test::explorerSweep());
  PointMeasurer measurer(test::explorerSweep());
  for (const Index i : {0, 3, 7}) folder.write(*measurer.measure(i, {}));
  writeFileAtomically(folder.file(9), "{broken");
  const auto job = makeJob();
  EXPECT_FALSE(job->openLast()) << "there was none";
  job->openFolder(QString::fromStdString(path.string()));
  ASSERT_TRUE(finish(*job));
  EXPECT_EQ(arrived(), (std::set<Index>{0, 3, 7}));
  EXPECT_THROW(job->openFolder(QString::fromStdString(m_folder.path().string())), Error);
  EXPECT_EQ(job->progress().done, 3) << "what was open stays";
  job->resume();
  ASSERT_TRUE(finish(*job));
  EXPECT_EQ(folder.unfinished(coarseFirst(folder.sweep())).size(), 0u);
}

}  // namespace
}  // namespace gatescope
