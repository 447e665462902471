// Studies that are measured in milliseconds, and points that were never measured.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

#include "core/study/study_point.h"
#include "tests/support/sweeps.h"
#include "ui/explorer/study_model.h"

namespace gatescope::test {

/// d = 2, 3, 4, 6; w = 5, 9; three seeds.
inline Sweep explorerSweep() {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("network.width", {"5", "9"}), axis("network.depth", {"2", "3", "4", "6"}),
                axis("seed", {"1", "2", "3"})};
  return sweep;
}

/// A point that says `condition`, and 10 times as many steps; theory half of both.
inline StudyPoint madePoint(Index index, double condition) {
  StudyPoint point;
  point.point = index;
  point.values = {{condition, condition / 2, ""}, {10 * condition, 5 * condition, ""}};
  point.eigenvalues = {3, 2, 1};
  point.theoryEigenvalues = {2, 2, 2};
  return point;
}

/// All points of explorerSweep(): condition = |d − 4| + w + seed/10.
inline void fill(StudyModel& model) {
  model.start(explorerSweep());
  const Sweep& sweep = model.sweep();
  for (Index i = 0; i < sweep.points(); ++i) {
    const Experiment e = sweep.settings(i).experiment;
    model.add(madePoint(i, std::abs(static_cast<double>(e.network.depth) - 4) + static_cast<double>(e.network.width) +
                               static_cast<double>(e.seed) / 10));
  }
}

}  // namespace gatescope::test
