// The kernel of the gates alone: path overlap, neural path kernel, and what theory expects of the tangent kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"

namespace gatescope {

/// λ/w^{d−1} of the gates in `trace` (after a forward pass): ∏_l ⟨G_l(x_s), G_l(x_s')⟩/w, so that nothing overflows; n
/// × n. `scratch` is working memory. Cost: d − 1 half products of n²·w by up to `team` threads.
/// Worthless when stopped.
void pathOverlap(const Trace<double>& trace, MatrixD& overlap, MatrixD& scratch, int team = 1,
                 const std::stop_token& stop = {});
MatrixD pathOverlap(const Trace<double>& trace);

/// H/w^{d−1} = XᵀX ∘ λ/w^{d−1} with X what the value network reads, from the overlap; n × n.
/// Worthless when stopped.
void pathKernel(const Trace<double>& trace, const MatrixD& overlap, MatrixD& pathKernel, MatrixD& scratch, int team = 1,
                const std::stop_token& stop = {});
MatrixD pathKernel(const Trace<double>& trace);

/// E[K^v_0] = Σ_l ∏_{m≠l} σ_m² · (XᵀX ∘ λ) from H/w^{d−1} and the deviation of each value layer. With one σ for all
/// layers: d·σ^{2(d−1)}·H. Powers are taken as logarithms: no overflow to depth 64 and width 4096.
MatrixD expectedKernel(const MatrixD& scaledPathKernel, Index width, const std::vector<double>& deviations);

}  // namespace gatescope
