// From settings to a run that has measured t=0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/base/memory.h"
#include "core/engine/gate_source.h"
#include "core/engine/run.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Throws Error when these settings are not allowed, or when what they say of the sizes of data and network is more
/// memory than allowed, a MemoryError. Before any data are there: a lower bound, since sizes may be up to a file and
/// checkpoints to the run.
void checkRun(const Settings& settings, const MemoryLimit& memory = {});
/// Throws Error when these settings are not allowed, do not fit the data, or need more memory than allowed, these data
/// counted.
void checkRun(const Settings& settings, const Dataset& data, const RunOptions& options);

/// Bytes that a run of these settings on these data takes, by estimate.
double bytesOf(const Settings& settings, const Dataset& data);

/// The data of a run, its settings checked before they are loaded or generated. Throws Error and Stopped. Blocks.
std::shared_ptr<const Dataset> loadRunData(const Settings& settings, const ReadLimits& limits = {});

/// Checks settings and memory, gets the gates of fixed_learnt, builds the run and starts it. With `continued`, which
/// may be null, it resumes there instead and needs no gate source: those weights are in the session; data that are not
/// those of the session are refused. The run's settings say how long the gate source trained. `progress`, which may be
/// empty, is told while the gate source trains. Null, or Stopped thrown, when stopped. Throws Error naming what is
/// wrong. Blocks.
std::unique_ptr<Run> startRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options,
                              const std::stop_token& stop = {}, const SourceProgress& progress = {});

/// The same of settings that are checked, with the gates of fixed_learnt; `source` is empty for every other variant,
/// and not looked at with `continued`.
std::unique_ptr<Run> startNetwork(const Settings& settings, std::shared_ptr<const Dataset> data,
                                  const SessionSnapshot* continued, const GateWeights& source,
                                  const RunOptions& options, const std::stop_token& stop);

/// A session whose data are gone or have changed, on its probe samples: curves, inspections and past views are those of
/// the session, but the run never goes on. `why` is said by RunState::onlyForLooking; a snapshot of it is `session`
/// again. Null, or Stopped thrown, when stopped. Throws Error naming what is wrong.
std::unique_ptr<Run> showSession(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session,
                                 const std::string& why, const RunOptions& options, const std::stop_token& stop = {});

}  // namespace gatescope
