// Files of plots, read back.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_export.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <cmath>

#include "core/fields/json.h"
#include "tests/ui/support/every_plot.h"
#include "ui/export/plot_csv.h"
#include "ui/figure/figure_metadata.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class PlotExportTest : public testing::Test {
 protected:
  PlotExportTest() { panel.setRuns(&run, {}); }

  QString path(const QString& name) const { return folder.filePath(name); }
  /// Exports without complaint and returns the bytes.
  QByteArray exported(const QString& format, const Figure& figure = {}) {
    const QString file = path("loss." + format);
    EXPECT_EQ(exportPlot(panel, file, format, figure), "");
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
  }
  /// As by hand: curves leave the axis rect on all sides.
  void zoomIn() {
    panel.setFollows(false);
    panel.plot()->xAxis->setRange(100, 200);
    panel.plot()->yAxis->setRange(0.22, 0.26);
  }
  static int curvePixels(const QImage& image, const QRect& area, const QColor& colour) {
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
      for (int x = area.left(); x <= area.right(); ++x) {
        const QColor pixel = image.pixelColor(x, y);
        count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                     std::abs(pixel.blue() - colour.blue()) <
                 60;
      }
    }
    return count;
  }

  QTemporaryDir folder;
  RunHistory run = makeRun(1, 400, 4);
  LossPlot panel;  // never shown: exports work without a window
};

TEST_F(PlotExportTest, PngHasTheAskedSizeAndCurves) {
  const QImage image = QImage::fromData(exported("png", pixelFigure({1280, 800}, 192)), "PNG");
  EXPECT_EQ(image.size(), QSize(1280, 800));
  EXPECT_EQ(image.text("Title"), "Loss");
  EXPECT_TRUE(image.text("Description").contains("relu, d = 5, w = 128"));
  EXPECT_EQ(image.pixelColor(1279, 0), QColor(Qt::white));
  EXPECT_GT(curvePixels(image, image.rect(), makeTheme(Theme::Kind::Print).train), 500);
}

TEST_F(PlotExportTest, ScreenGetsItsLookBack) {
  panel.setTheme(makeTheme(Theme::Kind::Dark));
  panel.resize(500, 300);
  const QCPRange x(10, 20);
  panel.setFollows(false);
  panel.plot()->xAxis->setRange(x);
  for (const QString& format : plotFormats()) exported(format);
  EXPECT_EQ(panel.theme().kind, Theme::Kind::Dark);
  EXPECT_TRUE(panel.plot()->plottingHints().testFlag(QCP::phFastPolylines));
  EXPECT_EQ(panel.plot()->xAxis->range(), x) << "ranges as on screen";
  EXPECT_FALSE(panel.follows());
  EXPECT_EQ(panel.plot()->toPixmap(200, 120).toImage().pixelColor(199, 119), makeTheme(Theme::Kind::Dark).surface);
}

TEST_F(PlotExportTest, ScreenThemeOnRequest) {
  panel.setTheme(makeTheme(Theme::Kind::Dark));
  Figure figure;
  figure.isPrint = false;
  const QImage image = QImage::fromData(exported("png", figure), "PNG");
  EXPECT_EQ(image.pixelColor(0, 0), makeTheme(Theme::Kind::Dark).surface);
}

TEST_F(PlotExportTest, PdfIsOnePageOfTheAskedSizeWithItsFont) {
  Figure figure;
  figure.width = 700 * Figure::kPoint;
  figure.height = 420 * Figure::kPoint;
  const QByteArray pdf = exported("pdf", figure);
  EXPECT_TRUE(pdf.startsWith("%PDF-1."));
  EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
  EXPECT_TRUE(pdf.contains("/MediaBox [0 0 700.000000 420.000000]")) << "points";
  EXPECT_TRUE(pdf.contains("/FontFile2")) << "fonts are embedded";
  EXPECT_FALSE(pdf.contains("/DCTDecode")) << "vectors, no JPEG";
}

TEST_F(PlotExportTest, SvgIsWellFormedKeepsTextAndClipsCurves) {
  zoomIn();
  const QByteArray svg = exported("svg");
  QXmlStreamReader reader(svg);
  QString clip, text;
  int polylines = 0, clipped = 0, open = 0;
  while (!reader.atEnd()) {
    reader.readNext();
    if (reader.isStartElement()) {
      if (clipped) ++open;
      if (reader.name() == QLatin1String("rect") && clip.isEmpty())
        clip = reader.attributes().value("width").toString();
      if (reader.attributes().value("clip-path") == QLatin1String("url(#axes)")) clipped = open = 1;
      if (reader.name() == QLatin1String("polyline") && clipped && open > 1) ++polylines;
    } else if (reader.isEndElement() && clipped && --open == 0) {
      clipped = 0;
    } else if (reader.isCharacters()) {
      text += reader.text();
    }
  }
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  EXPECT_EQ(clip.toInt(), panel.plot()->axisRect()->width());
  EXPECT_GE(polylines, 1) << "the curves are inside the clipped group";
  for (const char* words : {"train", "test", "step", "squared loss", "seed 1"})
    EXPECT_TRUE(text.contains(QLatin1String(words))) << words;
  EXPECT_TRUE(QSvgRenderer(svg).isValid());
}

TEST_F(PlotExportTest, RenderedSvgHasNoCurveOutsideTheAxes) {
  const QString renderer = QStandardPaths::findExecutable("rsvg-convert");
  if (renderer.isEmpty()) GTEST_SKIP() << "needs rsvg-convert: Qt's own renderer knows no clip paths";
  zoomIn();
  exported("svg");
  const QRect area = panel.plot()->axisRect()->rect();
  ASSERT_EQ(QProcess::execute(renderer, {path("loss.svg"), "-o", path("svg.png")}), 0);
  const QImage image(path("svg.png"));
  ASSERT_EQ(image.size(), Figure().dots(96));
  const QColor train = makeTheme(Theme::Kind::Print).train;
  EXPECT_GT(curvePixels(image, area, train), 100);
  const QRect page = image.rect();
  const int legendBottom = area.top() - 1;  // the legend's own swatch stands over the axes
  EXPECT_EQ(curvePixels(image, QRect(QPoint(0, area.bottom() + 3), page.bottomRight()), train), 0) << "below";
  EXPECT_EQ(curvePixels(image, QRect(QPoint(0, legendBottom), QPoint(area.left() - 3, page.bottom())), train), 0)
      << "left";
  EXPECT_EQ(curvePixels(image, QRect(QPoint(area.right() + 3, legendBottom), page.bottomRight()), train), 0) << "right";
}

TEST_F(PlotExportTest, CsvReadsBackTheSameDoubles) {
  const QList<QByteArray> lines = exported("csv").split('\n');
  ASSERT_EQ(lines.size(), 402) << "names, 400 rows, final newline";
  EXPECT_EQ(lines[0], "step,train_loss,test_loss,train_accuracy,test_accuracy");
  for (int t = 0; t < 400; ++t) {
    const QList<QByteArray> cells = lines[t + 1].split(',');
    ASSERT_EQ(cells.size(), 5);
    const StepSample& sample = run.curves.steps()[static_cast<std::size_t>(t)];
    EXPECT_EQ(cells[0].toLongLong(), sample.step);
    EXPECT_EQ(cells[1].toDouble(), sample.trainLoss) << "full precision";
    if (std::isnan(sample.testLoss)) {
      EXPECT_EQ(cells[2], "") << "absent is empty, not NaN";
    } else {
      EXPECT_EQ(cells[2].toDouble(), sample.testLoss);
    }
  }
}

TEST_F(PlotExportTest, CsvIgnoresTheLocale) {
  QLocale::setDefault(QLocale(QLocale::German));
  const QByteArray text = plotCsv(panel);
  QLocale::setDefault(QLocale::c());
  EXPECT_TRUE(text.contains("\n0,0.5,0.55,,\n")) << text.left(80).toStdString();
}

TEST_F(PlotExportTest, ShorterColumnsEndInEmptyCells) {
  const RunHistory before = makeRun(9, 2, 4);
  panel.setRuns(&run, {ghostRun(before)});
  const QStringList lines = QString::fromUtf8(plotCsv(panel)).split('\n');
  const QString names = "step,train_loss,test_loss,train_accuracy,test_accuracy";
  EXPECT_EQ(lines[0], names + ",before_" + QString(names).replace(",", ",before_"));
  EXPECT_EQ(lines[5].count(','), 9);
  EXPECT_TRUE(lines[5].endsWith(",,,,,,,")) << lines[5].toStdString();
}

TEST_F(PlotExportTest, HiddenPanelsExportTheirNewestData) {
  const QByteArray before = exported("svg");
  growRun(run, 400, 1900, 4);
  const QByteArray after = exported("svg");
  EXPECT_FALSE(before.contains("1\u2009500"));
  EXPECT_TRUE(after.contains("1\u2009500")) << "the axis follows the new steps";
}

TEST_F(PlotExportTest, FailuresAreToldAndLeaveNoFile) {
  const QString lost = path("no/such/folder/loss.png");
  const QString reason = exportPlot(panel, lost, "png");
  EXPECT_TRUE(reason.contains(lost)) << reason.toStdString();
  EXPECT_FALSE(QFile::exists(lost));
  EXPECT_TRUE(exportPlot(panel, path("loss.bmp"), "bmp").contains("png, svg, pdf, csv"));
  EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "no half files";
}

TEST_F(PlotExportTest, ExistingFilesSurviveAFailure) {
  ASSERT_TRUE(QDir(folder.path()).mkdir("taken.png"));  // a folder cannot be replaced by a picture
  EXPECT_NE(exportPlot(panel, path("taken.png"), "png"), "");
  EXPECT_TRUE(QFileInfo(path("taken.png")).isDir());
}

TEST_F(PlotExportTest, CopyPutsPictureAndNumbersOnTheClipboard) {
  copyPlot(panel);
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  ASSERT_TRUE(data->hasImage());
  EXPECT_EQ(data->text(), QString::fromUtf8(plotCsv(panel)));
  EXPECT_EQ(qvariant_cast<QImage>(data->imageData()).size(), QSize(1600, 1000));
}

TEST_F(PlotExportTest, FilesRememberHowTheyWereMade) {
  run.settings.experiment.seed = 17;
  const auto remembers = [](const QByteArray& text, const char* format) {
    for (const QString& part :
         {programText(), QString("seed 17"), QString("digits.gatescope"), QString("&quot;depth&quot;: 5")})
      EXPECT_TRUE(text.contains(part.toUtf8())) << format << ": " << part.toStdString();
  };
  const auto bytes = [this](const char* format) {
    const QString file = path(QStringLiteral("made.") + QLatin1String(format));
    EXPECT_EQ(exportPlot(panel, file, QLatin1String(format), {}, "digits.gatescope"), "");
    QFile in(file);
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
  };
  const QImage png = QImage::fromData(bytes("png"), "PNG");
  EXPECT_EQ(png.text("Software"), programText());
  EXPECT_EQ(png.text("Source"), "digits.gatescope");
  EXPECT_EQ(png.text("Seed"), "seed 17");
  Issues issues;
  EXPECT_EQ(fromJson(png.text("Settings").toStdString(), issues), run.settings) << "the experiment reads back";
  EXPECT_TRUE(issues.empty());
  EXPECT_EQ(figureFromText(png.text("Figure").toUtf8()), Figure());
  remembers(bytes("svg"), "svg");
  const QByteArray pdf = bytes("pdf");
  remembers(pdf, "pdf");
  EXPECT_TRUE(pdf.contains("/Title"));
  EXPECT_FALSE(bytes("csv").contains("Gatescope")) << "tables stay tables";
}

TEST_F(PlotExportTest, PdfInformationNamesTheRun) {
  const QString reader = QStandardPaths::findExecutable("pdfinfo");
  if (reader.isEmpty()) GTEST_SKIP() << "needs pdfinfo";
  exported("pdf");
  QProcess process;
  process.start(reader, {path("loss.pdf")});
  ASSERT_TRUE(process.waitForFinished());
  const QString told = QString::fromUtf8(process.readAllStandardOutput());
  EXPECT_TRUE(told.contains("Loss — relu, d = 5")) << told.toStdString();
  EXPECT_TRUE(told.contains("seed 1"));
  EXPECT_TRUE(told.contains("Gatescope"));
}

TEST_F(PlotExportTest, FontsOfAPdfAreEmbeddedAndItsTextIsText) {
  const QString fonts = QStandardPaths::findExecutable("pdffonts"), words = QStandardPaths::findExecutable("pdftotext");
  if (fonts.isEmpty() || words.isEmpty()) GTEST_SKIP() << "needs pdffonts and pdftotext";
  exported("pdf");
  QProcess process;
  process.start(fonts, {path("loss.pdf")});
  ASSERT_TRUE(process.waitForFinished());
  const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split('\n').mid(2);
  ASSERT_FALSE(lines.isEmpty());
  for (const QString& line : lines)
    EXPECT_TRUE(line.contains(QRegularExpression("yes +(yes|no) +(yes|no) +\\d+ +\\d+$"))) << line.toStdString();
  process.start(words, {path("loss.pdf"), "-"});
  ASSERT_TRUE(process.waitForFinished());
  const QString text = QString::fromUtf8(process.readAllStandardOutput());
  for (const char* word : {"train", "step", "squared loss"}) EXPECT_TRUE(text.contains(QLatin1String(word))) << word;
}

// Of maps the cells are in the file as they are, not as a photograph would be.
TEST_F(PlotExportTest, MapsAreLossless) {
  const std::unique_ptr<RunPlot> map(findPlotRow("heat_map")->create(nullptr));
  map->setRuns(&run, {});
  ASSERT_EQ(exportPlot(*map, path("map.pdf"), "pdf"), "");
  ASSERT_EQ(exportPlot(*map, path("map.svg"), "svg"), "");
  const auto read = [this](const char* name) {
    QFile file(path(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  };
  EXPECT_FALSE(read("map.pdf").contains("/DCTDecode"));
  EXPECT_FALSE(read("map.svg").contains("image/jpeg"));
}

// The table of every plot that draws curves of pinned runs has them.
TEST_F(PlotExportTest, CsvHoldsEveryCurveThatIsSeen) {
  EveryPlot every;
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> plot(row.create(nullptr));
    every.show(*plot);
    plot->catchUp();
    const PlotModes modes = plot->modes();
    for (std::size_t mode = 0; mode < std::max<std::size_t>(1, modes.size()); ++mode) {
      if (!modes.empty()) plot->chooseMode(modes[mode].id);
      const QStringList names = QString::fromUtf8(plotCsv(*plot)).section('\n', 0, 0).split(',');
      for (const OtherRun& other : every.others()) {
        bool isSeen = false;
        for (int i = 0; i < plot->plot()->graphCount(); ++i) {
          const QCPGraph& graph = *plot->plot()->graph(i);
          isSeen = isSeen || (graph.name().contains(other.name) && graph.dataCount() > 0);
        }
        const bool isThere = std::ranges::any_of(
            names, [&](const QString& name) { return QString(name).remove('"').startsWith(other.prefix); });
        EXPECT_TRUE(isThere || !isSeen) << row.id.toStdString() << mode << other.prefix.toStdString();
      }
    }
  }
}

TEST_F(PlotExportTest, CsvLeavesOutAGhostThatTheFigureHasNot) {
  const RunHistory before = makeRun(9, 2, 4);
  panel.setRuns(&run, {ghostRun(before)});
  Figure figure;
  figure.ghost = false;
  EXPECT_FALSE(exported("csv", figure).contains("before_"));
  EXPECT_TRUE(exported("csv").contains("before_"));
}

TEST_F(PlotExportTest, EveryPlotExportsEveryFormat) {
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> other(row.create(nullptr));
    other->setRuns(&run, {});
    for (const QString& format : plotFormats()) {
      const QString file = path(row.id + "." + format);
      EXPECT_EQ(exportPlot(*other, file, format), "");
      // No data set is a plane, a line and images at once.
      const bool absent =
          other->wants().map || other->wants().images || other->wants().draws || row.id == QLatin1String("paths");
      const bool numbers = format != "csv" || !absent;
      EXPECT_GT(QFileInfo(file).size(), numbers ? 300 : 0) << file.toStdString();
    }
  }
}

}  // namespace
}  // namespace gatescope
