// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/judge_step.h"

#include <algorithm>

#include "core/base/message.h"
#include "core/lesson/measure_quantity.h"
#include "core/lesson/quantity_text.h"

namespace gatescope {
namespace {

// One quantity at several places, "galu < relu", is named once: what all of them share. No name where they differ, or
// one has nothing else.
QuantityName sharedName(const std::vector<QuantityName>& names) {
  QuantityName shared = names.size() > 1 ? names.front() : QuantityName{};
  for (const QuantityName& name : names) {
    if (name.name != shared.name) return {};
    std::erase_if(shared.words,
                  [&](const std::string& word) { return std::ranges::find(name.words, word) == name.words.end(); });
    std::erase_if(shared.positions, [&](const auto& position) {
      return std::ranges::find(name.positions, position) == name.positions.end();
    });
  }
  for (const QuantityName& name : names)
    if (name.words.size() == shared.words.size() && name.positions.size() == shared.positions.size()) return {};
  return shared;
}

// What is not shared.
std::string restText(QuantityName quantity, const QuantityName& shared) {
  std::erase_if(quantity.words,
                [&](const std::string& word) { return std::ranges::find(shared.words, word) != shared.words.end(); });
  std::erase_if(quantity.positions, [&](const auto& position) {
    return std::ranges::find(shared.positions, position) != shared.positions.end();
  });
  return argumentsText(quantity);
}

// With the numbers of medians, or of each network where the claim asks for a share of them.
Verdict verdictOf(const Claim& claim, const StepResults& results,
                  const std::function<std::string(const QuantityName&)>& label) {
  const Measure median = [&](const QuantityName& quantity) { return measureQuantity(quantity, results); };
  if (claim.share.seeds == 0) {
    Verdict verdict = judge(claim, median, label);
    std::size_t seeds = 1;
    for (const QuantityName& name : claim.quantities()) seeds = std::max(seeds, networksOf(name, results));
    if (seeds > 1 && !verdict.measured.empty())
      verdict.measured = claim.quantities().size() > 1 ? said("%1 (medians of %2 seeds)", verdict.measured, seeds)
                                                       : said("%1 (median of %2 seeds)", verdict.measured, seeds);
    return verdict;
  }
  std::vector<Measure> networks;
  for (int i = 0; i < claim.share.seeds; ++i)
    networks.emplace_back([results = &results, network = static_cast<std::size_t>(i)](const QuantityName& quantity) {
      return measureQuantity(quantity, *results, network);
    });
  return judgeShare(claim, median, networks, label);
}

Verdict judged(const Claim& claim, const StepResults& results) {
  const QuantityName shared = sharedName(claim.quantities());
  if (shared.name.empty()) return verdictOf(claim, results, quantityLabel);
  Verdict verdict = verdictOf(claim, results, [&](const QuantityName& name) { return restText(name, shared); });
  const bool number = claim.sides.size() == 2 && claim.relations[0] == Claim::Relation::Equal;
  if (!number) verdict.expected = quantityLabel(shared) + ": " + verdict.expected;
  return verdict;
}

}  // namespace

InspectionOrder inspectionFor(const LessonStep& step) {
  InspectionOrder order;
  order.boundaryLayer = -1;
  for (const LessonCheck& check : step.checks)
    for (const QuantityName& name : check.claim.quantities())
      for (const RunQuantity& row : runQuantities())
        if (row.id == name.name && row.inspection) order.*row.inspection = true;
  return order;
}

std::vector<QuantityNumbers> numbersOf(const Claim& claim, const StepResults& results) {
  std::vector<QuantityNumbers> numbers;
  for (const QuantityName& name : claim.quantities()) {
    QuantityNumbers& own = numbers.emplace_back(QuantityNumbers{name, measureQuantity(name, results).value, {}});
    for (std::size_t i = 0; i < networksOf(name, results); ++i)
      own.networks.push_back(measureQuantity(name, results, i).value);
  }
  return numbers;
}

std::vector<Verdict> judgeStep(const LessonStep& step, const StepResults& results) {
  std::vector<Verdict> verdicts;
  for (const LessonCheck& check : step.checks) verdicts.push_back(judged(check.claim, results));
  return verdicts;
}

}  // namespace gatescope
