// How the curves of a study are drawn: marks, bands of the seeds, theory and its knees.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

#include "core/study/study_measures.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/plots/panel/layout_elements.h"

namespace gatescope {
namespace {

bool sameSeries(const Series& a, const Series& b) {
  const auto same = [](double x, double y) {
    return (std::isnan(x) && std::isnan(y)) || std::abs(x - y) <= 1e-9 * std::abs(x);
  };
  return a.x == b.x && std::ranges::equal(a.y, b.y, same);
}

}  // namespace

// A study has few points: all are drawn, each with its mark.
void StudyCurvesPlot::draw(QCPGraph& graph, const Series& series) const {
  const Series shown = withoutGaps(m_logarithmic ? loggable(series) : series);
  graph.setData(shown.x, shown.y, true);
}

void StudyCurvesPlot::feedBand(const Line& line) {
  Series low, high;
  for (qsizetype i = 0; i < line.low.x.size(); ++i) {
    const bool shown = !std::isnan(line.low.y[i]) && (!m_logarithmic || line.low.y[i] > 0);
    if (!shown) continue;
    low.append(line.low.x[i], line.low.y[i]);
    high.append(line.high.x[i], line.high.y[i]);
  }
  line.lowEdge->setData(low.x, low.y, true);
  line.highEdge->setData(high.x, high.y, true);
}

// Curves that theory does not tell apart are one: kernels of all widths have the same expectation.
void StudyCurvesPlot::feedTheory() {
  std::vector<const Line*> shown;
  for (const Line& line : m_lines) {
    const bool drawn =
        std::ranges::any_of(shown, [&](const Line* other) { return sameSeries(other->theory, line.theory); });
    draw(*line.theoryGraph, drawn ? Series{} : line.theory);
    if (!drawn && !isEmpty(line.theory)) shown.push_back(&line);
  }
  for (const Line* line : shown) {
    QPen pen = theme().theoryPen();
    if (shown.size() > 1) pen.setColor(line->graph->pen().color());
    line->theoryGraph->setPen(theme().opaque(pen));
  }
  const StudyMeasure* row = findStudyMeasure(measure().toStdString());
  const QString word = isBestDepth()                     ? tr("knee d*")
                       : row && !row->promisedBy.empty() ? tr("linearised, from K₀")
                                                         : tr("theory");
  std::vector<LegendEntry> entries;
  for (const Line& line : m_lines)
    if (!isEmpty(line.median) && (m_lines.size() > 1 || !shown.empty()))
      entries.push_back({line.graph->name(), line.graph->pen(), true});
  for (const Line* line : shown)
    entries.push_back(
        {shown.size() > 1 ? tr("%1, %2").arg(word, line->graph->name()) : word, line->theoryGraph->pen()});
  legend().setEntries(std::move(entries));
  for (const Line& line : m_lines)
    line.theoryGraph->setName(m_lines.size() > 1 && shown.size() > 1 ? tr("%1, %2").arg(word, line.graph->name())
                                                                     : word);
}

void StudyCurvesPlot::drawKnees() {
  for (QCPItemStraightLine* line : m_knees) plot()->removeItem(line);
  m_knees.clear();
  if (xAxis() != QLatin1String("network.depth")) return;
  std::vector<double> drawn;
  for (const Line& line : m_lines) {
    const double knee = model().kneeAt(line.curve, x(), 0);
    if (std::isnan(knee) || isEmpty(line.median) || std::ranges::find(drawn, knee) != drawn.end()) continue;
    drawn.push_back(knee);
    auto* upright = new QCPItemStraightLine(plot());
    upright->point1->setCoords(knee, 1);
    upright->point2->setCoords(knee, 2);
    upright->setPen(QPen(theme().faintText, theme().lineWidth, Qt::DashLine));
    upright->setSelectable(false);
    m_knees.push_back(upright);
  }
}

}  // namespace gatescope
