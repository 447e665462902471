// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_summary.h"

#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

double quantile(const std::vector<double>& ascending, double share) {
  const double position = share * static_cast<double>(ascending.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const double rest = position - static_cast<double>(below);
  if (rest == 0) return ascending[below];  // inf·0 would be no number
  return ascending[below] + rest * (ascending[below + 1] - ascending[below]);
}

}  // namespace

StudyBand bandOf(std::vector<double> values) {
  std::erase_if(values, [](double x) { return std::isnan(x); });
  StudyBand band;
  band.count = static_cast<int>(values.size());
  band.infinite = static_cast<int>(std::ranges::count_if(values, [](double x) { return std::isinf(x); }));
  if (values.empty()) return band;
  std::ranges::sort(values);
  const auto at = [&](double share) {
    const double x = quantile(values, share);
    return std::isnan(x) ? values.back() : x;  // between inf and inf
  };
  band.median = at(0.5);
  band.low = at(0.25);
  band.high = at(0.75);
  return band;
}

Index smallestAt(const std::vector<double>& medians) {
  Index best = -1;
  for (std::size_t i = 0; i < medians.size(); ++i)
    if (std::isfinite(medians[i]) && (best < 0 || medians[i] < medians[static_cast<std::size_t>(best)]))
      best = static_cast<Index>(i);
  return best;
}

}  // namespace gatescope
