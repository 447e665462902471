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

/// E[K_0] on the probe samples, averaged over gates as well as over value weights; n × n. It is the recursion of
/// expectedKernel(), F_l = F_{l−1}·(s² + c²·σ_l²·w·g_l) and so on, with g_l in place of Γ_l/w:
/// - dln: g = 1. Exact at every width.
/// - fixed_random: g = p² off the diagonal, p on it. Exact at every width. With σ² = 1/(pw) each skipped layer has the
///   factor p_s = s² + (1−s²)·p.
/// - galu: g_l = (1 − θ_l/π)/2, θ_l the angle between two samples in a wide ReLU network, where cos θ_{l+1} =
///   (sin θ_l + (π − θ_l)·cos θ_l)/π without skip. Approached as width grows.
/// - galu_shallow: as galu, with θ_0 in every layer.
/// - relu, and galu_dependent, which equals it at t = 0: g_l as for galu, and F_l the product of two samples'
///   activations in that wide network, the tangent kernel of infinite width (Jacot et al. 2018).
/// Needs noTheoryReason() = "". Cost: d·n² after one product XᵀX. Any thread.
MatrixD theoryKernel(const Settings& settings, const Dataset& data, const std::stop_token& stop = {});

/// The knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, where identical inputs would be whitened by fixed random
/// gates; kAbsent for other variants and p = 1.
double theoryKnee(const Settings& settings, double samples);

}  // namespace gatescope
