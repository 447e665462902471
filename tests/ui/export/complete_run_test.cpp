// A run that left out measurements is trained again with all of them, for its report.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/complete_run.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/plot_runs.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/run_controller.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

TEST(CompleteRunTest, GapsAreSeenAndOtherRhythmsAreNone) {
  RunHistory run = makeRun(1, 401, 2);
  run.settings.live.gatesEvery = 1;
  run.settings.live.testEvery = 10;
  run.settings.live.kernelEvery = 10;
  EXPECT_FALSE(leavesOutMeasurements(run));
  run.settings.live.testEvery = 5;
  EXPECT_TRUE(leavesOutMeasurements(run)) << "every tenth step has a test figure";
  auto course = std::make_shared<Settings>(run.settings);
  course->live.testEvery = 20;
  course->changes = {{15, "probes.test_every", std::int64_t{10}}, {399, "probes.test_every", std::int64_t{5}}};
  run.course = course;
  EXPECT_FALSE(leavesOutMeasurements(run));
  course->changes[1].step = 300;
  EXPECT_TRUE(leavesOutMeasurements(run));
}

TEST(CompleteRunTest, ALongCurveThatWasThinnedHasNoGap) {
  RunHistory run;
  run.settings.live.kernelEvery = 0;
  growRun(run, 0, 30000, 1);
  ASSERT_LT(run.curves.steps().size(), 30000u);
  EXPECT_FALSE(leavesOutMeasurements(run));
}

class CompleteReportTest : public testing::Test {
 protected:
  void SetUp() override {
    settings.live.budget = 0.01;  // so that much is left out
    settings.live.kernelEvery = 1;
    settings.experiment.probeSamples = 40;
    settings.live.stopSteps = 400;
    runs.start(settings, true);
    ASSERT_TRUE(waitUntil([this] { return runs.bridge().state().phase == RunPhase::Finished; }));
    ASSERT_TRUE(leavesOutMeasurements(run()));
    plots.setRuns(&run(), {});
    QObject::connect(&files, &WindowFiles::answered, [this](const QString& text, bool) { answer = text; });
  }
  const RunHistory& run() { return *runs.bridge().history(); }

  Settings settings = quickSettings();
  RunController runs;
  PlotGrid plots;
  WindowFiles files{runs, plots, nullptr};
  QTemporaryDir folder;
  QString answer;
};

TEST_F(CompleteReportTest, TrainsAgainWithEverythingToTheSameBits) {
  QSignalSpy handed(&runs.bridge(), &SessionBridge::runHandedOver);
  runs.bridge().handOver();
  ASSERT_TRUE(waitUntil([&] { return handed.size() == 1; }));
  CompleteRun complete(handed[0][0].value<HandedOver>().session, run());
  QSignalSpy progressed(&complete, &CompleteRun::progressed);
  std::shared_ptr<const RunHistory> again;
  QString why;
  QObject::connect(&complete, &CompleteRun::done,
                   [&](const std::shared_ptr<const RunHistory>& made, const QString& text) {
                     again = made;
                     why = text;
                   });
  ASSERT_TRUE(waitUntil([&] { return again || !why.isEmpty(); }));
  ASSERT_TRUE(again) << why.toStdString();
  EXPECT_GT(progressed.size(), 10);
  EXPECT_FALSE(leavesOutMeasurements(*again));
  EXPECT_EQ(again->curves.layers().size(), 401u);
  EXPECT_EQ(again->curves.steps().back().trainLoss, run().curves.steps().back().trainLoss);
  EXPECT_EQ(again->state.phase, RunPhase::Finished);
}

TEST_F(CompleteReportTest, TheReportWaitsForIt) {
  QSignalSpy prepared(&files, &WindowFiles::reportPrepared);
  const QString path = folder.filePath("report.pdf");
  files.writeReport(path);
  EXPECT_FALSE(prepared.back()[0].toString().isEmpty());
  ASSERT_TRUE(waitUntil([&] { return answer == "Wrote " + path; })) << answer.toStdString();
  EXPECT_TRUE(prepared.back()[0].toString().isEmpty());
  EXPECT_GT(QFileInfo(path).size(), 1000);
}

TEST_F(CompleteReportTest, ItCanBeGivenUp) {
  const QString path = folder.filePath("report.pdf");
  files.writeReport(path);
  files.cancelReport();
  runs.bridge().handOver();  // what answers the first is past when this one's answer is here
  QSignalSpy handed(&runs.bridge(), &SessionBridge::runHandedOver);
  ASSERT_TRUE(waitUntil([&] { return handed.size() >= 1; }));
  EXPECT_FALSE(QFileInfo::exists(path));
  files.writeReport(path);
  ASSERT_TRUE(waitUntil([&] { return answer == "Wrote " + path; })) << "and asked for again";
}

}  // namespace
}  // namespace gatescope
