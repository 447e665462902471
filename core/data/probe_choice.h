// Which samples stand for all of them: the probe set, and pictures of a part of the data.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/data/dataset.h"

namespace gatescope {

/// At most `count` sample numbers, ascending: every class has its share of them (largest remainders; the lower class
/// where they are equal), spread evenly over the order in which its samples lie; samples without classes are one class.
/// Where the order has a meaning, as the angle of `circle`, all of it is thus covered. Deterministic: it draws nothing.
/// Any thread.
std::vector<Index> chooseSpread(const Samples& samples, Index count);
/// Numbers of the training samples that form the probe set, ascending, probeCount() of them: by chooseSpread(), or the
/// first.
std::vector<Index> chooseProbes(const Experiment& experiment, const Samples& train);

/// These samples, in this order.
Samples selected(const Samples& samples, const std::vector<Index>& chosen);
/// Columns of fixed gates, one matrix per hidden layer, for these samples.
std::vector<MaskMatrix> selected(const std::vector<MaskMatrix>& masks, const std::vector<Index>& chosen);

}  // namespace gatescope
