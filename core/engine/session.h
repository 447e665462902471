// A run on its own thread. Commands go in, values come out; nothing else crosses.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <variant>

#include "core/settings/experiment.h"
#include "core/telemetry/inspection.h"
#include "core/telemetry/outbox.h"

namespace gatescope {

/// A run of fewer steps is not worth keeping.
constexpr std::int64_t kFewSteps = 10;

namespace command {
/// Builds a run, then discards the one before, which is handed over when it has made kFewSteps. A Start that fails
/// leaves that one in place, paused, and its state says why (RunState::refusal); only where both do not fit into memory
/// at once does the run before end first. Supersedes a Start that still waits.
struct Start {
  std::uint64_t generation = 0;  ///< carried by every result of this run
  Settings settings;
  bool run = false;              ///< start running at once
  std::filesystem::path resume;  ///< session file whose weights and position are taken; empty: from t=0
  std::int64_t branch = -1;  ///< ≥ 0: goes on from this checkpoint of the run before, whose curves up to there it takes
  std::shared_ptr<const SessionSnapshot> session = {};  ///< in place of the file `resume`
};
/// New live controls; overwrites a Tune that still waits. `generation`, here as below: of the run that is meant, for
/// another one the command is nothing; 0: whichever there is.
struct Tune {
  LiveControls live;
  std::uint64_t generation = 0;
};
/// Pace: steps per second; 0 = as fast as it goes.
struct Pace {
  double stepsPerSecond = 0;
};
/// Whether every measurement is taken when it is due, from now on and in every run that follows; otherwise what does
/// not fit into the probes' share of the time is left out. Training waits where the receiver of the samples is slow, so
/// that none is thinned.
struct Measure {
  bool everything = false;
};
struct Run {
  std::uint64_t generation = 0;
};
struct Pause {};
/// Does `steps` steps, then pauses.
struct Step {
  std::int64_t steps = 1;
  std::uint64_t generation = 0;
};
/// Writes a session file; the answer is a Notice with the same number.
struct Save {
  std::filesystem::path file;
  std::int64_t step = -1;                               ///< of a checkpoint; −1: now
  std::string controls;                                 ///< see SessionSnapshot
  std::uint64_t request = 0;                            ///< the sender's number, not 0, which the Notice brings back
  std::shared_ptr<const SessionSnapshot> session = {};  ///< what is written instead of the run
};
/// The run is handed over as it stands, and goes on; without a session where it is too short or too large.
struct HandOver {};
/// What is looked at from now on: inspections of it come now and then while the run goes on, within the probes' budget,
/// and at once while it rests. Overwrites a Watch that still waits.
struct Watch {
  InspectionOrder order;
};
/// Asks for the past view of a checkpoint (the nearest at or below); −1 looks at the present again. Overwrites one that
/// still waits.
struct ViewPast {
  std::int64_t step = -1;
};
}  // namespace command

using Command = std::variant<command::Start, command::Tune, command::Pace, command::Run, command::Pause, command::Step,
                             command::Save, command::Watch, command::ViewPast, command::Measure, command::HandOver>;

/// Owns the session thread, which alone owns the trainer and opens OpenMP regions. An exception there becomes
/// RunPhase::Failed, or a refusal, with its text and the thread waits for the next command. The destructor cancels and
/// joins (within about 50 ms).
class Session {
 public:
  /// `threads`: OpenMP threads of a training step, or networks side by side; 0: see RunBuilder.
  explicit Session(int threads = 0);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  /// Any thread; blocks no longer than a mutex swap. A Start cancels the run before it between two steps or probe
  /// blocks.
  void post(Command command);
  /// Everything new since the last call. Any thread; blocks no longer than a mutex swap.
  Results take();

 private:
  void loop(const std::stop_token& stop);
  void supersede(Command start);
  void enqueue(Command command);

  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Command> m_inbox;
  std::stop_source m_cancel;  ///< cancels the work in hand when a Start arrives
  std::stop_source m_hurry;   ///< interrupts what is measured at rest when any command arrives
  Outbox m_outbox;
  int m_threads;
  std::jthread m_thread;  // last member: joins before the others die
};

}  // namespace gatescope
