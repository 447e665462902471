// Over the size of a header: what a run is given, what it goes on from, and its course belong together.
// One run: a trainer with its probes, curves, checkpoints and past view. Knows no thread; the session thread and the
// command line both drive it, and several may stand side by side.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/memory.h"
#include "core/data/checksum.h"
#include "core/data/dataset.h"
#include "core/engine/checkpoints.h"
#include "core/engine/past_viewer.h"
#include "core/engine/probe_set.h"
#include "core/engine/trainer.h"
#include "core/telemetry/history.h"
#include "core/telemetry/outbox.h"

namespace gatescope {

struct SessionSnapshot;

/// How a run is driven.
struct RunOptions {
  int threads = 1;
  bool live = false;                       ///< probes keep to live.budget and leave out the rest: see ProbeSet::limit()
  Outbox* outbox = nullptr;                ///< also told every sample; may be null
  bool checkpoints = false;                ///< makes them
  MemoryLimit memory;                      ///< of the run with its data, and for reading a gate source
  std::int64_t networks = 1;               ///< of an ensemble: who share the memory for checkpoints
  std::shared_ptr<TrainingSpaces> spaces;  ///< that they share as well; null: a run has its own
};

/// Where a run goes on instead of at its own start.
struct RunContinuation {
  Parameters<Scalar> weights;
  Settings course;  ///< what the run there was started with, and all changes of its live controls
  std::optional<Parameters<Scalar>> initial;  ///< at t=0; absent: not known, so these weights are taken for it
  struct Training {
    StepState state;
    Optimiser::State optimiser;
    History history;
    Vector finite;  ///< what a run keeps that diverges before others are known; empty: these weights
  };
  std::optional<Training> training;  ///< absent: these weights are trained anew, from t=0
  /// What is only looked at: nothing can go on.
  struct Past {
    std::int64_t step = 0;
    double stepSize = 0;
    bool diverged = false;
    std::string why;                                 ///< it cannot go on though it has not diverged; or ""
    std::shared_ptr<const SessionSnapshot> session;  ///< what is saved again; null: what the run holds
    History history;
  };
  std::optional<Past> past;  ///< instead of training
};

class Run {
 public:
  /// Builds the run; `source` only for fixed_learnt. It follows settings.changes. Throws Error when data and settings
  /// do not fit, and Stopped.
  Run(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source,
      const RunOptions& options, const std::stop_token& stop = {});

  /// Measures t=0: losses, gates, kernel, step size. Returns false when stopped.
  bool start(const std::stop_token& stop);
  /// Takes weights, state, curves and course from elsewhere first; then as start(). The live controls that this run was
  /// built with are those it goes on with, recorded as a change where they are others. Throws Error when they do not
  /// fit. A run that had ended stays so when its rules still say it.
  bool resume(RunContinuation from, const std::stop_token& stop);

  /// The probes that are due, then one step. Does nothing unless phase() is Ready or Running. When `stop` is requested
  /// before the step is made, the run stands where it stood, to be saved or to go on.
  void advance(const std::stop_token& stop);

  /// New live controls, recorded as changes at the present step; never rebuilds.
  void tune(const LiveControls& live);
  /// See ProbeSet::limit().
  void limitProbes(bool limited) { m_probes.limit(limited); }
  /// See ProbeSet::follow() and takeSpent().
  void followProbes(const ProbeLeave& leave) { m_probes.follow(leave); }
  ProbeSeconds takeProbeSeconds() { return m_probes.takeSpent(); }

  RunPhase phase() const { return m_phase; }  ///< Ready, Finished or Diverged
  std::int64_t step() const { return m_step; }
  /// Whether weights and step belong together: not where something was thrown in the middle of a step.
  bool isWhole() const { return !m_stepping; }
  /// With the live controls of the present step.
  const Settings& settings() const { return m_settings; }
  /// With the live controls that it started with, and their changes: what a file needs to repeat the run. Changes
  /// beyond step() are still to come.
  const Settings& course() const { return m_course; }
  const Dataset& data() const { return *m_data; }
  const History& history() const { return m_history; }
  const Trainer& trainer() const { return m_trainer; }
  const ProbeSet& probes() const { return m_probes; }
  /// The weights at t=0.
  const Parameters<Scalar>& initial() const { return m_initial; }
  /// Weights whose loss was finite, renewed now and then: what a diverged run keeps.
  const Vector& finiteWeights() const { return m_finite; }
  /// Of the data. Throws Stopped. Cost: one pass over them, the first time.
  const DataChecksum& dataChecksum(const std::stop_token& stop = {}) const;
  /// That of another run of the same data object, so that it is made once.
  void knowDataChecksum(const DataChecksum& checksum) const { m_dataChecksum = checksum; }
  /// The session that this run only shows, because its data are gone; null for every other run.
  const SessionSnapshot* shownSession() const { return m_shownSession.get(); }
  /// What happened, for people: why it finished or diverged.
  const std::string& message() const { return m_message; }
  /// State with phase, step, numbers of the data; steps per second is the caller's.
  RunState state() const;
  /// What an exact resume needs beside weights and moments.
  StepState stepState() const;

  /// Steps that can be gone back to.
  const Checkpoints& checkpoints() const { return m_checkpoints; }
  /// Makes one of the present step, whenever the run rests. Nothing without RunOptions::checkpoints or when diverged.
  void addCheckpoint();
  /// All of them, for a branch; this run is of no use any more.
  Checkpoints releaseCheckpoints() { return std::move(m_checkpoints); }
  /// Those of another run of the same experiment, up to the present step, become this run's past.
  void adoptCheckpoints(Checkpoints&& checkpoints) { m_checkpoints.adopt(std::move(checkpoints), m_step); }

  /// Whether somebody looks inside: see ProbeSet.
  void watch(const InspectionOrder& order) { m_probes.watch(order); }
  bool mayInspect() const { return m_probes.mayInspect(m_step); }
  /// Whether somebody asks what the kernel predicts, the newest frame is of the present network, and does not tell.
  bool isToPredict() const;
  /// Measures it: a frame that tells takes the place of the newest. Nothing when stopped.
  void predict(const std::stop_token& stop);
  /// The network at the present step; null when stopped. `charged`: to the inspections' share of the time, which a run
  /// at rest or in slow motion does not miss. Losses do not depend on what is looked at.
  std::shared_ptr<const Inspection> inspect(const InspectionOrder& order, bool charged, const std::stop_token& stop);
  /// The past view of the checkpoint at or below. Null when stopped, when there is none, or when the kernel there is
  /// not finite.
  std::shared_ptr<const PastView> viewPast(std::int64_t step, const InspectionOrder& order,
                                           const std::stop_token& stop);
  /// The newest past view again with inspection by this order; as viewPast().
  std::shared_ptr<const PastView> viewPastAgain(const InspectionOrder& order, const std::stop_token& stop);
  /// The kernel of the checkpoint at or below alone; null as there.
  std::shared_ptr<const KernelFrame> pastKernel(std::int64_t step, const std::stop_token& stop);
  void forgetPastView() { m_pastViewer.forget(); }

 private:
  bool isClassification() const { return m_data->classification; }
  void addCheckpoint(std::int64_t step, const Vector& values, const Vector& finite);
  void addFirstCheckpoint();
  void restore(RunContinuation::Training training);
  void goOn(StepState from, const std::stop_token& stop);
  bool show(RunContinuation::Past past, const std::stop_token& stop);
  void tellCurves(const std::stop_token& stop);
  void tellCourse();
  void takeStopRules(const History& history, std::int64_t step);
  void adopt(const LiveControls& live);
  void followCourse();
  bool isToChange() const;
  void settle();
  void dropEnd();
  void recordDue(const ProbeSet::Due& due);
  void measureStart(const std::stop_token& stop);
  StepSample measureLosses(const std::stop_token& stop);
  StepSample addLoss(const LossMean& batch, bool isTestDue);
  void finish(const std::string& why, const std::stop_token& stop);
  void diverge(const char* what);
  void tellDivergence(const char* what);
  template <class Sample>
  void record(const Sample& sample);
  template <class Sample>
  void recordEnd(const Sample& sample);
  void recordKernel(const std::shared_ptr<const KernelFrame>& frame, double beta);
  void updateStepSize();

  Settings m_settings;  ///< as at this step
  Settings m_course;    ///< as at the start, with all changes
  std::shared_ptr<const Dataset> m_data;
  RunOptions m_options;
  Trainer m_trainer;
  Parameters<Scalar> m_initial;
  Vector m_finite, m_candidate;
  mutable std::optional<DataChecksum> m_dataChecksum;
  ProbeSet m_probes;
  Checkpoints m_checkpoints;
  PastViewer m_pastViewer;
  History m_history;
  RunPhase m_phase = RunPhase::Ready;
  std::string m_message;
  std::string m_ending;          ///< why the run ends here, until that is measured; "": it does not
  std::string m_onlyForLooking;  ///< see RunState
  std::shared_ptr<const SessionSnapshot> m_shownSession;
  std::int64_t m_step = 0;
  bool m_stepping = false;
  LossMean m_batchSum;  ///< mini-batch losses since the last sample
  std::int64_t m_batchCount = 0;
  double m_kernelBeta = 0;  ///< that the newest frame was measured with
  struct Predicted {
    std::int64_t step = 0, samples = 0;
    double ridge = 0;
    bool operator==(const Predicted&) const = default;
  };
  std::optional<Predicted> m_predicted;  ///< by the newest predict()
  std::optional<LossMean> m_test;        ///< test losses at this step, until they go out with its sample
};

}  // namespace gatescope
