// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_write.h"

#include <algorithm>
#include <functional>

#include "core/fields/json.h"
#include "core/fields/live_changes.h"
#include "core/fields/moved_paths.h"
#include "core/npz/npz_write.h"
#include "core/session/ensemble_members.h"
#include "core/telemetry/measures.h"

namespace gatescope {

namespace {

bool isFloat(double value) { return static_cast<double>(static_cast<float>(value)) == value || value != value; }

template <class Values>
bool areFloats(const Values& values) {
  return std::all_of(values.data(), values.data() + values.size(), isFloat);
}

bool areFloats(const WeightSet& set) {
  const auto matrix = [](const MatrixD& values) { return areFloats(values); };
  const auto vector = [](const VectorD& values) { return areFloats(values); };
  return std::all_of(set.value.begin(), set.value.end(), matrix) &&
         std::all_of(set.feature.begin(), set.feature.end(), matrix) &&
         std::all_of(set.valueBias.begin(), set.valueBias.end(), vector) &&
         std::all_of(set.featureBias.begin(), set.featureBias.end(), vector);
}

/// float32 halves the file and loses nothing where training was in float.
NpyArray matrixArray(const MatrixD& values, bool asFloat) {
  if (!asFloat) return npyMatrix(Eigen::Ref<const MatrixD>(values));
  const Matrix narrow = values.cast<Scalar>();
  return npyMatrix(Eigen::Ref<const Matrix>(narrow));
}

NpyArray vectorArray(const VectorD& values, bool asFloat) {
  NpyArray array = matrixArray(values, asFloat);
  array.shape = {values.size()};
  return array;
}

NpyArray vectorArray(const std::vector<double>& values) {
  const VectorD copy = Eigen::Map<const VectorD>(values.data(), static_cast<Index>(values.size()));
  return vectorArray(copy, areFloats(values));
}

/// Samples are columns in memory and rows in the file.
NpyArray samplesAsRows(const MatrixD& columns) { return matrixArray(columns.transpose(), areFloats(columns)); }

void addWeights(NpzMembers& members, const WeightSet& set, const std::string& prefix) {
  const bool asFloat = areFloats(set);
  const auto addMatrices = [&](const std::string& name, const std::vector<MatrixD>& layers) {
    for (std::size_t l = 0; l < layers.size(); ++l)
      members[prefix + name + std::to_string(l + 1)] = matrixArray(layers[l], asFloat);
  };
  const auto addVectors = [&](const std::string& name, const std::vector<VectorD>& layers) {
    for (std::size_t l = 0; l < layers.size(); ++l)
      members[prefix + name + std::to_string(l + 1)] = vectorArray(layers[l], asFloat);
  };
  addMatrices("value_", set.value);
  addVectors("value_bias_", set.valueBias);
  addMatrices("feature_", set.feature);
  addVectors("feature_bias_", set.featureBias);
}

/// One curve, unless it has no value anywhere: an absent measurement is an absent member.
template <class Samples, class Value>
void addCurve(NpzMembers& members, const std::string& name, const Samples& samples, Value value) {
  std::vector<double> values;
  for (const auto& sample : samples) values.push_back(value(sample));
  const bool present = std::any_of(values.begin(), values.end(), [](double v) { return v == v; });
  if (present) members[name] = npyVector(values);
}

void addSteps(NpzMembers& members, const std::vector<StepSample>& samples) {
  if (samples.empty()) return;
  std::vector<std::int64_t> steps;
  for (const StepSample& sample : samples) steps.push_back(sample.step);
  members["history_step"] = npyIntegers(steps);
  for (const StepMeasure& measure : stepMeasures())
    addCurve(members, "history_" + measure.key, samples, std::mem_fn(measure.value));
}

/// One row of up to `layers` values per sample; what is missing is absent.
template <class Samples, class Values>
MatrixD layerRows(const Samples& samples, Index layers, Values valuesOf) {
  MatrixD rows = MatrixD::Constant(static_cast<Index>(samples.size()), layers, kAbsent);
  for (Index t = 0; t < rows.rows(); ++t) {
    const std::vector<double>& values = valuesOf(samples[static_cast<std::size_t>(t)]);
    const Index count = std::min(layers, static_cast<Index>(values.size()));
    rows.row(t).head(count) = Eigen::Map<const Eigen::RowVectorXd>(values.data(), count);
  }
  return rows;
}

void addLayers(NpzMembers& members, const std::vector<LayerSample>& samples, Index layers) {
  if (samples.empty()) return;
  std::vector<std::int64_t> steps;
  for (const LayerSample& sample : samples) steps.push_back(sample.step);
  members["layer_step"] = npyIntegers(steps);
  for (const LayerMeasure& measure : layerMeasures())
    members[measure.key] = npyMatrix(layerRows(
        samples, layers, [&](const LayerSample& s) -> const std::vector<double>& { return s.*measure.values; }));
}

void addKernelLayers(NpzMembers& members, const std::vector<std::shared_ptr<const KernelFrame>>& frames) {
  for (const KernelLayerMeasure& measure : kernelLayerMeasures()) {
    const auto valuesOf = [&](const auto& frame) -> const std::vector<double>& { return (*frame).*measure.values; };
    std::size_t layers = 0;
    for (const auto& frame : frames) layers = std::max(layers, valuesOf(frame).size());
    if (layers > 0) members[measure.key] = npyMatrix(layerRows(frames, static_cast<Index>(layers), valuesOf));
  }
}

void addKernels(NpzMembers& members, const std::vector<std::shared_ptr<const KernelFrame>>& frames) {
  if (frames.empty()) return;
  std::vector<std::int64_t> steps;
  Index samples = 0;
  for (const auto& frame : frames) {
    steps.push_back(frame->step);
    samples = std::max(samples, frame->eigenvalues.size());
  }
  members["kernel_step"] = npyIntegers(steps);
  MatrixD eigenvalues = MatrixD::Constant(static_cast<Index>(frames.size()), samples, kAbsent);
  for (Index t = 0; t < eigenvalues.rows(); ++t) {
    const VectorD& values = frames[static_cast<std::size_t>(t)]->eigenvalues;
    eigenvalues.row(t).head(values.size()) = values.transpose();
  }
  members["eigenvalues"] = npyMatrix(Eigen::Ref<const MatrixD>(eigenvalues));
  for (const KernelMeasure& measure : kernelMeasures())
    addCurve(members, measure.key, frames, [&](const auto& frame) { return (*frame).*measure.value; });
  addKernelLayers(members, frames);
  const KernelFrame& last = *frames.back();
  if (last.initialEigenvalues) members["initial_eigenvalues"] = vectorArray(*last.initialEigenvalues, false);
  if (last.expectedEigenvalues) members["expected_eigenvalues"] = vectorArray(*last.expectedEigenvalues, false);
  if (!last.noExpectedReason.empty()) members["expected_reason"] = npyBytes(last.noExpectedReason);
  if (!last.predictionNote.empty()) members["prediction_note"] = npyBytes(last.predictionNote);
}

/// For NumPy users; this program measures them anew from the weights. Large ones would make the file many times as
/// large.
void addMatrices(NpzMembers& members, const KernelMatrices& matrices) {
  constexpr Index kMostSamples = 1000;
  if (matrices.kernel.rows() > kMostSamples) return;
  members["matrix_step"] = npyScalar(matrices.step);
  const auto add = [&](const std::string& name, const MatrixD& matrix) {
    members[name] =
        npyMatrix(matrix.size() > 0 ? matrix : MatrixD(MatrixD::Zero(matrices.kernel.rows(), matrices.kernel.cols())));
  };
  add("kernel", matrices.kernel);
  add("kernel_value", matrices.value);
  add("kernel_feature", matrices.feature);
  add("kernel_cross", matrices.cross);
  add("overlap", matrices.overlap);
  add("path_kernel", matrices.pathKernel);
}

// Their changes are a member of their own.
std::string experimentJson(Settings settings) {
  settings.changes.clear();
  return toJson(settings);
}

/// Gates of probe samples, samples as rows: hard ones as bytes.
NpyArray gatesArray(const MatrixD& gates) {
  if (!((gates.array() == 0.0) || (gates.array() == 1.0)).all()) return samplesAsRows(gates);
  std::string bytes;
  for (Index i = 0; i < gates.size(); ++i) bytes.push_back(static_cast<char>(gates.data()[i]));
  NpyArray array = npyBytes(bytes);
  array.shape = {gates.cols(), gates.rows()};
  return array;
}

void addThinning(NpzMembers& members, const History& history) {
  std::vector<std::int64_t> strides, seen;
  for (const Thinning& thinning : history.thinnings()) {
    strides.push_back(thinning.stride);
    seen.push_back(thinning.seen);
  }
  members["history_stride"] = npyIntegers(strides);
  members["history_seen"] = npyIntegers(seen);
}

void addData(NpzMembers& members, const SessionData& data) {
  if (data.checksum) members["data_checksum"] = npyIntegers({data.checksum->begin(), data.checksum->end()});
  if (!data.title.empty()) members["data_title"] = npyBytes(data.title);
  std::string names;
  for (std::string name : data.classNames) {
    std::replace(name.begin(), name.end(), '\n', ' ');
    names += name + '\n';
  }
  if (!names.empty()) members["class_names"] = npyBytes(names);
  if (!data.imageShape.empty()) members["image_shape"] = npyIntegers(data.imageShape);
}

void addResume(NpzMembers& members, const ResumeState& resume) {
  members["batch_step"] = npyScalar(resume.step);
  members["batch_step_size"] = npyScalar(resume.stepSize);
  members["batch_loss_sum"] = npyScalar(resume.lossSum);
  members["batch_correct_sum"] = npyScalar(resume.correctSum);
  members["batch_loss_count"] = npyScalar(resume.lossCount);
  members["batch_order"] = npyIntegers(resume.batchOrder);
  members["batch_position"] = npyScalar(resume.batchPosition);
  members["random_batch"] = npyWords(resume.random);
  for (const auto& [name, values] : resume.optimiser) members["optimiser_" + name] = vectorArray(values);
  if (!resume.probeSteps.empty()) members["batch_probe_steps"] = npyIntegers(resume.probeSteps);
  for (std::size_t l = 0; l < resume.gates.size(); ++l)
    members["batch_gates_" + std::to_string(l + 1)] = gatesArray(resume.gates[l]);
  if (!resume.gates.empty()) members["batch_gates_step"] = npyScalar(resume.step - 1);
  if (!resume.weightChange.empty()) members["batch_weight_change"] = npyVector(resume.weightChange);
  if (!resume.finite.empty()) members["finite_weights"] = vectorArray(resume.finite);
  if (resume.prediction.factors.empty()) return;
  members["prediction_factor"] = npyVector(resume.prediction.factors);
  members["prediction_steps"] = npyScalar(resume.prediction.steps);
  members["prediction_step_size"] = npyScalar(resume.prediction.alpha);
}

// Of the first network, or of another one alone.
NpzMembers networkMembers(const SessionSnapshot& session) {
  NpzMembers members;
  members["format"] = npyScalar(std::int64_t{1});
  members["experiment"] = npyBytes(experimentJson(session.settings));
  members["changes"] = npyBytes(changesAsJson(session.settings.changes).dump());
  if (session.probeInputs.size() > 0) {
    members["x"] = samplesAsRows(session.probeInputs);
    members["y"] = samplesAsRows(session.probeTargets);
  }
  if (!session.probeClasses.empty())
    members["classes"] = npyIntegers({session.probeClasses.begin(), session.probeClasses.end()});
  if (!session.probeNumbers.empty()) members["probe_samples"] = npyIntegers(session.probeNumbers);
  addWeights(members, session.weights, "");
  addWeights(members, session.initial, "initial_");
  for (std::size_t l = 0; l < session.masks.size(); ++l)
    members["mask_" + std::to_string(l + 1)] = samplesAsRows(session.masks[l]);
  if (!session.gateOrder.empty()) members["gate_order"] = npyIntegers(session.gateOrder);
  addSteps(members, session.history.steps());
  addLayers(members, session.history.layers(), std::max<Index>(0, session.settings.experiment.network.depth - 1));
  addKernels(members, session.history.kernels());
  addThinning(members, session.history);
  addData(members, session.data);
  if (session.canResume) addResume(members, session.resume);
  if (session.diverged) {
    members["diverged_step"] = npyScalar(session.diverged->step);
    members["diverged_step_size"] = npyScalar(session.diverged->stepSize);
  }
  return members;
}

}  // namespace

NpzMembers toMembers(const SessionSnapshot& session) {
  NpzMembers members = networkMembers(session);
  if (!session.others.empty()) {
    std::vector<NpzMembers> networks{members};
    for (const SessionSnapshot& other : session.others) networks.push_back(networkMembers(other));
    addEnsemble(std::move(networks), members);
  }
  if (!session.controls.empty()) members["controls"] = npyBytes(session.controls);
  if (session.matrices) addMatrices(members, *session.matrices);
  return members;
}

void writeSession(const SessionSnapshot& session, const std::filesystem::path& file) {
  NpzMembers members = toMembers(session);
  // its relative paths lead from here to the same files
  members["experiment"] =
      npyBytes(experimentJson(movedTo(std::filesystem::absolute(file).parent_path(), session.settings)));
  writeNpz(file, members);
}

}  // namespace gatescope
