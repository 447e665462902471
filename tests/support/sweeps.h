// Small sweeps for tests.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/fields/field_text.h"
#include "core/study/sweep.h"

namespace gatescope::test {

/// n identical inputs with random labels under fixed random gates: the smallest study that means something.
inline Settings identicalInputs(std::int64_t samples, std::int64_t depth = 3, std::int64_t width = 6) {
  Settings s;
  s.experiment.data = {};
  s.experiment.data.name = "identical";
  s.experiment.data.inputs = 1;
  s.experiment.data.labels = Labels::Random;
  s.experiment.data.train = samples;
  s.experiment.data.test = 0;
  s.experiment.probeSamples = samples;
  s.experiment.network.depth = depth;
  s.experiment.network.width = width;
  s.experiment.gating.variant = "fixed_random";
  return s;
}

/// Points on the unit sphere, labelled by a hyperplane.
inline Settings onTheSphere(std::int64_t samples, std::int64_t inputs, const std::string& variant = "galu") {
  Settings s = identicalInputs(samples);
  s.experiment.data.name = "sphere";
  s.experiment.data.inputs = inputs;
  s.experiment.data.labels = Labels::True;
  s.experiment.gating.variant = variant;
  return s;
}

/// An axis whose values are written as on the command line.
inline SweepAxis axis(const std::string& key, const std::vector<std::string>& values) {
  SweepAxis result{findField(key), {}};
  for (const std::string& value : values) result.values.push_back(parseValue(*result.field, value));
  return result;
}

/// The whole numbers from `first`.
inline std::vector<std::string> numbersFrom(int first, int count) {
  std::vector<std::string> texts;
  for (int i = 0; i < count; ++i) texts.push_back(std::to_string(first + i));
  return texts;
}

/// Twelve quick points: d = 2, 3, 4; w = 5, 9; two seeds.
inline Sweep smallSweep() {
  return {identicalInputs(7),
          {axis("network.depth", {"2", "3", "4"}), axis("network.width", {"5", "9"}), axis("seed", {"1", "2"})},
          {"condition", "linearised_steps"}};
}

inline std::vector<Index> allPoints(const Sweep& sweep) {
  std::vector<Index> points;
  for (Index i = 0; i < sweep.points(); ++i) points.push_back(i);
  return points;
}

}  // namespace gatescope::test
