// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/run_curve.h"

#include <algorithm>
#include <cmath>

#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/quartile_band.h"

namespace gatescope {
namespace {

std::vector<double> values(const QVector<double>& from) { return {from.begin(), from.end()}; }

// Of the median, a quartile or one network. `suffix`: after the name of each column.
void append(PlotTable& table, const History& curves, const QString& prefix, const std::vector<RunColumn>& columns,
            const std::vector<std::pair<QString, const History*>>& kinds) {
  const Series steps = columns.front().curve(curves);
  if (steps.x.isEmpty()) return;
  table.names.push_back(prefix + QStringLiteral("step"));
  table.columns.push_back(values(steps.x));
  for (const RunColumn& column : columns)
    for (const auto& [suffix, history] : kinds) {
      table.names.push_back(prefix + column.name + suffix);
      table.columns.push_back(values(column.curve(*history).y));
    }
}

}  // namespace

bool RunCurve::isEmpty() const {
  return std::ranges::none_of(*line->data(), [](const QCPGraphData& point) { return !std::isnan(point.value); });
}

Quartiles RunCurve::quartilesAt(double x, double value) const {
  if (!band) return {};
  const auto at = std::ranges::lower_bound(low.x, x) - low.x.begin();
  if (at == low.x.size() || low.x[at] != x || std::isnan(low.y[at])) return {};
  const double upper = std::isnan(high.y[at]) ? std::numeric_limits<double>::infinity() : high.y[at];
  return {low.y[at], value, upper};
}

QString RunCurve::newestText(const NumberText& number, bool quartiles) const {
  if (median.y.isEmpty()) return {};
  const Quartiles newest = quartilesAt(median.x.back(), median.y.back());
  return quartiles && !std::isnan(newest.low) ? quartilesText(newest, number) : number(median.y.back());
}

LegendEntry RunCurve::entry(const QString& text, const QCPScatterStyle& mark) const {
  return {text, line->pen(), mark, band ? band->fill() : QColor()};
}

void appendColumns(PlotTable& table, const RunHistory& run, const QString& prefix,
                   const std::vector<RunColumn>& columns, bool each) {
  if (!run.isEnsemble()) return append(table, run.curves, prefix, columns, {{QString(), &run.curves}});
  append(table, run.median(), prefix, columns,
         {{QStringLiteral("_median"), &run.median()},
          {QStringLiteral("_lower"), &run.low()},
          {QStringLiteral("_upper"), &run.high()}});
  if (!each) return;
  std::uint64_t seed = run.settings.experiment.seed;
  for (const History* network : run.networks())
    append(table, *network, QStringLiteral("%1seed_%2_").arg(prefix).arg(seed++), columns, {{QString(), network}});
}

Extent extentOf(const RunHistory* run, const CurveOf& curve, bool logarithmic) {
  if (!run) return {};
  Extent extent = extentY(curve(run->median()), logarithmic);
  if (!run->isEnsemble()) return extent;
  extent.include(extentY(curve(run->low()), logarithmic));
  extent.include(extentY(curve(run->high()), logarithmic));
  return extent;
}

}  // namespace gatescope
