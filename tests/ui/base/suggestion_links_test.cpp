// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/suggestion_links.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QTest>

#include "tests/ui/support/bridge_support.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/plots/panel/run_plot.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

TEST(SuggestionLinksTest, OneLinkEachUnderTheMessage) {
  QWidget plot;
  plot.resize(400, 300);
  SuggestionLinks links(&plot);
  plot.show();
  EXPECT_FALSE(links.isVisible());
  links.setSuggestions({{"Two moons", {{"data.name", std::string("moons")}}}, {"a <b> & c", {}}});
  EXPECT_TRUE(links.isVisible());
  EXPECT_TRUE(links.text().contains("a &lt;b&gt; &amp; c")) << "names are plain text";
  EXPECT_GT(links.y(), 150);
  QString taken;
  QObject::connect(&links, &SuggestionLinks::chosen, &plot, [&taken](const Suggestion& s) { taken = s.text; });
  emit links.linkActivated("0");
  EXPECT_EQ(taken, "Two moons");
  plot.resize(200, 100);
  EXPECT_TRUE(plot.rect().contains(links.geometry()));
  links.setSuggestions({});
  EXPECT_FALSE(links.isVisible());
}

/// A window whose only plot is empty for its run; takes the first offer and waits for the plot to fill.
void expectFilled(const char* plot, const Settings& settings) {
  MainWindow window(settings);
  for (QAction* action : window.plots().plotActions()) action->setChecked(action->data().toString() == plot);
  window.show();
  ASSERT_TRUE(becomesReady(window.bridge()));
  auto* panel = qobject_cast<RunPlot*>(window.plots().shownPanels().front());
  ASSERT_TRUE(panel);
  auto* links = panel->findChild<SuggestionLinks*>();
  ASSERT_TRUE(waitUntil([&] { return links->isVisible(); })) << plot;
  const Suggestion first = links->suggestions().front();
  emit links->linkActivated("0");
  ASSERT_TRUE(waitUntil([&] {
    return window.bridge().history()->settings.experiment.data.name == std::get<std::string>(first.changes[0].second);
  })) << plot;
  EXPECT_TRUE(waitUntil([&] { return !links->isVisible() && !panel->table().columns.empty(); })) << plot;
}

TEST(SuggestionLinksTest, ALinkFillsThePlot) {
  Settings digits = quickSettings();
  digits.experiment.data.name = "mnist";
  digits.experiment.data.train = 40;
  digits.experiment.data.test = 20;
  expectFilled("decision_map", digits);
  expectFilled("paths", digits);
  expectFilled("gate_planes", digits);
  Settings moons = quickSettings();
  moons.experiment.data.name = "moons";
  expectFilled("function", moons);
}

TEST(SuggestionLinksTest, EveryPlotThatNeedsSomethingOffersIt) {
  for (const PlotRow& row : plotTable()) {
    const std::vector<Suggestion> offers = alternativesFor(row);
    EXPECT_EQ(offers.empty(), row.needs == PlotNeeds::Nothing) << row.id.toStdString();
  }
}

TEST(SuggestionLinksTest, ALessonKeepsItsSettings) {
  MainWindow window(quickSettings());
  window.show();
  ASSERT_EQ(window.classroom().open(QStringLiteral("paths")), "");
  const Settings before = window.runs().settings();
  emit window.plots().changeSuggested({"Digits", {{"data.name", std::string("mnist")}}});
  EXPECT_EQ(window.runs().settings(), before);
  EXPECT_TRUE(window.classroom().stage().isOpen());
}

}  // namespace
}  // namespace gatescope
