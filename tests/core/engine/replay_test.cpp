// A run trained again from its session is the same to the last bit, whatever was changed while it ran.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay.h"

#include <gtest/gtest.h>

#include "core/base/error.h"
#include "tests/support/ensembles.h"
#include "tests/support/same_session.h"

namespace gatescope::test {
namespace {

using RunPointer = std::unique_ptr<gatescope::Run>;

RunPointer replayed(const SessionSnapshot& session) {
  RunPointer run = startReplay(session, blobs(session.settings, 60, 4), {});
  while (advanceReplay(*run, session)) {
  }
  return run;
}

void expectSameAgain(const gatescope::Run& run, const std::string& name) {
  const SessionSnapshot session = throughFile(snapshotOf(run));
  const RunPointer again = replayed(session);
  EXPECT_EQ(gatescope::firstDifference(session, *again), "") << name;
  expectSameFiles(run, *again, name);
}

void expectSameAgain(const Ensemble& run, const std::string& name) {
  const SessionSnapshot session = throughFile(snapshotOf(run));
  const std::unique_ptr<Ensemble> again = startReplay(session, blobsOf(courseOf(session)), {.threads = 2});
  while (advanceReplay(*again, session)) {
  }
  EXPECT_EQ(gatescope::firstDifference(session, *again), "") << name;
  expectSameFiles(run, *again, name);
}

/// Changes of every live control, a few at a time, while the run or ensemble goes on.
template <class Trained>
void changeWhileItRuns(Trained& run) {
  LiveControls live = run.settings().live;
  const auto go = [&](int steps) {
    for (int i = 0; i < steps; ++i) run.advance({});
    return &live;
  };
  go(0)->beta = 6, run.tune(live);
  go(7)->stepSizeNumber *= 0.5, run.tune(live);
  go(5)->beta = 9, live.gatesEvery = 3, run.tune(live);
  live.gatesEvery = 2, run.tune(live);
  go(6)->testEvery = 2, live.kernelEvery = 5, run.tune(live);
  go(4)->stepSize = StepSize::Spectral, live.spectralFactor = 0.3, run.tune(live);
  go(4)->stopSteps = 60, run.tune(live);
}

TEST(ReplayTest, IsTheSameForEveryVariantAfterLiveChanges) {
  for (const GatingVariant& v : gatingVariants())
    for (const std::int64_t batch : {0, 16}) {
      Settings s = smallRun(v.id, batch > 0 ? "adam" : "gd", batch);
      s.experiment.gating.sourceSteps = 20;
      const RunPointer run = started(s);
      changeWhileItRuns(*run);
      EXPECT_GE(run->course().changes.size(), 7u);
      expectSameAgain(*run, v.id + " in the midst");
      finish(*run);
      ASSERT_EQ(run->step(), 60);
      expectSameAgain(*run, v.id + " at its end");
    }
}

TEST(ReplayTest, IsTheSameForEnsembles) {
  for (const char* variant : {"relu", "fixed_learnt", "soft_galu"}) {
    Settings s = withSeeds(smallRun(variant, "adam", 16), 3);
    s.experiment.gating.sourceSteps = 20;
    s.experiment.gating.sourceChoice = SourceChoice::Best;
    const std::unique_ptr<Ensemble> run = startedEnsemble(s);
    changeWhileItRuns(*run);
    expectSameAgain(*run, std::string(variant) + " in the midst");
    finish(*run);
    ASSERT_EQ(run->step(), 60);
    expectSameAgain(*run, std::string(variant) + " at its end");
  }
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 8);
  s.live.stopLoss = 0.2;
  const std::unique_ptr<Ensemble> run = startedEnsemble(s);
  finish(*run);
  expectSameAgain(*run, "each at its loss");
  SessionSnapshot other = throughFile(snapshotOf(*run));
  const std::unique_ptr<Ensemble> again = startReplay(other, blobsOf(s), {});
  while (advanceReplay(*again, other)) {
  }
  other.others[4].weights.value[1](0, 0) += 1;
  EXPECT_EQ(gatescope::firstDifference(other, *again),
            "seed 6: step " + std::to_string(run->network(5).step()) + ": value_2 differs");
}

TEST(ReplayTest, IsTheSameForARunThatWasMadeLonger) {
  const RunPointer run = started(smallRun());
  finish(*run);
  LiveControls live = run->settings().live;
  live.stopSteps = 70;
  live.stepSizeNumber = 0.02;
  run->tune(live);
  expectSameAgain(*run, "before it goes on");
  finish(*run);
  expectSameAgain(*run, "longer");
}

TEST(ReplayTest, IsTheSameForARunThatWentOnBeyondItsLoss) {
  Settings s = smallRun("relu", "gd", 0, 5000);
  s.live.stopLoss = 0.2;
  const RunPointer run = started(s);
  finish(*run);
  LiveControls live = run->settings().live;
  live.stopLoss = 0.15;
  run->tune(live);
  finish(*run);
  expectSameAgain(*run, "beyond its loss");
  run->tune(run->settings().live);  // as a click on Run does
  for (int i = 0; i < 3; ++i) run->advance({});
  expectSameAgain(*run, "without a change");
}

TEST(ReplayTest, IsTheSameForARunThatDiverged) {
  const RunPointer run = started(smallRun("relu", "gd", 0, 2000));
  for (int i = 0; i < 5; ++i) run->advance({});
  LiveControls live = run->settings().live;
  live.stepSizeNumber = 30;
  run->tune(live);
  finish(*run);
  ASSERT_EQ(run->phase(), RunPhase::Diverged);
  expectSameAgain(*run, "diverged");
}

TEST(ReplayTest, IsTheSameForABranch) {
  const RunPointer first = started(smallRun("soft_galu"), nullptr, {.checkpoints = true});
  changeWhileItRuns(*first);
  const SessionSnapshot session = throughFile(snapshotOf(*first, 10));
  EXPECT_LT(session.settings.changes.back().step, 11);
  Settings s = first->settings();
  const RunPointer branch = started(s, &session);
  finish(*branch);
  expectSameAgain(*branch, "branch");
}

// A live run that left measurements out is a part of the run that did not.
TEST(ReplayTest, WhatWasLeftOutIsNoDifference) {
  for (const std::int64_t batch : {0, 16}) {
    Settings s = smallRun("relu", batch > 0 ? "adam" : "gd", batch, 200);
    s.live.budget = 0.01;
    const RunPointer run = started(s, nullptr, {.live = true});
    finish(*run);
    const SessionSnapshot session = throughFile(snapshotOf(*run));
    const RunPointer again = replayed(session);
    EXPECT_GT(again->history().layers().size(), run->history().layers().size());
    EXPECT_EQ(gatescope::firstDifference(session, *again), "");
  }
}

TEST(ReplayTest, SaysWhereItParts) {
  const RunPointer run = started(smallRun());
  finish(*run);
  SessionSnapshot session = throughFile(snapshotOf(*run));
  const auto told = [&](const SessionSnapshot& other) { return gatescope::firstDifference(other, *replayed(session)); };
  SessionSnapshot other = session;
  other.weights.value[1](0, 0) += 1;
  EXPECT_EQ(told(other), "step 40: value_2 differs");
  other = session;
  other.initial.value[0](0, 0) += 1;
  EXPECT_EQ(told(other), "step 0: initial_value_1 differs");
  std::vector<StepSample> steps = session.history.steps();
  steps[12].trainLoss = 0.5;
  other = session;
  other.history = History(steps, session.history.layers(), session.history.kernels(), session.history.thinnings());
  EXPECT_EQ(told(other).substr(0, 24), "step 12: train_loss is 0");
  other.settings.live.stopSteps = 30;
  EXPECT_EQ(gatescope::firstDifference(session, *replayed(other)),
            "step 30: the run ends here, the session goes on to step 40");
  other.resume.step = 41;
  EXPECT_EQ(told(other).substr(0, 8), "step 12:");
}

TEST(ReplayTest, RefusesASessionWithoutARun) {
  const RunPointer run = started(smallRun());
  SessionSnapshot session = snapshotOf(*run);
  session.canResume = false;
  EXPECT_THROW(startReplay(session, blobs(session.settings, 60, 4), {}), Error);
}

}  // namespace
}  // namespace gatescope::test
