// Neural tangent Gram matrices by layers, without an n × P Jacobian.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"

namespace gatescope {

/// K and its split, n × n, averaged over outputs. kernel = value + feature + cross.
struct KernelParts {
  MatrixD kernel;
  MatrixD value;    ///< K^v: gates held
  MatrixD feature;  ///< K^f: through the gates; zero for frozen or hard gates
  MatrixD cross;    ///< only soft_relu, whose one weight set acts twice; else zero
};

/// Sets the first samples of a probe trace: inputs d_in × n and, for mask gates, w × n masks per hidden layer.
void loadProbe(const NetworkSpec& spec, const Eigen::Ref<const MatrixD>& inputs, const std::vector<MatrixD>& masks, Trace<double>& trace);

/// K = (1/C) Σ_c Σ_l (Δ_lᵀΔ_l) ∘ (A_{l−1}ᵀA_{l−1}), plus Σ_l Δ_lᵀΔ_l where layer l has biases. Double precision.
/// `trace` holds the probe inputs (loadProbe) and is overwritten by the passes. Cost: C passes and 2·C·d products of n² · w.
/// Returns empty matrices when `stop` is requested, which is looked at between layers. Any thread.
KernelParts computeKernel(const NetworkSpec& spec, const Parameters<double>& parameters, Trace<double>& trace,
                          const std::stop_token& stop = {});

/// λ/w^{d−1} of the gates in `trace` (after a forward pass): ∏_l ⟨G_l(x_s), G_l(x_s')⟩/w, so that nothing overflows; n × n.
MatrixD pathOverlap(const Trace<double>& trace);

/// H/w^{d−1} = XᵀX ∘ λ/w^{d−1} with X what the value network reads; n × n.
MatrixD pathKernel(const Trace<double>& trace);

/// E[K^v_0] = Σ_l ∏_{m≠l} σ_m² · (XᵀX ∘ λ) from H/w^{d−1} and the deviation of each value layer. With one σ for all layers:
/// d·σ^{2(d−1)}·H. Powers are taken as logarithms: no overflow to depth 64 and width 4096.
MatrixD expectedKernel(const MatrixD& scaledPathKernel, Index width, const std::vector<double>& deviations);

}  // namespace gatescope
