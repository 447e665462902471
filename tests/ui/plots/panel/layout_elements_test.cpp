// Legend swatches are seen on every ground, and axis titles are never cut.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/layout_elements.h"

#include <gtest/gtest.h>

#include <QApplication>

namespace gatescope {
namespace {

const QString kTitle = QStringLiteral("fₗ, gate change per step (mean of 8)");

/// Share of the pixels in the picture's top strip, where the legend is, that stand out from the ground.
int outstanding(const QImage& image, const QColor& ground) {
  int count = 0;
  for (int y = 0; y < 24; ++y)
    for (int x = 0; x < 34; ++x)
      if (contrastRatio(image.pixelColor(x, y), ground) > 2) ++count;
  return count;
}

QImage legendPicture(const Theme& theme, const QPen& pen) {
  QCustomPlot plot;
  applyTheme(theme, plot);
  plot.plotLayout()->insertRow(0);
  auto* legend = new CurveLegend(&plot);
  legend->setTheme(theme);
  legend->setEntries({{QString(), pen}});
  plot.plotLayout()->addElement(0, 0, legend);
  return plot.toPixmap(300, 200).toImage();
}

TEST(CurveLegendTest, ASwatchInTheColourOfTheGroundHasAFrame) {
  for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print, Theme::Kind::Projector}) {
    const Theme theme = makeTheme(kind);
    for (const QColor& colour : {QColor(Qt::white), QColor(Qt::black), theme.surface, theme.train})
      EXPECT_GT(outstanding(legendPicture(theme, QPen(colour, 5)), theme.surface), 30)
          << colour.name().toStdString() << " in theme " << static_cast<int>(kind);
  }
}

// The frame around it made a black bar of it.
TEST(CurveLegendTest, AGhostIsALineInItsOwnColour) {
  for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::Print, Theme::Kind::Projector}) {
    const Theme theme = makeTheme(kind);
    for (const QPen& pen : {theme.trainPen(), theme.testPen(), theme.initialPen(), theme.theoryPen()}) {
      const QImage picture = legendPicture(theme, theme.opaque(Theme::ghost(pen)));
      int dark = 0;
      for (int y = 0; y < 24; ++y)
        for (int x = 0; x < 34; ++x)
          if (contrastRatio(picture.pixelColor(x, y), theme.text) < 2) ++dark;
      EXPECT_EQ(dark, 0) << pen.color().name().toStdString() << " in theme " << static_cast<int>(kind);
    }
  }
}

TEST(CurveLegendTest, GrowsWithTheType) {
  QCustomPlot plot;
  applyTheme(makeTheme(Theme::Kind::Light), plot);
  auto* legend = new CurveLegend(&plot);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  legend->setEntries({{QStringLiteral("train"), QPen(Qt::black, 1)}});
  const int usual = legend->minimumOuterSizeHint().height();
  applyTheme(makeTheme(Theme::Kind::Light, 2), plot);
  EXPECT_GE(legend->minimumOuterSizeHint().height(), 1.7 * usual);
}

// A text that is wider than the plot goes on below.
TEST(CurveLegendTest, ALongEntryTakesMoreLines) {
  QCustomPlot plot;
  applyTheme(makeTheme(Theme::Kind::Light), plot);
  plot.setViewport(QRect(0, 0, 200, 150));
  auto* legend = new CurveLegend(&plot);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  legend->setEntries({{QStringLiteral("short"), QPen(Qt::black, 1)}});
  const int line = legend->needed().height();
  legend->setEntries({{QStringLiteral("a run with a name that is longer than the plot is wide"), QPen(Qt::black, 1)}});
  EXPECT_GE(legend->needed().height(), 1.8 * line);
}

// Taken apart anywhere they would need fewer lines.
TEST(CurveLegendTest, LinesEndBetweenWords) {
  QCustomPlot plot;
  applyTheme(makeTheme(Theme::Kind::Light), plot);
  auto* legend = new CurveLegend(&plot);
  plot.plotLayout()->insertRow(0);
  plot.plotLayout()->addElement(0, 0, legend);
  const QString word(7, QLatin1Char('m'));
  const int page = 60 + QFontMetrics(plot.font()).horizontalAdvance(QString(11, QLatin1Char('m')));
  plot.setViewport(QRect(0, 0, page, 300));
  const auto needed = [&](const QString& text) {
    legend->setEntries({{text, QPen(Qt::black, 1)}});
    return legend->needed().height();
  };
  const int line = QFontMetrics(plot.font()).height();
  EXPECT_GE(needed(QStringList(4, word).join(QLatin1Char(' '))), 4 * line);
  EXPECT_LE(needed(QString(28, QLatin1Char('m'))), 4 * line) << "a word that is wider than the plot goes on below";
}

TEST(AxisTitlesTest, GoOnInASecondLineWhereTheyMay) {
  const QFontMetrics metrics(QApplication::font());
  const int room = metrics.horizontalAdvance(kTitle) * 2 / 3;
  const QStringList lines = AxisTitles::wrapped(kTitle, metrics, room).split(QLatin1Char('\n'));
  ASSERT_EQ(lines.size(), 2);
  EXPECT_EQ(lines.join(QLatin1Char(' ')), kTitle) << "no word is lost";
  for (const QString& line : lines) EXPECT_LE(metrics.horizontalAdvance(line), room) << line.toStdString();
  EXPECT_EQ(AxisTitles::wrapped(kTitle, metrics, 20), "");
}

TEST(AxisTitlesTest, LoseTheirRemarkThenTheirWordsThenTheirEnd) {
  const QFontMetrics metrics(QApplication::font());
  const auto fitted = [&](const QString& fits) {
    return AxisTitles::fitted(kTitle, metrics, metrics.horizontalAdvance(fits) + 1);
  };
  EXPECT_EQ(fitted(kTitle), kTitle);
  EXPECT_EQ(fitted(QStringLiteral("fₗ, gate change per step (")), QStringLiteral("fₗ, gate change per step"));
  EXPECT_EQ(fitted(QStringLiteral("fₗ, gate change")), QStringLiteral("fₗ"));
  const QString plain = AxisTitles::fitted(QStringLiteral("active fraction of gates"), metrics, 80);
  EXPECT_TRUE(plain.endsWith(QChar(u'…'))) << plain.toStdString();
  EXPECT_LE(metrics.horizontalAdvance(plain), 80);
}

TEST(AxisTitlesTest, FollowTheSizeOfThePicture) {
  QCustomPlot plot;
  applyTheme(makeTheme(Theme::Kind::Light), plot);
  const auto* titles = new AxisTitles(&plot);
  plot.yAxis->setLabel(kTitle);
  plot.toPixmap(400, 140);
  EXPECT_NE(plot.yAxis->label(), kTitle);
  EXPECT_EQ(titles->fullTitle(*plot.yAxis), kTitle);
  plot.toPixmap(400, 600);
  EXPECT_EQ(plot.yAxis->label(), kTitle) << "room again: whole again";
  plot.yAxis->setLabel(QStringLiteral("loss"));
  plot.toPixmap(400, 140);
  EXPECT_EQ(plot.yAxis->label(), QStringLiteral("loss"));
  EXPECT_EQ(titles->fullTitle(*plot.yAxis), QStringLiteral("loss"));
}

}  // namespace
}  // namespace gatescope
