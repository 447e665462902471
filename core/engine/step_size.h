// The step size α.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

#include "core/engine/trainer.h"

namespace gatescope {

/// α of these live controls: the number itself, or c·n/ρ_max(K_0) from `largestPerSample` = ρ_max(K_0)/n. The kernel is
/// measured on the probe set, whose ρ_max/n estimates that of all training samples. 0 when K_0 is zero.
double stepSizeOf(const LiveControls& live, double largestPerSample);

/// ρ_max/n of the kernel at the trainer's present weights on the first probe samples.
double largestEigenvaluePerSample(const Settings& settings, const Trainer& trainer, const Dataset& data,
                                  const std::stop_token& stop);

/// stepSizeOf() with the kernel measured only when the step size is spectral.
double chooseStepSize(const Settings& settings, const Trainer& trainer, const Dataset& data,
                      const std::stop_token& stop);

}  // namespace gatescope
