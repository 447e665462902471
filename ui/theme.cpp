// Colours, pens and fonts of the window, the plots and the exports.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>

namespace gatescope {

namespace {

/// Viridis (S. van der Walt, N. Smith, E. Firing; CC0) at 20 equal steps.
constexpr std::array<QRgb, 20> kViridis = {0xff440154, 0xff481567, 0xff482677, 0xff453781, 0xff404788, 0xff39568c, 0xff33638d,
                                           0xff2d708e, 0xff287d8e, 0xff238a8d, 0xff1f968b, 0xff20a387, 0xff29af7f, 0xff3cbb75,
                                           0xff55c667, 0xff73d055, 0xff95d840, 0xffb8de29, 0xffdce319, 0xfffde725};

QColor mix(const QColor& a, const QColor& b, double share) {
  const auto channel = [share](double from, double to) { return static_cast<float>(from + share * (to - from)); };
  return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

QColor viridis(double position) {
  const double place = std::clamp(position, 0.0, 1.0) * (kViridis.size() - 1);
  const auto low = std::min(static_cast<std::size_t>(place), kViridis.size() - 2);
  return mix(QColor(kViridis[low]), QColor(kViridis[low + 1]), place - static_cast<double>(low));
}

QPen linePen(const QColor& colour, double width) { return QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin); }

QPen dashedPen(const QColor& colour, double width, const QList<qreal>& pattern) {
  QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
  pen.setDashPattern(pattern);
  return pen;
}

QString installedFamily() {
  const QStringList families = QFontDatabase::families();
  for (const char* name : {"DejaVu Sans", "Noto Sans"}) {
    if (families.contains(QLatin1String(name))) return QLatin1String(name);
  }
  return {};
}

}  // namespace

QPalette Theme::palette() const {
  QPalette result(text, background);
  result.setColor(QPalette::Window, background);
  result.setColor(QPalette::WindowText, text);
  result.setColor(QPalette::Base, surface);
  result.setColor(QPalette::AlternateBase, background);
  result.setColor(QPalette::Text, text);
  result.setColor(QPalette::Button, kind == Kind::Dark ? QColor(0x35363a) : QColor(0xefeff1));
  result.setColor(QPalette::ButtonText, text);
  result.setColor(QPalette::ToolTipBase, surface);
  result.setColor(QPalette::ToolTipText, text);
  result.setColor(QPalette::PlaceholderText, faintText);
  result.setColor(QPalette::Highlight, accent);
  result.setColor(QPalette::HighlightedText, kind == Kind::Dark ? QColor(0x101114) : QColor(Qt::white));
  result.setColor(QPalette::Link, accent);
  result.setColor(QPalette::LinkVisited, accent);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    result.setColor(QPalette::Disabled, role, mix(text, background, 0.55));
  }
  result.setColor(QPalette::Disabled, QPalette::Highlight, grid);
  return result;
}

QPen Theme::trainPen() const { return linePen(train, lineWidth); }
QPen Theme::testPen() const { return dashedPen(test, lineWidth, {5, 2.5}); }
QPen Theme::theoryPen() const { return dashedPen(theory, lineWidth, {1.5, 1.8}); }
QPen Theme::initialPen() const { return linePen(initial, lineWidth); }

QPen Theme::pinnedPen(int index) const {
  static const std::array<QRgb, 4> hues = {0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xff8c6d1f};
  static const std::array<QList<qreal>, 3> dashes = {QList<qreal>{8, 2}, QList<qreal>{8, 2, 2, 2}, QList<qreal>{3, 1.5}};
  const auto i = static_cast<std::size_t>(index);
  return dashedPen(QColor(hues[i % hues.size()]), lineWidth, dashes[i % dashes.size()]);
}

QPen Theme::ghost(QPen pen) {
  QColor colour = pen.color();
  colour.setAlphaF(0.35F);
  pen.setColor(colour);
  return pen;
}

QPen Theme::opaque(QPen pen) const {
  QColor solid = pen.color();
  const double share = solid.alphaF();
  solid.setAlpha(255);
  pen.setColor(mix(surface, solid, share));
  return pen;
}

QColor Theme::layer(int l, int layers) const {
  const double position = layers > 1 ? std::clamp(static_cast<double>(l) / (layers - 1), 0.0, 1.0) : 0.0;
  if (kind == Kind::Dark) return viridis(0.36 + 0.64 * position);
  // On white the yellow end would vanish: stop before it, and darken towards it.
  return mix(viridis(0.9 * position), Qt::black, 0.22 * position * position);
}

Theme makeTheme(Theme::Kind kind) {
  Theme theme;
  theme.kind = kind;
  theme.train = QColor(0x0072b2);
  theme.test = QColor(0xd55e00);
  theme.gateOn = QColor(0xe69f00);
  theme.accent = theme.train;
  theme.surface = Qt::white;
  if (kind == Theme::Kind::Dark) {
    theme.background = QColor(0x1b1c1f);
    theme.surface = QColor(0x232428);
    theme.text = QColor(0xe8e8ea);
    theme.faintText = QColor(0xa2a4aa);
    theme.grid = QColor(0x34363b);
    theme.theory = QColor(0xe8e8ea);
    theme.initial = QColor(0x8c8e94);
    // The same hues, lighter: Okabe and Ito chose theirs for white paper.
    theme.train = theme.accent = QColor(0x3ea2e0);
    theme.test = QColor(0xee7a32);
    return theme;
  }
  const bool print = kind == Theme::Kind::Print;
  theme.background = print ? QColor(Qt::white) : QColor(0xf4f5f6);
  theme.text = print ? QColor(Qt::black) : QColor(0x1e2023);
  theme.faintText = print ? QColor(0x404040) : QColor(0x63666c);
  theme.grid = QColor(0xe4e5e7);
  theme.theory = QColor(0x26282c);
  theme.initial = QColor(0x8a8c90);
  return theme;
}

Theme::Kind desktopThemeKind() {
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF() ? Theme::Kind::Dark
                                                                                                         : Theme::Kind::Light;
}

void applyTheme(const Theme& theme) {
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(theme.palette());
  QFont font = QApplication::font();
  if (const QString family = installedFamily(); !family.isEmpty()) font.setFamily(family);
  font.setPointSizeF(theme.pointSize);
  QApplication::setFont(font);
}

void applyTheme(const Theme& theme, QCustomPlot& plot) {
  QFont font = QApplication::font();
  font.setPointSizeF(theme.pointSize);
  plot.setFont(font);
  plot.setBackground(QBrush(theme.surface));
  const QPen line(theme.faintText, 1);
  for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, 4);
    axis->setSubTickLength(0, 2);
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->setTickLabelColor(theme.faintText);
    axis->setLabelColor(theme.text);
    axis->setTickLabelPadding(4);
    axis->setLabelPadding(4);
    axis->grid()->setPen(QPen(theme.grid, 1));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setAntialiased(false);
  }
}

}  // namespace gatescope
