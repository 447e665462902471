// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/probe_order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/data/probe_choice.h"

namespace gatescope {

ProbeOrder orderProbes(const Samples& train, std::vector<Index> training) {
  const Samples samples = selected(train, training);
  const Index count = samples.count();
  std::vector<double> key(static_cast<std::size_t>(count));
  ProbeOrder result;
  result.training = std::move(training);
  const auto classesEnd = samples.classes.end();
  const bool classes = std::adjacent_find(samples.classes.begin(), classesEnd, std::not_equal_to<>()) != classesEnd;
  result.by = classes                      ? ProbeOrder::By::Class
              : samples.inputs.rows() == 2 ? ProbeOrder::By::Angle
                                           : ProbeOrder::By::Target;
  for (Index s = 0; s < count; ++s) {
    double& value = key[static_cast<std::size_t>(s)];
    if (result.by == ProbeOrder::By::Class) value = samples.classes[static_cast<std::size_t>(s)];
    if (result.by == ProbeOrder::By::Angle)
      value = std::atan2(static_cast<double>(samples.inputs(1, s)), static_cast<double>(samples.inputs(0, s)));
    if (result.by == ProbeOrder::By::Target) value = static_cast<double>(samples.targets(0, s));
  }
  result.samples.resize(key.size());
  std::iota(result.samples.begin(), result.samples.end(), Index{0});
  std::stable_sort(result.samples.begin(), result.samples.end(), [&](Index a, Index b) {
    return key[static_cast<std::size_t>(a)] < key[static_cast<std::size_t>(b)];
  });
  if (!classes) return result;
  for (std::size_t i = 1; i < key.size(); ++i)
    if (key[static_cast<std::size_t>(result.samples[i])] != key[static_cast<std::size_t>(result.samples[i - 1])])
      result.starts.push_back(static_cast<Index>(i));
  return result;
}

ProbeOrder thinned(const ProbeOrder& order, Index most) {
  const auto all = static_cast<Index>(order.samples.size());
  if (all <= most) return order;
  ProbeOrder result;
  result.by = order.by;
  result.training = order.training;
  for (Index i = 0; i < most; ++i) result.samples.push_back(order.samples[static_cast<std::size_t>(i * all / most)]);
  // The first place that is kept at or after the start. A class of which no sample is kept begins where the next one
  // does.
  for (const Index start : order.starts) result.starts.push_back((start * most + all - 1) / all);
  return result;
}

}  // namespace gatescope
