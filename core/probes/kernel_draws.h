// E[K_0] seen: the kernel's mean over many redraws of the value weights, gates held, beside what theory expects.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/network/network.h"
#include "core/settings/experiment.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// Whose value weights are redrawn: its gates, feature weights and masks (of the inputs) stay.
struct DrawnNetwork {
  const Experiment& experiment;
  const NetworkSpec& spec;
  const Parameters<Scalar>& parameters;
  std::vector<MaskMatrix> masks;
};

/// Redraws as many times as kernelDraws() says, from seeds of its own, and compares with
/// E[K^v_0] = Σ_l ∏_{m≠l} σ_m² · (XᵀX ∘ λ) of these gates. inputs d_in × n. Worthless when stopped. Needs
/// noDrawsReason() = "". Cost: one kernel per draw. Any thread.
KernelDraws drawKernels(const DrawnNetwork& network, const Eigen::Ref<const Matrix>& inputs,
                        const std::stop_token& stop);

/// 500, or as many as fit into about a second where kernels of n samples are dear; at least 10.
int kernelDraws(const ParameterLayout& layout, Index samples);

/// Why the mean has no theory to compare with; "" when it has one.
std::string noDrawsReason(const Experiment& experiment, const GatingVariant& variant);

}  // namespace gatescope
