// What measuring takes of the machine's memory.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/probe_memory.h"

#include <algorithm>

namespace gatescope {
namespace {

double real(std::int64_t value) { return static_cast<double>(value); }

}  // namespace

double weightCount(const NetworkSizes& s) {
  const double inner = real(s.inputs) * real(s.width) + real(s.depth - 2) * real(s.width) * real(s.width);
  return (s.feature ? 2 : 1) * inner + real(s.width) * real(s.outputs);
}

double probeMemory(const NetworkSizes& s, std::int64_t samples) {
  const double n = real(samples), in = real(s.inputs), out = real(s.outputs),
               hidden = real(s.depth - 1) * real(s.width);
  const double networks = s.feature ? 2 : 1;
  // Gram matrices: of what each layer reads (one, with one output), K and its parts, and those that the window may
  // still look at, of the present and of a step of the past; eigenvectors of K_0, with what they are made from
  const double grams = (s.outputs > 1 ? real(s.depth) + (s.feature ? real(s.depth - 1) : 0) : 1) + 41;
  const double drawn = std::max(n, 128.0);  // columns of the trace for inspections
  return 8 * (n * (in + 6 * hidden * networks) + grams * n * n) + 2 * 4 * n * hidden +
         4 * drawn * (in + out + 4 * hidden * networks) + 4 * weightCount(s) * 5;
}

// Of every layer, of the newest three times; a layer's weights in double.
double planeMemory(const NetworkSizes& s) {
  const double width = real(s.width);
  return 8 * (2 * (real(s.depth) + 1) * width * (real(s.inputs) + 1) + width * std::max(width, real(s.inputs)));
}

}  // namespace gatescope
