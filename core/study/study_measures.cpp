// The table of a study's measures. A new one is one row.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_measures.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/dataset.h"
#include "core/gating/variants.h"
#include "core/probes/gate_planes.h"
#include "core/probes/kernel_measures.h"
#include "core/telemetry/measures.h"

namespace gatescope {
namespace {

std::string always(const Settings&) { return ""; }

std::string needsClasses(const Settings& s) {
  const DataSource* source = findDataSource(s.experiment.data.name);
  return source && source->regression ? "data " + source->id + " has no classes" : std::string();
}

std::string needsTest(const Settings& s) {
  const GatingVariant* variant = findGatingVariant(s.experiment.gating.variant);
  if (variant && !variant->hasTestCurve) return variant->noTestReason;
  if (const DataSource* source = findDataSource(s.experiment.data.name); source && !source->randomLabels.empty())
    return "no test curve: " + source->randomLabels;
  if (s.experiment.data.labels == Labels::Random) return "no test curve: random labels can only be memorised";
  return s.experiment.data.test == 0 ? "no test curve: there are no test samples" : std::string();
}

std::string needsTestClasses(const Settings& s) {
  const std::string reason = needsTest(s);
  return reason.empty() ? needsClasses(s) : reason;
}

double shareOfTargets(const KernelResults& results, Index modes) {
  const Index count = std::min(modes, results.targetPowers.size());
  const double all = results.targetPowers.sum();
  return all > 0 ? results.targetPowers.head(count).sum() / all : kAbsent;
}

// clang-format off
std::vector<StudyMeasure> kernelRows() {
  return {
      {.id = "condition", .label = kernelMeasure("condition").label, .symbol = kernelMeasure("condition").formula,
       .help = "Largest over smallest eigenvalue of K₀: how much slower gradient descent is in its slowest direction "
               "than in its fastest. inf: singular.", .logarithmic = true, .smallestIsBest = true,
       .infinite = "singular", .ofKernel = [](const KernelResults& k) { return conditionNumber(k.eigenvalues); },
       .inapplicable = always},
      {.id = "linearised_steps", .label = "linearised steps to 1 %", .symbol = "T", .unit = "steps",
       .help = "Steps until ‖(I − αK₀/n)ᵗ e₀‖² is 1 % of ‖e₀‖², with α = c·n/ρ₁: what the kernel at t = 0 predicts. "
               "inf: never.", .logarithmic = true, .smallestIsBest = true, .infinite = "never reached",
       .ofKernel = [](const KernelResults& k) { return k.linearisedSteps; }, .inapplicable = always},
      {.id = "off_diagonal_ratio", .label = "off-diagonal / diagonal",
       .help = "Mean of K₀ off the diagonal over its mean on it. With identical inputs and gates that are on with "
               "probability p, theory expects p^(d−1).", .logarithmic = true,
       .ofKernel = [](const KernelResults& k) { return k.offDiagonalRatio; }, .inapplicable = always},
      {.id = "off_diagonal_size", .label = "off-diagonal size / diagonal",
       .help = "Root mean square of K₀ off the diagonal over its mean on it: for inputs whose products have both "
               "signs.", .logarithmic = true, .ofKernel = [](const KernelResults& k) { return k.offDiagonalSize; },
       .inapplicable = always},
      {.id = "diagonal_spread", .label = "spread of the diagonal",
       .help = "Standard deviation of K₀(s,s) across samples, over their mean. For inputs of one norm it is the noise "
               "of finite width, why depth hurts: its square grows like c·d/w. The norms of real images spread it at "
               "d = 2 already. It misses what all samples share.", .logarithmic = true,
       .ofKernel = [](const KernelResults& k) { return k.diagonalSpread; },
       .inapplicable = always},
      {.id = "effective_rank", .label = kernelMeasure("effective_rank").label,
       .help = "exp(−Σ p_i ln p_i) with p_i = ρ_i/Σρ: n for a white kernel, 1 for one direction.",
       .ofKernel = [](const KernelResults& k) { return effectiveRank(k.eigenvalues); }, .inapplicable = always},
      {.id = "largest_eigenvalue", .label = "largest eigenvalue", .symbol = "ρ₁", .help = "Of K₀.",
       .logarithmic = true, .ofKernel = [](const KernelResults& k) { return k.eigenvalues(0); },
       .inapplicable = always},
      {.id = "smallest_eigenvalue", .label = "smallest eigenvalue", .symbol = "ρₙ",
       .help = "Of K₀; rounding leaves about n·ε·ρ₁ where it is zero.", .logarithmic = true,
       .ofKernel = [](const KernelResults& k) { return k.eigenvalues(k.eigenvalues.size() - 1); },
       .inapplicable = always},
      {.id = "alignment", .label = "alignment of K₀ and y",
       .help = "tr(YᵀK₀Y)/(‖K₀‖‖YYᵀ‖): 1 when the labels are the kernel's first direction.",
       .ofKernel = [](const KernelResults& k) { return k.alignment; }, .inapplicable = always},
      {.id = "target_share_first", .label = "share of y in the first mode",
       .help = "Share of ‖Y‖² along the eigenvector of K₀ with the largest eigenvalue: what gradient descent learns "
               "first.", .ofKernel = [](const KernelResults& k) { return shareOfTargets(k, 1); },
       .inapplicable = always},
      {.id = "target_share_ten", .label = "share of y in ten modes",
       .help = "Share of ‖Y‖² along the eigenvectors of K₀ with the ten largest eigenvalues.",
       .ofKernel = [](const KernelResults& k) { return shareOfTargets(k, 10); }, .inapplicable = always},
      {.id = "kernel_test_accuracy", .label = kernelMeasure("kernel_test_accuracy").label,
       .help = "Share of the test samples that kernel regression with K₀ on the training samples classifies correctly, "
               "[0, 1]: k(x, X)(K + r·tr(K)/n·I)⁻¹Y.", .predicts = true,
       .ofKernel = [](const KernelResults& k) { return k.predictor.kernelAccuracy; }, .inapplicable = needsTestClasses},
      {.id = "path_kernel_test_accuracy", .label = kernelMeasure("path_kernel_test_accuracy").label,
       .help = "The same with the path kernel H₀: what the gates alone know.", .predicts = true,
       .ofKernel = [](const KernelResults& k) { return k.predictor.pathAccuracy; }, .inapplicable = needsTestClasses},
      {.id = "kernel_test_error", .label = kernelMeasure("kernel_test_error").label,
       .help = "Mean of ½‖ŷ − κy‖² over the test samples, for kernel regression with K₀.", .logarithmic = true,
       .predicts = true, .ofKernel = [](const KernelResults& k) { return k.predictor.kernelError; },
       .inapplicable = needsTest},
      {.id = "path_kernel_test_error", .label = kernelMeasure("path_kernel_test_error").label,
       .help = "The same with the path kernel H₀.", .logarithmic = true, .predicts = true,
       .ofKernel = [](const KernelResults& k) { return k.predictor.pathError; }, .inapplicable = needsTest},
  };
}

std::vector<StudyMeasure> trainingRows() {
  return {
      {.id = "training_steps", .label = "training steps to 1 %", .unit = "steps",
       .help = "Steps until the training loss is 1 % of its initial value. inf: not within stop.steps.",
       .logarithmic = true, .endsEarly = true, .smallestIsBest = true, .infinite = "never reached",
       .predictedBy = "linearised_steps", .ofTraining = [](const TrainingResults& t) { return t.steps; },
       .inapplicable = always},
      {.id = "train_loss", .label = stepMeasure("train_loss").label, .symbol = "L",
       .help = "At the end of the run; inf when it diverged.", .logarithmic = true, .infinite = "diverged",
       .ofTraining = [](const TrainingResults& t) { return t.trainLoss; }, .inapplicable = always},
      {.id = "train_accuracy", .label = stepMeasure("train_accuracy").label, .help = "At the end of the run, [0, 1].",
       .ofTraining = [](const TrainingResults& t) { return t.trainAccuracy; }, .inapplicable = needsClasses},
      {.id = "test_loss", .label = stepMeasure("test_loss").label, .symbol = "L",
       .help = "At the end of the run; inf when it diverged.", .logarithmic = true, .infinite = "diverged",
       .ofTraining = [](const TrainingResults& t) { return t.testLoss; }, .inapplicable = needsTest},
      {.id = "test_accuracy", .label = stepMeasure("test_accuracy").label, .help = "At the end of the run, [0, 1].",
       .ofTraining = [](const TrainingResults& t) { return t.testAccuracy; }, .inapplicable = needsTestClasses},
      {.id = "best_test_accuracy", .label = "best test accuracy",
       .help = "The highest point of the run's test curve, [0, 1].",
       .ofTraining = [](const TrainingResults& t) { return t.bestTestAccuracy; }, .inapplicable = needsTestClasses},
      {.id = "plane_angle", .label = "plane angle at the end", .unit = "°",
       .help = "Median over a layer's gates of the angle between the plane where a gate switches and the nearest plane "
               "of the tree, mean over the hidden layers, at the end of the run.",
       .ofTraining = [](const TrainingResults& t) { return t.planeAngle; }, .inapplicable = noGatePlanesReason},
      {.id = "plane_turn", .label = "turn of the gate planes", .unit = "°",
       .help = "The plane angle at the end less that at t = 0: below 0 where gates turned towards the tree's planes.",
       .ofTraining = [](const TrainingResults& t) { return t.planeTurn; }, .inapplicable = noGatePlanesReason},
      {.id = "planes_found", .label = "planes found at the end",
       .help = "Share of the tree's planes with a gate of the layer within 15°, mean over the hidden layers, at the "
               "end of the run.",
       .ofTraining = [](const TrainingResults& t) { return t.planesFound; }, .inapplicable = noGatePlanesReason},
      {.id = "planes_gained", .label = "planes gained",
       .help = "The share of planes found at the end less that at t = 0.",
       .ofTraining = [](const TrainingResults& t) { return t.planesGained; }, .inapplicable = noGatePlanesReason},
  };
}
// clang-format on

std::vector<std::string> allIds() {
  std::vector<std::string> ids;
  for (const StudyMeasure& row : studyMeasures()) ids.push_back(row.id);
  return ids;
}

}  // namespace

const std::vector<StudyMeasure>& studyMeasures() {
  static const std::vector<StudyMeasure> table = [] {
    std::vector<StudyMeasure> rows = kernelRows();
    for (StudyMeasure& row : trainingRows()) rows.push_back(std::move(row));
    return rows;
  }();
  return table;
}

const StudyMeasure* findStudyMeasure(const std::string& id) {
  for (const StudyMeasure& row : studyMeasures())
    if (row.id == id) return &row;
  return nullptr;
}

std::string studyMeasureIds() { return joined(allIds()); }

std::string nearestStudyMeasure(const std::string& id) { return nearestName(id, allIds()); }

bool trainsNetworks(const std::vector<std::string>& measures) {
  return std::ranges::any_of(measures, [](const std::string& id) {
    const StudyMeasure* row = findStudyMeasure(id);
    return row && row->trains();
  });
}

bool predictsTests(const std::vector<std::string>& measures) {
  return std::ranges::any_of(measures, [](const std::string& id) {
    const StudyMeasure* row = findStudyMeasure(id);
    return row && row->predicts;
  });
}

}  // namespace gatescope
