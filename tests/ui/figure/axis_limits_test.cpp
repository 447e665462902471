// Limits typed at an axis.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/axis_limits.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

#include "tests/ui/support/plot_runs.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/network/network_plot.h"

namespace gatescope {
namespace {

class AxisLimitsTest : public testing::Test {
 protected:
  AxisLimitsTest() {
    plot.resize(600, 400);
    plot.setRuns(&run, {});
    plot.show();
    plot.plot()->replot();
  }
  QPoint onX() const { return plot.plot()->axisRect()->rect().center() * 1 + QPoint(0, below()); }
  int below() const { return plot.plot()->axisRect()->height() / 2 + 12; }
  QPoint onY() const {
    const QRect axes = plot.plot()->axisRect()->rect();
    return {axes.left() - 15, axes.center().y()};
  }
  AxisLimits* box() { return plot.findChild<AxisLimits*>(); }
  QLineEdit* field(const char* axis, const char* end) {
    return box()->findChild<LimitFields*>(axis)->findChild<QLineEdit*>(end);
  }
  void type(const char* axis, const char* end, const QString& text) {
    field(axis, end)->selectAll();
    if (text.isEmpty()) QTest::keyClick(field(axis, end), Qt::Key_Delete);
    QTest::keyClicks(field(axis, end), text);
  }
  void openAt(const QPoint& place) { QTest::mouseDClick(plot.plot(), Qt::LeftButton, {}, place); }

  RunHistory run = makeRun(1, 400, 4);
  LossPlot plot;
};

TEST_F(AxisLimitsTest, ADoubleClickOnAnAxisTakesItsLimits) {
  openAt(onX());
  ASSERT_TRUE(box());
  EXPECT_TRUE(box()->isVisible());
  EXPECT_EQ(field("x", "lower")->text().toDouble(), plot.plot()->xAxis->range().lower);
  type("x", "lower", "50");
  type("x", "upper", "1e2");
  type("y", "lower", "0.25");
  const QPointer<AxisLimits> shown = box();
  QTest::keyClick(field("x", "upper"), Qt::Key_Return);
  EXPECT_EQ(plot.plot()->xAxis->range(), QCPRange(50, 100));
  EXPECT_EQ(plot.plot()->yAxis->range().lower, 0.25);
  EXPECT_FALSE(plot.follows()) << "as after a zoom by hand";
  EXPECT_TRUE(!shown || !shown->isVisible());
}

TEST_F(AxisLimitsTest, TheAxisThatWasClickedIsTypedFirst) {
  openAt(onY());
  ASSERT_TRUE(box());
  EXPECT_EQ(box()->focusWidget(), field("y", "lower"));
}

TEST_F(AxisLimitsTest, WhatCannotBeIsSaidAtTheFields) {
  openAt(onY());
  const QCPRange before = plot.plot()->yAxis->range();
  const std::pair<const char*, const char*> wrong[] = {{"half", "“half” is not a number"},
                                                       {"1,000", "“1,000” is not a number"},
                                                       {"0", "logarithmic"},
                                                       {"5000", "above"}};
  for (const auto& [typed, told] : wrong) {
    type("y", "lower", QString::fromUtf8(typed));
    QTest::keyClick(field("y", "lower"), Qt::Key_Return);
    ASSERT_TRUE(box() && box()->isVisible()) << typed;
    const QString problem = box()->findChild<QLabel*>("problem")->text();
    EXPECT_TRUE(problem.contains(QString::fromUtf8(told)) && problem.contains("y axis")) << problem.toStdString();
    EXPECT_EQ(plot.plot()->yAxis->range(), before);
  }
  QTest::keyClick(box(), Qt::Key_Escape);
  EXPECT_EQ(plot.plot()->yAxis->range(), before);
}

TEST_F(AxisLimitsTest, AnEmptyFieldStaysAsItIs) {
  openAt(onX());
  const double upper = plot.plot()->xAxis->range().upper;
  type("x", "lower", "10");
  type("x", "upper", "");
  box()->findChild<QPushButton*>("take")->click();
  EXPECT_EQ(plot.plot()->xAxis->range(), QCPRange(10, upper));
}

TEST_F(AxisLimitsTest, FollowGivesTheAxesBack) {
  plot.setFollows(false);
  plot.plot()->xAxis->setRange(3, 4);
  openAt(onX());
  box()->findChild<QPushButton*>("follow")->click();
  EXPECT_TRUE(plot.follows());
  EXPECT_EQ(plot.plot()->xAxis->range().lower, 0);
}

TEST_F(AxisLimitsTest, WithinTheAxesADoubleClickFollowsAsBefore) {
  plot.setFollows(false);
  openAt(plot.plot()->axisRect()->center());
  EXPECT_TRUE(plot.follows());
  EXPECT_FALSE(box());
}

TEST_F(AxisLimitsTest, TheMenuOfThePlotOpensItToo) {
  for (QMenu* menu : plot.findChildren<QMenu*>())
    for (QAction* action : menu->actions())
      if (QString(action->text()).remove('&') == "Axis limits…") action->trigger();
  ASSERT_TRUE(box());
  EXPECT_TRUE(box()->isVisible());
}

TEST_F(AxisLimitsTest, PicturesOfUnitsHaveNone) {
  NetworkPlot network;
  network.resize(600, 400);
  network.setRuns(&run, {});
  network.show();
  network.plot()->replot();
  QTest::mouseDClick(network.plot(), Qt::LeftButton, {}, {2, 100});
  EXPECT_FALSE(network.findChild<AxisLimits*>());
}

}  // namespace
}  // namespace gatescope
