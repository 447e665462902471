// One point of a study: what was measured, and measuring it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/study/kernel_results.h"
#include "core/study/loss_curve.h"
#include "core/study/sweep.h"

namespace gatescope {

/// One measure at one point.
struct StudyValue {
  double value = kAbsent;   ///< inf: singular, never, diverged
  double theory = kAbsent;  ///< of the expected kernel; absent for what training tells
  std::string reason;       ///< why the value is absent, or ""
};

struct StudyPoint {
  Index point = 0;
  std::vector<StudyValue> values;                      ///< one per measure of the sweep; none when it failed
  std::vector<double> eigenvalues, theoryEigenvalues;  ///< of K_0, descending; empty when no measure needs them
  std::string note;                                    ///< why there is no theory, or why the run diverged; or ""
  std::string failure;                                 ///< what went wrong; then there are no values
  LossCurve curve = {};                                ///< of the training loss; empty where nothing is trained
};

/// Measures points, one after the other, in one thread. Results depend on the point alone.
class PointMeasurer {
 public:
  /// `memory`: what a point may take, its data included.
  explicit PointMeasurer(const Sweep& sweep, const MemoryLimit& memory = {}) : m_sweep(sweep), m_memory(memory) {}

  /// None when stopped. What the world does wrong (a missing file, too little memory) is the point's failure.
  std::optional<StudyPoint> measure(Index point, const std::stop_token& stop);

 private:
  bool fill(const Settings& settings, StudyPoint& result, const std::stop_token& stop);
  bool fillFromKernel(const Settings& settings, const GateWeights* gates, StudyPoint& result,
                      const std::stop_token& stop);
  bool fillFromTraining(const Settings& settings, const GateWeights* gates, StudyPoint& result,
                        const std::stop_token& stop);
  void load(const Settings& settings, const std::stop_token& stop);

  Sweep m_sweep;
  MemoryLimit m_memory;
  InitialKernel m_kernel;
  std::shared_ptr<const Dataset> m_data;  ///< of the point before: the next often has the same
  DataSettings m_dataSettings;
  std::uint64_t m_dataSeed = 0;
};

}  // namespace gatescope
