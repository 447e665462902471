// From settings to an ensemble whose networks have measured t=0: of one seed it is a run, of several their runs.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/engine/ensemble.h"
#include "core/engine/gate_source.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// The data of every network: one object that all share, where another seed makes no other data, else one each.
using EnsembleData = std::vector<std::shared_ptr<const Dataset>>;
/// Settings checked before they are loaded or generated. Throws Error and Stopped. Blocks.
EnsembleData loadEnsembleData(const Settings& settings, const ReadLimits& limits = {});

/// The ensemble of networks that `start` gives, called for each number with its options, as many side by side as there
/// are threads. Null when it gives a null.
using StartNetwork = std::function<std::unique_ptr<Run>(Index network, const RunOptions& options)>;
std::unique_ptr<Ensemble> ensembleOf(const Settings& settings, const RunOptions& options, const StartNetwork& start);

/// As startRun() for every network, as many side by side as there are threads; `progress` is that of the first. With
/// `continued` each goes on where it stands there; a live control that `settings` has as the farthest of them has it at
/// its step is for each as it is at its own. A session file as gating.source that holds as many networks gives
/// each its own gates, another one gives all those of its first.
std::unique_ptr<Ensemble> startEnsemble(const Settings& settings, const EnsembleData& data,
                                        const SessionSnapshot* continued, const RunOptions& options,
                                        const std::stop_token& stop = {}, const SourceProgress& progress = {});

/// As showSession() for every network of the session.
std::unique_ptr<Ensemble> showEnsemble(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session,
                                       const std::string& why, const RunOptions& options,
                                       const std::stop_token& stop = {});

/// Throws Error when the settings ask for another number of networks than the session holds.
void checkSameNetworks(const Settings& settings, const SessionSnapshot& session);

}  // namespace gatescope
