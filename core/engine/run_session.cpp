// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run_session.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/data/probe_choice.h"
#include "core/fields/live_changes.h"

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
  if (weights.size() != layers.size()) throw Error(said("the session's network does not match its experiment"));
  for (std::size_t l = 0; l < layers.size(); ++l) {
    if (weights[l].rows() != layers[l].fanIn || weights[l].cols() != layers[l].fanOut)
      throw Error(said("the session's weights do not fit the data: layer %1 reads %2 values, the data set has %3",
                       l + 1, weights[l].rows(), layers[l].fanIn));
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

std::vector<double> toDoubles(const Vector& values) { return {values.data(), values.data() + values.size()}; }

SessionData dataOf(const Run& run) {
  const Dataset& data = run.data();
  SessionData session{run.dataChecksum(), data.title, data.classNames, {}};
  if (data.imageRows > 0)
    session.imageShape = {data.imageRows, data.imageColumns, std::max<Index>(1, data.imageChannels)};
  return session;
}

void addProbeSamples(const Run& run, SessionSnapshot& session) {
  session.probeInputs = run.probes().inputs();
  session.probeTargets = run.probes().targets();
  const std::vector<Index>& chosen = run.probes().samples();
  session.probeNumbers.assign(chosen.begin(), chosen.end());
  session.probeClasses = selected(run.data().train, chosen).classes;
  for (const MaskMatrix& mask : selected(run.trainer().masks(), chosen)) session.masks.push_back(mask.cast<double>());
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
  for (const Matrix& gates : state.probes.gates) resume.gates.push_back(gates.cast<double>());
  resume.weightChange = state.probes.weightChange;
  return resume;
}

// All but the curves. `finite`: see Run::finiteWeights().
SessionSnapshot snapshotAt(const Run& run, const StepState& state, const Vector& values, const Vector& finite,
                           const Vector& first, const Vector& second) {
  SessionSnapshot session;
  session.settings = run.course();
  session.data = dataOf(run);
  addProbeSamples(run, session);
  session.weights = weightSet(run.initial().layout, values);
  session.initial = weightSet(run.initial().layout, run.initial().values);
  for (const Index l : run.trainer().spec().gateOrder) session.gateOrder.push_back(l + 1);
  session.resume = resumeStateOf(run, state, first, second);
  if (finite != values) session.resume.finite = toDoubles(finite);
  session.canResume = true;
  return session;
}

// What a file lacks is taken from its curves, without what was measured at the end.
ProbeState probeStateOf(const SessionSnapshot& session) {
  const ResumeState& resume = session.resume;
  ProbeState state;
  state.prediction = resume.prediction;
  for (const MatrixD& gates : resume.gates) state.gates.push_back(gates.cast<Scalar>());
  state.weightChange = resume.weightChange;
  History history = session.history;
  history.dropFrom(std::max<std::int64_t>(resume.step, 1));
  const auto newest = [](const auto& series) { return series.empty() ? std::int64_t{0} : stepOf(series.back()); };
  const bool known = resume.probeSteps.size() == 3;
  state.kernelStep = known ? resume.probeSteps[0] : newest(history.kernels());
  state.testStep = known ? resume.probeSteps[1] : newest(history.steps());
  state.gateStep = known ? resume.probeSteps[2] : newest(history.layers());
  return state;
}

RunContinuation::Training trainingOf(const SessionSnapshot& session, const Run& run) {
  const ResumeState& resume = session.resume;
  const Index samples = run.data().train.count();
  if (static_cast<Index>(resume.batchOrder.size()) != samples || resume.random.size() != 4)
    throw Error(said("the session was trained on %1 samples, the data set has %2 now: the run cannot be continued",
                     resume.batchOrder.size(), samples));
  for (const MatrixD& gates : resume.gates)
    if (gates.cols() != run.probes().inputs().cols())
      throw Error(said("the session holds the gates of %1 probe samples, the run has %2: it cannot be continued",
                       gates.cols(), run.probes().inputs().cols()));
  RunContinuation::Training training;
  StepState& state = training.state;
  state.step = resume.step;
  state.live = liveAt(session.settings, resume.step);
  state.stepSize = resume.stepSize;
  std::copy(resume.random.begin(), resume.random.end(), state.random.begin());
  state.batchOrder.assign(resume.batchOrder.begin(), resume.batchOrder.end());
  state.batchPosition = resume.batchPosition;
  state.batchSum = {resume.lossSum, resume.correctSum};
  state.batchCount = resume.lossCount;
  state.probes = probeStateOf(session);
  training.optimiser = resume.optimiser;
  training.history = session.history;
  training.finite =
      Eigen::Map<const VectorD>(resume.finite.data(), static_cast<Index>(resume.finite.size())).cast<Scalar>();
  return training;
}

Samples probeSamplesOf(const SessionSnapshot& session) {
  return {session.probeInputs.cast<Scalar>(), session.probeTargets.cast<Scalar>(), session.probeClasses};
}

}  // namespace

SessionSnapshot snapshotOf(const Run& run) {
  if (run.shownSession()) return *run.shownSession();
  const Optimiser& optimiser = run.trainer().optimiser();
  SessionSnapshot session = snapshotAt(run, run.stepState(), run.trainer().parameters().values, run.finiteWeights(),
                                       optimiser.first(), optimiser.second());
  session.history = run.history();
  session.canResume = run.phase() != RunPhase::Diverged;  // there is nothing to go on with
  if (session.canResume) {
    session.matrices = run.probes().matrices();
  } else {  // the matrices are not of these weights
    session.resume = {};
    session.diverged = Divergence{run.step(), run.trainer().stepSize()};
  }
  return session;
}

double sessionBytes(const Run& run) {
  const Optimiser& optimiser = run.trainer().optimiser();
  const auto weights = static_cast<double>(run.initial().values.size());
  const auto moments = static_cast<double>(optimiser.first().size() + optimiser.second().size());
  const NetworkSettings& network = run.settings().experiment.network;
  const double units = static_cast<double>(network.width) * static_cast<double>(network.depth - 1);
  const MatrixD& probes = run.probes().inputs();
  const double samples = static_cast<double>(probes.size()) + units * static_cast<double>(probes.cols());
  return sizeof(double) * (3 * weights + moments + samples);
}

SessionSnapshot snapshotOf(const Run& run, std::int64_t step) {
  if (run.shownSession()) throw Error(said("a step of the past cannot be saved or gone on from: %1", run.message()));
  const Checkpoint* checkpoint = run.checkpoints().at(step);
  if (!checkpoint) throw Error(said("this run has no checkpoint"));
  SessionSnapshot session =
      snapshotAt(run, checkpoint->state, checkpoint->values, checkpoint->finite, checkpoint->first, checkpoint->second);
  dropChanges(session.settings.changes, checkpoint->state.step - 1, run.step());
  recordChange(session.settings, checkpoint->state.step, checkpoint->state.live);
  // A run that stands at a step has its curves up to the step before: its own sample comes with the next advance.
  session.history = run.history();
  session.history.dropFrom(std::max<std::int64_t>(checkpoint->state.step, 1));
  return session;
}

Dataset probeDataOf(const SessionSnapshot& session) {
  Dataset data;
  data.title = session.data.title;
  data.train = probeSamplesOf(session);
  data.test.inputs.resize(session.probeInputs.rows(), 0);
  data.test.targets.resize(session.probeTargets.rows(), 0);
  data.classification = !session.probeClasses.empty();
  data.classNames = session.data.classNames;
  const Index classes = data.classification ? std::max<Index>(2, session.probeTargets.rows()) : 0;
  for (Index c = static_cast<Index>(data.classNames.size()); c < classes; ++c)
    data.classNames.push_back(std::to_string(c));
  if (session.data.imageShape.size() == 3) {
    data.imageRows = session.data.imageShape[0];
    data.imageColumns = session.data.imageShape[1];
    data.imageChannels = session.data.imageShape[2];
  }
  data.trainNumbers.assign(session.probeNumbers.begin(), session.probeNumbers.end());
  data.note = said("the probe samples of a session");
  return data;
}

void checkSameData(const SessionSnapshot& session, const DataChecksum& now, const Dataset& data,
                   const std::string& path) {
  const std::string difference = session.data.checksum ? differenceOf(*session.data.checksum, now) : "";
  if (difference.empty()) return;
  throw Error((path.empty() ? "data.name: " + data.title : "data.path: " + path) + ": " +
              said("has changed since the session was saved: other %1; allowed: the data that the run was trained on, "
                   "or a new run",
                   difference));
}

namespace {

// Weights, which every run needs.
RunContinuation weightsOf(const SessionSnapshot& session, const Run& run) {
  const ParameterLayout& layout = run.initial().layout;
  RunContinuation continuation;
  continuation.course = session.settings;
  if (!session.canResume && !session.diverged) continuation.course.changes.clear();  // trained anew
  continuation.weights = parametersOf(session.weights, layout);
  if (!session.initial.value.empty()) continuation.initial = parametersOf(session.initial, layout);
  std::vector<Index> order;
  for (const std::int64_t l : session.gateOrder) order.push_back(l - 1);
  if (order != run.trainer().spec().gateOrder) throw Error(said("the session's gate_order does not match its seed"));
  return continuation;
}

RunContinuation::Past pastOf(const SessionSnapshot& session) {
  RunContinuation::Past past;
  past.step = session.step();
  past.stepSize = session.diverged ? session.diverged->stepSize : session.resume.stepSize;
  past.diverged = session.diverged.has_value();
  past.history = session.history;
  return past;
}

}  // namespace

RunContinuation continuationOf(const SessionSnapshot& session, const Run& run) {
  RunContinuation continuation = weightsOf(session, run);
  if (session.diverged) continuation.past = pastOf(session);
  if (session.canResume) continuation.training = trainingOf(session, run);
  return continuation;
}

RunContinuation pastOf(const std::shared_ptr<const SessionSnapshot>& session, const Run& run, const std::string& why) {
  RunContinuation continuation = weightsOf(*session, run);
  continuation.past = pastOf(*session);
  continuation.past->why = why;
  continuation.past->session = session;
  return continuation;
}

}  // namespace gatescope
