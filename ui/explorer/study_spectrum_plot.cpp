// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_spectrum_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/fields/field_text.h"
#include "ui/base/numbers.h"
#include "ui/explorer/study_looks.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {

Series relativeDistribution(std::vector<double> values) {
  Series result;
  std::erase_if(values, [](double value) { return !std::isfinite(value); });
  if (values.empty()) return result;
  std::ranges::sort(values);
  const double n = static_cast<double>(values.size());
  const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
  if (!(mean > 0)) return result;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!(values[i] > 0)) continue;
    const double x = values[i] / mean;
    if (result.x.isEmpty()) result.append(x * (1 - 1e-9), static_cast<double>(i) / n);
    result.append(x, static_cast<double>(i + 1) / n);
  }
  return result;
}

StudySpectrumPlot::StudySpectrumPlot(const StudyModel& model, QWidget* parent)
    : StudyPanel(model, QStringLiteral("study_spectrum"), tr("Eigenvalues of a point"), parent) {}

void StudySpectrumPlot::setPosition(const StudyPosition& position) {
  if (m_position == position) return;
  m_position = position;
  contentChanged();
}

void StudySpectrumPlot::studyChanged() {
  m_position = {};
  contentChanged();
}

std::vector<const StudyPoint*> StudySpectrumPlot::points() const {
  if (m_position.position.empty()) return {};
  std::vector<const StudyPoint*> all = model().pointsAt({m_position.position, {}}, 0, m_position.position[0]);
  std::erase_if(all, [](const StudyPoint* point) { return point->eigenvalues.empty(); });
  return all;
}

void StudySpectrumPlot::rebuild() {
  plot()->clearGraphs();
  m_seeds.clear();
  const std::size_t count = m_position.position.empty() ? 0 : model().sweep().axes[model().seeds()].values.size();
  for (std::size_t i = 0; count > 1 && i < count; ++i) {
    m_seeds.push_back(addCurve(QString(), Theme::ghost(theme().trainPen())));
    m_seeds.back()->setProperty("silent", true);
  }
  m_all = addCurve(count > 1 ? tr("all seeds") : tr("measured"), theme().trainPen());
  m_theory = addCurve(tr("theory"), theme().theoryPen());
  setAxes(tr("ρ / mean ρ, eigenvalues of K₀"), true, false, tr("fraction ≤ ρ (of all eigenvalues)"), false);
  for (int i = 0; i < plot()->graphCount(); ++i) plot()->graph(i)->setLineStyle(QCPGraph::lsStepLeft);
}

void StudySpectrumPlot::updateData() {
  const std::vector<const StudyPoint*> seeds = points();
  if (!m_position.position.empty()) wearColour(studyColour(model(), m_position.position, theme()));
  for (std::size_t i = 0; i < m_seeds.size(); ++i)
    feed(m_seeds[i], i < seeds.size() ? relativeDistribution(seeds[i]->eigenvalues) : Series{}, kPointsPerCurve);
  std::vector<double> all, theory;
  for (const StudyPoint* seed : seeds) {
    const double mean = std::accumulate(seed->eigenvalues.begin(), seed->eigenvalues.end(), 0.0) /
                        static_cast<double>(seed->eigenvalues.size());
    for (const double value : seed->eigenvalues) all.push_back(value / mean);
    if (theory.empty()) theory = seed->theoryEigenvalues;
  }
  feed(m_all, relativeDistribution(std::move(all)), kPointsPerCurve);
  feed(m_theory, relativeDistribution(theory), kPointsPerCurve);
  std::vector<LegendEntry> entries;
  if (!seeds.empty()) entries.push_back({m_all->name(), m_all->pen()});
  if (!theory.empty()) entries.push_back({m_theory->name(), m_theory->pen()});
  legend().setEntries(std::move(entries));
  setValues(shownPart());
  setNote(seeds.empty() ? QString() : QString::fromStdString(seeds.front()->note));
}

// That of the place's variant, as in the curves.
void StudySpectrumPlot::wearColour(const QColor& colour) {
  QPen pen = theme().trainPen();
  pen.setColor(colour);
  m_all->setPen(pen);
  for (QCPGraph* seed : m_seeds) seed->setPen(theme().opaque(Theme::ghost(pen)));
}

void StudySpectrumPlot::followData() {
  Extent x;
  for (int i = 0; i < plot()->graphCount(); ++i) {
    bool found = false;
    const QCPRange range = plot()->graph(i)->getKeyRange(found, QCP::sdPositive);
    if (!found) continue;
    x.include(std::max(range.lower, 1e-9));  // below lies rounding
    x.include(range.upper);
  }
  const Extent limits = roundLimits(x, true);
  plot()->xAxis->setRange(limits.lower, limits.upper);
  plot()->yAxis->setRange(0, 1.02);
}

QString StudySpectrumPlot::shownPart() const {
  return m_position.position.empty() ? QString() : model().positionName(m_position.position);
}

QString StudySpectrumPlot::emptyText() const {
  if (m_position.position.empty())
    return tr("Point at a curve, or click a cell of the map, to see the eigenvalues there.");
  return points().empty() ? tr("Not yet measured.") : QString();
}

QString StudySpectrumPlot::readout(const QString& name, double x, double y) const {
  return tr("%1\n%2 % of the eigenvalues ≤ %3 of their mean").arg(name, numberText(100 * y), numberText(x, 4));
}

PlotTable StudySpectrumPlot::table() const {
  PlotTable table;
  const SweepAxis* axis = findAxis(model().sweep(), "seed");
  for (const StudyPoint* point : points()) {
    const std::size_t seed = model().sweep().position(point->point)[model().seeds()];
    table.names.push_back(QStringLiteral("seed_%1").arg(QString::fromStdString(toText(axis->values[seed]))));
    table.columns.push_back(point->eigenvalues);
    if (point->theoryEigenvalues.empty()) continue;
    table.names.push_back(table.names.back() + QStringLiteral("_theory"));
    table.columns.push_back(point->theoryEigenvalues);
  }
  return table;
}

}  // namespace gatescope
