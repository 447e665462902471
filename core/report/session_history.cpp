// The curves of a session file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/session_members.h"

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
  const VectorD trainLoss = curve(members, "history_train_loss", steps.size());
  const VectorD testLoss = curve(members, "history_test_loss", steps.size());
  const VectorD trainAccuracy = curve(members, "history_train_accuracy", steps.size());
  const VectorD testAccuracy = curve(members, "history_test_accuracy", steps.size());
  for (std::size_t t = 0; t < steps.size(); ++t) {
    const Index i = static_cast<Index>(t);
    history.add(StepSample{steps[t], trainLoss(i), trainAccuracy(i), testLoss(i), testAccuracy(i)});
  }
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
  const MatrixD change = read("gate_change"), total = read("gate_change_total"), active = read("active_fraction");
  for (Index t = 0; t < count; ++t) {
    history.add(LayerSample{steps[static_cast<std::size_t>(t)], measuredRow(change, t), measuredRow(total, t), measuredRow(active, t)});
  }
}

/// Eigenvalues that belong to all frames; null when absent.
std::shared_ptr<const VectorD> sharedEigenvalues(const SessionMembers& members, const std::string& name, Index samples) {
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
  const VectorD condition = curve(members, "condition", steps.size()), effectiveRank = curve(members, "effective_rank", steps.size()),
                alignment = curve(members, "alignment", steps.size()), nu = curve(members, "nu", steps.size()),
                traceValue = curve(members, "trace_value", steps.size()), traceFeature = curve(members, "trace_feature", steps.size());
  for (Index t = 0; t < count; ++t) {
    const std::vector<double> row = measuredRow(eigenvalues, t);
    history.add(
        std::make_shared<const KernelFrame>(KernelFrame{steps[static_cast<std::size_t>(t)], initial, expected, reason,
                                                        Eigen::Map<const VectorD>(row.data(), static_cast<Index>(row.size())), condition(t),
                                                        effectiveRank(t), alignment(t), nu(t), traceValue(t), traceFeature(t)}));
  }
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
