// Whatever happens on the way, a run that goes on leaves the files of the run that was never interrupted.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/base/error.h"
#include "core/base/rng.h"
#include "tests/support/ensembles.h"
#include "tests/support/fast_build.h"
#include "tests/support/same_session.h"

namespace gatescope::test {
namespace {

using RunPointer = std::unique_ptr<gatescope::Run>;
using EnsemblePointer = std::unique_ptr<Ensemble>;

/// Measured at odd moments, so that nothing is measured where it is interrupted.
Settings oddRun(const std::string& variant, const std::string& optimiser = "gd", std::int64_t batch = 0,
                std::int64_t steps = 40) {
  Settings s = smallRun(variant, optimiser, batch, steps);
  s.live.kernelEvery = 7;
  s.live.testEvery = 3;
  s.live.gatesEvery = 4;
  s.experiment.gating.sourceSteps = 20;  // else it follows the number of steps
  return s;
}

RunPointer resumed(const Settings& s, const gatescope::Run& run) {
  const SessionSnapshot saved = throughFile(snapshotOf(run));
  return started(s, &saved);
}

EnsemblePointer resumed(const Settings& s, const Ensemble& run) {
  const SessionSnapshot saved = throughFile(snapshotOf(run));
  return startedEnsemble(s, &saved);
}

/// Finished after fewer steps, then made longer.
void checkMadeLonger(const Ensemble& whole, const Settings& s, const std::vector<std::int64_t>& ends,
                     const std::string& name) {
  for (const std::int64_t end : ends) {
    Settings shorter = s;
    shorter.live.stopSteps = end;
    EnsemblePointer longer = startedEnsemble(shorter);
    finish(*longer);
    longer = resumed(s, *longer);
    finish(*longer);
    expectSameFiles(whole, *longer, name + " made longer from " + std::to_string(end));
  }
}

/// Interrupted before every step and after the last. One seed is an ensemble too.
void check(const Settings& s, const std::string& more = "") {
  const std::string name = nameOf(s) + ' ' + s.experiment.optimiser.name + ' ' + more;
  const EnsemblePointer whole = startedEnsemble(s);
  finish(*whole);
  EnsemblePointer broken = startedEnsemble(s);
  while (broken->phase() == RunPhase::Ready) {
    broken = resumed(s, *broken);
    broken->advance({});
  }
  expectSameFiles(*whole, *broken, name + "interrupted at every step");
  for (int again = 0; again < 3; ++again) broken = resumed(s, *broken);
  expectSameFiles(*whole, *broken, name + "resumed at its end");
  checkMadeLonger(*whole, s, {1, 8, 13, 32, 33}, name);
}

TEST(ExactResumeTest, HoldsForEveryVariant) {
  for (const GatingVariant& v : gatingVariants()) check(oddRun(v.id));
  for (const GatingVariant& v : gatingVariants()) check(oddRun(v.id, "adam", 16));
}

TEST(ExactResumeTest, HoldsForGatePlanes) {
  for (const char* variant : {"dlgn", "dlgn_shallow"}) {
    Settings s = oddRun(variant, "adam", 16);
    s.experiment.data.name = "oblique_tree";
    s.experiment.data.inputs = 4;
    s.experiment.data.train = 60;
    const auto data = std::make_shared<const Dataset>(loadDataset(s.experiment.data, s.experiment.seed));
    const RunPointer whole = startRun(s, data, nullptr, {});
    finish(*whole);
    ASSERT_EQ(whole->history().layers().back().planeAngle.size(), 2U);
    EXPECT_NE(whole->history().layers().back().planeAngle, whole->history().layers().front().planeAngle);
    RunPointer broken = startRun(s, data, nullptr, {});
    while (broken->phase() == RunPhase::Ready) {
      const SessionSnapshot saved = throughFile(snapshotOf(*broken));
      broken = startRun(s, data, &saved, {});
      broken->advance({});
    }
    expectSameFiles(*whole, *broken, variant);
  }
}

TEST(ExactResumeTest, HoldsForEnsembles) {
  for (const GatingVariant& v : gatingVariants()) check(withSeeds(oddRun(v.id, "adam", 16, 34), 3), "3 seeds");
  check(withSeeds(oddRun("soft_galu"), 8), "8 seeds");
  Settings s = withSeeds(oddRun("relu", "gd", 0, 5000), 3);
  s.live.stopLoss = 0.2;
  check(s, "3 seeds, loss");
  for (const double stepSize : {0.9, 3.0}) {
    s = withSeeds(oddRun("relu", "gd", 0, 60), 3);
    s.live.stepSizeNumber = stepSize;
    check(s, "3 seeds, steep");
  }
}

TEST(ExactResumeTest, HoldsForEveryOptimiserAndBatch) {
  for (const char* optimiser : {"gd", "sgd", "momentum", "rmsprop", "adam"})
    for (const std::int64_t batch : {0, 7, 16, 60})
      check(oddRun("relu", optimiser, batch), "batch " + std::to_string(batch));
}

TEST(ExactResumeTest, HoldsForEveryRhythm) {
  for (const std::int64_t every : {0, 1, 5, 13, 100}) {
    Settings s = oddRun("soft_galu");
    s.live.gatesEvery = std::max<std::int64_t>(1, every);
    check(s, "gates");
    s = oddRun("relu", "adam", 16);
    s.live.testEvery = std::max<std::int64_t>(1, every);
    check(s, "test");
    s = oddRun("relu");
    s.live.kernelEvery = every;
    check(s, "kernel");
  }
}

TEST(ExactResumeTest, HoldsForTheSpectralStepSizeAndRegression) {
  Settings s = oddRun("galu");
  s.live.stepSize = StepSize::Spectral;
  check(s);
  s.experiment.network.bias = true;
  s.experiment.network.permuteGates = true;
  check(s, "bias");
}

TEST(ExactResumeTest, HoldsForEveryStopRule) {
  for (const std::int64_t batch : {0, 8}) {
    Settings s = oddRun("relu", "sgd", batch, 5000);
    s.live.stopLoss = 0.2;
    check(s, "loss");
    s.live.stopLoss = 0;
    s.live.stopTestAccuracy = 0.8;
    check(s, "accuracy");
  }
}

// Where it ended by a rule that still holds, more steps are no reason to go on.
TEST(ExactResumeTest, ARunThatEndedByItsLossStaysEnded) {
  Settings s = oddRun("relu", "gd", 0, 5000);
  s.live.stopLoss = 0.2;
  const RunPointer whole = started(s);
  finish(*whole);
  ASSERT_LT(whole->step(), 5000);
  s.live.stopSteps = 6000;
  RunPointer again = resumed(s, *whole);
  EXPECT_EQ(again->phase(), RunPhase::Finished);
  EXPECT_EQ(again->message(), "Finished: training loss 0.2 reached");
  s.live.stopLoss = 0.1;
  again = resumed(s, *again);
  EXPECT_EQ(again->phase(), RunPhase::Ready);
  finish(*again);
  const RunPointer longer = started(s);
  finish(*longer);
  expectSameFiles(*longer, *again, "to a smaller loss");
}

TEST(ExactResumeTest, HoldsForARunThatDiverges) {
  for (const double stepSize : {0.9, 3.0, 30.0}) {
    Settings s = oddRun("relu", "gd", 0, 2000);
    s.live.stepSizeNumber = stepSize;
    const RunPointer whole = started(s);
    finish(*whole);
    if (whole->phase() != RunPhase::Diverged) continue;
    check(s, "diverging");
  }
}

TEST(ExactResumeTest, HoldsForCurvesThatWereThinned) {
  Settings s = smallRun("relu", "gd", 0, kFast ? 45'000 : 20'500);
  s.experiment.network.width = 2;
  s.experiment.probeSamples = 4;
  s.live.stepSizeNumber = 1e-4;
  s.live.kernelEvery = 11;
  const EnsemblePointer whole = startedEnsemble(s);
  finish(*whole);
  for (const Thinning& thinning : whole->first().history().thinnings()) EXPECT_GT(thinning.stride, kFast ? 2 : 1);
  EnsemblePointer broken = startedEnsemble(s);
  Rng rng(5, "moments");
  while (broken->phase() == RunPhase::Ready) {
    broken = resumed(s, *broken);
    for (std::uint64_t left = 1 + rng.below(6000); left > 0; --left) broken->advance({});
  }
  expectSameFiles(*whole, *broken, "thinned");
  checkMadeLonger(*whole, s,
                  kFast ? std::vector<std::int64_t>{20'001, 20'002, 40'001, 44'444} : std::vector<std::int64_t>{20'002},
                  "thinned");
}

// β is a live control: what t=0 was like is compared with later on.
TEST(ExactResumeTest, HoldsAfterALiveChangeOfBeta) {
  Settings s = oddRun("soft_galu", "adam", 16);
  LiveControls sharper = s.live;
  sharper.beta *= 2;
  const RunPointer whole = started(s);
  RunPointer broken = started(s);
  for (int i = 0; i < 10; ++i) whole->advance({}), broken->advance({});
  whole->tune(sharper), broken->tune(sharper);
  finish(*whole);
  s.live = sharper;
  while (broken->phase() == RunPhase::Ready) {
    broken = resumed(s, *broken);
    broken->advance({});
  }
  expectSameFiles(*whole, *broken, "after a change of β");
}

// A step that was stopped in its midst was not made.
TEST(ExactResumeTest, AStoppedStepLeavesTheRunWhereItStood) {
  for (const std::int64_t batch : {0, 16}) {
    const Settings s = oddRun("soft_galu", "adam", batch);
    const RunPointer whole = started(s), stopped = started(s);
    finish(*whole);
    std::stop_source stop;
    stop.request_stop();
    while (stopped->phase() == RunPhase::Ready) {
      const SessionSnapshot before = snapshotOf(*stopped);
      stopped->advance(stop.get_token());
      expectSameMembers(before, snapshotOf(*stopped), "stopped at " + std::to_string(stopped->step()));
      stopped->advance({});
    }
    expectSameFiles(*whole, *stopped, "stopped");
  }
}

// Else a run that is made longer would differ from one that was as long from the start.
TEST(ExactResumeTest, TheSourceOfCopiedGatesIsTrainedForAsLongAsTheSessionSays) {
  Settings s = oddRun("fixed_learnt"), shorter = s;
  shorter.experiment.gating.sourceSteps = 0;
  shorter.live.stopSteps = s.experiment.gating.sourceSteps;
  s.experiment.gating.sourceChoice = shorter.experiment.gating.sourceChoice = SourceChoice::Best;
  const RunPointer whole = started(s);
  finish(*whole);
  RunPointer longer = started(shorter);
  EXPECT_EQ(longer->settings().experiment.gating.sourceSteps, 20);
  finish(*longer);
  shorter.live.stopSteps = s.live.stopSteps;
  longer = resumed(shorter, *longer);
  finish(*longer);
  expectSameFiles(*whole, *longer, "made longer");
  s.experiment.gating.source = "relu.gatescope";
  s.experiment.gating.sourceSteps = 0;
  pinSourceSteps(s);
  EXPECT_EQ(s.experiment.gating.sourceSteps, 0) << "nothing is trained";
}

TEST(ExactResumeTest, RefusesOtherData) {
  const Settings s = oddRun("relu");
  const RunPointer run = started(s);
  const SessionSnapshot saved = throughFile(snapshotOf(*run));
  const auto refusal = [&](const std::function<void(Dataset&)>& change) -> std::string {
    Dataset data = *blobs(s, 60, 4);
    change(data);
    Settings asked = s;
    asked.experiment.data.path = "blobs.csv";
    try {
      startRun(asked, std::make_shared<const Dataset>(data), &saved, {});
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_EQ(refusal([](Dataset&) {}), "");
  const std::string allowed = "; allowed: the data that the run was trained on, or a new run";
  EXPECT_EQ(refusal([](Dataset& data) { data.train.targets *= -1; }),
            "data.path: blobs.csv: has changed since the session was saved: other training targets" + allowed);
  EXPECT_EQ(
      refusal([](Dataset& data) {
        data.train.inputs(0, 50) += 1;
        data.test.inputs(0, 0) += 1;
      }),
      "data.path: blobs.csv: has changed since the session was saved: other training inputs, test inputs" + allowed);
}

TEST(ExactResumeTest, ASessionWithoutItsDataCanBeLookedAt) {
  for (const char* variant : {"relu", "fixed_random", "soft_galu"}) {
    const Settings s = oddRun(variant, "adam", 16);
    const RunPointer run = started(s);
    for (int i = 0; i < 20; ++i) run->advance({});
    const auto saved = std::make_shared<const SessionSnapshot>(throughFile(snapshotOf(*run)));
    const RunPointer shown = showSession(s, saved, "data.path: gone.csv: no such file", {.checkpoints = true});
    EXPECT_EQ(shown->phase(), RunPhase::Finished);
    EXPECT_EQ(shown->step(), 20);
    EXPECT_EQ(shown->state().onlyForLooking, "data.path: gone.csv: no such file");
    EXPECT_EQ(historyCsv(shown->history()), historyCsv(run->history()));
    const InspectionOrder order{.units = true, .gates = true};
    const auto seen = shown->inspect(order, false, {}), expected = run->inspect(order, false, {});
    EXPECT_EQ(seen->units->output, expected->units->output) << variant;
    for (std::size_t l = 0; l < seen->gates->layers.size(); ++l)
      EXPECT_EQ(seen->gates->layers[l], expected->gates->layers[l]) << variant;
    EXPECT_EQ(shown->probes().matrices()->kernel, resumed(s, *run)->probes().matrices()->kernel) << variant;
    const auto past = shown->viewPast(0, order, {});
    ASSERT_TRUE(past);
    EXPECT_EQ(past->kernel->eigenvalues, run->history().kernels().front()->eigenvalues);
    LiveControls longer = s.live;
    longer.stopSteps = 100;
    shown->tune(longer);
    shown->advance({});
    EXPECT_EQ(shown->step(), 20) << "it must not go on";
    expectSameMembers(*saved, snapshotOf(*shown), variant);
    EXPECT_THROW(snapshotOf(*shown, 0), Error);
  }
}

TEST(ExactResumeTest, FilesOfBeforeStillOpenAndGoOn) {
  Settings s = oddRun("relu", "adam", 16);
  s.experiment.probeChoice = ProbeChoice::First;  // which they do not know
  const RunPointer whole = started(s), half = started(s);
  finish(*whole);
  for (int i = 0; i < 17; ++i) half->advance({});
  NpzMembers members = toMembers(snapshotOf(*half));
  for (const char* name : {"history_stride", "history_seen", "batch_gates_1", "batch_gates_2", "batch_gates_step",
                           "finite_weights", "data_checksum", "data_title", "class_names", "changes", "probe_samples"})
    members.erase(name);
  const SessionSnapshot old = fromMembers(members);
  const RunPointer rest = started(s, &old);
  finish(*rest);
  EXPECT_EQ(old.settings.experiment.probeChoice, ProbeChoice::First);
  EXPECT_EQ(whole->trainer().parameters().values, rest->trainer().parameters().values);
  EXPECT_EQ(historyCsv(whole->history()), historyCsv(rest->history()));
  EXPECT_EQ(kernelCsv(whole->history()), kernelCsv(rest->history()));
}

}  // namespace
}  // namespace gatescope::test
