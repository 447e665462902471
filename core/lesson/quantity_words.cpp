// Quantities and verdicts for people.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/fields/fields.h"
#include "core/lesson/quantities.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

std::string nameText(const std::string& name) {
  if (name == "best_depth") return "best depth";
  for (const RunQuantity& row : runQuantities())
    if (row.id == name) return row.label;
  if (const StudyMeasure* row = findStudyMeasure(name)) return row->label;
  const Field* field = findField(name);
  return field ? (field->symbol.empty() ? field->label : field->symbol) : name;
}

std::string wordText(const std::string& word) {
  if (word == "first") return "at t = 0";
  if (word == "last") return "at the end";
  if (word == "low") return "lower quartile";
  if (word == "high") return "upper quartile";
  if (const StudyMeasure* row = findStudyMeasure(word)) return "of the " + row->label;
  return word;
}

std::string positionText(const std::string& key, const std::string& value) {
  if (key == "step") return "step " + value;
  if (key == "layer") return "layer " + value;
  const Field* field = findField(key);
  if (!field) return key + " = " + value;
  return (field->symbol.empty() ? field->label : field->symbol) + " = " + value;
}

bool startsWithTime(const QuantityName& quantity) {
  return !quantity.words.empty() && (quantity.words.front() == "first" || quantity.words.front() == "last");
}

// "relu at t = 0", "theory, d = 8".
std::string wordsText(const QuantityName& quantity) {
  std::string text;
  for (const std::string& word : quantity.words)
    text += (text.empty() ? "" : word == "first" || word == "last" ? " " : ", ") + wordText(word);
  for (const auto& [key, value] : quantity.positions) {
    text += text.empty() ? "" : ", ";
    text += positionText(key, value);
  }
  return text;
}

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
  return wordsText(quantity);
}

Verdict judged(const Claim& claim, const Measure& measure) {
  const QuantityName shared = sharedName(claim.quantities());
  if (shared.name.empty()) return judge(claim, measure, quantityLabel);
  Verdict verdict = judge(claim, measure, [&](const QuantityName& name) { return restText(name, shared); });
  const bool number = claim.sides.size() == 2 && claim.relations[0] == Claim::Relation::Equal;
  if (!number) verdict.expected = quantityLabel(shared) + ": " + verdict.expected;
  return verdict;
}

}  // namespace

std::string quantityLabel(const QuantityName& quantity) {
  const std::string words = wordsText(quantity), name = nameText(quantity.name);
  return words.empty() ? name : name + (startsWithTime(quantity) ? " " : ", ") + words;
}

bool asksFor(const LessonStep& step, const std::string& quantity) {
  return std::ranges::any_of(step.checks, [&](const LessonCheck& check) {
    const std::vector<QuantityName> names = check.claim.quantities();
    return std::ranges::find(names, quantity, &QuantityName::name) != names.end();
  });
}

std::vector<Verdict> judgeStep(const LessonStep& step, const StepResults& results) {
  std::vector<Verdict> verdicts;
  const Measure measure = [&](const QuantityName& quantity) { return measureQuantity(quantity, results); };
  for (const LessonCheck& check : step.checks) verdicts.push_back(judged(check.claim, measure));
  return verdicts;
}

}  // namespace gatescope
