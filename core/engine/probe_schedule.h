// When a measurement is due and whether there is time for it.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace gatescope {

/// One probe's clock. Steps decide when it is due; in a live run its share of the time decides whether it may run now.
/// The account never decides anything about training, so losses do not depend on it.
class ProbeSchedule {
 public:
  /// Whether the probe should run at `step`, `every` steps after its last run (0: never again).
  bool due(std::int64_t step, std::int64_t every) const { return every > 0 && step >= m_last + every && m_credit >= 0; }
  void ran(std::int64_t step, double seconds, bool limited) {
    m_last = step;
    if (limited) m_credit -= seconds;
  }
  /// Time has passed of which this probe may use `seconds`; unused credit is kept for a short while only.
  void earn(double seconds) { m_credit = std::min(m_credit + seconds, kLargestCredit); }
  std::int64_t last() const { return m_last; }
  void restart(std::int64_t step) { m_last = step, m_credit = 0; }

 private:
  static constexpr double kLargestCredit = 0.02;  // seconds
  std::int64_t m_last = 0;
  double m_credit = 0;
};

}  // namespace gatescope
