// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/loss_curve.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gatescope {

double LossCurve::at(std::int64_t when) const {
  const auto after = std::ranges::upper_bound(step, when);
  return after == step.begin() ? kAbsent : loss[static_cast<std::size_t>(after - step.begin()) - 1];
}

std::vector<std::int64_t> lossCurveSteps(std::int64_t last) {
  std::set<std::int64_t> steps{0, last};
  const bool all = last < kLossCurvePoints;
  for (std::int64_t i = 0; all && i < last; ++i) steps.insert(i);
  const double end = static_cast<double>(last);
  constexpr int kHalf = kLossCurvePoints / 2 - 1;
  for (int i = 1; !all && i <= kHalf; ++i) {
    steps.insert(std::llround(end * i / kHalf));
    steps.insert(std::llround(std::pow(end, static_cast<double>(i) / kHalf)));
  }
  return {steps.begin(), steps.end()};
}

LossBand lossBandOf(const std::vector<const LossCurve*>& curves) {
  LossBand band;
  const LossCurve* longest = nullptr;
  for (const LossCurve* curve : curves)
    if (!curve->isEmpty() && (!longest || curve->step.back() > longest->step.back())) longest = curve;
  if (!longest) return band;
  for (const std::int64_t step : longest->step) {
    std::vector<double> losses;
    for (const LossCurve* curve : curves) losses.push_back(curve->at(step));
    band.step.push_back(static_cast<double>(step));
    band.loss.push_back(bandOf(std::move(losses)));
  }
  return band;
}

}  // namespace gatescope
