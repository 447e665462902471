// A network with one sample on its way through it: cells, numbers, names.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/plots/network/network_drawing.h"

namespace gatescope {

namespace {

QColor mixed(const QColor& a, const QColor& b, double share) {
  const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
  return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// The input as a picture: ink on paper for one channel, colours for three. Planes are row-major.
QImage inputImage(const VectorD& input, const Dataset& data, const Theme& theme) {
  const Index rows = data.imageRows, columns = data.imageColumns, plane = rows * columns;
  const bool colours = input.size() >= 3 * plane;
  const double lower = std::min(0.0, input.minCoeff()), span = std::max(input.maxCoeff() - lower, 1e-12);
  QImage image(static_cast<int>(columns), static_cast<int>(rows), QImage::Format_RGB32);
  for (Index i = 0; i < plane; ++i) {
    const auto level = [&](Index channel) { return (input(i + channel * plane) - lower) / span; };
    const QColor colour = colours ? QColor::fromRgbF(static_cast<float>(level(0)), static_cast<float>(level(1)),
                                                     static_cast<float>(level(2)))
                                  : mixed(theme.surface, theme.text, level(0));
    image.setPixelColor(static_cast<int>(i % columns), static_cast<int>(i / columns), colour);
  }
  return image;
}

}  // namespace

void NetworkDrawing::drawColumn(QCPPainter* painter, const UnitColumn& column, std::size_t layer) const {
  if (!column.single) {
    painter->setAntialiasing(false);
    painter->setPen(QPen(m_theme.grid, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(column.area.adjusted(-1, -1, 1, 1));
  }
  for (Index cell = 0; cell < column.cells; ++cell) {
    const Look look = lookOf(layer, cell * column.perCell, column.perCell);
    if (column.single) {
      drawDisc(painter, column.cellRect(cell), look);
    } else {
      drawSquare(painter, column.cellRect(cell), look);
    }
  }
}

void NetworkDrawing::drawDisc(QCPPainter* painter, const QRectF& cell, const Look& look) const {
  const double radius = cell.width() / 2;
  painter->setAntialiasing(true);
  painter->setPen(QPen(mixed(m_theme.faintText, m_theme.text, look.ring), 1 + 0.22 * cell.width() * look.ring));
  painter->setBrush(m_theme.surface);
  painter->drawEllipse(cell.center(), radius, radius);
  if (look.amount < 0.004) return;
  const double inner =
      (radius - 0.5) * (0.35 + 0.65 * look.amount) - (look.ring > 0 ? 0.11 * cell.width() * look.ring : 0);
  painter->setPen(QPen(m_theme.faintText, 0.6));
  painter->setBrush(look.colour);
  painter->drawEllipse(cell.center(), inner, inner);
  if (!look.negative || cell.width() < 9) return;
  painter->setPen(QPen(Qt::black, 1.2));
  painter->drawLine(QLineF(cell.center() - QPointF(inner / 2, 0), cell.center() + QPointF(inner / 2, 0)));
}

void NetworkDrawing::drawSquare(QCPPainter* painter, const QRectF& cell, const Look& look) const {
  const auto centred = [&cell](double share) {
    const double side = cell.width() * share;
    return QRectF(cell.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
  };
  // A closed one is a small hollow square: told apart without colour.
  if (cell.width() >= 5 && look.amount < 0.5) {
    painter->fillRect(cell, m_theme.grid);
    painter->fillRect(cell.adjusted(1, 1, -1, -1), m_theme.surface);
  }
  if (look.amount > 0.004) painter->fillRect(centred(std::sqrt(0.2 + 0.8 * look.amount)), look.colour);
  if (look.ring > 0.004) painter->fillRect(centred(std::sqrt(look.ring)), m_theme.text);
  if (!look.negative || cell.width() < 6 || look.amount < 0.05) return;
  painter->fillRect(QRectF(cell.center() - QPointF(cell.width() / 4, 0.5), QSizeF(cell.width() / 2, 1)), Qt::black);
}

void NetworkDrawing::drawImage(QCPPainter* painter, const UnitColumn& column) const {
  const QImage image = inputImage(m_picture.units->input, *m_picture.data, m_theme);
  // Enlarged here: viewers of files would blur it.
  const QSize fine = (column.area.size() * 3).toSize().boundedTo(QSize(1200, 1200)).expandedTo(image.size());
  painter->setAntialiasing(false);
  painter->drawImage(column.area, image.scaled(fine));
  painter->setPen(QPen(m_theme.faintText, 1));
  painter->setBrush(Qt::NoBrush);
  painter->drawRect(column.area.adjusted(-1, -1, 0, 0));
}

void NetworkDrawing::drawNumbers(QCPPainter* painter, const UnitColumn& column, bool output) const {
  const UnitInspection& units = *m_picture.units;
  const VectorD& values = output ? units.output : units.input;
  const double scale = std::max({values.size() > 0 ? values.cwiseAbs().maxCoeff() : 0,
                                 output && units.target.size() > 0 ? units.target.cwiseAbs().maxCoeff() : 0, 1e-12});
  QFont font = mParentPlot->font();
  font.setPointSizeF(font.pointSizeF() * 0.9);
  const double line = QFontMetricsF(font).height();
  const bool written = column.pitchY >= line * 0.85;
  for (Index i = 0; i < column.cells; ++i) {
    const QRectF cell = column.cellRect(i);
    const double share = values(i) / scale;
    drawDisc(painter, cell, {std::abs(share), Theme::diverging(share), 0, share < 0});
    if (!written) continue;
    painter->setFont(font);
    painter->setPen(m_theme.text);
    const QString number = numberText(values(i), 2);
    if (output) {
      // Without room for both the output alone: a target is one of the settings, and stands in the readout.
      const QString target =
          i < units.target.size() ? QStringLiteral(" (%1)").arg(numberText(units.target(i), 2)) : QString();
      const QRectF room(cell.right() + 4, cell.center().y() - line / 2,
                        mParentPlot->viewport().right() - cell.right() - 4, line);
      const bool both = QFontMetricsF(font).horizontalAdvance(number + target) <= room.width();
      painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, both ? number + target : number);
    } else {
      painter->drawText(QRectF(cell.left() - 204, cell.center().y() - line / 2, 200, line),
                        Qt::AlignRight | Qt::AlignVCenter, number);
    }
  }
  if (column.cells == column.units) return;
  painter->setPen(m_theme.faintText);
  painter->drawText(QPointF(column.area.center().x() - 5, column.area.bottom() + 4), QStringLiteral("…"));
}

void NetworkDrawing::drawLabels(QCPPainter* painter, const NetworkLayout& layout) const {
  painter->setFont(mParentPlot->font());
  painter->setPen(m_theme.faintText);
  const QFontMetricsF metrics(mParentPlot->font());
  const auto last = static_cast<int>(layout.columns.size()) - 1;
  const auto every =
      static_cast<int>(std::ceil((metrics.horizontalAdvance(QString::number(last - 1)) + 6) / layout.columnWidth));
  const auto write = [&](double centre, const QString& text) {
    painter->drawText(QRectF(centre - 100, layout.labelTop, 200, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                      text);
  };
  write(layout.columns.front().area.center().x(), tr("x"));
  for (int l = 1; l < last; ++l) {
    if ((l - 1) % every == 0) write(layout.columns[static_cast<std::size_t>(l)].area.center().x(), QString::number(l));
  }
  painter->drawText(QRectF(layout.columns.back().area.left(), layout.labelTop, 200, metrics.height()),
                    Qt::AlignLeft | Qt::AlignTop, tr("ŷ (y)"));
  if (layout.perCell == 1) return;
  const QRectF line(mParentPlot->axisRect()->rect().left(), layout.labelTop + metrics.height(),
                    mParentPlot->axisRect()->width(), metrics.height() + 2);
  painter->drawText(line, Qt::AlignCenter, tr("a square: mean of %1 units").arg(layout.perCell));
}

void NetworkDrawing::drawCaption(QCPPainter* painter, const QRectF& line) const {
  const QString names[] = {tr("1 Update"), tr("2 Forward"), tr("3 Gates"), tr("4 Backward")};
  QFont font = mParentPlot->font(), bold = font;
  bold.setBold(true);
  const QString dot = QStringLiteral("  ·  ");
  const QFontMetricsF metrics(font), boldMetrics(bold);
  double width = 3 * metrics.horizontalAdvance(dot);
  for (const QString& name : names) width += boldMetrics.horizontalAdvance(name);
  double x = line.center().x() - width / 2;
  for (int i = 0; i < 4; ++i) {
    const bool present = static_cast<int>(m_stage) == i + 1;
    const double room = boldMetrics.horizontalAdvance(names[i]);
    const QRectF position(x, line.top(), room, line.height());
    painter->setFont(present ? bold : font);
    painter->setPen(present ? m_theme.text : m_theme.faintText);
    painter->drawText(position, Qt::AlignCenter | Qt::TextDontClip, names[i]);
    if (present) painter->fillRect(QRectF(x, line.bottom() - 2, room, 2), m_theme.accent);
    x += room;
    painter->setFont(font);
    painter->setPen(m_theme.faintText);
    if (i < 3)
      painter->drawText(QRectF(x, line.top(), metrics.horizontalAdvance(dot), line.height()), Qt::AlignCenter, dot);
    x += metrics.horizontalAdvance(dot);
  }
}

}  // namespace gatescope
