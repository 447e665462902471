// A map of coloured cells.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/cell_map.h"

#include <algorithm>

namespace gatescope {

namespace {

/// Pixels of a picture in a file, at least: viewers that smooth pictures then leave the cells their edges.
constexpr int kFinePixels = 600;

QCPRange centres(const QCPRange& edges, int count) {
  const double half = 0.5 * edges.size() / count;
  return {edges.lower + half, edges.upper - half};
}

QCPRange edges(const QCPRange& centres, int count) {
  const double half = 0.5 * centres.size() / (count - 1);
  return {centres.lower - half, centres.upper + half};
}

int finer(int pixels) { return pixels * std::max(1, (kFinePixels + pixels - 1) / pixels); }

}  // namespace

CellMap::CellMap(QCPAxis* x, QCPAxis* y, const QCPColorGradient& gradient) : QCPColorMap(x, y) {
  setInterpolate(false);
  setTightBoundary(false);
  setGradient(gradient);
  setSelectable(QCP::stNone);
}

void CellMap::fill(int columns, int rows, const QCPRange& x, const QCPRange& y,
                   const std::function<double(int column, int row)>& cell) {
  const int eachColumn = columns == 1 ? 2 : 1, eachRow = rows == 1 ? 2 : 1;
  data()->setSize(columns * eachColumn, rows * eachRow);
  data()->setRange(centres(x, columns * eachColumn), centres(y, rows * eachRow));
  for (int row = 0; row < rows * eachRow; ++row)
    for (int column = 0; column < columns * eachColumn; ++column)
      data()->setCell(column, row, cell(column / eachColumn, row / eachRow));
}

// QCPColorMap paints files through a picture of nine times the plot's pixels, which takes a tenth of a second to
// compress.
void CellMap::draw(QCPPainter* painter) {
  if (data()->isEmpty() || !painter->modes().testFlag(QCPPainter::pmVectorized)) return QCPColorMap::draw(painter);
  if (mMapImageInvalidated) updateMapImage();
  const QCPRange x = edges(data()->keyRange(), data()->keySize()), y = edges(data()->valueRange(), data()->valueSize());
  const QRectF area(coordsToPixels(x.lower, y.upper), coordsToPixels(x.upper, y.lower));
  const QImage image = mMapImage.mirrored(keyAxis()->rangeReversed(), valueAxis()->rangeReversed());
  painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
  painter->drawImage(area.normalized(), image.scaled(finer(image.width()), finer(image.height())));
}

}  // namespace gatescope
