// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/accuracy_limits.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

Extent lateExtentY(const Series& series) {
  Extent late;
  for (qsizetype i = 0; i < series.x.size(); ++i)
    if (series.x[i] >= 0.1 * series.x.back()) late.include(series.y[i]);
  return late;
}

Extent percentLimits(const Extent& data) {
  const double lower = std::floor((data.lower - 1) / 5) * 5;
  if (lower <= 0) return {0, 100};
  return {lower, std::min(100.0, std::ceil((data.upper + 1) / 5) * 5)};
}

}  // namespace gatescope
