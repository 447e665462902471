// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/examples.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/support/fast_build.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/controls/control_panel.h"
#include "ui/grid/plot_grid.h"
#include "ui/offers/example_bar.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

QStringList shownPlotIds(MainWindow& window) {
  QStringList ids;
  for (PlotPanel* panel : window.plots().shownPanels()) ids << panel->id();
  return ids;
}

TEST(ExamplesTest, EveryRowIsAnExperimentWithPlotsThatThereAre) {
  EXPECT_GE(examples().size(), 7U);
  for (const Example& example : examples()) {
    EXPECT_NO_THROW(example.settings()) << example.id.toStdString();
    EXPECT_GE(example.plots.size(), 4) << example.id.toStdString();
    for (const QString& plot : example.plots) EXPECT_TRUE(findPlotRow(plot)) << plot.toStdString();
    EXPECT_FALSE(example.title().isEmpty() || example.help().isEmpty());
  }
}

TEST(ExamplesTest, AClickStartsTheRunWithItsPlots) {
  MainWindow window(quickSettings());
  window.exampleBar().shownAction()->setChecked(true);
  window.show();
  for (const Example& example : examples()) {
    auto* button = window.exampleBar().findChild<QToolButton*>(example.id);
    ASSERT_TRUE(button && button->isVisible()) << example.id.toStdString();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(window.runs().settings().experiment, example.settings().experiment) << example.id.toStdString();
    EXPECT_EQ(shownPlotIds(window), example.plots);
    if (!test::kFast) continue;  // a step of each takes long
    ASSERT_TRUE(waitUntil([&] { return window.bridge().state().step > 0; })) << example.id.toStdString();
    EXPECT_EQ(window.bridge().state().onlyForLooking, "");
  }
  window.runs().pause();
}

// What its button promises.
TEST(ExamplesTest, TwoMoonsReach99Percent) {
  if (!test::kFast) GTEST_SKIP() << "a network is trained";
  const auto row = std::ranges::find(examples(), QStringLiteral("moons"), &Example::id);
  ASSERT_NE(row, examples().end());
  std::vector<double> accuracies;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Settings settings = row->settings();
    settings.experiment.seed = seed;
    SessionBridge bridge;
    bridge.start(settings, true);
    ASSERT_TRUE(waitUntil([&] { return bridge.state().phase == RunPhase::Finished; }));
    accuracies.push_back(bridge.history()->curves.steps().back().testAccuracy);
  }
  EXPECT_GE(accuracies.front(), 0.99) << "what a click shows";
  std::ranges::sort(accuracies);
  EXPECT_GE(accuracies[1], 0.99);
}

TEST(ExamplesTest, TheStripHidesAndComesBack) {
  MainWindow window(quickSettings());
  window.show();
  EXPECT_FALSE(window.exampleBar().isVisible());
  window.exampleBar().shownAction()->trigger();
  EXPECT_TRUE(window.exampleBar().isVisible());
  QTest::mouseClick(window.exampleBar().findChildren<QToolButton*>().back(), Qt::LeftButton);
  EXPECT_FALSE(window.exampleBar().isVisible());
  EXPECT_FALSE(window.exampleBar().shownAction()->isChecked());
}

TEST(ExamplesTest, WhereBiasesAreMissingTheyAreOffered) {
  Settings settings = quickSettings();
  settings.experiment.data.name = "moons";
  MainWindow window(settings);
  window.show();
  auto* add = window.findChild<QPushButton*>(QStringLiteral("addBiases"));
  ASSERT_TRUE(add);
  EXPECT_TRUE(add->isVisible());
  QTest::mouseClick(add, Qt::LeftButton);
  EXPECT_TRUE(window.panel().settings().experiment.network.bias);
  ASSERT_TRUE(waitUntil([&] { return window.runs().settings().experiment.network.bias; }));
  EXPECT_FALSE(add->isVisible());
  settings.experiment.data.name = "sphere";
  window.runs().start(settings, false);
  EXPECT_FALSE(add->isVisible()) << "six inputs: nothing to see";
}

}  // namespace
}  // namespace gatescope
