// The wall of images: right and wrong, words, room, cost.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/digit_wall_plot.h"
#include "ui/plots/panel/title_row.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/map_runs.h"
#include "ui/plots/maps/tile_wall.h"

namespace gatescope {
namespace {

Settings digits(std::vector<std::int64_t> classes, Targets targets) {
  Settings s = mapSettings("mnist", 3, 32);
  s.experiment.data.classes = std::move(classes);
  s.experiment.data.targets = targets;
  s.experiment.data.test = 120;
  return s;
}

class DigitWallPlotTest : public testing::Test {
 protected:
  void start(const Settings& settings, int steps, bool test = true) {
    network = std::make_unique<TrainedNetwork>(settings);
    network->train(steps);
    run = network->run(network->images(test));
    panel.setRuns(&run, {});
    show(panel);
  }
  TileWall& wall() const { return *parts<TileWall>(panel).at(0); }
  int wrong() const {
    int count = 0;
    for (const Tile& tile : wall().tiles()) count += tile.wrong ? 1 : 0;
    return count;
  }
  QString values() const { return panel.findChild<TitleRow*>()->values(); }
  QPointF positionOf(std::size_t i) const {
    const QPointF at = wall().imageRect(i).center();
    return {panel.plot()->xAxis->pixelToCoord(at.x()), panel.plot()->yAxis->pixelToCoord(at.y())};
  }
  std::unique_ptr<TrainedNetwork> network;
  RunHistory run;
  DigitWallPlot panel;
};

TEST_F(DigitWallPlotTest, ScalarTargetsAreTwoClasses) {
  start(digits({4, 7}, Targets::Value), 3);
  ASSERT_EQ(wall().tiles().size(), 100U);
  int right = 0;
  for (const Tile& tile : wall().tiles()) {
    const auto s = static_cast<std::size_t>(run.inspection->images->samples[static_cast<std::size_t>(tile.sample)]);
    const bool seven = run.inspection->images->output(0, tile.sample) > 0;
    EXPECT_EQ(tile.wrong, seven != (network->data->test.classes[s] == 1));
    if (tile.wrong) {
      EXPECT_EQ(tile.caption, seven ? "4→7" : "7→4");
    }
    right += tile.wrong ? 0 : 1;
  }
  EXPECT_TRUE(values().startsWith(QString("%1 of 100 correct").arg(right))) << values().toStdString();
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names, (std::vector<QString>{"sample", "class", "predicted", "output_1"}));
  EXPECT_EQ(table.columns[0][0], 1);
  const Index sixth = run.inspection->images->samples[5];
  EXPECT_EQ(table.columns[0][5], static_cast<double>(sixth + 1));
  EXPECT_EQ(table.columns[1][5], network->data->test.classes[static_cast<std::size_t>(sixth)] == 1 ? 7 : 4);
  EXPECT_TRUE(note(panel).contains("100 of 120 test samples, evenly chosen")) << note(panel).toStdString();
}

TEST_F(DigitWallPlotTest, TenClassesAndProbabilities) {
  Settings s = digits({}, Targets::Classes);
  s.experiment.loss = Loss::CrossEntropy;
  start(s, 4);
  ASSERT_GT(wrong(), 0);
  ASSERT_LT(wrong(), 100);
  const QPointF position = positionOf(12);
  const QString text = pointAt(panel, position.x(), position.y());
  EXPECT_TRUE(text.startsWith(QString("test sample %1: ").arg(run.inspection->images->samples[12] + 1)))
      << text.toStdString();
  EXPECT_TRUE(text.contains("probability 0.") || text.contains("probability ")) << text.toStdString();
  EXPECT_TRUE(text.contains("margin")) << text.toStdString();
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, wall().imageRect(12).center().toPoint());
  EXPECT_EQ(chosen.count(), 0) << "a test sample is no probe sample";
}

TEST_F(DigitWallPlotTest, WrongOnlyByKeyboardAndNoneLeft) {
  start(digits({4, 7}, Targets::Value), 3);
  const int all = wrong();
  ASSERT_GT(all, 0);
  QTest::keyClick(panel.findChild<QComboBox*>(), Qt::Key_Down);
  EXPECT_TRUE(panel.showsWrongOnly());
  EXPECT_EQ(wall().tiles().size(), static_cast<std::size_t>(all));
  network->train(300);
  run.inspection = network->images(false);
  panel.refresh();
  EXPECT_EQ(message(panel), "None of the 100 images is misclassified.");
}

TEST_F(DigitWallPlotTest, TrainingImagesOfTheProbesCanBeChosen) {
  start(digits({4, 7}, Targets::Value), 3, false);
  EXPECT_TRUE(note(panel).contains("training samples"));
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, wall().imageRect(12).center().toPoint());
  ASSERT_EQ(chosen.count(), 1);
  const Index row = run.inspection->images->samples[12];
  EXPECT_EQ(run.inspection->samples->training[static_cast<std::size_t>(chosen[0][0].value<Index>())], row);
}

TEST_F(DigitWallPlotTest, TilesLieInThePlotAndApart) {
  start(digits({4, 7}, Targets::Value), 3);
  for (const QSize& size : {QSize(300, 240), QSize(560, 330), QSize(900, 600)}) {
    panel.resize(size);
    panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
    const QRectF room = QRectF(panel.plot()->axisRect()->rect()).adjusted(-1, -1, 1, 1);
    const std::size_t shown = wall().shownTiles();
    EXPECT_GE(shown, size.width() < 400 ? 20U : 100U);
    QFont bold = panel.plot()->font();
    bold.setBold(true);
    EXPECT_GE(wall().imageRect(1).left() - wall().imageRect(0).left(), QFontMetricsF(bold).horizontalAdvance("7→4"))
        << "captions are not cut";
    EXPECT_NEAR(wall().imageRect(0).width(), wall().imageRect(0).height(), 1e-6);
    for (std::size_t i = 0; i < shown; ++i) {
      EXPECT_TRUE(room.contains(wall().imageRect(i))) << i << " at " << size.width();
      for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(wall().imageRect(i).intersects(wall().imageRect(j)));
    }
    EXPECT_EQ(values().contains("room for"), shown < 100) << values().toStdString();
  }
}

TEST_F(DigitWallPlotTest, ImagesAreKeptBetweenSteps) {
  start(digits({4, 7}, Targets::Value), 3);
  panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
  const auto* before = wall().images().data();
  network->train(20);
  run.inspection = network->images();
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(wall().images().data(), before);
  double best = 1e9;
  for (int i = 0; i < 10; ++i) {
    QElapsedTimer clock;
    clock.start();
    panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
    best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
  }
  EXPECT_LT(best, 5) << "milliseconds";
  RecordProperty("replot_ms", std::to_string(best));
}

TEST(SampleImageTest, InkOnPaperAndPlanesOfColour) {
  Dataset data;
  data.imageRows = 2;
  data.imageColumns = 3;
  data.imageChannels = 1;
  Samples samples;
  samples.inputs = Matrix{{0}, {0}, {0}, {0}, {0}, {1}};
  const Theme theme = makeTheme(Theme::Kind::Dark);
  QImage image = sampleImage(data, samples, 0, 0, 1, theme);
  EXPECT_EQ(image.size(), QSize(3, 2));
  EXPECT_EQ(image.pixelColor(2, 1), theme.text);
  EXPECT_EQ(image.pixelColor(0, 1), theme.surface);
  data.imageRows = data.imageColumns = 1;
  data.imageChannels = 3;
  samples.inputs = Matrix{{-1}, {0}, {1}};
  EXPECT_EQ(sampleImage(data, samples, 0, -1, 1, theme).pixelColor(0, 0), QColor(0, 128, 255));
}

TEST(DigitWallPlotWordsTest, OtherDataSaysWhatWouldFillIt) {
  const TrainedNetwork moons(mapSettings("moons"));
  const RunHistory run = moons.run(moons.plane(11, -1));
  DigitWallPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(message(panel).contains("needs images; these data (two moons) have none"))
      << message(panel).toStdString();
}

}  // namespace
}  // namespace gatescope
