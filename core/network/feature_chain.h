// A feature network that stands beside the value network: what its layers pass on, forward and back.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/network.h"

namespace gatescope {

/// q^f of every layer on columns [first, first + count), and z^f(l) = s·z^f(l−1) + c·(ReLU of q^f, or q^f itself) that
/// the next one reads. For chains that read nothing of the value network. No allocation. `stop` as in forward().
template <class S>
void featureForward(const NetworkSpec& spec, const Parameters<S>& parameters, Trace<S>& trace, Index first, Index count,
                    const std::stop_token& stop);

/// featureDelta holds what came through the gates; adds what comes back through the feature network's own layers.
template <class S>
void featureBackward(const NetworkSpec& spec, const Parameters<S>& parameters, Trace<S>& trace, Index first,
                     Index count, const std::stop_token& stop);

}  // namespace gatescope
