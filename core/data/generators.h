// Synthetic data sets. Each fills inputs and classes (circle: targets); completeDataset() makes the targets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace gatescope {

// All draw from the stream "data" of `seed`, training samples before test samples: the training set does not depend on
// data.test. Cost: O(inputs · samples). Any thread.

/// data.inputs-dimensional iid uniform unit vectors; class = sign of a random linear teacher ⟨u, x⟩, u normal.
Dataset generateSphere(const DataSettings& settings, std::uint64_t seed);

/// Every x_s = (1, …, 1)/√d_in: what the depth sweeps use, with d_in = 1. Classes are left at 0: labels are random for
/// this source.
Dataset generateIdentical(const DataSettings& settings, std::uint64_t seed);

/// x = (cos θ, sin θ), y = sin(aθ) on [0, π], sin(aπ + b(θ − π)) on [π, 2π), a = data.frequency_upper, b =
/// data.frequency_lower. Training angles 2πi/n in order, test angles midway between neighbours (at most n, evenly
/// chosen).
Dataset generateCircle(const DataSettings& settings, std::uint64_t seed);

/// Two classes in the plane, balanced within one sample, in random order, within about [−1, 1]² plus normal noise of
/// standard deviation data.noise in the same units.
Dataset generateMoons(const DataSettings& settings, std::uint64_t seed);
Dataset generateSpirals(const DataSettings& settings, std::uint64_t seed);
Dataset generateXor(const DataSettings& settings, std::uint64_t seed);
Dataset generateCheckerboard(const DataSettings& settings, std::uint64_t seed);

/// One normal blob per class around unit-norm centres in R^inputs (one input: centres evenly spaced in [−1, 1]);
/// max(2, data.classes.size()) classes, standard deviation data.noise per coordinate.
Dataset generateGaussians(const DataSettings& settings, std::uint64_t seed);

}  // namespace gatescope
