// Which gates are on, as bits: distinct patterns, dead and always-on units.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/types.h"

namespace gatescope {

/// Gate patterns of n samples over the units of one or more layers. Any thread.
class PatternSet {
 public:
  /// A gate counts as on above `threshold` (half the gain of a soft gate, where q > 0). Layers w × n. Cost: one look at
  /// each gate.
  template <class S>
  void assign(std::span<const MatrixOf<S>> layers, double threshold);

  /// Number of different patterns among the samples. Cost: n log n comparisons.
  Index distinct() const;
  /// Units that are off, or on, for every sample.
  Index dead() const;
  Index alwaysOn() const;

 private:
  Index m_samples = 0, m_units = 0, m_words = 0;
  std::vector<std::uint64_t> m_bits;  ///< m_words per sample; bits beyond the units of a layer are zero
};

}  // namespace gatescope
