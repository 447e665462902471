// The map of the kernel: order, normalisation, class borders, modes.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/maps/heat_map_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/maps/colour_bar.h"

namespace gatescope {
namespace {

class HeatMapPlotTest : public testing::Test {
 protected:
  HeatMapPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QCPColorMap* map() const { return qobject_cast<QCPColorMap*>(panel.plot()->plottable(0)); }

  RunHistory run = makeRun(1, 50, 3);
  HeatMapPlot panel;
};

TEST_F(HeatMapPlotTest, CellsAreCosinesInTheOrderOfTheClasses) {
  ASSERT_TRUE(map());
  EXPECT_EQ(map()->data()->keySize(), 40);
  const KernelMatrices& m = *run.matrices;
  for (int i = 0; i < 40; i += 7)
    for (int j = 0; j < 40; j += 3) {
      const Index a = m.order->samples[static_cast<std::size_t>(i)], b = m.order->samples[static_cast<std::size_t>(j)];
      EXPECT_DOUBLE_EQ(map()->data()->cell(j, i), m.kernel(a, b) / std::sqrt(m.kernel(a, a) * m.kernel(b, b)));
    }
  EXPECT_DOUBLE_EQ(map()->data()->cell(5, 5), 1);
  EXPECT_TRUE(panel.plot()->yAxis->rangeReversed());
  EXPECT_EQ(std::min(panel.plot()->xAxis->range().upper, panel.plot()->yAxis->range().upper), 40.5);
}

TEST_F(HeatMapPlotTest, IsSquareInEveryShapeWithABarOfItsColours) {
  for (const QSize& size : {QSize(600, 300), QSize(300, 600), QSize(500, 500)}) {
    panel.resize(size);
    panel.show();
    panel.plot()->replot();
    QCPAxis &x = *panel.plot()->xAxis, &y = *panel.plot()->yAxis;
    EXPECT_NEAR(x.coordToPixel(40.5) - x.coordToPixel(0.5), y.coordToPixel(40.5) - y.coordToPixel(0.5), 1)
        << size.width();
  }
  const auto* bar = part<ColourBar>(panel);
  ASSERT_TRUE(bar);
  EXPECT_EQ(bar->lower(), -1);
  EXPECT_EQ(bar->upper(), 1);
}

TEST_F(HeatMapPlotTest, ClassesAreParted) {
  int lines = 0;
  for (int i = 0; i < panel.plot()->itemCount(); ++i) {
    auto* line = qobject_cast<QCPItemLine*>(panel.plot()->item(i));
    if (line && line->start->coords() == QPointF(20.5, 0.5) && line->end->coords() == QPointF(20.5, 40.5)) ++lines;
  }
  EXPECT_EQ(lines, 1);
}

TEST_F(HeatMapPlotTest, ModesByKeyboardAndTheirNumbers) {
  auto* modes = panel.findChild<QComboBox*>();
  EXPECT_EQ(panel.table().columns[4][1], run.matrices->kernel(1, 3));
  QTest::keyClick(modes, Qt::Key_Down);
  EXPECT_EQ(panel.mode(), HeatMapPlot::Mode::Overlap);
  EXPECT_EQ(panel.table().columns[4][1], run.matrices->overlap(1, 3));
  QTest::keyClick(modes, Qt::Key_Down);
  const PlotTable table = panel.table();
  EXPECT_EQ(table.columns[4][1], run.matrices->pathKernel(1, 3));
  EXPECT_EQ(table.columns[2][1], 2);  // sample numbers from 1
  EXPECT_EQ(table.columns[3][1], 4);
}

TEST_F(HeatMapPlotTest, ALayerIsAboveTheDiagonalAndWhatIsExpectedBelow) {
  ASSERT_EQ(panel.modes().size(), 7U) << "four value layers";
  QSignalSpy wants(&panel, &RunPlot::wantsChanged);
  panel.chooseMode("layer_2");
  EXPECT_EQ(wants.count(), 1);
  EXPECT_EQ(panel.wants().kernelLayer, 1);
  EXPECT_TRUE(message(panel).contains("Waiting")) << "not measured yet";
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto layer = std::make_shared<LayerKernel>();
  layer->layer = 1;
  layer->kernel = run.matrices->kernel;
  layer->expected = 3 * run.matrices->overlap;
  inspection->layerKernel = layer;
  run.inspection = inspection;
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(message(panel), "");
  const std::vector<Index>& order = run.matrices->order->samples;
  const double raw = layer->kernel(order[2], order[24]), expected = layer->expected(order[24], order[2]);
  EXPECT_DOUBLE_EQ(map()->data()->cell(24, 2), raw);
  EXPECT_DOUBLE_EQ(map()->data()->cell(2, 24), expected / 3);
  EXPECT_TRUE(note(panel).startsWith("above the diagonal")) << note(panel).toStdString();
  EXPECT_TRUE(pointAt(panel, 3, 25).contains("expected: normalised"));
  EXPECT_FALSE(pointAt(panel, 25, 3).contains("expected"));
  const PlotTable table = panel.table();
  ASSERT_EQ(table.names.back(), "expected");
  EXPECT_EQ(table.columns[4][2 * 40 + 24], raw);
  EXPECT_EQ(table.columns[5][2 * 40 + 24], expected);
  panel.chooseMode("layer_3");
  EXPECT_TRUE(message(panel).contains("Waiting")) << "what is there is of another layer";
  EXPECT_TRUE(panel.table().columns.empty());
}

TEST_F(HeatMapPlotTest, AShallowerRunHasFewerLayersToChooseFrom) {
  panel.chooseMode("layer_4");
  RunHistory shallow = makeRun(2, 50, 1);
  panel.setRuns(&shallow, {});
  EXPECT_EQ(panel.modes().size(), 5U);
  EXPECT_EQ(panel.modeId(), "kernel");
  EXPECT_EQ(message(panel), "");
}

// A layout or a lesson may name a layer before there is a run; a file of the window may be of a shallower one.
TEST_F(HeatMapPlotTest, ALayerThatWasChosenIsShownAsSoonAsARunHasIt) {
  HeatMapPlot early;
  early.chooseMode("layer_3");
  EXPECT_EQ(early.modeId(), "kernel");
  early.chooseMode("layer_99");
  RunHistory shallow = makeRun(2, 50, 1), deep = run;
  deep.matrices = nullptr;
  deep.inspection = nullptr;
  early.setRuns(&shallow, {});
  EXPECT_EQ(early.modeId(), "kernel");
  early.setRuns(&deep, {});
  EXPECT_EQ(early.modeId(), "layer_3") << "nothing of it was measured, but its depth is known";
  EXPECT_EQ(early.wants().kernelLayer, 2);
  EXPECT_EQ(early.modes().size(), 7U);
}

TEST_F(HeatMapPlotTest, FollowsTheNewestMatrices) {
  Results results;
  results.matrices = makeMatrices(20, 90);
  run.append(results);
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(map()->data()->keySize(), 20);
  EXPECT_FALSE(panel.refresh());
}

TEST_F(HeatMapPlotTest, PointerReadsBothSamplesAndAClickChoosesTheRow) {
  const QPointF at(panel.plot()->xAxis->coordToPixel(3), panel.plot()->yAxis->coordToPixel(25));
  QMouseEvent move(QEvent::MouseMove, at, panel.plot()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
  QApplication::sendEvent(panel.plot(), &move);
  // Place 25 is the fifth of the even samples, place 3 the third of the odd ones.
  EXPECT_EQ(view(panel).crosshair().text(),
            QString("row 25: sample 9 (a)\ncolumn 3: sample 6 (b)\nnormalised %1, raw %2")
                .arg(QString::number(std::exp(-3.0 / 40), 'f', 4), QString::number(std::exp(-3.0 / 40), 'g', 4)))
      << view(panel).crosshair().text().toStdString();
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, at.toPoint());
  ASSERT_EQ(chosen.count(), 1);
  EXPECT_EQ(chosen[0][0].value<Index>(), 8);
}

TEST_F(HeatMapPlotTest, OfVeryManySamplesSomeAreShown) {
  Results results;
  results.matrices = makeMatrices(700, 95);
  run.append(results);
  EXPECT_TRUE(panel.refresh());
  ASSERT_EQ(map()->data()->keySize(), HeatMapPlot::kMostSamples);
  const KernelMatrices& m = *run.matrices;
  const Index a = m.order->samples[7 * 290 / 3], b = m.order->samples[7 * 30 / 3];
  EXPECT_DOUBLE_EQ(map()->data()->cell(30, 290), m.kernel(a, b));
  EXPECT_EQ(std::min(panel.plot()->xAxis->range().upper, panel.plot()->yAxis->range().upper), 300.5);
  EXPECT_TRUE(note(panel).contains("300 of 700")) << note(panel).toStdString();
  const PlotTable table = panel.table();
  ASSERT_EQ(table.columns[4].size(), 90000U);
  EXPECT_EQ(table.columns[4][290 * 300 + 30], m.kernel(a, b));
  run.matrices = makeMatrices(40, 96);
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(note(panel), "");
}

TEST(CosinesTest, ASampleWithoutKernelIsZero) {
  const MatrixD map = cosines(MatrixD{{0, 0}, {0, 4}}, {1, 0});
  EXPECT_EQ(map, (MatrixD{{1, 0}, {0, 0}}));
}

}  // namespace
}  // namespace gatescope
