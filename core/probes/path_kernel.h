// The kernel of the gates alone: path overlap, neural path kernel, and what theory expects of the tangent kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/network/network.h"

namespace gatescope {

/// What the gates of a trace say, n × n each.
struct GateKernels {
  MatrixD overlap;     ///< λ/w^{d−1} = ∏_l ⟨G_l(x_s), G_l(x_s')⟩/w, so that nothing overflows
  MatrixD pathKernel;  ///< H/w^{d−1}
};

/// Overlap and path kernel of the gates in `trace` (after a forward pass). H = XᵀX ∘ λ with X what the value network
/// reads; with skip connections paths weigh what they weigh at t=0: H/w^{d−1} = XᵀX ∘ Γ_1/w ∘ ∏_{l≥2} (s²/(w·σ²) +
/// c²·Γ_l/w), Γ_l = G_lᵀG_l, that is F_{d−1}/∏_{l<d} (w·σ_l²) of expectedKernel(). `scratch` is working memory. Cost: d
/// half products of n²·w by up to `team` threads. Worthless when stopped.
void gateKernels(const NetworkSpec& spec, const Trace<double>& trace, GateKernels& kernels, MatrixD& scratch,
                 int team = 1, const std::stop_token& stop = {});
GateKernels gateKernels(const NetworkSpec& spec, const Trace<double>& trace);

/// E[K^v_0] over value weights drawn independently of the gates in `trace`, from the deviation of each value layer:
/// Σ_l ∏_{m≠l} σ_m² · H; with skip connections exact as well: F_0 = XᵀX, F_l = F_{l−1} ∘ A_l, A_l = s² + c²·σ_l²·Γ_l
/// (A_1 = σ_1²·Γ_1), and E[K_0] = F_{d−1} + σ_d²·Σ_{l<d} c_l²·Γ_l ∘ F_{l−1} ∘ ∏_{l<m<d} A_m. With `layer` (from 0) only
/// that layer's term E[K_l]. Powers are taken as logarithms where there is no skip: no overflow to depth 64 and width
/// 4096. Cost: as gateKernels().
MatrixD expectedKernel(const NetworkSpec& spec, const Trace<double>& trace, const std::vector<double>& deviations,
                       std::optional<Index> layer = std::nullopt, const std::stop_token& stop = {});
/// The same without skip connections, from H/w^{d−1}.
MatrixD expectedKernel(const MatrixD& scaledPathKernel, Index width, const std::vector<double>& deviations);

/// E[K^f_0] over the same redraws, where every gate layer reads x itself (dlgn_shallow) and there are no biases: with
/// G' = β·G·(1 − G/gain), Γ'_l = G'_lᵀG'_l and b_l what follows layer l, σ_d²·∏_{m>l} A_m, E[K^f_0] = XᵀX ∘ Σ_{l<d}
/// c_l²·σ_l²·F_{l−1} ∘ Γ'_l ∘ b_l, because ∂ŷ/∂q^f = c·∂ŷ/∂z·q·G', and the signal q that comes from below is
/// independent of the derivative from above; both have the same second moment at every unit. Cost: twice gateKernels().
MatrixD expectedFeatureKernel(const NetworkSpec& spec, const Trace<double>& trace,
                              const std::vector<double>& deviations, const std::stop_token& stop = {});

/// What theory expects of K_0: E[K^v_0], and E[K^f_0] as well where the variant expectsWholeKernel().
MatrixD expectedInitialKernel(const NetworkSpec& spec, const Trace<double>& trace,
                              const std::vector<double>& deviations, const std::stop_token& stop = {});

/// tr E[K_l] of each value layer. Cost: one look at each gate.
std::vector<double> expectedLayerTraces(const NetworkSpec& spec, const Trace<double>& trace,
                                        const std::vector<double>& deviations);

}  // namespace gatescope
