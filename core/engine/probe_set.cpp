// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/probe_set.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/stopwatch.h"
#include "core/data/probe_choice.h"
#include "core/network/initialise.h"
#include "core/probes/probe_order.h"

namespace gatescope {
namespace {

constexpr double kShareWindow = 0.5;  // seconds over which the share of the time is a mean

}  // namespace

ProbeSet::ProbeSet(const Experiment& experiment, const std::shared_ptr<const Dataset>& data, const Trainer& trainer,
                   int threads, bool limited)
    : ProbeSet(experiment, data, trainer, chooseProbes(experiment, data->train), threads, limited) {}

ProbeSet::ProbeSet(const Experiment& experiment, std::shared_ptr<const Dataset> data, const Trainer& trainer,
                   const std::vector<Index>& chosen, int threads, bool limited)
    : m_experiment(experiment),
      m_data(std::move(data)),
      m_limited(limited),
      m_gates(trainer.spec(), trainer.parameters().layout, m_data->train.inputs(Eigen::all, chosen),
              selected(trainer.masks(), chosen), m_data->planes),
      m_kernel(trainer.spec(), trainer.parameters().layout, m_data->train.inputs(Eigen::all, chosen),
               m_data->train.targets(Eigen::all, chosen), selected(trainer.masks(), chosen),
               orderProbes(m_data->train, chosen), threads, targetScale(experiment)),
      m_inspection(m_data, experiment.loss, m_kernel.order()),
      m_threads(threads) {}

std::string ProbeSet::predictionNote(const std::string& noPrediction) const {
  const Index probes = m_kernel.inputs().cols(), samples = m_data->train.count();
  if (!noPrediction.empty() || probes == samples) return noPrediction;
  return "the prediction uses the " + std::to_string(probes) + " probe samples in place of all " +
         std::to_string(samples) + " training samples: an estimate";
}

std::shared_ptr<const KernelFrame> ProbeSet::start(const Trainer& trainer, const Parameters<Scalar>& initial,
                                                   const std::stop_token& stop) {
  const std::vector<double> deviations = valueDeviations(m_experiment, initial.layout);
  const std::string noPrediction = noPredictionReason(m_experiment, trainer.usesAllSamples());
  std::shared_ptr<const KernelFrame> frame =
      m_kernel.start(trainer.spec(), initial, deviations, noPrediction.empty(), predictionNote(noPrediction), stop);
  if (stop.stop_requested()) return nullptr;
  if (!frame) throw Error(said("the kernel at t=0 is not finite: lower initialisation.scale or network.depth"));
  m_gates.start(trainer.spec(), initial, stop);
  return frame;
}

ProbeState ProbeSet::state(std::int64_t step, const Parameters<Scalar>& parameters) const {
  ProbeState state{m_schedules.kernel.last(), m_schedules.test.last(), m_schedules.gates.last(), {}, {}, {}};
  if (m_kernel.prediction().isStarted()) state.prediction = m_kernel.prediction().state();
  if (!m_gates.knowsBefore(step)) return state;
  state.gates = m_gates.previous();
  state.weightChange = m_gates.weightChange(parameters);
  return state;
}

void ProbeSet::restore(ProbeState state, std::int64_t step) {
  m_kernel.prediction().restore(state.prediction);
  if (!state.gates.empty()) m_gates.remember(std::move(state.gates), std::move(state.weightChange), step - 1);
  m_schedules.kernel.restart(state.kernelStep);
  m_schedules.test.restart(state.testStep);
  m_schedules.gates.restart(state.gateStep);
}

template <class Measure>
double ProbeSet::timed(ProbeSchedule& schedule, bool charged, const Measure& measure) {
  const Clock::time_point begin = Clock::now();
  measure();
  const double seconds = secondsSince(begin);
  if (m_limited && charged) schedule.spent(seconds);
  m_probeSeconds += seconds;
  return seconds;
}

ProbeSet::Due ProbeSet::measureDue(Trainer& trainer, std::int64_t step, const LiveControls& live,
                                   const std::stop_token& stop) {
  Due due;
  m_schedulesBefore = m_schedules;
  m_lookedAt.reset();
  if (m_schedules.kernel.due(step, live.kernelEvery)) {
    if (leave().kernel)
      m_spent.kernel += timed(m_schedules.kernel, true, [&] { due.kernel = measureKernel(trainer, step, stop); });
    if (due.kernel && m_predicts && leave().predictor)
      m_spent.predictor +=
          timed(m_schedules.predictor, true, [&] { due.kernel = predicted(due.kernel, trainer, live, stop); });
    m_schedules.kernel.passed(step);
  }
  if (stop.stop_requested()) return due;
  if (m_schedules.test.due(step, live.testEvery)) {
    due.isTestDue = true;
    if (leave().test) m_spent.test += timed(m_schedules.test, true, [&] { due.test = measureTest(trainer, stop); });
    m_schedules.test.passed(step);
  }
  measureGatesDue(trainer, step, live.gatesEvery, due, stop);
  return due;
}

// A pair that was begun is completed, whatever it costs; where the one before is missing there is no sample.
void ProbeSet::measureGatesDue(const Trainer& trainer, std::int64_t step, std::int64_t every, Due& due,
                               const std::stop_token& stop) {
  ProbeSchedule& schedule = m_schedules.gates;
  if (schedule.due(step, every)) {
    if (m_gates.knowsBefore(step))
      m_spent.gates += timed(schedule, true, [&] { due.layers = measureGates(trainer, step, stop); });
    schedule.passed(step);
  }
  if (!schedule.due(step + 1, every) || !leave().gates) return;
  if (!due.layers)
    m_spent.gates += timed(schedule, true, [&] { m_gates.look(trainer.spec(), trainer.parameters(), stop); });
  m_lookedAt = step;
}

void ProbeSet::undoDue() {
  m_schedules = m_schedulesBefore;
  m_lookedAt.reset();
}

std::shared_ptr<const KernelFrame> ProbeSet::measureKernel(const Trainer& trainer, std::int64_t step,
                                                           const std::stop_token& stop) {
  return m_kernel.measure(trainer.spec(), trainer.parameters(), step, stop);
}

std::shared_ptr<const KernelFrame> ProbeSet::predicted(const std::shared_ptr<const KernelFrame>& frame,
                                                       const Trainer& trainer, const LiveControls& live,
                                                       const std::stop_token& stop) {
  if (!noPredictorReason(*trainer.spec().variant, *m_data).empty()) return frame;
  if (!m_predictorSamples || m_mostPredictorSamples != live.predictorSamples)
    m_predictorSamples = choosePredictorSamples(m_experiment, *m_data, live.predictorSamples);
  m_mostPredictorSamples = live.predictorSamples;
  const PredictorScores scores = predictorScores(trainer.spec(), trainer.parameters().cast<double>(),
                                                 *m_predictorSamples, live.ridge, m_threads, stop);
  if (stop.stop_requested()) return frame;
  auto whole = std::make_shared<KernelFrame>(*frame);
  whole->kernelTestAccuracy = m_data->classification ? scores.kernelAccuracy : kAbsent;
  whole->pathTestAccuracy = m_data->classification ? scores.pathAccuracy : kAbsent;
  whole->kernelTestError = scores.kernelError;
  whole->pathTestError = scores.pathError;
  return whole;
}

LossMean ProbeSet::measureTest(Trainer& trainer, const std::stop_token& stop) const {
  if (m_data->test.count() == 0 || !trainer.spec().variant->hasTestCurve) return {kAbsent, kAbsent};
  const LossMean test = trainer.evaluate(m_data->test, stop);
  return {test.loss, m_data->classification ? test.accuracy : kAbsent};
}

LayerSample ProbeSet::measureGates(const Trainer& trainer, std::int64_t step, const std::stop_token& stop) {
  return m_gates.measure(trainer.spec(), trainer.parameters(), step, stop);
}

void ProbeSet::stepMade(double stepSize, double budget) {
  m_kernel.trained(stepSize);
  if (m_lookedAt) m_gates.remember(*m_lookedAt);
  m_lookedAt.reset();
  const double seconds = secondsSince(m_lastStep);
  m_lastStep = Clock::now();
  m_schedules.earn(seconds * budget * (m_watched ? 1 - kInspectionShare : 1), m_predicts);
  if (m_watched) m_inspectionSchedule.earn(seconds * budget * kInspectionShare);
  m_allSeconds += seconds;
  if (m_allSeconds < kShareWindow) return;
  m_timeShare = m_probeSeconds / m_allSeconds;
  m_probeSeconds = m_allSeconds = 0;
}

void ProbeSet::watch(const InspectionOrder& order) {
  m_watched = order.any();
  m_predicts = order.predictor;
  if (!m_watched) m_inspection.rest();
  if (!m_predicts) m_predictorSamples.reset();
}

std::shared_ptr<const Inspection> ProbeSet::inspect(const Trainer& trainer, std::int64_t step,
                                                    const InspectionOrder& order, bool charged,
                                                    const std::stop_token& stop) {
  const InspectionSubject subject{m_experiment, trainer.spec(), trainer.masks(), trainer.parameters(), step};
  std::shared_ptr<const Inspection> inspection;
  timed(m_inspectionSchedule, charged, [&] {
    inspection =
        withModes(m_inspection.measure(subject, order, stop), trainer.spec(), trainer.parameters(), nullptr, stop);
  });
  m_inspectionSchedule.passed(step);
  return inspection;
}

// With the modes, where they are ordered; null when stopped.
std::shared_ptr<const Inspection> ProbeSet::withModes(std::shared_ptr<const Inspection> inspection,
                                                      const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                                      const LinearPrediction::State* prediction,
                                                      const std::stop_token& stop) {
  if (!inspection || !inspection->order.modes) return inspection;
  auto whole = std::make_shared<Inspection>(*inspection);
  whole->noModesReason = m_kernel.noModesReason();
  whole->modes = m_kernel.measureModes(spec, parameters, prediction, stop);
  return stop.stop_requested() ? nullptr : whole;
}

PastView ProbeSet::measurePast(const NetworkSpec& spec, const Parameters<Scalar>& past, std::int64_t step,
                               const LinearPrediction::State& prediction, std::shared_ptr<const KernelFrame> known,
                               const std::stop_token& stop) {
  PastView view;
  view.step = step;
  KernelProbe::Past kernel = m_kernel.measurePast(spec, past, step, prediction, std::move(known), stop);
  view.kernel = std::move(kernel.frame);
  view.matrices = std::move(kernel.matrices);
  view.layers = m_gates.describe(spec, past, step, stop);
  return view;
}

std::shared_ptr<const Inspection> ProbeSet::inspectPast(const NetworkSpec& spec, const Trainer& trainer,
                                                        const std::shared_ptr<const Parameters<Scalar>>& past,
                                                        std::int64_t step, const LinearPrediction::State& prediction,
                                                        const InspectionOrder& order, const std::stop_token& stop) {
  const InspectionSubject subject{m_experiment, spec, trainer.masks(), *past, step};
  return withModes(m_inspection.measurePast(subject, past, order, stop), spec, *past, &prediction, stop);
}

}  // namespace gatescope
