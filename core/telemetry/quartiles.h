// Many networks as one curve: median and quartiles at every step. Plots, tables, lessons and reports all take them from
// here.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/telemetry/thinned_series.h"

namespace gatescope {

/// Of several values. inf counts as larger than all numbers; absent values are left out.
struct Quartiles {
  double low = kAbsent, median = kAbsent, high = kAbsent;
  int count = 0;     ///< values that are there
  int infinite = 0;  ///< of these
};

/// The value at place share·(count − 1) of the values in order, between two neighbours in proportion: of an even number
/// the median is the mean of the two in the middle (inf when one is inf). All absent when no value is there.
Quartiles quartilesOf(std::span<const double> values);

/// Calls visit(step, samples) for the steps at which every network that trains has a sample, ascending, beginning with
/// `from`. `samples` is a span of one pointer per network: null where its curve, which has ended, has none any more.
/// What a network measured alone, because it ended there, is no step of the ensemble. Cost: linear.
template <class Sample, class Visit>
void forEachCommonStep(std::span<const std::vector<Sample>* const> members, std::int64_t from, const Visit& visit) {
  constexpr std::int64_t kEnd = std::numeric_limits<std::int64_t>::max();
  std::vector<std::size_t> at;
  for (const std::vector<Sample>* series : members) {
    const auto first = std::ranges::lower_bound(*series, from, {}, [](const Sample& sample) { return stepOf(sample); });
    at.push_back(static_cast<std::size_t>(first - series->begin()));
  }
  std::vector<const Sample*> samples(members.size());
  for (;;) {
    std::int64_t step = kEnd, least = kEnd;  // that all can reach; the lowest of all
    bool isCommon = true, any = false;
    for (std::size_t i = 0; i < members.size(); ++i) {
      samples[i] = at[i] < members[i]->size() ? &(*members[i])[at[i]] : nullptr;
      if (!samples[i]) continue;
      const std::int64_t own = stepOf(*samples[i]);
      isCommon = isCommon && (!any || own == step);
      step = any ? std::max(step, own) : own;
      least = std::min(least, own);
      any = true;
    }
    if (!any) return;
    if (isCommon) visit(step, std::span<const Sample* const>(samples));
    for (std::size_t i = 0; i < members.size(); ++i)
      if (samples[i] && stepOf(*samples[i]) == least) ++at[i];
  }
}

/// The quartiles of one number of every sample at one step of forEachCommonStep(). `value`: of a sample.
template <class Sample, class Value>
Quartiles quartilesAt(std::span<const Sample* const> samples, const Value& value) {
  std::vector<double> values;
  values.reserve(samples.size());
  for (const Sample* sample : samples)
    if (sample) values.push_back(value(*sample));
  return quartilesOf(values);
}

/// A curve of an ensemble.
struct QuartileCurve {
  std::vector<std::int64_t> steps;
  std::vector<Quartiles> values;
};
template <class Sample, class Value>
QuartileCurve quartileCurve(std::span<const std::vector<Sample>* const> members, const Value& value) {
  QuartileCurve curve;
  forEachCommonStep<Sample>(members, 0, [&](std::int64_t step, std::span<const Sample* const> samples) {
    curve.steps.push_back(step);
    curve.values.push_back(quartilesAt(samples, value));
  });
  return curve;
}

}  // namespace gatescope
