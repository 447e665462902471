// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/measures.h"

#include <algorithm>
#include <cassert>

namespace gatescope {

const std::vector<StepMeasure>& stepMeasures() {
  using S = StepSample;
  static const std::vector<StepMeasure> rows = {
      {"train_loss", "training loss", "mean loss over the training samples", &S::trainLoss},
      {"test_loss", "test loss", "mean loss over the test samples", &S::testLoss},
      {"train_accuracy", "training accuracy", "share of training samples classified correctly, 0 to 1",
       &S::trainAccuracy, true},
      {"test_accuracy", "test accuracy", "share of test samples classified correctly, 0 to 1", &S::testAccuracy, true},
  };
  return rows;
}

const std::vector<KernelMeasure>& kernelMeasures() {
  using F = KernelFrame;
  static const std::vector<KernelMeasure> rows = {
      {"condition", "condition number", "ρ₁/ρₙ", &F::condition, {}, false, true, "singular"},
      {"effective_rank", "effective rank", "exp(−Σ pᵢ ln pᵢ), pᵢ = ρᵢ/Σρ", &F::effectiveRank},
      {"alignment", "alignment", "tr(YᵀKY)/(‖K‖ ‖YYᵀ‖)", &F::alignment},
      {"nu", "ν", "yᵀ(H/tr H)⁻¹y", &F::nu, {}, true},
      {"trace_value", "tr Kᵛ", "tr Kᵛ", &F::traceValue, {}, false, true},
      {"trace_feature", "tr Kᶠ", "tr Kᶠ", &F::traceFeature, {}, false, true},
      {"trace_cross", "tr cross term", "tr(K − Kᵛ − Kᶠ)", &F::traceCross, {}, false, true},
      {"centred_alignment", "centred alignment", "alignment of centred kernel and targets", &F::centredAlignment},
      {"kernel_distance", "kernel distance", "1 − ⟨Kₜ,K₀⟩/(‖Kₜ‖‖K₀‖)", &F::kernelDistance},
      {"path_distance", "path kernel distance", "1 − ⟨Hₜ,H₀⟩/(‖Hₜ‖‖H₀‖)", &F::pathDistance},
      {"weight_change", "weight change", "‖Θₜ − Θ₀‖/‖Θ₀‖", &F::weightChange, {}, false, true},
      {"error_norm", "‖eₜ‖ measured", "‖eₜ‖", &F::error, "measured", false, true},
      {"predicted_error_norm", "‖eₜ‖ linear prediction", "‖(I − αK₀/n)ᵗ e₀‖", &F::predictedError, "linear prediction"},
      {"patterns", "gate patterns", "distinct patterns among the probe samples", &F::patterns, {}, false, true},
      {"segment_regions", "regions on a segment", "linear regions between two probe samples", &F::segmentRegions},
      {"plane_regions", "regions on a grid", "distinct patterns on a grid over the inputs", &F::planeRegions},
      {"path_output", "⟨φ, v⟩", "Σ over all paths of φ·v, first probe sample", &F::pathOutput},
      {"network_output", "ŷ", "the network's output, first probe sample", &F::networkOutput},
      {"nu_relative",
       "relative ν",
       "ν·C/‖Y‖²: 1 where H is aligned with the targets, n where it is white",
       &F::nuRelative,
       {},
       false,
       true,
       "singular"},
      {"kernel_test_accuracy", "test accuracy of K", "share of test samples that kernel regression with K gets right",
       &F::kernelTestAccuracy, "with K"},
      {"path_kernel_test_accuracy", "test accuracy of H",
       "share of test samples that kernel regression with H gets right", &F::pathTestAccuracy, "with H"},
      {"kernel_test_error", "test error of K", "mean ½‖ŷ − κy‖² of kernel regression with K, test samples",
       &F::kernelTestError, "with K"},
      {"path_kernel_test_error", "test error of H", "mean ½‖ŷ − κy‖² of kernel regression with H, test samples",
       &F::pathTestError, "with H"},
  };
  return rows;
}

const std::vector<KernelLayerMeasure>& kernelLayerMeasures() {
  using F = KernelFrame;
  static const std::vector<KernelLayerMeasure> rows = {
      {"trace_layer", "tr Kₗ", "tr Kₗ, the share of value layer l in tr Kᵛ", &F::layerTraces},
      {"expected_trace_layer", "tr E[Kₗ]", "tr E[Kₗ], expected at t = 0", &F::expectedLayerTraces},
  };
  return rows;
}

const std::vector<LayerMeasure>& layerMeasures() {
  using L = LayerSample;
  static const std::vector<LayerMeasure> rows = {
      {"gate_change", "gate change", "fₗ = mean |Gₜ − Gₜ₋₁|", &L::gateChange},
      {"gate_change_total", "total gate change", "Fₗ = mean |Gₜ − G₀|", &L::gateChangeTotal},
      {"active_fraction", "active fraction", "mean Gₜ", &L::activeFraction},
      {"dead_units", "dead units", "units off for every probe sample", &L::deadUnits},
      {"always_on_units", "always-on units", "units on for every probe sample", &L::alwaysOnUnits},
      {"layer_patterns", "gate patterns", "distinct patterns among the probe samples", &L::patterns},
      {"weight_change_step", "weight change of a step", "‖Θₜ − Θₜ₋₁‖/‖Θₜ₋₁‖ of the layer's value weights",
       &L::weightChange},
      {"plane_angle", "plane angle", "median over gates of the angle to the nearest plane of the tree, degrees",
       &L::planeAngle},
      {"planes_found", "planes found", "share of the tree's planes with a gate within 15°", &L::planesFound},
  };
  return rows;
}

static const auto& rowOf(const auto& rows, const std::string& key) {
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& m) { return m.key == key; });
  assert(row != rows.end());
  return *row;
}

const StepMeasure& stepMeasure(const std::string& key) { return rowOf(stepMeasures(), key); }
const KernelMeasure& kernelMeasure(const std::string& key) { return rowOf(kernelMeasures(), key); }

}  // namespace gatescope
