// From the name of a quantity to its number.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/lesson/claim_judge.h"
#include "core/lesson/quantities.h"

namespace gatescope {

/// Why a step cannot measure this quantity: unknown name, run, time, measure or place; "" when it can.
std::string quantityProblem(const QuantityName& quantity, const LessonStep& step);
/// The quantity, as far as it is known. Of a study: the median over its seeds. Cost: linear in the samples.
Measured measureQuantity(const QuantityName& quantity, const StepResults& results);

}  // namespace gatescope
