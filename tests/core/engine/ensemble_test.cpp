// Networks side by side: each is the run of its seed alone, and all of them are told at the same steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ensemble.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/error.h"
#include "core/engine/run_builder.h"
#include "core/telemetry/quartiles.h"
#include "tests/support/data_files.h"
#include "tests/support/ensembles.h"
#include "tests/support/error_text.h"
#include "tests/support/same_session.h"
#include "tests/support/temporary_folder.h"

namespace gatescope::test {
namespace {

using EnsemblePointer = std::unique_ptr<Ensemble>;

/// Every network against a run of its seed, which `drive` takes to the same end.
template <class Drive>
void expectEachAlone(const Ensemble& ensemble, const Settings& s, const std::string& name, const Drive& drive) {
  for (Index i = 0; i < ensemble.count(); ++i) {
    const std::unique_ptr<gatescope::Run> alone = started(memberSettings(s, i));
    drive(*alone);
    expectSameFiles(*alone, ensemble.network(i), name + ", network " + std::to_string(i));
  }
}

void expectEachAlone(const Ensemble& ensemble, const Settings& s, const std::string& name) {
  expectEachAlone(ensemble, s, name, [](gatescope::Run& run) { finish(run); });
}

TEST(EnsembleTest, EveryNetworkIsTheRunOfItsSeedAlone) {
  for (const GatingVariant& v : gatingVariants())
    for (const auto& [optimiser, batch] : {std::pair("gd", 0), std::pair("adam", 16)})
      for (const int threads : {1, 2, 8}) {
        const Settings s = withSeeds(smallRun(v.id, optimiser, batch, 25), 3);
        const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.threads = threads});
        finish(*ensemble, threads == 2 ? 1000 : 1);
        EXPECT_EQ(ensemble->phase(), RunPhase::Finished);
        EXPECT_EQ(ensemble->message(), "Finished: 25 steps");
        expectEachAlone(*ensemble, s, v.id + ' ' + optimiser + ", threads " + std::to_string(threads));
      }
}

TEST(EnsembleTest, OneSeedIsThatRun) {
  const Settings s = smallRun("soft_galu", "adam", 16);
  const EnsemblePointer ensemble = startedEnsemble(s);
  finish(*ensemble, 1000);
  EXPECT_EQ(ensemble->count(), 1);
  EXPECT_EQ(ensemble->state().networks, 1);
  expectEachAlone(*ensemble, s, "alone");
}

TEST(EnsembleTest, AllStandAtTheSameStepAfterEveryAdvance) {
  const EnsemblePointer ensemble = startedEnsemble(withSeeds(smallRun(), 4), nullptr, {.threads = 2});
  while (ensemble->phase() == RunPhase::Ready) {
    const std::int64_t before = ensemble->step(), made = ensemble->advance({}, 7);
    EXPECT_GE(made, 1);
    EXPECT_LE(made, 7);
    for (Index i = 0; i < ensemble->count(); ++i) EXPECT_EQ(ensemble->network(i).step(), ensemble->step());
    EXPECT_LE(ensemble->step(), before + made);
  }
  EXPECT_EQ(ensemble->step(), 40);
}

TEST(EnsembleTest, ANetworkThatDivergesEndsForItself) {
  int checked = 0;
  for (double stepSize = 0.5; stepSize < 50 && checked == 0; stepSize *= 1.3) {
    Settings s = withSeeds(smallRun("relu", "gd", 0, 300), 5);
    s.live.stepSizeNumber = stepSize;
    const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.threads = 2});
    finish(*ensemble, 16);
    const RunState state = ensemble->state();
    if (state.diverged == 0) continue;
    EXPECT_EQ(state.phase, state.diverged == 5 ? RunPhase::Diverged : RunPhase::Finished);
    EXPECT_EQ(state.networks, 5);
    if (state.diverged == 5) {
      EXPECT_TRUE(state.message.starts_with("All 5 networks have diverged: seed 1 at step ")) << state.message;
      continue;
    }
    ++checked;
    EXPECT_EQ(state.step, 300);
    EXPECT_NE(state.message.find(std::to_string(state.diverged) + " of 5 networks "), std::string::npos)
        << state.message;
    expectEachAlone(*ensemble, s, "step size " + std::to_string(stepSize));
  }
  EXPECT_GT(checked, 0) << "no step size at which some diverge and others do not";
}

TEST(EnsembleTest, ANetworkThatMeetsAStopRuleEndsForItself) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 4);
  s.live.stopLoss = 0.2;
  const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.threads = 2});
  finish(*ensemble, 1000);
  std::set<std::int64_t> ends;
  for (Index i = 0; i < 4; ++i) ends.insert(ensemble->network(i).step());
  EXPECT_GT(ends.size(), 1u);
  EXPECT_EQ(ensemble->step(), *ends.rbegin());
  EXPECT_EQ(ensemble->message(), "Finished: training loss 0.2 reached");
  expectEachAlone(*ensemble, s, "loss");
}

// One that had ended is behind when its rule is moved away: it catches up, and no bit of any network differs.
TEST(EnsembleTest, ThoseBehindCatchUp) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 4);
  s.live.stopLoss = 0.2;
  const EnsemblePointer ensemble = startedEnsemble(s);
  finish(*ensemble, 1000);
  LiveControls on = s.live;
  on.stopLoss = 0;
  on.stopSteps = ensemble->step() + 20;
  ensemble->tune(on);
  finish(*ensemble, 1000);
  for (Index i = 0; i < 4; ++i) EXPECT_EQ(ensemble->network(i).step(), on.stopSteps);
  expectEachAlone(*ensemble, s, "behind", [&](gatescope::Run& run) {
    finish(run);
    run.tune(on);
    finish(run);
  });
}

TEST(EnsembleTest, WhatIsLeftOutIsTheSameForAll) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 400), 4);
  s.live.kernelEvery = 4;
  s.live.testEvery = 3;
  s.live.gatesEvery = 2;
  const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.threads = 2, .live = true});
  EXPECT_TRUE(ensemble->state().leavesOut);
  const auto layerSteps = [&](Index i) {
    std::vector<std::int64_t> steps;
    for (const LayerSample& sample : ensemble->network(i).history().layers()) steps.push_back(sample.step);
    return steps;
  };
  for (const double budget : {0.0, 1e3, 0.0, 1e3}) {
    LiveControls live = s.live;
    live.budget = budget;
    ensemble->tune(live);
    for (const std::int64_t end = ensemble->step() + 100; ensemble->step() < end;)
      ensemble->advance({}, end - ensemble->step());
  }
  const std::vector<std::int64_t> first = layerSteps(0);
  EXPECT_GT(first.size(), 40u);
  EXPECT_LT(first.size(), 190u);
  for (Index i = 1; i < 4; ++i) {
    EXPECT_EQ(layerSteps(i), first);
    const History &own = ensemble->network(i).history(), &other = ensemble->network(0).history();
    ASSERT_EQ(own.kernels().size(), other.kernels().size());
    for (std::size_t k = 0; k < own.kernels().size(); ++k) EXPECT_EQ(own.kernels()[k]->step, other.kernels()[k]->step);
    ASSERT_EQ(own.steps().size(), other.steps().size());
    for (std::size_t k = 0; k < own.steps().size(); ++k)
      EXPECT_EQ(std::isnan(own.steps()[k].testLoss), std::isnan(other.steps()[k].testLoss));
  }
  ensemble->limitProbes(false);
  EXPECT_FALSE(ensemble->state().leavesOut);
}

TEST(EnsembleTest, AllNetworksAreToldAtOnce) {
  Outbox outbox;
  const Settings s = withSeeds(smallRun("soft_galu"), 3);
  const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.threads = 2, .outbox = &outbox});
  std::vector<History> heard(3);
  const auto hear = [&] {
    const Results results = outbox.take();
    ASSERT_EQ(results.members.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(results.members[i].steps.size(), results.members[0].steps.size());
      for (const StepSample& sample : results.members[i].steps) heard[i].add(sample);
      for (const LayerSample& sample : results.members[i].layers) heard[i].add(sample);
      for (const auto& frame : results.members[i].kernels) heard[i].add(frame);
    }
    if (results.matrices) {
      EXPECT_EQ(results.matrices, ensemble->first().probes().matrices());
    }
  };
  hear();
  while (ensemble->phase() == RunPhase::Ready) {
    ensemble->advance({}, 3);
    hear();
  }
  for (std::size_t i = 0; i < 3; ++i) {
    const History& own = ensemble->network(static_cast<Index>(i)).history();
    EXPECT_EQ(historyCsv(heard[i]), historyCsv(own));
    EXPECT_EQ(layersCsv(heard[i]), layersCsv(own));
    EXPECT_EQ(kernelCsv(heard[i]), kernelCsv(own));
  }
}

TEST(EnsembleTest, InspectionsAndMatricesAreOfTheNetworkThatIsLookedAt) {
  Outbox outbox;
  const Settings s = withSeeds(smallRun(), 3);
  const EnsemblePointer ensemble = startedEnsemble(s, nullptr, {.outbox = &outbox, .checkpoints = true});
  finish(*ensemble);
  outbox.take();
  for (const Index member : {2, 1, 0, 99}) {
    const InspectionOrder order{.units = true, .member = member};
    const gatescope::Run& run = ensemble->network(std::min<Index>(member, 2));
    ensemble->watch(order);
    if (const Results results = outbox.take(); results.matrices || member != 0) {
      EXPECT_EQ(results.matrices, run.probes().matrices()) << member;
    }
    const auto inspection = ensemble->inspect(order, false, {});
    EXPECT_EQ(inspection->parameters->values, run.trainer().parameters().values);
    const auto past = ensemble->viewPast(20, order, {});
    ASSERT_EQ(past->kernels.size(), 3u);
    for (Index i = 0; i < 3; ++i) {
      const auto& frame = past->kernels[static_cast<std::size_t>(i)];
      ASSERT_TRUE(frame);
      EXPECT_EQ(frame->step, 20);
      EXPECT_EQ(frame->eigenvalues, ensemble->network(i).history().kernels()[2]->eigenvalues);
    }
    EXPECT_EQ(past->kernel, past->kernels[static_cast<std::size_t>(std::min<Index>(member, 2))]);
    const InspectionOrder other{.gates = true, .member = 1};
    const auto again = ensemble->viewPastAgain(other, {});
    EXPECT_EQ(again->kernel->eigenvalues, past->kernels[1]->eigenvalues);
    EXPECT_EQ(again->kernels.size(), 3u);
    EXPECT_TRUE(again->inspection->gates);
    ensemble->watch({.member = 0});  // others are told when they are others
    outbox.take();
  }
}

// What no seed changes is in memory once.
TEST(EnsembleTest, DataThatNoSeedChangesAreShared) {
  Settings s = withSeeds(Settings{}, 3);
  s.experiment.data.train = 20;
  const EnsembleData shared = loadEnsembleData(s);
  ASSERT_EQ(shared.size(), 3u);
  EXPECT_EQ(shared[0], shared[2]);
  s.experiment.data.labels = Labels::Random;
  const EnsembleData labels = loadEnsembleData(s);
  EXPECT_NE(labels[0], labels[1]);
  EXPECT_EQ(labels[0]->train.inputs, labels[1]->train.inputs);
  EXPECT_NE(labels[0]->train.targets, labels[1]->train.targets);
  s.experiment.data = DataSettings{};
  s.experiment.data.name = "moons";
  s.experiment.data.classes.clear();
  const EnsembleData moons = loadEnsembleData(s);
  for (std::int64_t i = 0; i < 3; ++i) {
    const Settings own = memberSettings(s, i);
    EXPECT_EQ(moons[static_cast<std::size_t>(i)]->train.inputs,
              loadDataset(own.experiment.data, own.experiment.seed).train.inputs);
  }
}

TEST(EnsembleTest, ASourceOfAsManyNetworksGivesEachItsOwnGates) {
  const TemporaryFolder folder;
  const EnsemblePointer source = startedEnsemble(withSeeds(smallRun("relu", "gd", 0, 20), 3));
  finish(*source);
  writeSession(snapshotOf(source->network(1)), folder.path() / "one.gatescope");
  Settings s = withSeeds(smallRun("fixed_learnt", "gd", 0, 10), 3);
  s.experiment.gating.source = (folder.path() / "one.gatescope").string();
  const EnsemblePointer all = startedEnsemble(s);
  for (Index i = 0; i < 3; ++i)
    EXPECT_EQ(all->network(i).initial().feature(0), source->network(1).trainer().parameters().value(0));
}

TEST(EnsembleTest, TooManyForTheMemoryNamesTheSetting) {
  Settings s = withSeeds(smallRun(), 32);
  s.experiment.network.width = 512;
  const MemoryLimit memory(200e6);
  EXPECT_NAMES(errorOf([&] { startEnsemble(s, blobsOf(s), nullptr, {.memory = memory}); }),
               "ensemble.seeds: these 32 networks need about ");
  EXPECT_TRUE(startedEnsemble(withSeeds(s, 1), nullptr, {.memory = memory}));
  s.experiment.seed = 9007199254740991ULL - 3;
  EXPECT_NAMES(errorOf([&] { startEnsemble(s, blobsOf(s), nullptr, {}); }),
               "seed: value 9007199254740988 leaves no room for 32 seeds; allowed with ensemble.seeds: 0 to "
               "9007199254740960");
}

}  // namespace
}  // namespace gatescope::test
