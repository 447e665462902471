// Readouts never invent: nothing beyond a curve's end or in its gaps, and the same under the pointer and beside it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/crosshair.h"

#include <gtest/gtest.h>

#include <QTest>
#include <cmath>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/curves/loss_plot.h"

namespace gatescope {
namespace {

/// Training loss 0.123456 at steps 0 to 100; test loss 3.21987e-5 at 0, 10, 20, then at 60 and 70 only.
RunHistory madeRun() {
  RunHistory run;
  run.generation = 1;
  Results results;
  for (std::int64_t t = 0; t <= 100; ++t) {
    StepSample step{.step = t, .trainLoss = 0.123456};
    if (t == 0 || t == 10 || t == 20 || t == 60 || t == 70) step.testLoss = 3.21987e-5;
    results.members[0].steps.push_back(step);
  }
  results.states.emplace_back();
  results.states.back().phase = RunPhase::Running;
  results.states.back().totalSteps = 100;
  run.append(results);
  return run;
}

class CrosshairTest : public testing::Test {
 protected:
  CrosshairTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QString linkedAt(double step) {
    panel.linkTo(std::nan(""));
    panel.linkTo(step);
    return view(panel).crosshair().isShown() ? view(panel).crosshair().text() : QString();
  }
  RunHistory run = madeRun();
  LossPlot panel;
};

TEST_F(CrosshairTest, FourDigitsAndPowersOfTenAsOnTheAxes) {
  EXPECT_EQ(linkedAt(10), "step 10\ntrain: 0.1235\ntest: 3.22·10⁻⁵");
}

TEST_F(CrosshairTest, AValueOfAnotherStepSaysSo) {
  EXPECT_EQ(linkedAt(13), "step 13\ntrain: 0.1235\ntest: 3.22·10⁻⁵ (step 10)");
}

TEST_F(CrosshairTest, NothingInAGapNorBeyondTheEnd) {
  EXPECT_EQ(linkedAt(40), "step 40\ntrain: 0.1235");
  EXPECT_EQ(linkedAt(90), "step 90\ntrain: 0.1235") << "the test loss ends at step 70";
  EXPECT_EQ(linkedAt(60), "step 60\ntrain: 0.1235\ntest: 3.22·10⁻⁵");
}

TEST_F(CrosshairTest, ALongTextIsNotCut) {
  const QRect area = panel.plot()->axisRect()->rect();
  view(panel).crosshair().setMarkText([](double) { return QString(60, QLatin1Char('x')); });
  for (const double share : {0.01, 0.45, 0.55, 0.99}) {
    view(panel).crosshair().moveTo({area.left() + share * area.width(), area.center().y() + 0.0});
    ASSERT_TRUE(view(panel).crosshair().isShown());
    for (int i = 0; i < panel.plot()->itemCount(); ++i) {
      auto* label = qobject_cast<QCPItemText*>(panel.plot()->item(i));
      if (!label || !label->visible()) continue;
      EXPECT_GE(label->topLeft->pixelPosition().x(), 0) << share;
      EXPECT_LE(label->bottomRight->pixelPosition().x(), panel.plot()->width()) << share;
    }
  }
}

TEST_F(CrosshairTest, ThePointedPlotReadsWhereverTheLinkedOnesDo) {
  const QRect area = panel.plot()->axisRect()->rect();
  // Half way between the curves: near none of them.
  const QPointF far(panel.plot()->xAxis->coordToPixel(60), area.center().y());
  view(panel).crosshair().moveTo(far);
  ASSERT_TRUE(view(panel).crosshair().isShown());
  const QString own = view(panel).crosshair().text();
  EXPECT_TRUE(own.startsWith("step 60\ntrain: 0.1235\ntest: 3.22·10⁻⁵")) << own.toStdString();
  // Near the test curve's end, but beyond it.
  const QPointF beyond(panel.plot()->xAxis->coordToPixel(85), panel.plot()->yAxis->coordToPixel(3.21987e-5));
  view(panel).crosshair().moveTo(beyond);
  EXPECT_FALSE(view(panel).crosshair().text().contains("test")) << view(panel).crosshair().text().toStdString();
  const QPointF gap(panel.plot()->xAxis->coordToPixel(40), panel.plot()->yAxis->coordToPixel(3.21987e-5));
  view(panel).crosshair().moveTo(gap);
  EXPECT_FALSE(view(panel).crosshair().text().contains("test")) << view(panel).crosshair().text().toStdString();
}

}  // namespace
}  // namespace gatescope
