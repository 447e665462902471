// Words for the keywords of a field.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/choice_text.h"

#include "core/data/dataset.h"
#include "core/gating/variants.h"
#include "ui/base/core_text.h"

namespace gatescope {

QString choiceTitle(const Field& field, const std::string& choice) {
  if (field.key == "gating.variant") {
    if (const GatingVariant* variant = findGatingVariant(choice)) return coreText(variant->label);
  }
  if (field.key == "data.name") {
    if (const DataSource* source = findDataSource(choice)) return coreText(source->title);
  }
  return coreText(choice).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString choiceHelp(const Field& field, const std::string& choice) {
  if (field.key == "gating.variant") {
    const GatingVariant* variant = findGatingVariant(choice);
    return variant ? QStringLiteral("%1: %2. %3")
                         .arg(coreText(variant->name), coreText(variant->formula), coreText(variant->description))
                   : QString();
  }
  if (field.key == "data.name") {
    const DataSource* source = findDataSource(choice);
    return source ? coreText(source->description) : QString();
  }
  return {};
}

QString choiceNote(const Field& field, const std::string& choice) {
  const GatingVariant* variant = field.key == "gating.variant" ? findGatingVariant(choice) : nullptr;
  return variant ? coreText(variant->formula) : QString();
}

}  // namespace gatescope
