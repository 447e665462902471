// Small ensembles on made data.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ensemble_session.h"
#include "core/engine/start_ensemble.h"
#include "tests/support/runs.h"
#include "tests/support/same_session.h"

namespace gatescope::test {

inline Settings withSeeds(Settings settings, std::int64_t seeds) {
  settings.experiment.ensemble.seeds = seeds;
  return settings;
}

/// 60 blobs for every network, each drawn with its own seed, as started() has them.
inline EnsembleData blobsOf(const Settings& s, Index inputs = 4) {
  EnsembleData data;
  for (std::int64_t i = 0; i < s.experiment.ensemble.seeds; ++i)
    data.push_back(blobs(memberSettings(s, i), 60, inputs));
  return data;
}

inline std::unique_ptr<Ensemble> startedEnsemble(const Settings& s, const SessionSnapshot* continued = nullptr,
                                                 const RunOptions& options = {}) {
  return startEnsemble(s, blobsOf(s), continued, options);
}

inline void finish(Ensemble& ensemble, std::int64_t most = 1) {
  for (int i = 0; i < 100000 && ensemble.phase() == RunPhase::Ready; ++i) ensemble.advance({}, most);
}

/// Of the whole and of every network.
inline void expectSameFiles(const Ensemble& a, const Ensemble& b, const std::string& name) {
  EXPECT_EQ(a.phase(), b.phase()) << name;
  EXPECT_EQ(a.step(), b.step()) << name;
  EXPECT_EQ(a.message(), b.message()) << name;
  ASSERT_EQ(a.count(), b.count()) << name;
  for (Index i = 0; i < a.count(); ++i)
    expectSameFiles(a.network(i), b.network(i), name + (a.count() > 1 ? ", network " + std::to_string(i) : ""));
  if (a.count() > 1) expectSameMembers(snapshotOf(a), snapshotOf(b), name);
}

}  // namespace gatescope::test
