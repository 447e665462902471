// Curves over steps: smoothing beside the measured curve, logarithmic steps, linked pointers, runs beside, the past.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/step_tools.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <cmath>

#include "tests/ui/support/plot_support.h"
#include "ui/base/numbers.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/curves/measure_plot.h"
#include "ui/plots/curves/measure_views.h"

namespace gatescope {
namespace {

class StepToolsTest : public testing::Test {
 protected:
  StepToolsTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QAction* tool(const QString& text) {
    for (QAction* action : panel.findChild<QToolButton*>(QStringLiteral("axes"))->menu()->actions())
      if (action->text() == text) return action;
    return nullptr;
  }
  RunHistory run = makeRun(1, 400, 3);
  LossPlot panel;
};

TEST_F(StepToolsTest, SmoothingKeepsTheMeasuredCurveFaintBeside) {
  EXPECT_EQ(curve(panel, "train, measured"), nullptr);
  tool("Weight 0.9 of the past")->trigger();
  QCPGraph *mean = curve(panel, "train"), *measured = curve(panel, "train, measured");
  ASSERT_NE(measured, nullptr);
  EXPECT_EQ(measured->data()->at(300)->value, run.curves.steps()[300].trainLoss);
  EXPECT_GT(mean->data()->at(300)->value, measured->data()->at(300)->value) << "a falling curve's mean lags behind";
  EXPECT_EQ(mean->data()->at(0)->value, measured->data()->at(0)->value);
  EXPECT_LT(measured->pen().color().saturation(), mean->pen().color().saturation());
  const PlotTable table = panel.table();
  EXPECT_EQ(table.columns[1][300], run.curves.steps()[300].trainLoss) << "files hold what was measured";
  tool("None")->trigger();
  EXPECT_EQ(curve(panel, "train, measured"), nullptr);
}

TEST_F(StepToolsTest, LogarithmicStepsLeaveOutStepZero) {
  tool("Logarithmic steps")->trigger();
  EXPECT_EQ(panel.plot()->xAxis->scaleType(), QCPAxis::stLogarithmic);
  EXPECT_EQ(curve(panel, "train")->data()->at(0)->key, 1);
  EXPECT_GT(panel.plot()->xAxis->range().lower, 0);
  tool("Logarithmic steps")->trigger();
  EXPECT_EQ(curve(panel, "train")->data()->at(0)->key, 0);
}

TEST_F(StepToolsTest, ThePastIsMarked) {
  const auto marks = [this] {
    int shown = 0;
    for (int i = 0; i < panel.plot()->itemCount(); ++i) {
      auto* line = qobject_cast<QCPItemStraightLine*>(panel.plot()->item(i));
      if (line && line->visible() && line->point1->type() == QCPItemPosition::ptPlotCoords &&
          line->point1->key() == 120)
        ++shown;
    }
    return shown;
  };
  EXPECT_EQ(marks(), 0);
  auto pastView = std::make_shared<PastView>();
  pastView->step = 120;
  run.pastView = pastView;
  panel.refresh();
  EXPECT_EQ(marks(), 1);
  run.pastView = nullptr;
  panel.refresh();
  EXPECT_EQ(marks(), 0);
}

TEST_F(StepToolsTest, PinnedRunsKeepTheirLookInEveryPlot) {
  const RunHistory pinned = makeRun(7, 300, 3), before = makeRun(8, 200, 3);
  const OtherRuns others = {ghostRun(before), {&pinned, "C: GaLU", "c_", 2, 2}};
  GateChangePlot gates;
  MeasurePlot kernel(QStringLiteral("kernel_history"), QStringLiteral("Kernel history"), kernelHistoryViews());
  for (RunPlot* plot : std::initializer_list<RunPlot*>{&panel, &gates, &kernel}) {
    plot->setRuns(&run, others);
    show(*plot);
    QPen pen = Theme(plot->theme()).pinnedPen(2, 2);
    int found = 0;
    for (int i = 0; i < plot->plot()->graphCount(); ++i) {
      const QCPGraph& graph = *plot->plot()->graph(i);
      if (!graph.name().contains("C: GaLU")) continue;
      ++found;
      EXPECT_EQ(graph.pen().color(), pen.color()) << graph.name().toStdString();
      EXPECT_EQ(graph.pen().dashPattern(), pen.dashPattern());
      EXPECT_GT(graph.dataCount(), 0);
    }
    EXPECT_GT(found, 0) << plot->id().toStdString();
    bool inLegend = false, inTable = false;
    for (const LegendEntry& entry : part<CurveLegend>(*plot)->entries())
      inLegend = inLegend || entry.text.contains("C: GaLU");
    for (const QString& name : plot->table().names) inTable = inTable || name.startsWith("c_");
    EXPECT_TRUE(inLegend) << plot->id().toStdString();
    EXPECT_TRUE(inTable) << plot->id().toStdString();
  }
  panel.setRuns(&run, {});
  EXPECT_EQ(curve(panel, "train, C: GaLU"), nullptr);
}

TEST_F(StepToolsTest, AccuracyIsShownInPercentAndSaysWhenThereIsNone) {
  for (std::int64_t t = 400; t < 420; ++t) {
    Results results;
    results.members[0].steps.push_back({.step = t, .trainLoss = 0.1, .trainAccuracy = 0.75});
    run.append(results);
  }
  panel.setMode(LossPlot::Mode::Accuracy);
  EXPECT_EQ(curve(panel, "train")->data()->at(0)->value, 75);
  run.state.classification = false;
  panel.setMode(LossPlot::Mode::Loss);
  panel.setMode(LossPlot::Mode::Accuracy);
  EXPECT_FALSE(message(panel).isEmpty());
}

TEST(LinkedCrosshairTest, APointerInOnePlotPointsInAllOfTheSameAxis) {
  const RunHistory run = makeRun(1, 400, 3);
  PlotGrid grid;
  grid.resize(900, 700);
  grid.setRuns(&run, {});
  grid.show();
  PlotPanel *loss = nullptr, *gates = nullptr, *spectrum = nullptr;
  for (PlotPanel* panel : grid.panels()) {
    if (panel->id() == "loss") loss = panel;
    if (panel->id() == "gate_change") gates = panel;
    if (panel->id() == "eigenvalues") spectrum = panel;
    panel->plot()->replot(QCustomPlot::rpImmediateRefresh);
  }
  const QCPGraph& train = *curve(*loss, "train");
  const QPointF at = train.coordsToPixels(200, train.data()->at(200)->value);
  QTest::mouseMove(loss->plot(), at.toPoint());
  ASSERT_TRUE(QTest::qWaitFor([&] { return view(*gates).crosshair().isShown(); }));
  EXPECT_TRUE(view(*loss).crosshair().text().contains("step")) << view(*loss).crosshair().text().toStdString();
  const double step = view(*loss).crosshair().pointedX();
  const std::size_t position = static_cast<std::size_t>(step);
  const QString exact = numberText(run.curves.layers()[position].gateChange[0], 4);
  GateChangePlot& plot = dynamic_cast<GateChangePlot&>(*gates);
  plot.setMode(GateChangePlot::Mode::EachRate);  // each measurement, not means of several
  gates->linkTo(std::numeric_limits<double>::quiet_NaN());
  gates->linkTo(step);
  EXPECT_TRUE(view(*gates).crosshair().text().contains(exact))
      << view(*gates).crosshair().text().toStdString() << " at " << step;
  EXPECT_FALSE(view(*spectrum).crosshair().isShown()) << "another x axis";
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(loss->plot(), &leave);
  EXPECT_FALSE(view(*gates).crosshair().isShown());
}

}  // namespace
}  // namespace gatescope
