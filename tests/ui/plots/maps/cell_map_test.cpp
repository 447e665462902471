// Maps of cells: what files show is what the screen shows.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/cell_map.h"

#include <gtest/gtest.h>

namespace gatescope {
namespace {

constexpr int kColumns = 3, kRows = 2;

class CellMapTest : public testing::TestWithParam<std::pair<bool, bool>> {
 protected:
  void SetUp() override {
    plot.resize(400, 300);
    plot.setBackground(Qt::white);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    plot.xAxis->setRange(0, 8);
    plot.yAxis->setRange(0, 5);
    plot.xAxis->setRangeReversed(GetParam().first);
    plot.yAxis->setRangeReversed(GetParam().second);
    map->fill(kColumns, kRows, {1, 7}, {1, 4}, value);
    map->setDataRange({0, 6});
    plot.replot();
  }

  static double value(int column, int row) { return column + kColumns * row; }

  QImage painted(QCPPainter::PainterMode mode) {
    QImage image(plot.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QCPPainter painter(&image);
    painter.setMode(mode);
    plot.toPainter(&painter, plot.width(), plot.height());
    return image;
  }

  QCustomPlot plot;
  CellMap* map = new CellMap(plot.xAxis, plot.yAxis, QCPColorGradient(QCPColorGradient::gpHot));
};

TEST_P(CellMapTest, EveryCellHasItsColourOnScreenAndInFiles) {
  for (const QCPPainter::PainterMode mode : {QCPPainter::pmDefault, QCPPainter::pmVectorized}) {
    const QImage image = painted(mode);
    for (int row = 0; row < kRows; ++row)
      for (int column = 0; column < kColumns; ++column)
        // near the corners as well: a cell that is a little off would show
        for (const double offset : {0.05, 0.5, 0.95}) {
          const QPointF at = map->coordsToPixels(1 + 2 * (column + offset), 1 + 1.5 * (row + offset));
          EXPECT_EQ(image.pixel(at.toPoint()),
                    QCPColorGradient(QCPColorGradient::gpHot).color(value(column, row), {0, 6}))
              << "mode " << mode << ", column " << column << ", row " << row << ", offset " << offset;
        }
    EXPECT_EQ(image.pixel(map->coordsToPixels(0.8, 2).toPoint()), QColor(Qt::white).rgb());
    EXPECT_EQ(image.pixel(map->coordsToPixels(7.2, 2).toPoint()), QColor(Qt::white).rgb());
  }
}

TEST_P(CellMapTest, ASingleCellIsDrawn) {
  map->fill(1, 1, {1, 7}, {1, 4}, [](int, int) { return 3.0; });
  for (const QCPPainter::PainterMode mode : {QCPPainter::pmDefault, QCPPainter::pmVectorized})
    EXPECT_EQ(painted(mode).pixel(map->coordsToPixels(4, 2).toPoint()),
              QCPColorGradient(QCPColorGradient::gpHot).color(3, {0, 6}));
}

INSTANTIATE_TEST_SUITE_P(Directions, CellMapTest,
                         testing::Values(std::pair(false, false), std::pair(true, false), std::pair(false, true),
                                         std::pair(true, true)));

}  // namespace
}  // namespace gatescope
