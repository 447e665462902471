// Many seeds as one curve.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/types.h"

namespace gatescope {

/// Median and quartiles of the values over seeds. inf counts as larger than all numbers; absent values are left out.
struct StudyBand {
  double median = kAbsent, low = kAbsent, high = kAbsent;
  int count = 0;     ///< values that are there
  int infinite = 0;  ///< of these
};
/// Of an even number the mean of the two in the middle (inf when one is inf); quartiles between the nearest two in
/// proportion.
StudyBand bandOf(std::vector<double> values);

/// Where the medians are smallest: the place in `medians`, the first of equals; −1 when none is finite.
Index smallestAt(const std::vector<double>& medians);

}  // namespace gatescope
