// Every path of a tiny network: the network's output as an inner product of path features and path values.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/network/network.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// P = d_in·w^{d−1}, and w^{d−l} more for the biases of layer l. With skip connections a path may also stay on its unit
/// in every hidden layer after its first: each of those has w + 1 ways in place of w. A double, because it overflows
/// any integer.
double pathCount(const ParameterLayout& layout, bool skips);

/// All paths to `output` for `sample` of the trace, whose gates a forward pass has set. Σ φ·v is the network's output
/// [2006.10529]; a path that stays on a unit has a factor s in v and no gate there, the others c. Throws Error naming
/// the count when there are more than `most`. Cost: P·d.
std::vector<Path> enumeratePaths(const NetworkSpec& spec, const Parameters<double>& parameters,
                                 const Trace<double>& trace, Index sample, Index output, double most = 1e6);

/// ⟨φ, v⟩.
double pathSum(const std::vector<Path>& paths);

}  // namespace gatescope
