// Colours, pens and fonts of the window, the plots and the exports.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/base/hues.h"

namespace gatescope {

namespace {

/// Viridis (S. van der Walt, N. Smith, E. Firing; CC0) at 20 equal steps.
constexpr std::array<QRgb, 20> kViridis = {0xff440154, 0xff481567, 0xff482677, 0xff453781, 0xff404788,
                                           0xff39568c, 0xff33638d, 0xff2d708e, 0xff287d8e, 0xff238a8d,
                                           0xff1f968b, 0xff20a387, 0xff29af7f, 0xff3cbb75, 0xff55c667,
                                           0xff73d055, 0xff95d840, 0xffb8de29, 0xffdce319, 0xfffde725};

const QColor kBlue(0x0072b2), kVermillion(0xd55e00);

QColor mix(const QColor& a, const QColor& b, double share) {
  const auto channel = [share](double from, double to) { return static_cast<float>(from + share * (to - from)); };
  return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

QColor viridis(double share) {
  const double position = (std::isnan(share) ? 0 : std::clamp(share, 0.0, 1.0)) * (kViridis.size() - 1);
  const auto low = std::min(static_cast<std::size_t>(position), kViridis.size() - 2);
  return mix(QColor(kViridis[low]), QColor(kViridis[low + 1]), position - static_cast<double>(low));
}

QPen linePen(const QColor& colour, double width) {
  return QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::BevelJoin);
}

QPen patternPen(const QColor& colour, double width, const QList<qreal>& pattern) {
  QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap, Qt::BevelJoin);
  pen.setDashPattern(pattern);
  return pen;
}

QList<qreal> dashPattern(int dash) {
  static const QList<qreal> dashes[Theme::kDashes] = {
      {9, 2.5},          {9, 2.5, 1.5, 2.5}, {9, 2.5, 1.5, 2, 1.5, 2.5}, {10, 2.5, 3.5, 2.5}, {3.5, 2, 3.5, 2, 1.5, 2},
      {1.5, 1.8, 1.5, 5}};
  return dashes[dash % Theme::kDashes];
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
  result.setColor(QPalette::Disabled, QPalette::HighlightedText, mix(text, grid, 0.4));
  return result;
}

QPalette controlsPalette(const Theme& theme) {
  QPalette result = theme.palette();
  if (theme.kind == Theme::Kind::Dark) result.setColor(QPalette::Base, theme.surface.lighter(150));
  return result;
}

QPen Theme::trainPen() const { return linePen(train, lineWidth); }
QPen Theme::testPen() const { return patternPen(test, lineWidth, {5, 2.5}); }
QPen Theme::theoryPen() const { return patternPen(theory, lineWidth, {1.5, 1.8}); }
QPen Theme::initialPen() const { return linePen(initial, lineWidth); }

QColor Theme::hue(int hue) const { return hueColour(hue, kind == Kind::Dark); }

QPen Theme::dashedPen(const QColor& colour, int dash) const { return patternPen(colour, lineWidth, dashPattern(dash)); }

QPen Theme::pinnedPen(int place, int hue) const { return dashedPen(this->hue(hue), place); }

QString Theme::pinnedLetter(int index) { return QString(QChar(u'A' + index % 26)); }

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

QColor Theme::band(const QColor& line) const { return mix(surface, line, kind == Kind::Dark ? 0.28 : 0.2); }
QColor Theme::bandEdge(const QColor& line) const { return mix(surface, line, 0.45); }

QColor Theme::layer(int l, int layers) const {
  const double position = layers > 1 ? std::clamp(static_cast<double>(l) / (layers - 1), 0.0, 1.0) : 0.0;
  if (kind == Kind::Dark) return viridis(0.36 + 0.64 * position);
  // On white the yellow end would vanish: stop before it, and darken towards it.
  return mix(viridis(0.9 * position), Qt::black, 0.22 * position * position);
}

QColor Theme::sequential(double position) { return viridis(position); }

QColor Theme::diverging(double value) {
  const double share = std::isnan(value) ? 0 : std::clamp(value, -1.0, 1.0);
  return mix(Qt::white, share < 0 ? kVermillion : kBlue, std::abs(share));
}

namespace {

/// The same hues, lighter: Okabe and Ito chose theirs for white paper.
void makeDark(Theme& theme) {
  theme.background = QColor(0x1b1c1f);
  theme.surface = QColor(0x232428);
  theme.text = QColor(0xe8e8ea);
  theme.faintText = QColor(0xa2a4aa);
  theme.grid = QColor(0x34363b);
  theme.theory = QColor(0xe8e8ea);
  theme.initial = QColor(0x8c8e94);
  theme.train = QColor(0x3ea2e0);
  theme.accent = QColor(0x4fade8);  // a little lighter: it is text as well, also on fields
  theme.test = QColor(0xee7a32);
  theme.failure = QColor(0xff8a65);
}

/// What a projector in a bright room leaves of it is still read from the last row.
void makeProjector(Theme& theme) {
  theme.background = QColor(0xf6f6f6);
  theme.text = theme.theory = Qt::black;
  theme.faintText = QColor(0x2e2e30);
  theme.grid = QColor(0xd0d0d0);
  theme.initial = QColor(0x6c6c70);
  theme.lineWidth = 3;
  theme.pointSize = 15;
}

}  // namespace

Theme makeTheme(Theme::Kind kind, double scale) {
  Theme theme;
  theme.kind = kind;
  theme.surface = Qt::white;
  theme.train = theme.accent = kBlue;
  theme.test = kVermillion;
  theme.gateOn = QColor(0xe69f00);
  theme.failure = QColor(0xb02a0a);
  const bool print = kind == Theme::Kind::Print;
  theme.background = print ? QColor(Qt::white) : QColor(0xf4f5f6);
  theme.text = print ? QColor(Qt::black) : QColor(0x1e2023);
  theme.faintText = print ? QColor(0x404040) : QColor(0x63666c);
  theme.grid = QColor(0xe4e5e7);
  theme.theory = QColor(0x26282c);
  theme.initial = QColor(0x8a8c90);
  if (kind == Theme::Kind::Dark) makeDark(theme);
  if (kind == Theme::Kind::Projector) makeProjector(theme);
  theme.lineWidth *= scale;
  theme.pointSize *= scale;
  return theme;
}

double steppedScale(double scale, int steps) {
  const double exponent =
      std::round(std::log(scale) / std::log(kScaleStep)) + steps;  // whole steps from 1, so that the way back meets it
  return std::clamp(std::pow(kScaleStep, exponent), kSmallestScale, kLargestScale);
}

int scaledPixels(double pixels, const QFont& font) {
  constexpr double kUsualType = 12;  // pixels of 9 pt at 96 dots an inch
  return static_cast<int>(std::lround(pixels * QFontInfo(font).pixelSize() / kUsualType));
}

void resizeWithType(QWidget& dialog, int width, int height) {
  const QSize size(scaledPixels(width, dialog.font()), scaledPixels(height, dialog.font()));
  const QWidget* behind = dialog.parentWidget();
  dialog.resize(behind ? size.boundedTo(behind->window()->size()) : size);
}

double contrastRatio(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
  };
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

Theme::Kind desktopThemeKind() {
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF()
             ? Theme::Kind::Dark
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
  if (!theme.family.isEmpty()) font.setFamily(theme.family);
  const bool isPage = theme.kind == Theme::Kind::Print;
  if (isPage) font.setHintingPreference(QFont::PreferNoHinting);  // as wide at any scale
  plot.setFont(font);
  plot.setBackground(QBrush(theme.surface));
  const double hairline = isPage ? theme.lineWidth / 1.5 : std::max(1, static_cast<int>(theme.lineWidth / 1.5));
  const auto pixels = [&font](int size) { return scaledPixels(size, font); };
  // Labels of different length must not make the curves jump sideways.
  plot.axisRect()->setMinimumMargins(QMargins(pixels(64), 6, pixels(24), pixels(40)));
  const QPen line(theme.faintText, hairline);
  for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
    axis->setBasePen(line);
    axis->setTickPen(line);
    axis->setSubTickPen(line);
    axis->setTickLength(0, pixels(4));
    axis->setSubTickLength(0, pixels(2));
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->setTickLabelColor(theme.faintText);
    axis->setLabelColor(theme.text);
    axis->setTickLabelPadding(pixels(4));
    axis->setLabelPadding(pixels(4));
    axis->grid()->setPen(QPen(theme.grid, hairline));
    axis->grid()->setZeroLinePen(Qt::NoPen);
    axis->grid()->setSubGridVisible(false);
    axis->grid()->setAntialiased(false);
  }
}

}  // namespace gatescope
