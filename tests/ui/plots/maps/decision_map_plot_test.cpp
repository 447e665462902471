// The map over two inputs: colours, decision, gates, marks, words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/decision_map_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/map_runs.h"
#include "ui/plots/panel/class_looks.h"
#include "ui/plots/panel/plottables.h"

namespace gatescope {
namespace {

/// output(x, y) over [−1, 1]².
std::shared_ptr<OutputMap> mapOf(Index side, Index outputs,
                                 const std::function<double(Index k, double x, double y)>& output) {
  auto map = std::make_shared<OutputMap>();
  map->side = side;
  map->xLower = map->yLower = -1;
  map->output.resize(outputs, side * side);
  for (Index p = 0; p < side * side; ++p)
    for (Index k = 0; k < outputs; ++k)
      map->output(k, p) = output(k, -1 + 2.0 * static_cast<double>(p % side) / static_cast<double>(side - 1),
                                 -1 + 2.0 * static_cast<double>(p / side) / static_cast<double>(side - 1));
  return map;
}

class DecisionMapPlotTest : public testing::Test {
 protected:
  DecisionMapPlotTest() {
    network.train(300);
    run = network.run(network.plane(41, 0));
    panel.setRuns(&run, {});
    show(panel);
  }
  TrainedNetwork network{mapSettings("moons")};
  RunHistory run;
  DecisionMapPlot panel;
};

TEST_F(DecisionMapPlotTest, MarksHaveShapeAndColourOfTheirClass) {
  const auto marks = parts<Marks>(panel);
  ASSERT_EQ(marks.size(), 2U);
  EXPECT_TRUE(marks[0]->marks().empty()) << "test samples only when asked for";
  ASSERT_EQ(marks[1]->marks().size(), 200U);
  for (const Mark& mark : marks[1]->marks()) {
    const int c = network.data->train.classes[static_cast<std::size_t>(mark.sample)];
    EXPECT_EQ(mark.style.shape(), classShape(c));
    EXPECT_EQ(mark.style.brush().color(), c == 0 ? panel.theme().test : panel.theme().train);
    EXPECT_EQ(mark.x, static_cast<double>(network.data->train.inputs(0, mark.sample)));
  }
  QTest::mouseClick(panel.findChild<QToolButton*>("test"), Qt::LeftButton);
  const auto hollow = parts<Marks>(panel)[0]->marks();
  ASSERT_EQ(hollow.size(), 60U);
  EXPECT_EQ(hollow[0].style.brush().style(), Qt::NoBrush);
}

TEST_F(DecisionMapPlotTest, CirclesAreCirclesWhateverTheSize) {
  for (const QSize& size : {QSize(300, 240), QSize(900, 600)}) {
    panel.resize(size);
    panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
    const QCPAxisRect& rect = *panel.plot()->axisRect();
    EXPECT_NEAR(panel.plot()->xAxis->range().size() / rect.width(), panel.plot()->yAxis->range().size() / rect.height(),
                1e-9);
    EXPECT_LE(panel.plot()->xAxis->range().lower, -1.6);
    EXPECT_GE(panel.plot()->yAxis->range().upper, 1.6);
    EXPECT_TRUE(panel.follows());
  }
  QTest::keyClick(panel.plot(), Qt::Key_Plus);
  const QCPRange zoomed = panel.plot()->xAxis->range();
  panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
  EXPECT_EQ(panel.plot()->xAxis->range(), zoomed);
}

TEST_F(DecisionMapPlotTest, GatesOfTheChosenLayerOneLookPerUnit) {
  const auto lines = parts<LineGroups>(panel);
  ASSERT_EQ(lines.size(), 2U);
  std::size_t segments = 0;
  for (const LineGroup& group : lines[0]->groups()) segments += static_cast<std::size_t>(group.lines.size());
  EXPECT_EQ(segments, run.inspection->map->boundaries.size());
  EXPECT_NE(lines[0]->groups()[0].pen.color(), lines[0]->groups()[1].pen.color());
  EXPECT_EQ(panel.wants().boundaryLayer, 0);
  EXPECT_TRUE(panel.wants().map);
  QSignalSpy changed(&panel, &RunPlot::wantsChanged);
  auto* layers = panel.findChild<QComboBox*>();
  EXPECT_EQ(layers->count(), 4);
  QTest::keyClick(layers, Qt::Key_Down);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(panel.wants().boundaryLayer, 1);
  QTest::keyClick(layers, Qt::Key_Home);
  EXPECT_EQ(panel.wants().boundaryLayer, -1);
  EXPECT_TRUE(parts<LineGroups>(panel)[0]->groups().empty());
}

TEST_F(DecisionMapPlotTest, PointerReadsTheOutputAndTheSample) {
  const Index sample = run.inspection->samples->training[7];
  const double x = static_cast<double>(network.data->train.inputs(0, sample)),
               y = static_cast<double>(network.data->train.inputs(1, sample));
  const QString text = pointAt(panel, x, y);
  EXPECT_TRUE(text.contains("x₁ = ")) << text.toStdString();
  EXPECT_TRUE(text.contains(QString("probe sample 8 (training sample %1)").arg(sample + 1))) << text.toStdString();
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(panel, x, y));
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].value<Index>(), 7) << "a probe sample by its own number";
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(panel, -1.55, 1.55));
  EXPECT_EQ(chosen.count(), 1) << "no sample is near";
}

TEST_F(DecisionMapPlotTest, TableIsTheMap) {
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names, (std::vector<QString>{"x1", "x2", "output_1"}));
  ASSERT_EQ(table.columns[2].size(), 41U * 41U);
  EXPECT_DOUBLE_EQ(table.columns[0][41 + 40], 1.6);
  EXPECT_NEAR(table.columns[1][41], -1.6 + 3.2 / 40, 1e-12);
  EXPECT_EQ(table.columns[2][100], run.inspection->map->output(0, 100));
}

TEST_F(DecisionMapPlotTest, ANewPictureIsDrawnAndAPastOneToo) {
  const QImage before = parts<ImageArea>(panel)[0]->image();
  network.train(100);
  run.inspection = network.plane(41, 0);
  EXPECT_TRUE(panel.refresh());
  EXPECT_NE(parts<ImageArea>(panel)[0]->image(), before);
  EXPECT_FALSE(panel.refresh());
  auto pastView = std::make_shared<PastView>();
  pastView->inspection = network.plane(21, 0);
  run.pastView = pastView;
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(parts<ImageArea>(panel)[0]->image().width(), 21);
}

TEST(DecisionMapPlotWordsTest, OfVeryManySamplesSomeAreShownFromEverywhere) {
  Settings settings = mapSettings("circle");
  settings.experiment.data.train = 1000;
  TrainedNetwork network(settings);
  const RunHistory run = network.run(network.curve(OutputMap::Over::Circle));
  DecisionMapPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(note(panel).contains("Marks: 500 of 1\u2009000 training samples, evenly chosen"))
      << note(panel).toStdString();
  const auto& marks = parts<Marks>(panel)[1]->marks();
  ASSERT_EQ(marks.size(), 500U);
  int left = 0;
  for (const Mark& mark : marks) left += mark.x < 0 ? 1 : 0;
  EXPECT_NEAR(left, 250, 5) << "from the whole circle";
}

TEST(DecisionMapPlotWordsTest, OtherDataSaysWhatWouldFillIt) {
  const TrainedNetwork digits(mapSettings("sphere"));
  RunHistory run = digits.run(digits.empty());
  DecisionMapPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(message(panel).contains("two inputs; these data have 50")) << message(panel).toStdString();
  EXPECT_TRUE(panel.table().columns.empty());
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  inspection->data = std::make_shared<const Dataset>(loadDataset(mapSettings("moons").experiment.data, 1));
  inspection->noMapReason = "no map: random gates";
  run.inspection = inspection;
  panel.refresh();
  EXPECT_EQ(message(panel), "no map: random gates");
}

TEST(DecisionMapPlotCircleTest, TheRingShowsTheOutputAtEachAngle) {
  TrainedNetwork network(mapSettings("circle", 4, 32));
  network.train(100);
  const RunHistory run = network.run(network.curve(OutputMap::Over::Circle));
  DecisionMapPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_EQ(message(panel), "");
  EXPECT_TRUE(pointAt(panel, 0, 1).contains("θ = 1.5"));
  const auto& groups = parts<LineGroups>(panel)[0]->groups();
  ASSERT_EQ(groups.size(), 1U);
  EXPECT_EQ(groups[0].lines.size(), static_cast<qsizetype>(run.inspection->map->flips[0].size()));
  EXPECT_EQ(panel.table().names[0], "theta");
}

TEST(DecisionPictureTest, ColoursDivergeAroundZeroAndDecisionIsExact) {
  const auto map = mapOf(21, 1, [](Index, double x, double y) { return x + 0.5 * y - 0.25; });
  const MapColours colours{makeTheme(Theme::Kind::Light), 0, false, 2};
  EXPECT_EQ(colours.of(VectorD{{0.0}}), QColor(Qt::white));
  EXPECT_EQ(colours.of(VectorD{{2.0}}), colours.theme.train);
  EXPECT_EQ(colours.of(VectorD{{-3.0}}), colours.theme.test);
  const QImage image = mapImage(*map, colours);
  EXPECT_EQ(image.pixelColor(20, 0).rgb(), colours.of(map->output.col(21 * 21 - 1)).rgb())
      << "the last point is on top right";
  const QVector<QLineF> lines = decisionLines(*map);
  EXPECT_GE(lines.size(), 20);
  for (const QLineF& line : lines)
    for (const QPointF& end : {line.p1(), line.p2()}) EXPECT_NEAR(end.x() + 0.5 * end.y(), 0.25, 1e-9);
  EXPECT_NEAR(outputAt(*map, {0.13, -0.37})(0), 0.13 - 0.185 - 0.25, 1e-12);
  EXPECT_EQ(outputAt(*map, {1.1, 0}).size(), 0);
}

TEST(DecisionPictureTest, ClassesHaveTheirColourPalerWhereClose) {
  const auto map = mapOf(21, 3, [](Index k, double x, double y) { return k == 0 ? x : k == 1 ? -x : y; });
  const MapColours colours{makeTheme(Theme::Kind::Light), 3, false, 1};
  const QColor clear = colours.of(VectorD{{1.0, -1.0, 0.0}}), close = colours.of(VectorD{{0.5, -1.0, 0.4}});
  EXPECT_EQ(clear.hsvHue(), close.hsvHue());
  EXPECT_GT(clear.hsvSaturation(), close.hsvSaturation());
  EXPECT_NE(clear.hsvHue(), colours.of(VectorD{{0.0, 1.0, 0.0}}).hsvHue());
  // Between 0 and 2 where x = y > 0, between 1 and 2 where −x = y > 0, between 0 and 1 where x = 0 > y.
  for (const QLineF& line : decisionLines(*map)) {
    const QPointF p = line.center();
    EXPECT_LT(std::min(std::abs(std::abs(p.x()) - p.y()), std::abs(p.x()) + std::max(0.0, p.y())), 0.051);
  }
  EXPECT_NEAR(softmax(VectorD{{1.0, 2.0}})(1), 1 / (1 + std::exp(-1.0)), 1e-12);
}

TEST(DecisionPictureTest, RangesAreRound) {
  EXPECT_DOUBLE_EQ(roundUp(0.93), 1);
  EXPECT_DOUBLE_EQ(roundUp(1.0), 1);
  EXPECT_DOUBLE_EQ(roundUp(23), 30);
  EXPECT_DOUBLE_EQ(roundUp(0.071), 0.1);
  EXPECT_EQ(roundUp(0), 1);
}

}  // namespace
}  // namespace gatescope
