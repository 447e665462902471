// Images of samples as tiles that fill a plot.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/tile_wall.h"

#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

constexpr double kGap = 4;        // pixels between tiles
constexpr double kSmallest = 20;  // width of an image that can still be read
constexpr double kLargest = 96;
constexpr double kWidestCaption = 48;  // longer ones are shortened; the readout says all
constexpr double kWrongFrame = 2;      // pixels

}  // namespace

void TileWall::setImages(std::vector<QImage> images) {
  m_images = std::move(images);
  m_scaled.clear();
}

void TileWall::setTiles(std::vector<Tile> tiles, const Theme& theme) {
  m_tiles = std::move(tiles);
  m_theme = theme;
  m_leastWidth = readableWidth();
}

int TileWall::captionHeight() const { return QFontMetrics(mParentPlot->font()).height(); }

QFont TileWall::captionFont() const {
  QFont font = mParentPlot->font();
  font.setBold(true);
  return font;
}

// An image no wider than this could not be read, or its caption would be cut.
double TileWall::readableWidth() const {
  const QFontMetricsF metrics(captionFont());
  double widest = 0;
  for (const Tile& tile : m_tiles)
    if (tile.wrong) widest = std::max(widest, metrics.horizontalAdvance(tile.caption));
  return std::max(kSmallest, std::min(std::ceil(widest) + 1, kWidestCaption) - kGap);
}

TileWall::Grid TileWall::grid() const {
  const QSizeF room = mKeyAxis->axisRect()->size();
  const double aspect =
      m_images.empty() || m_images[0].isNull() ? 1 : static_cast<double>(m_images[0].width()) / m_images[0].height();
  const double caption = captionHeight();
  const int count = std::max(1, static_cast<int>(m_tiles.size()));
  Grid best;
  for (int columns = 1; columns <= count; ++columns) {
    const int rows = (count + columns - 1) / columns;
    const double width = std::min(room.width() / columns - kGap, (room.height() / rows - kGap - caption) * aspect);
    if (width > best.imageWidth) best = {columns, rows, std::min(width, kLargest), 0, {}};
  }
  if (const double least = m_leastWidth; best.imageWidth < least) {  // as many as can be read
    best.imageWidth = least;
    best.columns = std::max(1, static_cast<int>(room.width() / (least + kGap)));
    best.rows = std::max(1, static_cast<int>(room.height() / (least / aspect + kGap + caption)));
  }
  best.imageHeight = best.imageWidth / aspect;
  // Spread over the width, close in height: rows belong together.
  best.cell = {room.width() / best.columns, std::min(room.height() / best.rows, best.imageHeight + caption + 3 * kGap)};
  return best;
}

std::size_t TileWall::shownTiles() const {
  const Grid g = grid();
  return std::min(m_tiles.size(), static_cast<std::size_t>(g.columns) * static_cast<std::size_t>(g.rows));
}

QRectF TileWall::imageRect(std::size_t i) const {
  const Grid g = grid();
  const QSizeF room = mKeyAxis->axisRect()->size();
  const auto columns = static_cast<std::size_t>(g.columns);
  const std::size_t row = i / columns, column = i % columns;
  const double left = static_cast<double>(column) * g.cell.width() + (g.cell.width() - g.imageWidth) / 2;
  const double top = static_cast<double>(row) * g.cell.height() + kGap / 2;
  const auto pixel = [&](double x, double y) { return coordsToPixels(x / room.width(), 1 - y / room.height()); };
  return {pixel(left, top), pixel(left + g.imageWidth, top + g.imageHeight)};
}

const Tile* TileWall::tileAt(const QPointF& position) const {
  const QPointF at = coordsToPixels(position.x(), position.y());
  const double caption = captionHeight();
  for (std::size_t i = 0; i < shownTiles(); ++i)
    if (imageRect(i).adjusted(-kGap / 2, -kGap / 2, kGap / 2, caption).contains(at)) return &m_tiles[i];
  return nullptr;
}

void TileWall::drawImage(QCPPainter* painter, const Tile& tile, const QRectF& area) {
  const auto index = static_cast<std::size_t>(tile.sample);
  if (index >= m_images.size()) return;
  if (painter->modes().testFlag(QCPPainter::pmVectorized)) {
    painter->drawImage(area, m_images[index]);
    return;
  }
  const double ratio = painter->device()->devicePixelRatioF() * painter->transform().m11();
  const QSize size = (area.size() * ratio).toSize().expandedTo({1, 1});
  if (m_scaledSize != size || m_scaled.size() != m_images.size()) {
    m_scaled.assign(m_images.size(), {});
    m_scaledSize = size;
  }
  QPixmap& scaled = m_scaled[index];
  if (scaled.isNull())
    scaled = QPixmap::fromImage(m_images[index].scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
  painter->drawPixmap(area, scaled, scaled.rect());
}

void TileWall::drawFrame(QCPPainter* painter, const Tile& tile, const QRectF& area) const {
  painter->setAntialiasing(false);
  painter->setBrush(Qt::NoBrush);
  painter->setPen(tile.wrong ? QPen(m_theme.test, kWrongFrame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                             : QPen(m_theme.grid, 1));
  painter->drawRect(tile.wrong ? area.adjusted(-1, -1, 1, 1) : area);
  if (!tile.wrong) return;
  painter->setPen(m_theme.test);
  const Grid g = grid();
  const double spare = std::max(kGap, g.cell.width() - g.imageWidth);
  const QRectF line(area.left() - spare / 2, area.bottom() + 1, area.width() + spare, captionHeight());
  const QString caption = QFontMetricsF(painter->font()).elidedText(tile.caption, Qt::ElideRight, line.width());
  painter->drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, caption);
}

void TileWall::draw(QCPPainter* painter) {
  painter->setFont(captionFont());
  const std::size_t count = shownTiles();
  const QRectF seen = mKeyAxis->axisRect()->rect();
  for (std::size_t i = 0; i < count; ++i) {
    const QRectF area = imageRect(i);
    if (!area.intersects(seen)) continue;
    const QRectF whole(area.topLeft().toPoint(), area.size().toSize());
    drawImage(painter, m_tiles[i], whole);
    drawFrame(painter, m_tiles[i], whole);
  }
}

}  // namespace gatescope
