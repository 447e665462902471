// Over the size of a header: it has what a run has, for all its networks.
// Networks that train side by side under seed, seed + 1, …: what a session, the command line and lessons drive.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/team.h"
#include "core/engine/run.h"

namespace gatescope {

/// One network or several. One is that run, with all threads in its step. Of several each trains with one thread, as
/// many side by side as there are threads, in lockstep: after advance() all that go on stand at the same step. Each is,
/// bit for bit, the run of its seed alone; one that diverges or meets a stop rule ends for itself, the others go on.
/// Where some stand behind others, because a step was stopped or an ended network was made longer, these catch up
/// first. What the probes leave out for lack of time is the same for all. Session thread, or whoever drives it.
class Ensemble {
 public:
  /// A run that has started, and what it tells where it is one of several; null where nobody is told.
  struct Network {
    std::unique_ptr<Outbox> news;
    std::unique_ptr<Run> run;
  };
  /// At least one, in the order of their seeds; `settings` are those of the whole. Of one network the outbox is its
  /// own, of several the ensemble tells options.outbox.
  Ensemble(const Settings& settings, std::vector<Network> networks, const RunOptions& options);

  Index count() const { return static_cast<Index>(m_networks.size()); }
  /// A network, from 0.
  const Run& network(Index member) const { return *m_networks[static_cast<std::size_t>(member)].run; }
  const Run& first() const { return network(0); }

  /// Up to `most` steps of every network that goes on and stands behind no other; fewer where they are long. Returns
  /// how many were asked of them, at least 1. As Run::advance() otherwise. Cost: the steps, shared by the threads, and
  /// for all of them together one parallel region.
  std::int64_t advance(const std::stop_token& stop, std::int64_t most = 1);
  void tune(const LiveControls& live);
  void limitProbes(bool limited);

  /// Ready while a network is; then Finished where one has finished, Diverged where all have diverged.
  RunPhase phase() const;
  /// Where those stand that go on, the last of them; when all have ended, how far the last one came.
  std::int64_t step() const { return leader().step(); }
  bool isWhole() const;
  /// With the live controls of the present step.
  Settings settings() const { return whole(leader().settings()); }
  /// See Run::course(): of the network that step() is of.
  Settings course() const { return whole(leader().course()); }
  /// Of the first network; others may have data of their own.
  const Dataset& data() const { return first().data(); }
  /// What happened to the networks, for people; "" as long as nothing has.
  std::string message() const;
  RunState state() const;
  /// The session that is only shown, because its data are gone; null for every other.
  const SessionSnapshot* shownSession() const { return m_shownSession.get(); }
  void setShownSession(std::shared_ptr<const SessionSnapshot> session) { m_shownSession = std::move(session); }

  /// Steps that can be gone back to, ascending, and whether they are others than before.
  std::vector<std::int64_t> checkpointSteps() const { return farthest().checkpoints().steps(); }
  std::uint64_t checkpointVersion() const;
  void addCheckpoint();
  std::vector<Checkpoints> releaseCheckpoints();
  void adoptCheckpoints(std::vector<Checkpoints> checkpoints);

  /// What somebody looks at, and of which network: its matrices are told from now on. A network beyond the last is the
  /// last.
  void watch(const InspectionOrder& order);
  /// Whether the newest frame of a network is to tell what the kernel predicts, and makes it so; see Run.
  bool isToPredict() const;
  void predict(const std::stop_token& stop);
  bool mayInspect() const { return watched().mayInspect(); }
  /// As of Run, of the network that the order names.
  std::shared_ptr<const Inspection> inspect(const InspectionOrder& order, bool charged, const std::stop_token& stop);
  /// The same, and the kernels of all networks at that step.
  std::shared_ptr<const PastView> viewPast(std::int64_t step, const InspectionOrder& order,
                                           const std::stop_token& stop);
  std::shared_ptr<const PastView> viewPastAgain(const InspectionOrder& order, const std::stop_token& stop);
  void forgetPastView();

  /// Calls work(network, its number) for all, as many side by side as there are threads.
  template <class Work>
  void forEach(const Work& work) {
    shareOut(team(), count(), [&](Index i) { work(at(i), i); });
  }

 private:
  using Clock = std::chrono::steady_clock;

  bool isOne() const { return m_networks.size() == 1; }
  int team() const { return static_cast<int>(std::min<Index>(m_threads, count())); }
  Run& at(Index member) { return *m_networks[static_cast<std::size_t>(member)].run; }
  Index memberOf(const InspectionOrder& order) const;
  const Run& watched() const { return network(memberOf(m_order)); }
  const Run& leader() const;
  const Run& farthest() const;
  Settings whole(Settings settings) const;
  std::vector<Run*> nextToGo(std::int64_t& steps);
  void chargeProbes();
  void tell();
  std::shared_ptr<const PastView> withKernels(const std::shared_ptr<const PastView>& view);

  Settings m_settings;
  std::vector<Network> m_networks;
  int m_threads;
  bool m_limited;
  Outbox* m_outbox;
  ProbeSchedules m_probeTime;  ///< of all networks together
  InspectionOrder m_order;     ///< what somebody looks at
  struct Viewed {              ///< the newest past view
    std::int64_t step = -1;
    Index member = 0;
    std::vector<std::shared_ptr<const KernelFrame>> kernels;
  };
  Viewed m_viewed;
  double m_secondsPerStep = 0;
  Clock::time_point m_lastStep = Clock::now();
  std::shared_ptr<const SessionSnapshot> m_shownSession;
};

}  // namespace gatescope
