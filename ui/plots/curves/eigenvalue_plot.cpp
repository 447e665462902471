// Eigenvalues of the tangent kernel: now, at t=0 and as theory expects them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/eigenvalue_plot.h"

#include <qcustomplot.h>

#include <cmath>

#include "core/gating/variants.h"
#include "core/probes/kernel_measures.h"
#include "ui/base/numbers.h"
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
Extent trusted(Extent extent, Index count) {
  if (!extent.isEmpty())
    extent.lower = std::max(extent.lower, 0.1 * static_cast<double>(count) * 2.2e-16 * extent.upper);
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
         "set."));
}

void EigenvaluePlot::rebuild() {
  plot()->clearGraphs();
  m_others.clear();
  for (const OtherRun& other : others())
    m_others.push_back(addCurve(other.name, other.pen(theme(), theme().trainPen())));
  m_initial = addCurve(tr("t = 0"), theme().initialPen());
  m_now = addCurve(tr("now"), theme().trainPen());
  m_expected = addCurve(tr("expected E[K₀]"), theme().theoryPen());
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
    const KernelFrame* other =
        others()[i].pin < 0 ? nullptr : others()[i].history->kernel();  // the ghost's t = 0 is often the same
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
                                       m_now->pen(), mode() == Mode::Sorted}};
  if (isThere(frame.initialEigenvalues)) {
    entries.push_back(
        {tr("t = 0: %1").arg(conditionText(conditionNumber(*frame.initialEigenvalues))), m_initial->pen()});
  }
  if (isThere(frame.expectedEigenvalues)) {
    // With a feature network that trains, the theory speaks of the value part alone.
    const GatingVariant* variant = findGatingVariant(run()->settings.experiment.gating.variant);
    const QString name = variant && variant->trainsFeature ? tr("expected Kᵛ: %1") : tr("expected: %1");
    entries.push_back({name.arg(conditionText(conditionNumber(*frame.expectedEigenvalues))), m_expected->pen()});
  }
  for (std::size_t i = 0; i < m_others.size(); ++i)
    if (m_others[i]->dataCount() > 0) entries.push_back({others()[i].name, m_others[i]->pen()});
  legend().setEntries(std::move(entries));
}

void EigenvaluePlot::followData() {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  if (!frame) return;
  Extent values;
  const auto include = [&values](const VectorD& eigenvalues) {
    Extent own;
    for (const double value : eigenvalues) {
      if (value > 0) own.include(value);
    }
    values.include(trusted(own, eigenvalues.size()));
  };
  include(frame->eigenvalues);
  if (isThere(frame->initialEigenvalues)) include(*frame->initialEigenvalues);
  if (isThere(frame->expectedEigenvalues)) include(*frame->expectedEigenvalues);
  const Extent limits = roundLimits(values, true);
  if (mode() == Mode::Sorted) {
    const double count = static_cast<double>(frame->eigenvalues.size());
    plot()->xAxis->setRange(1 - 0.015 * count, count * 1.015);
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
  if (mode() == Mode::Sorted) return tr("%1\nρ(%2) = %3").arg(name, countText(std::llround(x)), numberText(y, 6));
  return tr("%1\n%2 % of eigenvalues ≤ %3").arg(name, numberText(100 * y, 4), numberText(x, 6));
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
  addColumn(QStringLiteral("expected_eigenvalue"), frame->expectedEigenvalues);
  return table;
}

}  // namespace gatescope
