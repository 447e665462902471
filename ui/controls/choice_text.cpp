// Words for the keywords of a field.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/choice_text.h"

#include "core/data/dataset.h"
#include "core/gating/variants.h"

namespace gatescope {

namespace {

QString text(const std::string& s) { return QString::fromStdString(s); }

}  // namespace

QString choiceTitle(const Field& field, const std::string& choice) {
  if (field.key == "gating.variant") {
    if (const GatingVariant* variant = findGatingVariant(choice)) return text(variant->label);
  }
  if (field.key == "data.name") {
    if (const DataSource* source = findDataSource(choice)) return text(source->title);
  }
  return text(choice).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString choiceHelp(const Field& field, const std::string& choice) {
  if (field.key == "gating.variant") {
    const GatingVariant* variant = findGatingVariant(choice);
    return variant ? text(variant->name + ": " + variant->formula + ". " + variant->description) : QString();
  }
  if (field.key == "data.name") {
    const DataSource* source = findDataSource(choice);
    return source ? text(source->description) : QString();
  }
  return {};
}

QString choiceNote(const Field& field, const std::string& choice) {
  const GatingVariant* variant = field.key == "gating.variant" ? findGatingVariant(choice) : nullptr;
  return variant ? text(variant->formula) : QString();
}

}  // namespace gatescope
