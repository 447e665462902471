// What the curves of a study say in text and as a table.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_curves_text.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/study/study_measures.h"
#include "ui/base/core_text.h"
#include "ui/base/numbers.h"
#include "ui/explorer/study_curves_plot.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return StudyCurvesPlot::tr(text); }

}  // namespace

bool StudyCurvesText::isBestDepth() const { return m_measure == QLatin1String(StudyCurvesPlot::kBestDepth); }

// "Smallest at d = 6 (w = 25), 8 (w = 100)."
QString StudyCurvesText::bestDepths() const {
  const StudyMeasure* row = findStudyMeasure(m_measure.toStdString());
  if (m_xAxis != QLatin1String("network.depth") || !row || !row->smallestIsBest) return {};
  QStringList depths;
  for (const StudyLine& line : m_lines) {
    const Index best = smallestAt({line.median.y.begin(), line.median.y.end()});
    if (best < 0) continue;
    const QString depth = numberText(line.median.x[best], 4);
    depths << (line.curve.name.isEmpty() ? depth : tr("%1 (%2)").arg(depth, line.curve.name));
  }
  return depths.isEmpty() ? QString() : tr("smallest at d = %1").arg(depths.join(QStringLiteral(", ")));
}

QString StudyCurvesText::knees() const {
  if (m_xAxis != QLatin1String("network.depth")) return {};
  QStringList depths;
  for (const StudyLine& line : m_lines)
    if (const double knee = m_model.kneeAt(line.curve, x(), 0); !std::isnan(knee)) depths << numberText(knee);
  depths.removeDuplicates();
  if (depths.isEmpty()) return {};
  const SweepAxis* skip = findAxis(m_model.sweep(), "network.skip");
  const bool skips =
      skip && std::ranges::any_of(skip->values, [](const FieldValue& s) { return std::get<double>(s) > 0; });
  return (skips ? tr("dashed: knee d* = 1 + ln n/ln(1/p_s), p_s = s² + (1−s²)·p, = %1")
                : tr("dashed: knee d* = 1 + ln n/ln(1/p) = %1"))
      .arg(depths.join(QStringLiteral(", ")));
}

QString StudyCurvesText::leftOut() const {
  int infinite = 0;
  const std::size_t steps = m_model.numbers(x()).size();
  for (const StudyLine& line : m_lines)
    for (std::size_t i = 0; i < steps && !isBestDepth(); ++i)
      if (std::isinf(m_model.cell(line.curve, x(), i, m_measure.toStdString()).measured.median)) ++infinite;
  if (infinite == 0) return {};
  const StudyMeasure& row = *findStudyMeasure(m_measure.toStdString());
  return tr("at the top edge: %1 %2").arg(QString::number(infinite), coreText(row.infinite));
}

QString StudyCurvesText::notes() const {
  QStringList notes = {bestDepths(), knees(), leftOut()};
  if (!isBestDepth()) notes << m_model.reason(m_measure.toStdString());
  notes.removeAll(QString());
  return notes.join(QStringLiteral("; "));
}

QString StudyCurvesText::emptyText() const {
  if (!m_model.hasStudy()) return tr("Choose a study on the left and press Start.");
  if (isBestDepth() && m_xAxis == QLatin1String("network.depth"))
    return tr(
        "The best depth is plotted against width, p or n: give one of them several values and choose it as the x "
        "axis.");
  if (m_model.isEmpty()) return tr("Waiting for the first point.");
  for (const StudyLine& line : m_lines)
    if (!isEmpty(line.median) || line.isInfinite) return {};
  const QString note = notes();
  return note.isEmpty() ? tr("This study does not measure it.") : note;
}

QString StudyCurvesText::readout(const QString& name, double x, double y) const {
  const Field& field = *findField(m_xAxis.toStdString());
  const QString symbol = QString::fromStdString(field.symbol.empty() ? field.label : field.symbol);
  QString text = tr("%1\n%2 = %3: %4").arg(name, symbol, numberText(x, 6), numberText(y, 4));
  for (const StudyLine& line : m_lines) {
    if (line.graph->name() != name) continue;
    const auto at = std::ranges::find(line.median.x, x);
    if (at == line.median.x.end()) continue;
    const auto i = at - line.median.x.begin();
    if (i < line.low.y.size() && !std::isnan(line.low.y[i]))
      text += tr("\nquartiles %1 to %2").arg(numberText(line.low.y[i]), numberText(line.high.y[i]));
    if (!std::isnan(line.theory.y[i]))
      text += tr("\n%1 %2").arg(line.theoryGraph->name(), numberText(line.theory.y[i], 4));
  }
  return text;
}

PlotTable StudyCurvesText::table() const {
  PlotTable table;
  if (!m_model.hasStudy()) return table;
  const auto add = [&table](const QString& name, const Series& series) {
    table.names.push_back(name);
    table.columns.emplace_back(series.y.begin(), series.y.end());
  };
  for (const StudyLine& line : m_lines) {
    const QString prefix = line.curve.name.isEmpty() ? QString() : line.curve.name + QStringLiteral(": ");
    if (table.names.empty()) {
      table.names.push_back(m_xAxis);
      table.columns.emplace_back(line.median.x.begin(), line.median.x.end());
    }
    add(prefix + m_measure, line.median);
    if (!isBestDepth()) {
      add(prefix + QStringLiteral("quartile_low"), line.low);
      add(prefix + QStringLiteral("quartile_high"), line.high);
    }
    add(prefix + (isBestDepth() ? QStringLiteral("knee") : QStringLiteral("theory")), line.theory);
  }
  return table;
}

}  // namespace gatescope
