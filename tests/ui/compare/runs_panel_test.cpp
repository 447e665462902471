// The list of runs in the real window: dragged sliders, ticks, names, buttons, and what stays on the plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/runs_panel.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

#include "core/session/session_read.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/compare/difference_table.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

class RunsPanelTest : public testing::Test {
 protected:
  void SetUp() override {
    m_window = std::make_unique<MainWindow>(quickSettings());
    m_window->resize(1280, 800);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    ASSERT_TRUE(panel().isVisible());
    ASSERT_TRUE(waitUntil([this] { return isReady(); }));
  }
  RunsPanel& panel() { return m_window->runsPanel(); }
  QTreeWidget& list() { return *panel().list(); }
  SessionBridge& bridge() { return m_window->bridge(); }
  const RunHistory& run() { return *bridge().history(); }
  bool isReady() { return bridge().state().phase == RunPhase::Ready && run().generation == bridge().generation(); }
  QAction* tool(const QString& text) {
    for (QAction* each : panel().tools()->actions())
      if (each->text() == text) return each;
    ADD_FAILURE() << text.toStdString();
    return nullptr;
  }
  void click(const QString& text) { QTest::mouseClick(panel().tools()->widgetForAction(tool(text)), Qt::LeftButton); }
  /// A run of `steps`, then one of another width.
  void replace(std::int64_t steps, std::int64_t width) {
    ASSERT_TRUE(advance(bridge(), steps));
    // Whatever the machine does in between: another gesture.
    emit m_window->findChild<QSlider*>(QStringLiteral("network.width.slider"))->sliderReleased();
    m_window->panel().change("network.width", width);
    ASSERT_TRUE(waitUntil([&] { return isReady() && run().settings.experiment.network.width == width; }));
    ASSERT_TRUE(waitUntil([this] { return m_window->runs().kept().runs().back().session != nullptr; }));
  }
  QString text(int row, int column) { return list().topLevelItem(row)->text(column); }
  void choose(const QList<int>& rows) {
    list().clearSelection();
    for (const int row : rows) list().topLevelItem(row)->setSelected(true);
  }
  void tick(int row, bool ticked) { list().topLevelItem(row)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked); }

  std::unique_ptr<MainWindow> m_window;
};

TEST_F(RunsPanelTest, ListsRunsWithWhatSetsThemApartAndTheirFigures) {
  replace(30, 7);
  replace(40, 8);
  ASSERT_EQ(list().topLevelItemCount(), 3);
  EXPECT_EQ(text(0, 0), "ReLU, d = 3, w = 8");
  EXPECT_TRUE(text(1, 1).contains("width w 7") || text(1, 1).contains("width 7")) << text(1, 1).toStdString();
  EXPECT_FALSE(text(1, 1).contains("depth")) << "all have the same";
  EXPECT_EQ(text(1, 3), "40");
  EXPECT_EQ(text(2, 3), "30");
  EXPECT_FALSE(text(1, 4).isEmpty());
  EXPECT_TRUE(panel().findChild<QLabel*>("runsSummary")->text().contains("256 MB"));
  EXPECT_TRUE(panel().findChild<QLabel*>("runsSummary")->toolTip().contains("oldest first"));
}

TEST_F(RunsPanelTest, FiguresOfTheRunOnScreenGrow) {
  ASSERT_TRUE(advance(bridge(), 40));
  ASSERT_TRUE(waitUntil([this] { return text(0, 3) == "40"; }));
}

TEST_F(RunsPanelTest, ATickShowsAndHidesARun) {
  replace(30, 7);
  replace(30, 8);
  tick(2, true);
  ASSERT_TRUE(waitUntil([this] { return m_window->runs().others().size() == 2; }));
  tick(2, false);
  ASSERT_TRUE(waitUntil([this] { return m_window->runs().others().size() == 1; }));
  tick(1, false);
  ASSERT_TRUE(waitUntil([this] { return m_window->runs().others().empty(); })) << "the ghost";
}

TEST_F(RunsPanelTest, ANameIsTypedIntoTheList) {
  replace(30, 7);
  list().setFocus();
  list().setCurrentItem(list().topLevelItem(1));
  QTest::keyClick(&list(), Qt::Key_F2);
  ASSERT_TRUE(waitUntil([this] { return list().findChild<QLineEdit*>() != nullptr; }));
  auto* line = list().findChild<QLineEdit*>();
  line->selectAll();
  QTest::keyClicks(line, "the wide one");
  QTest::keyClick(line, Qt::Key_Return);
  ASSERT_TRUE(waitUntil([this] { return m_window->runs().kept().runs().back().title == "the wide one"; }));
  EXPECT_EQ(text(1, 0), "the wide one");
}

TEST_F(RunsPanelTest, ButtonsPinOpenCompareAndDelete) {
  replace(30, 7);
  replace(30, 8);
  choose({2});
  click("Pin");
  EXPECT_EQ(m_window->runs().pins().others().size(), 1u);
  click("Unpin");
  EXPECT_TRUE(m_window->runs().pins().isEmpty());
  choose({1, 2});
  EXPECT_FALSE(tool("Open")->isEnabled());
  click("What differs");
  auto* table = m_window->findChild<DifferenceTable*>();
  ASSERT_NE(table, nullptr);
  EXPECT_TRUE(table->csv().contains("\"ReLU, d = 3, w = 7\",\"ReLU, d = 3, w = 12\"")) << table->csv().toStdString();
  EXPECT_TRUE(table->csv().contains("network.width,\"7\",\"12\"")) << table->csv().toStdString();
  table->close();
  choose({2});
  click("Open");
  ASSERT_TRUE(waitUntil([this] { return isReady() && run().state.step == 30; }));
  EXPECT_EQ(m_window->panel().settings().experiment.network.width, 12);
  ASSERT_TRUE(waitUntil([this] { return text(0, 0) == "ReLU, d = 3, w = 12"; }));
  ASSERT_EQ(list().topLevelItemCount(), 2) << "the run that it replaced has made no step";
  choose({0, 1});
  click("Delete");
  EXPECT_EQ(list().topLevelItemCount(), 1) << "the one on screen stays";
}

TEST_F(RunsPanelTest, ContinueTrainsFurther) {
  replace(30, 7);
  choose({1});
  click("Continue");
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.network.width == 12 && run().lastStep() > 40; }));
}

TEST_F(RunsPanelTest, ARunIsSavedFromTheList) {
  const QTemporaryDir folder;
  replace(30, 7);
  choose({1});
  click("Save…");
  ASSERT_TRUE(waitUntil([this] { return m_window->findChild<QFileDialog*>(); }));
  auto* dialog = m_window->findChild<QFileDialog*>();
  dialog->setDirectory(folder.path());
  dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("kept.gatescope"));
  QMetaObject::invokeMethod(dialog, "accept");
  ASSERT_TRUE(waitUntil([this] { return m_window->status().message() == "Saved kept.gatescope"; }))
      << m_window->status().message().toStdString();
  EXPECT_EQ(readSession(folder.filePath("kept.gatescope").toStdString()).step(), 30);
}

TEST_F(RunsPanelTest, EveryColumnIsThereInANarrowWindowAndNumbersAreWhole) {
  replace(30, 7);
  replace(40, 8);
  for (const auto theme : {MainWindow::ThemeChoice::Light, MainWindow::ThemeChoice::Projector}) {
    m_window->setThemeChoice(theme);
    m_window->resize(1024, 700);
    QTest::qWait(0);
    int all = 0;
    for (int column = 0; column < list().columnCount(); ++column) {
      EXPECT_FALSE(list().isColumnHidden(column)) << column;
      all += list().columnWidth(column);
      EXPECT_GT(list().columnWidth(column), 2 * list().fontMetrics().horizontalAdvance('m')) << column;
      for (int row = 0; row < list().topLevelItemCount() && column >= 3; ++row) {
        EXPECT_GE(list().columnWidth(column), list().fontMetrics().horizontalAdvance(text(row, column))) << column;
        EXPECT_TRUE(list().topLevelItem(row)->toolTip(column).startsWith(text(row, column)));
      }
    }
    EXPECT_EQ(all, std::max(all, list().viewport()->width())) << "no room is left over";
    EXPECT_LE(m_window->width(), 1024);
  }
}

TEST_F(RunsPanelTest, SpaceTicksInTheListAndRunsElsewhere) {
  replace(30, 7);
  list().setFocus();
  list().setCurrentItem(list().topLevelItem(1));
  QTest::keyClick(&list(), Qt::Key_Space);
  EXPECT_FALSE(bridge().wantsRun());
  ASSERT_TRUE(waitUntil([this] { return m_window->runs().others().empty(); })) << "the ghost is hidden";
}

// As a user drags: the slider is held, and moves on before and after runs were built.
TEST_F(RunsPanelTest, ADragKeepsTheRunThatWasThereBefore) {
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitUntil([this] { return run().lastStep() > 30; }));
  auto* slider = m_window->findChild<QSlider*>(QStringLiteral("network.depth.slider"));
  slider->setSliderDown(true);
  for (int i = 1; i <= 3; ++i) {
    while (m_window->panel().settings().experiment.network.depth < 3 + i) slider->setValue(slider->value() + 1);
    ASSERT_TRUE(waitUntil(
        [&] { return run().settings.experiment.network.depth == 3 + i && run().lastStep() > 2 * kFewSteps; }));
  }
  slider->setSliderDown(false);
  ASSERT_NE(bridge().ghost(), nullptr);
  EXPECT_EQ(bridge().ghost()->settings.experiment.network.depth, 3);
  EXPECT_GT(bridge().ghost()->lastStep(), 30);
  // What came of the drag is the ghost of the next run.
  m_window->panel().change("network.width", std::int64_t{9});
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.network.width == 9; }));
  EXPECT_EQ(bridge().ghost()->settings.experiment.network.depth, 6);
}

TEST(DifferencesTest, SpeakOfNamesNotOfKeywords) {
  RunHistory relu, soft;
  relu.settings.experiment.gating.variant = "relu";
  soft.settings.experiment.gating.variant = "soft_relu";
  soft.settings.experiment.data.name = "moons";
  const QStringList texts = differingSettings({&relu, &soft});
  EXPECT_TRUE(texts[0].contains("variant ReLU")) << texts[0].toStdString();
  EXPECT_TRUE(texts[1].contains("variant Soft ReLU")) << texts[1].toStdString();
  EXPECT_TRUE(texts[1].contains("data set Two moons")) << texts[1].toStdString();
  EXPECT_FALSE(texts[0].contains('_') || texts[1].contains('_'));
}

}  // namespace
}  // namespace gatescope
