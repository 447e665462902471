// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/stop_rules.h"

#include "core/base/message.h"
#include "core/fields/field_text.h"

namespace gatescope {

std::string stopReason(const LiveControls& live, const StepSample& sample) {
  if (live.stopLoss > 0 && sample.trainLoss <= live.stopLoss)
    return finishedFor(said("training loss %1 reached", toText(FieldValue(live.stopLoss))));
  if (live.stopTestAccuracy > 0 && sample.testAccuracy >= live.stopTestAccuracy)
    return finishedFor(said("test accuracy %1 reached", toText(FieldValue(live.stopTestAccuracy))));
  return "";
}

std::string stopReason(const LiveControls& live, const History& history, std::int64_t step, bool allSamples) {
  if (live.stopSteps > 0 && step >= live.stopSteps) return stepsReached(step);
  const std::size_t counted = history.steps().size() - (history.hasEnd() ? 1 : 0);
  if (counted == 0) return "";
  StepSample newest = history.steps()[counted - 1];
  if (newest.step != step - 1) return "";
  if (newest.step == 0) {  // t=0 was measured before the step was made, which looks at its own loss alone
    if (!allSamples) return "";
    newest.testAccuracy = kAbsent;
  }
  return stopReason(live, newest);
}

std::string finishedFor(const std::string& why) { return said("Finished: %1", why); }

std::string stepsReached(std::int64_t step) { return finishedFor(said("%1 steps", step)); }

}  // namespace gatescope
