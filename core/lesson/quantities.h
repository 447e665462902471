// What the checks of a lesson can ask of what was measured.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/lesson/lesson.h"
#include "core/study/study_point.h"
#include "core/telemetry/history.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// A run as it stands. What it points to outlives it.
struct RunResults {
  const Settings* settings = nullptr;
  const History* curves = nullptr;
  const KernelMatrices* matrices = nullptr;  ///< of the newest kernel frame, or null
  const Inspection* inspection = nullptr;    ///< the newest, or null
  RunPhase phase = RunPhase::Empty;
  std::vector<RunResults> others;  ///< the other networks of an ensemble, in the order of their seeds
};

/// Networks of a run, and one of them, from 0.
inline std::size_t networksOf(const RunResults& run) { return 1 + run.others.size(); }
inline const RunResults& networkOf(const RunResults& run, std::size_t network) {
  return network == 0 ? run : run.others.at(network - 1);
}

/// Everything that the checks of one step can ask about.
struct StepResults {
  std::vector<std::pair<std::string, RunResults>> runs;  ///< by name; the first is meant where no run is named
  const Sweep* sweep = nullptr;                          ///< of the step's study, or null
  std::vector<const StudyPoint*> points;                 ///< of the study, by number; null where there is none yet
  bool ended = false;                                    ///< nothing more is to come
};

/// A number, or one per sample over the steps of a run.
using Curve = std::vector<std::pair<std::int64_t, double>>;

/// One quantity of a run. A quantity is one row in quantities.cpp.
struct RunQuantity {
  std::string id;     ///< "nu"
  std::string label;  ///< "ν"
  std::string help;   ///< what it is, with its formula
  std::function<Curve(const RunResults&, const QuantityName&)> samples;
  bool InspectionOrder::*inspection =
      nullptr;  ///< what has to be looked at for it; null: curves and kernels are enough
};
/// All rows: curves, kernel measures, means over layers, and some that only lessons need. Built once; safe from any
/// thread.
const std::vector<RunQuantity>& runQuantities();

}  // namespace gatescope
