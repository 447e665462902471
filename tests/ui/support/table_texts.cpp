// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/table_texts.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/data/dataset.h"
#include "core/fields/fields.h"
#include "core/gating/variants.h"
#include "core/study/study_measures.h"
#include "core/telemetry/measures.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class Collection {
 public:
  void add(const std::string& text) { add(QString::fromStdString(text)); }
  void add(const QString& text) {
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{2,}"));
    if (letters.match(text).hasMatch()) m_texts.insert(text);
  }
  QStringList sorted() const {
    QStringList all(m_texts.begin(), m_texts.end());
    std::sort(all.begin(), all.end());
    return all;
  }

 private:
  QSet<QString> m_texts;
};

/// The defaults, and them with each keyword of each setting: whatever makes a setting have no effect.
std::vector<Settings> variedSettings() {
  std::vector<Settings> varied(1);
  for (const Field& field : fields())
    for (const std::string& choice : field.choices) {
      Settings settings;
      field.set(settings, choice);
      varied.push_back(settings);
    }
  return varied;
}

void addFields(Collection& all) {
  const std::vector<Settings> varied = variedSettings();
  for (const Field& field : fields()) {
    for (const std::string& text : {field.group, field.label, field.unit, field.help}) all.add(text);
    for (const std::string& choice : field.choices)
      if (field.key != "gating.variant" && field.key != "data.name") all.add(choice);
    for (const Settings& settings : varied)
      if (field.inapplicable) all.add(field.inapplicable(settings));
  }
}

void addMeasures(Collection& all) {
  for (const StepMeasure& row : stepMeasures()) all.add(row.label);
  for (const KernelLayerMeasure& row : kernelLayerMeasures()) all.add(row.label);
  for (const LayerMeasure& row : layerMeasures()) all.add(row.label);
  for (const KernelMeasure& row : kernelMeasures())
    for (const std::string& text : {row.label, row.curve, row.infinite}) all.add(text);
  for (const StudyMeasure& row : studyMeasures())
    for (const std::string& text : {row.label, row.unit, row.help, row.infinite}) all.add(text);
}

}  // namespace

QStringList tableTexts() {
  Collection all;
  addFields(all);
  addMeasures(all);
  for (const GatingVariant& row : gatingVariants())
    for (const std::string& text : {row.label, row.name, row.formula, row.description, row.noTestReason}) all.add(text);
  for (const DataSource& row : dataSources())
    for (const std::string& text : {row.title, row.description, row.randomLabels}) all.add(text);
  for (const PlotRow& row : plotTable())
    for (const QString& text : {row.title, row.description}) all.add(text);
  return all.sorted();
}

}  // namespace gatescope
