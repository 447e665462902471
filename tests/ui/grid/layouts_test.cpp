// Layouts by name: those of the program, the user's, and where they are kept.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/layouts.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "ui/base/actions.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {
namespace {

class LayoutsTest : public testing::Test {
 protected:
  LayoutsTest() : m_layouts(m_plots, &m_plots), m_answered(&m_layouts, &Layouts::answered) {
    m_plots.resize(1000, 700);
    m_plots.show();
  }
  std::unique_ptr<QSettings> store() {
    return std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
  }
  QAction* entry(const QMenu& menu, const QString& name) {
    for (QAction* action : menu.actions())
      if (actionName(*action) == name) return action;
    return nullptr;
  }
  QStringList shown() {
    QStringList ids;
    for (const PlotPanel* panel : m_plots.shownPanels()) ids << panel->id();
    return ids;
  }

  QTemporaryDir m_folder;
  PlotGrid m_plots;
  Layouts m_layouts;
  QSignalSpy m_answered;
};

TEST_F(LayoutsTest, TheProgramsOwnLeaveOutPlotsThatWouldBeEmpty) {
  Settings settings;
  m_layouts.setSettings([&settings] { return settings; });
  const std::pair<const char*, QStringList> rows[] = {{"mnist", {"loss", "network", "digit_wall", "gate_change"}},
                                                      {"moons", {"loss", "network", "decision_map", "gate_change"}},
                                                      {"sphere", {"loss", "network", "gate_change"}}};
  for (const auto& [name, plots] : rows) {
    settings.experiment.data.name = name;
    EXPECT_TRUE(m_layouts.choose(QStringLiteral("Lecture")));
    EXPECT_EQ(shown(), plots) << name;
  }
}

TEST_F(LayoutsTest, TheFirstLookHasANetworkAndDigitsBesideTheCurves) {
  Settings settings;
  m_layouts.setSettings([&settings] { return settings; });
  m_layouts.showFirstLook(6);
  EXPECT_EQ(shown(), QStringList({"network", "digit_wall", "loss", "gate_change", "eigenvalues", "gate_raster"}));
  m_layouts.showFirstLook(4);
  EXPECT_EQ(shown(), QStringList({"network", "digit_wall", "loss", "gate_change"}));
}

TEST_F(LayoutsTest, TheProgramBringsFiveAndSkipsPlotsItDoesNotHave) {
  EXPECT_EQ(m_layouts.names(), QStringList({"First look", "Training", "Kernel", "Gates", "Lecture"}));
  for (const QString& name : m_layouts.names()) {
    QAction* action = entry(*m_layouts.menu(), name);
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->whatsThis().isEmpty());
    action->trigger();
    EXPECT_GE(shown().size(), 2) << name.toStdString();
  }
  EXPECT_TRUE(m_layouts.choose(QStringLiteral("Kernel")));
  EXPECT_TRUE(shown().startsWith(QStringLiteral("eigenvalues")) && shown().contains(QStringLiteral("heat_map")));
  entry(*m_layouts.menu(), QStringLiteral("Reset layout"))->trigger();
  EXPECT_TRUE(shown().startsWith(QStringLiteral("loss")));
}

TEST_F(LayoutsTest, ALayoutIsSavedUnderAName) {
  m_layouts.setStore(store());
  m_layouts.choose(QStringLiteral("Gates"));
  const QStringList wanted = shown();
  entry(*m_layouts.menu(), QStringLiteral("Save layout"))->trigger();
  auto* dialog = m_plots.findChild<QInputDialog*>();
  ASSERT_NE(dialog, nullptr);
  EXPECT_FALSE(dialog->isModal());
  QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("For R&D"));
  QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
  ASSERT_EQ(m_answered.count(), 1);
  EXPECT_TRUE(m_answered.front()[1].toBool());
  m_plots.resetLayout();
  QAction* saved = entry(*m_layouts.menu(), QStringLiteral("For R&D"));
  ASSERT_NE(saved, nullptr);
  saved->trigger();
  EXPECT_EQ(shown(), wanted);

  PlotGrid otherPlots;
  Layouts later(otherPlots, &otherPlots);
  EXPECT_FALSE(later.choose(QStringLiteral("For R&D")));
  later.setStore(store());
  EXPECT_TRUE(later.choose(QStringLiteral("For R&D")));
  EXPECT_EQ(otherPlots.shownPanels().size(), static_cast<std::size_t>(wanted.size()));
}

TEST_F(LayoutsTest, ALayoutIsDeleted) {
  m_layouts.setStore(store());
  ASSERT_TRUE(m_layouts.save(QStringLiteral("mine")));
  QMenu* deletes = entry(*m_layouts.menu(), QStringLiteral("Delete layout"))->menu();
  ASSERT_EQ(deletes->actions().size(), 1);
  deletes->actions().front()->trigger();
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_layouts.names().size() == 5; }));
  EXPECT_FALSE(m_layouts.choose(QStringLiteral("mine")));
  EXPECT_FALSE(entry(*m_layouts.menu(), QStringLiteral("Delete layout"))->menu()->isEnabled());
  Layouts later(m_plots, &m_plots);
  later.setStore(store());
  EXPECT_EQ(later.names().size(), 5);
}

TEST_F(LayoutsTest, NamesOfTheProgramStayAndEmptyOnesAreNone) {
  EXPECT_FALSE(m_layouts.save(QStringLiteral("Kernel")));
  ASSERT_EQ(m_answered.count(), 1);
  EXPECT_FALSE(m_answered.front()[1].toBool());
  EXPECT_FALSE(m_layouts.save(QStringLiteral("  ")));
  EXPECT_FALSE(m_layouts.remove(QStringLiteral("Kernel")));
  EXPECT_EQ(m_layouts.names().size(), 5);
}

// As it was written when a mode was the position in its box.
constexpr const char* kOldLayouts = R"({"mine":{
  "columns":[[612,380],[496,496]],
  "modes":{"gate_change":{"choices":[2],"log":true},"heat_map":{"choices":[1]},"kernel_history":{"choices":[2],"log":false},
           "loss":{"choices":[1],"log":false},"kernel_parts":{"log":true},"network":{"choices":[3]}},
  "plots":["gate_change","heat_map","kernel_history","loss","kernel_parts","network"],
  "rows":[330,331]}})";

TEST_F(LayoutsTest, ALayoutOfAnOlderVersionOpensWithItsModes) {
  store()->setValue(QStringLiteral("window/layouts"), QString::fromUtf8(kOldLayouts));
  m_layouts.setStore(store());
  ASSERT_TRUE(m_layouts.choose(QStringLiteral("mine")));
  EXPECT_EQ(shown(), QStringList({"gate_change", "heat_map", "kernel_history", "loss", "kernel_parts", "network"}));
  QStringList modes;
  for (const PlotPanel* panel : m_plots.shownPanels())
    modes << panel->modeId() + (panel->hasLogSwitch() && panel->isLogarithmic() ? " log" : "");
  EXPECT_EQ(modes, QStringList({"total log", "overlap", "effective_rank", "accuracy", "traces log", "gates"}));

  ASSERT_TRUE(m_layouts.save(QStringLiteral("mine")));
  const QString kept = store()->value(QStringLiteral("window/layouts")).toString();
  EXPECT_TRUE(kept.contains(QStringLiteral(R"("heat_map":{"mode":"overlap"})"))) << kept.toStdString();
  EXPECT_FALSE(kept.contains(QStringLiteral("choices")));
}

TEST_F(LayoutsTest, AStoreThatIsNoJsonIsEmpty) {
  store()->setValue(QStringLiteral("window/layouts"), QStringLiteral("{\"a\": 1, \"b\""));
  m_layouts.setStore(store());
  EXPECT_EQ(m_layouts.names().size(), 5);
}

}  // namespace
}  // namespace gatescope
