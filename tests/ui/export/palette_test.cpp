// Colours of GIF frames.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/palette.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>

namespace gatescope {
namespace {

QRgb colourAt(const IndexedPicture& picture, const QImage& frame, int x, int y) {
  return picture.palette[picture.pixels[static_cast<std::size_t>(y * frame.width() + x)]];
}

TEST(PaletteTest, UpTo256ColoursAreExact) {
  QImage frame(16, 16, QImage::Format_RGB32);
  for (int i = 0; i < 256; ++i) frame.setPixel(i % 16, i / 16, qRgb(i, 255 - i, (i * 7) % 256));
  const IndexedPicture picture = quantised(frame, frame.rect());
  EXPECT_EQ(picture.palette.size(), 256U);
  for (int y = 0; y < 16; ++y)
    for (int x = 0; x < 16; ++x) EXPECT_EQ(colourAt(picture, frame, x, y), frame.pixel(x, y));
}

TEST(PaletteTest, ManyColoursStayNearAndThePageExact) {
  QImage frame(200, 200, QImage::Format_RGB32);
  frame.fill(qRgb(253, 252, 251));
  for (int y = 0; y < 100; ++y)
    for (int x = 0; x < 200; ++x) frame.setPixel(x, y, qRgb(x, 2 * y, 255 - x));
  const IndexedPicture picture = quantised(frame, frame.rect());
  EXPECT_LE(picture.palette.size(), 256U);
  EXPECT_EQ(colourAt(picture, frame, 150, 150), qRgb(253, 252, 251));
  double sum = 0;
  for (int y = 0; y < 100; ++y) {
    for (int x = 0; x < 200; ++x) {
      const QRgb a = colourAt(picture, frame, x, y), b = frame.pixel(x, y);
      sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
    }
  }
  EXPECT_LT(sum / 20000 / 3, 8) << "mean distance a channel; a fixed 6 × 6 × 6 cube has about 13";
}

TEST(PaletteTest, OnlyTheAreaCounts) {
  QImage frame(10, 10, QImage::Format_RGB32);
  frame.fill(Qt::red);
  frame.setPixel(4, 5, qRgb(0, 0, 255));
  const IndexedPicture picture = quantised(frame, QRect(4, 5, 2, 1));
  EXPECT_EQ(picture.pixels.size(), 2U);
  EXPECT_EQ(picture.palette[picture.pixels[0]], qRgb(0, 0, 255));
  EXPECT_EQ(picture.palette[picture.pixels[1]], qRgb(255, 0, 0));
}

}  // namespace
}  // namespace gatescope
