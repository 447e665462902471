// Quantities and verdicts for people.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/fields.h"
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

std::string placeText(const std::string& key, const std::string& value) {
  if (key == "step") return "step " + value;
  if (key == "layer") return "layer " + value;
  const Field* field = findField(key);
  if (!field) return key + " = " + value;
  return (field->symbol.empty() ? field->label : field->symbol) + " = " + value;
}

}  // namespace

std::string quantityLabel(const QuantityName& quantity) {
  std::string text = nameText(quantity.name), at;
  for (const std::string& word : quantity.words) text += (word == "first" || word == "last" ? " " : ", ") + wordText(word);
  for (const auto& [key, value] : quantity.places) at += (at.empty() ? " [" : ", ") + placeText(key, value);
  return at.empty() ? text : text + at + "]";
}

std::vector<Verdict> judgeStep(const LessonStep& step, const StepFigures& figures) {
  std::vector<Verdict> verdicts;
  const Measure measure = [&](const QuantityName& quantity) { return measureQuantity(quantity, figures); };
  for (const LessonCheck& check : step.checks) verdicts.push_back(judge(check.claim, measure, quantityLabel));
  return verdicts;
}

}  // namespace gatescope
