// Small ensembles on made data.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/start_ensemble.h"
#include "tests/support/runs.h"

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

}  // namespace gatescope::test
