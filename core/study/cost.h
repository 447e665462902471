// What a point of a study costs before it is measured: for the order of points and the time that is left.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/experiment.h"

namespace gatescope {

/// Floating-point operations of K_0 and its spectrum, n samples, W weights, C outputs:
/// 2·W·n·(1 + C) for the passes, n²·(Σ fan_in + C·Σ fan_out) for the Gram products, 4/3·n³ for the eigenvalues.
/// `inputs` and `outputs` are guesses where the data set is not loaded.
double kernelCost(const Settings& settings, double inputs, double outputs);

/// kernelCost(), with `trains` 6·W·batch for each of stop.steps, and with `predicts` the kernel predictor of n training
/// and m test samples: 2·W·(n + m)·(1 + C) + 2·(n + m)·n·(Σ fan_in + C·Σ fan_out) + 2/3·n³.
double pointCost(const Settings& settings, bool trains, bool predicts = false);

}  // namespace gatescope
