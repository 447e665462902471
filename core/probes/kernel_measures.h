// Numbers that summarise a kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/base/types.h"

namespace gatescope {

/// ρ_1/ρ_n; inf when ρ_n ≤ n·ε·ρ_1, i.e. singular to rounding.
double conditionNumber(const VectorD& descending);
/// exp(−Σ p_i ln p_i), p_i = ρ_i/Σρ; negative rounding errors count as zero. NaN when all are zero.
double effectiveRank(const VectorD& descending);
/// tr(YᵀKY)/(‖K‖_F ‖YYᵀ‖_F); targets C × n.
double alignment(const MatrixD& kernel, const MatrixD& targets);
/// The same with kernel and targets centred over samples; NaN when either is constant.
double centredAlignment(const MatrixD& kernel, const MatrixD& targets);
/// 1 − ⟨A,B⟩/(‖A‖_F ‖B‖_F): 0 for proportional kernels.
double kernelDistance(const MatrixD& a, const MatrixD& b);
/// ν = (1/C) Σ_c y_cᵀ (H/tr H + jitter/n·I)⁻¹ y_c by Cholesky; targets C × n. NaN when H has no positive trace,
/// and when `stop` is requested. Cost: n³/3 flops.
double pathAlignment(const MatrixD& pathKernel, const MatrixD& targets, const std::stop_token& stop = {},
                     double jitter = 1e-8);
/// ν·C/‖Y‖²: 1 where H ∝ yyᵀ and has no other direction, n where H is white. NaN when ν is.
double relativePathAlignment(double nu, const MatrixD& targets);
/// Whether the jitter decides ν: with ten times the jitter it is another by more than a hundredth. H is singular then
/// in directions that the targets have, and ν says nothing of it. Cost: as ν.
bool jitterDecides(const MatrixD& pathKernel, const MatrixD& targets, double nu, const std::stop_token& stop = {});

}  // namespace gatescope
