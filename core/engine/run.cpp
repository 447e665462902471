// Over the size of a source: all of it is the course of one run, from its start or a session to its end.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <algorithm>
#include <cmath>

#include "core/base/message.h"
#include "core/engine/checkpoints.h"
#include "core/engine/step_size.h"
#include "core/engine/stop_rules.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/live_changes.h"

namespace gatescope {
namespace {

constexpr std::int64_t kKeepEvery = 32;  // steps between copies of the weights
constexpr const char *kDiverged = saidLater("The loss is no longer finite"),
                     *kDivergedAtStart = saidLater("The loss is not finite at the start");

double bytesEach(const Trainer& trainer, const Settings& settings, Index probes) {
  const std::size_t order = trainer.usesAllSamples() ? 0 : trainer.batches().order().size();
  return checkpointBytes(
      static_cast<double>(trainer.parameters().layout.size),
      findOptimiser(settings.experiment.optimiser.name)->moments(), static_cast<double>(order),
      static_cast<double>(probes),
      static_cast<double>(probes * trainer.parameters().layout.hidden() * trainer.parameters().layout.width));
}

bool sameStepSize(const LiveControls& a, const LiveControls& b) {
  return a.stepSize == b.stepSize && a.stepSizeNumber == b.stepSizeNumber && a.spectralFactor == b.spectralFactor;
}

}  // namespace

Run::Run(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source,
         const RunOptions& options, const std::stop_token& stop)
    : m_settings(settings),
      m_course(settings),
      m_data(std::move(data)),
      m_options(options),
      m_trainer(settings, m_data, source, options.threads, stop, options.spaces),
      m_initial(m_trainer.parameters()),
      m_finite(m_initial.values),
      m_probes(settings.experiment, m_data, m_trainer, options.threads, options.live),
      m_checkpoints(static_cast<double>(options.networks) * bytesEach(m_trainer, settings, m_probes.inputs().cols())) {
  m_settings.changes.clear();
}

bool Run::start(const std::stop_token& stop) {
  LiveControls initial = m_settings.live;
  initial.beta = m_course.live.beta;
  m_trainer.tune(initial);
  const std::shared_ptr<const KernelFrame> frame = m_probes.start(m_trainer, m_initial, stop);
  m_trainer.tune(m_settings.live);
  if (!frame) return false;
  m_kernelBeta = m_step > 0 ? m_settings.live.beta : initial.beta;
  updateStepSize();
  if (m_step > 0) return true;  // a continued run has its curves already
  recordKernel(frame, initial.beta);
  measureStart(stop);
  tellCourse();
  followCourse();
  return !stop.stop_requested();
}

void Run::measureStart(const std::stop_token& stop) {
  const StepSample sample = measureLosses(stop);
  const LayerSample layers = m_probes.measureGates(m_trainer, 0, stop);
  if (stop.stop_requested()) return;
  record(sample);
  record(layers);
  if (!std::isfinite(sample.trainLoss)) diverge(kDivergedAtStart);
}

bool Run::resume(RunContinuation from, const std::stop_token& stop) {
  m_trainer.parameters() = from.weights;
  m_finite = from.weights.values;
  const bool knowsInitial = from.initial.has_value();
  m_initial = knowsInitial ? std::move(*from.initial) : from.weights;
  const std::int64_t step = from.past ? from.past->step : from.training ? from.training->state.step : 0;
  m_course.live = from.course.live;
  m_course.changes = std::move(from.course.changes);
  if (from.past || from.training) takeStopRules(from.past ? from.past->history : from.training->history, step);
  recordChange(m_course, step, m_settings.live);
  if (from.past) {
    if (knowsInitial) addFirstCheckpoint();
    return show(std::move(*from.past), stop);
  }
  StepState state;
  if (from.training) {
    // All but the weights is here as in a new run, which is what a checkpoint of t=0 holds.
    if (knowsInitial) addFirstCheckpoint();
    state = from.training->state;
    restore(std::move(*from.training));
  }
  if (!start(stop)) return false;
  if (m_step > 0) goOn(std::move(state), stop);
  return !stop.stop_requested();
}

// Rules that would not have ended the run before are as good as those of its start: a run that is made longer is one
// that was as long from the start. Others are changes, as are those of a run whose rules were changed before.
void Run::takeStopRules(const History& history, std::int64_t step) {
  const LiveControls& live = m_settings.live;
  const bool hasEnded = std::ranges::any_of(history.steps(), [&](const StepSample& sample) {
    return sample.step + 1 < step && !stopReason(live, sample).empty();
  });
  const bool wereChanged = std::ranges::any_of(m_course.changes, [&](const LiveChange& change) {
    return change.step <= step && findField(change.key)->endsRun;
  });
  if (hasEnded || wereChanged || (live.stopSteps > 0 && live.stopSteps < step)) return;
  for (const Field& field : fields())
    if (field.endsRun) field.set(m_course, field.get(m_settings));
}

void Run::restore(RunContinuation::Training training) {
  StepState& state = training.state;
  m_trainer.optimiser().restore(training.optimiser);
  m_trainer.batches().restore(state.random, std::move(state.batchOrder), state.batchPosition);
  if (training.finite.size() == m_finite.size()) m_finite = training.finite;
  m_step = state.step;
  m_batchSum = state.batchSum;
  m_batchCount = state.batchCount;
  if (m_step > 0) m_history = std::move(training.history);  // t=0 is measured again
}

// What starting has set back, and the curves so far for whoever is told.
void Run::goOn(StepState from, const std::stop_token& stop) {
  if (sameStepSize(from.live, m_settings.live)) m_trainer.setStepSize(from.stepSize);
  m_probes.restore(std::move(from.probes), m_step);
  settle();
  tellCurves(stop);
}

// A run that had ended stays so unless its rules have changed; one that was stopped while it ended ends now.
void Run::settle() {
  const std::string end = stopReason(m_settings.live, m_history, m_step, m_trainer.usesAllSamples());
  if (!m_history.hasEnd()) {
    m_ending = end;
  } else if (end.empty()) {
    m_history.dropFrom(m_step);
  } else {
    m_phase = RunPhase::Finished;
    m_message = end;
  }
}

bool Run::show(RunContinuation::Past past, const std::stop_token& stop) {
  m_step = std::max<std::int64_t>(past.step, 1);  // the curves are there
  if (!start(stop)) return false;
  m_step = past.step;
  m_history = std::move(past.history);
  m_shownSession = std::move(past.session);
  m_onlyForLooking = m_message = std::move(past.why);
  m_phase = RunPhase::Finished;
  m_trainer.setStepSize(past.stepSize);
  if (past.diverged) {
    m_phase = RunPhase::Diverged;
    tellDivergence(m_step == 0 ? kDivergedAtStart : kDiverged);
  }
  tellCurves(stop);
  return !stop.stop_requested();
}

// The matrices are in no session: the weights are.
void Run::tellCurves(const std::stop_token& stop) {
  const std::shared_ptr<const KernelFrame> frame = m_probes.measureKernel(m_trainer, m_step, stop);
  if (!m_options.outbox) return;
  tellCourse();
  if (frame) m_options.outbox->add(m_probes.matrices());
  for (const StepSample& sample : m_history.steps()) m_options.outbox->add(sample);
  for (const LayerSample& sample : m_history.layers()) m_options.outbox->add(sample);
  for (const std::shared_ptr<const KernelFrame>& kernel : m_history.kernels()) m_options.outbox->add(kernel);
}

void Run::updateStepSize() {
  m_trainer.setStepSize(stepSizeOf(m_settings.live, m_probes.largestEigenvaluePerSample()));
}

void Run::tune(const LiveControls& live) {
  recordChange(m_course, m_step, live);
  adopt(live);
  tellCourse();
}

void Run::tellCourse() {
  if (m_options.outbox) m_options.outbox->add(std::make_shared<const Settings>(m_course));
}

// Changes that belong to this step: of an experiment that plans them, or of a run that is repeated.
void Run::followCourse() {
  if (isToChange()) adopt(liveAt(m_course, m_step));
}

bool Run::isToChange() const {
  const LiveChanges& changes = m_course.changes;
  return !changes.empty() && changes.back().step >= m_step && !(liveAt(m_course, m_step) == m_settings.live);
}

void Run::adopt(const LiveControls& live) {
  m_settings.live = live;
  m_trainer.tune(live);
  updateStepSize();
  // A longer run may go on; a stop rule that is already met ends it at the next step.
  if (m_phase == RunPhase::Finished && m_onlyForLooking.empty() && (live.stopSteps == 0 || m_step < live.stopSteps)) {
    m_phase = RunPhase::Ready;
    m_message.clear();
  }
}

template <class Sample>
void Run::record(const Sample& sample) {
  m_history.add(sample);
  if (m_options.outbox) m_options.outbox->add(sample);
}

template <class Sample>
void Run::recordEnd(const Sample& sample) {
  m_history.addEnd(sample);
  if (m_options.outbox) m_options.outbox->add(sample);
}

void Run::recordKernel(const std::shared_ptr<const KernelFrame>& frame, double beta) {
  if (!frame) return;  // not due, or not finite: the loss tells next
  m_kernelBeta = beta;
  record(frame);
  if (m_options.outbox) m_options.outbox->add(m_probes.matrices());
}

// Exact: all training and test samples at the present weights.
StepSample Run::measureLosses(const std::stop_token& stop) {
  const LossMean train = m_trainer.evaluate(m_data->train, stop);
  const LossMean test = m_probes.measureTest(m_trainer, stop);
  return {m_step, train.loss, isClassification() ? train.accuracy : kAbsent, test.loss, test.accuracy};
}

void Run::recordDue(const ProbeSet::Due& due) {
  recordKernel(due.kernel, m_settings.live.beta);
  if (due.test) m_test = due.test;
  if (due.layers) record(*due.layers);
}

// The loss belongs to the weights before the update, so to the step that is about to be counted. Returns the curves'
// new point; of numbers that are absent when there is none.
StepSample Run::addLoss(const LossMean& batch, bool isTestDue) {
  m_batchSum.loss += batch.loss;
  m_batchSum.accuracy += batch.accuracy;
  ++m_batchCount;
  const bool every = m_trainer.usesAllSamples() || isTestDue || m_batchCount >= m_settings.live.testEvery;
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
  if (live.stopSteps > 0 && m_step >= live.stopSteps) return finish(stepsReached(m_step), stop);
  if (!m_ending.empty()) return finish(m_ending, stop);
  if (stop.stop_requested()) return;
  dropEnd();
  if (m_checkpoints.wants(m_step)) addCheckpoint();
  const ProbeSet::Due due = m_probes.measureDue(m_trainer, m_step, live, stop);
  const bool keeps = m_step % kKeepEvery == 0;
  if (keeps) m_candidate = m_trainer.parameters().values;
  m_stepping = true;
  const std::optional<LossMean> batch = stop.stop_requested() ? std::nullopt : m_trainer.stepUnless(stop);
  if (!batch || !std::isfinite(batch->loss)) m_stepping = false;  // neither changes a weight
  if (!batch) return m_probes.undoDue();
  recordDue(due);
  if (!std::isfinite(batch->loss)) return diverge(kDiverged);
  if (keeps) m_finite.swap(m_candidate);
  m_ending = stopReason(live, addLoss(*batch, due.isTestDue));
  ++m_step;
  m_stepping = false;
  m_probes.stepMade(m_trainer.stepSize(), live.budget);
  // It ended here before somebody made it go on.
  if (m_ending.empty() && isToChange() && live.stopSteps > 0 && m_step >= live.stopSteps)
    m_ending = stepsReached(m_step);
  if (!m_ending.empty()) finish(m_ending, stop);
  followCourse();
}

// Where samples or ridge are others now, it is measured again.
bool Run::isToPredict() const {
  const LiveControls& live = m_settings.live;
  if (!m_probes.predicts() || m_phase == RunPhase::Diverged || m_history.kernels().empty()) return false;
  const KernelFrame& newest = *m_history.kernels().back();
  if (newest.step != m_step || m_kernelBeta != live.beta) return false;
  const Predicted wanted{m_step, live.predictorSamples, live.ridge};
  return m_predicted && m_predicted->step == m_step ? *m_predicted != wanted : std::isnan(newest.kernelTestError);
}

void Run::predict(const std::stop_token& stop) {
  if (!isToPredict()) return;
  const LiveControls& live = m_settings.live;
  const std::shared_ptr<const KernelFrame> newest = m_history.kernels().back(),
                                           frame = m_probes.predicted(newest, m_trainer, live, stop);
  if (stop.stop_requested()) return;
  m_predicted = Predicted{m_step, live.predictorSamples, live.ridge};
  if (frame == newest) return;
  m_history.replaceNewest(frame);
  if (m_options.outbox) m_options.outbox->add(frame);
}

// A run that goes on from its end is one that never ended.
void Run::dropEnd() {
  if (!m_history.hasEnd()) return;
  m_history.dropFrom(m_step);
  if (m_options.outbox) m_options.outbox->dropFrom(m_step);
}

void Run::finish(const std::string& why, const std::stop_token& stop) {
  dropEnd();
  const StepSample losses = measureLosses(stop);
  if (stop.stop_requested()) return;
  if (!std::isfinite(losses.trainLoss)) return diverge(kDiverged);
  const LayerSample layers = m_probes.measureGates(m_trainer, m_step, stop);
  const std::shared_ptr<const KernelFrame> kernel = m_probes.measureKernel(m_trainer, m_step, stop);
  if (stop.stop_requested()) return;
  m_phase = RunPhase::Finished;
  m_message = why;
  m_ending.clear();
  recordEnd(losses);
  recordEnd(layers);
  if (kernel) recordEnd(kernel);
  m_kernelBeta = m_settings.live.beta;
  if (kernel && m_options.outbox) m_options.outbox->add(m_probes.matrices());
  addCheckpoint();
}

void Run::diverge(const char* what) {
  m_phase = RunPhase::Diverged;
  m_trainer.parameters().values = m_finite;
  tellDivergence(what);
}

void Run::tellDivergence(const char* what) {
  m_message = said(
      "%1 at step %2 with step size %3: the run has diverged. The curves end at the last finite step; try a smaller "
      "step size or initial scale.",
      said(what), m_step, toText(FieldValue(m_trainer.stepSize())));
}

RunState Run::state() const {
  RunState state;
  state.phase = m_phase;
  state.step = m_step;
  state.totalSteps = m_settings.live.stopSteps;
  state.probeShare = m_probes.timeShare();
  state.stepSize = m_trainer.stepSize();
  state.message = m_message;
  state.onlyForLooking = m_onlyForLooking;
  state.leavesOut = m_probes.isLimited();
  state.dataTitle = m_data->title;
  state.dataNote = m_data->note;
  if (!m_trainer.spec().variant->hasTestCurve)
    state.noTestReason = m_trainer.spec().variant->noTestReason;
  else if (m_data->test.count() == 0)
    state.noTestReason = m_data->note.empty() ? said("no test curve: there are no test samples")
                                              : said("no test curve: %1", m_data->note);
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
  state.probes = m_probes.state(m_step, m_trainer.parameters());
  return state;
}

void Run::addCheckpoint() {
  if (m_options.checkpoints && m_phase != RunPhase::Diverged)
    addCheckpoint(m_step, m_trainer.parameters().values, m_finite);
}

void Run::addCheckpoint(std::int64_t step, const Vector& values, const Vector& finite) {
  Checkpoint* checkpoint = m_checkpoints.slot(step);
  if (!checkpoint) return;
  checkpoint->state = stepState();
  checkpoint->values = values;
  checkpoint->finite = finite;
  checkpoint->first = m_trainer.optimiser().first();
  checkpoint->second = m_trainer.optimiser().second();
}

void Run::addFirstCheckpoint() {
  if (!m_options.checkpoints) return;
  addCheckpoint(0, m_initial.values, m_initial.values);
  if (Checkpoint* first = m_checkpoints.slot(0)) first->state.live = m_course.live;
}

const DataChecksum& Run::dataChecksum(const std::stop_token& stop) const {
  if (!m_dataChecksum) m_dataChecksum = checksumOf(*m_data, stop);
  return *m_dataChecksum;
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

std::shared_ptr<const KernelFrame> Run::pastKernel(std::int64_t step, const std::stop_token& stop) {
  const Checkpoint* checkpoint = m_checkpoints.at(step);
  return checkpoint ? PastViewer::kernel(*checkpoint, m_history, m_trainer, m_probes, stop) : nullptr;
}

std::shared_ptr<const PastView> Run::viewPastAgain(const InspectionOrder& order, const std::stop_token& stop) {
  return m_pastViewer.viewAgain(order, m_trainer, m_probes, stop);
}

}  // namespace gatescope
