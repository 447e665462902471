// What the session thread does: one run at a time, driven by commands. Session thread only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>

#include "core/engine/ensemble.h"
#include "core/engine/run_builder.h"
#include "core/engine/session.h"

namespace gatescope {

class SessionWorker {
 public:
  using Clock = std::chrono::steady_clock;

  SessionWorker(Outbox& outbox, int threads) : m_outbox(outbox), m_builder(outbox, threads) {}

  /// Carries out one command. `cancel` is that of the newest Start. Nothing escapes: failures become states and
  /// notices. A run that stops because memory ran out stays where it is, and can be saved; so does the run before a
  /// Start that fails.
  void handle(const Command& command, const std::stop_token& cancel);
  /// Steps for a few milliseconds, or one step when its time has come. At rest, what the kernel predicts, unless
  /// `hurry` is requested: then it is still to do. Call while wantsToWork().
  void work(const std::stop_token& hurry = {});
  bool wantsToWork() const { return m_running || m_isToPredict; }
  /// When the next step is due under the present pace; work() before that does nothing.
  Clock::time_point nextStep() const { return m_nextStep; }

 private:
  void carryOut(const Command& command, const std::stop_token& cancel);
  void takeSteps();
  void predict(const std::stop_token& hurry);
  bool isMeant(std::uint64_t generation) const { return generation == 0 || generation == m_generation; }
  void start(const command::Start& start);
  bool build(const command::Start& start);
  void refuse(const command::Start& start, const std::string& why);
  void measure(bool everything);
  std::shared_ptr<const SessionSnapshot> present() const;
  void handOver();
  void save(const command::Save& save);
  void step(std::int64_t most);
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

  Outbox& m_outbox;
  RunBuilder m_builder;
  std::stop_token m_cancel;
  std::unique_ptr<Ensemble> m_run;
  std::uint64_t m_generation = 0;  ///< of m_run
  Results m_untold;                ///< of m_run: what waited when the Start in hand arrived
  Refusal m_refusal;               ///< of the newest Start, until m_run goes on
  bool m_running = false, m_measuresEverything = false, m_isToPredict = false;
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
};

}  // namespace gatescope
