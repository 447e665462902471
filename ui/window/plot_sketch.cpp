// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plot_sketch.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/base/theme.h"

namespace gatescope {
namespace {

void drawAxes(QPainter& painter, const Theme& theme, const QRectF& area) {
  painter.setPen(QPen(theme.faintText, 1));
  painter.drawLine(area.topLeft(), area.bottomLeft());
  painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void drawCurves(QPainter& painter, const Theme& theme, const QRectF& area) {
  const QPen pens[] = {theme.trainPen(), theme.testPen()};
  for (int i = 0; i < 2; ++i) {
    QPainterPath path;
    for (int x = 0; x <= 40; ++x) {
      const double share = x / 40.0, height = std::exp(-(3.2 - 1.4 * i) * share) * (0.85 + 0.05 * i) + 0.05;
      const QPointF point(area.left() + share * area.width(), area.bottom() - height * area.height());
      if (x == 0) {
        path.moveTo(point);
      } else {
        path.lineTo(point);
      }
    }
    painter.strokePath(path, pens[i]);
  }
}

void drawMap(QPainter& painter, const Theme&, const QRectF& area) {
  constexpr int kCells = 8;
  const double side = std::min(area.width(), area.height()) / kCells;
  const QPointF corner = area.center() - QPointF(side, side) * (kCells / 2.0);
  for (int i = 0; i < kCells; ++i)
    for (int j = 0; j < kCells; ++j) {
      const double value = i == j ? 1.0 : (i < kCells / 2) == (j < kCells / 2) ? 0.5 : -0.35;
      painter.fillRect(QRectF(corner + QPointF(j * side, i * side), QSizeF(side, side)), Theme::diverging(value));
    }
}

void drawUnits(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr int kLayers = 4, kUnits = 4;
  const auto position = [&](int layer, int unit) {
    return QPointF(area.left() + (layer + 0.5) * area.width() / kLayers,
                   area.top() + (unit + 0.5) * area.height() / kUnits);
  };
  painter.setPen(QPen(theme.initial, 0.6));
  for (int l = 1; l < kLayers; ++l)
    for (int a = 0; a < kUnits; ++a)
      for (int b = 0; b < kUnits; ++b) painter.drawLine(position(l - 1, a), position(l, b));
  painter.setPen(QPen(theme.faintText, 1));
  for (int l = 0; l < kLayers; ++l)
    for (int u = 0; u < kUnits; ++u) {
      painter.setBrush((l * 3 + u * 5) % 4 < 2 ? theme.gateOn : theme.surface);
      painter.drawEllipse(position(l, u), area.height() / 11, area.height() / 11);
    }
}

/// Eigenvalues, the largest first, now and at t = 0.
void drawSpectrum(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr int kValues = 12;
  for (const auto& [colour, drop] : {std::pair(theme.initial, 0.75), std::pair(theme.train, 0.95)}) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (int i = 0; i < kValues; ++i) {
      const double x = (i + 0.5) / kValues;
      const QPointF place(area.left() + x * area.width(),
                          area.top() + (0.05 + drop * std::sqrt(x)) * area.height() * 0.95);
      painter.drawEllipse(place, area.height() / 28, area.height() / 28);
    }
  }
}

/// What single parts add, up and down.
void drawBars(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr double kHeights[] = {0.9, 0.35, -0.25, 0.5, -0.4, 0.15, -0.1, 0.2};
  const double width = area.width() / std::size(kHeights), zero = area.top() + 0.66 * area.height();
  for (std::size_t i = 0; i < std::size(kHeights); ++i) {
    const double height = 0.66 * kHeights[i] * area.height();
    const QRectF bar(area.left() + (static_cast<double>(i) + 0.15) * width, zero - height, 0.7 * width, height);
    painter.fillRect(bar.normalized(), height > 0 ? theme.train : theme.test);
  }
}

/// A function with its samples.
void drawWave(QPainter& painter, const Theme& theme, const QRectF& area) {
  const auto at = [&](double x) {
    const double y = std::sin((x < 0.5 ? 6 : 2) * std::numbers::pi * (x - 0.5));
    return QPointF(area.left() + x * area.width(), area.center().y() - 0.42 * y * area.height());
  };
  QPainterPath path(at(0));
  for (int i = 1; i <= 80; ++i) path.lineTo(at(i / 80.0));
  painter.strokePath(path, theme.trainPen());
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.text);
  for (int i = 0; i < 14; ++i) painter.drawEllipse(at((i + 0.5) / 14), area.height() / 36, area.height() / 36);
}

/// Two classes, the line between them, and the lines where gates flip.
void drawPlane(QPainter& painter, const Theme& theme, const QRectF& area) {
  const double bend = 0.18 * area.height();
  QPainterPath line(QPointF(area.left(), area.center().y() + bend));
  line.cubicTo(area.center() + QPointF(-0.1 * area.width(), -3 * bend), area.center() + QPointF(0, 3 * bend),
               QPointF(area.right(), area.center().y() - bend));
  QPainterPath below = line;
  below.lineTo(area.bottomRight());
  below.lineTo(area.bottomLeft());
  painter.fillRect(area, theme.band(theme.test));
  painter.fillPath(below, theme.band(theme.train));
  painter.setPen(QPen(theme.initial, 1));
  painter.drawLine(area.topLeft(), area.bottomRight());
  painter.drawLine(area.center() + QPointF(-0.2 * area.width(), area.height() / 2), area.topRight());
  painter.strokePath(line, QPen(theme.text, theme.lineWidth));
}

/// Images side by side, one of them wrong.
void drawTiles(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr int kDown = 3, kAcross = 5;
  const double side = std::min(area.width() / kAcross, area.height() / kDown);
  const QPointF corner = area.center() - QPointF(side * kAcross, side * kDown) / 2;
  QFont face = painter.font();
  face.setPixelSize(std::max(1, static_cast<int>(0.7 * side)));
  painter.setFont(face);
  for (int i = 0; i < kAcross * kDown; ++i) {
    const int row = i / kAcross, column = i % kAcross;
    const QRectF tile = QRectF(corner + QPointF(column * side, row * side), QSizeF(side, side)).adjusted(1, 1, -1, -1);
    painter.fillRect(tile, theme.text);
    painter.setPen(theme.surface);
    painter.drawText(tile, Qt::AlignCenter, QString::number((7 * i + 3) % 10));
    if (i != 6) continue;
    painter.setPen(QPen(theme.test, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(tile);
  }
}

/// Gates of units (across) and samples, open or not.
void drawRaster(QPainter& painter, const Theme& theme, const QRectF& area) {
  constexpr int kSamples = 12, kGates = 18;
  const QSizeF cell(area.width() / kGates, area.height() / kSamples);
  for (int i = 0; i < kSamples; ++i)
    for (int j = 0; j < kGates; ++j)
      if ((i * i * 5 + j * 7 + i * j * 3) % 11 < (i < kSamples / 2 ? 4 : 7))
        painter.fillRect(QRectF(area.topLeft() + QPointF(j * cell.width(), i * cell.height()), cell), theme.gateOn);
}

/// Layers over steps, coloured by how much changes.
void drawStrip(QPainter& painter, const Theme&, const QRectF& area) {
  constexpr int kLayers = 5, kSteps = 30;
  const QSizeF cell(area.width() / kSteps, area.height() / kLayers);
  for (int l = 0; l < kLayers; ++l)
    for (int t = 0; t < kSteps; ++t)
      painter.fillRect(QRectF(area.topLeft() + QPointF(t * cell.width(), l * cell.height()), cell * 1.02),
                       Theme::sequential(std::exp(-0.12 * t) * (0.35 + 0.16 * l)));
}

}  // namespace

QPixmap plotSketch(PlotKind kind, const Theme& theme, const QSize& size, double ratio) {
  using Draw = void (*)(QPainter&, const Theme&, const QRectF&);
  static constexpr std::pair<PlotKind, Draw> kDrawings[] = {
      {PlotKind::Curves, drawCurves}, {PlotKind::Spectrum, drawSpectrum}, {PlotKind::Bars, drawBars},
      {PlotKind::Wave, drawWave},     {PlotKind::Map, drawMap},           {PlotKind::Plane, drawPlane},
      {PlotKind::Tiles, drawTiles},   {PlotKind::Units, drawUnits},       {PlotKind::Raster, drawRaster},
      {PlotKind::Strip, drawStrip}};
  QPixmap picture(size * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(theme.surface);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF area = QRectF(QPointF(0, 0), size).adjusted(14, 10, -10, -12);
  if (!isPicture(kind)) drawAxes(painter, theme, area);
  for (const auto& [of, draw] : kDrawings)
    if (of == kind) draw(painter, theme, area);
  return picture;
}

}  // namespace gatescope
