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

constexpr int kRedrawnDash = 5;  // nearly dotted

QString conditionText(double condition) {
  return std::isinf(condition) ? EigenvaluePlot::tr("singular")
                               : EigenvaluePlot::tr("cond %1").arg(numberText(condition));
}

bool isThere(const std::shared_ptr<const VectorD>& eigenvalues) { return eigenvalues && eigenvalues->size() > 0; }

KernelQuartiles newestKernels(const RunHistory& run) {
  if (!run.kernel()) return {};
  return {run.low().kernels().back(), run.median().kernels().back(), run.high().kernels().back()};
}

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
         "set. Dotted: the spectrum of E[K₀], or of E[Kᵛ₀], the value part, where a chain of gates trains."));
  addEachSwitch();
}

void EigenvaluePlot::rebuild() {
  clearCurves();
  m_others.clear();
  for (const OtherRun& other : others())
    m_others.push_back(&addRunCurve(other.name, other.pen(theme(), theme().trainPen())));
  m_initial = &addRunCurve(tr("t = 0"), theme().initialPen());
  m_now = &addRunCurve(tr("now"), theme().trainPen());
  m_expected = &addRunCurve(tr("expected, %1").arg(expectedKernelText(run())), theme().theoryPen());
  m_redrawn = &addRunCurve(tr("E[K₀] by redraws"), theme().dashedPen(theme().theory, kRedrawnDash));
  if (mode() == Mode::Sorted) {
    setAxes(tr("i, from the largest"), false, true, tr("ρᵢ, eigenvalue of K"), true);
    m_now->line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme().train, theme().train, 4));
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

VectorD EigenvaluePlot::redrawn(const KernelFrame& frame) const {
  const Inspection* inspection = run()->shownInspection();
  const KernelDraws* draws = inspection ? inspection->draws.get() : nullptr;
  const bool isWhole = draws && draws->meanEigenvalues.size() == frame.eigenvalues.size();
  return isWhole && expectsValuePart(*run()) ? draws->meanEigenvalues : VectorD();
}

// By rank: of the distribution at the shares between which each eigenvalue lies.
Band EigenvaluePlot::band(const KernelQuartiles& kernels) const {
  const VectorD &low = kernels.low->eigenvalues, &high = kernels.high->eigenvalues;
  const Index n = low.size();
  Band band;
  for (Index i = 0; i < n; ++i) {
    if (mode() == Mode::Sorted) {
      band.append(static_cast<double>(i + 1), low[i], high[i]);
      continue;
    }
    for (const Index rank : {n - i, n - i - 1}) band.append(double(rank) / double(n), low[i], high[i]);
  }
  return band;
}

void EigenvaluePlot::feedKernels(RunCurve& fed, const RunHistory& run, const KernelQuartiles& kernels) {
  feed(fed.line, kernels.median ? curve(kernels.median->eigenvalues) : Series(), kPointsPerCurve);
  if (!run.isEnsemble() || !kernels.median) return;
  fed.low = mode() == Mode::Sorted ? curve(kernels.low->eigenvalues) : Series();
  fed.high = mode() == Mode::Sorted ? curve(kernels.high->eigenvalues) : Series();
  feedBand(fed, band(kernels), mode() == Mode::Sorted ? Along::X : Along::Y);
  if (!showsEach()) return;
  std::vector<Series> networks;
  for (const auto& frame : run.shownFrames()) networks.push_back(frame ? curve(frame->eigenvalues) : Series());
  feedEach(fed, networks, kPointsPerCurve);
}

void EigenvaluePlot::updateData() {
  const KernelQuartiles kernels = run() ? run()->shownKernels() : KernelQuartiles();
  const KernelFrame* frame = kernels.median.get();
  if (!frame || frame->eigenvalues.size() == 0) {
    rebuild();
    legend().setEntries({});
    setNote({});
    setValues({});
    return;
  }
  const auto none = Series{};
  feedKernels(*m_now, *run(), kernels);
  feed(m_initial->line, isThere(frame->initialEigenvalues) ? curve(*frame->initialEigenvalues) : none, kPointsPerCurve);
  feed(m_expected->line, isThere(frame->expectedEigenvalues) ? curve(*frame->expectedEigenvalues) : none,
       kPointsPerCurve);
  feed(m_redrawn->line, curve(redrawn(*frame)), kPointsPerCurve);
  for (std::size_t i = 0; i < m_others.size(); ++i) {
    const RunHistory& other = *others()[i].history;
    feedKernels(*m_others[i], other, newestKernels(other));
  }
  const QString reason = QString::fromStdString(frame->noExpectedReason);
  const bool isPart = isThere(frame->expectedEigenvalues) && expectsValuePart(*run());
  setNote(!isThere(frame->expectedEigenvalues)           ? reason
          : isPart && m_redrawn->line->data()->isEmpty() ? tr("show “Mean kernel” for the whole E[K₀] by redraws")
                                                         : QString());
  const QString step = tr("step %1").arg(countText(frame->step));
  setValues(run()->isEnsemble() ? tr("medians, %1").arg(step) : step);
  updateLegend(*frame);
}

// Of an ensemble the median over its networks.
double EigenvaluePlot::initialCondition(const KernelFrame& frame) const {
  if (!run()->isEnsemble()) return conditionNumber(*frame.initialEigenvalues);
  std::vector<double> conditions;
  for (const auto& own : run()->shownFrames())
    if (own && isThere(own->initialEigenvalues)) conditions.push_back(conditionNumber(*own->initialEigenvalues));
  return quartilesOf(conditions).median;
}

void EigenvaluePlot::updateLegend(const KernelFrame& frame) {
  const double condition = std::isnan(frame.condition) ? conditionNumber(frame.eigenvalues) : frame.condition;
  const QString now = run()->pastView ? tr("step %1: %2").arg(countText(frame.step), conditionText(condition))
                                      : tr("now: %1").arg(conditionText(condition));
  std::vector<LegendEntry> entries = {m_now->entry(now, m_now->line->scatterStyle())};
  if (isThere(frame.initialEigenvalues)) {
    entries.push_back(m_initial->entry(tr("t = 0: %1").arg(conditionText(initialCondition(frame)))));
  }
  if (isThere(frame.expectedEigenvalues)) {
    entries.push_back(
        {tr("%1: %2").arg(expectedKernelText(run()), conditionText(conditionNumber(*frame.expectedEigenvalues))),
         m_expected->line->pen()});
  }
  if (m_redrawn->line->dataCount() > 0)
    entries.push_back({tr("%1: %2").arg(m_redrawn->line->name(), conditionText(conditionNumber(redrawn(frame)))),
                       m_redrawn->line->pen()});
  for (std::size_t i = 0; i < m_others.size(); ++i)
    if (m_others[i]->line->dataCount() > 0) entries.push_back(m_others[i]->entry(others()[i].name));
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
  const KernelQuartiles kernels = run() ? run()->shownKernels() : KernelQuartiles();
  const KernelFrame* frame = kernels.median.get();
  if (!frame) return;
  Extent values = trustedValues(frame->eigenvalues);
  values.include(trustedValues(kernels.low->eigenvalues));
  values.include(trustedValues(kernels.high->eigenvalues));
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

std::int64_t EigenvaluePlot::newestStep(const RunHistory& run) const { return run.kernel() ? run.kernel()->step : -1; }

QString EigenvaluePlot::emptyText() const {
  const KernelFrame* frame = run() ? run()->shownKernel() : nullptr;
  return frame && frame->eigenvalues.size() > 0 ? QString() : waitingText(tr("the spectrum of the tangent kernel"));
}

QString EigenvaluePlot::readout(const QString& name, double x, double y) const {
  if (mode() == Mode::Sorted) return tr("%1\nρ(%2) = %3").arg(name, countText(std::llround(x)), valueText(name, x, y));
  return tr("%1\n%2 % of eigenvalues ≤ %3").arg(name, numberText(100 * y, 4), numberText(x, 4));
}

// Those of a run beside may be more or fewer: they have an index of their own.
void EigenvaluePlot::appendOthers(PlotTable& table) const {
  for (const OtherRun& other : others()) {
    const KernelQuartiles kernels = newestKernels(*other.history);
    if (!kernels.median || kernels.median->eigenvalues.size() == 0) continue;
    const auto add = [&](const char* name, const VectorD& values) {
      table.names.push_back(other.prefix + QLatin1String(name));
      table.columns.push_back({values.begin(), values.end()});
    };
    const Index count = kernels.median->eigenvalues.size();
    add("index", VectorD::LinSpaced(count, 1, static_cast<double>(count)));
    if (!other.history->isEnsemble()) {
      add("eigenvalue", kernels.median->eigenvalues);
      continue;
    }
    add("eigenvalue_median", kernels.median->eigenvalues);
    add("eigenvalue_lower", kernels.low->eigenvalues);
    add("eigenvalue_upper", kernels.high->eigenvalues);
  }
}

PlotTable EigenvaluePlot::table() const {
  PlotTable table = ownTable();
  appendOthers(table);
  return table;
}

PlotTable EigenvaluePlot::ownTable() const {
  PlotTable table;
  const KernelQuartiles kernels = run() ? run()->shownKernels() : KernelQuartiles();
  const KernelFrame* frame = kernels.median.get();
  if (!frame || frame->eigenvalues.size() == 0) return table;
  std::vector<double> index;
  for (Index i = 0; i < frame->eigenvalues.size(); ++i) index.push_back(static_cast<double>(i + 1));
  table.names = {QStringLiteral("index")};
  table.columns = {index};
  const auto addColumn = [&table](const QString& name, const VectorD& eigenvalues) {
    table.names.push_back(name);
    table.columns.push_back({eigenvalues.begin(), eigenvalues.end()});
  };
  addColumn(run()->isEnsemble() ? QStringLiteral("eigenvalue_median") : QStringLiteral("eigenvalue"),
            frame->eigenvalues);
  if (run()->isEnsemble()) {
    addColumn(QStringLiteral("eigenvalue_lower"), kernels.low->eigenvalues);
    addColumn(QStringLiteral("eigenvalue_upper"), kernels.high->eigenvalues);
  }
  if (isThere(frame->initialEigenvalues)) addColumn(QStringLiteral("initial_eigenvalue"), *frame->initialEigenvalues);
  if (isThere(frame->expectedEigenvalues))
    addColumn(
        expectsValuePart(*run()) ? QStringLiteral("expected_value_eigenvalue") : QStringLiteral("expected_eigenvalue"),
        *frame->expectedEigenvalues);
  if (const VectorD drawn = redrawn(*frame); drawn.size() > 0) addColumn(QStringLiteral("redrawn_eigenvalue"), drawn);
  if (!run()->isEnsemble() || !showsEach()) return table;
  std::uint64_t seed = run()->settings.experiment.seed;
  for (const auto& own : run()->shownFrames()) {
    if (own) addColumn(QStringLiteral("seed_%1_eigenvalue").arg(seed), own->eigenvalues);
    ++seed;
  }
  return table;
}

}  // namespace gatescope
