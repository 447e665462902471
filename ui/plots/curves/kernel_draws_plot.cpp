// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/kernel_draws_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/curves/expected_text.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

Series over(const std::vector<double>& values) {
  Series series;
  for (std::size_t i = 0; i < values.size(); ++i) series.append(static_cast<double>(i + 1), values[i]);
  return series;
}

}  // namespace

KernelDrawsPlot::KernelDrawsPlot(QWidget* parent) : RunPlot(QStringLiteral("draws"), tr("Mean kernel"), parent) {}

InspectionOrder KernelDrawsPlot::wants() const {
  InspectionOrder order;
  order.draws = true;
  return order;
}

const KernelDraws* KernelDrawsPlot::draws() const {
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  return shown ? shown->draws.get() : nullptr;
}

void KernelDrawsPlot::rebuild() {
  plot()->clearGraphs();
  m_one = addCurve(expectedKernelText(run()), theme().theoryPen());
  m_root = addCurve(tr("1/√N"), QPen(theme().faintText, theme().lineWidth, Qt::DashDotLine));
  m_diagonal = addCurve(tr("diagonal"), theme().trainPen());
  m_offDiagonal = addCurve(tr("off the diagonal"), theme().testPen());
  m_difference = addCurve(tr("difference"), QPen(theme().gateOn, 1.5 * theme().lineWidth));
  setAxes(tr("draws of the value weights  N"), true, true, tr("mean / %1").arg(expectedKernelText(run())), false);
}

void KernelDrawsPlot::updateData() {
  const KernelDraws* drawn = draws();
  const auto draw = [](QCPGraph* graph, const Series& series) { graph->setData(series.x, series.y, true); };
  draw(m_diagonal, drawn ? over(drawn->diagonal) : Series{});
  draw(m_offDiagonal, drawn ? over(drawn->offDiagonal) : Series{});
  draw(m_difference, drawn ? over(drawn->difference) : Series{});
  Series root, one;
  if (drawn) {
    // Through the middle of the curve on the logarithmic axis: its ends are single draws, or one mean.
    const double count = static_cast<double>(drawn->difference.size()), middle = std::ceil(std::sqrt(count));
    const double scale = drawn->difference[static_cast<std::size_t>(middle) - 1] * std::sqrt(middle);
    for (int i = 0; i <= 60; ++i) {
      const double n = std::pow(count, i / 60.0);
      root.append(n, scale / std::sqrt(n));
    }
    one.append(1, 1);
    one.append(count, 1);
  }
  draw(m_root, root);
  draw(m_one, one);
  if (!drawn) return setValues({}), setNote({});
  std::vector<LegendEntry> entries;
  for (const QCPGraph* graph : {m_diagonal, m_offDiagonal, m_difference, m_root, m_one})
    entries.push_back({graph->name(), graph->pen()});
  legend().setEntries(std::move(entries));
  setValues(tr("difference %1 after %2 draws").arg(numberText(drawn->difference.back())).arg(drawn->difference.size()));
  const auto probes =
      static_cast<Index>(run()->shownInspection()->samples ? run()->shownInspection()->samples->samples.size() : 0);
  const QString over = probes > drawn->samples ? tr("%1 of %2 probe samples").arg(drawn->samples).arg(probes)
                                               : tr("%1 probe samples").arg(drawn->samples);
  setNote(tr("difference: ‖mean − %1‖/‖%1‖ over %2; gates held, value weights redrawn")
              .arg(expectedKernelText(run()), over));
}

void KernelDrawsPlot::followData() {
  const KernelDraws* drawn = draws();
  if (!drawn) return;
  Extent extent;
  extent.include(0);
  extent.include(1.2);
  for (const std::vector<double>* values : {&drawn->diagonal, &drawn->offDiagonal, &drawn->difference})
    for (const double value : *values) extent.include(std::clamp(value, -1.0, 3.0));  // the first draws may be far off
  plot()->xAxis->setRange(1, static_cast<double>(drawn->difference.size()));
  plot()->yAxis->setRange(extent.lower, extent.upper + 0.05);
}

std::int64_t KernelDrawsPlot::newestStep(const RunHistory& run) const {
  return run.inspection ? run.inspection->step : -1;
}

QString KernelDrawsPlot::emptyText() const {
  if (draws()) return {};
  const Inspection* shown = run() ? run()->shownInspection() : nullptr;
  if (shown && !shown->noDrawsReason.empty()) return QString::fromStdString(shown->noDrawsReason);
  return waitingText(tr("the mean kernel of many draws of the weights"));
}

PlotTable KernelDrawsPlot::table() const {
  const KernelDraws* drawn = draws();
  if (!drawn) return {};
  PlotTable table{{QStringLiteral("draws"), QStringLiteral("diagonal"), QStringLiteral("off_diagonal"),
                   QStringLiteral("difference")},
                  {}};
  const Series counted = over(drawn->difference);
  table.columns = {{counted.x.begin(), counted.x.end()}, drawn->diagonal, drawn->offDiagonal, drawn->difference};
  return table;
}

}  // namespace gatescope
