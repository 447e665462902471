// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/sampled_curve.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace gatescope {
namespace {

constexpr double kSeen = 6;     // pixels: a gap that is seen, and the distance of marks that do not touch
constexpr double kOneStep = 1;  // in x: what is measured at every step has no marks

const QPointF kBreak(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());

bool isPlace(const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }

// A file has one path where the screen has many lines.
void drawApart(QCPPainter& painter, const QVector<QLineF>& lines) {
  if (!painter.modes().testFlag(QCPPainter::pmVectorized)) return painter.QPainter::drawLines(lines);
  QPainterPath path;
  for (const QLineF& line : lines) {
    path.moveTo(line.p1());
    path.lineTo(line.p2());
  }
  painter.drawPath(path);
}

}  // namespace

void SampledCurve::setSamples(const Series& series) {
  setData(series.x, series.y, true);
  m_gaps = series.gap;
}

// The gap before this sample is one that is seen.
bool SampledCurve::isBroken(qsizetype index) const {
  if (!isGapBefore(index)) return false;
  const double x = mDataContainer->at(static_cast<int>(index))->key;
  const double left = keyAxis()->coordToPixel(x - m_gaps[index]);
  return !std::isfinite(left) || keyAxis()->coordToPixel(x) - left >= kSeen;
}

// From this sample to the next the distance is one that is seen, and longer than a step.
bool SampledCurve::standsApart(qsizetype index) const {
  if (index < 0 || index + 1 >= mDataContainer->size()) return false;
  const double left = mDataContainer->at(static_cast<int>(index))->key,
               right = mDataContainer->at(static_cast<int>(index + 1))->key;
  return right - left > kOneStep && keyAxis()->coordToPixel(right) - keyAxis()->coordToPixel(left) >= kSeen;
}

SampledCurve::Strokes SampledCurve::strokes() const {
  Strokes strokes;
  QCPGraphDataContainer::const_iterator begin, end;
  getVisibleDataBounds(begin, end, QCPDataRange(0, dataCount()));
  const qsizetype first = begin - mDataContainer->constBegin();
  std::vector<bool> meets;  // there is a line from the sample before to this one
  qsizetype before = -1;    // the sample before that has a place
  for (auto sample = begin; sample != end; ++sample) {
    const qsizetype i = static_cast<qsizetype>(meets.size());
    const QPointF point = coordsToPixels(sample->key, sample->value);
    strokes.line.append(isPlace(point) ? point : kBreak);
    meets.push_back(isPlace(point) && before == i - 1 && i > 0 && !isBroken(first + i));
    if (!isPlace(point)) continue;
    if (before >= 0 && isBroken(first + i) && reachesBack(first + before, first + i))
      strokes.joins.append({strokes.line[before], point});
    before = i;
  }
  markSamples(first, meets, strokes);
  // From the end, so that positions stay those of the samples.
  for (qsizetype i = strokes.line.size() - 1; i > 0; --i)
    if (!meets[static_cast<std::size_t>(i)] && isPlace(strokes.line[i]) && isPlace(strokes.line[i - 1]))
      strokes.line.insert(i, kBreak);
  return strokes;
}

// A gap between these samples reaches over the rows between them, if any: they were not measured.
bool SampledCurve::reachesBack(qsizetype left, qsizetype right) const {
  if (left + 1 == right) return true;
  const double distance =
      mDataContainer->at(static_cast<int>(right))->key - mDataContainer->at(static_cast<int>(left))->key;
  return m_gaps[right] > 0.9 * distance;
}

void SampledCurve::markSamples(qsizetype first, const std::vector<bool>& meets, Strokes& strokes) const {
  const auto count = static_cast<qsizetype>(meets.size());
  for (qsizetype i = 0; i < count; ++i) {
    if (!isPlace(strokes.line[i])) continue;
    const bool alone =
        !meets[static_cast<std::size_t>(i)] && (i + 1 == count || !meets[static_cast<std::size_t>(i + 1)]);
    if (alone || (hasGaps() && (standsApart(first + i - 1) || standsApart(first + i))))
      strokes.marks.append(strokes.line[i]);
  }
}

void SampledCurve::draw(QCPPainter* painter) {
  const bool hasOwnMarks = !scatterStyle().isNone();
  if (hasOwnMarks || lineStyle() != lsLine || mDataContainer->isEmpty()) return QCPGraph::draw(painter);
  const Strokes strokes = this->strokes();
  if (strokes.joins.isEmpty()) {
    QCPGraph::draw(painter);
  } else {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_faint, 1));
    applyDefaultAntialiasingHint(painter);
    drawApart(*painter, strokes.joins);
    painter->setPen(mPen);
    drawLinePlot(painter, strokes.line);
  }
  if (strokes.marks.isEmpty() || !m_isMarked) return;
  const double size = 2.2 * mPen.widthF() + 1.5;
  const QCPScatterStyle mark(QCPScatterStyle::ssDisc, mPen.color(), mPen.color(), size);
  drawScatterPlot(painter, strokes.marks, mark);
}

}  // namespace gatescope
