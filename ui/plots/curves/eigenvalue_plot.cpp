// Eigenvalues of the tangent kernel: now, at t=0 and as theory expects them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/eigenvalue_plot.h"

#include <qcustomplot.h>

#include <cmath>

#include "core/probes/kernel_measures.h"
#include "ui/base/numbers.h"
#include "ui/plots/curves/expected_text.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/series.h"

namespace gatescope {

namespace {

QString conditionText(double condition) {
  return std::isinf(condition) ? EigenvaluePlot::tr("singular")
                               : EigenvaluePlot::tr("cond %1").arg(numberText(condition, 3));
}

bool isThere(const std::shared_ptr<const VectorD>& eigenvalues) { return eigenvalues && eigenvalues->size() > 0; }

/// Eigenvalues below rounding are noise, however a logarithmic axis magnifies them.
Extent trustedValues(const VectorD& eigenvalues) {
  Extent extent;
  for (const double value : eigenvalues)
    if (value > 0) extent.include(value);
  if (!extent.isEmpty())
    extent.lower = std::max(extent.lower, 0.1 * static_cast<double>(eigenvalues.size()) * 2.2e-16 * extent.upper);
  return extent;
}

}  // namespace

PlotModes EigenvaluePlot::modeTable() {
  return {{QStringLiteral("sorted"), tr("sorted"), true}, {QStringLiteral("distribution"), tr("distribution")}};
}

EigenvaluePlot::EigenvaluePlot(QWidget* parent)
    : RunPlot(QStringLiteral("eigenvalues"), tr("Kernel eigenvalues"), parent) {
  setModes(modeTable());
  addModeBox(
      tr("View of the eigenvalues"),
      tr("Sorted: ρᵢ from the largest. Distribution: the fraction of eigenvalues at or below ρ. Kernel of the probe "
         "set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where the gates train."));
}

void EigenvaluePlot::rebuild() {
  plot()->clearGraphs();
  m_others.clear();
  for (const OtherRun& other : others())
    m_others.push_back(addCurve(other.name, other.pen(theme(), theme().trainPen())));
  m_initial = addCurve(tr("t = 0"), theme().initialPen());
  m_now = addCurve(tr("now"), theme().trainPen());
  m_expected = addCurve(tr("expected, %1").arg(expectedKernelText(run())), theme().theoryPen());
  if (mode() == Mode::Sorted) {
    setAxes(tr("i, from the largest"), false, true, tr("ρᵢ, eigenvalue of K"), true);
    m_now->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme().train, theme().train, 4));
  } else {
    setAxes(tr("ρ, eigenvalue of K"), true, false, tr("fraction of eigenvalues ≤ ρ"), false);
    for (int i = 0; i < plot()->graphCount(); ++i) plot()->graph(i)->setLineStyle(QCPGraph::lsStepLeft);
  }
}

Series EigenvaluePlot::curve(const VectorD& eigenvalues) const {
  Series result;
  const Index n = eigenvalues.size();
  if (mode() == Mode::Sorted) {
    for (Index i = 0; i < n; ++i) result.append(static_cast<double>(i + 1), eigenvalues[i]);
    return result;
  }
  // From the smallest: a step up by 1/n at each eigenvalue. Those ≤ 0 lie left of every logarithmic axis but count.
  for (Index i = n - 1; i >= 0; --i) {
    const double share = static_cast<double>(n - i) / static_cast<double>(n);
    if (eigenvalues[i] <= 0) continue;
    if (result.x.isEmpty()) result.append(eigenvalues[i] * (1 - 1e-12), share - 1.0 / static_cast<double>(n));
    result.append(eigenvalues[i], share);
  }
  return result;
}

void EigenvaluePlot::updateData() {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  if (!frame || frame->eigenvalues.size() == 0) {
    for (int i = 0; i < plot()->graphCount(); ++i) plot()->graph(i)->setData({}, {});
    legend().setEntries({});
    setNote({});
    setValues({});
    return;
  }
  const auto none = Series{};
  feed(m_now, curve(frame->eigenvalues), kPointsPerCurve);
  feed(m_initial, isThere(frame->initialEigenvalues) ? curve(*frame->initialEigenvalues) : none, kPointsPerCurve);
  feed(m_expected, isThere(frame->expectedEigenvalues) ? curve(*frame->expectedEigenvalues) : none, kPointsPerCurve);
  for (std::size_t i = 0; i < m_others.size(); ++i) {
    const KernelFrame* other = others()[i].history->kernel();
    feed(m_others[i], other ? curve(other->eigenvalues) : none, kPointsPerCurve);
  }
  const QString reason = QString::fromStdString(frame->noExpectedReason);
  setNote(isThere(frame->expectedEigenvalues) ? QString() : reason);
  setValues(tr("step %1").arg(countText(frame->step)));
  updateLegend(*frame);
}

void EigenvaluePlot::updateLegend(const KernelFrame& frame) {
  const double condition = std::isnan(frame.condition) ? conditionNumber(frame.eigenvalues) : frame.condition;
  std::vector<LegendEntry> entries = {{run()->pastView
                                           ? tr("step %1: %2").arg(countText(frame.step), conditionText(condition))
                                           : tr("now: %1").arg(conditionText(condition)),
                                       m_now->pen(), m_now->scatterStyle()}};
  if (isThere(frame.initialEigenvalues)) {
    entries.push_back(
        {tr("t = 0: %1").arg(conditionText(conditionNumber(*frame.initialEigenvalues))), m_initial->pen()});
  }
  if (isThere(frame.expectedEigenvalues)) {
    entries.push_back(
        {tr("%1: %2").arg(expectedKernelText(run()), conditionText(conditionNumber(*frame.expectedEigenvalues))),
         m_expected->pen()});
  }
  for (std::size_t i = 0; i < m_others.size(); ++i)
    if (m_others[i]->dataCount() > 0) entries.push_back({others()[i].name, m_others[i]->pen()});
  legend().setEntries(std::move(entries));
}

// A run beside whose kernel is much larger or smaller must not flatten that of the run that is watched. Returns the
// largest number of eigenvalues.
Index EigenvaluePlot::includeOthers(Extent& values, Index count) const {
  constexpr double kMost = 100;  // two decades
  if (values.isEmpty()) return count;
  const double floor = values.lower / kMost, ceiling = values.upper * kMost;
  for (const OtherRun& other : others()) {
    const KernelFrame* frame = other.history->kernel();
    const Extent own = frame ? trustedValues(frame->eigenvalues) : Extent{};
    if (own.isEmpty()) continue;
    values.include(std::clamp(own.lower, floor, ceiling));
    values.include(std::clamp(own.upper, floor, ceiling));
    count = std::max(count, frame->eigenvalues.size());
  }
  return count;
}

void EigenvaluePlot::followData() {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  if (!frame) return;
  Extent values = trustedValues(frame->eigenvalues);
  if (isThere(frame->initialEigenvalues)) values.include(trustedValues(*frame->initialEigenvalues));
  if (isThere(frame->expectedEigenvalues)) values.include(trustedValues(*frame->expectedEigenvalues));
  const Index count = includeOthers(values, frame->eigenvalues.size());
  const Extent limits = roundLimits(values, true);
  if (mode() == Mode::Sorted) {
    plot()->xAxis->setRange(1 - 0.015 * static_cast<double>(count), static_cast<double>(count) * 1.015);
    plot()->yAxis->setRange(limits.lower, limits.upper);
  } else {
    plot()->xAxis->setRange(limits.lower, limits.upper);
    plot()->yAxis->setRange(-0.02, 1.02);
  }
}

std::int64_t EigenvaluePlot::newestStep(const RunHistory& run) const {
  return run.curves.kernels().empty() ? -1 : run.curves.kernels().back()->step;
}

QString EigenvaluePlot::emptyText() const {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  return frame && frame->eigenvalues.size() > 0 ? QString() : waitingText(tr("the spectrum of the tangent kernel"));
}

QString EigenvaluePlot::readout(const QString& name, double x, double y) const {
  if (mode() == Mode::Sorted) return tr("%1\nρ(%2) = %3").arg(name, countText(std::llround(x)), numberText(y, 4));
  return tr("%1\n%2 % of eigenvalues ≤ %3").arg(name, numberText(100 * y, 4), numberText(x, 4));
}

PlotTable EigenvaluePlot::table() const {
  PlotTable table;
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  if (!frame || frame->eigenvalues.size() == 0) return table;
  std::vector<double> index;
  for (Index i = 0; i < frame->eigenvalues.size(); ++i) index.push_back(static_cast<double>(i + 1));
  table.names = {QStringLiteral("index"), QStringLiteral("eigenvalue")};
  table.columns = {index, {frame->eigenvalues.begin(), frame->eigenvalues.end()}};
  const auto addColumn = [&table](const QString& name, const std::shared_ptr<const VectorD>& eigenvalues) {
    if (!isThere(eigenvalues)) return;
    table.names.push_back(name);
    table.columns.push_back({eigenvalues->begin(), eigenvalues->end()});
  };
  addColumn(QStringLiteral("initial_eigenvalue"), frame->initialEigenvalues);
  addColumn(
      expectsValuePart(*run()) ? QStringLiteral("expected_value_eigenvalue") : QStringLiteral("expected_eigenvalue"),
      frame->expectedEigenvalues);
  return table;
}

}  // namespace gatescope
