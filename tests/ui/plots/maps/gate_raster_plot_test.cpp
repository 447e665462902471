// The gates of all probe samples: order, layers, sorting, averaging, choice of a sample.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/gate_raster_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/made_inspection.h"
#include "tests/ui/support/plot_support.h"
#include "ui/base/numbers.h"

namespace gatescope {
namespace {

class GateRasterPlotTest : public testing::Test {
 protected:
  GateRasterPlotTest() { look(madeSettings(4, 6, "soft_relu")); }
  void look(const Settings& settings) {
    run = makeRun(++generation, 60, static_cast<int>(settings.experiment.network.depth) - 1);
    run.settings = settings;
    run.inspection = makeInspection(settings, data, 2, 50);
    panel.setRuns(&run, {});
    show(panel);
  }
  QCPColorMapData& map() const { return *qobject_cast<QCPColorMap*>(panel.plot()->plottable(0))->data(); }
  const GateRaster& raster() const { return *run.inspection->gates; }
  Index sample(int row) const { return raster().order->samples[static_cast<std::size_t>(row)]; }
  QPoint pixel(double x, double y) const {
    return {static_cast<int>(panel.plot()->xAxis->coordToPixel(x)),
            static_cast<int>(panel.plot()->yAxis->coordToPixel(y))};
  }
  int linesAt(QPointF position) const {
    int lines = 0;
    for (int i = 0; i < panel.plot()->itemCount(); ++i) {
      auto* line = qobject_cast<QCPItemStraightLine*>(panel.plot()->item(i));
      if (line && line->point1->coords() == position) ++lines;
    }
    return lines;
  }

  std::uint64_t generation = 0;
  std::shared_ptr<const Dataset> data = makeDataset(3, 11);
  RunHistory run;
  GateRasterPlot panel;
};

TEST_F(GateRasterPlotTest, CellsAreGatesLayerBesideLayerSamplesByClass) {
  EXPECT_TRUE(panel.wants().gates);
  ASSERT_EQ(map().keySize(), 18);
  ASSERT_EQ(map().valueSize(), 11);
  for (int row = 0; row < 11; ++row)
    for (int column = 0; column < 18; ++column) {
      const auto layer = static_cast<std::size_t>(column / 6);
      EXPECT_DOUBLE_EQ(map().cell(column, row), raster().layers[layer](column % 6, sample(row)) / 255.0);
    }
  EXPECT_EQ(sample(1), 2) << "by class, not by number";
  EXPECT_EQ(linesAt({0, 6.5}), 1) << "between the classes";
  EXPECT_EQ(linesAt({6.5, 0}), 1) << "between layers";
  EXPECT_EQ(linesAt({18.5, 0}), 0);
}

TEST_F(GateRasterPlotTest, OneLayerByKeyboardSortedByActivity) {
  auto* layers = panel.findChild<QComboBox*>();
  QTest::keyClick(layers, Qt::Key_Down);
  QTest::keyClick(layers, Qt::Key_Down);
  EXPECT_EQ(panel.layer(), 1);
  ASSERT_EQ(map().keySize(), 6);
  EXPECT_DOUBLE_EQ(map().cell(4, 3), raster().layers[1](4, sample(3)) / 255.0);
  QTest::mouseClick(panel.findChild<QToolButton*>("sort"), Qt::LeftButton);
  EXPECT_TRUE(panel.isSorted());
  double last = 2;
  for (int column = 0; column < 6; ++column) {
    double mean = 0;
    for (int row = 0; row < 11; ++row) mean += map().cell(column, row) / 11;
    EXPECT_LE(mean, last + 1e-12);
    last = mean;
  }
}

TEST_F(GateRasterPlotTest, TheReadoutIsOfTheUnitUnderThePointer) {
  QTest::mouseMove(panel.plot(), pixel(9, 2));
  const double gate = raster().layers[1](2, sample(1)) / 255.0;
  EXPECT_EQ(view(panel).crosshair().text(),
            QStringLiteral("sample 3, class a\nlayer 2, unit 3\nG = %1").arg(numberText(gate)));
}

TEST_F(GateRasterPlotTest, AClickChoosesTheSampleAndTheChosenOneIsMarked) {
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, pixel(4, 8));
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Index>(), sample(7));
  auto* mark = panel.plot()->findChild<QCPItemText*>();
  for (int i = 0; i < panel.plot()->itemCount(); ++i) {
    auto* text = qobject_cast<QCPItemText*>(panel.plot()->item(i));
    if (text && text->text() == QStringLiteral("▶")) mark = text;
  }
  ASSERT_TRUE(mark);
  EXPECT_TRUE(mark->visible());
  EXPECT_EQ(mark->position->coords().y(), 2) << "sample 3 is the second row";
}

TEST_F(GateRasterPlotTest, TooManyUnitsAreAveraged) {
  look(madeSettings(4, 900));
  EXPECT_EQ(map().keySize(), 1350);
  const auto& gates = raster().layers[1];
  EXPECT_DOUBLE_EQ(map().cell(451, 3), (gates(2, sample(3)) + gates(3, sample(3))) / 510.0);
  EXPECT_TRUE(note(panel).contains("mean of 2 units"));
}

TEST_F(GateRasterPlotTest, OfVeryManySamplesSomeAreShown) {
  data = makeDataset(3, 700);
  look(madeSettings(3, 4));
  ASSERT_EQ(map().valueSize(), GateRasterPlot::kMostSamples);
  for (const int row : {0, 1, 149, 150, 299})
    EXPECT_DOUBLE_EQ(map().cell(2, row), raster().layers[0](2, sample(7 * row / 3)) / 255.0);
  EXPECT_EQ(linesAt({0, 150.5}), 1) << "half of them are of class b";
  EXPECT_TRUE(note(panel).contains("300 of 700"));
  EXPECT_EQ(panel.table().columns[0].size(), 300U);
  EXPECT_EQ(panel.table().columns.size(), 2U + 8U);
}

TEST_F(GateRasterPlotTest, TableHasARowPerSampleAndIsExact) {
  panel.chooseMode("layer_3");
  const PlotTable table = panel.table();
  ASSERT_EQ(table.columns.size(), 2U + 6U);
  ASSERT_EQ(table.columns[0].size(), 11U);
  EXPECT_EQ(table.columns[0][1], 3);  // sample, class
  EXPECT_EQ(table.columns[1][1], 1);
  EXPECT_EQ(table.names[3], "gate_3_2");
  EXPECT_EQ(table.columns[3][1], raster().layers[2](1, 2) / 255.0);
}

TEST_F(GateRasterPlotTest, AShallowerRunHasFewerLayersToChoose) {
  panel.chooseMode("layer_3");
  look(madeSettings(2, 6));
  EXPECT_EQ(panel.layer(), -1);
  EXPECT_EQ(panel.findChild<QComboBox*>()->count(), 2);
  EXPECT_EQ(map().keySize(), 6);
}

}  // namespace
}  // namespace gatescope
