// THE table of what checks can ask of a run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/quantities.h"

#include <algorithm>
#include <cmath>

#include "core/base/message.h"
#include "core/probes/kernel_measures.h"
#include "core/telemetry/measures.h"

namespace gatescope {
namespace {

RunQuantity ofSteps(const StepMeasure& row) {
  return {row.key, row.label, row.formula, [value = row.value](const RunResults& run, const QuantityName&) {
            Curve samples;
            for (const StepSample& sample : run.curves->steps()) samples.emplace_back(sample.step, sample.*value);
            return samples;
          }};
}

RunQuantity ofKernels(const KernelMeasure& row) {
  return {row.key, row.label, row.formula, [value = row.value](const RunResults& run, const QuantityName&) {
            Curve samples;
            for (const auto& frame : run.curves->kernels()) samples.emplace_back(frame->step, (*frame).*value);
            return samples;
          }};
}

RunQuantity kernelTrace() {
  return {"trace", "tr K", "sum of all eigenvalues of K", [](const RunResults& run, const QuantityName&) {
            Curve samples;
            for (const auto& frame : run.curves->kernels()) samples.emplace_back(frame->step, frame->eigenvalues.sum());
            return samples;
          }};
}

// Of E[K_0] with the gates of a frame's run, averaged over its value weights alone.
RunQuantity expectedCondition() {
  return {"expected_condition", saidLater("condition number of E[K₀]"),
          "ρ₁/ρₙ of E[K₀] over redrawn value weights, with this network's gates",
          [](const RunResults& run, const QuantityName&) {
            Curve samples;
            for (const auto& frame : run.curves->kernels())
              if (frame->expectedEigenvalues)
                samples.emplace_back(frame->step, conditionNumber(*frame->expectedEigenvalues));
            return samples;
          }};
}

double layerOrMean(const std::vector<double>& layers, const std::string& layer) {
  if (layers.empty()) return kAbsent;
  if (layer.empty()) {
    double sum = 0;
    for (const double value : layers) sum += value;
    return sum / static_cast<double>(layers.size());
  }
  const std::size_t l = std::stoul(layer);
  return l <= layers.size() ? layers[l - 1] : kAbsent;
}

std::string positionOf(const QuantityName& quantity, const std::string& key) {
  for (const auto& [own, value] : quantity.positions)
    if (own == key) return value;
  return "";
}

RunQuantity ofLayers(const LayerMeasure& row) {
  return {row.key, row.label, row.formula + "; mean over layers, or layer=l",
          [values = row.values](const RunResults& run, const QuantityName& quantity) {
            Curve samples;
            for (const LayerSample& sample : run.curves->layers())
              samples.emplace_back(sample.step, layerOrMean(sample.*values, positionOf(quantity, "layer")));
            return samples;
          }};
}

// A number of the newest matrices.
RunQuantity ofMatrices(const char* id, const char* label, const char* help, double (*value)(const KernelMatrices&)) {
  return {id, label, help, [value](const RunResults& run, const QuantityName&) {
            return run.matrices ? Curve{{run.matrices->step, value(*run.matrices)}} : Curve{};
          }};
}

double offDiagonalRatio(const KernelMatrices& m) {
  const double n = static_cast<double>(m.kernel.rows()), trace = m.kernel.trace();
  return (m.kernel.sum() - trace) / (n - 1) / trace;
}

double offDiagonalSize(const KernelMatrices& m) {
  const double n = static_cast<double>(m.kernel.rows()), trace = m.kernel.trace();
  const double squares = m.kernel.squaredNorm() - m.kernel.diagonal().squaredNorm();
  return std::sqrt(std::max(0.0, squares) / (n * (n - 1))) / (trace / n);
}

// Mean overlap of samples first … last−1 with their next ten, relative to the samples' own: 1 when no gate flips
// between them.
double neighbourOverlap(const MatrixD& overlap, Index first, Index last) {
  constexpr Index kNeighbours = 10;
  double sum = 0;
  Index count = 0;
  for (Index s = first; s < last; ++s)
    for (Index t = s + 1; t < std::min(last, s + 1 + kNeighbours); ++t, ++count) {
      const double own = std::sqrt(overlap(s, s) * overlap(t, t));
      sum += own > 0 ? overlap(s, t) / own : 0;
    }
  return count > 0 ? sum / static_cast<double>(count) : kAbsent;
}

double overlapUpper(const KernelMatrices& m) { return neighbourOverlap(m.overlap, 0, m.overlap.rows() / 2); }
double overlapLower(const KernelMatrices& m) {
  return neighbourOverlap(m.overlap, m.overlap.rows() / 2, m.overlap.rows());
}

RunQuantity drawsDifference() {
  return {"draws_difference", "‖mean − E[K₀]‖/‖E[K₀]‖",
          "relative difference between the mean kernel of redrawn value weights and E[K₀], over the number of draws "
          "(step=N: after N)",
          [](const RunResults& run, const QuantityName&) {
            Curve samples;
            if (!run.inspection || !run.inspection->draws) return samples;
            const std::vector<double>& differences = run.inspection->draws->difference;
            for (std::size_t i = 0; i < differences.size(); ++i)
              samples.emplace_back(static_cast<std::int64_t>(i) + 1, differences[i]);
            return samples;
          },
          &InspectionOrder::draws};
}

// Of the strong half of the modes, or of the weak one; the middle mode of an odd number is strong.
double restOfError(const ModePowers& modes, bool strong) {
  const Index weak = modes.error.size() / 2, own = strong ? modes.error.size() - weak : weak;
  const auto half = [&](const VectorD& powers) { return (strong ? powers.head(own) : powers.tail(own)).sum(); };
  return half(modes.error) / half(modes.initialError);
}

RunQuantity modesError(const char* id, const char* label, const char* help, bool strong) {
  return {id, label, help,
          [strong](const RunResults& run, const QuantityName&) {
            if (!run.inspection || !run.inspection->modes) return Curve{};
            return Curve{{run.inspection->step, restOfError(*run.inspection->modes, strong)}};
          },
          &InspectionOrder::modes};
}

RunQuantity stepsDone() {
  return {"steps", saidLater("steps"), "optimiser steps taken", [](const RunResults& run, const QuantityName&) {
            const std::vector<StepSample>& steps = run.curves->steps();
            return steps.empty() ? Curve{} : Curve{{steps.back().step, static_cast<double>(steps.back().step)}};
          }};
}

}  // namespace

const std::vector<RunQuantity>& runQuantities() {
  static const std::vector<RunQuantity> table = [] {
    std::vector<RunQuantity> rows;
    for (const StepMeasure& row : stepMeasures()) rows.push_back(ofSteps(row));
    rows.push_back(stepsDone());
    for (const KernelMeasure& row : kernelMeasures()) rows.push_back(ofKernels(row));
    rows.push_back(kernelTrace());
    rows.push_back(expectedCondition());
    for (const LayerMeasure& row : layerMeasures()) rows.push_back(ofLayers(row));
    rows.push_back(ofMatrices("off_diagonal", saidLater("off-diagonal / diagonal"),
                              "mean of K off the diagonal over its mean on it, latest kernel", offDiagonalRatio));
    rows.push_back(ofMatrices("off_diagonal_size", saidLater("off-diagonal size / diagonal"),
                              "root mean square of K off the diagonal over its mean on it, latest kernel: for inputs "
                              "whose products have both signs",
                              offDiagonalSize));
    rows.push_back(ofMatrices(
        "overlap_upper", saidLater("overlap of neighbours, upper half"),
        "mean of λ(s,s')/√(λ(s,s)·λ(s',s')) over samples of the first half and their next ten, latest kernel",
        overlapUpper));
    rows.push_back(ofMatrices("overlap_lower", saidLater("overlap of neighbours, lower half"),
                              "the same for the second half", overlapLower));
    rows.push_back(drawsDifference());
    rows.push_back(modesError("error_strong_modes", saidLater("error in strong modes"),
                              "Σ⟨vᵢ, eₜ⟩² over its value at t = 0, vᵢ the eigenvectors of K₀ with the larger half of "
                              "the eigenvalues, at the end",
                              true));
    rows.push_back(
        modesError("error_weak_modes", saidLater("error in weak modes"), "the same for the smaller half", false));
    return rows;
  }();
  return table;
}

}  // namespace gatescope
