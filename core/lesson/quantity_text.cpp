// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/quantity_text.h"

#include "core/base/message.h"
#include "core/fields/fields.h"
#include "core/gating/variants.h"
#include "core/lesson/quantities.h"
#include "core/study/study_measures.h"

namespace gatescope {
namespace {

std::string symbolText(const Field& field) { return field.symbol.empty() ? said(field.label.c_str()) : field.symbol; }

std::string nameText(const std::string& name) {
  if (name == "best_depth") return said("best depth");
  for (const RunQuantity& row : runQuantities())
    if (row.id == name) return said(row.label.c_str());
  if (const StudyMeasure* row = findStudyMeasure(name)) return said(row->label.c_str());
  const Field* field = findField(name);
  return field ? symbolText(*field) : name;
}

std::string wordText(const std::string& word) {
  if (word == "first") return said("at t = 0");
  if (word == "last") return said("at the end");
  if (word == "low") return said("lower quartile");
  if (word == "high") return said("upper quartile");
  if (const StudyMeasure* row = findStudyMeasure(word)) return said("of the %1", said(row->label.c_str()));
  if (const GatingVariant* row = findGatingVariant(word))
    return said(row->label.c_str());  // a run that is called after its variant
  return word;
}

std::string positionText(const std::string& key, const std::string& value) {
  if (key == "step") return said("step %1", value);
  if (key == "layer") return said("layer %1", value);
  const Field* field = findField(key);
  if (!field) return key + " = " + value;
  if (const GatingVariant* row = findGatingVariant(value); row && key == "gating.variant")
    return said(row->label.c_str());
  return symbolText(*field) + " = " + value;
}

bool startsWithTime(const QuantityName& quantity) {
  return !quantity.words.empty() && (quantity.words.front() == "first" || quantity.words.front() == "last");
}

}  // namespace

std::string argumentsText(const QuantityName& quantity) {
  std::string text;
  for (const std::string& word : quantity.words)
    text += (text.empty() ? "" : word == "first" || word == "last" ? " " : ", ") + wordText(word);
  for (const auto& [key, value] : quantity.positions) {
    text += text.empty() ? "" : ", ";
    text += positionText(key, value);
  }
  return text;
}

std::string quantityLabel(const QuantityName& quantity) {
  const std::string arguments = argumentsText(quantity), name = nameText(quantity.name);
  return arguments.empty() ? name : name + (startsWithTime(quantity) ? " " : ", ") + arguments;
}

}  // namespace gatescope
