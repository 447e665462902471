// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_history.h"

#include "core/base/message.h"
#include "core/telemetry/measures.h"

namespace gatescope {

namespace {

/// A curve of `length` values; absent ones where the member is absent.
VectorD curve(const SessionMembers& members, const std::string& name, std::size_t length) {
  const Index count = static_cast<Index>(length);
  if (!members.has(name)) return VectorD::Constant(count, kAbsent);
  return members.vector(name, count, Finite::NotRequired);
}

std::vector<StepSample> readSteps(const SessionMembers& members) {
  if (!members.has("history_step")) return {};
  const std::vector<std::int64_t> steps = members.steps("history_step");
  std::vector<StepSample> samples(steps.size());
  for (std::size_t t = 0; t < steps.size(); ++t) samples[t].step = steps[t];
  for (const StepMeasure& measure : stepMeasures()) {
    const VectorD values = curve(members, "history_" + measure.key, steps.size());
    for (std::size_t t = 0; t < steps.size(); ++t) samples[t].*measure.value = values(static_cast<Index>(t));
  }
  return samples;
}

/// One row of a measure; empty when it was not taken at that step.
std::vector<double> measuredRow(const MatrixD& rows, Index t) {
  const Eigen::RowVectorXd row = rows.row(t);
  if (row.array().isNaN().all()) return {};
  return {row.data(), row.data() + row.size()};
}

std::vector<LayerSample> readLayerSamples(const SessionMembers& members, Index layers) {
  if (!members.has("layer_step")) return {};
  const std::vector<std::int64_t> steps = members.steps("layer_step");
  const Index count = static_cast<Index>(steps.size());
  const auto read = [&](const std::string& name) -> MatrixD {
    if (!members.has(name)) return MatrixD::Constant(count, layers, kAbsent);
    return members.matrix(name, count, layers, Finite::NotRequired);
  };
  std::vector<LayerSample> samples(steps.size());
  for (std::size_t t = 0; t < steps.size(); ++t) samples[t].step = steps[t];
  for (const LayerMeasure& measure : layerMeasures()) {
    const MatrixD rows = read(measure.key);
    for (Index t = 0; t < count; ++t) samples[static_cast<std::size_t>(t)].*measure.values = measuredRow(rows, t);
  }
  return samples;
}

/// Eigenvalues that belong to all frames; null when absent.
std::shared_ptr<const VectorD> sharedEigenvalues(const SessionMembers& members, const std::string& name,
                                                 Index samples) {
  if (!members.has(name)) return nullptr;
  return std::make_shared<const VectorD>(members.vector(name, samples, Finite::NotRequired));
}

std::vector<std::shared_ptr<const KernelFrame>> readKernels(const SessionMembers& members) {
  if (!members.has("kernel_step")) return {};
  const std::vector<std::int64_t> steps = members.steps("kernel_step");
  if (steps.empty()) return {};
  const MatrixD eigenvalues = members.anyMatrix("eigenvalues", "(frames, samples)", Finite::NotRequired);
  const Index count = static_cast<Index>(steps.size()), samples = eigenvalues.cols();
  members.matrix("eigenvalues", count, samples, Finite::NotRequired);
  const auto initial = sharedEigenvalues(members, "initial_eigenvalues", samples);
  const auto expected = sharedEigenvalues(members, "expected_eigenvalues", samples);
  const std::string reason = members.has("expected_reason") ? members.text("expected_reason") : "";
  const std::string note = members.has("prediction_note") ? members.text("prediction_note") : "";
  std::vector<KernelFrame> frames(steps.size());
  for (Index t = 0; t < count; ++t) {
    KernelFrame& frame = frames[static_cast<std::size_t>(t)];
    frame.step = steps[static_cast<std::size_t>(t)];
    frame.initialEigenvalues = initial;
    frame.expectedEigenvalues = expected;
    frame.noExpectedReason = reason;
    frame.predictionNote = note;
    const std::vector<double> row = measuredRow(eigenvalues, t);
    frame.eigenvalues = Eigen::Map<const VectorD>(row.data(), static_cast<Index>(row.size()));
  }
  for (const KernelMeasure& measure : kernelMeasures()) {
    const VectorD values = curve(members, measure.key, steps.size());
    for (std::size_t t = 0; t < frames.size(); ++t) frames[t].*measure.value = values(static_cast<Index>(t));
  }
  for (const KernelLayerMeasure& measure : kernelLayerMeasures()) {
    if (!members.has(measure.key)) continue;
    const MatrixD rows = members.anyMatrix(measure.key, "(frames, layers)", Finite::NotRequired);
    members.matrix(measure.key, count, rows.cols(), Finite::NotRequired);
    for (Index t = 0; t < count; ++t) frames[static_cast<std::size_t>(t)].*measure.values = measuredRow(rows, t);
  }
  std::vector<std::shared_ptr<const KernelFrame>> shared;
  for (KernelFrame& frame : frames) shared.push_back(std::make_shared<const KernelFrame>(std::move(frame)));
  return shared;
}

/// Of files that lack it: as if nothing had been thinned yet.
template <class T>
Thinning thinningOf(const std::vector<T>& series, std::int64_t standsAt) {
  const bool hasEnd = standsAt > 0 && !series.empty() && stepOf(series.back()) == standsAt;
  return {1, static_cast<std::int64_t>(series.size()) - (hasEnd ? 1 : 0)};
}

/// What is thinned later counts with these numbers, so they are checked here.
template <class T>
Thinning checked(const std::vector<T>& series, const Thinning& thinning, std::int64_t standsAt) {
  constexpr std::int64_t kMost = std::int64_t{1} << 62;
  if (thinning.stride < 1 || thinning.stride > kMost) SessionMembers::refuse("history_stride", said("holds no stride"));
  if (thinning.seen < 0 || thinning.seen > kMost)
    SessionMembers::refuse("history_seen", said("holds no number of samples"));
  const std::int64_t there = static_cast<std::int64_t>(series.size());
  const bool endsThere = there > 0 && stepOf(series.back()) == standsAt;
  if (there != thinning.kept() && !(endsThere && there == thinning.kept() + 1))
    SessionMembers::refuse("history_seen", said("does not fit the number of samples"));
  return thinning;
}

}  // namespace

History readHistory(const SessionMembers& members, Index layers, std::int64_t standsAt) {
  std::vector<StepSample> steps = readSteps(members);
  std::vector<LayerSample> gates = readLayerSamples(members, layers);
  std::vector<std::shared_ptr<const KernelFrame>> kernels = readKernels(members);
  History::Thinnings thinnings{};
  if (members.has("history_stride")) {
    const std::vector<std::int64_t> strides = members.integers("history_stride", 3);
    const std::vector<std::int64_t> seen = members.integers("history_seen", 3);
    thinnings = {checked(steps, {strides[0], seen[0]}, standsAt), checked(gates, {strides[1], seen[1]}, standsAt),
                 checked(kernels, {strides[2], seen[2]}, standsAt)};
  } else {
    thinnings = {thinningOf(steps, standsAt), thinningOf(gates, standsAt), thinningOf(kernels, standsAt)};
  }
  return {std::move(steps), std::move(gates), std::move(kernels), thinnings};
}

}  // namespace gatescope
