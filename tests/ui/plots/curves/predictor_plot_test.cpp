// What kernel regression predicts, beside the network's own test accuracy.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/predictor_plot.h"

#include <gtest/gtest.h>

#include <QLabel>

#include "tests/ui/support/plot_support.h"

namespace gatescope {
namespace {

/// makeRun() with test accuracies of 0.8 every tenth step and predictions of 0.7 and 0.75.
RunHistory predictedRun(std::uint64_t generation, bool predicts = true) {
  RunHistory run;
  run.generation = generation;
  Results results;
  RunState state;
  state.phase = RunPhase::Running;
  state.step = 100;
  results.states = {state};
  for (std::int64_t t = 0; t <= 100; t += 10) {
    results.members[0].steps.push_back({t, 0.1, kAbsent, 0.2, 0.8});
    results.members[0].steps.push_back({t + 5, 0.1});
    auto frame = makeFrame(40, t);
    frame->kernelTestAccuracy = predicts && t != 50 ? 0.7 : kAbsent;
    frame->pathTestAccuracy = predicts && t != 50 ? 0.75 : kAbsent;
    if (!predicts) frame->kernelTestError = frame->pathTestError = kAbsent;
    results.members[0].kernels.push_back(frame);
  }
  run.append(results);
  run.settings.experiment.loss = Loss::Squared;
  return run;
}

class PredictorPlotTest : public testing::Test {
 protected:
  void open(const OtherRuns& others = {}) {
    panel.setRuns(&run, others);
    show(panel);
  }
  RunHistory run = predictedRun(1);
  PredictorPlot panel;
};

TEST_F(PredictorPlotTest, AccuraciesInPercentBesideTheNetworks) {
  open();
  EXPECT_TRUE(panel.wants().predictor);
  EXPECT_FALSE(panel.wants().any()) << "it is part of the kernel frames, of all networks";
  EXPECT_FALSE(panel.showsOneNetwork());
  EXPECT_DOUBLE_EQ(curve(panel, "with K")->data()->at(0)->value, 70);
  EXPECT_DOUBLE_EQ(curve(panel, "with H")->data()->at(0)->value, 75);
  const QCPGraph* network = curve(panel, "network");
  ASSERT_TRUE(network);
  EXPECT_EQ(network->dataCount(), 11) << "steps without a test are no gaps";
  EXPECT_DOUBLE_EQ(network->data()->at(3)->value, 80);
  EXPECT_EQ(network->pen().color(), panel.theme().testPen().color());
  EXPECT_EQ(panel.plot()->yAxis->range(), QCPRange(65, 85)) << "close up";
  EXPECT_TRUE(note(panel).contains("ridge r = ")) << note(panel).toStdString();
  EXPECT_TRUE(pointAt(panel, 30, 70).contains("k(x, X)(K + r·tr(K)/n·I)⁻¹Y"));
}

TEST_F(PredictorPlotTest, WhatIsPredictedAtTheStartAloneIsInSight) {
  const RunHistory whole = run;
  run.curves = History();
  Results results;
  results.members[0].steps = whole.curves.steps();
  for (const auto& frame : whole.curves.kernels()) {
    auto told = std::make_shared<KernelFrame>(*frame);
    told->kernelTestAccuracy = frame->step == 0 ? 0.3 : kAbsent;
    told->pathTestAccuracy = kAbsent;
    results.members[0].kernels.push_back(told);
  }
  run.append(results);
  open();
  EXPECT_TRUE(panel.plot()->yAxis->range().contains(30));
}

TEST_F(PredictorPlotTest, ErrorsHaveTheNetworksOwnWhereBothAreSquares) {
  open();
  panel.chooseMode("error");
  EXPECT_TRUE(curve(panel, "with K") && curve(panel, "network"));
  run.settings.experiment.loss = Loss::CrossEntropy;
  ++run.generation;
  panel.refresh();
  EXPECT_TRUE(curve(panel, "with K"));
  EXPECT_FALSE(curve(panel, "network"));
}

TEST_F(PredictorPlotTest, TableHasTheStepsOfBoth) {
  const RunHistory before = predictedRun(2);
  open({ghostRun(before)});
  const PlotTable table = panel.table();
  EXPECT_EQ(table.names, (std::vector<QString>{
                             "step", "kernel_test_accuracy", "path_kernel_test_accuracy", "kernel_test_error",
                             "path_kernel_test_error", "network_step", "network_test_accuracy", "network_test_loss",
                             "before_step", "before_kernel_test_accuracy", "before_path_kernel_test_accuracy",
                             "before_kernel_test_error", "before_path_kernel_test_error", "before_network_step",
                             "before_network_test_accuracy", "before_network_test_loss"}));
  EXPECT_EQ(table.columns[1][0], 0.7) << "as it was measured";
  EXPECT_TRUE(std::isnan(table.columns[1][5]));
  EXPECT_EQ(table.columns[5].size(), 11U);
}

TEST_F(PredictorPlotTest, BeforeTheFirstPredictionTheNetworkStandsAlone) {
  run = predictedRun(3, false);
  open();
  EXPECT_EQ(message(panel), "");
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 1U);
  EXPECT_TRUE(note(panel).contains("with the next kernel")) << note(panel).toStdString();
}

TEST_F(PredictorPlotTest, OfARunThatRestsItComesAtOnceOrWithTheNextKernel) {
  run = predictedRun(3, false);
  run.state.phase = RunPhase::Finished;
  run.state.step = 100;
  open();
  EXPECT_TRUE(note(panel).contains("is being measured")) << note(panel).toStdString();
  auto told = std::make_shared<KernelFrame>(*run.kernel());
  told->kernelTestAccuracy = 0.7;
  told->kernelTestError = 0.1;
  Results results;
  results.members[0].kernels = {told};
  run.append(results);
  EXPECT_EQ(run.curves.kernels().size(), 11U) << "it takes the place of the frame that did not tell";
  EXPECT_TRUE(panel.refresh()) << "though no step is new";
  EXPECT_DOUBLE_EQ(curve(panel, "with K")->data()->at(10)->value, 70);
  EXPECT_TRUE(note(panel).contains("ridge r = ")) << note(panel).toStdString();
  run = predictedRun(4, false);
  run.state.phase = RunPhase::Ready;
  run.state.step = 103;
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("with the next kernel")) << note(panel).toStdString();
  run.state.phase = RunPhase::Diverged;
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("diverged")) << note(panel).toStdString();
}

TEST_F(PredictorPlotTest, ARunBesideIsInTheLegendByWhatIsSeenOfIt) {
  const RunHistory unpredicted = predictedRun(4, false);
  open({{&unpredicted, "B: GaLU", "b_", 1}});
  ASSERT_EQ(part<CurveLegend>(panel)->entries().size(), 4U);
  EXPECT_EQ(part<CurveLegend>(panel)->entries().back().text, "B: GaLU");
}

TEST_F(PredictorPlotTest, WhereNothingCanBePredictedItSaysWhy) {
  run = predictedRun(3, false);
  run.settings.experiment.gating.variant = "fixed_random";
  open();
  EXPECT_TRUE(message(panel).contains("test samples have none")) << message(panel).toStdString();
  run.settings.experiment.gating.variant = "relu";
  run.state.classification = false;
  run.state.message = "regression";
  panel.refresh();
  EXPECT_TRUE(message(panel).contains("no accuracy")) << message(panel).toStdString();
}

}  // namespace
}  // namespace gatescope
