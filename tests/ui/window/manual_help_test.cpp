// F1 opens the manual where the thing under the hand is described, and links of the manual act on the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual_help.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTextBrowser>

#include "ui/base/actions.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_presets.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/manual/manual_pages.h"
#include "ui/manual/manual_view.h"
#include "ui/manual/manual_window.h"
#include "ui/offers/examples.h"
#include "ui/window/class_controls.h"
#include "ui/window/main_window.h"
#include "ui/window/side_windows.h"

namespace gatescope {
namespace {

class ManualHelpTest : public testing::Test {
 protected:
  ManualHelpTest() {
    m_window.show();
    m_window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
  }
  ManualWindow& manual() { return m_window.sideWindows().manual(); }
  QString place() { return manual().view().place().toString().remove(QStringLiteral("qrc:/manual/")); }
  void follow(const char* link) { manual().view().follow(QUrl(QString::fromUtf8(link))); }
  PlotPanel* panel(const char* id) {
    for (RunPlot* each : m_window.plots().panels())
      if (each->id() == QLatin1String(id)) return each;
    return nullptr;
  }
  QMenu* menu(const QString& title) {
    for (QAction* entry : m_window.menuBar()->actions())
      if (actionName(*entry) == title) return entry->menu();
    return nullptr;
  }
  void pressInMenu(QMenu* menu, QAction* entry) {
    menu->popup(QPoint(50, 50));
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_F1);
    EXPECT_FALSE(menu->isVisible());
  }
  MainWindow m_window;
};

TEST_F(ManualHelpTest, OnAControlOpensItsSetting) {
  m_window.panel().editor("network.depth")->inputWidget()->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
  EXPECT_TRUE(manual().isVisible());
  EXPECT_FALSE(manual().isModal());
  EXPECT_EQ(place(), "settings.md#networkdepth");
}

TEST_F(ManualHelpTest, OnAPlotOpensItsPlace) {
  manual().search(QStringLiteral("timeline"));
  panel("eigenvalues")->plot()->setFocus();
  QTest::keyClick(panel("eigenvalues")->plot(), Qt::Key_F1);
  EXPECT_EQ(place(), "plots.md#kernel-eigenvalues");
  EXPECT_EQ(manual().searchField().text(), "") << "the contents are seen again";
}

TEST_F(ManualHelpTest, OnAnEntryOfAMenuOpensTheMenuAtTheEntry) {
  QMenu* file = menu(QStringLiteral("File"));
  QAction* report = nullptr;
  for (QAction* entry : file->actions())
    if (actionName(*entry) == QLatin1String("Report")) report = entry;
  ASSERT_TRUE(report);
  pressInMenu(file, report);
  EXPECT_EQ(place(), "controls.md#file");
  ASSERT_FALSE(manual().view().extraSelections().isEmpty());
  const QTextCursor found = manual().view().extraSelections().back().cursor;
  EXPECT_EQ(found.selectedText(), "Report");
  EXPECT_TRUE(manual().view().viewport()->rect().intersects(manual().view().cursorRect(found)));
}

TEST_F(ManualHelpTest, OnAPlotOfTheMenuOpensThatPlot) {
  QAction* loss = m_window.plots().plotActions().front();
  QMenu* plots = nullptr;
  for (QObject* holder : loss->associatedObjects())
    if (auto* each = qobject_cast<QMenu*>(holder)) plots = each;
  ASSERT_TRUE(plots);
  pressInMenu(plots, loss);
  EXPECT_EQ(place(), "plots.md#loss");
}

TEST_F(ManualHelpTest, InTheDepthExplorerOpensItsPage) {
  m_window.sideWindows().showExplorer();
  DepthExplorer& explorer = m_window.sideWindows().explorer();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&explorer));
  QWidget* first = explorer.findChild<QComboBox*>();
  first->setFocus();
  QTest::keyClick(first, Qt::Key_F1);
  EXPECT_EQ(place(), "depth-explorer.md#depth-explorer");
}

TEST_F(ManualHelpTest, EveryPlaceNamesAWidgetOfTheProgram) {
  m_window.sideWindows().showExplorer();
  const QStringList others = {"ExportDialog", "PlotTableWindow", "RecordDialog",
                              "RecoveryBar",  "SameButDialog",   "PresenterWindow"};
  int found = 0;
  for (const QString& subject : manual().pages().subjects()) {
    if (!subject.startsWith(QStringLiteral("about "))) continue;
    const QString type = subject.mid(6);
    if (others.contains(type)) continue;
    ++found;
    const auto isOne = [&type](const QWidget* widget) {
      return widget->inherits(("gatescope::" + type).toLatin1().constData());
    };
    const QWidgetList all = QApplication::allWidgets();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), isOne)) << type.toStdString();
  }
  EXPECT_GE(found, 6);
}

TEST_F(ManualHelpTest, LinkOpensALesson) {
  manual().view().openPage(QUrl(QStringLiteral("qrc:/manual/lessons.md")));
  follow("../lessons/1-1-paths.md");
  EXPECT_TRUE(m_window.classroom().stage().isOpen());
}

TEST_F(ManualHelpTest, LinkOpensAStudy) {
  follow("../studies/depth-hurts.json");
  DepthExplorer& explorer = m_window.sideWindows().explorer();
  EXPECT_TRUE(explorer.isVisible());
  bool chosen = false;
  for (const QComboBox* box : explorer.findChildren<QComboBox*>())
    chosen = chosen || box->currentText() == QLatin1String("Beyond a point depth hurts");
  EXPECT_TRUE(chosen);
}

TEST_F(ManualHelpTest, LinkStartsAnExample) {
  follow("gatescope:example/moons");
  const auto moons = std::ranges::find(examples(), QStringLiteral("moons"), &Example::id);
  ASSERT_NE(moons, examples().end());
  EXPECT_EQ(m_window.runs().settings().experiment, moons->settings().experiment);
  for (const PlotPanel* panel : m_window.plots().shownPanels()) EXPECT_TRUE(moons->plots.contains(panel->id()));
}

TEST_F(ManualHelpTest, LinkShowsAHiddenPlot) {
  PlotPanel* paths = panel("paths");
  ASSERT_FALSE(m_window.plots().isShown(*paths));
  follow("gatescope:plot/paths");
  EXPECT_TRUE(m_window.plots().isShown(*paths));
}

TEST_F(ManualHelpTest, LinkGoesToASettingThatIsFoldedAway) {
  FieldEditor* ridge = m_window.panel().editor("probes.ridge");
  m_window.classControls().shownAction()->setChecked(false);
  ASSERT_FALSE(ridge->isVisible());
  follow("gatescope:field/probes.ridge");
  EXPECT_TRUE(ridge->isVisible());
  EXPECT_EQ(QApplication::focusWidget(), ridge->inputWidget());
}

TEST_F(ManualHelpTest, LinkToTheWebGoesToTheBrowser) {
  QTextBrowser browser;  // has a slot for an address
  QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "setSource");
  follow("https://arxiv.org/abs/2002.03996");
  QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
  EXPECT_EQ(browser.source(), QUrl(QStringLiteral("https://arxiv.org/abs/2002.03996")));
  EXPECT_EQ(place(), "index.md");
}

TEST_F(ManualHelpTest, ClosesWithTheWindow) {
  manual().showAt();
  EXPECT_TRUE(manual().isVisible());
  m_window.close();
  EXPECT_FALSE(manual().isVisible());
}

}  // namespace
}  // namespace gatescope
