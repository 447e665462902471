// Choices of figures: units, presets, what is kept.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure.h"

#include <gtest/gtest.h>

#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

#include "ui/figure/figure_presets.h"

namespace gatescope {
namespace {

Figure unusual() {
  Figure figure;
  figure.width = 123.4;
  figure.height = 56.7;
  figure.fitsHeight = true;
  figure.unit = LengthUnit::Inch;
  figure.dpi = 450;
  figure.family = "DejaVu Serif";
  figure.pointSize = 7.5;
  figure.lineWidth = 0.75;
  figure.legend = LegendPlace::BottomLeft;
  figure.title = figure.settings = figure.ghost = figure.isPrint = false;
  figure.x = {0, 100.5, "steps"};
  figure.y = {{}, 1e-3, {}};
  return figure;
}

TEST(FigureTest, EveryChoiceReadsBack) {
  EXPECT_EQ(figureFromText(figureText(unusual())), unusual());
  EXPECT_EQ(figureFromText(figureText({})), Figure());
  for (const LegendPlace place : kLegendPlaces) {
    Figure figure;
    figure.legend = place;
    EXPECT_EQ(figureFromText(figureText(figure)), figure);
  }
}

// A later field that is forgotten here would be lost from settings: each key changes something.
TEST(FigureTest, EveryKeyOfTheTextCounts) {
  const QJsonObject all = toJson(unusual());
  for (const QString& key : all.keys()) {
    QJsonObject without = all;
    without.remove(key);
    EXPECT_NE(figureFromJson(without), unusual()) << key.toStdString();
  }
}

TEST(FigureTest, NonsenseStaysAsUsual) {
  EXPECT_EQ(figureFromText("no JSON at all"), Figure());
  EXPECT_EQ(figureFromText(R"({"width_mm": -5, "dpi": 1e9, "unit": "ell", "legend": 7, "font_pt": "x",
                               "x": {"lower": 3, "upper": 1}})"),
            Figure());
}

TEST(FigureTest, LengthsAndPixels) {
  EXPECT_EQ(Figure().pixels(), QSize(1600, 1000));
  EXPECT_EQ(Figure().dots(96), QSize(800, 500));
  Figure column;
  column.width = 85;
  column.dpi = 300;
  EXPECT_EQ(column.pixels().width(), 1004);
  EXPECT_DOUBLE_EQ(millimetresOf(LengthUnit::Centimetre, 96), 10);
  EXPECT_DOUBLE_EQ(millimetresOf(LengthUnit::Millimetre, 96), 1);
  EXPECT_DOUBLE_EQ(millimetresOf(LengthUnit::Inch, 96), 25.4);
  EXPECT_DOUBLE_EQ(millimetresOf(LengthUnit::Pixel, 254), 0.1);
  EXPECT_EQ(pixelFigure(QSize(640, 480), 120).pixels(), QSize(640, 480));
}

TEST(FigureTest, PresetsAreWhatTheirNamesSay) {
  const auto preset = [](const char* name) {
    for (const FigurePreset& one : builtInFigures())
      if (one.name.startsWith(QLatin1String(name))) return one.figure;
    return Figure();
  };
  EXPECT_EQ(preset("One column").width, 85);
  EXPECT_EQ(preset("One column").pointSize, 8);
  EXPECT_EQ(preset("Two columns").width, 175);
  EXPECT_NEAR(preset("Slide").width / preset("Slide").height, 16.0 / 9, 1e-4);
  EXPECT_EQ(preset("Slide").pixels(), QSize(1920, 1080));
  EXPECT_GT(preset("Poster").pointSize, 20);
}

TEST(FigurePresetsTest, OwnOnesAreKeptAndDeleted) {
  QTemporaryDir folder;
  const QSettings::Format format = QSettings::defaultFormat();
  QSettings::setDefaultFormat(QSettings::IniFormat);
  QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
  QCoreApplication::setOrganizationName("figure presets test");
  {
    FigurePresets presets;
    presets.keep();
    EXPECT_EQ(presets.add("thesis / wide", unusual()), "");
    EXPECT_TRUE(presets.isOwn("thesis / wide"));
    EXPECT_NE(presets.add("Poster", unusual()), "") << "that of the program stays";
    EXPECT_NE(presets.add("  ", unusual()), "");
  }
  {
    FigurePresets presets;
    presets.keep();
    ASSERT_TRUE(presets.find("thesis / wide"));
    EXPECT_EQ(presets.find("thesis / wide")->figure, unusual());
    presets.remove("Poster");
    EXPECT_TRUE(presets.find("Poster"));
    presets.remove("thesis / wide");
    EXPECT_FALSE(presets.find("thesis / wide"));
  }
  FigurePresets presets;
  presets.keep();
  EXPECT_FALSE(presets.find("thesis / wide"));
  QCoreApplication::setOrganizationName({});
  QSettings::setDefaultFormat(format);
}

}  // namespace
}  // namespace gatescope
