// From settings to a run: where gates come from, and what is refused.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_run.h"

#include <gtest/gtest.h>

#include "core/engine/run_session.h"
#include "core/session/session_write.h"
#include "tests/support/data_files.h"
#include "tests/support/error_text.h"
#include "tests/support/runs.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

TEST(StartRunTest, LearntGatesComeFromAFileOrAreTrainedFirst) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "relu.gatescope";
  const std::unique_ptr<gatescope::Run> relu = started(smallRun("relu"));
  finish(*relu);
  writeSession(snapshotOf(*relu), file);

  Settings s = smallRun("fixed_learnt");
  s.experiment.gating.source = file.string();
  const std::unique_ptr<gatescope::Run> copied = started(s);
  for (Index l = 0; l < 2; ++l)
    EXPECT_TRUE(copied->trainer().parameters().feature(l) == relu->trainer().parameters().value(l));

  const std::unique_ptr<gatescope::Run> trained = started(smallRun("fixed_learnt"));
  EXPECT_FALSE(trained->trainer().parameters().feature(0) == copied->trainer().parameters().feature(0));
  EXPECT_TRUE(trained->trainer().parameters().value(0) == copied->trainer().parameters().value(0));

  s.experiment.network.width = 9;
  EXPECT_NAMES(errorOf([&] { started(s); }), "has shape (4, 8), this run needs (4, 9)");
}

TEST(StartRunTest, RefusesWhatCannotFitBeforeItIsAllocated) {
  Settings s = smallRun();
  s.experiment.network.depth = 64;
  s.experiment.network.width = 4096;
  s.experiment.optimiser.name = "adam";
  EXPECT_NAMES(errorOf([&] { started(s); }), "GB of memory");
}

TEST(StartRunTest, SizesAreCheckedBeforeDataAreGenerated) {
  Settings s = smallRun();
  s.experiment.data = {};
  s.experiment.data.name = "sphere";
  s.experiment.data.classes.clear();
  s.experiment.data.inputs = 4096;
  s.experiment.data.train = 1'000'000;
  s.experiment.network.width = 4096;
  s.experiment.network.depth = 64;
  s.experiment.optimiser.name = "adam";
  EXPECT_NAMES(errorOf([&] { loadRunData(s); }), "this run needs about");
  s.experiment.network = {};
  s.experiment.data.inputs = 1000;
  s.experiment.data.train = 100'000;
  EXPECT_NAMES(
      errorOf([&] {
        loadRunData(s, ReadLimits{1e8, {}});
      }),
      "optimiser.batch: this run needs about 1.6 GB of memory; allowed: 0.1 GB (--memory). The largest part, 1.2");
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(loadRunData(smallRun(), {0, stop.get_token()}), Stopped);
}

TEST(StartRunTest, AGateSourceLiesBesideTheExperiment) {
  const TemporaryFolder folder;
  const std::unique_ptr<gatescope::Run> relu = started(smallRun("relu"));
  writeSession(snapshotOf(*relu), folder.path() / "relu.gatescope");
  Settings s = smallRun("fixed_learnt");
  s.experiment.gating.source = "relu.gatescope";
  s.experiment.data.folder = folder.path().string();
  EXPECT_TRUE(started(s)->trainer().parameters().feature(0) == relu->trainer().parameters().value(0));
  s.experiment.gating.source = "none.gatescope";
  const std::string text = errorOf([&] { started(s); });
  EXPECT_NAMES(text, "gating.source: none.gatescope: no such file");
  EXPECT_NAMES(text, (folder.path() / "none.gatescope").string());
}

TEST(StartRunTest, OneLimitHoldsForTheRunAndItsData) {
  Settings s = smallRun();
  s.experiment.network.width = 400;
  const auto refused = [&](double memory, bool checkpoints) {
    return errorOf([&] { checkRun(s, *blobs(s, 60, 4), {.checkpoints = checkpoints, .memory = memory}); });
  };
  EXPECT_NAMES(refused(1e7, false), "of memory; allowed: 0.010 GB (--memory). The largest part, ");
  EXPECT_EQ(refused(5e7, false), "");
  EXPECT_NAMES(refused(5e7, true), "of memory; allowed: 0.050 GB (--memory)") << "checkpoints are made in the window";
  EXPECT_NAMES(errorOf([&] { startRun(s, blobs(s, 60, 4), nullptr, {.memory = 1e7}); }), "(--memory)");
  const SessionSnapshot saved = snapshotOf(*started(s));
  EXPECT_NAMES(errorOf([&] { startRun(s, blobs(s, 60, 4), &saved, {.memory = 1e7}); }), "(--memory)");
}

TEST(StartRunTest, MeasuresTheStartAndStandsThere) {
  const std::unique_ptr<gatescope::Run> run = started(smallRun());
  EXPECT_EQ(run->phase(), RunPhase::Ready);
  EXPECT_EQ(run->step(), 0);
  EXPECT_EQ(run->history().steps().size(), 1u);
  EXPECT_EQ(run->history().kernels().size(), 1u);
}

TEST(StartRunTest, StoppedThereIsNoRun) {
  std::stop_source stop;
  stop.request_stop();
  const Settings s = smallRun();
  EXPECT_EQ(startRun(s, blobs(s, 60, 4), nullptr, {}, stop.get_token()), nullptr);
}

}  // namespace
}  // namespace gatescope::test
