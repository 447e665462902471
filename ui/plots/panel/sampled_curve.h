// A curve through samples that says where nothing was measured.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "ui/plots/panel/series.h"

namespace gatescope {

/// Joins its samples; faintly across gaps that can be seen. Samples that stand apart are marked: of a series with gaps
/// those that are more than a step and some pixels from a neighbour, of every series those without a line. All of this
/// is decided when it is drawn, by what is seen: a zoom, a file of another size and logarithmic steps have their own.
/// Owned by its plot, as all graphs are.
class SampledCurve : public QCPGraph {
 public:
  SampledCurve(QCPAxis* x, QCPAxis* y) : QCPGraph(x, y) {}
  void setSamples(const Series& series);
  /// Whether samples that stand apart are marked.
  void setMarked(bool marked) { m_isMarked = marked; }
  /// Of the line across a gap.
  void setFaintColour(const QColor& colour) { m_faint = colour; }
  /// Nothing was measured for longer than usual before sample `index`.
  bool isGapBefore(qsizetype index) const { return hasGaps() && m_gaps[index] > 0; }

  /// What is drawn of it now, in pixels: lines (parted by points that are none), lines across gaps, marks.
  struct Strokes {
    QVector<QPointF> line;
    QVector<QLineF> joins;
    QVector<QPointF> marks;
  };
  Strokes strokes() const;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  bool hasGaps() const { return !m_gaps.isEmpty() && m_gaps.size() == mDataContainer->size(); }
  bool isBroken(qsizetype index) const;
  bool standsApart(qsizetype index) const;
  bool reachesBack(qsizetype left, qsizetype right) const;
  void markSamples(qsizetype first, const std::vector<bool>& meets, Strokes& strokes) const;
  QVector<double> m_gaps;  ///< as Series::gap
  QColor m_faint;
  bool m_isMarked = true;
};

}  // namespace gatescope
