// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <cmath>

#include "core/engine/checkpoints.h"
#include "core/engine/step_size.h"
#include "core/fields/field_text.h"

namespace gatescope {
namespace {

constexpr std::int64_t kKeepEvery = 32;  // steps between copies of the weights

double bytesEach(const Trainer& trainer, const Settings& settings, Index probes) {
  const std::size_t order = trainer.usesAllSamples() ? 0 : trainer.batches().order().size();
  return checkpointBytes(static_cast<double>(trainer.parameters().layout.size),
                         findOptimiser(settings.experiment.optimiser.name)->moments(), static_cast<double>(order),
                         static_cast<double>(probes));
}

// Which rule ends the run at this point of the curves; "" when none does. What is absent meets no rule.
std::string stopReason(const LiveControls& live, const StepSample& sample) {
  if (live.stopLoss > 0 && sample.trainLoss <= live.stopLoss)
    return "training loss " + toText(FieldValue(live.stopLoss)) + " reached";
  if (live.stopTestAccuracy > 0 && sample.testAccuracy >= live.stopTestAccuracy)
    return "test accuracy " + toText(FieldValue(live.stopTestAccuracy)) + " reached";
  return "";
}

bool sameStepSize(const LiveControls& a, const LiveControls& b) {
  return a.stepSize == b.stepSize && a.stepSizeNumber == b.stepSizeNumber && a.spectralFactor == b.spectralFactor;
}

}  // namespace

Run::Run(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source,
         const RunOptions& options)
    : m_settings(settings),
      m_data(std::move(data)),
      m_options(options),
      m_trainer(settings, m_data, source, options.threads),
      m_initial(m_trainer.parameters()),
      m_finite(m_initial.values),
      m_probes(settings.experiment, m_data, m_trainer, options.threads, options.live),
      m_checkpoints(bytesEach(m_trainer, settings, m_probes.inputs().cols())) {}

bool Run::start(const std::stop_token& stop) {
  const std::shared_ptr<const KernelFrame> frame = m_probes.start(m_trainer, m_initial, stop);
  if (!frame) return false;
  updateStepSize();
  if (m_step > 0) return true;  // a continued run has its curves already
  recordKernel(frame);
  measureStart(stop);
  return !stop.stop_requested();
}

void Run::measureStart(const std::stop_token& stop) {
  const StepSample sample = measureLosses(stop);
  const LayerSample layers = m_probes.measureGates(m_trainer, 0, stop);
  if (stop.stop_requested()) return;
  record(sample);
  record(layers);
  if (!std::isfinite(sample.trainLoss)) diverge("The loss is not finite at the start");
}

bool Run::resume(RunContinuation from, const std::stop_token& stop) {
  m_trainer.parameters() = from.weights;
  m_finite = from.weights.values;
  m_initial = from.initial ? *from.initial : from.weights;
  StepState state;
  if (from.training) {
    // All but the weights is here as in a new run, which is what a checkpoint of t=0 holds.
    if (from.initial && m_options.checkpoints) addCheckpoint(0, m_initial.values);
    state = from.training->state;
    restore(std::move(*from.training));
  }
  if (!start(stop)) return false;
  if (m_step > 0) goOn(state, stop);
  return true;
}

void Run::restore(RunContinuation::Training training) {
  StepState& state = training.state;
  m_trainer.optimiser().restore(training.optimiser);
  m_trainer.batches().restore(state.random, std::move(state.batchOrder), state.batchPosition);
  m_step = state.step;
  m_batchSum = state.batchSum;
  m_batchCount = state.batchCount;
  if (m_step > 0) m_history = std::move(training.history);  // t=0 is measured again
}

// What starting has set back, and the curves so far for whoever is told.
void Run::goOn(const StepState& from, const std::stop_token& stop) {
  if (sameStepSize(from.live, m_settings.live)) m_trainer.setStepSize(from.stepSize);
  m_probes.restore(from.probes, m_trainer, m_step);
  if (!m_options.outbox) return;
  // The matrices are in no session: the weights are.
  if (m_probes.measureKernel(m_trainer, m_step, stop)) m_options.outbox->add(m_probes.matrices());
  for (const StepSample& sample : m_history.steps()) m_options.outbox->add(sample);
  for (const LayerSample& sample : m_history.layers()) m_options.outbox->add(sample);
  for (const std::shared_ptr<const KernelFrame>& frame : m_history.kernels()) m_options.outbox->add(frame);
}

void Run::updateStepSize() {
  m_trainer.setStepSize(stepSizeOf(m_settings.live, m_probes.largestEigenvaluePerSample()));
}

void Run::tune(const LiveControls& live) {
  m_settings.live = live;
  m_trainer.tune(live);
  updateStepSize();
  // A longer run may go on; a stop rule that is already met ends it at the next step.
  if (m_phase == RunPhase::Finished && (live.stopSteps == 0 || m_step < live.stopSteps)) {
    m_phase = RunPhase::Ready;
    m_message.clear();
  }
}

template <class Sample>
void Run::record(const Sample& sample) {
  m_history.add(sample);
  if (m_options.outbox) m_options.outbox->add(sample);
}

void Run::recordKernel(const std::shared_ptr<const KernelFrame>& frame) {
  if (!frame) return;  // not due, or not finite: the loss tells next
  record(frame);
  if (m_options.outbox) m_options.outbox->add(m_probes.matrices());
}

// Exact: all training and test samples at the present weights.
StepSample Run::measureLosses(const std::stop_token& stop) {
  const LossMean train = m_trainer.evaluate(m_data->train, stop);
  const LossMean test = m_probes.measureTest(m_trainer, stop);
  return {m_step, train.loss, isClassification() ? train.accuracy : kAbsent, test.loss, test.accuracy};
}

void Run::measureDue(const std::stop_token& stop) {
  const ProbeSet::Due due = m_probes.measureDue(m_trainer, m_step, m_settings.live, stop);
  recordKernel(due.kernel);
  if (stop.stop_requested()) return;
  if (due.test) m_test = due.test;
  if (due.layers) record(*due.layers);
}

// The loss belongs to the weights before the update, so to the step that is about to be counted. Returns the curves'
// new point; of numbers that are absent when there is none.
StepSample Run::addLoss(const LossMean& batch) {
  m_batchSum.loss += batch.loss;
  m_batchSum.accuracy += batch.accuracy;
  ++m_batchCount;
  const bool every = m_trainer.usesAllSamples() || m_test.has_value() || m_batchCount >= m_settings.live.testEvery;
  StepSample sample;
  sample.step = m_step;
  if (!every || (m_step == 0 && !m_trainer.usesAllSamples())) return sample;
  sample.trainLoss = m_batchSum.loss / static_cast<double>(m_batchCount);
  sample.trainAccuracy = isClassification() ? m_batchSum.accuracy / static_cast<double>(m_batchCount) : kAbsent;
  if (m_test) {
    sample.testLoss = m_test->loss;
    sample.testAccuracy = m_test->accuracy;
  }
  if (m_step > 0) record(sample);  // t=0 was measured exactly
  m_test.reset();
  m_batchSum = {};
  m_batchCount = 0;
  return sample;
}

void Run::advance(const std::stop_token& stop) {
  if (m_phase != RunPhase::Ready && m_phase != RunPhase::Running) return;
  const LiveControls& live = m_settings.live;
  if (live.stopSteps > 0 && m_step >= live.stopSteps)
    return finish("Finished: " + std::to_string(m_step) + " steps", stop);
  if (stop.stop_requested()) return;
  if (m_checkpoints.wants(m_step)) addCheckpoint();
  measureDue(stop);
  if (stop.stop_requested()) return;
  const bool keeps = m_step % kKeepEvery == 0;
  if (keeps) m_candidate = m_trainer.parameters().values;
  m_stepping = true;
  const LossMean batch = m_trainer.step(stop);
  if (stop.stop_requested()) return;
  if (!std::isfinite(batch.loss)) return diverge("The loss is no longer finite");
  if (keeps) m_finite.swap(m_candidate);
  const std::string end = stopReason(live, addLoss(batch));
  ++m_step;
  m_stepping = false;
  m_probes.stepMade(m_trainer.stepSize(), live.budget);
  if (!end.empty()) finish("Finished: " + end, stop);
}

void Run::finish(const std::string& why, const std::stop_token& stop) {
  m_phase = RunPhase::Finished;
  m_message = why;
  addCheckpoint();
  const StepSample sample = measureLosses(stop);
  if (stop.stop_requested()) return;
  if (!std::isfinite(sample.trainLoss)) return diverge("The loss is no longer finite");
  record(sample);
  const LayerSample layers = m_probes.measureGates(m_trainer, m_step, stop);
  if (!stop.stop_requested()) record(layers);
  if (m_history.kernels().empty() || m_history.kernels().back()->step < m_step)
    recordKernel(m_probes.measureKernel(m_trainer, m_step, stop));
}

void Run::diverge(const std::string& what) {
  m_phase = RunPhase::Diverged;
  m_trainer.parameters().values = m_finite;
  m_message =
      what + " at step " + std::to_string(m_step) + " with step size " + toText(FieldValue(m_trainer.stepSize())) +
      ": the run has diverged. The curves end at the last finite step; try a smaller step size or initial scale.";
}

RunState Run::state() const {
  RunState state;
  state.phase = m_phase;
  state.step = m_step;
  state.totalSteps = m_settings.live.stopSteps;
  state.probeShare = m_probes.timeShare();
  state.stepSize = m_trainer.stepSize();
  state.message = m_message;
  state.dataTitle = m_data->title;
  state.dataNote = m_data->note;
  if (!m_trainer.spec().variant->hasTestCurve)
    state.noTestReason = m_trainer.spec().variant->noTestReason;
  else if (m_data->test.count() == 0)
    state.noTestReason =
        m_data->note.empty() ? "no test curve: there are no test samples" : "no test curve: " + m_data->note;
  state.trainSamples = m_data->train.count();
  state.testSamples = m_data->test.count();
  state.inputs = m_data->inputs();
  state.outputs = m_data->outputs();
  state.parameters = m_initial.layout.count();
  state.classification = isClassification();
  return state;
}

StepState Run::stepState() const {
  StepState state;
  state.step = m_step;
  state.optimiserSteps = m_trainer.optimiser().steps();
  state.live = m_settings.live;
  state.stepSize = m_trainer.stepSize();
  state.random = m_trainer.batches().randomState();
  if (!m_trainer.usesAllSamples()) state.batchOrder = m_trainer.batches().order();
  state.batchPosition = m_trainer.batches().position();
  state.batchSum = m_batchSum;
  state.batchCount = m_batchCount;
  state.probes = m_probes.state();
  return state;
}

void Run::addCheckpoint() {
  if (m_options.checkpoints && m_phase != RunPhase::Diverged) addCheckpoint(m_step, m_trainer.parameters().values);
}

void Run::addCheckpoint(std::int64_t step, const Vector& values) {
  Checkpoint* checkpoint = m_checkpoints.slot(step);
  if (!checkpoint) return;
  checkpoint->state = stepState();
  checkpoint->values = values;
  checkpoint->first = m_trainer.optimiser().first();
  checkpoint->second = m_trainer.optimiser().second();
}

std::shared_ptr<const Inspection> Run::inspect(const InspectionOrder& order, bool charged,
                                               const std::stop_token& stop) {
  return m_probes.inspect(m_trainer, m_step, order, charged, stop);
}

std::shared_ptr<const PastView> Run::viewPast(std::int64_t step, const InspectionOrder& order,
                                              const std::stop_token& stop) {
  const Checkpoint* checkpoint = m_checkpoints.at(step);
  return checkpoint ? m_pastViewer.view(*checkpoint, m_history, order, m_trainer, m_probes, stop) : nullptr;
}

std::shared_ptr<const PastView> Run::viewPastAgain(const InspectionOrder& order, const std::stop_token& stop) {
  return m_pastViewer.viewAgain(order, m_trainer, m_probes, stop);
}

}  // namespace gatescope
