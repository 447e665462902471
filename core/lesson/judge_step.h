// The checks of a lesson's step.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/lesson/claim_judge.h"
#include "core/lesson/quantities.h"

namespace gatescope {

/// Whether a check of the step names this quantity.
bool asksFor(const LessonStep& step, const std::string& quantity);
/// Every check of a step.
std::vector<Verdict> judgeStep(const LessonStep& step, const StepResults& results);

}  // namespace gatescope
