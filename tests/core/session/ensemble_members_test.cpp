// Session files of ensembles: every network comes back as that of a file of its seed alone, and goes on bit for bit.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/ensemble_members.h"

#include <set>

#include "core/engine/ensemble_session.h"
#include "core/fields/json.h"
#include "core/fields/live_changes.h"
#include "core/gating/variants.h"
#include "core/npz/npz_read.h"
#include "core/session/session_size.h"
#include "tests/support/data_files.h"
#include "tests/support/ensembles.h"
#include "tests/support/same_session.h"
#include "tests/support/session_files.h"

namespace gatescope::test {
namespace {

using Type = NpyArray::Type;
using Bytes = std::vector<unsigned char>;

SessionSnapshot withoutMatrices(SessionSnapshot session) {
  session.matrices = nullptr;
  return session;
}

std::unique_ptr<Ensemble> after(const Settings& s, std::int64_t steps) {
  std::unique_ptr<Ensemble> ensemble = startedEnsemble(s);
  while (ensemble->phase() == RunPhase::Ready && ensemble->step() < steps)
    ensemble->advance({}, steps - ensemble->step());
  return ensemble;
}

/// The whole and each network alone are the same after a file.
void expectSurvives(const Ensemble& ensemble, const std::string& name) {
  const SessionSnapshot session = withoutMatrices(snapshotOf(ensemble)), back = throughFile(session);
  ASSERT_EQ(back.networks(), ensemble.count()) << name;
  expectSameMembers(session, back, name);
  for (Index i = 0; i < ensemble.count(); ++i) {
    const std::string network = name + ", network " + std::to_string(i);
    expectSameMembers(withoutMatrices(snapshotOf(ensemble.network(i))), aloneFrom(back, i), network);
    EXPECT_EQ(networkOf(back, i).probeInputs.size() == 0, networkOf(session, i).probeInputs.size() == 0) << network;
  }
}

std::string refusal(NpzMembers members) {
  return errorOf([&] { fromMembers(members); });
}

TEST(EnsembleMembersTest, EveryVariantSurvives) {
  for (const GatingVariant& v : gatingVariants())
    for (const auto& [optimiser, batch] : {std::pair("gd", 0), std::pair("adam", 16)}) {
      Settings s = withSeeds(smallRun(v.id, optimiser, batch, 30), 3);
      s.experiment.network.bias = batch > 0;
      expectSurvives(*after(s, 17), v.id + ' ' + optimiser);
    }
}

TEST(EnsembleMembersTest, OneSeedHasNone) {
  for (const auto& [name, array] : toMembers(snapshotOf(*after(smallRun(), 10))))
    EXPECT_FALSE(name.starts_with(kEnsemblePrefix)) << name;
}

TEST(EnsembleMembersTest, NetworksThatEndedForThemselvesSurvive) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 4);
  s.live.stopLoss = 0.2;
  expectSurvives(*after(s, 5000), "stop rule");
  int checked = 0;
  for (double stepSize = 0.5; stepSize < 50 && checked == 0; stepSize *= 1.3) {
    s = withSeeds(smallRun("relu", "momentum", 0, 300), 5);
    s.live.stepSizeNumber = stepSize;
    const std::unique_ptr<Ensemble> ensemble = after(s, 300);
    if (ensemble->state().diverged % 5 == 0) continue;
    ++checked;
    expectSurvives(*ensemble, "step size " + std::to_string(stepSize));
  }
  EXPECT_GT(checked, 0) << "no step size at which some diverge and others do not";
}

TEST(EnsembleMembersTest, ACurveThatOnlyOthersHaveSurvives) {
  SessionSnapshot session = snapshotOf(*after(withSeeds(smallRun(), 3), 10));
  ASSERT_FALSE(session.others[1].history.kernels().empty());
  for (SessionSnapshot* network : {&session, &session.others[0], &session.others[1]}) {
    History curves;
    for (const StepSample& sample : network->history.steps()) curves.add(sample);
    for (const LayerSample& sample : network->history.layers()) curves.add(sample);
    for (const auto& frame : network->history.kernels()) {
      KernelFrame judged = *frame;
      judged.nuRelative = network == &session ? kAbsent : 2;
      curves.add(std::make_shared<const KernelFrame>(judged));
    }
    network->history = curves;
  }
  expectSameMembers(withoutMatrices(session), throughFile(withoutMatrices(session)), "relative nu");
}

TEST(EnsembleMembersTest, CurvesHaveNetworksFirstAndEndWithNothing) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 3);
  s.live.stopLoss = 0.2;
  const std::unique_ptr<Ensemble> ensemble = after(s, 5000);
  const NpzMembers members = toMembers(snapshotOf(*ensemble));
  std::size_t longest = 0;
  for (Index i = 0; i < 3; ++i) longest = std::max(longest, ensemble->network(i).history().steps().size());
  const NpyArray &steps = members.at("ensemble_history_step"), &loss = members.at("ensemble_history_train_loss");
  EXPECT_EQ(steps.shape, (std::vector<std::int64_t>{3, static_cast<std::int64_t>(longest)}));
  EXPECT_EQ(loss.shape, steps.shape);
  for (std::size_t i = 0; i < 3; ++i) {
    const auto& own = ensemble->network(static_cast<Index>(i)).history().steps();
    for (std::size_t t = 0; t < longest; ++t) {
      const double step = steps.toDoubles()[i * longest + t], value = loss.toDoubles()[i * longest + t];
      EXPECT_EQ(step, t < own.size() ? static_cast<double>(own[t].step) : -1.0);
      EXPECT_EQ(std::isnan(value), t >= own.size());
    }
  }
}

TEST(EnsembleMembersTest, GoesOnBitForBitThroughAFile) {
  const TemporaryFolder folder;
  for (const GatingVariant& v : gatingVariants()) {
    const Settings s = withSeeds(smallRun(v.id, "adam", 16, 40), 3);
    const std::unique_ptr<Ensemble> unbroken = startedEnsemble(s), half = after(s, 23);
    finish(*unbroken, 1000);
    writeSession(snapshotOf(*half), folder / "half.gatescope");
    const SessionSnapshot saved = readSession(folder / "half.gatescope");
    const std::unique_ptr<Ensemble> resumed = startedEnsemble(s, &saved);
    finish(*resumed, 5);
    for (Index i = 0; i < 3; ++i)
      expectSameFiles(unbroken->network(i), resumed->network(i), v.id + ", network " + std::to_string(i));
  }
}

// A change that was planned behind the end of one network and before that of another belongs to the second alone.
TEST(EnsembleMembersTest, EachGoesOnWithTheControlsOfItsOwnStep) {
  Settings s = withSeeds(smallRun("relu", "gd", 0, 5000), 4);
  s.live.stopLoss = 0.2;
  const std::unique_ptr<Ensemble> plain = after(s, 5000);
  std::set<std::int64_t> ends;
  for (Index i = 0; i < 4; ++i) ends.insert(plain->network(i).step());
  ASSERT_GT(*ends.rbegin(), *ends.begin() + 1);
  s.changes = {{*ends.rbegin() - 1, "probes.test_every", std::int64_t{7}}};
  const SessionSnapshot saved = throughFile(snapshotOf(*after(s, 5000)));
  Settings now = courseOf(saved);
  now.live = liveAt(now, farthestOf(saved).step());
  now.changes.clear();
  EXPECT_EQ(now.live.testEvery, 7);
  const std::unique_ptr<Ensemble> resumed = startedEnsemble(now, &saved);
  expectSameMembers(withoutMatrices(saved), withoutMatrices(snapshotOf(*resumed)), "went on");
}

TEST(EnsembleMembersTest, WhatNoSeedChangesIsThereOnce) {
  const SessionSnapshot own = snapshotOf(*after(withSeeds(smallRun(), 3), 5));
  EXPECT_TRUE(toMembers(own).contains("ensemble_x"));  // blobs of each seed
  SessionSnapshot shared = own;
  for (SessionSnapshot& other : shared.others) {
    other.probeInputs.resize(0, 0), other.probeTargets.resize(0, 0);
    other.probeClasses.clear(), other.probeNumbers.clear();
  }
  EXPECT_FALSE(toMembers(shared).contains("ensemble_x"));
  EXPECT_FALSE(toMembers(shared).contains("ensemble_probe_samples"));
  const SessionSnapshot back = throughFile(shared);
  EXPECT_EQ(back.others[1].probeInputs.size(), 0);
  EXPECT_EQ(aloneFrom(back, 2).probeInputs, back.probeInputs);
}

TEST(EnsembleMembersTest, WhatIsNotOfSoManyNetworksIsRefused) {
  const NpzMembers good = toMembers(snapshotOf(*after(withSeeds(smallRun("galu", "adam", 16), 3), 12)));
  int count = 0;
  for (const auto& [name, array] : good) {
    if (!name.starts_with(kEnsemblePrefix) || name == "ensemble_changes") continue;
    SCOPED_TRACE(name);
    NpzMembers fewer = good;
    fewer[name].shape[0] = 2;
    fewer[name].bytes.resize(array.bytes.size() / 3 * 2);
    EXPECT_NAMES(refusal(fewer), "member " + name + " has not the 3 networks of ensemble.seeds first");
    ++count;
  }
  EXPECT_GT(count, 30);
  NpzMembers members = good;
  members.erase("ensemble_changes");
  EXPECT_NAMES(refusal(members), "member ensemble_changes is missing");
  for (const char* text : {"[[],[]]", "{}", "[[],[],[]", "[[],[],7]"}) {
    members["ensemble_changes"] = npyBytes(text);
    EXPECT_NAMES(refusal(members), "member ensemble_changes ");
  }
  members = good;
  members.erase("ensemble_value_2");
  EXPECT_NAMES(refusal(members), "member ensemble_value_2 is missing (network of seed 2)");
}

TEST(EnsembleMembersTest, ContradictionsAreRefused) {
  const Settings s = withSeeds(smallRun("relu", "adam", 16), 2);
  const NpzMembers good = toMembers(snapshotOf(*after(s, 12)));
  NpzMembers members = good;
  members["experiment"] = npyBytes(toJson(withSeeds(s, 1)));
  EXPECT_NAMES(refusal(members), " is present, but ensemble.seeds is 1");
  for (const char* name : {"value_1", "history_train_loss", "batch_step", "eigenvalues", "optimiser_first"}) {
    members = good;
    members[std::string("ensemble_") + name].bytes[2] ^= 1;
    EXPECT_NAMES(refusal(members),
                 std::string("member ensemble_") + name + " does not begin with what " + name + " holds");
  }
  members = good;
  NpyArray& steps = members["ensemble_history_step"];
  std::fill_n(steps.bytes.end() - 24, 8, static_cast<unsigned char>(255));
  EXPECT_NAMES(refusal(members), "member ensemble_history_step holds a step behind its end");
  members = good;
  NpyArray& order = members["ensemble_batch_order"];
  order.bytes[order.bytes.size() - 8] = order.bytes[order.bytes.size() - 16];
  EXPECT_NAMES(refusal(members), "member ensemble_batch_order is not an order of the samples (network of seed 2)");
}

TEST(EnsembleMembersTest, DamageIsRefusedOrRead) {
  const NpzMembers good = toMembers(snapshotOf(*after(withSeeds(smallRun("fixed_random", "momentum", 16), 2), 12)));
  int refused = 0;
  for (const auto& [name, array] : good) {
    if (!name.starts_with(kEnsemblePrefix) || array.bytes.empty()) continue;
    SCOPED_TRACE(name);
    NpzMembers members = good;
    refused += refusedMutations({array.bytes.begin(), array.bytes.end()}, 12, [&](std::string bytes) {
      bytes.resize(array.bytes.size());
      members[name].bytes.assign(bytes.begin(), bytes.end());
      fromMembers(members);
    });
    for (std::int64_t extent = 0; extent < 4; ++extent) {
      members[name] = {Type::Float64, {extent, 2}, Bytes(static_cast<std::size_t>(extent) * 16)};
      if (!refusal(members).empty()) ++refused;
    }
  }
  EXPECT_GT(refused, 200);
}

TEST(EnsembleMembersTest, EveryNetworkCountsAsWhatItBecomes) {
  const NpyArray steps{Type::UInt8, {4, 1000}, Bytes(4000)};
  EXPECT_GT(sessionBytes({{"ensemble_kernel_step", steps}}), 4000 * 2 * 100);
}

TEST(EnsembleMembersTest, RelativePathsAreThoseOfAllNetworks) {
  const TemporaryFolder folder;
  SessionSnapshot session = snapshotOf(*after(withSeeds(smallRun(), 2), 3));
  session.settings.experiment.data.name = "csv";
  session.settings.experiment.data.path = "data.csv";
  session.settings.experiment.data.folder = folder.path().string();
  writeSession(session, folder / "a.gatescope");
  const SessionSnapshot back = readSession(folder / "a.gatescope");
  EXPECT_EQ(back.others[0].settings.experiment.data.path, "data.csv");
  EXPECT_EQ(back.others[0].settings.experiment.data.folder, back.settings.experiment.data.folder);
  EXPECT_EQ(back.others[0].settings.experiment.seed, back.settings.experiment.seed + 1);
}

}  // namespace
}  // namespace gatescope::test
