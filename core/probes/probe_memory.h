// What measuring takes of the machine's memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace gatescope {

/// Sizes of a network, before it exists.
struct NetworkSizes {
  std::int64_t inputs = 1, outputs = 1, depth = 2, width = 1;
  bool feature = false;  ///< a feature network stands beside the value network
};

/// Bytes that kernels, gates and inspections of so many probe samples take at their peak.
double probeMemory(const NetworkSizes& sizes, std::int64_t samples);

/// Bytes that the planes of gates that are half-spaces of the input take while they are measured.
double planeMemory(const NetworkSizes& sizes);

/// Number of all weights, without biases.
double weightCount(const NetworkSizes& sizes);

}  // namespace gatescope
