// Steps of the past: which have a checkpoint, and that a branch is the run it left.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/checkpoints.h"

#include <gtest/gtest.h>

#include "core/engine/run_session.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/ensembles.h"
#include "tests/support/same_session.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

TEST(CheckpointsTest, KeepsTheFirstAndAGridThatCoarsens) {
  Checkpoints checkpoints(100);
  for (std::int64_t step = 0; step <= 64; ++step) {
    ASSERT_TRUE(checkpoints.wants(step));
    checkpoints.slot(step);
  }
  EXPECT_EQ(checkpoints.steps().size(), 65u);
  for (std::int64_t step = 65; step <= 100000; ++step) {
    if (checkpoints.wants(step)) checkpoints.slot(step);
    ASSERT_LE(checkpoints.steps().size(), 65u);
  }
  const std::vector<std::int64_t> steps = checkpoints.steps();
  EXPECT_EQ(checkpoints.stride(), 2048);
  EXPECT_EQ(steps.front(), 0);
  EXPECT_GT(steps.back(), 100000 - 2 * checkpoints.stride());
  EXPECT_GE(steps.size(), 33u);
  for (std::size_t i = 1; i < steps.size(); ++i) EXPECT_LE(steps[i] - steps[i - 1], checkpoints.stride());
}

TEST(CheckpointsTest, TheNewestBesideTheGridGivesWay) {
  Checkpoints checkpoints(100);
  for (std::int64_t step = 0; step <= 65; ++step) checkpoints.slot(step);
  EXPECT_EQ(checkpoints.stride(), 2);
  const std::uint64_t version = checkpoints.version();
  checkpoints.slot(67);
  EXPECT_EQ(checkpoints.at(66)->state.step, 64);  // 65 gave way
  EXPECT_EQ(checkpoints.at(67)->state.step, 67);
  EXPECT_GT(checkpoints.version(), version);
  EXPECT_EQ(checkpoints.slot(67), checkpoints.at(1000));
  checkpoints.slot(68);
  EXPECT_EQ(checkpoints.at(67)->state.step, 64);
}

TEST(CheckpointsTest, FindsTheNearestAtOrBelow) {
  Checkpoints checkpoints(100);
  EXPECT_EQ(checkpoints.at(5), nullptr);
  for (const std::int64_t step : {7, 8, 12}) checkpoints.slot(step);
  EXPECT_EQ(checkpoints.at(3)->state.step, 7);
  EXPECT_EQ(checkpoints.at(11)->state.step, 8);
  EXPECT_EQ(checkpoints.at(12)->state.step, 12);
}

TEST(CheckpointsTest, IsBoundedInBytes) {
  EXPECT_EQ(Checkpoints::capacityFor(1000), 65);
  EXPECT_EQ(Checkpoints::capacityFor(64e6), 4);
  EXPECT_EQ(Checkpoints::capacityFor(1e10), 1);
  for (const double each : {1e10, 100e6, 64e6}) {
    Checkpoints checkpoints(each);
    for (std::int64_t step = 0; step < 1000; ++step)
      if (checkpoints.wants(step)) checkpoints.slot(step);
    checkpoints.slot(1000);
    EXPECT_LE(checkpoints.steps().size(), static_cast<std::size_t>(Checkpoints::capacityFor(each)));
    EXPECT_EQ(checkpoints.steps().front(), 0);
  }
}

Settings small(const std::string& variant, const std::string& optimiser, std::int64_t batch) {
  return smallRun(variant, optimiser, batch, 60);
}

std::unique_ptr<gatescope::Run> built(const Settings& s, const SessionSnapshot* continued = nullptr) {
  return started(s, continued, {.checkpoints = true});
}

TEST(CheckpointsTest, ABranchIsTheRunItLeftBitForBit) {
  const auto check = [](const Settings& s) {
    const std::string name =
        nameOf(s) + ' ' + s.experiment.optimiser.name + ' ' + std::to_string(s.experiment.optimiser.batch);
    const std::unique_ptr<gatescope::Run> whole = built(s);
    finish(*whole);
    EXPECT_EQ(whole->checkpoints().steps().back(), 60) << name;
    for (const std::int64_t step : {0, 1, 17, 40, 60}) {
      const SessionSnapshot past = snapshotOf(*whole, step);
      EXPECT_EQ(past.resume.step, step) << name;
      const std::unique_ptr<gatescope::Run> branch = built(s, &past);
      EXPECT_EQ(branch->step(), step) << name;
      finish(*branch);
      EXPECT_EQ(whole->trainer().parameters().values, branch->trainer().parameters().values)
          << name << " from " << step;
      expectSameCurves(whole->history(), branch->history(), name + " from " + std::to_string(step));
    }
  };
  for (const char* optimiser : {"gd", "sgd", "momentum", "rmsprop", "adam"})
    for (const std::int64_t batch : {0, 16, 60}) check(small("relu", optimiser, batch));
  for (const GatingVariant& v : gatingVariants()) check(small(v.id, "adam", 16));
  Settings spectral = small("galu", "gd", 0);
  spectral.live.stepSize = StepSize::Spectral;
  check(spectral);
}

TEST(CheckpointsTest, ABranchOfAnEnsembleIsTheEnsembleItLeft) {
  const RunOptions options{.threads = 2, .checkpoints = true};
  for (const GatingVariant& v : gatingVariants()) {
    const Settings s = withSeeds(small(v.id, "adam", 16), 3);
    const std::unique_ptr<Ensemble> whole = startedEnsemble(s, nullptr, options);
    finish(*whole);
    EXPECT_EQ(whole->checkpointSteps().back(), 60) << v.id;
    for (const std::int64_t step : {0, 17, 60}) {
      const SessionSnapshot past = throughFile(snapshotOf(*whole, step));
      const std::unique_ptr<Ensemble> branch = startedEnsemble(s, &past, options);
      EXPECT_EQ(branch->step(), step) << v.id;
      finish(*branch);
      expectSameFiles(*whole, *branch, v.id + " from " + std::to_string(step));
    }
  }
}

// A network that had ended by then is as it ended.
TEST(CheckpointsTest, ABranchOfAnEnsembleKnowsWhoHadEnded) {
  Settings s = withSeeds(small("relu", "gd", 0), 4);
  s.live.stopSteps = 5000;
  s.live.stopLoss = 0.2;
  const std::unique_ptr<Ensemble> whole = startedEnsemble(s, nullptr, {.checkpoints = true});
  finish(*whole, 1000);
  for (const std::int64_t step : whole->checkpointSteps()) {
    const SessionSnapshot past = throughFile(snapshotOf(*whole, step));
    const std::unique_ptr<Ensemble> branch = startedEnsemble(s, &past, {.checkpoints = true});
    finish(*branch, 1000);
    expectSameFiles(*whole, *branch, "from " + std::to_string(step));
  }
}

TEST(CheckpointsTest, ACheckpointSavesAndGoesOnFromItsFile) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "past.gatescope";
  const Settings s = small("soft_galu", "adam", 16);
  const std::unique_ptr<gatescope::Run> whole = built(s);
  finish(*whole);
  writeSession(snapshotOf(*whole, 23), file);
  const SessionSnapshot saved = readSession(file);
  EXPECT_EQ(saved.resume.step, 23);
  EXPECT_EQ(saved.history.steps().back().step, 20);  // mini-batches: samples come with the test figures
  const std::unique_ptr<gatescope::Run> rest = built(s, &saved);
  EXPECT_EQ(rest->checkpoints().steps(), std::vector<std::int64_t>{0});  // the start came along
  finish(*rest);
  EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values);
  const SessionSnapshot start = snapshotOf(*rest, 0);
  const std::unique_ptr<gatescope::Run> again = built(s, &start);
  finish(*again);
  EXPECT_EQ(whole->trainer().parameters().values, again->trainer().parameters().values);
}

TEST(CheckpointsTest, ABranchMayHaveAnotherStepSize) {
  Settings s = small("relu", "gd", 0);
  const std::unique_ptr<gatescope::Run> whole = built(s);
  finish(*whole);
  s.live.stepSizeNumber = 0.02;
  const SessionSnapshot past = snapshotOf(*whole, 10);
  const std::unique_ptr<gatescope::Run> branch = built(s, &past);
  EXPECT_EQ(branch->trainer().stepSize(), 0.02);
  finish(*branch);
  EXPECT_NE(whole->trainer().parameters().values, branch->trainer().parameters().values);
}

// What it keeps is older than most of its checkpoints.
TEST(CheckpointsTest, ABranchThatDivergesKeepsWhatTheRunKept) {
  int diverged = 0;
  for (const double stepSize : {0.9, 3.0, 30.0}) {
    Settings s = small("relu", "gd", 0);
    s.live.stepSizeNumber = stepSize;
    s.live.stopSteps = 2000;
    const std::unique_ptr<gatescope::Run> whole = built(s);
    finish(*whole);
    if (whole->phase() != RunPhase::Diverged) continue;
    ++diverged;
    for (const std::int64_t step : whole->checkpoints().steps()) {
      const SessionSnapshot past = throughFile(snapshotOf(*whole, step));
      const std::unique_ptr<gatescope::Run> branch = built(s, &past);
      finish(*branch);
      expectSameFiles(*whole, *branch, "diverging, from " + std::to_string(step));
    }
  }
  EXPECT_GT(diverged, 0);
}

TEST(CheckpointsTest, ADivergedRunCanStillBeBranched) {
  Settings s = small("relu", "gd", 0);
  s.live.stepSizeNumber = 100;
  const std::unique_ptr<gatescope::Run> run = built(s);
  finish(*run);
  ASSERT_EQ(run->phase(), RunPhase::Diverged);
  s.live.stepSizeNumber = 0.05;
  const SessionSnapshot past = snapshotOf(*run, 0);
  const std::unique_ptr<gatescope::Run> branch = built(s, &past);
  finish(*branch);
  EXPECT_EQ(branch->phase(), RunPhase::Finished);
}

}  // namespace
}  // namespace gatescope::test
