// The table of gating variants. A new variant is one row; a new mechanism is a new enumerator and one file.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gating/variants.h"

namespace gatescope {

static std::vector<GatingVariant> makeTable() {
  using enum GateSource;
  using enum GateFunction;
  using Chain = FeatureChain;
  using Start = FeatureStart;
  // clang-format off
  return {
      {.id = "dln", .name = "deep linear network", .label = "Linear (DLN)", .formula = "G = 1",
       .description = "Every gate is open: a product of matrices, the baseline that gates must beat.", .theoryP = 1.0},
      {.id = "relu", .name = "ReLU", .label = "ReLU", .formula = "G = 1{q > 0}",
       .description = "Each unit's gate is the sign of its own pre-activation: gates and values share one set of "
                      "weights.", .source = OwnPreActivation, .gate = Hard, .expectedKernelHolds = false},
      {.id = "soft_relu", .name = "soft-ReLU", .label = "Soft ReLU", .formula = "G = σ(βq)",
       .description = "Like ReLU with a smooth gate; gradients flow through both value and gate.",
       .source = OwnPreActivation, .gate = Soft, .expectedKernelHolds = false},
      {.id = "fixed_random", .name = "fixed random gates", .label = "Fixed random", .formula = "G ~ Bernoulli(p)",
       .description = "Gates are coin tosses, one per training sample and unit, and never change: memorisation only.",
       .source = Mask, .gate = Hard, .hasTestCurve = false,
       .noTestReason = "no test curve: random gates are drawn per training sample, so test samples have none"},
      {.id = "galu", .name = "GaLU, FRNPF(II)", .label = "GaLU", .formula = "G = 1{qᶠ > 0}",
       .description = "Gates come from a separate random ReLU network that never trains.", .source = FeatureNetwork,
       .chain = Chain::Relu, .gate = Hard, .start = Start::Independent},
      {.id = "galu_dependent", .name = "FRNPF(DI)", .label = "GaLU, dependent",
       .formula = "G = 1{qᶠ > 0}, Θᶠ = Θᵛ at t = 0",
       .description = "Like GaLU, but the feature network is a copy of the initial value network: equal to ReLU at t "
                      "= 0.", .source = FeatureNetwork, .chain = Chain::Relu, .gate = Hard, .start = Start::CopyOfValue,
       .expectedKernelHolds = false},
      {.id = "galu_shallow", .name = "GaLU0 (Fiat et al.)", .label = "GaLU, shallow", .formula = "G = 1{Θᶠᵀx > 0}",
       .description = "Each layer's gates are random half-spaces of the input.", .source = FeatureNetwork,
       .chain = Chain::Shallow, .gate = Hard, .start = Start::Independent},
      {.id = "fixed_learnt", .name = "FLNPF", .label = "Fixed learnt", .formula = "G = 1{qᶠ > 0}, Θᶠ trained before",
       .description = "Gates are copied from a trained ReLU network and frozen; the values start fresh.",
       .source = FeatureNetwork, .chain = Chain::Relu, .gate = Hard, .start = Start::TrainedRelu},
      {.id = "soft_galu", .name = "soft-GaLU, DLNPF", .label = "Soft GaLU", .formula = "G = (1+ε)·σ(βqᶠ)",
       .description = "Gates come from a separate ReLU network that trains too: gates adapt.", .source = FeatureNetwork,
       .chain = Chain::Relu, .gate = Soft, .start = Start::Independent, .trainsFeature = true},
      {.id = "dlgn", .name = "DLGN", .label = "DLGN", .formula = "G = (1+ε)·σ(βqᶠ), qᶠ linear in x",
       .description = "Like soft GaLU with a deep linear feature network.", .source = FeatureNetwork,
       .chain = Chain::Linear, .gate = Soft, .start = Start::Independent, .trainsFeature = true},
      {.id = "dlgn_shallow", .name = "DLGN-SF", .label = "DLGN, shallow", .formula = "G = (1+ε)·σ(βΘᶠᵀx)",
       .description = "Like DLGN, but each gate layer reads x directly.", .source = FeatureNetwork,
       .chain = Chain::Shallow, .gate = Soft, .start = Start::Independent, .trainsFeature = true},
      {.id = "galu_layer", .name = "GaLU (Fiat et al.)", .label = "GaLU, layer", .formula = "G = 1{Θᶠᵀz > 0}",
       .description = "Each layer's gates are random half-spaces of what the layer reads, and never train; they move "
                      "with the values below.", .source = FeatureNetwork, .chain = Chain::Layer, .gate = Hard,
       .start = Start::Independent, .expectedKernelHolds = false},
      {.id = "glu", .name = "GLU (Dauphin et al.)", .label = "GLU", .formula = "G = (1+ε)·σ(βΘᶠᵀz)",
       .description = "Each layer's gates read what the layer reads and train: the gate of today's language models.",
       .source = FeatureNetwork, .chain = Chain::Layer, .gate = Soft, .start = Start::Independent,
       .trainsFeature = true, .expectedKernelHolds = false},
  };
  // clang-format on
}

const std::vector<GatingVariant>& gatingVariants() {
  static const std::vector<GatingVariant> table = makeTable();
  return table;
}

const GatingVariant* findGatingVariant(const std::string& id) {
  for (const GatingVariant& variant : gatingVariants())
    if (variant.id == id) return &variant;
  return nullptr;
}

}  // namespace gatescope
