// One curve of a study: its numbers, and the marks, band and theory that draw them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_line.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

bool sameSeries(const Series& a, const Series& b) {
  const auto same = [](double x, double y) {
    return (std::isnan(x) && std::isnan(y)) || std::abs(x - y) <= 1e-9 * std::abs(x);
  };
  return a.x == b.x && std::ranges::equal(a.y, b.y, same);
}

void draw(QCPGraph& graph, const Series& series, bool logarithmic) {
  const Series shown = withoutGaps(logarithmic ? loggable(series) : series);
  graph.setData(shown.x, shown.y, true);
}

void drawBand(const StudyLine& line, bool logarithmic) {
  Series low, high;
  for (qsizetype i = 0; i < line.low.x.size(); ++i) {
    const bool shown = !std::isnan(line.low.y[i]) && (!logarithmic || line.low.y[i] > 0);
    if (!shown) continue;
    low.append(line.low.x[i], line.low.y[i]);
    high.append(line.high.x[i], std::isfinite(line.high.y[i]) ? line.high.y[i] : beyond(line.low.y[i], logarithmic));
  }
  line.lowEdge->setData(low.x, low.y, true);
  line.highEdge->setData(high.x, high.y, true);
}

// A theory that shares its colour with another carries the mark of its curve, unfilled and smaller.
void lookOfTheory(const StudyLine& line, bool alone, bool ownColour, const Theme& theme) {
  QPen pen = theme.theoryPen();
  if (!alone) pen.setColor(line.graph->pen().color());
  line.theoryGraph->setPen(theme.opaque(pen));
  QCPScatterStyle mark = line.look.mark;
  mark.setBrush(theme.surface);
  mark.setSize(0.8 * mark.size());
  line.theoryGraph->setScatterStyle(alone || ownColour ? QCPScatterStyle() : mark);
}

}  // namespace

QCPGraph* addBandEdge(QCustomPlot& plot) {
  QCPGraph* graph = plot.addGraph();
  graph->setPen(Qt::NoPen);
  graph->setProperty("silent", true);
  graph->setSelectable(QCP::stNone);
  return graph;
}

void fillBand(QCPGraph& low, QCPGraph& high, const QColor& colour, int alpha) {
  QColor faint = colour;
  faint.setAlpha(alpha);
  high.setBrush(faint);
  high.setChannelFillGraph(&low);
}

double finiteOrGap(double value) { return std::isfinite(value) ? value : kAbsent; }

double beyond(double value, bool logarithmic) {
  return logarithmic ? value * 1e12 : value + 1e3 * std::max(1.0, std::abs(value));
}

void drawMeasured(const StudyLine& line, bool logarithmic) {
  draw(*line.graph, line.median, logarithmic);
  drawBand(line, logarithmic);
}

std::vector<const StudyLine*> drawTheory(const std::vector<StudyLine>& lines, bool logarithmic, const Theme& theme) {
  std::vector<const StudyLine*> shown;
  for (const StudyLine& line : lines) {
    const bool drawn =
        std::ranges::any_of(shown, [&](const StudyLine* other) { return sameSeries(other->theory, line.theory); });
    draw(*line.theoryGraph, drawn ? Series{} : line.theory, logarithmic);
    if (!drawn && !isEmpty(line.theory)) shown.push_back(&line);
  }
  for (const StudyLine* line : shown) {
    const auto sameColour = [line](const StudyLine* other) {
      return other->look.pen.color() == line->look.pen.color();
    };
    lookOfTheory(*line, shown.size() == 1, std::ranges::count_if(shown, sameColour) == 1, theme);
  }
  return shown;
}

}  // namespace gatescope
