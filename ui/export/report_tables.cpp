// What the report of a run says.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/report_tables.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/live_changes.h"
#include "core/telemetry/measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/controls/choice_text.h"
#include "ui/controls/status_text.h"
#include "ui/run/run_figures.h"

namespace gatescope {

namespace {

QString words(const char* text) { return QCoreApplication::translate("gatescope::RunReport", text); }

QString number(double value) { return numberText(value, 6); }

QString valueText(const Field& field, const FieldValue& value) {
  const std::string text = toText(value);
  QString shown = QString::fromStdString(text);
  if (std::holds_alternative<bool>(value)) shown = std::get<bool>(value) ? words("yes") : words("no");
  if (const auto* word = std::get_if<std::string>(&value)) {
    if (std::find(field.choices.begin(), field.choices.end(), *word) != field.choices.end())
      shown = choiceTitle(field, *word);
  }
  if (shown.isEmpty()) return words("–");
  return field.unit.empty() ? shown : shown + QLatin1Char(' ') + QString::fromStdString(field.unit);
}

/// The newest sample in which it was measured.
void addNewest(std::vector<ReportRow>& rows, const RunHistory& run, const StepMeasure& measure) {
  const std::vector<StepSample>& samples = run.median().steps();
  const auto found = std::find_if(samples.rbegin(), samples.rend(),
                                  [&](const StepSample& s) { return !std::isnan(s.*measure.value); });
  if (found == samples.rend()) return;
  QString text = figureText(run, measure.value, [&](double value) {
    return measure.isShare ? QString::number(100 * value, 'f', 2) + QStringLiteral(" %") : number(value);
  });
  if (found->step != run.state.step) text += words(" (step %1)").arg(countText(found->step));
  rows.push_back({coreText(measure.label), text});
}

void addState(std::vector<ReportRow>& rows, const RunState& state) {
  const auto add = [&](const char* label, const QString& value) { rows.push_back({words(label), value}); };
  add("state", phaseWord(state));
  if (state.networks > 1) add("networks", countText(state.networks));
  if (state.networks > 1) add("of these diverged", countText(state.diverged));
  add("step t", countText(state.step));
  if (state.stepSize > 0) add("step size α", number(state.stepSize));
  add("training samples", countText(state.trainSamples));
  add("test samples", countText(state.testSamples));
  add("inputs, outputs", countText(state.inputs) + QStringLiteral(", ") + countText(state.outputs));
  add("weights", countText(state.parameters));
}

void addKernel(std::vector<ReportRow>& rows, const RunHistory& run) {
  for (const KernelMeasure& measure : kernelMeasures())
    if (!measure.isRaw && (measure.isAlways || !std::isnan(run.newest(measure.value).median)))
      rows.push_back({coreText(measure.label), figureText(run, measure, number)});
}

}  // namespace

std::vector<ReportRow> settingsRows(const Settings& settings) {
  std::vector<ReportRow> rows;
  std::string group;
  for (const Field& field : fields()) {
    if (!field.inapplicable(settings).empty()) continue;
    if (field.group != group) rows.push_back({QString::fromStdString(field.group), {}, false, true});
    group = field.group;
    const FieldValue value = field.get(settings);
    QString label = QString::fromStdString(field.label);
    if (!field.symbol.empty()) label += QStringLiteral(" ") + QString::fromStdString(field.symbol);
    rows.push_back({label, valueText(field, value), value != field.defaultValue(), false});
  }
  return rows;
}

std::vector<ReportRow> changeRows(const RunHistory& run) {
  const Settings& course = run.courseSoFar();
  std::vector<ReportRow> rows;
  for (const LiveChange& change : course.changes)
    rows.push_back({words("from step %1").arg(countText(change.step)),
                    QString::fromStdString(describeChange(liveAt(course, change.step - 1), change))});
  return rows;
}

std::vector<ReportRow> figureRows(const RunHistory& run) {
  std::vector<ReportRow> rows = {{words("Run"), {}, false, true}};
  addState(rows, run.state);
  rows.push_back(
      {run.isEnsemble() ? words("Losses and accuracies: median [quartiles]") : words("Losses and accuracies"),
       {},
       false,
       true});
  for (const StepMeasure& measure : stepMeasures())
    if (run.state.classification || !measure.isShare) addNewest(rows, run, measure);
  if (const KernelFrame* frame = run.kernel()) {
    rows.push_back(
        {words("Kernel on the %1 probe samples, step %2").arg(frame->eigenvalues.size()).arg(countText(frame->step)),
         {},
         false,
         true});
    addKernel(rows, run);
  }
  return rows;
}

}  // namespace gatescope
