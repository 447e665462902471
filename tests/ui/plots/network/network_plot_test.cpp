// The network with one sample on its way through it: layout, words, edges, choice of the sample, stages.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/network_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <limits>

#include "tests/support/made_inspection.h"
#include "tests/ui/support/plot_support.h"
#include "tests/ui/support/qt_warnings.h"

namespace gatescope {
namespace {

class NetworkPlotTest : public testing::Test {
 protected:
  NetworkPlotTest() {
    run.settings = settings;
    run.inspection = makeInspection(settings, data, 2, 50);
    panel.setRuns(&run, {});
    show(panel);
  }
  /// The next step of the same sample, its gates of layer 1 the other way round.
  void makeStep(std::int64_t step) {
    auto next = std::make_shared<Inspection>(*run.inspection);
    auto units = std::make_shared<UnitInspection>(*next->units);
    units->gate[0] = (1 - units->gate[0].array()).matrix();
    next->units = units;
    next->step = step;
    run.inspection = next;
    panel.refresh();
  }
  QPoint positionOf(int column, Index unit) const {
    return panel.drawing().layout().columns[static_cast<std::size_t>(column)].unitRect(unit).center().toPoint();
  }
  const UnitInspection& units() const { return *run.inspection->units; }
  QString values() const { return panel.findChild<QLabel*>("values")->text(); }

  Settings settings = madeSettings(3, 6);
  std::shared_ptr<const Dataset> data = makeDataset(2, 10);
  RunHistory run = makeRun(1, 60, 2);
  NetworkPlot panel;
};

TEST_F(NetworkPlotTest, OrdersOneSampleAndSaysWhichItIs) {
  EXPECT_TRUE(panel.wants().units);
  EXPECT_FALSE(panel.wants().gates);
  panel.resize(900, 400);
  const double open = 2.0 * units().gate[0].sum() * units().gate[1].sum();
  EXPECT_EQ(values(), QStringLiteral("sample 3 (class a) · %1 of 72 paths active").arg(open));
  EXPECT_EQ(note(panel), "step 50, sample 3 (class a)");
}

// A path with a number that is none is warned of by Qt at every stroke.
TEST_F(NetworkPlotTest, ADivergedNetworkIsDrawnWithoutNumbersThatAreNone) {
  const test::QtWarnings warnings(QStringLiteral("NaN"));
  for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                           -std::numeric_limits<double>::infinity()}) {
    auto next = std::make_shared<Inspection>(*run.inspection);
    auto broken = std::make_shared<UnitInspection>(*next->units);
    for (std::vector<VectorD>* layers :
         {&broken->preActivation, &broken->gate, &broken->activation, &broken->delta, &broken->update})
      for (VectorD& layer : *layers) layer(0) = bad;
    broken->output(0) = bad;
    auto weights = std::make_shared<Parameters<Scalar>>(*next->parameters);
    weights->value(1)(0, 0) = static_cast<Scalar>(bad);
    next->units = broken;
    next->parameters = weights;
    next->step += 1;
    run.inspection = next;
    panel.resize(900, 400);
    panel.refresh();
    auto* drawing = dynamic_cast<NetworkDrawing*>(panel.plot()->plottable(0));
    ASSERT_TRUE(drawing);
    for (const Stage stage :
         {Stage::Whole, Stage::Forward, Stage::Gates, Stage::Loss, Stage::Backward, Stage::Update}) {
      drawing->setStage(stage, 0.7, true);
      panel.plot()->replot(QCustomPlot::rpImmediateRefresh);
      panel.grab();
    }
    QTest::mouseMove(panel.plot(), positionOf(2, 4));
  }
  EXPECT_TRUE(warnings.all().isEmpty()) << warnings.all().size() << ": " << warnings.all().value(0).toStdString();
}

TEST_F(NetworkPlotTest, SaysWhatWouldFillIt) {
  run.inspection = nullptr;
  panel.refresh();
  EXPECT_TRUE(message(panel).contains("one sample on its way"));
  EXPECT_TRUE(panel.table().columns.empty());
}

TEST_F(NetworkPlotTest, AUnitTellsItsNumbers) {
  QTest::mouseMove(panel.plot(), positionOf(2, 4));
  const QString text = view(panel).crosshair().text();
  EXPECT_TRUE(text.startsWith("layer 2, unit 5\nq = ")) << text.toStdString();
  EXPECT_TRUE(text.contains(QStringLiteral("% of the probe set")));
  EXPECT_TRUE(text.contains("strongest weights in, from"));
  EXPECT_EQ(panel.drawing().marked(), (UnitPosition{2, 4}));
  const auto edges = panel.drawing().strongest({2, 4}, true);
  ASSERT_EQ(edges.size(), 6U);
  EXPECT_EQ(edges[0].second, run.inspection->parameters->value(1)(edges[0].first, 4));
  EXPECT_EQ(panel.drawing().strongest({1, 0}, false).size(), 6U);
  EXPECT_EQ(panel.drawing().strongest({0, 0}, true).size(), 0U);
  EXPECT_EQ(panel.drawing().strongest({3, 0}, false).size(), 0U);
}

TEST_F(NetworkPlotTest, SkipConnectionsAreArcsAndInTheLegend) {
  const auto listed = [this] {
    return std::ranges::any_of(part<CurveLegend>(panel)->entries(),
                               [](const LegendEntry& entry) { return entry.text == "skip s = 0.9"; });
  };
  const auto picture = [this] {
    panel.plot()->replot(QCustomPlot::rpImmediateRefresh);
    return panel.plot()->toPixmap(560, 300, 1).toImage();
  };
  const QImage before = picture();
  EXPECT_FALSE(listed());
  run.settings.experiment.network.skip = 0.9;
  makeStep(50);
  EXPECT_EQ(panel.drawing().skip(), 0.9);
  EXPECT_TRUE(listed());
  EXPECT_NE(picture(), before);
  for (const char* stage : {"forward", "gates", "loss", "backward", "update"}) {
    panel.chooseMode(QLatin1String(stage));
    EXPECT_TRUE(listed()) << stage;
  }
  QTest::mouseMove(panel.plot(), positionOf(2, 4));
  EXPECT_TRUE(view(panel).crosshair().text().contains("past the layer: s·"))
      << view(panel).crosshair().text().toStdString();
  QTest::mouseMove(panel.plot(), positionOf(1, 4));
  EXPECT_FALSE(view(panel).crosshair().text().contains("past the layer")) << "the first layer has none";
}

TEST_F(NetworkPlotTest, AClickKeepsAUnit) {
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, positionOf(1, 0));
  QTest::mouseMove(panel.plot(), QPoint(3, 3));
  EXPECT_EQ(panel.drawing().marked(), (UnitPosition{1, 0}));
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, positionOf(1, 0));
  QTest::mouseMove(panel.plot(), QPoint(4, 4));
  EXPECT_TRUE(panel.drawing().marked().isNone());
}

TEST_F(NetworkPlotTest, TheSampleIsChosenByKeyboardAndByAClickOnTheInput) {
  auto* samples = panel.findChild<QSpinBox*>("sample");
  QSignalSpy chosen(&panel, &RunPlot::sampleChosen);
  EXPECT_EQ(samples->value(), 3);
  EXPECT_EQ(samples->maximum(), 10);
  QTest::keyClick(samples, Qt::Key_Up);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Index>(), 3);
  makeStep(51);  // still of the sample before: the choice stays
  EXPECT_EQ(samples->value(), 4);
  run.inspection = makeInspection(settings, data, 9, 52);
  panel.refresh();
  EXPECT_EQ(samples->value(), 10);
  QTest::mouseClick(panel.plot(), Qt::LeftButton, {}, positionOf(0, 1));
  ASSERT_EQ(chosen.size(), 2);
  EXPECT_EQ(chosen[1][0].value<Index>(), 0) << "after the last one the first";
}

TEST_F(NetworkPlotTest, TableHasARowPerUnit) {
  const PlotTable table = panel.table();
  ASSERT_EQ(table.names.size(), 8U);
  ASSERT_EQ(table.columns[0].size(), 12U);
  EXPECT_EQ(table.columns[0][7], 2);
  EXPECT_EQ(table.columns[1][7], 2);
  EXPECT_EQ(table.columns[2][7], units().preActivation[1](1));
  EXPECT_EQ(table.columns[4][7], units().gate[1](1));
  EXPECT_EQ(table.columns[6][7], units().delta[1](1));
}

TEST_F(NetworkPlotTest, StagesPlayOneAfterTheOtherInSlowMotion) {
  makeStep(51);
  EXPECT_FALSE(panel.isPlaying()) << "the run is not slow";
  panel.setPace(1);
  const double before = units().gate[0](0);
  makeStep(52);
  ASSERT_TRUE(panel.isPlaying());
  EXPECT_EQ(panel.stage(), Stage::Forward);
  const auto reaches = [this](Stage stage) { return QTest::qWaitFor([&] { return panel.stage() == stage; }, 3000); };
  for (const Stage next : {Stage::Gates, Stage::Loss, Stage::Backward, Stage::Update})
    EXPECT_TRUE(reaches(next)) << static_cast<int>(next);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !panel.isPlaying(); }, 3000));
  EXPECT_EQ(panel.stage(), Stage::Whole);
  EXPECT_EQ(panel.drawing().shownGate(0, 0), 1 - before);
  makeStep(53);
  panel.setPace(200);
  EXPECT_FALSE(panel.isPlaying());
}

TEST_F(NetworkPlotTest, AHeldStageStaysAndGatesMoveBetweenTwoSteps) {
  auto* stages = panel.findChild<QComboBox*>("mode");
  for (int i = 0; i < 2; ++i) QTest::keyClick(stages, Qt::Key_Down);
  EXPECT_EQ(panel.stage(), Stage::Gates);
  panel.setPace(2);
  const double before = units().gate[0](1);
  makeStep(51);
  EXPECT_FALSE(panel.isPlaying());
  EXPECT_EQ(panel.stage(), Stage::Gates);
  auto& drawing = const_cast<NetworkDrawing&>(panel.drawing());
  drawing.setStage(Stage::Gates, 0, true);
  EXPECT_EQ(panel.drawing().shownGate(0, 1), before);
  drawing.setStage(Stage::Gates, 0.25, true);  // half way through the first of two layers
  EXPECT_EQ(panel.drawing().shownGate(0, 1), 0.5);
}

TEST_F(NetworkPlotTest, TheColourOfAUnitIsItsGate) {
  QCustomPlot& plot = *panel.plot();
  plot.replot(QCustomPlot::rpRefreshHint);
  const QImage image = plot.toPixmap(plot.width(), plot.height(), 1).toImage();
  for (Index unit = 0; unit < 6; ++unit) {
    const QColor colour = image.pixelColor(positionOf(1, unit));
    EXPECT_EQ(colour, units().gate[0](unit) > 0 ? panel.theme().gateOn : panel.theme().surface) << unit;
  }
}

TEST(NetworkLayoutTest, EverythingFitsAndIsFoundAgain) {
  const QRectF small(8, 20, 280, 180);
  for (const Index width : {1, 6, 32, 33, 128, 4096}) {
    const NetworkShape shape{784, 28, 28, std::vector<Index>(19, width), 10};
    const NetworkLayout layout = layoutNetwork(shape, small, 16, true);
    ASSERT_EQ(layout.columns.size(), 21U);
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
      const UnitColumn& column = layout.columns[c];
      EXPECT_TRUE(small.contains(column.area)) << width << ' ' << c;
      if (c > 0) {
        EXPECT_GE(column.area.left(), layout.columns[c - 1].area.right()) << width << ' ' << c;
      }
      const Index last = (column.cells - 1) * column.perCell;
      EXPECT_EQ(layout.unitAt(column.unitRect(last).center()), (UnitPosition{static_cast<int>(c), last}))
          << width << ' ' << c;
    }
    EXPECT_LE(layout.columns[1].cells, 256);
    EXPECT_GE(layout.columns[1].cells * layout.columns[1].perCell, width);
  }
}

}  // namespace
}  // namespace gatescope
