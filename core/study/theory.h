// The kernel that theory expects, before a network is drawn.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "core/data/dataset.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Why there is no expected kernel for these settings; "" when there is.
std::string noTheoryReason(const Settings& settings);

/// E[K_0] on the first probe samples, averaged over gates as well as over value weights; n × n. It is
/// Σ_l ∏_{m≠l} σ_m² · w^{d−1} · M_l, where θ_0 ∈ [0, π] is the angle between two inputs and
/// cos θ_{l+1} = (sin θ_l + (π − θ_l)·cos θ_l)/π:
/// - dln: M_l = XᵀX. Exact at every width.
/// - fixed_random: M_l = p^{2(d−1)}·XᵀX off the diagonal, p^{d−1}·XᵀX on it. Exact at every width.
/// - galu: M_l = ⟨x,x'⟩·∏_{l=0}^{d−2} (π − θ_l)/2π. Approached as width grows.
/// - galu_shallow: as galu, with θ_0 in every layer.
/// - relu, and galu_dependent, which equals it at t = 0:
///   M_l = ‖x‖‖x'‖·cos θ_{l−1}·2^{1−d}·∏_{m=l}^{d−1} (1 − θ_{m−1}/π), the tangent kernel of infinite width (Jacot et
///   al. 2018).
/// Needs noTheoryReason() = "". Cost: d·n² after one product XᵀX. Any thread.
MatrixD theoryKernel(const Settings& settings, const Dataset& data, const std::stop_token& stop = {});

/// The knee d* = 1 + ln n/ln(1/p), where identical inputs would be whitened by fixed random gates; kAbsent for other
/// variants and p = 1.
double theoryKnee(const Settings& settings, double samples);

}  // namespace gatescope
