// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/probe_choice.h"

#include <algorithm>
#include <numeric>

namespace gatescope {
namespace {

using Numbers = std::vector<Index>;

Numbers first(Index count) {
  Numbers numbers(static_cast<std::size_t>(count));
  std::iota(numbers.begin(), numbers.end(), Index{0});
  return numbers;
}

std::vector<Numbers> byClass(const Samples& samples) {
  std::vector<Numbers> classes(1);
  for (Index s = 0; s < samples.count(); ++s) {
    const auto own = samples.classes.empty() ? std::size_t{0}
                                             : static_cast<std::size_t>(samples.classes[static_cast<std::size_t>(s)]);
    if (own >= classes.size()) classes.resize(own + 1);
    classes[own].push_back(s);
  }
  return classes;
}

// `count` places shared out by size; whole numbers, so that no rounding decides.
Numbers shares(const std::vector<Numbers>& classes, Index all, Index count) {
  Numbers share, rest, order = first(static_cast<Index>(classes.size()));
  for (const Numbers& members : classes) {
    const Index product = static_cast<Index>(members.size()) * count;
    share.push_back(product / all);
    rest.push_back(product % all);
  }
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return rest[static_cast<std::size_t>(a)] > rest[static_cast<std::size_t>(b)];
  });
  const Index left = count - std::accumulate(share.begin(), share.end(), Index{0});
  for (Index i = 0; i < left; ++i) ++share[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])];
  return share;
}

}  // namespace

std::vector<Index> chooseSpread(const Samples& samples, Index count) {
  const Index all = samples.count();
  if (count >= all) return first(all);
  const std::vector<Numbers> classes = byClass(samples);
  const Numbers share = shares(classes, all, count);
  Numbers chosen;
  for (std::size_t c = 0; c < classes.size(); ++c)
    for (Index i = 0; i < share[c]; ++i)
      chosen.push_back(classes[c][static_cast<std::size_t>(i * static_cast<Index>(classes[c].size()) / share[c])]);
  std::sort(chosen.begin(), chosen.end());
  return chosen;
}

std::vector<Index> chooseProbes(const Experiment& experiment, const Samples& train) {
  const Index count = probeCount(experiment, train.count());
  return experiment.probeChoice == ProbeChoice::First ? first(count) : chooseSpread(train, count);
}

Samples selected(const Samples& samples, const std::vector<Index>& chosen) {
  Samples result{samples.inputs(Eigen::all, chosen), samples.targets(Eigen::all, chosen), {}};
  if (samples.classes.empty()) return result;
  for (const Index s : chosen) result.classes.push_back(samples.classes[static_cast<std::size_t>(s)]);
  return result;
}

std::vector<MaskMatrix> selected(const std::vector<MaskMatrix>& masks, const std::vector<Index>& chosen) {
  std::vector<MaskMatrix> result;
  for (const MaskMatrix& mask : masks) result.emplace_back(mask(Eigen::all, chosen));
  return result;
}

}  // namespace gatescope
