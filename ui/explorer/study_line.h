// One curve of a study: its numbers, and the marks, band and theory that draw them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/theme.h"
#include "ui/explorer/study_looks.h"
#include "ui/explorer/study_model.h"
#include "ui/plots/panel/series.h"

class QCPGraph;
class QCustomPlot;

namespace gatescope {

/// The numbers over x, and the graphs for them, which the plot owns.
struct StudyLine {
  StudyCurve curve;
  StudyLook look;
  Series median, low, high, theory;
  bool isInfinite = false;  ///< somewhere: a gap of the median
  QCPGraph *graph = nullptr, *lowEdge = nullptr, *highEdge = nullptr, *theoryGraph = nullptr;
};

/// An end of a band: no line, and the pointer passes it by.
QCPGraph* addBandEdge(QCustomPlot& plot);
/// Faintly, between the two.
void fillBand(QCPGraph& low, QCPGraph& high, const QColor& colour, int alpha = 45);
/// A gap in the curve where a value is infinite.
double finiteOrGap(double value);
/// Stands in for infinity over a value: out of the picture, within what can be drawn.
double beyond(double value, bool logarithmic);

/// Median and band of the seeds. A study has few points: all are drawn, each with its mark.
void drawMeasured(const StudyLine& line, bool logarithmic);
/// Theory of all lines; those that it does not tell apart get one curve: kernels of all widths have the same
/// expectation. Returns the lines whose theory is drawn.
std::vector<const StudyLine*> drawTheory(const std::vector<StudyLine>& lines, bool logarithmic, const Theme& theme);

}  // namespace gatescope
