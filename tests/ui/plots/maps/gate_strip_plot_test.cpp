// Gate change as a strip: which sample is in which column, scales, words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_strip_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/maps/colour_bar.h"
#include "ui/plots/panel/rhythm.h"

namespace gatescope {
namespace {

/// One layer, measured at these steps; f, F and the active fraction are the number of the sample, from 0.
std::vector<LayerSample> measuredAt(std::initializer_list<std::int64_t> steps) {
  std::vector<LayerSample> samples;
  for (const std::int64_t step : steps) {
    const double value = static_cast<double>(samples.size());
    LayerSample sample;
    sample.step = step;
    if (value > 0) sample.gateChange = {value};
    sample.gateChangeTotal = sample.activeFraction = {value};
    samples.push_back(sample);
  }
  return samples;
}

TEST(StripColumnsTest, SamplesOfUnevenDistanceAreInTheirColumns) {
  const auto samples = measuredAt({0, 10, 11, 12, 90});
  const MatrixD rate = stripColumns(samples, GateStripPlot::Mode::Rate, 0, 100, 10, {});
  EXPECT_TRUE(std::isnan(rate(0, 0))) << "the first rate is that of step 10";
  EXPECT_EQ(rate(1, 0), 2) << "mean of 1, 2, 3";
  for (int column = 2; column < 9; ++column) EXPECT_EQ(rate(column, 0), 3) << "holds until the next";
  EXPECT_EQ(rate(9, 0), 4);
  const MatrixD total = stripColumns(samples, GateStripPlot::Mode::Total, 0, 100, 10, {});
  EXPECT_EQ(total(0, 0), 0);
  EXPECT_EQ(total(1, 0), 2);
  for (int column = 2; column < 9; ++column) EXPECT_EQ(total(column, 0), 3) << "holds until the next";
  EXPECT_EQ(total(9, 0), 4);
}

TEST(StripColumnsTest, NothingBeyondWhatIsMeasured) {
  const auto samples = measuredAt({20, 40});
  for (const auto mode : {GateStripPlot::Mode::Rate, GateStripPlot::Mode::Total}) {
    const MatrixD strip = stripColumns(samples, mode, 0, 100, 10, {});
    EXPECT_TRUE(std::isnan(strip(0, 0)));
    EXPECT_TRUE(std::isnan(strip(5, 0)));
    EXPECT_EQ(strip(4, 0), 1);
  }
  EXPECT_EQ(stripColumns({}, GateStripPlot::Mode::Rate, 0, 10, 5, {}).cols(), 0);
}

TEST(StripColumnsTest, WhatWasLeftOutIsAGap) {
  const auto samples = measuredAt({0, 10, 11, 12, 90});
  for (const auto mode : {GateStripPlot::Mode::Rate, GateStripPlot::Mode::Total}) {
    const MatrixD often = stripColumns(samples, mode, 0, 100, 10, Rhythm({{0, 1}}));
    EXPECT_EQ(often(1, 0), 2);
    for (int column = 2; column < 9; ++column) EXPECT_TRUE(std::isnan(often(column, 0))) << column;
    EXPECT_EQ(often(9, 0), 4);
    EXPECT_EQ(stripColumns(samples, mode, 0, 100, 10, Rhythm({{0, 80}}))(5, 0), 3) << "as seldom as asked for";
  }
}

class GateStripPlotTest : public testing::Test {
 protected:
  GateStripPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QCPColorMapData& map() const { return *qobject_cast<QCPColorMap*>(panel.plot()->plottable(0))->data(); }
  RunHistory run = makeRun(1, 500, 3);
  GateStripPlot panel;
};

TEST_F(GateStripPlotTest, ColumnsAreStepsAndRowsAreLayers) {
  EXPECT_EQ(panel.sharedAxis(), "step");
  ASSERT_EQ(map().keySize(), 500);
  ASSERT_EQ(map().valueSize(), 3);
  int column = 0, row = 0;
  map().coordToCell(120, 2, &column, &row);
  EXPECT_DOUBLE_EQ(map().cell(column, row), std::log10(run.curves.layers()[120].gateChange[1]));
  EXPECT_TRUE(std::isnan(map().cell(0, 0))) << "no rate at t = 0";
  EXPECT_TRUE(panel.plot()->yAxis->rangeReversed());
  EXPECT_NEAR(panel.bar().upper(), run.curves.layers()[1].gateChange[2], 1e-12);
}

TEST_F(GateStripPlotTest, LongRunsHaveBoundedColumnsAndAZoomHasFinerOnes) {
  growRun(run, 500, 6000, 3);
  panel.refresh();
  EXPECT_EQ(map().keySize(), GateStripPlot::kMostColumns);
  panel.plot()->xAxis->setRange(100, 300);
  EXPECT_TRUE(QTest::qWaitFor([this] { return map().keyRange().upper < 301; }, 3000));
  EXPECT_EQ(map().keySize(), 200);
  EXPECT_FALSE(panel.follows());
}

TEST_F(GateStripPlotTest, ModesByKeyboardAndTheirNumbers) {
  auto* modes = panel.findChild<QComboBox*>();
  EXPECT_EQ(panel.table().names[1], "gate_change_1");
  QTest::keyClick(modes, Qt::Key_Down);
  EXPECT_EQ(panel.mode(), GateStripPlot::Mode::Total);
  EXPECT_DOUBLE_EQ(map().cell(499, 2), run.curves.layers()[499].gateChangeTotal[2]);
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names[3], "gate_change_total_3");
  EXPECT_EQ(table.columns[3][40], run.curves.layers()[40].gateChangeTotal[2]);
  QTest::keyClick(modes, Qt::Key_Down);
  EXPECT_EQ(map().cell(7, 1), 0.5);
}

TEST_F(GateStripPlotTest, TheReadoutIsOfTheColumnUnderThePointer) {
  panel.setMode(GateStripPlot::Mode::Active);
  const QCustomPlot& plot = *panel.plot();
  QTest::mouseMove(panel.plot(), QPoint(static_cast<int>(plot.xAxis->coordToPixel(250)),
                                        static_cast<int>(plot.yAxis->coordToPixel(2))));
  const QString text = view(panel).crosshair().text();
  EXPECT_TRUE(text.startsWith("layer 2\nstep 2")) << text.toStdString();
  EXPECT_TRUE(text.endsWith("active = 0.5")) << text.toStdString();
}

TEST_F(GateStripPlotTest, ALinkedPointerReadsEveryLayer) {
  panel.setMode(GateStripPlot::Mode::Active);
  panel.linkTo(120);
  EXPECT_EQ(view(panel).crosshair().text(), "step 120\nlayer 1: 0.5\nlayer 2: 0.5\nlayer 3: 0.5");
}

TEST_F(GateStripPlotTest, ASingleMeasurementIsSeen) {
  RunHistory sparse = makeRun(5, 10, 3);
  for (const std::int64_t step : {400, 800}) growRun(sparse, step, step + 1, 3);
  panel.setRuns(&sparse, {});
  ASSERT_GT(map().keySize(), panel.plot()->axisRect()->width()) << "more columns than pixels";
  int column = 0, row = 0;
  map().coordToCell(400, 1, &column, &row);
  EXPECT_FALSE(std::isnan(map().cell(column, row)));
  EXPECT_FALSE(std::isnan(map().cell(column + 1, row)));
  EXPECT_TRUE(std::isnan(map().cell(column + 8, row)));
}

TEST_F(GateStripPlotTest, FrozenGatesAreSaid) {
  EXPECT_FALSE(note(panel).contains("frozen"));
  RunHistory frozen = makeRun(2, 20, 3);
  frozen.settings.experiment.gating.variant = "galu";
  panel.setRuns(&frozen, {});
  EXPECT_TRUE(note(panel).contains("frozen")) << note(panel).toStdString();
}

TEST_F(GateStripPlotTest, OneLayerAloneIsDrawn) {
  RunHistory shallow = makeRun(3, 20, 1);
  panel.setRuns(&shallow, {});
  QCustomPlot& plot = *panel.plot();
  const QImage image = plot.toPixmap(plot.width(), plot.height(), 1).toImage();
  const QPoint middle(static_cast<int>(plot.xAxis->coordToPixel(10)), static_cast<int>(plot.yAxis->coordToPixel(1)));
  EXPECT_NE(image.pixelColor(middle), panel.theme().surface);
}

}  // namespace
}  // namespace gatescope
