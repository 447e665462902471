// From the name of a quantity to its number.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/lesson/claim_judge.h"
#include "core/lesson/quantities.h"

namespace gatescope {

/// Why a step cannot measure this quantity: unknown name, run, time, measure or place; "" when it can.
std::string quantityProblem(const QuantityName& quantity, const LessonStep& step);
/// Why a step has no such share of seeds: "in 4 of 5 seeds" where a run that the claim names has not 5; "" when it has.
std::string shareProblem(const Claim& claim, const LessonStep& step);
/// The quantity, as far as it is known. Of a study and of an ensemble: the median over the seeds that have a value.
/// Cost: linear in the samples.
Measured measureQuantity(const QuantityName& quantity, const StepResults& results);
/// The same of one network of an ensemble, from 0.
Measured measureQuantity(const QuantityName& quantity, const StepResults& results, std::size_t network);
/// Networks of the run that is meant; 1 of a study, and where there is no run yet.
std::size_t networksOf(const QuantityName& quantity, const StepResults& results);

}  // namespace gatescope
