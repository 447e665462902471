// The course of the training loss at the points of a study.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/study/study_summary.h"

namespace gatescope {

/// Training losses of one run, thinned: at the steps of lossCurveSteps(), with mini-batches at the first after each
/// that tells a loss, and where the run ended. A run that diverged ends with inf.
struct LossCurve {
  std::vector<std::int64_t> step;  ///< ascending from 0
  std::vector<double> loss;

  bool isEmpty() const { return step.empty(); }
  void append(std::int64_t at, double value) {
    step.push_back(at);
    loss.push_back(value);
  }
  /// The last value at or before this step: a run that has ended keeps its last loss. Absent before the first.
  double at(std::int64_t when) const;
};

inline constexpr int kLossCurvePoints = 200;

/// The steps at which a run of `last` steps keeps its loss, 0 and `last` among them: all of them, or kLossCurvePoints
/// at most, half of them evenly and half by equal factors, so that fast beginnings and long ends both show. They depend
/// on `last` alone: the seeds of a point stand at equal steps.
std::vector<std::int64_t> lossCurveSteps(std::int64_t last);

/// Many seeds as one course.
struct LossBand {
  std::vector<double> step;
  std::vector<StudyBand> loss;  ///< at each of these steps
  bool isEmpty() const { return step.empty(); }
};
/// At the steps of the longest curve; those that ended before count with their last value, as LossCurve::at() says.
LossBand lossBandOf(const std::vector<const LossCurve*>& curves);

}  // namespace gatescope
