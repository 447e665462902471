// The kernel by layers: stacked, by layer, now; what is expected; numbers.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/kernel_layers_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/curves/stacked_areas.h"
#include "ui/plots/panel/quartile_band.h"

namespace gatescope {
namespace {

class KernelLayersPlotTest : public testing::Test {
 protected:
  KernelLayersPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  RunHistory run = makeRun(1, 101, 3);  // value layers 1 to 4, of traces 1 to 4 at t = 0
  KernelLayersPlot panel;
};

TEST_F(KernelLayersPlotTest, LayersAreStackedUnderTheirSum) {
  const auto areas = parts<StackedAreas>(panel);
  ASSERT_EQ(areas.size(), 1U);
  ASSERT_EQ(areas[0]->tops().size(), 4U);
  EXPECT_EQ(areas[0]->x().size(), 11);
  EXPECT_DOUBLE_EQ(areas[0]->tops()[0][0], 1);
  EXPECT_DOUBLE_EQ(areas[0]->tops()[2][0], 6);
  EXPECT_DOUBLE_EQ(areas[0]->tops()[3][10], 11) << "10 and a tenth at step 100";
  const QCPGraph* expected = curve(panel, "tr E[Kₗ], layers 1 to 3");
  ASSERT_TRUE(expected);
  EXPECT_EQ(expected->data()->at(0)->value, 6);
  EXPECT_EQ(expected->pen().style(), Qt::CustomDashLine);
  EXPECT_EQ(panel.plot()->yAxis->range().lower, 0);
  EXPECT_GE(panel.plot()->yAxis->range().upper, 11);
  EXPECT_FALSE(part<LayerLadder>(panel)->names().isEmpty());
}

TEST_F(KernelLayersPlotTest, WhatWasNotMeasuredIsJoinedFaintly) {
  growRun(run, 101, 521, 3);
  Results late;
  late.members[0].kernels = {makeFrame(40, 500, 4), makeFrame(40, 520, 4)};
  run.append(late);
  panel.refresh();
  panel.plot()->replot(QCustomPlot::rpImmediateRefresh);
  const QImage picture = panel.plot()->toPixmap().toImage();
  const auto colourAt = [&](double step) { return picture.pixelColor(pixel(panel, step, 0.4)); };
  EXPECT_EQ(colourAt(53), colourAt(511)) << "measured before and after";
  EXPECT_NE(colourAt(311), colourAt(53));
  EXPECT_GT(colourAt(311).lightness(), colourAt(53).lightness());
}

TEST_F(KernelLayersPlotTest, PointerReadsTheLayerAndItsShare) {
  const QString text = pointAt(panel, 40, 6.24);
  EXPECT_TRUE(text.startsWith("layer 3\nstep 40\ntr Kₗ = 3.12")) << text.toStdString();
  EXPECT_TRUE(text.contains(", 30 % of tr Kᵛ; tr E[Kₗ] = 2")) << text.toStdString();
  const QString sum = pointAt(panel, 40, 10.4);
  EXPECT_TRUE(sum.startsWith("tr Kᵛ\nstep 40: ")) << sum.toStdString();
  EXPECT_TRUE(sum.contains("layer 4: tr Kₗ = 4.16")) << sum.toStdString();
}

TEST_F(KernelLayersPlotTest, EachLayerByItselfIsLogarithmicWithItsExpectation) {
  QTest::keyClick(panel.findChild<QComboBox*>(), Qt::Key_Down);
  ASSERT_EQ(panel.mode(), KernelLayersPlot::Mode::Layers);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
  for (int l = 0; l < 4; ++l) {
    const QCPGraph* layer = curve(panel, QString("layer %1").arg(l + 1));
    ASSERT_TRUE(layer);
    EXPECT_EQ(layer->pen().color(), panel.theme().layer(l, 4));
    EXPECT_DOUBLE_EQ(layer->data()->at(0)->value, l + 1);
    EXPECT_EQ(curve(panel, QString("tr E[Kₗ], layer %1").arg(l + 1))->data()->at(0)->value, 2);
  }
  EXPECT_EQ(panel.sharedAxis(), "step");
}

TEST_F(KernelLayersPlotTest, BarsAreOfTheStepThatIsLookedAt) {
  panel.setMode(KernelLayersPlot::Mode::Now);
  EXPECT_EQ(panel.sharedAxis(), "");
  const auto bars = parts<QCPBars>(panel);
  ASSERT_EQ(bars.size(), 4U);
  EXPECT_DOUBLE_EQ(bars[3]->data()->at(0)->value, 4.4);
  EXPECT_EQ(curve(panel, "tr E[Kₗ]")->dataCount(), 4);
  EXPECT_FALSE(curve(panel, "tr E[Kₗ]")->scatterStyle().isNone());
  EXPECT_TRUE(pointAt(panel, 4, 4.4).startsWith("layer 4\ntr Kₗ = 4.4")) << pointAt(panel, 4, 4.4).toStdString();
  auto past = std::make_shared<PastView>();
  past->step = 20;
  past->kernel = makeFrame(40, 20);
  past->kernels = {past->kernel};
  run.look(past);
  panel.refresh();
  EXPECT_DOUBLE_EQ(bars[3]->data()->at(0)->value, 4.08);
  EXPECT_EQ(panel.findChild<QLabel*>("values")->text(), "step 20");
}

TEST_F(KernelLayersPlotTest, OfAnEnsembleBarsHaveTheirQuartiles) {
  const RunHistory ensemble = makeEnsemble(2, 101, 3, 5), alone = makeRun(3, 101, 2);
  panel.setMode(KernelLayersPlot::Mode::Now);
  panel.setRuns(&ensemble, {{&alone, "B: GaLU", "b_", 1}});
  ASSERT_EQ(parts<QuartileBand>(panel).size(), 1U);
  const Band& band = parts<QuartileBand>(panel)[0]->band();
  EXPECT_EQ(band.low[0], ensemble.low().kernels().back()->layerTraces[0]);
  EXPECT_TRUE(std::isnan(band.low[1])) << "layers are no curve";
  EXPECT_EQ(curve(panel, "B: GaLU")->dataCount(), 3);
}

TEST_F(KernelLayersPlotTest, WhereTheoryHasNoneItSaysWhy) {
  Results results;
  auto frame = makeFrame(40, 200);
  frame->expectedLayerTraces.clear();
  frame->noExpectedReason = "the gates depend on the same weights";
  results.members[0].kernels.push_back(frame);
  run.append(results);
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("the gates depend")) << note(panel).toStdString();
  EXPECT_EQ(curve(panel, "tr E[K₁]")->dataCount(), 0);
}

TEST_F(KernelLayersPlotTest, TableHasEveryLayerInEveryView) {
  const RunHistory before = makeRun(4, 51, 2);
  panel.setRuns(&run, {ghostRun(before)});
  for (const PlotMode& mode : KernelLayersPlot::modeTable()) {
    panel.chooseMode(mode.id);
    const PlotTable table = panel.table();
    ASSERT_EQ(table.names.size(), 10U + 8U);
    EXPECT_EQ(table.names[1], "trace_value");
    EXPECT_EQ(table.names[2], "trace_layer_1");
    EXPECT_EQ(table.names[9], "expected_trace_layer_4");
    EXPECT_EQ(table.names[12], "before_trace_layer_1");
    EXPECT_DOUBLE_EQ(table.columns[5].back(), 4.4);
  }
}

}  // namespace
}  // namespace gatescope
