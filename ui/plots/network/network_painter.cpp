// The strokes of a network drawing: cells, picture, numbers, names.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_painter.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"

namespace gatescope {

namespace {

QString tr(const char* text) { return NetworkDrawing::tr(text); }

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

constexpr int kMostShrinking = 12;  // times

/// By a twentieth, at least a pixel where it is counted in pixels.
void shrink(QFont& font) {
  if (font.pixelSize() > 0) {
    font.setPixelSize(std::max(1, std::min(font.pixelSize() - 1, font.pixelSize() * 19 / 20)));
  } else {
    font.setPointSizeF(0.95 * font.pointSizeF());
  }
}

}  // namespace

void NetworkPainter::drawColumn(const UnitColumn& column, const std::function<CellLook(Index first)>& lookOf) {
  if (!column.single) {
    m_painter.setAntialiasing(false);
    m_painter.setPen(QPen(m_theme.grid, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(column.area.adjusted(-1, -1, 1, 1));
  }
  for (Index cell = 0; cell < column.cells; ++cell) {
    const CellLook look = lookOf(cell * column.perCell);
    if (column.single) {
      drawDisc(column.cellRect(cell), look);
    } else {
      drawSquare(column.cellRect(cell), look);
    }
  }
}

void NetworkPainter::drawDisc(const QRectF& cell, const CellLook& look) {
  const double radius = cell.width() / 2;
  m_painter.setAntialiasing(true);
  m_painter.setPen(QPen(mixed(m_theme.faintText, m_theme.text, look.ring), 1 + 0.22 * cell.width() * look.ring));
  m_painter.setBrush(m_theme.surface);
  m_painter.drawEllipse(cell.center(), radius, radius);
  if (look.amount < 0.004) return;
  const double inner =
      (radius - 0.5) * (0.35 + 0.65 * look.amount) - (look.ring > 0 ? 0.11 * cell.width() * look.ring : 0);
  m_painter.setPen(QPen(m_theme.faintText, 0.6));
  m_painter.setBrush(look.colour);
  m_painter.drawEllipse(cell.center(), inner, inner);
  if (!look.negative || cell.width() < 9) return;
  m_painter.setPen(QPen(Qt::black, 1.2));
  m_painter.drawLine(QLineF(cell.center() - QPointF(inner / 2, 0), cell.center() + QPointF(inner / 2, 0)));
}

void NetworkPainter::drawSquare(const QRectF& cell, const CellLook& look) {
  const auto centred = [&cell](double share) {
    const double side = cell.width() * share;
    return QRectF(cell.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
  };
  // A closed one is a small hollow square: told apart without colour.
  if (cell.width() >= 5 && look.amount < 0.5) {
    m_painter.fillRect(cell, m_theme.grid);
    m_painter.fillRect(cell.adjusted(1, 1, -1, -1), m_theme.surface);
  }
  if (look.amount > 0.004) m_painter.fillRect(centred(std::sqrt(0.2 + 0.8 * look.amount)), look.colour);
  if (look.ring > 0.004) m_painter.fillRect(centred(std::sqrt(look.ring)), m_theme.text);
  if (!look.negative || cell.width() < 6 || look.amount < 0.05) return;
  m_painter.fillRect(QRectF(cell.center() - QPointF(cell.width() / 4, 0.5), QSizeF(cell.width() / 2, 1)), Qt::black);
}

void NetworkPainter::drawImage(const UnitColumn& column, const VectorD& input, const Dataset& data) {
  const QImage image = inputImage(input, data, m_theme);
  // Enlarged here: viewers of files would blur it.
  const QSize fine = (column.area.size() * 3).toSize().boundedTo(QSize(1200, 1200)).expandedTo(image.size());
  m_painter.setAntialiasing(false);
  m_painter.drawImage(column.area, image.scaled(fine));
  m_painter.setPen(QPen(m_theme.faintText, 1));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(column.area.adjusted(-1, -1, 0, 0));
}

void NetworkPainter::drawNumbers(const UnitColumn& column, const VectorD& values, const VectorD* targets,
                                 double right) {
  const double scale = std::max({largestOf(values), targets ? largestOf(*targets) : 0, 1e-12});
  QFont font = m_font;
  font.setPointSizeF(font.pointSizeF() * 0.9);
  const double line = QFontMetricsF(font).height();
  const bool written = column.pitchY >= line * 0.85;
  for (Index i = 0; i < column.cells; ++i) {
    const QRectF cell = column.cellRect(i);
    const double share = std::clamp(finiteOr0(values(i) / scale), -1.0, 1.0);
    drawDisc(cell, {std::abs(share), Theme::diverging(share), 0, share < 0});
    if (!written) continue;
    m_painter.setFont(font);
    m_painter.setPen(m_theme.text);
    const QString number = numberText(values(i), 2);
    if (targets) {
      // Without room for both the output alone: a target is one of the settings, and stands in the readout.
      const QString target =
          i < targets->size() ? QStringLiteral(" (%1)").arg(numberText((*targets)(i), 2)) : QString();
      const QRectF room(cell.right() + 4, cell.center().y() - line / 2, right - cell.right() - 4, line);
      const bool both = QFontMetricsF(font).horizontalAdvance(number + target) <= room.width();
      m_painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, both ? number + target : number);
    } else {
      m_painter.drawText(QRectF(cell.left() - 204, cell.center().y() - line / 2, 200, line),
                         Qt::AlignRight | Qt::AlignVCenter, number);
    }
  }
  if (column.cells == column.units) return;
  m_painter.setPen(m_theme.faintText);
  m_painter.drawText(QPointF(column.area.center().x() - 5, column.area.bottom() + 4), QStringLiteral("…"));
}

void NetworkPainter::drawLabels(const NetworkLayout& layout, const QRect& rect) {
  m_painter.setFont(m_font);
  m_painter.setPen(m_theme.faintText);
  const QFontMetricsF metrics(m_font);
  const auto last = static_cast<int>(layout.columns.size()) - 1;
  const auto every =
      static_cast<int>(std::ceil((metrics.horizontalAdvance(QString::number(last - 1)) + 6) / layout.columnWidth));
  const auto write = [&](double centre, const QString& text) {
    m_painter.drawText(QRectF(centre - 100, layout.labelTop, 200, metrics.height()), Qt::AlignHCenter | Qt::AlignTop,
                       text);
  };
  write(layout.columns.front().area.center().x(), tr("x"));
  for (int l = 1; l < last; ++l) {
    if ((l - 1) % every == 0) write(layout.columns[static_cast<std::size_t>(l)].area.center().x(), QString::number(l));
  }
  m_painter.drawText(QRectF(layout.columns.back().area.left(), layout.labelTop, 200, metrics.height()),
                     Qt::AlignLeft | Qt::AlignTop, tr("ŷ (y)"));
  if (layout.perCell == 1) return;
  const QRectF line(rect.left(), layout.labelTop + metrics.height(), rect.width(), metrics.height() + 2);
  m_painter.drawText(line, Qt::AlignCenter, tr("a square: mean of %1 units").arg(layout.perCell));
}

void NetworkPainter::drawCaption(const QRectF& line, Stage stage) {
  const QString names[] = {tr("1 Forward"), tr("2 Gates"), tr("3 Loss"), tr("4 Backward"), tr("5 Update")};
  QFont font = m_font, bold = font;
  bold.setBold(true);
  const QString dot = QStringLiteral("  ·  ");
  constexpr int kStages = 5;
  const auto widthOf = [&] {
    double width = (kStages - 1) * QFontMetricsF(font).horizontalAdvance(dot);
    for (const QString& name : names) width += QFontMetricsF(bold).horizontalAdvance(name);
    return width;
  };
  // In a narrow figure the letters are smaller.
  for (int i = 0; i < kMostShrinking && widthOf() > line.width(); ++i)
    for (QFont* each : {&font, &bold}) shrink(*each);
  const QFontMetricsF metrics(font), boldMetrics(bold);
  const double width = widthOf();
  double x = line.center().x() - width / 2;
  for (int i = 0; i < kStages; ++i) {
    const bool present = static_cast<int>(stage) == i + 1;
    const double room = boldMetrics.horizontalAdvance(names[i]);
    const QRectF position(x, line.top(), room, line.height());
    m_painter.setFont(present ? bold : font);
    m_painter.setPen(present ? m_theme.text : m_theme.faintText);
    m_painter.drawText(position, Qt::AlignCenter | Qt::TextDontClip, names[i]);
    if (present) m_painter.fillRect(QRectF(x, line.bottom() - 2, room, 2), m_theme.accent);
    x += room;
    m_painter.setFont(font);
    m_painter.setPen(m_theme.faintText);
    if (i < kStages - 1)
      m_painter.drawText(QRectF(x, line.top(), metrics.horizontalAdvance(dot), line.height()), Qt::AlignCenter, dot);
    x += metrics.horizontalAdvance(dot);
  }
}

}  // namespace gatescope
