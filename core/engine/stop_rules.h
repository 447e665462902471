// When a run ends.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/settings/experiment.h"
#include "core/telemetry/history.h"

namespace gatescope {

/// Which rule ends a run at this point of its curves, for people; "" when none does. What is absent meets no rule.
std::string stopReason(const LiveControls& live, const StepSample& sample);
/// The same of a run that stands at `step`, by its newest step and by the number of steps; what was measured at its end
/// decides nothing. `allSamples`: see Trainer::usesAllSamples().
std::string stopReason(const LiveControls& live, const History& history, std::int64_t step, bool allSamples);
/// That so many steps were made.
std::string stepsReached(std::int64_t step);
/// "Finished: " and why: how the two above begin.
std::string finishedFor(const std::string& why);

}  // namespace gatescope
