// Pages of figures: what is on them, where, and that nothing is cut. GATESCOPE_PICTURES=FOLDER keeps them to look at.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_page.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include "tests/ui/support/every_plot.h"
#include "tests/ui/support/recorded_page.h"
#include "ui/export/plot_export.h"
#include "ui/figure/curve_legend.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/panel/layout_elements.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

Figure preset(const char* name) {
  for (const FigurePreset& preset : builtInFigures())
    if (preset.name.contains(QLatin1String(name))) return preset.figure;
  ADD_FAILURE() << name;
  return {};
}

/// One column with all words that a figure can have.
Figure fullColumn() {
  Figure figure = preset("One column");
  figure.title = figure.settings = true;
  return figure;
}

std::vector<RecordedText> textsOf(FigurePage& page) {
  RecordingPage recording(page.units());
  EXPECT_TRUE(page.draw(recording, page.units(), false));
  return recording.texts();
}

/// Two texts whose ink is on the same place.
QString overlap(const std::vector<RecordedText>& texts) {
  for (std::size_t a = 0; a < texts.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) {
      const QRectF both = texts[a].box & texts[b].box;
      if (both.width() > 1 && both.height() > 1)
        return QStringLiteral("“%1” and “%2”").arg(texts[a].text, texts[b].text);
    }
  return {};
}

/// "path: input · unit · unit …" is a whole title.
bool isElided(const QString& text) {
  return text.endsWith(QStringLiteral("…")) && !text.endsWith(QStringLiteral(" …"));
}

/// A text that the page, a clip or an ellipsis cuts.
QString cutText(const std::vector<RecordedText>& texts, const QSize& page) {
  const QRectF room = QRectF(QPointF(0, 0), page).adjusted(-0.5, -0.5, 0.5, 0.5);
  for (const RecordedText& text : texts)
    if (text.cut || !room.contains(text.box) || isElided(text.text))
      return QStringLiteral("%1 at %2, %3, %4 × %5 of %6 × %7%8")
          .arg(text.text)
          .arg(text.box.x())
          .arg(text.box.y())
          .arg(text.box.width())
          .arg(text.box.height())
          .arg(page.width())
          .arg(page.height())
          .arg(text.cut ? QStringLiteral(", clipped") : QString());
  return {};
}

QString wordsOf(const std::vector<RecordedText>& texts) {
  QStringList words;
  for (const RecordedText& text : texts) words << text.text.simplified();
  return words.join(QLatin1Char(' '));
}

/// Elements of the layout that lie on each other, or over the axes.
QString overlappingElements(const QCustomPlot& plot) {
  const QList<QCPLayoutElement*> elements = plot.plotLayout()->elements(false);
  for (const QCPLayoutElement* a : elements)
    for (const QCPLayoutElement* b : elements)
      if (a && b && a != b && a->outerRect().intersects(b->outerRect()))
        return QStringLiteral("%1 and %2")
            .arg(QLatin1String(a->metaObject()->className()), QLatin1String(b->metaObject()->className()));
  return {};
}

constexpr QChar kThinSpace(0x2009);

class FigurePageTest : public testing::Test {
 protected:
  /// In each of the plot's modes.
  void forEveryPlot(const std::function<void(RunPlot&, const QString& name)>& look) {
    for (const PlotRow& row : plotTable()) {
      const std::unique_ptr<RunPlot> plot(row.create(nullptr));
      plot->setTheme(makeTheme(Theme::Kind::Light));
      every.show(*plot);
      plot->catchUp();
      const PlotModes modes = plot->modes();
      for (std::size_t mode = 0; mode < std::max<std::size_t>(1, modes.size()); ++mode) {
        if (!modes.empty()) plot->chooseMode(modes[mode].id);
        plot->catchUp();
        look(*plot, modes.empty() ? row.id : row.id + QLatin1Char('-') + modes[mode].id);
      }
    }
  }
  static void keep(RunPlot& plot, const QString& name, const Figure& figure) {
    const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES");
    if (folder.isEmpty()) return;
    for (const char* format : {"png", "svg", "pdf"})
      EXPECT_EQ(exportPlot(plot, QStringLiteral("%1/%2.%3").arg(folder, name, QLatin1String(format)), format, figure),
                "");
  }

  EveryPlot every;
};

TEST_F(FigurePageTest, NothingOverlapsAndNoTextIsCutInOneColumnWithFourPinnedRuns) {
  forEveryPlot([](RunPlot& plot, const QString& name) {
    for (const Figure& figure : {preset("One column"), fullColumn()}) {
      FigurePage page(plot, figure);
      EXPECT_EQ(page.problem().toStdString(), "") << name.toStdString();
      EXPECT_DOUBLE_EQ(page.figure().width, 85);
      const std::vector<RecordedText> texts = textsOf(page);
      EXPECT_FALSE(texts.empty()) << name.toStdString();
      EXPECT_EQ(cutText(texts, page.units()).toStdString(), "") << name.toStdString();
      EXPECT_EQ(overlap(texts).toStdString(), "") << name.toStdString();
      EXPECT_FALSE(wordsOf(texts).contains("click")) << name.toStdString() << ": paper has no pointer";
      EXPECT_EQ(overlappingElements(*plot.plot()).toStdString(), "") << name.toStdString();
      // A letter of another font is a text of its own: so may be the thin space between thousands.
      const QString words = wordsOf(texts).remove(QLatin1Char(' ')).remove(kThinSpace);
      for (const LegendEntry& entry : plot.legend().entries())
        for (const QString& word : entry.text.split(QLatin1Char(' ')))
          EXPECT_TRUE(words.contains(QString(word).remove(kThinSpace)))
              << name.toStdString() << ": " << entry.text.toStdString();
    }
    keep(plot, name, preset("One column"));
  });
}

TEST_F(FigurePageTest, EveryPresetHasRoomForEveryPlot) {
  forEveryPlot([](RunPlot& plot, const QString& name) {
    for (const FigurePreset& preset : builtInFigures()) {
      FigurePage page(plot, preset.figure);
      EXPECT_EQ(page.problem().toStdString(), "") << name.toStdString() << preset.name.toStdString();
      const std::vector<RecordedText> texts = textsOf(page);
      EXPECT_EQ(cutText(texts, page.units()).toStdString(), "") << name.toStdString() << preset.name.toStdString();
      EXPECT_EQ(overlap(texts).toStdString(), "") << name.toStdString() << preset.name.toStdString();
    }
  });
}

TEST_F(FigurePageTest, NoPlaceOfTheLegendCoversACurve) {
  forEveryPlot([](RunPlot& plot, const QString& name) {
    for (const LegendPlace place : kLegendPlaces) {
      Figure figure = preset("Two columns");
      figure.legend = place;
      FigurePage page(plot, figure);
      EXPECT_EQ(page.problem().toStdString(), "") << name.toStdString();
      const std::vector<RecordedText> texts = textsOf(page);
      EXPECT_EQ(cutText(texts, page.units()).toStdString(), "") << name.toStdString() << static_cast<int>(place);
      EXPECT_EQ(overlap(texts).toStdString(), "") << name.toStdString() << static_cast<int>(place);
      EXPECT_EQ(overlappingElements(*plot.plot()).toStdString(), "") << name.toStdString() << static_cast<int>(place);
      if (plot.legend().entries().empty() || !isCorner(page.legendPlace())) continue;
      // Inside: with and without the legend no curve looks different.
      const QRect legend = plot.legend().rect();
      QImage with(page.units(), QImage::Format_RGB32);
      page.draw(with, with.size(), false);
      plot.plot()->xAxis->grid()->setVisible(false);
      plot.plot()->yAxis->grid()->setVisible(false);
      plot.legend().setVisible(false);
      QImage without(page.units(), QImage::Format_RGB32);
      page.draw(without, without.size(), false);
      plot.legend().setVisible(true);
      plot.plot()->xAxis->grid()->setVisible(true);
      plot.plot()->yAxis->grid()->setVisible(true);
      const QRgb ground = plot.theme().surface.rgb();
      // The faintest fringe of a smooth line is no ink.
      const auto isBare = [ground](QRgb pixel) {
        return std::max({std::abs(qRed(pixel) - qRed(ground)), std::abs(qGreen(pixel) - qGreen(ground)),
                         std::abs(qBlue(pixel) - qBlue(ground))}) < 5;
      };
      int covered = 0;
      QPoint where;
      for (int y = legend.top(); y <= legend.bottom(); ++y)
        for (int x = legend.left(); x <= legend.right(); ++x) {
          if (isBare(without.pixel(x, y))) continue;
          if (covered++ == 0) where = QPoint(x, y);
        }
      EXPECT_EQ(covered, 0) << name.toStdString() << static_cast<int>(place) << ": " << where.x() << ", " << where.y()
                            << QColor(without.pixel(where)).name().toStdString() << ", legend from " << legend.left()
                            << ", " << legend.top() << " to " << legend.right() << ", " << legend.bottom();
    }
  });
}

TEST_F(FigurePageTest, WordsGhostAndLegendComeAndGo) {
  LossPlot plot;
  every.show(plot);
  const auto words = [&plot](const Figure& figure) {
    FigurePage page(plot, figure);
    return wordsOf(textsOf(page));
  };
  Figure figure;
  const QString all = words(figure);
  for (const char* part : {"Loss", "seed 1", "train", "previous run"})
    EXPECT_TRUE(all.contains(QLatin1String(part))) << part;
  figure.title = false;
  EXPECT_FALSE(words(figure).contains("Loss"));
  figure.settings = false;
  EXPECT_FALSE(words(figure).contains("seed 1"));
  figure.ghost = false;
  EXPECT_FALSE(words(figure).contains("previous run"));
  EXPECT_TRUE(words(figure).contains("ReLU")) << "pinned runs stay";
  figure.legend = LegendPlace::None;
  EXPECT_FALSE(words(figure).contains("ReLU"));
  EXPECT_TRUE(words({}).contains("previous run")) << "the screen has all of it again";
}

TEST_F(FigurePageTest, AxesAreAsTyped) {
  LossPlot plot;
  every.show(plot);
  plot.catchUp();
  const QCPRange x = plot.plot()->xAxis->range(), y = plot.plot()->yAxis->range();
  Figure figure;
  figure.x = {50, 100, "steps of gradient descent"};
  figure.y.lower = 0.01;
  {
    FigurePage page(plot, figure);
    EXPECT_EQ(plot.plot()->xAxis->range(), QCPRange(50, 100));
    EXPECT_EQ(plot.plot()->yAxis->range(), QCPRange(0.01, y.upper));
    const QString words = wordsOf(textsOf(page));
    EXPECT_TRUE(words.contains("steps of gradient descent")) << words.toStdString();
    EXPECT_FALSE(words.contains("250"));
  }
  EXPECT_EQ(plot.plot()->xAxis->range(), x);
  EXPECT_EQ(plot.plot()->yAxis->range(), y);
  EXPECT_TRUE(plot.follows());
}

TEST_F(FigurePageTest, AFigureOfWhatIsSeenHasAllItsSamples) {
  RunHistory run = makeRun(1, 20000, 3);
  LossPlot plot;
  plot.setRuns(&run, {});
  Figure figure;
  figure.x = {1000, 1200, {}};
  const FigurePage page(plot, figure);
  const QCPGraph* train = plot.plot()->graph(plot.plot()->graphCount() - 1);
  int seen = 0;
  for (const QCPGraphData& point : *train->data()) seen += point.key >= 1000 && point.key <= 1200;
  EXPECT_EQ(seen, 201);
}

TEST_F(FigurePageTest, LettersAndLinesHaveTheirSizeOnPaper) {
  LossPlot plot;
  every.show(plot);
  Figure figure = preset("One column");
  figure.pointSize = 7;
  figure.lineWidth = 0.75;
  const FigurePage page(plot, figure);
  EXPECT_DOUBLE_EQ(plot.plot()->font().pointSizeF(), 7);
  EXPECT_EQ(page.units().width(), 321) << "85 mm of 96 pixels an inch";
  EXPECT_DOUBLE_EQ(plot.theme().lineWidth, 1);
}

TEST_F(FigurePageTest, FittedHeightGivesTheAxesTheirProportions) {
  GateChangePlot plot;
  every.show(plot);
  const FigurePage page(plot, fullColumn());
  const QRect axes = plot.plot()->axisRect()->rect();
  EXPECT_NEAR(0.62 * axes.width(), axes.height(), 3);
  EXPECT_NEAR(page.figure().height / 25.4 * 96, page.units().height(), 0.51);
}

TEST_F(FigurePageTest, APageWithoutRoomSaysSo) {
  LossPlot plot;
  every.show(plot);
  Figure figure = preset("One column");
  figure.fitsHeight = false;
  figure.height = 30;
  const FigurePage page(plot, figure);
  EXPECT_TRUE(page.problem().contains("85 × 30 mm")) << page.problem().toStdString();
}

// "run before" was a black bar: the frame around a swatch that is hardly seen, on a thin line.
TEST_F(FigurePageTest, TheLegendDrawsWhatThePlotDraws) {
  LossPlot plot;
  every.show(plot);
  for (const Theme::Kind kind : {Theme::Kind::Print, Theme::Kind::Projector}) {
    plot.setTheme(makeTheme(kind));
    Figure figure;
    figure.isPrint = kind == Theme::Kind::Print;
    figure.pointSize = plot.theme().pointSize;
    figure.lineWidth = plot.theme().lineWidth * 0.75;
    FigurePage page(plot, figure);
    QImage image(page.units(), QImage::Format_RGB32);
    page.draw(image, image.size(), false);
    const std::vector<LegendEntry>& entries = plot.legend().entries();
    const auto ghost = std::ranges::find(entries, "previous run", &LegendEntry::text);
    ASSERT_NE(ghost, entries.end());
    // Left of its words there is no ink that is darker than the line.
    const std::vector<RecordedText> texts = textsOf(page);
    const auto word = std::ranges::find_if(texts, [](const RecordedText& t) { return t.text == "previous run"; });
    ASSERT_NE(word, texts.end());
    const QRect swatch = QRectF(word->box.left() - 26, word->box.top(), 24, word->box.height()).toRect();
    const int line = qGray(ghost->pen.color().rgb());
    int darkest = 255;
    for (int y = swatch.top(); y <= swatch.bottom(); ++y)
      for (int x = swatch.left(); x <= swatch.right(); ++x) darkest = std::min(darkest, qGray(image.pixel(x, y)));
    EXPECT_GE(darkest, line - 3);
    EXPECT_LE(darkest, line + 40) << "it is there";
  }
}

}  // namespace
}  // namespace gatescope
