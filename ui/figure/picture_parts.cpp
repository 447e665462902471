// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/picture_parts.h"

#include <algorithm>
#include <array>

namespace gatescope {
namespace {

QList<QCPLayerable*> curvesOf(QCustomPlot& plot) {
  QList<QCPLayerable*> curves;
  for (int i = 0; i < plot.plottableCount(); ++i) {
    if (plot.plottable(i)->visible()) curves.append(plot.plottable(i));
  }
  // Lines and marks between the curves: drawn twice they would look thicker.
  for (QCPLayerable* thing : plot.layer(QStringLiteral("main"))->children()) {
    if (thing->visible() && !qobject_cast<QCPLayoutElement*>(thing) && !curves.contains(thing)) curves.append(thing);
  }
  return curves;
}

QList<QCPLayerable*> frameOf(QCustomPlot& plot) {
  QList<QCPLayerable*> frame;
  const QList<QCPLayerable*> curves = curvesOf(plot);
  for (const char* name : {"axes", "legend", "overlay"}) {
    for (QCPLayerable* thing : plot.layer(QLatin1String(name))->children()) {
      if (thing->visible() && !curves.contains(thing)) frame.append(thing);
    }
  }
  return frame;
}

// Of the legend with a little room to the curves. `room`: where the corners are, somewhat within the axes.
QRect cornerRect(const QRect& room, const QSize& size, LegendPlace corner) {
  constexpr int kRoom = 2;
  QRect rect(room.topLeft(), size);
  if (corner == LegendPlace::TopRight || corner == LegendPlace::BottomRight) rect.moveRight(room.right());
  if (corner == LegendPlace::BottomLeft || corner == LegendPlace::BottomRight) rect.moveBottom(room.bottom());
  return rect.marginsAdded({kRoom, kRoom, kRoom, kRoom});
}

bool isEmpty(const QImage& curves, const QRect& rect) {
  for (int y = rect.top(); y <= rect.bottom(); ++y)
    for (int x = rect.left(); x <= rect.right(); ++x)
      if (qAlpha(curves.pixel(x, y)) > 0) return false;
  return true;
}

}  // namespace

// Children are hidden with their parents here (grid with axis, axis with axis rect), so things are hidden, not layers.
PartAlone::PartAlone(QCustomPlot& plot, Part part, const QColor& page)
    : m_plot(plot),
      m_hidden(part == Part::Curves ? frameOf(plot) : curvesOf(plot)),
      m_margins(plot.axisRect()->autoMargins()),
      m_page(page) {
  for (QCPLayerable* thing : m_hidden) thing->setVisible(false);
  if (part == Part::Frame) return;
  plot.axisRect()->setAutoMargins(QCP::msNone);  // without axes the margins would shrink and the curves move
  plot.setBackground(QBrush(Qt::NoBrush));
}

PartAlone::~PartAlone() {
  for (QCPLayerable* thing : m_hidden) thing->setVisible(true);
  m_plot.axisRect()->setAutoMargins(m_margins);
  m_plot.setBackground(QBrush(m_page));
}

std::optional<LegendPlace> freeCorner(QCustomPlot& plot, const QSize& page, const QSize& size, LegendPlace wanted,
                                      const QColor& ground) {
  const QRect room = plot.axisRect()->insetLayout()->rect();
  if (size.width() > room.width() || size.height() > room.height()) return {};
  QImage curves(page, QImage::Format_ARGB32_Premultiplied);
  curves.fill(Qt::transparent);
  {
    const PartAlone part(plot, PartAlone::Part::Curves, ground);
    QCPPainter painter(&curves);
    plot.toPainter(&painter, page.width(), page.height());
  }
  std::array corners = {LegendPlace::TopRight, LegendPlace::TopLeft, LegendPlace::BottomLeft, LegendPlace::BottomRight};
  std::stable_partition(corners.begin(), corners.end(), [&](LegendPlace corner) { return corner == wanted; });
  for (const LegendPlace corner : corners)
    if (isEmpty(curves, cornerRect(room, size, corner) & curves.rect())) return corner;
  return {};
}

}  // namespace gatescope
