// Colours that mean something must be told apart and read.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <cmath>

namespace gatescope {
namespace {

const Theme::Kind kKinds[] = {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print};

/// Relative luminance of WCAG 2.1.
double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

TEST(ThemeTest, LightAndPrintUseTheNamedColours) {
  for (const auto kind : {Theme::Kind::Light, Theme::Kind::Print}) {
    const Theme theme = makeTheme(kind);
    EXPECT_EQ(theme.train.name(), "#0072b2");
    EXPECT_EQ(theme.test.name(), "#d55e00");
    EXPECT_EQ(theme.gateOn.name(), "#e69f00");
  }
}

TEST(ThemeTest, CurvesAndTextContrastWithTheirBackground) {
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    for (const QColor& curve : {theme.train, theme.test, theme.theory, theme.initial}) {
      EXPECT_GE(contrast(curve, theme.surface), 3.0) << curve.name().toStdString() << " in theme " << static_cast<int>(kind);
    }
    EXPECT_GE(contrast(theme.text, theme.background), 7.0);
    EXPECT_GE(contrast(theme.faintText, theme.surface), 4.5);
    EXPECT_LT(contrast(theme.grid, theme.surface), 1.6) << "the grid stays faint";
  }
}

TEST(ThemeTest, LayersGetLighterFromFirstToLastAndStayReadable) {
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    for (const int layers : {2, 4, 15, 63}) {
      for (int l = 1; l < layers; ++l) {
        EXPECT_GT(luminance(theme.layer(l, layers)), luminance(theme.layer(l - 1, layers)) - 1e-9) << l << " of " << layers;
        EXPECT_NE(theme.layer(l, layers), theme.layer(l - 1, layers)) << l << " of " << layers;
      }
      EXPECT_GE(contrast(theme.layer(0, layers), theme.surface), 2.2);
      EXPECT_GE(contrast(theme.layer(layers - 1, layers), theme.surface), 2.2);
    }
    EXPECT_EQ(theme.layer(0, 1), theme.layer(0, 5)) << "a single layer is a first layer";
  }
}

TEST(ThemeTest, PensTellMeaningsApartWithoutColour) {
  const Theme theme = makeTheme(Theme::Kind::Light);
  EXPECT_EQ(theme.trainPen().style(), Qt::SolidLine);
  EXPECT_EQ(theme.testPen().style(), Qt::CustomDashLine);
  EXPECT_EQ(theme.theoryPen().style(), Qt::CustomDashLine);
  EXPECT_GT(theme.testPen().dashPattern().first(), theme.theoryPen().dashPattern().first()) << "dashes against dots";
}

TEST(ThemeTest, GhostKeepsDashAndHueAtThirtyFivePercent) {
  const Theme theme = makeTheme(Theme::Kind::Light);
  const QPen ghost = Theme::ghost(theme.testPen());
  EXPECT_NEAR(ghost.color().alphaF(), 0.35, 0.01);
  EXPECT_EQ(ghost.dashPattern(), theme.testPen().dashPattern());
  EXPECT_EQ(ghost.color().hue(), theme.test.hue());
  const QColor solid = theme.opaque(ghost).color();
  EXPECT_EQ(solid.alpha(), 255);
  EXPECT_NEAR(solid.red(), 0.65 * 255 + 0.35 * theme.test.red(), 2);
  EXPECT_NEAR(solid.blue(), 0.65 * 255 + 0.35 * theme.test.blue(), 2);
}

TEST(ThemeTest, ApplicationGetsAnInstalledFontAndThePalette) {
  applyTheme(makeTheme(Theme::Kind::Dark));
  EXPECT_EQ(desktopThemeKind(), Theme::Kind::Dark);
  EXPECT_EQ(QApplication::palette().color(QPalette::Window), makeTheme(Theme::Kind::Dark).background);
  applyTheme(makeTheme(Theme::Kind::Light));
  EXPECT_EQ(desktopThemeKind(), Theme::Kind::Light);
  if (QFontDatabase::families().contains("DejaVu Sans")) {
    EXPECT_EQ(QApplication::font().family(), "DejaVu Sans");
    EXPECT_TRUE(QFontInfo(QApplication::font()).exactMatch());
  }
}

TEST(ThemeTest, PlotFollowsTheme) {
  QCustomPlot plot;
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    applyTheme(theme, plot);
    EXPECT_EQ(plot.xAxis->labelColor(), theme.text);
    EXPECT_EQ(plot.yAxis->grid()->pen().color(), theme.grid);
    EXPECT_EQ(plot.toPixmap(60, 60).toImage().pixelColor(59, 0), theme.surface);
  }
}

}  // namespace
}  // namespace gatescope
