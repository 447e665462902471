// The checks of a lesson's step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/lesson/claim_judge.h"
#include "core/lesson/quantities.h"

namespace gatescope {

/// What has to be looked at in every run of the step, for its checks alone; any() is false where curves and kernels
/// are enough.
InspectionOrder inspectionFor(const LessonStep& step);
/// What a quantity came to: over the networks of its run the median, and each of them.
struct QuantityNumbers {
  QuantityName name;
  double value = kAbsent;
  std::vector<double> networks;  ///< in the order of their seeds; one of a study
};
/// Every quantity that a claim names.
std::vector<QuantityNumbers> numbersOf(const Claim& claim, const StepResults& results);

/// Every check of a step.
std::vector<Verdict> judgeStep(const LessonStep& step, const StepResults& results);

}  // namespace gatescope
