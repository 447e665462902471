// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_history.h"

#include "core/telemetry/measures.h"

namespace gatescope {

namespace {

/// A curve of `length` values; absent ones where the member is absent.
VectorD curve(const SessionMembers& members, const std::string& name, std::size_t length) {
  const Index count = static_cast<Index>(length);
  if (!members.has(name)) return VectorD::Constant(count, kAbsent);
  return members.vector(name, count, Finite::NotRequired);
}

void readSteps(const SessionMembers& members, History& history) {
  if (!members.has("history_step")) return;
  const std::vector<std::int64_t> steps = members.steps("history_step");
  std::vector<StepSample> samples(steps.size());
  for (std::size_t t = 0; t < steps.size(); ++t) samples[t].step = steps[t];
  for (const StepMeasure& measure : stepMeasures()) {
    const VectorD values = curve(members, "history_" + measure.key, steps.size());
    for (std::size_t t = 0; t < steps.size(); ++t) samples[t].*measure.value = values(static_cast<Index>(t));
  }
  for (const StepSample& sample : samples) history.add(sample);
}

/// One row of a measure; empty when it was not taken at that step.
std::vector<double> measuredRow(const MatrixD& rows, Index t) {
  const Eigen::RowVectorXd row = rows.row(t);
  if (row.array().isNaN().all()) return {};
  return {row.data(), row.data() + row.size()};
}

void readLayers(const SessionMembers& members, Index layers, History& history) {
  if (!members.has("layer_step")) return;
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
  for (const LayerSample& sample : samples) history.add(sample);
}

/// Eigenvalues that belong to all frames; null when absent.
std::shared_ptr<const VectorD> sharedEigenvalues(const SessionMembers& members, const std::string& name,
                                                 Index samples) {
  if (!members.has(name)) return nullptr;
  return std::make_shared<const VectorD>(members.vector(name, samples, Finite::NotRequired));
}

void readKernels(const SessionMembers& members, History& history) {
  if (!members.has("kernel_step")) return;
  const std::vector<std::int64_t> steps = members.steps("kernel_step");
  if (steps.empty()) return;
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
  for (KernelFrame& frame : frames) history.add(std::make_shared<const KernelFrame>(std::move(frame)));
}

}  // namespace

History readHistory(const SessionMembers& members, Index layers) {
  History history;
  readSteps(members, history);
  readLayers(members, layers, history);
  readKernels(members, history);
  return history;
}

}  // namespace gatescope
