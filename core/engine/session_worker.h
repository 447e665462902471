// What the session thread does: one run at a time, driven by commands. Session thread only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/engine/run.h"
#include "core/engine/session.h"
#include "core/session/session_snapshot.h"

namespace gatescope {

class SessionWorker {
 public:
  using Clock = std::chrono::steady_clock;

  SessionWorker(Outbox& outbox, int threads) : m_outbox(outbox), m_threads(threads) {}

  /// Carries out one command. `cancel` is that of the newest Start. Nothing escapes: failures become states and
  /// notices. A run that stops because memory ran out stays where it is, and can be saved.
  void handle(const Command& command, const std::stop_token& cancel);
  /// Steps for a few milliseconds, or one step when its time has come. Call while wantsToWork().
  void work();
  bool wantsToWork() const { return m_running; }
  /// When the next step is due under the present pace; work() before that does nothing.
  Clock::time_point nextStep() const { return m_nextStep; }

 private:
  void carryOut(const Command& command, const std::stop_token& cancel);
  void takeSteps();
  void start(const command::Start& start);
  /// What a run begins with: a file, or a checkpoint of the run before.
  struct Origin {
    std::shared_ptr<SessionSnapshot> session;
    std::optional<Checkpoints> checkpoints;
  };
  Origin takeOrigin(const command::Start& start);
  void build(const command::Start& start);
  std::unique_ptr<Run> newRun(const Settings& settings, const SessionSnapshot* continued);
  std::unique_ptr<Run> openedRun(const Settings& settings, const std::shared_ptr<const SessionSnapshot>& session);
  RunOptions runOptions() { return {m_threads, !m_measuresEverything, &m_outbox, true}; }
  void measure(bool everything);
  void save(const command::Save& save);
  void step();
  void setRunning(bool running);
  void rest();
  void watch(const InspectionOrder& order);
  void viewPast(std::int64_t step);
  void inspect(bool charged);
  void inspectWhileRunning();
  template <class Work>
  void inspecting(const Work& work);
  void publish(bool always);
  void fail(const std::string& message);
  void outOfMemory();
  template <class Work>
  void guarded(const Work& work);
  std::shared_ptr<const Dataset> dataFor(const Settings& settings);

  Outbox& m_outbox;
  int m_threads;
  std::stop_token m_cancel;
  std::unique_ptr<Run> m_run;
  bool m_running = false, m_measuresEverything = false;
  double m_pace = 0;
  std::int64_t m_stepsLeft = -1;  ///< of a Step command; −1: no limit
  Clock::time_point m_nextStep{}, m_lastPublished{}, m_rateBegin{};
  std::int64_t m_rateStep = 0;
  double m_rate = 0;
  InspectionOrder m_order;       ///< what somebody looks at
  std::int64_t m_viewStep = -1;  ///< step of the past that is looked at; −1: the present
  struct Inspected {             ///< what the newest inspection of the present shows
    std::int64_t step = -1;
    InspectionOrder order;
    double beta = 0;
    bool operator==(const Inspected&) const = default;
  };
  Inspected m_inspected;
  Clock::time_point m_nextInspection{}, m_lastCheckpoint{};
  std::uint64_t m_checkpointVersion = 0;  ///< of the list that was sent
  std::shared_ptr<const Dataset> m_data;  ///< the last data set, so that a restart need not read files again
  DataSettings m_dataSettings;
  std::uint64_t m_dataSeed = 0;
};

}  // namespace gatescope
