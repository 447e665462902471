// Linear regions of the network as a function of its input: where no gate flips.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/network/network.h"

namespace gatescope {

/// Why gates of this variant have no piecewise linear boundaries to count; "" when they have.
std::string noRegionsReason(const GatingVariant& variant);

/// Points t in (0, 1), ascending, where a gate flips on the segment x = a + t·(b − a): exact, layer by layer, because
/// between two of them every pre-activation that a gate reads is linear in t. For soft gates a flip is q^f = 0, where
/// the gate is half open. Regions are one more than points. Null beyond `most` points, with a noRegionsReason(), or
/// when stopped. Cost: one forward pass of two columns per piece.
std::optional<std::vector<double>> segmentFlips(const NetworkSpec& spec, const Parameters<double>& parameters,
                                                const VectorD& a, const VectorD& b, std::size_t most = 20000,
                                                const std::stop_token& stop = {});

/// Distinct gate patterns on a grid of side × side points over the plane origin + u·first + v·second, u and v from 0 to
/// 1: a lower bound on the linear regions there. Cost: one forward pass of side² columns. Needs no noRegionsReason()
/// but Mask gates.
Index planePatterns(const NetworkSpec& spec, const Parameters<double>& parameters, const VectorD& origin,
                    const VectorD& first, const VectorD& second, Index side);

}  // namespace gatescope
