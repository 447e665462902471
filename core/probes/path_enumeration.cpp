// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/path_enumeration.h"

#include <cmath>
#include <cstdio>
#include <string>

#include "core/base/error.h"
#include "core/base/message.h"

namespace gatescope {
namespace {

// Walks forward from where a path starts; `path` is what has been walked.
class Walk {
 public:
  Walk(const NetworkSpec& spec, const Parameters<double>& p, const Trace<double>& trace, Index sample, Index output)
      : m_spec(spec), m_parameters(p), m_trace(trace), m_sample(sample), m_output(output) {}

  // The path stands before weight layer l, at row `from` of it.
  void onward(Path path, Index l, Index from) {
    const Parameters<double>::ConstWeights weights = m_parameters.value(l);
    if (l == m_parameters.layout.hidden()) {
      path.value *= weights(from, m_output);
      m_paths.push_back(std::move(path));
      return;
    }
    for (Index unit = 0; unit < weights.cols(); ++unit) enter(path, l, unit, weights(from, unit));
    if (m_spec.skips(l)) stay(std::move(path), l, from);
  }
  // The path enters unit `unit` of hidden layer l over an edge, or over the unit's bias.
  void enter(Path path, Index l, Index unit, double edge) {
    path.units[static_cast<std::size_t>(l)] = unit;
    path.feature *= m_trace.gate[static_cast<std::size_t>(l)](unit, m_sample);
    path.value *= edge * m_spec.branch(l);
    onward(std::move(path), l + 1, unit);
  }
  std::vector<Path> m_paths;

 private:
  // The path passes hidden layer l by.
  void stay(Path path, Index l, Index unit) {
    path.units[static_cast<std::size_t>(l)] = unit;
    path.skipped |= std::uint64_t{1} << l;
    path.value *= m_spec.skip;
    onward(std::move(path), l + 1, unit);
  }

  const NetworkSpec& m_spec;
  const Parameters<double>& m_parameters;
  const Trace<double>& m_trace;
  Index m_sample, m_output;
};

std::string countText(double count) {
  char text[32];
  std::snprintf(text, sizeof text, count < 1e15 ? "%.0f" : "%.3g", count);
  return text;
}

}  // namespace

double pathCount(const ParameterLayout& layout, bool skips) {
  const double w = static_cast<double>(layout.width), later = skips ? w + 1 : w;
  // from the input of hidden layer l: into one of its units, then through all layers after it
  const auto from = [&](Index l) {
    return l < layout.hidden() ? w * std::pow(later, static_cast<double>(layout.hidden() - l - 1)) : 1;
  };
  double count = static_cast<double>(layout.inputs) * from(0);
  for (Index l = 0; l < layout.depth; ++l)
    if (layout.value[static_cast<std::size_t>(l)].biasOffset >= 0) count += from(l);
  return count;
}

std::vector<Path> enumeratePaths(const NetworkSpec& spec, const Parameters<double>& p, const Trace<double>& trace,
                                 Index sample, Index output, double most) {
  const double count = pathCount(p.layout, spec.skip > 0);
  if (count > most)
    throw Error(said("this network has %1 paths; allowed: at most %2", countText(count), countText(most)));
  Walk walk(spec, p, trace, sample, output);
  walk.m_paths.reserve(static_cast<std::size_t>(count));
  const std::vector<Index> unvisited(static_cast<std::size_t>(p.layout.hidden()), -1);
  for (Index i = 0; i < p.layout.inputs; ++i) walk.onward({i, unvisited, trace.networkInput()(i, sample), 1}, 0, i);
  for (Index l = 0; l < p.layout.depth; ++l) {
    const LayerShape& layer = p.layout.value[static_cast<std::size_t>(l)];
    if (layer.biasOffset < 0) continue;
    const Path start{-1, unvisited, 1, 1};
    for (Index unit = 0; l < p.layout.hidden() && unit < layer.fanOut; ++unit)
      walk.enter(start, l, unit, p.bias(layer)(unit));
    if (l == p.layout.hidden()) walk.m_paths.push_back({-1, unvisited, 1, p.bias(layer)(output)});
  }
  return std::move(walk.m_paths);
}

double pathSum(const std::vector<Path>& paths) {
  double sum = 0;
  for (const Path& path : paths) sum += path.feature * path.value;
  return sum;
}

}  // namespace gatescope
