// What a point of a study costs before it is measured: for the order of points and the time that is left.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/experiment.h"

namespace gatescope {

/// Floating-point operations of K_0 and its spectrum, n samples, W weights, C outputs:
/// 2·W·n·(1 + C) for the passes, n²·(Σ fan_in + C·Σ fan_out) for the Gram products, 4/3·n³ for the eigenvalues.
/// `inputs` and `outputs` are guesses where the data set is not loaded.
double kernelCost(const Settings& settings, double inputs, double outputs);

/// kernelCost(), and with `trains` 6·W·batch for each of stop.steps.
double pointCost(const Settings& settings, bool trains);

}  // namespace gatescope
