// A picture in at most 256 colours, for GIF.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <cstdint>
#include <vector>

namespace gatescope {

struct IndexedPicture {
  std::vector<QRgb> palette;         ///< 1 … 256 colours
  std::vector<std::uint8_t> pixels;  ///< row after row
};

/// `area` of the frame (Format_RGB32). Up to 256 colours stay exact. Of more, the most frequent stay exact (page, grid,
/// curves), the others (smoothed edges, colour maps) share the rest of the palette by median cut. Cost: linear in
/// pixels, n log n in colours. Any thread.
IndexedPicture quantised(const QImage& frame, const QRect& area);

}  // namespace gatescope
