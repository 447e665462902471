// From settings to a run: where gates come from, and what is refused.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/start_run.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/engine/run_session.h"
#include "core/session/session_write.h"
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
  try {
    started(s);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("has shape (4, 8), this run needs (4, 9)"), std::string::npos)
        << error.what();
  }
}

TEST(StartRunTest, RefusesWhatCannotFitBeforeItIsAllocated) {
  Settings s = smallRun();
  s.experiment.network.depth = 64;
  s.experiment.network.width = 4096;
  s.experiment.optimiser.name = "adam";
  try {
    started(s);
    FAIL() << "64 layers of 4096² need more than this machine has";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("GB of memory"), std::string::npos) << error.what();
  }
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
  try {
    loadRunData(s);
    FAIL() << "a million samples of 4096 inputs and 64 layers of 4096² need more than this machine has";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("this run needs about"), std::string::npos) << error.what();
  }
  s.experiment.network = {};
  s.experiment.data.inputs = 1000;
  s.experiment.data.train = 100'000;
  try {
    loadRunData(s, {1e8, {}});
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("data.train: sphere: needs 0.4 GB of memory; allowed: 0.1 GB (--memory)"),
              std::string::npos)
        << error.what();
  }
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
  try {
    started(s);
    FAIL();
  } catch (const Error& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("gating.source: none.gatescope: no such file"), std::string::npos) << text;
    EXPECT_NE(text.find((folder.path() / "none.gatescope").string()), std::string::npos) << text;
  }
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
