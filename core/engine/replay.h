// A run trained again from its session, to see whether it is the same.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>

#include "core/engine/start_ensemble.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// The run of the session at t=0, built from its experiment, its data, which must be the same, and its seed; it will
/// follow the session's changes of live controls. Gates that were copied from another network come from the session,
/// which has them. Null when stopped. Throws Error naming what is wrong, and when the file holds no run. Blocks.
std::unique_ptr<Run> startReplay(const SessionSnapshot& session, std::shared_ptr<const Dataset> data,
                                 const RunOptions& options, const std::stop_token& stop = {});

/// One step more; false when the run stands where the session stands, or has ended otherwise, or was stopped.
bool advanceReplay(Run& run, const SessionSnapshot& session, const std::stop_token& stop = {});

/// Where the run that was replayed parts from the session, the earliest first: "step 40: train_loss is 0.5, the session
/// has 0.25"; "" when every bit is the same: initial weights, all that both have measured at a step, weights,
/// optimiser and batches at the end. Measurements that one of them left out or thinned are no difference.
std::string firstDifference(const SessionSnapshot& session, const Run& run);

/// The same for all networks of a session, side by side. `data` of each; a step more, or several, of each; "seed 3:
/// step 40: …" of the first network that differs.
std::unique_ptr<Ensemble> startReplay(const SessionSnapshot& session, const EnsembleData& data,
                                      const RunOptions& options, const std::stop_token& stop = {});
bool advanceReplay(Ensemble& ensemble, const SessionSnapshot& session, const std::stop_token& stop = {});
std::string firstDifference(const SessionSnapshot& session, const Ensemble& ensemble);

}  // namespace gatescope
