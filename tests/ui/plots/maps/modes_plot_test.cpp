// Modes of the kernel: powers, shares, and what an eigenvector looks like on each kind of data.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/modes_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/support/map_runs.h"
#include "tests/ui/support/plot_support.h"
#include "ui/plots/panel/plottables.h"

namespace gatescope {
namespace {

class ModesPlotTest : public testing::Test {
 protected:
  ModesPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QSpinBox& rank() { return *panel.findChild<QSpinBox*>("rank"); }
  /// Another data set under the same modes.
  void useData(std::shared_ptr<const Dataset> data) {
    auto inspection = std::make_shared<Inspection>(*run.inspection);
    const Index n = std::min<Index>(data->train.count(), 40);
    ProbeOrder order;
    for (Index s = 0; s < n; ++s) order.samples.push_back(s);
    order.training = order.samples;
    inspection->samples = std::make_shared<const ProbeOrder>(order);
    inspection->modes = makeModes(n);
    inspection->data = std::move(data);
    inspection->step += 1;
    run.inspection = inspection;
    panel.refresh();
  }
  const VectorD& values() const { return panel.drawing().values(); }

  RunHistory run = makeRun(1, 50, 3);  // 40 samples with two inputs
  ModesPlot panel;
};

TEST_F(ModesPlotTest, PowersByRank) {
  EXPECT_TRUE(panel.wants().modes);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
  EXPECT_DOUBLE_EQ(curve(panel, "targets")->data()->at(1)->value, 0.25);
  EXPECT_DOUBLE_EQ(curve(panel, "error, t = 0")->data()->at(1)->value, 0.5);
  EXPECT_DOUBLE_EQ(curve(panel, "error, now")->data()->at(1)->value, 0.125);
  EXPECT_DOUBLE_EQ(curve(panel, "error, predicted")->data()->at(1)->value, 0.05);
  EXPECT_EQ(curve(panel, "error, now")->lineStyle(), QCPGraph::lsStepCenter);
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 4U);
  EXPECT_TRUE(pointAt(panel, 2, 0.125).contains("mode 2: power 0.125")) << pointAt(panel, 2, 0.125).toStdString();
}

TEST_F(ModesPlotTest, SharesOfAllPower) {
  panel.setMode(ModesPlot::Mode::Share);
  const VectorD& targets = run.inspection->modes->targets;
  EXPECT_DOUBLE_EQ(curve(panel, "targets")->data()->at(2)->value, targets.head(3).sum() / targets.sum());
  EXPECT_DOUBLE_EQ(curve(panel, "error, now")->data()->at(39)->value, 1);
  EXPECT_EQ(panel.plot()->yAxis->range().upper, 1.04);
}

TEST_F(ModesPlotTest, WithoutAPredictionItSaysWhy) {
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto modes = std::make_shared<ModePowers>(*inspection->modes);
  modes->predicted.resize(0);
  inspection->modes = modes;
  run.inspection = inspection;
  auto frame = makeFrame(40, 60);
  frame->predictionNote = "no linear prediction: momentum";
  Results results;
  results.members[0].kernels.push_back(frame);
  run.append(results);
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("momentum")) << note(panel).toStdString();
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 3U);
}

TEST_F(ModesPlotTest, AClickOnAModeShowsItAndADoubleClickLeadsBack) {
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(panel, 5, 0.01));
  EXPECT_EQ(panel.mode(), ModesPlot::Mode::Eigenvector);
  EXPECT_EQ(panel.chosen(), 4);
  EXPECT_EQ(rank().value(), 5);
  EXPECT_TRUE(note(panel).startsWith("mode 5: ρ = ")) << note(panel).toStdString();
  QTest::mouseDClick(panel.plot(), Qt::LeftButton, {}, panel.plot()->axisRect()->rect().center());
  EXPECT_EQ(panel.mode(), ModesPlot::Mode::Power) << "and its release is no other click";
  EXPECT_TRUE(panel.follows());
}

TEST_F(ModesPlotTest, KeysChooseTheModeAndTheView) {
  QTest::keyClick(&rank(), Qt::Key_Up);
  QTest::keyClick(&rank(), Qt::Key_Up);
  EXPECT_EQ(panel.chosen(), 2);
  auto* box = panel.findChild<QComboBox*>();
  QTest::keyClick(box, Qt::Key_Down);
  QTest::keyClick(box, Qt::Key_Down);
  EXPECT_EQ(panel.mode(), ModesPlot::Mode::Eigenvector);
  const VectorD third = values();
  QTest::keyClick(&rank(), Qt::Key_Down);
  EXPECT_NE(values(), third);
  EXPECT_EQ(rank().maximum(), 40);
}

TEST_F(ModesPlotTest, OverThePlaneSamplesAreColouredPoints) {
  panel.setMode(ModesPlot::Mode::Eigenvector);
  EXPECT_EQ(panel.drawing().shape(), ModeShape::Plane);
  rank().setValue(2);
  const auto marks = parts<Marks>(panel);
  ASSERT_EQ(marks.size(), 1U);
  ASSERT_EQ(marks[0]->marks().size(), 40U);
  const Mark& first = marks[0]->marks()[0];
  EXPECT_EQ(first.x, static_cast<double>(run.inspection->data->train.inputs(0, 0)));
  EXPECT_EQ(first.y, static_cast<double>(run.inspection->data->train.inputs(1, 0)));
  EXPECT_NE(first.style.shape(), marks[0]->marks()[39].style.shape()) << "the other sign, not by colour alone";
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  EXPECT_TRUE(pointAt(panel, first.x, first.y).contains("√n·v = "));
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(panel, first.x, first.y));
  EXPECT_EQ(chosen.count(), 1);
}

TEST_F(ModesPlotTest, OverALineItIsAFunction) {
  useData(makeDataset(1, 40));
  panel.setMode(ModesPlot::Mode::Eigenvector);
  EXPECT_EQ(panel.drawing().shape(), ModeShape::Line);
  EXPECT_EQ(curve(panel, "√n·vᵢ")->dataCount(), 40);
  EXPECT_EQ(panel.plot()->xAxis->label(), "x");
}

TEST_F(ModesPlotTest, OverACircleItIsAFunctionOfTheAngle) {
  auto data = std::make_shared<Dataset>(*makeDataset(2, 40));
  data->train.inputs.colwise().normalize();
  useData(data);
  panel.setMode(ModesPlot::Mode::Eigenvector);
  EXPECT_EQ(panel.drawing().shape(), ModeShape::Circle);
  EXPECT_EQ(panel.plot()->xAxis->label(), "θ");
  EXPECT_NEAR(panel.plot()->xAxis->range().upper, std::numbers::pi, 1e-12);
}

TEST_F(ModesPlotTest, OfClassesItIsTheirMeansAndOfImagesTheirMeansToo) {
  auto data = std::make_shared<Dataset>(*makeDataset(16, 40));
  data->imageRows = data->imageColumns = 4;
  data->imageChannels = 1;
  useData(data);
  panel.setMode(ModesPlot::Mode::Eigenvector);
  rank().setValue(40);  // of the highest frequency: by turns, as the classes are
  EXPECT_EQ(panel.drawing().shape(), ModeShape::Classes);
  double sum = 0;
  for (Index s = 1; s < 40; s += 2) sum += values()(s);
  ASSERT_EQ(panel.drawing().means().size(), 2U);
  EXPECT_NEAR(panel.drawing().means()[1], sum / 20, 1e-12);
  EXPECT_GT(panel.drawing().means()[1], 0) << "the sign is that of the target";
  EXPECT_TRUE(note(panel).contains("images: means")) << note(panel).toStdString();
  EXPECT_TRUE(pointAt(panel, 2, 0.1).startsWith("b\nmean of √n·v")) << pointAt(panel, 2, 0.1).toStdString();
  panel.plot()->replot(QCustomPlot::rpImmediateRefresh);
}

TEST_F(ModesPlotTest, OfRealTargetsItStandsOverThem) {
  auto data = std::make_shared<Dataset>(*makeDataset(5, 40));
  data->train.classes.clear();
  data->classNames.clear();
  useData(data);
  panel.setMode(ModesPlot::Mode::Eigenvector);
  EXPECT_EQ(panel.drawing().shape(), ModeShape::Samples);
  EXPECT_EQ(panel.plot()->xAxis->label(), "target y");
}

TEST_F(ModesPlotTest, TableHasPowersAndTheChosenEigenvector) {
  rank().setValue(3);
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names, (std::vector<QString>{"mode", "initial_eigenvalue", "target_power", "initial_error_power",
                                               "error_power", "predicted_error_power", "sample", "eigenvector_3"}));
  EXPECT_EQ(table.columns[2][1], 0.25);
  const VectorD v = modeValues(*run.inspection, 2);
  EXPECT_NEAR(v.squaredNorm(), 40, 1e-9) << "root mean square 1";
  EXPECT_EQ(table.columns[7][5], v(5));
}

TEST_F(ModesPlotTest, SaysWhyThereAreNone) {
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  inspection->modes = nullptr;
  inspection->noModesReason = "no modes: more than 1,000 probe samples";
  run.inspection = inspection;
  panel.refresh();
  EXPECT_EQ(message(panel), "no modes: more than 1,000 probe samples");
  EXPECT_TRUE(panel.table().columns.empty());
}

TEST(ModePictureTest, MeanInputsAreWeightedByTheirSide) {
  Inspection inspection;
  auto data = std::make_shared<Dataset>(*makeDataset(3, 4));
  ProbeOrder order;
  order.samples = order.training = {0, 1, 3};
  inspection.data = data;
  inspection.samples = std::make_shared<const ProbeOrder>(order);
  const VectorD values{{1, -2, 3}};
  const MatrixD x = data->train.inputs.cast<double>();
  EXPECT_LT((weightedInputs(inspection, values, true) - (x.col(0) + 3 * x.col(3)) / 4).norm(), 1e-12);
  EXPECT_LT((weightedInputs(inspection, values, false) - x.col(1)).norm(), 1e-12);
  EXPECT_EQ(weightedInputs(inspection, VectorD::Ones(3), false).size(), 0);
}

}  // namespace
}  // namespace gatescope
