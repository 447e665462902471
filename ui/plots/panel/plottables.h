// What maps over inputs are drawn from: a picture, groups of short lines, marks of classes. Plottables, so that exports
// clip them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <vector>

#include "core/base/types.h"

namespace gatescope {

/// A plottable that nobody selects and that has no say in ranges. Owned by its plot, as all plottables are.
class QuietPlottable : public QCPAbstractPlottable {
 public:
  QuietPlottable(QCPAxis* x, QCPAxis* y) : QCPAbstractPlottable(x, y) { setSelectable(QCP::stNone); }
  double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
  QCPRange getKeyRange(bool& found, QCP::SignDomain) const override { return found = false, QCPRange(); }
  QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override {
    return found = false, QCPRange();
  }

 protected:
  void drawLegendIcon(QCPPainter*, const QRectF&) const override {}
};

/// An image over a rectangle of the axes; its first row of pixels is on top, its pixels are smoothed into each other.
class ImageArea : public QuietPlottable {
 public:
  using QuietPlottable::QuietPlottable;
  void setImage(const QImage& image, const QCPRange& x, const QCPRange& y);
  const QImage& image() const { return m_image; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  QImage m_image;
  QCPRange m_x, m_y;
};

/// Lines of one look, in axis coordinates.
struct LineGroup {
  QPen pen;
  QVector<QLineF> lines;
};

/// Many short lines. In a file each group is one path.
class LineGroups : public QuietPlottable {
 public:
  enum class Heights {
    Axis,
    ShareOfRect
  };  ///< y in axis coordinates, or from 0 (bottom of the axis rect) to 1 (its top)
  LineGroups(QCPAxis* x, QCPAxis* y, Heights heights) : QuietPlottable(x, y), m_heights(heights) {}
  void setGroups(std::vector<LineGroup> groups) { m_groups = std::move(groups); }
  const std::vector<LineGroup>& groups() const { return m_groups; }

 protected:
  void draw(QCPPainter* painter) override;

 private:
  Heights m_heights;
  std::vector<LineGroup> m_groups;
};

/// One sample as a mark.
struct Mark {
  double x = 0, y = 0;
  QCPScatterStyle style;
  Index sample = 0;
};

class Marks : public QuietPlottable {
 public:
  using QuietPlottable::QuietPlottable;
  void setMarks(std::vector<Mark> marks) { m_marks = std::move(marks); }
  const std::vector<Mark>& marks() const { return m_marks; }
  /// The nearest mark within `reach` pixels of a place in axis coordinates, or nullptr.
  const Mark* nearest(const QPointF& position, double reach) const;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  std::vector<Mark> m_marks;
};

}  // namespace gatescope
