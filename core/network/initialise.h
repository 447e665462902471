// Weights at t=0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/parameters.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// σ of each value layer: theory σ² = 1/(p·w) in every layer (p = 1 for dln, gating.p for fixed_random, else ½),
/// he σ² = 2/fan_in, or the number itself.
std::vector<double> valueDeviations(const Experiment& experiment, const ParameterLayout& layout);

/// The deviation for a layer of this fan_in.
double layerDeviation(const Experiment& experiment, Index fanIn);

/// Draws Θ^v from stream "value" and Θ^f from stream "feature" of the experiment's seed: ±σ or normal; biases start at
/// 0. galu_dependent copies Θ^v; fixed_learnt leaves Θ^f zero: it is set from its source. Throws Stopped. Cost: one
/// number per weight.
void initialise(const Experiment& experiment, Parameters<Scalar>& parameters, const std::stop_token& stop = {});

/// Order in which hidden layers of the value network take the masks of feature layers, from 0: a random permutation
/// when permuteGates, else empty.
std::vector<Index> drawGateOrder(const Experiment& experiment);

/// Masks of fixed_random: w × samples per hidden layer, iid Bernoulli(p). Each layer has its own stream
/// and goes sample by sample, so the first samples' masks do not depend on how many follow. Throws Stopped.
std::vector<MaskMatrix> drawMasks(const Experiment& experiment, Index samples, const std::stop_token& stop = {});
/// Those of these samples alone, whose numbers ascend.
std::vector<MaskMatrix> drawMasks(const Experiment& experiment, const std::vector<Index>& chosen,
                                  const std::stop_token& stop = {});

}  // namespace gatescope
