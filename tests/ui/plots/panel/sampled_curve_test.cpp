// Curves that say where nothing was measured: lines, faint joins, marks; at every size and zoom.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/sampled_curve.h"

#include <gtest/gtest.h>

#include <QTest>
#include <cmath>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"

namespace gatescope {
namespace {

class SampledCurveTest : public testing::Test {
 protected:
  SampledCurveTest() : curve(new SampledCurve(plot.xAxis, plot.yAxis)) {
    plot.resize(500, 300);
    plot.yAxis->setRange(0, 2);
    see(0, 100);
  }
  void see(double lower, double upper) {
    plot.xAxis->setRange(lower, upper);
    plot.replot(QCustomPlot::rpQueuedRefresh);
    plot.toPixmap(500, 300);  // lays out
  }
  /// Samples of y = 1 at these steps; longer distances than one are gaps.
  void measure(std::initializer_list<double> steps) {
    Series series;
    for (const double step : steps) {
      series.gap.append(series.x.isEmpty() || step - series.x.back() <= 1 ? 0 : step - series.x.back());
      series.append(step, 1);
    }
    curve->setSamples(series);
  }
  /// Steps between which there is a line.
  std::vector<std::pair<int, int>> lines() const {
    std::vector<std::pair<int, int>> found;
    const QVector<QPointF> line = curve->strokes().line;
    for (qsizetype i = 1; i < line.size(); ++i)
      if (std::isfinite(line[i].x()) && std::isfinite(line[i - 1].x()))
        found.emplace_back(step(line[i - 1]), step(line[i]));
    return found;
  }
  std::vector<int> marks() const {
    std::vector<int> found;
    for (const QPointF& mark : curve->strokes().marks) found.push_back(step(mark));
    return found;
  }
  int step(const QPointF& pixel) const { return static_cast<int>(std::lround(plot.xAxis->pixelToCoord(pixel.x()))); }
  QCustomPlot plot;
  SampledCurve* curve;
};

using Lines = std::vector<std::pair<int, int>>;

TEST_F(SampledCurveTest, AGapIsJoinedFaintlyAndItsEndsAreMarked) {
  measure({0, 1, 2, 40, 41, 70});
  EXPECT_EQ(lines(), (Lines{{0, 1}, {1, 2}, {40, 41}}));
  EXPECT_EQ(marks(), (std::vector<int>{2, 40, 41, 70}));
  const auto joins = curve->strokes().joins;
  ASSERT_EQ(joins.size(), 2);
  EXPECT_EQ(step(joins[0].p1()), 2);
  EXPECT_EQ(step(joins[0].p2()), 40);
}

TEST_F(SampledCurveTest, WhatIsTooNearToBeSeenIsALine) {
  see(0, 10000);
  measure({0, 1, 2, 40, 41, 5000});
  EXPECT_EQ(lines(), (Lines{{0, 1}, {1, 2}, {2, 40}, {40, 41}}));
  EXPECT_EQ(marks(), (std::vector<int>{41, 5000}));
  see(0, 100);
  EXPECT_EQ(lines().size(), 3U) << "a zoom shows the gap";
}

TEST_F(SampledCurveTest, EveryStepHasNoMarksAndASingleSampleIsADot) {
  measure({0, 1, 2, 3});
  EXPECT_TRUE(marks().empty());
  measure({7});
  EXPECT_EQ(marks(), std::vector<int>{7});
  measure({});
  EXPECT_TRUE(marks().empty());
}

TEST_F(SampledCurveTest, RegularButSeldomSamplesAreMarkedOnTheirLine) {
  Series series;
  for (int i = 0; i <= 10; ++i) series.append(10 * i, 1);
  curve->setSamples(series);
  EXPECT_TRUE(marks().empty()) << "nothing is known of the rhythm";
  series.gap.fill(0, 11);
  curve->setSamples(series);
  EXPECT_EQ(lines().size(), 10U);
  EXPECT_EQ(marks().size(), 11U);
  see(0, 5000);
  EXPECT_TRUE(marks().empty()) << "they would touch";
}

TEST_F(SampledCurveTest, ASampleBetweenAbsentOnesIsADot) {
  Series series{{0, 1, 2, 3, 4}, {1, std::nan(""), 1, std::nan(""), 1}, {}};
  curve->setSamples(series);
  EXPECT_EQ(marks(), (std::vector<int>{0, 2, 4}));
  EXPECT_TRUE(curve->strokes().joins.isEmpty()) << "it was measured there, and has no value";
}

TEST_F(SampledCurveTest, LogarithmicStepsHaveTheirOwnGaps) {
  plot.xAxis->setScaleType(QCPAxis::stLogarithmic);
  see(1, 10000);
  measure({1, 2, 3, 5, 5000, 5010});
  EXPECT_EQ(lines(), (Lines{{1, 2}, {2, 3}, {5000, 5010}}));
}

/// A run that measured its gates at every step up to 100, and then every 30 steps, as a live run does.
RunHistory sparseRun() {
  RunHistory run;
  run.generation = 1;
  run.settings.experiment.network.depth = 3;
  Results results;
  for (std::int64_t t = 0; t <= 1000; ++t) {
    StepSample step{.step = t, .trainLoss = 0.5 * std::exp(-static_cast<double>(t) / 200)};
    const bool looked = t <= 100 || t % 30 == 0;
    if (looked && t % 10 == 0) step.testLoss = step.trainLoss + 0.05;
    results.members[0].steps.push_back(step);
    if (!looked) continue;
    LayerSample layer;
    layer.step = t;
    if (t > 0) layer.gateChange = {0.01, 0.02};
    layer.gateChangeTotal = layer.activeFraction = {0.5, 0.5};
    results.members[0].layers.push_back(layer);
  }
  results.states.emplace_back();
  results.states.back().phase = RunPhase::Running;
  results.states.back().totalSteps = 1000;
  run.append(results);
  return run;
}

const SampledCurve& sampled(const PlotPanel& panel, const QString& name) {
  return *dynamic_cast<const SampledCurve*>(curve(panel, name));
}

TEST(SparseCurvesTest, RatesThatWereLeftOutAreNoPlateau) {
  const RunHistory run = sparseRun();
  GateChangePlot panel;
  panel.setRuns(&run, {});
  show(panel);
  for (const auto mode : {GateChangePlot::Mode::Rate, GateChangePlot::Mode::EachRate, GateChangePlot::Mode::Active}) {
    panel.setMode(mode);
    const SampledCurve::Strokes strokes = sampled(panel, "layer 1").strokes();
    EXPECT_EQ(strokes.joins.size(), 30) << static_cast<int>(mode);
    EXPECT_GE(strokes.marks.size(), 30) << static_cast<int>(mode);
    EXPECT_EQ(note(panel), "measured every 30 steps or so");
  }
  panel.plot()->xAxis->setRange(0, 90);
  EXPECT_TRUE(QTest::qWaitFor([&] { return note(panel).isEmpty(); })) << note(panel).toStdString();
}

TEST(SparseCurvesTest, TestLossesThatWereLeftOutAreJoinedFaintly) {
  const RunHistory run = sparseRun();
  LossPlot panel;
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_EQ(sampled(panel, "test").strokes().joins.size(), 30);
  EXPECT_TRUE(sampled(panel, "train").strokes().joins.isEmpty());
  EXPECT_TRUE(sampled(panel, "train").strokes().marks.isEmpty());
  EXPECT_EQ(note(panel), "test measured every 30 steps or so");
}

TEST(SparseCurvesTest, AsOftenAsAskedForIsNoGap) {
  RunHistory run = sparseRun();
  run.settings.live.gatesEvery = run.settings.live.testEvery = 30;
  LossPlot loss;
  GateChangePlot gates;
  for (RunPlot* panel : std::initializer_list<RunPlot*>{&loss, &gates}) {
    panel->setRuns(&run, {});
    show(*panel);
    EXPECT_EQ(note(*panel), "");
  }
  EXPECT_TRUE(sampled(loss, "test").strokes().joins.isEmpty());
  EXPECT_GE(sampled(loss, "test").strokes().marks.size(), 30);
  EXPECT_TRUE(sampled(gates, "layer 2").strokes().joins.isEmpty());
}

}  // namespace
}  // namespace gatescope
