// Whether a claim holds, and how that reads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/base/types.h"
#include "core/lesson/claim.h"

namespace gatescope {

/// What is known of a quantity.
struct Measured {
  double value = kAbsent;
  std::string reason;    ///< why it is absent
  bool pending = false;  ///< nobody has measured it yet
};
using Measure = std::function<Measured(const QuantityName&)>;

/// How a claim fares.
struct Verdict {
  enum class State { Holds, Fails, Unknown };
  State state = State::Unknown;
  std::string measured;  ///< "0.87 < 0.93": true of what was measured, whatever was expected
  std::string expected;  ///< "10.7 within a factor 1.5", "ν (relu) < 0.7 · ν (relu, first)"
  std::string reason;    ///< why it is unknown, or which quantity is absent; or ""
};
/// `label`: of a quantity, for people.
Verdict judge(const Claim& claim, const Measure& measure, const std::function<std::string(const QuantityName&)>& label);

/// Of a claim with a share of seeds: `median` says what is told of all, `networks` what each measured. It holds where
/// it does for as many as it asks for; unknown while those that nobody has measured yet may decide it.
Verdict judgeShare(const Claim& claim, const Measure& median, const std::vector<Measure>& networks,
                   const std::function<std::string(const QuantityName&)>& label);

/// "4 of 5 seeds".
std::string shareText(int some, int seeds);
/// "0.0123", "10.7", "1.2e+05", "inf", "absent": four digits at most.
std::string claimNumber(double value);

}  // namespace gatescope
