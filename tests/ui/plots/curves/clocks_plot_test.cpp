// Two clocks: how fast weights move, and gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/clocks_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

#include "tests/ui/support/plot_support.h"

namespace gatescope {
namespace {

class ClocksPlotTest : public testing::Test {
 protected:
  ClocksPlotTest() {
    run.settings.experiment.gating.variant = "relu";
    panel.setRuns(&run, {});
    show(panel);
  }
  RunHistory run = makeRun(1, 200, 3);
  ClocksPlot panel;
};

TEST_F(ClocksPlotTest, MeansOverLayersOfBothOnOneAxis) {
  const double time = std::exp(-100.0 / 300);
  EXPECT_NEAR(curve(panel, "weights")->data()->findBegin(100, false)->value, 0.004 * time, 1e-12);
  EXPECT_NEAR(curve(panel, "gates")->data()->findBegin(100, false)->value, 0.02 * time, 1e-12);
  EXPECT_EQ(curve(panel, "gates")->pen().color(), panel.theme().gateOn);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 2U);
  EXPECT_EQ(note(panel), "");
  EXPECT_TRUE(pointAt(panel, 100, 0.02 * time).contains("mean |Gₜ − Gₜ₋₁|"));
}

TEST_F(ClocksPlotTest, LongCurvesAreMeansAndSaySo) {
  growRun(run, 200, 1000, 3);
  panel.refresh();
  EXPECT_LE(curve(panel, "weights")->dataCount(), 250);
  EXPECT_TRUE(panel.plot()->yAxis->label().contains("(mean of 4)")) << panel.plot()->yAxis->label().toStdString();
}

TEST_F(ClocksPlotTest, ByLayerInTheLayersColours) {
  const RunHistory before = makeRun(2, 100, 5);
  panel.setRuns(&run, {ghostRun(before)});
  QTest::keyClick(panel.findChild<QComboBox *>(), Qt::Key_Down);
  for (int l = 0; l < 3; ++l) {
    const QCPGraph *weights = curve(panel, QString("weights, layer %1").arg(l + 1)),
                   *gates = curve(panel, QString("gates, layer %1").arg(l + 1));
    ASSERT_TRUE(weights && gates);
    EXPECT_EQ(weights->pen().color(), panel.theme().layer(l, 3));
    EXPECT_EQ(gates->pen().color(), panel.theme().layer(l, 3));
    EXPECT_NE(weights->pen().style(), gates->pen().style()) << "not by colour alone";
    EXPECT_NEAR(gates->data()->findBegin(30, false)->value, 0.01 * (l + 1) * std::exp(-0.1), 1e-12);
  }
  EXPECT_TRUE(curve(panel, "weights, previous run")) << "runs beside are means over layers";
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 3U);
  EXPECT_EQ(part<LayerLadder>(panel)->names().size(), 3);
}

TEST_F(ClocksPlotTest, TableHasMeansAndLayersOnce) {
  const RunHistory before = makeRun(2, 100, 5);
  panel.setRuns(&run, {ghostRun(before)});
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names, (std::vector<QString>{"step", "weight_change_step_mean", "gate_change_mean",
                                               "weight_change_step_1", "weight_change_step_2", "weight_change_step_3",
                                               "gate_change_1", "gate_change_2", "gate_change_3", "before_step",
                                               "before_weight_change_step_mean", "before_gate_change_mean"}));
  EXPECT_EQ(table.columns[5][50], run.curves.layers()[50].weightChange[2]);
}

TEST_F(ClocksPlotTest, FrozenGatesAreSaid) {
  run.settings.experiment.gating.variant = "galu";
  growRun(run, 200, 210, 3);
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("GaLU are frozen")) << note(panel).toStdString();
}

}  // namespace
}  // namespace gatescope
