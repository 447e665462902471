// When a measurement is due and whether there is time for it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace gatescope {

/// One probe's clock. Steps alone decide when it is due; where its time is limited, its account decides whether it runs
/// then or is left out. What is measured is thus the same whatever the machine does, and what is left out is a gap. The
/// account never decides anything about training, so losses do not depend on it.
class ProbeSchedule {
 public:
  /// Whether the probe is due at `step`, `every` steps after it was due before (0: never again).
  bool due(std::int64_t step, std::int64_t every) const { return every > 0 && step >= m_last + every; }
  /// Whether its share of the time allows it to run.
  bool mayRun() const { return m_credit >= 0; }
  /// It was due, and ran or was left out.
  void passed(std::int64_t step) { m_last = step; }
  void spent(double seconds) { m_credit -= seconds; }
  /// Time has passed of which this probe may use `seconds`; unused credit is kept for a short while only.
  void earn(double seconds) { m_credit = std::min(m_credit + seconds, kLargestCredit); }
  /// Step at which it was due before.
  std::int64_t last() const { return m_last; }
  void restart(std::int64_t step) { m_last = step, m_credit = 0; }

 private:
  static constexpr double kLargestCredit = 0.02;  // seconds
  std::int64_t m_last = 0;
  double m_credit = 0;
};

/// Which measurements may be made where they are due.
struct ProbeLeave {
  bool kernel = true, test = true, gates = true, predictor = true;
};

/// Seconds that measurements took.
struct ProbeSeconds {
  double kernel = 0, test = 0, gates = 0, predictor = 0;
};

/// The clocks of all that a run measures of itself.
struct ProbeSchedules {
  ProbeSchedule kernel, test, gates, predictor;

  ProbeLeave leave() const { return {kernel.mayRun(), test.mayRun(), gates.mayRun(), predictor.mayRun()}; }
  void spent(const ProbeSeconds& seconds) {
    kernel.spent(seconds.kernel);
    test.spent(seconds.test);
    gates.spent(seconds.gates);
    predictor.spent(seconds.predictor);
  }
  /// Time has passed of which they may use `seconds`: what kernels predict, where somebody asks for it (`predicts`),
  /// 0.3 of it; the kernel, the dearest and the most looked at, half of the rest.
  void earn(double seconds, bool predicts) {
    if (predicts) predictor.earn(0.3 * seconds);
    if (predicts) seconds *= 0.7;
    kernel.earn(0.5 * seconds);
    gates.earn(0.25 * seconds);
    test.earn(0.25 * seconds);
  }
};

/// Of the probes' share of the time, what is left of it for inspections while somebody looks.
inline constexpr double kInspectionShare = 0.3;

}  // namespace gatescope
