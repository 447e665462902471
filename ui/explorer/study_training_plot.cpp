// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_training_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "core/study/study_measures.h"
#include "ui/base/numbers.h"
#include "ui/explorer/study_line.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/panel/series.h"

namespace gatescope {
namespace {

Series seriesOf(const LossBand& band, double StudyBand::*number) {
  Series series;
  for (std::size_t i = 0; i < band.step.size(); ++i) series.append(band.step[i], finiteOrGap(band.loss[i].*number));
  return series;
}

}  // namespace

StudyTrainingPlot::StudyTrainingPlot(const StudyModel& model, QWidget* parent)
    : StudyPanel(model, QStringLiteral("study_training"), tr("Training by depth"), parent) {
  addLogSwitch();
  setLogarithmic(true);
}

// All depths are drawn, whichever of them was pointed at.
void StudyTrainingPlot::setPosition(const StudyPosition& position) {
  StudyPosition place = position;
  if (!place.position.empty()) place.position[model().depth()] = place.position[model().seeds()] = 0;
  if (m_position == place) return;
  m_position = place;
  contentChanged();
}

bool StudyTrainingPlot::isOfUse() const { return trainsNetworks(model().sweep().measures); }

void StudyTrainingPlot::studyChanged() {
  m_position = {};
  contentChanged();
}

void StudyTrainingPlot::rebuild() {
  plot()->clearGraphs();
  m_depths.clear();
  setAxes(tr("step"), false, true, tr("training loss  L"), isLogarithmic());
  if (!isOfUse()) return;
  const SweepAxis& axis = model().sweep().axes[model().depth()];
  const int count = static_cast<int>(axis.values.size());
  for (int i = 0; i < count; ++i) {
    Depth depth;
    depth.name = axisValueText(axis, static_cast<std::size_t>(i));
    QPen pen = theme().trainPen();
    pen.setColor(theme().layer(i, count));
    depth.low = addBandEdge(*plot());
    depth.high = addBandEdge(*plot());
    fillBand(*depth.low, *depth.high, pen.color(), 28);  // many lie over each other
    depth.median = addCurve(depth.name, pen);
    m_depths.push_back(std::move(depth));
  }
}

void StudyTrainingPlot::draw(const Depth& depth) {
  feed(depth.median, seriesOf(depth.band, &StudyBand::median), kPointsPerCurve);
  Series low, high;
  for (std::size_t i = 0; i < depth.band.step.size(); ++i) {
    const StudyBand& band = depth.band.loss[i];
    if (band.count < 2 || !std::isfinite(band.low) || (isLogarithmic() && !(band.low > 0))) continue;
    low.append(depth.band.step[i], band.low);
    high.append(depth.band.step[i], std::isfinite(band.high) ? band.high : beyond(band.low, isLogarithmic()));
  }
  depth.low->setData(low.x, low.y, true);
  depth.high->setData(high.x, high.y, true);
}

void StudyTrainingPlot::updateData() {
  QStringList names;
  for (std::size_t i = 0; i < m_depths.size(); ++i) {
    Depth& depth = m_depths[i];
    depth.band = {};
    if (!m_position.position.empty()) {
      StudyPosition place = m_position;
      place.position[model().depth()] = i;
      depth.band = model().losses(place.position);
    }
    draw(depth);
    names << depth.name.section(QStringLiteral(" = "), -1);
  }
  const bool anything = emptyText().isEmpty();
  ladder().setRungs(tr("depth"), anything ? names : QStringList(), theme());
  setValues(shownPart());
  setNote(divergences());
}

// "diverged: 2 of 5 at d = 16".
QString StudyTrainingPlot::divergences() const {
  QStringList parts;
  for (const Depth& depth : m_depths)
    if (!depth.band.isEmpty() && depth.band.loss.back().infinite > 0)
      parts << tr("%1 of %2 at %3")
                   .arg(depth.band.loss.back().infinite)
                   .arg(depth.band.loss.back().count)
                   .arg(depth.name);
  return parts.isEmpty() ? QString() : tr("diverged: %1").arg(parts.join(QStringLiteral(", ")));
}

void StudyTrainingPlot::followData() {
  Extent y, start;
  double last = 0;
  for (const Depth& depth : m_depths) {
    for (double StudyBand::*number : {&StudyBand::median, &StudyBand::low, &StudyBand::high})
      y.include(extentY(seriesOf(depth.band, number), isLogarithmic()));
    if (depth.band.isEmpty()) continue;
    last = std::max(last, depth.band.step.back());
    start.include(depth.band.loss.front().high);
  }
  // What diverges leaves the picture, and does not flatten the rest.
  if (!start.isEmpty()) y.upper = std::min(y.upper, 10 * start.upper);
  const Extent limits = roundLimits(y, isLogarithmic());
  plot()->xAxis->setRange(0, std::max(1.0, last));
  plot()->yAxis->setRange(limits.lower, limits.upper);
}

QString StudyTrainingPlot::shownPart() const {
  return m_position.position.empty() ? QString() : model().positionName(m_position.position, model().depth());
}

QString StudyTrainingPlot::emptyText() const {
  if (!model().hasStudy()) return tr("Choose a study on the left and press Start.");
  if (!isOfUse()) return tr("“Train at every point” shows the loss curves here.");
  if (m_position.position.empty()) return tr("Point at a curve to see how its networks train.");
  for (const Depth& depth : m_depths)
    if (!depth.band.isEmpty()) return {};
  return model().isEmpty() ? tr("Waiting for the first point.")
                           : tr("No loss curves here: not yet measured, or by a version that did not keep them.");
}

QString StudyTrainingPlot::readout(const QString& name, double x, double y) const {
  QString text = tr("%1\nstep %2: %3").arg(name, countText(std::llround(x)), numberText(y, 4));
  for (const Depth& depth : m_depths) {
    if (depth.name != name) continue;
    const auto at = std::ranges::find(depth.band.step, x);
    if (at == depth.band.step.end()) continue;
    const StudyBand& band = depth.band.loss[static_cast<std::size_t>(at - depth.band.step.begin())];
    if (band.count > 1)
      text += tr("\nquartiles %1 to %2, %3 seeds").arg(numberText(band.low), numberText(band.high)).arg(band.count);
  }
  return text;
}

PlotTable StudyTrainingPlot::table() const {
  std::map<double, std::size_t> rows;  // runs that ended early have a step of their own
  for (const Depth& depth : m_depths)
    for (const double step : depth.band.step) rows.emplace(step, 0);
  PlotTable table;
  if (rows.empty()) return table;
  table.names.push_back(QStringLiteral("step"));
  table.columns.emplace_back();
  for (auto& [step, row] : rows) {
    row = table.columns[0].size();
    table.columns[0].push_back(step);
  }
  for (const Depth& depth : m_depths) {
    const std::pair<const char*, double StudyBand::*> numbers[] = {
        {"train_loss", &StudyBand::median}, {"quartile_low", &StudyBand::low}, {"quartile_high", &StudyBand::high}};
    for (const auto& [name, number] : numbers) {
      std::vector<double> column(rows.size(), kAbsent);
      for (std::size_t i = 0; i < depth.band.step.size(); ++i)
        column[rows.at(depth.band.step[i])] = depth.band.loss[i].*number;
      table.names.push_back(depth.name + QStringLiteral(": ") + QLatin1String(name));
      table.columns.push_back(std::move(column));
    }
  }
  return table;
}

}  // namespace gatescope
