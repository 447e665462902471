// A run that goes on from its session is the run that was never interrupted.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_session.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "core/base/error.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "tests/support/runs.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

TEST(RunSessionTest, AFinishedRunThatGoesOnLongerIsTheLongerRun) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "finished.gatescope";
  for (const char* optimiser : {"gd", "adam"}) {
    Settings s = smallRun("relu", optimiser, 16);
    s.live.kernelEvery = 4;
    s.live.testEvery = 3;
    const std::unique_ptr<gatescope::Run> whole = started(s);
    finish(*whole);
    Settings shorter = s;
    shorter.live.stopSteps = 13;
    const std::unique_ptr<gatescope::Run> first = started(shorter);
    finish(*first);
    writeSession(snapshotOf(*first), file);
    const SessionSnapshot saved = readSession(file);
    const std::unique_ptr<gatescope::Run> rest = started(s, &saved);
    finish(*rest);
    for (const StepSample& sample :
         whole->history().steps()) {  // the end at step 13 is there too, and measured exactly
      const auto& steps = rest->history().steps();
      const auto same = [&](const StepSample& other) {
        return other.step == sample.step && other.trainLoss == sample.trainLoss &&
               (other.testLoss == sample.testLoss || std::isnan(sample.testLoss));
      };
      EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), same)) << optimiser << ' ' << sample.step;
    }
    for (const auto& frame : whole->history().kernels()) {
      const auto& frames = rest->history().kernels();
      const auto same = [&](const auto& other) {
        return other->step == frame->step && other->eigenvalues == frame->eigenvalues;
      };
      EXPECT_TRUE(std::any_of(frames.begin(), frames.end(), same)) << optimiser << ' ' << frame->step;
    }
  }
}

TEST(RunSessionTest, ContinuesBitForBitWithEveryOptimiserAndVariant) {
  const TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "half.gatescope";
  const auto check = [&](const Settings& s) {
    const std::unique_ptr<gatescope::Run> whole = started(s), half = started(s);
    finish(*whole);
    while (half->step() < 17) half->advance({});
    writeSession(snapshotOf(*half), file);
    const SessionSnapshot saved = readSession(file);
    ASSERT_TRUE(saved.canResume);
    const std::unique_ptr<gatescope::Run> rest = started(saved.settings, &saved);
    EXPECT_EQ(rest->step(), 17);
    finish(*rest);
    const std::string name = s.experiment.gating.variant + ' ' + s.experiment.optimiser.name;
    EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values) << name;
    ASSERT_EQ(whole->history().steps().size(), rest->history().steps().size()) << name;
    for (std::size_t i = 0; i < whole->history().steps().size(); ++i) {
      EXPECT_EQ(whole->history().steps()[i].step, rest->history().steps()[i].step) << name;
      EXPECT_EQ(whole->history().steps()[i].trainLoss, rest->history().steps()[i].trainLoss) << name;
    }
  };
  for (const char* optimiser : {"gd", "sgd", "momentum", "rmsprop", "adam"}) check(smallRun("relu", optimiser, 16));
  for (const GatingVariant& v : gatingVariants()) check(smallRun(v.id, "adam", 16));
  Settings spectral = smallRun("galu");
  spectral.live.stepSize = StepSize::Spectral;
  check(spectral);
}

TEST(RunSessionTest, RefusesASessionOfAnotherNetworkOrOtherData) {
  const std::unique_ptr<gatescope::Run> run = started(smallRun());
  const SessionSnapshot good = snapshotOf(*run);
  const auto problem = [&](const SessionSnapshot& session) -> std::string {
    try {
      continuationOf(session, *run);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_EQ(problem(good), "");
  SessionSnapshot bad = good;
  bad.weights.value.pop_back();
  EXPECT_EQ(problem(bad), "the session's network does not match its experiment");
  bad = good;
  bad.weights.value[0].conservativeResize(5, 8);
  EXPECT_EQ(problem(bad), "the session's weights do not fit the data: layer 1 reads 5 values, the data set has 4");
  bad = good;
  bad.gateOrder = {2, 1};
  EXPECT_EQ(problem(bad), "the session's gate_order does not match its seed");
  bad = good;
  bad.resume.batchOrder.resize(59);
  EXPECT_EQ(problem(bad),
            "the session was trained on 59 samples, the data set has 60 now: the run cannot be continued");
}

TEST(RunSessionTest, WeightsWithoutResumeStateAreTrainedAnew) {
  const std::unique_ptr<gatescope::Run> first = started(smallRun());
  finish(*first);
  SessionSnapshot session = snapshotOf(*first);
  session.canResume = false;
  const std::unique_ptr<gatescope::Run> anew = started(smallRun(), &session);
  EXPECT_EQ(anew->step(), 0);
  EXPECT_EQ(anew->trainer().parameters().values, first->trainer().parameters().values);
  EXPECT_EQ(anew->history().steps().size(), 1u);
  EXPECT_EQ(anew->history().steps().front().trainLoss, first->history().steps().back().trainLoss);
}

TEST(RunSessionTest, WithoutCheckpointsThereIsNoStepOfThePast) {
  const std::unique_ptr<gatescope::Run> run = started(smallRun());
  finish(*run);
  EXPECT_THROW(snapshotOf(*run, 3), Error);
}

}  // namespace
}  // namespace gatescope::test
