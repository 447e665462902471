// Gate planes: each layer's angle to the tree's planes, and the share that is found.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/gate_planes_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTest>

#include "core/probes/gate_planes.h"
#include "tests/ui/support/plot_support.h"

namespace gatescope {
namespace {

class GatePlanesPlotTest : public testing::Test {
 protected:
  GatePlanesPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  RunHistory run = makePlanesRun(1, 100);
  GatePlanesPlot panel;
};

TEST_F(GatePlanesPlotTest, AnglesOfEveryLayerInItsColour) {
  for (int l = 0; l < 3; ++l) {
    const QCPGraph* layer = curve(panel, QString("layer %1").arg(l + 1));
    ASSERT_TRUE(layer);
    EXPECT_EQ(layer->pen().color(), panel.theme().layer(l, 3));
    EXPECT_NEAR(layer->data()->findBegin(50, false)->value, 75 - 10 * l, 1e-12);
  }
  EXPECT_EQ(part<LayerLadder>(panel)->names().size(), 3);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLinear);
  EXPECT_TRUE(panel.plot()->yAxis->label().contains("nearest plane"));
  EXPECT_EQ(note(panel), "");
}

TEST_F(GatePlanesPlotTest, PlanesAtRandomAreDotted) {
  const QCPGraph* random = curve(panel, "planes at random");
  ASSERT_TRUE(random);
  EXPECT_EQ(random->pen().style(), panel.theme().theoryPen().style());
  EXPECT_NEAR(random->data()->findBegin(50, false)->value, randomPlaneAngle(50, 7), 1e-9);
  RunHistory deeper = makePlanesRun(2, 100);
  deeper.settings.experiment.data.treeDepth = 4;
  panel.setRuns(&deeper, {});
  EXPECT_NEAR(curve(panel, "planes at random")->data()->findBegin(50, false)->value, randomPlaneAngle(50, 15), 1e-9);
}

TEST_F(GatePlanesPlotTest, ShareOfPlanesFound) {
  QTest::keyClick(panel.findChild<QComboBox*>(), Qt::Key_Down);
  EXPECT_NEAR(curve(panel, "layer 2")->data()->findBegin(50, false)->value, 2.0 / 7, 1e-12);
  EXPECT_FALSE(curve(panel, "planes at random"));
}

TEST_F(GatePlanesPlotTest, RunsBesideAreMeansOverLayers) {
  const RunHistory before = makePlanesRun(2, 60);
  panel.setRuns(&run, {ghostRun(before)});
  const QCPGraph* other = curve(panel, "mean over layers, previous run");
  ASSERT_TRUE(other);
  EXPECT_NEAR(other->data()->findBegin(50, false)->value, 65, 1e-12);
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names,
            (std::vector<QString>{"step", "plane_angle_1", "plane_angle_2", "plane_angle_3", "plane_angle_random",
                                  "planes_found_1", "planes_found_2", "planes_found_3", "before_step",
                                  "before_plane_angle_mean", "before_planes_found_mean"}));
  EXPECT_EQ(table.columns[2][50], run.curves.layers()[50].planeAngle[1]);
}

TEST_F(GatePlanesPlotTest, SaysWhatToChooseWhereThereIsNothing) {
  for (const auto& [data, variant] : {std::pair("sphere", "dlgn"), std::pair("oblique_tree", "relu")}) {
    RunHistory none = makeRun(3, 50, 3);
    none.settings.experiment.data.name = data;
    none.settings.experiment.gating.variant = variant;
    panel.setRuns(&none, {});
    EXPECT_TRUE(message(panel).contains("Needs the oblique tree and DLGN gates")) << message(panel).toStdString();
    panel.setRuns(nullptr, {});
    EXPECT_TRUE(message(panel).contains("Start a run")) << message(panel).toStdString();
  }
}

}  // namespace
}  // namespace gatescope
