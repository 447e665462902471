// A run to a session file and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/error.h"
#include "core/engine/run.h"

namespace gatescope {
namespace {

WeightSet weightSet(const ParameterLayout& layout, const Vector& values) {
  const auto weights = [&](const LayerShape& layer) -> MatrixD {
    return Parameters<Scalar>::ConstWeights(values.data() + layer.offset, layer.fanIn, layer.fanOut).cast<double>();
  };
  WeightSet set;
  for (const LayerShape& layer : layout.value) {
    set.value.push_back(weights(layer));
    if (layer.biasOffset >= 0)
      set.valueBias.emplace_back(values.segment(layer.biasOffset, layer.fanOut).cast<double>());
  }
  for (const LayerShape& layer : layout.feature) {
    set.feature.push_back(weights(layer));
    if (layer.biasOffset >= 0)
      set.featureBias.emplace_back(values.segment(layer.biasOffset, layer.fanOut).cast<double>());
  }
  return set;
}

// A run that stands at `step` has its curves up to the step before: its own sample comes with the next advance.
History historyBefore(const History& whole, std::int64_t step) {
  History cut;
  const auto past = [step](std::int64_t at) { return at < step || at == 0; };
  for (const StepSample& sample : whole.steps())
    if (past(sample.step)) cut.add(sample);
  for (const LayerSample& sample : whole.layers())
    if (past(sample.step)) cut.add(sample);
  for (const std::shared_ptr<const KernelFrame>& frame : whole.kernels())
    if (past(frame->step)) cut.add(frame);
  return cut;
}

bool sameStepSize(const LiveControls& a, const LiveControls& b) {
  return a.stepSize == b.stepSize && a.stepSizeNumber == b.stepSizeNumber && a.spectralFactor == b.spectralFactor;
}

void copyLayers(const std::vector<MatrixD>& weights, const std::vector<VectorD>& biases,
                const std::vector<LayerShape>& layers, Parameters<Scalar>& p) {
  if (weights.size() != layers.size()) throw Error("the session's network does not match its experiment");
  for (std::size_t l = 0; l < layers.size(); ++l) {
    if (weights[l].rows() != layers[l].fanIn || weights[l].cols() != layers[l].fanOut)
      throw Error("the session's weights do not fit the data: layer " + std::to_string(l + 1) + " reads " +
                  std::to_string(weights[l].rows()) + " values, the data set has " + std::to_string(layers[l].fanIn));
    p.weights(layers[l]) = weights[l].cast<Scalar>();
    if (layers[l].biasOffset >= 0) p.bias(layers[l]) = biases.at(l).cast<Scalar>();
  }
}

Parameters<Scalar> parametersOf(const WeightSet& set, const ParameterLayout& layout) {
  Parameters<Scalar> p(layout);
  copyLayers(set.value, set.valueBias, layout.value, p);
  copyLayers(set.feature, set.featureBias, layout.feature, p);
  return p;
}

}  // namespace

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
  state.kernelStep = m_kernelSchedule.last();
  state.testStep = m_testSchedule.last();
  state.gateStep = m_gateSchedule.last();
  if (m_kernel.prediction().isStarted()) state.prediction = m_kernel.prediction().state();
  return state;
}

SessionSnapshot Run::snapshot() const {
  const Optimiser& optimiser = m_trainer.optimiser();
  SessionSnapshot session =
      snapshotOf(stepState(), m_trainer.parameters().values, optimiser.first(), optimiser.second());
  session.history = m_history;
  session.matrices = m_kernel.matrices();
  session.canResume = m_phase != RunPhase::Diverged;  // there is nothing to go on with
  if (!session.canResume) session.resume = {};
  return session;
}

SessionSnapshot Run::snapshot(std::int64_t step) const {
  const Checkpoint* checkpoints = m_checkpoints.at(step);
  if (!checkpoints) throw Error("this run has no checkpoint");
  SessionSnapshot session =
      snapshotOf(checkpoints->state, checkpoints->values, checkpoints->first, checkpoints->second);
  session.history = historyBefore(m_history, checkpoints->state.step);
  session.canResume = true;
  return session;
}

// All but the curves.
SessionSnapshot Run::snapshotOf(const StepState& state, const Vector& values, const Vector& first,
                                const Vector& second) const {
  SessionSnapshot session;
  session.settings = m_settings;
  session.settings.live = state.live;
  session.probeInputs = m_kernel.inputs();
  session.probeTargets = m_kernel.targets();
  const Index n = session.probeInputs.cols();
  const std::vector<int>& classes = m_data->train.classes;
  session.probeClasses.assign(
      classes.begin(), classes.begin() + std::min<std::ptrdiff_t>(n, static_cast<std::ptrdiff_t>(classes.size())));
  session.weights = weightSet(m_initial.layout, values);
  session.initial = weightSet(m_initial.layout, m_initial.values);
  for (const MaskMatrix& mask : m_trainer.masks()) session.masks.push_back(mask.leftCols(n).cast<double>());
  for (const Index l : m_trainer.spec().gateOrder) session.gateOrder.push_back(l + 1);
  ResumeState& resume = session.resume;
  resume.step = state.step;
  resume.optimiser = Optimiser::stateOf(state.optimiserSteps, first, second);
  resume.random.assign(state.random.begin(), state.random.end());
  const std::vector<int>& order = state.batchOrder.empty() ? m_trainer.batches().order() : state.batchOrder;
  resume.batchOrder.assign(order.begin(), order.end());
  resume.batchPosition = state.batchPosition;
  resume.stepSize = state.stepSize;
  resume.lossSum = state.batchSum.loss;
  resume.correctSum = state.batchSum.accuracy;
  resume.lossCount = state.batchCount;
  resume.probeSteps = {state.kernelStep, state.testStep, state.gateStep};
  resume.prediction = state.prediction;
  return session;
}

void Run::restoreWeights(const SessionSnapshot& session) {
  const ParameterLayout& layout = m_initial.layout;
  m_trainer.parameters() = parametersOf(session.weights, layout);
  m_finite = m_trainer.parameters().values;
  m_initial = session.initial.value.empty() ? m_trainer.parameters() : parametersOf(session.initial, layout);
  std::vector<Index> order;
  for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
  if (order != m_trainer.spec().gateOrder) throw Error("the session's gate_order does not match its seed");
}

void Run::restoreTraining(const SessionSnapshot& session) {
  const ResumeState& resume = session.resume;
  if (static_cast<Index>(resume.batchOrder.size()) != m_data->train.count() || resume.random.size() != 4)
    throw Error("the session was trained on " + std::to_string(resume.batchOrder.size()) +
                " samples, the data set has " + std::to_string(m_data->train.count()) +
                " now: the run cannot be continued");
  m_step = resume.step;
  m_trainer.optimiser().restore(resume.optimiser);
  Rng::State random;
  std::copy(resume.random.begin(), resume.random.end(), random.begin());
  m_trainer.batches().restore(random, {resume.batchOrder.begin(), resume.batchOrder.end()}, resume.batchPosition);
  m_batchSum = {resume.lossSum, resume.correctSum};
  m_batchCount = resume.lossCount;
  if (m_step > 0) m_history = session.history;  // t=0 is measured again
}

// A run that had finished took its last measurements early: what is due next goes on as if it had not.
void Run::restoreSchedules(const std::vector<std::int64_t>& probeSteps) {
  const auto newest = [](const auto& series, const auto& stepOf) {
    return series.empty() ? std::int64_t{0} : stepOf(series.back());
  };
  const std::int64_t layers = newest(m_history.layers(), [](const LayerSample& sample) { return sample.step; });
  const bool known = probeSteps.size() == 3;
  m_kernelSchedule.restart(known ? probeSteps[0]
                                 : newest(m_history.kernels(), [](const auto& frame) { return frame->step; }));
  m_testSchedule.restart(known ? probeSteps[1]
                               : newest(m_history.steps(), [](const StepSample& sample) { return sample.step; }));
  m_gateSchedule.restart(layers);  // measured at the end as well: twice at one step would be a rate over no time
}

bool Run::resume(const SessionSnapshot& session, const std::stop_token& stop) {
  restoreWeights(session);
  if (session.canResume) {
    keepStart(session);
    restoreTraining(session);
  }
  if (!start(stop)) return false;
  if (m_step == 0) return true;
  if (sameStepSize(session.settings.live, m_settings.live)) m_trainer.setStepSize(session.resume.stepSize);
  m_kernel.prediction().restore(session.resume.prediction);
  m_gates.setPrevious(m_trainer.spec(), m_trainer.parameters(), m_step);
  restoreSchedules(session.resume.probeSteps);
  if (m_options.outbox) {
    // The matrices are not in the file: the weights are.
    if (m_kernel.measure(m_trainer.spec(), m_trainer.parameters(), m_step, stop))
      m_options.outbox->add(m_kernel.matrices());
    for (const StepSample& sample : m_history.steps()) m_options.outbox->add(sample);
    for (const LayerSample& sample : m_history.layers()) m_options.outbox->add(sample);
    for (const std::shared_ptr<const KernelFrame>& frame : m_history.kernels()) m_options.outbox->add(frame);
  }
  return true;
}

}  // namespace gatescope
