// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/quartiles.h"

#include <cmath>

namespace gatescope {
namespace {

double at(std::span<const double> ascending, double share) {
  const double position = share * static_cast<double>(ascending.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const double rest = position - static_cast<double>(below);
  if (rest == 0) return ascending[below];  // inf·0 would be no number
  const double value = ascending[below] + rest * (ascending[below + 1] - ascending[below]);
  return std::isnan(value) ? ascending.back() : value;  // between inf and inf
}

}  // namespace

Quartiles quartilesOf(std::span<const double> values) {
  std::vector<double> present;
  present.reserve(values.size());
  Quartiles quartiles;
  for (const double value : values) {
    if (std::isnan(value)) continue;
    present.push_back(value);
    quartiles.infinite += std::isinf(value);
  }
  quartiles.count = static_cast<int>(present.size());
  if (present.empty()) return quartiles;
  std::ranges::sort(present);
  quartiles.low = at(present, 0.25);
  quartiles.median = at(present, 0.5);
  quartiles.high = at(present, 0.75);
  return quartiles;
}

}  // namespace gatescope
