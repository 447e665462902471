// One run: trainer, probes and curves together. Knows no thread; the session thread and the command line both drive it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/data/dataset.h"
#include "core/engine/checkpoints.h"
#include "core/engine/probe_schedule.h"
#include "core/engine/trainer.h"
#include "core/probes/gate_probe.h"
#include "core/probes/inspection_probe.h"
#include "core/probes/kernel_probe.h"
#include "core/session/session_file.h"
#include "core/telemetry/outbox.h"

namespace gatescope {

/// How a run is driven.
struct RunOptions {
  int threads = 1;
  bool live = false;         ///< probes keep to live.budget; otherwise they run exactly when they are due
  Outbox* outbox = nullptr;  ///< also told every sample; may be null
  bool keeps = false;        ///< keeps weights of past steps; in a live run in at most a hundredth of the time
};

class Run {
 public:
  /// Builds the run; `source` only for fixed_learnt. Throws Error when data and settings do not fit.
  Run(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source,
      const RunOptions& options);

  /// Measures t=0: losses, gates, kernel, step size. Returns false when stopped.
  bool start(const std::stop_token& stop);
  /// Takes weights, position and curves of a saved session instead; then as start(). Throws Error when it does not fit.
  bool resume(const SessionSnapshot& session, const std::stop_token& stop);

  /// The probes that are due, then one step. Does nothing unless phase() is Ready or Running.
  void advance(const std::stop_token& stop);

  /// New live controls; never rebuilds.
  void tune(const LiveControls& live);

  RunPhase phase() const { return m_phase; }  ///< Ready, Finished or Diverged
  std::int64_t step() const { return m_step; }
  const Settings& settings() const { return m_settings; }
  const Dataset& data() const { return *m_data; }
  const History& history() const { return m_history; }
  const Trainer& trainer() const { return m_trainer; }
  /// Behind the newest kernel frame.
  std::shared_ptr<const KernelMatrices> matrices() const { return m_kernel.matrices(); }
  /// What happened, for people: why it finished or diverged.
  const std::string& message() const { return m_message; }
  /// Share of the time that probes took, recently; [0, 1].
  double probeShare() const { return m_probeShare; }
  /// State with phase, step, figures of the data; steps per second is the caller's.
  RunState state() const;
  /// Everything for a session file.
  SessionSnapshot snapshot() const;

  /// Steps that can be gone back to.
  const Checkpoints& checkpoints() const { return m_checkpoints; }
  /// Keeps the present step, whenever the run rests. Nothing without RunOptions::keeps or when diverged.
  void keep();
  /// As it was at the kept step at or below: curves end there, matrices are left out. Throws Error when nothing is
  /// kept.
  SessionSnapshot snapshot(std::int64_t step) const;
  /// What was kept, for a branch; this run is of no use any more.
  Checkpoints releaseCheckpoints() { return std::move(m_checkpoints); }
  /// What another run of the same experiment kept up to the present step becomes this run's past.
  void adoptCheckpoints(Checkpoints&& checkpoints) { m_checkpoints.adopt(std::move(checkpoints), m_step); }

  /// Whether somebody looks inside: pictures then have a share of the probes' time. Nobody: their memory is given back.
  void watch(bool watched);
  /// Whether the pictures' share of the time allows one now.
  bool mayInspect() const { return m_inspectionSchedule.due(m_step, 1); }
  /// Pictures of the present; null when stopped. `charged`: to the pictures' share of the time, which a run at rest or
  /// in slow motion does not miss. Losses do not depend on what is looked at.
  std::shared_ptr<const Inspection> inspect(const InspectionOrder& order, bool charged, const std::stop_token& stop);
  /// The Moment of the kept step at or below. Null when stopped, when nothing is kept, or when the kernel there is not
  /// finite.
  std::shared_ptr<const PastView> viewPast(std::int64_t step, const InspectionOrder& order,
                                           const std::stop_token& stop);
  /// The newest Moment again with pictures by this order; as viewPast().
  std::shared_ptr<const PastView> viewPastAgain(const InspectionOrder& order, const std::stop_token& stop);
  void forgetPastView() { m_pastView.reset(), m_pastParameters.reset(); }

 private:
  using Clock = std::chrono::steady_clock;

  StepState stepState() const;
  void keepIfDue();
  void keepAs(std::int64_t step, const Vector& values);
  void keepStart(const SessionSnapshot& session);
  SessionSnapshot snapshotOf(const StepState& state, const Vector& values, const Vector& first,
                             const Vector& second) const;

  void measureStart(const std::stop_token& stop);
  void probe(const std::stop_token& stop);
  void probeGates(const std::stop_token& stop);
  void probeKernel(const std::stop_token& stop);
  StepSample evaluateTest(const std::stop_token& stop);
  StepSample addLoss(const LossMean& batch);
  void finish(const std::string& why, const std::stop_token& stop);
  void diverge(const std::string& what);
  void record(const StepSample& sample);
  void recordKernel(const std::shared_ptr<const KernelFrame>& frame);
  void account();
  void updateStepSize();
  void restoreWeights(const SessionSnapshot& session);
  void restoreTraining(const SessionSnapshot& session);
  void restoreSchedules(const std::vector<std::int64_t>& probeSteps);

  Settings m_settings;
  std::shared_ptr<const Dataset> m_data;
  RunOptions m_options;
  Trainer m_trainer;
  Parameters<Scalar> m_initial;
  Vector m_finite, m_candidate;  ///< weights whose loss was finite, renewed now and then: what a diverged run keeps
  GateProbe m_gates;
  KernelProbe m_kernel;
  History m_history;
  RunPhase m_phase = RunPhase::Ready;
  std::string m_message;
  std::int64_t m_step = 0;
  ProbeSchedule m_gateSchedule, m_kernelSchedule, m_testSchedule, m_inspectionSchedule;
  InspectionProbe m_inspection;
  bool m_watched = false;
  Checkpoints m_checkpoints;
  std::shared_ptr<const PastView> m_pastView;  ///< the newest, with the weights and the β that it was measured from
  std::shared_ptr<const Parameters<Scalar>> m_pastParameters;
  double m_pastBeta = 0;
  LossMean m_batchSum;  ///< mini-batch losses since the last sample
  std::int64_t m_batchCount = 0;
  std::optional<LossMean> m_test;  ///< test figures at this step, until they go out with its sample
  Clock::time_point m_lastAdvance = Clock::now();
  double m_probeShare = 0, m_probeSeconds = 0, m_allSeconds = 0;
};

/// Throws Error when these settings are not allowed, do not fit the data, or need more memory than is free.
void checkRun(const Settings& settings, const Dataset& data);

/// Checks settings and memory, gets the gates of fixed_learnt, builds the run; start() or resume() comes next. With
/// `continued` no gate source is needed: its weights are in the session. `progress` is told while the gate source
/// trains. Null when stopped. Throws Error naming what is wrong.
std::unique_ptr<Run> buildRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options, const std::stop_token& stop,
                              const SourceProgress& progress);

}  // namespace gatescope
