// What each plot of kernel measures shows.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/measure_views.h"

#include <algorithm>
#include <cmath>

#include "core/gating/variants.h"
#include "core/probes/linear_regions.h"

namespace gatescope {

namespace {

using Look = MeasureCurve::Look;

QString tr(const char* text) { return MeasurePlot::tr(text); }

const GatingVariant& variantOf(const RunHistory& run) {
  return *findGatingVariant(run.settings.experiment.gating.variant);
}

/// A note on the newest frame, where there is one.
std::function<QString(const RunHistory&)> ofNewest(QString (*note)(const RunHistory&, const KernelFrame&)) {
  return [note](const RunHistory& run) { return run.kernel() ? note(run, *run.kernel()) : QString(); };
}

double largest(const KernelFrame& frame) { return frame.eigenvalues.size() > 0 ? frame.eigenvalues(0) : kAbsent; }
double smallest(const KernelFrame& frame) {
  return frame.eigenvalues.size() > 0 ? frame.eigenvalues(frame.eigenvalues.size() - 1) : kAbsent;
}
QString frozenNote(const RunHistory& run, const KernelFrame&) {
  return variantOf(run).hasFrozenGates()
             ? tr("the gates of %1 are frozen, and with them H").arg(QString::fromStdString(variantOf(run).label))
             : QString();
}

bool isNuSingular(const KernelFrame& frame) { return std::isinf(frame.nuRelative); }

MeasureCurve relativeNu() {
  MeasureCurve curve = measured("nu_relative", Look::Train);
  curve.name = tr("ν·C/‖Y‖²");
  curve.formula = tr("ν·C/‖Y‖², ν = yᵀ(H/tr H)⁻¹y: 1 aligned, n white");
  return curve;
}

QString nuNote(const RunHistory& run, const KernelFrame& newest) {
  const QString frozen = frozenNote(run, newest);
  if (isNuSingular(newest)) {
    const QString singular = tr("H is singular: the jitter would decide ν");
    return frozen.isEmpty() ? singular : singular + QStringLiteral("; ") + frozen;
  }
  const bool gaps = std::ranges::any_of(run.median().kernels(), [](const auto& frame) { return isNuSingular(*frame); });
  const QString singular = tr("gap: H was singular there, the jitter would decide ν");
  if (!gaps) return frozen;
  return frozen.isEmpty() ? singular : singular + QStringLiteral("; ") + frozen;
}

QString partsNote(const RunHistory& run, const KernelFrame&) {
  return variantOf(run).isSoft() ? QString() : tr("hard or frozen gates carry no gradient: Kᶠ = 0");
}

QString predictionNote(const RunHistory&, const KernelFrame& frame) {
  return QString::fromStdString(frame.predictionNote);
}

QString conditionNote(const RunHistory&, const KernelFrame& frame) {
  return std::isinf(frame.condition) ? tr("singular to rounding: ρₙ ≤ n·ε·ρ₁") : QString();
}

QString regionNote(const RunHistory& run, const KernelFrame&) {
  return QString::fromStdString(noRegionsReason(variantOf(run)));
}

QString pathNote(const RunHistory&, const KernelFrame& frame) {
  return std::isnan(frame.pathOutput) ? tr("Paths are listed only for tiny networks: try 2 inputs, width 3, depth 3.")
                                      : QString();
}

}  // namespace

std::vector<MeasureView> alignmentViews() {
  return {{{QStringLiteral("gates"), tr("gates: ν"), true},
           tr("ν·C/‖Y‖² (1: aligned, n: white)"),
           {relativeNu()},
           ofNewest(nuNote)},
          {{QStringLiteral("kernel"), tr("kernel"), false},
           tr("alignment with the targets"),
           {measured("alignment", Look::Train), measured("centred_alignment", Look::Test)},
           {}}};
}

std::vector<MeasureView> kernelPartViews() {
  return {{{QStringLiteral("traces"), tr("traces"), false},
           tr("trace"),
           {measured("trace_value", Look::Train), measured("trace_feature", Look::Test),
            measured("trace_cross", Look::Initial)},
           ofNewest(partsNote)}};
}

std::vector<MeasureView> distanceViews() {
  return {{{QStringLiteral("distance"), tr("distance"), false},
           tr("distance from t = 0"),
           {measured("kernel_distance", Look::Train), measured("path_distance", Look::Test),
            measured("weight_change", Look::Initial)},
           ofNewest(frozenNote)}};
}

std::vector<MeasureView> predictionViews() {
  return {{{QStringLiteral("error"), tr("error"), true},
           tr("error (of the probe set)"),
           {measured("error_norm", Look::Train), measured("predicted_error_norm", Look::Theory)},
           ofNewest(predictionNote)}};
}

std::vector<MeasureView> kernelHistoryViews() {
  return {{{QStringLiteral("condition"), tr("condition"), true},
           tr("condition number ρ₁/ρₙ"),
           {measured("condition", Look::Train)},
           ofNewest(conditionNote)},
          {{QStringLiteral("extremes"), tr("ρ₁ and ρₙ"), true},
           tr("ρ, eigenvalue of K"),
           {{QStringLiteral("largest_eigenvalue"), tr("ρ₁, largest"), tr("ρ₁"), Look::Train, ofFrames(largest)},
            {QStringLiteral("smallest_eigenvalue"), tr("ρₙ, smallest"), tr("ρₙ"), Look::Test, ofFrames(smallest)}},
           {}},
          {{QStringLiteral("effective_rank"), tr("effective rank"), false},
           tr("effective rank"),
           {measured("effective_rank", Look::Train)},
           {}}};
}

std::vector<MeasureView> patternViews() {
  return {{{QStringLiteral("patterns"), tr("patterns"), false},
           tr("distinct gate patterns"),
           {measured("patterns", Look::Train)},
           {}},
          {{QStringLiteral("regions"), tr("regions"), false},
           tr("linear regions"),
           {measured("segment_regions", Look::Train), measured("plane_regions", Look::Test)},
           ofNewest(regionNote)},
          {{QStringLiteral("output"), tr("ŷ = ⟨φ, v⟩"), false},
           tr("output of the first probe sample"),
           {measured("network_output", Look::Train), measured("path_output", Look::Theory)},
           ofNewest(pathNote)}};
}

}  // namespace gatescope
