// The output over one input: curves, targets, where gates flip.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/function_plot.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/map_runs.h"
#include "ui/base/numbers.h"
#include "ui/plots/panel/plottables.h"

namespace gatescope {
namespace {

class FunctionPlotTest : public testing::Test {
 protected:
  FunctionPlotTest() {
    network.train(100);
    run = network.run(network.curve(OutputMap::Over::Circle));
    panel.setRuns(&run, {});
    show(panel);
  }
  TrainedNetwork network{mapSettings("circle", 4, 32)};
  RunHistory run;
  FunctionPlot panel;
};

TEST_F(FunctionPlotTest, CurveTargetsAndAxisOfTheCircle) {
  const QCPGraph* output = curve(panel, "network");
  ASSERT_TRUE(output);
  EXPECT_EQ(output->dataCount(), 512);
  EXPECT_EQ(output->data()->at(100)->value, run.inspection->map->output(0, 100));
  EXPECT_EQ(output->pen().color(), panel.theme().train);
  EXPECT_EQ(curve(panel, "training target")->dataCount(), 200);
  EXPECT_EQ(curve(panel, "test target")->dataCount(), 60);
  EXPECT_EQ(panel.plot()->xAxis->label(), "θ");
  EXPECT_TRUE(panel.plot()->xAxis->tickVectorLabels().contains("1/2 π"))
      << panel.plot()->xAxis->tickVectorLabels().join(" ").toStdString();
  EXPECT_TRUE(panel.plot()->xAxis->tickVectorLabels().contains("−1/2 π"))
      << panel.plot()->xAxis->tickVectorLabels().join(" ").toStdString();
  EXPECT_TRUE(panel.wants().map);
  EXPECT_EQ(panel.wants().boundaryLayer, -1);
}

TEST_F(FunctionPlotTest, OneRowOfTicksPerLayerUnderTheCurve) {
  const auto& groups = parts<LineGroups>(panel)[0]->groups();
  ASSERT_EQ(groups.size(), 3U);
  double lowest = 1;
  for (std::size_t l = 0; l < 3; ++l) {
    EXPECT_EQ(groups[l].pen.color(), panel.theme().layer(static_cast<int>(l), 3));
    ASSERT_EQ(groups[l].lines.size(), static_cast<qsizetype>(run.inspection->map->flips[l].size()));
    ASSERT_FALSE(groups[l].lines.empty());
    EXPECT_LT(groups[l].lines[0].y2(), lowest) << "rows do not meet";
    lowest = groups[l].lines[0].y1();
  }
  const QCPRange y = panel.plot()->yAxis->range();
  const double rug = y.lower + groups[0].lines[0].y2() * y.size();
  for (const QCPGraphData& point : *curve(panel, "network")->data()) EXPECT_GT(point.value, rug);
  const QString text =
      pointAt(panel, 0, y.lower + y.size() * 0.5 * (groups[2].lines[0].y1() + groups[2].lines[0].y2()));
  EXPECT_EQ(text, QString("layer 3: %1 gate flips").arg(groups[2].lines.size()));
}

TEST_F(FunctionPlotTest, PointerReadsExactValuesAndAClickChoosesTheSample) {
  const Index sample = run.inspection->samples->training[15];
  const double angle = std::atan2(network.data->train.inputs(1, sample), network.data->train.inputs(0, sample));
  const double target = network.data->train.targets(0, sample);
  const QString text = pointAt(panel, angle, target);
  EXPECT_TRUE(text.contains(QString("θ = %1").arg(numberText(angle, 4)))) << text.toStdString();
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(panel, angle, target));
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].value<Index>(), 15) << "a probe sample by its own number";
}

TEST_F(FunctionPlotTest, TableAndThemeAndLessOutputs) {
  EXPECT_EQ(panel.table().names, (std::vector<QString>{"theta", "output_1"}));
  EXPECT_EQ(panel.table().columns[1][17], run.inspection->map->output(0, 17));
  panel.setTheme(makeTheme(Theme::Kind::Dark));
  EXPECT_EQ(curve(panel, "network")->pen().color(), makeTheme(Theme::Kind::Dark).train);
  EXPECT_EQ(curve(panel, "network")->dataCount(), 512);
}

TEST(FunctionPlotLineTest, SeveralOutputsOverOneInput) {
  Settings s = mapSettings("gaussians", 3, 16);
  s.experiment.data.inputs = 1;
  s.experiment.data.classes = {0, 1, 2};
  s.experiment.data.targets = Targets::Classes;
  TrainedNetwork network(s);
  network.train(50);
  const RunHistory run = network.run(network.curve(OutputMap::Over::Line));
  FunctionPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  ASSERT_TRUE(curve(panel, "network 3"));
  EXPECT_NE(curve(panel, "network 3")->pen().color(), curve(panel, "network 1")->pen().color());
  EXPECT_EQ(panel.plot()->xAxis->label(), "x");
  EXPECT_EQ(panel.table().names[3], "output_3");
}

TEST(FunctionPlotWordsTest, OtherDataSaysWhatWouldFillIt) {
  const TrainedNetwork moons(mapSettings("moons"));
  const RunHistory run = moons.run(moons.plane(11, -1));
  FunctionPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(message(panel).contains("these data have 2")) << message(panel).toStdString();
  EXPECT_TRUE(panel.table().columns.empty());
}

}  // namespace
}  // namespace gatescope
