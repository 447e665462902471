// Several plots in one picture.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plots_image.h"

#include <qcustomplot.h>

#include <QPainter>

#include "ui/export/plot_export.h"
#include "ui/plots/panel/plot_panel.h"

namespace gatescope {

namespace {

constexpr int kGutter = 4;  // pixels around a plot

// A pixel of the picture is one of the screen.
Figure cellFigure(const PlotPanel& panel, const QSize& size, bool printTheme) {
  const double dpi = panel.plot()->logicalDpiY();
  Figure figure = pixelFigure(size, dpi);
  figure.isPrint = printTheme;
  const Theme theme = printTheme ? makeTheme(Theme::Kind::Print) : panel.theme();
  figure.pointSize = theme.pointSize;
  figure.lineWidth = theme.lineWidth / dpi * 72;
  return figure;
}

}  // namespace

std::vector<QRect> plotCells(std::size_t count, const QSize& size) {
  std::vector<QRect> cells;
  const int rows = static_cast<int>(count + 1) / 2;
  for (std::size_t i = 0; i < count; ++i) {
    const int row = static_cast<int>(i) / 2, column = static_cast<int>(i) % 2;
    const bool alone = i + 1 == count && column == 0;
    const int top = size.height() * row / rows, bottom = size.height() * (row + 1) / rows;
    const int left = column == 0 ? 0 : size.width() / 2, right = alone || column == 1 ? size.width() : size.width() / 2;
    cells.emplace_back(left, top, right - left, bottom - top);
  }
  return cells;
}

QImage plotsImage(const std::vector<PlotPanel*>& panels, const QSize& size, bool printTheme) {
  QImage page(size, QImage::Format_RGB32);
  page.fill(printTheme || panels.empty() ? QColor(Qt::white) : panels.front()->theme().surface);
  QPainter painter(&page);
  const std::vector<QRect> cells = plotCells(panels.size(), size);
  for (std::size_t i = 0; i < panels.size(); ++i) {
    const QRect cell = cells[i].adjusted(kGutter, kGutter, -kGutter, -kGutter);
    painter.drawImage(cell, plotImage(*panels[i], cellFigure(*panels[i], cell.size(), printTheme)));
  }
  return page;
}

}  // namespace gatescope
