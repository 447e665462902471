// Images of samples as tiles that fill a plot, wrong ones framed and captioned.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/base/theme.h"
#include "ui/plots/panel/plottables.h"

namespace gatescope {

/// One sample of the wall.
struct Tile {
  Index sample = 0;  ///< position of its image among those of the wall
  bool wrong = false;
  QString caption;  ///< "7→4"; only drawn where it is wrong
};

/// Tiles in rows from the top left over 0 … 1 of both axes, as large as fits the axis rect; captions have a row of
/// their own. Zoom enlarges the images, not the type. Where tiles would be too small, fewer are shown.
class TileWall : public QuietPlottable {
 public:
  using QuietPlottable::QuietPlottable;
  /// The images, kept until others come.
  void setImages(std::vector<QImage> images);
  void setTiles(std::vector<Tile> tiles, const Theme& theme);
  const std::vector<Tile>& tiles() const { return m_tiles; }
  const std::vector<QImage>& images() const { return m_images; }
  /// How many tiles have room in the axis rect as it is.
  std::size_t shownTiles() const;
  /// The tile at a place in axis coordinates, or nullptr.
  const Tile* tileAt(const QPointF& position) const;
  /// Where the image of tile i is, in pixels of the plot.
  QRectF imageRect(std::size_t i) const;

 protected:
  void draw(QCPPainter* painter) override;

 private:
  struct Grid {
    int columns = 1, rows = 1;
    double imageWidth = 0, imageHeight = 0;  ///< pixels, without zoom
    QSizeF cell;
  };
  Grid grid() const;
  QFont captionFont() const;
  double readableWidth() const;
  int captionHeight() const;
  void drawImage(QCPPainter* painter, const Tile& tile, const QRectF& area);
  void drawFrame(QCPPainter* painter, const Tile& tile, const QRectF& area) const;
  std::vector<QImage> m_images;
  std::vector<QPixmap> m_scaled;  ///< of m_images, at the size last drawn
  QSize m_scaledSize;
  std::vector<Tile> m_tiles;
  double m_leastWidth = 0;  ///< of an image, pixels
  Theme m_theme;
};

}  // namespace gatescope
