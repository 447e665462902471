// From a Start to its run, with the run before in place until that is built.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/base/memory.h"
#include "core/engine/session.h"
#include "core/engine/start_ensemble.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

/// Builds new runs, runs that go on from a session file, and branches of the run before. Keeps the newest data set, so
/// that a restart need not read files again. Session thread.
class RunBuilder {
 public:
  /// `threads` 0: all cores for several networks, else one core less, at least 1.
  RunBuilder(Outbox& outbox, int threads) : m_outbox(outbox), m_threads(threads), m_options{1, true, &outbox, true} {}

  /// Whether runs that are built from now on leave no measurement out.
  void measureEverything(bool everything) { m_options.live = !everything; }
  /// `before`: the run in place; may be null. It stays whole, but ends first, and is null then, where both do not fit
  /// into memory at once; a branch that is built takes its checkpoints. Null when stopped. Throws Error naming what is
  /// wrong, Stopped, and std::bad_alloc. Blocks.
  std::unique_ptr<Ensemble> build(const command::Start& start, std::unique_ptr<Ensemble>& before,
                                  const std::stop_token& stop);

 private:
  std::unique_ptr<Ensemble> tryBuild(const command::Start& start, const SessionSnapshot* branch);
  std::unique_ptr<Ensemble> newRun(const Settings& settings, const SessionSnapshot* continued);
  std::unique_ptr<Ensemble> openedRun(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session);
  int threadsFor(const Settings& settings) const;
  const EnsembleData& dataFor(const Settings& settings);
  EnsembleData dataOf(const Settings& settings, bool other) const;

  Outbox& m_outbox;
  int m_threads;
  RunOptions m_options;
  std::stop_token m_stop;
  double m_bytesBefore = 0;  ///< of the run in place: what its end would free
  EnsembleData m_data;
  DataSettings m_dataSettings;
  std::uint64_t m_dataSeed = 0;
};

}  // namespace gatescope
