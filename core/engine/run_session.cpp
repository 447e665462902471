// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_session.h"

#include <algorithm>

#include "core/base/error.h"

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

void addProbeSamples(const Run& run, SessionSnapshot& session) {
  session.probeInputs = run.probes().inputs();
  session.probeTargets = run.probes().targets();
  const Index n = session.probeInputs.cols();
  const std::vector<int>& classes = run.data().train.classes;
  session.probeClasses.assign(
      classes.begin(), classes.begin() + std::min<std::ptrdiff_t>(n, static_cast<std::ptrdiff_t>(classes.size())));
  for (const MaskMatrix& mask : run.trainer().masks()) session.masks.push_back(mask.leftCols(n).cast<double>());
}

ResumeState resumeStateOf(const Run& run, const StepState& state, const Vector& first, const Vector& second) {
  ResumeState resume;
  resume.step = state.step;
  resume.optimiser = Optimiser::stateOf(state.optimiserSteps, first, second);
  resume.random.assign(state.random.begin(), state.random.end());
  const std::vector<int>& order = state.batchOrder.empty() ? run.trainer().batches().order() : state.batchOrder;
  resume.batchOrder.assign(order.begin(), order.end());
  resume.batchPosition = state.batchPosition;
  resume.stepSize = state.stepSize;
  resume.lossSum = state.batchSum.loss;
  resume.correctSum = state.batchSum.accuracy;
  resume.lossCount = state.batchCount;
  resume.probeSteps = {state.probes.kernelStep, state.probes.testStep, state.probes.gateStep};
  resume.prediction = state.probes.prediction;
  return resume;
}

// All but the curves.
SessionSnapshot snapshotAt(const Run& run, const StepState& state, const Vector& values, const Vector& first,
                           const Vector& second) {
  SessionSnapshot session;
  session.settings = run.settings();
  session.settings.live = state.live;
  addProbeSamples(run, session);
  session.weights = weightSet(run.initial().layout, values);
  session.initial = weightSet(run.initial().layout, run.initial().values);
  for (const Index l : run.trainer().spec().gateOrder) session.gateOrder.push_back(l + 1);
  session.resume = resumeStateOf(run, state, first, second);
  session.canResume = true;
  return session;
}

// A run that had finished took its last measurements early: what is due next goes on as if it had not.
ProbeState probeStateOf(const SessionSnapshot& session) {
  const auto newest = [](const auto& series, const auto& stepOf) {
    return series.empty() ? std::int64_t{0} : stepOf(series.back());
  };
  const auto ofSample = [](const auto& sample) { return sample.step; };
  const auto ofFrame = [](const auto& frame) { return frame->step; };
  const History& history = session.history;
  const std::vector<std::int64_t>& saved = session.resume.probeSteps;
  const bool known = saved.size() == 3;
  ProbeState state;
  state.kernelStep = known ? saved[0] : newest(history.kernels(), ofFrame);
  state.testStep = known ? saved[1] : newest(history.steps(), ofSample);
  // Measured at the end as well: twice at one step would be a rate over no time.
  state.gateStep = newest(history.layers(), ofSample);
  state.prediction = session.resume.prediction;
  return state;
}

RunContinuation::Training trainingOf(const SessionSnapshot& session, const Run& run) {
  const ResumeState& resume = session.resume;
  const Index samples = run.data().train.count();
  if (static_cast<Index>(resume.batchOrder.size()) != samples || resume.random.size() != 4)
    throw Error("the session was trained on " + std::to_string(resume.batchOrder.size()) +
                " samples, the data set has " + std::to_string(samples) + " now: the run cannot be continued");
  RunContinuation::Training training;
  StepState& state = training.state;
  state.step = resume.step;
  state.live = session.settings.live;
  state.stepSize = resume.stepSize;
  std::copy(resume.random.begin(), resume.random.end(), state.random.begin());
  state.batchOrder.assign(resume.batchOrder.begin(), resume.batchOrder.end());
  state.batchPosition = resume.batchPosition;
  state.batchSum = {resume.lossSum, resume.correctSum};
  state.batchCount = resume.lossCount;
  state.probes = probeStateOf(session);
  training.optimiser = resume.optimiser;
  training.history = session.history;
  return training;
}

}  // namespace

SessionSnapshot snapshotOf(const Run& run) {
  const Optimiser& optimiser = run.trainer().optimiser();
  SessionSnapshot session =
      snapshotAt(run, run.stepState(), run.trainer().parameters().values, optimiser.first(), optimiser.second());
  session.history = run.history();
  session.matrices = run.probes().matrices();
  session.canResume = run.phase() != RunPhase::Diverged;  // there is nothing to go on with
  if (!session.canResume) session.resume = {};
  return session;
}

SessionSnapshot snapshotOf(const Run& run, std::int64_t step) {
  const Checkpoint* checkpoint = run.checkpoints().at(step);
  if (!checkpoint) throw Error("this run has no checkpoint");
  SessionSnapshot session =
      snapshotAt(run, checkpoint->state, checkpoint->values, checkpoint->first, checkpoint->second);
  session.history = historyBefore(run.history(), checkpoint->state.step);
  return session;
}

RunContinuation continuationOf(const SessionSnapshot& session, const Run& run) {
  const ParameterLayout& layout = run.initial().layout;
  RunContinuation continuation;
  continuation.weights = parametersOf(session.weights, layout);
  if (!session.initial.value.empty()) continuation.initial = parametersOf(session.initial, layout);
  std::vector<Index> order;
  for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
  if (order != run.trainer().spec().gateOrder) throw Error("the session's gate_order does not match its seed");
  if (session.canResume) continuation.training = trainingOf(session, run);
  return continuation;
}

}  // namespace gatescope
