// Plots of kernel measures: curves, views, numbers, and the words where there is none.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/measure_plot.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class MeasurePlotTest : public testing::Test {
 protected:
  MeasurePlot* open(const QString& id) {
    for (const PlotRow& row : plotTable())
      if (row.id == id) panel.reset(row.create(nullptr));
    panel->setRuns(&run, {ghostRun(before)});
    show(*panel);
    return dynamic_cast<MeasurePlot*>(panel.get());
  }
  RunHistory run = makeRun(2, 201, 3), before = makeRun(1, 101, 3);
  std::unique_ptr<RunPlot> panel;
};

TEST_F(MeasurePlotTest, DrawsItsMeasuresOverStepsWithTheRunBefore) {
  MeasurePlot* plot = open("distance");
  ASSERT_TRUE(plot);
  const QCPGraph* graph = curve(*plot, "kernel distance");
  ASSERT_TRUE(graph);
  EXPECT_EQ(graph->dataCount(), 21);
  EXPECT_DOUBLE_EQ(graph->data()->at(20)->key, 200);
  EXPECT_DOUBLE_EQ(graph->data()->at(20)->value, run.kernel()->kernelDistance);
  EXPECT_EQ(curve(*plot, "kernel distance, previous run")->dataCount(), 11);
  EXPECT_EQ(part<CurveLegend>(*plot)->entries().size(), 4U);
}

TEST_F(MeasurePlotTest, ViewsChangeCurvesAxisAndScale) {
  MeasurePlot* plot = open("kernel_history");
  EXPECT_TRUE(plot->isLogarithmic());
  auto* choice = plot->findChild<QComboBox*>();
  ASSERT_EQ(choice->count(), 3);
  QTest::keyClick(choice, Qt::Key_Down);
  EXPECT_EQ(plot->view(), 1);
  EXPECT_TRUE(curve(*plot, "ρ₁, largest") && curve(*plot, "ρₙ, smallest"));
  QTest::keyClick(choice, Qt::Key_Down);
  EXPECT_FALSE(plot->isLogarithmic());
  plot->findChild<QToolButton*>("log")->click();
  EXPECT_TRUE(plot->isLogarithmic());
  EXPECT_EQ(plot->plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
}

TEST_F(MeasurePlotTest, TableHasEveryViewInFullPrecision) {
  const PlotTable table = open("alignment")->table();
  EXPECT_EQ(table.names[1], "nu_relative");
  EXPECT_EQ(table.names[3], "centred_alignment");
  EXPECT_EQ(table.names[4], "before_step");
  EXPECT_EQ(table.columns[1].back(), run.kernel()->nuRelative);
}

TEST_F(MeasurePlotTest, NotesSayWhyACurveIsMissing) {
  EXPECT_TRUE(note(*open("kernel_parts")).contains("Kᶠ = 0"));
  run.settings.experiment.gating.variant = "soft_galu";
  EXPECT_EQ(note(*open("kernel_parts")), "");
  run.settings.experiment.gating.variant = "galu";
  EXPECT_TRUE(note(*open("alignment")).contains("frozen"));
  Results results;
  auto frame = makeFrame(40, 300);
  frame->predictedError = kAbsent;
  frame->predictionNote = "no linear prediction";
  frame->segmentRegions = frame->planeRegions = kAbsent;
  results.members[0].kernels.push_back(frame);
  run.append(results);
  EXPECT_EQ(note(*open("prediction")), "no linear prediction");
}

TEST_F(MeasurePlotTest, WhereTheJitterDecidesItNuIsAGap) {
  const auto add = [&](std::int64_t step, double nu) {
    Results results;
    auto frame = makeFrame(40, step);
    frame->nuRelative = nu;
    results.members[0].kernels.push_back(frame);
    run.append(results);
  };
  add(210, INFINITY);
  MeasurePlot* plot = open("alignment");
  const auto values = [&] { return plot->findChild<QLabel*>("values")->text(); };
  EXPECT_EQ(values(), "singular");
  EXPECT_TRUE(note(*plot).contains("singular")) << note(*plot).toStdString();
  const auto data = curve(*plot, "ν·C/‖Y‖²")->data();
  EXPECT_TRUE(std::isnan((data->constEnd() - 1)->value));
  add(220, 3.5);
  plot->refresh();
  EXPECT_EQ(values(), "3.5");
  EXPECT_TRUE(std::isnan(data->at(data->size() - 2)->value)) << "the gap stays";
  EXPECT_TRUE(note(*plot).contains("singular")) << note(*plot).toStdString();
  EXPECT_EQ(plot->plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
}

TEST_F(MeasurePlotTest, FramesThatWereLeftOutAreSaid) {
  for (const std::int64_t step : {400, 600, 800, 1000}) {
    Results results;
    results.members[0].kernels.push_back(makeFrame(40, step));
    run.append(results);
  }
  EXPECT_EQ(note(*open("kernel_history")), "measured every 200 steps or so");
}

TEST_F(MeasurePlotTest, WhereOnlyAnotherRunHasValuesThoseAreSeenAndTheNoteSaysWhy) {
  run = RunHistory{};
  Results results;
  auto frame = makeFrame(40, 0);
  frame->nuRelative = INFINITY;
  results.members[0].kernels.push_back(frame);
  run.append(results);
  MeasurePlot* plot = open("alignment");
  EXPECT_EQ(message(*plot), "");
  EXPECT_EQ(curve(*plot, "ν·C/‖Y‖², previous run")->dataCount(), 11);
  EXPECT_TRUE(plot->plot()->yAxis->range().contains(before.kernel()->nuRelative));
  EXPECT_TRUE(note(*plot).contains("singular")) << note(*plot).toStdString();
}

TEST_F(MeasurePlotTest, APlotWithoutValuesSaysWhy) {
  run = RunHistory{};
  run.settings.experiment.gating.variant = "soft_relu";
  Results results;
  auto frame = makeFrame(40, 0);
  frame->segmentRegions = frame->planeRegions = frame->pathOutput = frame->networkOutput = kAbsent;
  results.members[0].kernels.push_back(frame);
  run.append(results);
  before = run;
  MeasurePlot* plot = open("patterns");
  plot->setView(1);
  EXPECT_TRUE(message(*plot).contains("no linear regions")) << message(*plot).toStdString();
  plot->setView(2);
  EXPECT_TRUE(message(*plot).contains("tiny networks"));
}

}  // namespace
}  // namespace gatescope
