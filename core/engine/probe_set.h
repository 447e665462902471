// What a run measures of itself: its probes, when each is due, and the time that they may take.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

#include "core/data/dataset.h"
#include "core/engine/checkpoints.h"
#include "core/engine/probe_schedule.h"
#include "core/engine/trainer.h"
#include "core/probes/gate_probe.h"
#include "core/probes/inspection_probe.h"
#include "core/probes/kernel_predictor.h"
#include "core/probes/kernel_probe.h"

namespace gatescope {

/// Kernel, test set and gates, and inspections while somebody watches, each with its schedule. The trainer is the
/// caller's, the same one in every call. Nothing here touches its weights, optimiser or batches, so losses do not
/// depend on what is measured. When `stop` is requested, what comes back is worthless. One per run; the run's thread.
class ProbeSet {
 public:
  /// `limited`: leaves out what is due when the probes' share of the time is spent; see limit().
  ProbeSet(const Experiment& experiment, const std::shared_ptr<const Dataset>& data, const Trainer& trainer,
           int threads, bool limited);

  /// Takes `initial` as the weights of t=0, with which all that comes later is compared. Returns the kernel there; null
  /// when stopped. Throws Error when it is not finite. Cost: a kernel, two spectra or three, a pass over the probe set.
  std::shared_ptr<const KernelFrame> start(const Trainer& trainer, const Parameters<Scalar>& initial,
                                           const std::stop_token& stop);
  /// What an exact resume at `step`, with these weights, needs; restore() comes after start().
  ProbeState state(std::int64_t step, const Parameters<Scalar>& parameters) const;
  void restore(ProbeState state, std::int64_t step);

  /// What was measured because it was due at a step; the rest is absent.
  struct Due {
    bool isTestDue = false;  ///< measured or left out
    std::shared_ptr<const KernelFrame> kernel;
    std::optional<LossMean> test;
    std::optional<LayerSample> layers;
  };
  /// Then comes stepMade(), or undoDue() when the step was not made: all is due again. Gates come in pairs of steps:
  /// the one before is looked at as well, so that the rate is that of one step whatever the rhythm.
  Due measureDue(Trainer& trainer, std::int64_t step, const LiveControls& live, const std::stop_token& stop);
  void undoDue();
  /// Each by itself, whether or not it is due; schedules and time are as before. The kernel is null when stopped or not
  /// finite; test figures are absent where there is no test set or a test sample has no gate.
  std::shared_ptr<const KernelFrame> measureKernel(const Trainer& trainer, std::int64_t step,
                                                   const std::stop_token& stop);
  LossMean measureTest(Trainer& trainer, const std::stop_token& stop) const;
  LayerSample measureGates(const Trainer& trainer, std::int64_t step, const std::stop_token& stop);

  /// The frame with what the kernel of these weights predicts; the frame itself where there is nothing to predict, or
  /// when stopped. Schedules and time are as before.
  std::shared_ptr<const KernelFrame> predicted(const std::shared_ptr<const KernelFrame>& frame, const Trainer& trainer,
                                               const LiveControls& live, const std::stop_token& stop);

  /// A step of this size was made. All time since the one before counts, waiting included: in slow motion there is time
  /// to measure every step. `budget` is the probes' share of it.
  void stepMade(double stepSize, double budget);
  /// Whether measurements are left out when their share of the time is spent, instead of being made whenever they are
  /// due. A curve that leaves out has gaps; its values are those of the curve without.
  void limit(bool limited) { m_limited = limited; }
  bool isLimited() const { return m_limited; }
  /// From now on somebody else decides what may be made where it is due, for all networks of an ensemble alike.
  void follow(const ProbeLeave& leave) { m_leave = leave; }
  /// What was made because it was due, since the last call.
  ProbeSeconds takeSpent() { return std::exchange(m_spent, {}); }
  /// Share of the time that probes took, recently; [0, 1].
  double timeShare() const { return m_timeShare; }

  /// What somebody looks at: inspections then have a share of the probes' time. Nothing: their memory is given back.
  /// With `predictor` kernels that are due carry what they predict, as far as a share of that time allows.
  void watch(const InspectionOrder& order);
  bool predicts() const { return m_predicts; }
  /// Whether the inspections' share of the time allows one at `step`.
  bool mayInspect(std::int64_t step) const { return m_inspectionSchedule.due(step, 1) && mayRun(m_inspectionSchedule); }
  /// Null when stopped. `charged`: to the inspections' share of the time.
  std::shared_ptr<const Inspection> inspect(const Trainer& trainer, std::int64_t step, const InspectionOrder& order,
                                            bool charged, const std::stop_token& stop);

  /// Kernel, matrices and gates of past weights, without the rates of gate change and without inspection; a frame that
  /// is `known` is not measured again. The probes' present stays as it is. No kernel when stopped or not finite.
  PastView measurePast(const NetworkSpec& spec, const Parameters<Scalar>& past, std::int64_t step,
                       const LinearPrediction::State& prediction, std::shared_ptr<const KernelFrame> known,
                       const std::stop_token& stop);
  /// Inspection of past weights, when the linear prediction stood at `prediction`; null when stopped.
  std::shared_ptr<const Inspection> inspectPast(const NetworkSpec& spec, const Trainer& trainer,
                                                const std::shared_ptr<const Parameters<Scalar>>& past,
                                                std::int64_t step, const LinearPrediction::State& prediction,
                                                const InspectionOrder& order, const std::stop_token& stop);

  /// ρ_max(K_0)/n: what the spectral step size needs.
  double largestEigenvaluePerSample() const { return m_kernel.largestEigenvaluePerSample(); }
  /// Which training samples the probe samples are.
  const std::vector<Index>& samples() const { return m_kernel.order()->training; }
  /// Of the probe samples: d_in × n and C × n.
  const MatrixD& inputs() const { return m_kernel.inputs(); }
  const MatrixD& targets() const { return m_kernel.targets(); }
  /// Behind the newest kernel; null before.
  std::shared_ptr<const KernelMatrices> matrices() const { return m_kernel.matrices(); }

 private:
  using Clock = std::chrono::steady_clock;

  ProbeSet(const Experiment& experiment, std::shared_ptr<const Dataset> data, const Trainer& trainer,
           const std::vector<Index>& chosen, int threads, bool limited);

  template <class Measure>
  double timed(ProbeSchedule& schedule, bool charged, const Measure& measure);
  bool mayRun(const ProbeSchedule& schedule) const { return !m_limited || schedule.mayRun(); }
  ProbeLeave leave() const { return m_leave ? *m_leave : m_limited ? m_schedules.leave() : ProbeLeave{}; }
  void measureGatesDue(const Trainer& trainer, std::int64_t step, std::int64_t every, Due& due,
                       const std::stop_token& stop);
  std::string predictionNote(const std::string& noPrediction) const;
  std::shared_ptr<const Inspection> withModes(std::shared_ptr<const Inspection> inspection, const NetworkSpec& spec,
                                              const Parameters<Scalar>& parameters,
                                              const LinearPrediction::State* prediction, const std::stop_token& stop);

  Experiment m_experiment;
  std::shared_ptr<const Dataset> m_data;
  bool m_limited, m_watched = false;
  GateProbe m_gates;
  KernelProbe m_kernel;
  InspectionProbe m_inspection;
  ProbeSchedules m_schedules, m_schedulesBefore;  ///< now, and before the newest measureDue()
  std::optional<ProbeLeave> m_leave;              ///< see follow()
  ProbeSeconds m_spent;
  std::optional<std::int64_t> m_lookedAt;  ///< step whose gates the newest measureDue() saw for the rate of the next
  ProbeSchedule m_inspectionSchedule;
  int m_threads;
  bool m_predicts = false;
  std::optional<PredictorSamples> m_predictorSamples;
  std::int64_t m_mostPredictorSamples = 0;  ///< that they were chosen with
  Clock::time_point m_lastStep = Clock::now();
  double m_timeShare = 0, m_probeSeconds = 0, m_allSeconds = 0;
};

}  // namespace gatescope
