// Colours that mean something must be told apart and read.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "tests/ui/support/colours.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <cmath>

namespace gatescope {
namespace {

const Theme::Kind kKinds[] = {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print, Theme::Kind::Projector};

/// As eyes without red (`protan`) or without green receptors see it: Viénot, Brettel and Mollon 1999, linear RGB.
QColor asSeen(const QColor& colour, bool protan) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  const auto encoded = [](double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; };
  const double r = linear(colour.redF()), g = linear(colour.greenF()), b = linear(colour.blueF());
  const double mixed = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
  const double blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
  const auto channel = [&](double c) { return static_cast<float>(encoded(std::clamp(c, 0.0, 1.0))); };
  return QColor::fromRgbF(channel(mixed), channel(mixed), channel(blue));
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
      EXPECT_GE(contrastRatio(curve, theme.surface), 3.0)
          << curve.name().toStdString() << " in theme " << static_cast<int>(kind);
    }
    EXPECT_GE(contrastRatio(theme.text, theme.background), 7.0);
    EXPECT_GE(contrastRatio(theme.faintText, theme.surface), 4.5);
    EXPECT_LT(contrastRatio(theme.grid, theme.surface), 1.6) << "the grid stays faint";
  }
}

/// What stands on what, as the roles of a palette say.
struct TextOnGround {
  QPalette::ColorRole text, ground;
};
constexpr TextOnGround kTexts[] = {{QPalette::WindowText, QPalette::Window},
                                   {QPalette::Text, QPalette::Base},
                                   {QPalette::Text, QPalette::AlternateBase},
                                   {QPalette::Text, QPalette::Window},
                                   {QPalette::ButtonText, QPalette::Button},
                                   {QPalette::ButtonText, QPalette::Window},
                                   {QPalette::ToolTipText, QPalette::ToolTipBase},
                                   {QPalette::PlaceholderText, QPalette::Base},
                                   {QPalette::PlaceholderText, QPalette::Window},
                                   {QPalette::HighlightedText, QPalette::Highlight},
                                   {QPalette::Link, QPalette::Base},
                                   {QPalette::Link, QPalette::Window},
                                   {QPalette::LinkVisited, QPalette::Base}};

// What cannot be used now is exempt (WCAG 2.1, 1.4.3), and stays to be seen.
TEST(ThemeTest, EveryTextIsReadOnItsGround) {
  constexpr double kRead = 4.5, kSeen = 2;
  for (const auto kind : kKinds) {
    SCOPED_TRACE(testing::Message() << "theme " << static_cast<int>(kind));
    const Theme theme = makeTheme(kind);
    const QPalette palette = theme.palette();
    for (const auto& [text, ground] : kTexts) {
      for (const auto group : {QPalette::Active, QPalette::Inactive})
        EXPECT_GE(contrastRatio(palette.color(group, text), palette.color(group, ground)), kRead)
            << "text " << text << " on " << ground;
      EXPECT_GE(contrastRatio(palette.color(QPalette::Disabled, text), palette.color(QPalette::Disabled, ground)),
                kSeen)
          << "text " << text << " on " << ground;
    }
    // On plots, on the window, and on the fields of the panel, which are lighter where the window is dark.
    for (const QColor& ground : {theme.surface, theme.background, controlsPalette(theme).color(QPalette::Base)})
      for (const QColor& text : {theme.text, theme.faintText, theme.failure, theme.accent})
        EXPECT_GE(contrastRatio(text, ground), kRead)
            << text.name().toStdString() << " on " << ground.name().toStdString();
    EXPECT_GE(contrastRatio(Qt::black, theme.gateOn), kRead) << "what is marked in the manual";
  }
}

TEST(ThemeTest, BandsAreSeenAndTheirLinesAreReadOnThem) {
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    for (const QColor& line :
         {theme.train, theme.test, theme.initial, theme.pinnedPen(0, 0).color(), theme.layer(0, 4)}) {
      const QColor band = theme.band(line);
      EXPECT_EQ(band.alpha(), 255) << "a translucent one takes many times as long";
      EXPECT_GE(contrastRatio(band, theme.surface), 1.1) << line.name().toStdString();
      EXPECT_GE(contrastRatio(line, band), 2.0) << line.name().toStdString() << " in theme " << static_cast<int>(kind);
    }
  }
}

TEST(ThemeTest, LayersGetLighterFromFirstToLastAndStayReadable) {
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    for (const int layers : {2, 4, 15, 63}) {
      for (int l = 1; l < layers; ++l) {
        EXPECT_GT(contrastRatio(theme.layer(l, layers), Qt::black),
                  contrastRatio(theme.layer(l - 1, layers), Qt::black) - 1e-6)
            << l << " of " << layers;
        EXPECT_NE(theme.layer(l, layers), theme.layer(l - 1, layers)) << l << " of " << layers;
      }
      EXPECT_GE(contrastRatio(theme.layer(0, layers), theme.surface), 2.2);
      EXPECT_GE(contrastRatio(theme.layer(layers - 1, layers), theme.surface), 2.2);
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

TEST(ThemeTest, PinnedRunsHaveAHueAndADashOfTheirOwn) {
  for (const auto kind : kKinds) {
    const Theme theme = makeTheme(kind);
    for (int i = 0; i < Theme::kDashes; ++i) {
      SCOPED_TRACE(testing::Message() << "pinned run " << i << " in theme " << static_cast<int>(kind));
      const QPen pen = theme.pinnedPen(i, i);
      EXPECT_EQ(pen, makeTheme(kind).pinnedPen(i, i));
      EXPECT_GE(contrastRatio(pen.color(), theme.surface), 3.0);
      EXPECT_NE(pen.style(), Qt::SolidLine) << "solid is the run that is watched";
      for (const QPen& other : {theme.testPen(), theme.theoryPen()}) EXPECT_NE(pen.dashPattern(), other.dashPattern());
      for (const QColor& other : {theme.train, theme.test, theme.theory, theme.initial})
        EXPECT_GE(test::distance(pen.color(), other), 60);
      for (int j = 0; j < i; ++j) {
        const QPen other = theme.pinnedPen(j, j);
        EXPECT_NE(pen.dashPattern(), other.dashPattern()) << j;
        EXPECT_GE(test::distance(pen.color(), other.color()), 60) << j;
      }
    }
    EXPECT_EQ(theme.pinnedPen(0, 3).color(), theme.pinnedPen(1, 3).color());
    EXPECT_NE(theme.pinnedPen(0, 3).dashPattern(), theme.pinnedPen(1, 3).dashPattern());
  }
  EXPECT_EQ(Theme::pinnedLetter(1), "B");
}

TEST(ThemeTest, MapsAreToldApartByEveryEye) {
  EXPECT_EQ(Theme::diverging(0), QColor(Qt::white));
  EXPECT_EQ(Theme::diverging(1), makeTheme(Theme::Kind::Light).train);
  EXPECT_EQ(Theme::diverging(-1), makeTheme(Theme::Kind::Light).test);
  EXPECT_EQ(Theme::diverging(-7), Theme::diverging(-1));
  EXPECT_EQ(Theme::sequential(-1), Theme::sequential(0));
  for (const bool protan : {true, false}) {
    EXPECT_GE(test::distance(asSeen(Theme::diverging(0.5), protan), asSeen(Theme::diverging(-0.5), protan)), 60);
    EXPECT_GE(test::distance(asSeen(Theme::diverging(1), protan), asSeen(Theme::diverging(-1), protan)), 100);
    for (double x = 0.1; x < 1.05; x += 0.1) {
      const QColor here = asSeen(Theme::sequential(x), protan), before = asSeen(Theme::sequential(x - 0.1), protan);
      EXPECT_GT(contrastRatio(here, Qt::black), contrastRatio(before, Qt::black)) << x << ": lighter for every eye";
    }
  }
}

TEST(ThemeTest, ProjectorIsLargeAndStrong) {
  const Theme theme = makeTheme(Theme::Kind::Projector);
  EXPECT_GE(theme.lineWidth, 3);
  EXPECT_GE(theme.pointSize, 15);
  EXPECT_GE(contrastRatio(theme.text, theme.background), 15);
  EXPECT_GE(contrastRatio(theme.faintText, theme.surface), 10);
  EXPECT_GE(contrastRatio(theme.initial, theme.surface), 4.5);
}

TEST(ThemeTest, ScaleGoesInStepsWithinLimitsAndMeetsOneAgain) {
  double scale = 1;
  for (int i = 0; i < 40; ++i) scale = steppedScale(scale, 1);
  EXPECT_EQ(scale, kLargestScale);
  for (int i = 0; i < 80; ++i) scale = steppedScale(scale, -1);
  EXPECT_EQ(scale, kSmallestScale);
  EXPECT_NEAR(steppedScale(steppedScale(1, 3), -3), 1, 1e-12);
  EXPECT_NEAR(steppedScale(1, 1), 1.1, 1e-12);
  const Theme usual = makeTheme(Theme::Kind::Dark), large = makeTheme(Theme::Kind::Dark, 1.5);
  EXPECT_DOUBLE_EQ(large.pointSize, 1.5 * usual.pointSize);
  EXPECT_DOUBLE_EQ(large.lineWidth, 1.5 * usual.lineWidth);
  QFont font = QApplication::font();
  font.setPixelSize(12);
  EXPECT_EQ(scaledPixels(100, font), 100);
  font.setPixelSize(18);
  EXPECT_EQ(scaledPixels(100, font), 150);
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
    EXPECT_EQ(plot.toPixmap(200, 160).toImage().pixelColor(199, 0), theme.surface);
  }
}

}  // namespace
}  // namespace gatescope
