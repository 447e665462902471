// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/stopwatch.h"
#include "core/engine/memory_estimate.h"
#include "core/engine/step_size.h"
#include "core/fields/fields.h"
#include "core/fields/validation.h"
#include "core/network/initialise.h"
#include "core/probes/probe_order.h"

namespace gatescope {
namespace {

// Of the probes' share of the time: the kernel is the dearest and the most looked at.
constexpr std::int64_t kKeepEvery = 32;  // steps between copies of the weights
constexpr double kKernelShare = 0.5, kGateShare = 0.25, kTestShare = 0.25;
// While somebody looks, all that is left of these.
constexpr double kInspectionShare = 0.3;

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

}  // namespace

Run::Run(const Settings& settings, std::shared_ptr<const Dataset> data, const GateWeights* source,
         const RunOptions& options)
    : m_settings(settings),
      m_data(std::move(data)),
      m_options(options),
      m_trainer(settings, m_data, source, options.threads),
      m_initial(m_trainer.parameters()),
      m_finite(m_initial.values),
      m_gates(m_trainer.spec(), m_initial.layout,
              m_data->train.inputs.leftCols(probeCount(settings.experiment, m_data->train.count())), m_trainer.masks()),
      m_kernel(m_trainer.spec(), m_initial.layout,
               m_data->train.inputs.leftCols(probeCount(settings.experiment, m_data->train.count())),
               m_data->train.targets.leftCols(probeCount(settings.experiment, m_data->train.count())),
               m_trainer.masks(), orderProbes(m_data->train, probeCount(settings.experiment, m_data->train.count())),
               options.threads),
      m_inspection(m_data, probeCount(settings.experiment, m_data->train.count()), settings.experiment.loss,
                   m_kernel.order()),
      m_checkpoints(bytesEach(m_trainer, settings, probeCount(settings.experiment, m_data->train.count()))) {}

bool Run::start(const std::stop_token& stop) {
  const std::vector<double> deviations = valueDeviations(m_settings.experiment, m_initial.layout);
  const std::string reason = noPredictionReason(m_settings.experiment, m_trainer.usesAllSamples());
  const Index probes = m_kernel.inputs().cols(), samples = m_data->train.count();
  const std::string note = !reason.empty() || probes == samples
                               ? reason
                               : "the prediction takes the " + std::to_string(probes) + " probe samples for all " +
                                     std::to_string(samples) + " training samples: an estimate";
  const std::shared_ptr<const KernelFrame> frame =
      m_kernel.start(m_trainer.spec(), m_initial, deviations, reason.empty(), note, stop);
  if (stop.stop_requested()) return false;
  if (!frame) throw Error("the kernel at t=0 is not finite: lower initialisation.scale or network.depth");
  updateStepSize();
  m_gates.start(m_trainer.spec(), m_initial, stop);
  if (m_step > 0) return true;  // a continued run has its curves already
  recordKernel(frame);
  measureStart(stop);
  return !stop.stop_requested();
}

void Run::measureStart(const std::stop_token& stop) {
  const LossMean train = m_trainer.evaluate(m_data->train, stop);
  StepSample sample = evaluateTest(stop);
  const LayerSample layers = m_gates.measure(m_trainer.spec(), m_trainer.parameters(), 0, stop);
  if (stop.stop_requested()) return;
  sample.trainLoss = train.loss;
  sample.trainAccuracy = m_data->classification ? train.accuracy : kAbsent;
  record(sample);
  m_history.add(layers);
  if (m_options.outbox) m_options.outbox->add(layers);
  if (!std::isfinite(train.loss)) diverge("The loss is not finite at the start");
}

void Run::updateStepSize() {
  m_trainer.setStepSize(stepSizeOf(m_settings.live, m_kernel.largestEigenvaluePerSample()));
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

void Run::record(const StepSample& sample) {
  m_history.add(sample);
  if (m_options.outbox) m_options.outbox->add(sample);
}

// Test figures at the present step; absent where there is no test set or a test sample has no gate.
StepSample Run::evaluateTest(const std::stop_token& stop) {
  StepSample sample;
  sample.step = m_step;
  if (m_data->test.count() == 0 || !m_trainer.spec().variant->hasTestCurve) return sample;
  const LossMean test = m_trainer.evaluate(m_data->test, stop);
  sample.testLoss = test.loss;
  sample.testAccuracy = m_data->classification ? test.accuracy : kAbsent;
  return sample;
}

void Run::probeGates(const std::stop_token& stop) {
  const LayerSample layers = m_gates.measure(m_trainer.spec(), m_trainer.parameters(), m_step, stop);
  if (stop.stop_requested()) return;
  m_history.add(layers);
  if (m_options.outbox) m_options.outbox->add(layers);
}

void Run::probeKernel(const std::stop_token& stop) {
  const std::shared_ptr<const KernelFrame> frame =
      m_kernel.measure(m_trainer.spec(), m_trainer.parameters(), m_step, stop);
  if (!frame) return;  // stopped, or not finite: the loss tells next
  recordKernel(frame);
}

void Run::recordKernel(const std::shared_ptr<const KernelFrame>& frame) {
  m_history.add(frame);
  if (!m_options.outbox) return;
  m_options.outbox->add(frame);
  m_options.outbox->add(m_kernel.matrices());
}

void Run::probe(const std::stop_token& stop) {
  const LiveControls& live = m_settings.live;
  const auto timed = [&](ProbeSchedule& schedule, std::int64_t every, const auto& measure) {
    if (!schedule.due(m_step, every)) return;
    const Clock::time_point begin = Clock::now();
    measure();
    const double seconds = secondsSince(begin);
    schedule.ran(m_step, seconds, m_options.live);
    m_probeSeconds += seconds;
  };
  timed(m_kernelSchedule, live.kernelEvery, [&] { probeKernel(stop); });
  if (stop.stop_requested()) return;
  timed(m_testSchedule, live.testEvery, [&] {
    const StepSample test = evaluateTest(stop);
    m_test = LossMean{test.testLoss, test.testAccuracy};
  });
  timed(m_gateSchedule, live.gatesEvery, [&] { probeGates(stop); });
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
  sample.trainAccuracy = m_data->classification ? m_batchSum.accuracy / static_cast<double>(m_batchCount) : kAbsent;
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
  keepIfDue();
  probe(stop);
  if (stop.stop_requested()) return;
  const bool keeps = m_step % kKeepEvery == 0;
  if (keeps) m_candidate = m_trainer.parameters().values;
  const LossMean batch = m_trainer.step(stop);
  if (stop.stop_requested()) return;
  if (!std::isfinite(batch.loss)) return diverge("The loss is no longer finite");
  if (keeps) m_finite.swap(m_candidate);
  m_kernel.trained(m_trainer.stepSize());
  const std::string end = stopReason(live, addLoss(batch));
  ++m_step;
  account();
  if (!end.empty()) finish("Finished: " + end, stop);
}

// All time since the last step counts, waiting included: in slow motion there is time to measure every step.
void Run::account() {
  const double seconds = secondsSince(m_lastAdvance);
  m_lastAdvance = Clock::now();
  const double earned = seconds * m_settings.live.budget * (m_watched ? 1 - kInspectionShare : 1);
  if (m_watched) m_inspectionSchedule.earn(seconds * m_settings.live.budget * kInspectionShare);
  m_kernelSchedule.earn(earned * kKernelShare);
  m_gateSchedule.earn(earned * kGateShare);
  m_testSchedule.earn(earned * kTestShare);
  m_allSeconds += seconds;
  if (m_allSeconds < 0.5) return;
  m_probeShare = m_probeSeconds / m_allSeconds;
  m_probeSeconds = m_allSeconds = 0;
}

// The last sample is exact: all training and test samples at the final weights.
void Run::finish(const std::string& why, const std::stop_token& stop) {
  m_phase = RunPhase::Finished;
  m_message = why;
  keep();
  const LossMean train = m_trainer.evaluate(m_data->train, stop);
  StepSample sample = evaluateTest(stop);
  if (stop.stop_requested()) return;
  sample.trainLoss = train.loss;
  sample.trainAccuracy = m_data->classification ? train.accuracy : kAbsent;
  if (!std::isfinite(train.loss)) return diverge("The loss is no longer finite");
  record(sample);
  probeGates(stop);
  if (m_history.kernels().empty() || m_history.kernels().back()->step < m_step) probeKernel(stop);
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
  state.probeShare = m_probeShare;
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
  state.classification = m_data->classification;
  return state;
}

void checkRun(const Settings& settings, const Dataset& data) {
  if (const Issues issues = validate(settings); !issues.empty()) throw Error(toText(issues));
  Settings actual = settings;  // the estimate is for the samples that exist, not for those asked for
  actual.experiment.data.train = data.train.count();
  actual.experiment.data.test = data.test.count();
  if (const Issues issues = checkMemory(estimateMemory(actual, data.inputs(), data.outputs()), availableMemory());
      !issues.empty())
    throw Error(toText(issues));
  if (settings.experiment.loss == Loss::CrossEntropy && !data.classification)
    throw Error("loss: cross_entropy needs classes, " + data.title + " has real targets; allowed: squared");
}

std::unique_ptr<Run> buildRun(const Settings& settings, std::shared_ptr<const Dataset> data,
                              const SessionSnapshot* continued, const RunOptions& options, const std::stop_token& stop,
                              const SourceProgress& progress) {
  checkRun(settings, *data);
  GateWeights source;
  if (!continued) source = gateWeightsFor(settings, data, options.threads, stop, progress);
  if (stop.stop_requested()) return nullptr;
  return std::make_unique<Run>(settings, std::move(data), source.weights.empty() ? nullptr : &source, options);
}

}  // namespace gatescope
