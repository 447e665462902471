// The list of keys: whatever has a key is in it, and what it says of plots is true.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_list.h"

#include "ui/lessons/presentation.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/translation_check.h"
#include "ui/base/actions.h"
#include "ui/plots/panel/plot_help.h"
#include "ui/plots/panel/run_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class ShortcutListTest : public testing::Test {
 protected:
  ShortcutListTest() {
    QMenu* run = m_window.menuBar()->addMenu(QStringLiteral("&Run"));
    m_run = run->addAction(QStringLiteral("&Run"));
    describe(m_run, {QKeySequence(Qt::Key_Space)}, QStringLiteral("Trains."));
    run->addSeparator();
    QMenu* inner = run->addMenu(QStringLiteral("Pace"));
    describe(inner->addAction(QStringLiteral("Slow…")), {QKeySequence(Qt::CTRL | Qt::Key_1)},
             QStringLiteral("One step a second."));
    m_window.menuBar()->addMenu(QStringLiteral("Empty"));
    auto* loose = new QAction(QStringLiteral("Present"), &m_window);
    loose->setShortcut(QKeySequence(Qt::Key_F12));
    m_window.addAction(loose);
    m_window.resize(600, 400);
    m_window.show();
  }
  /// "group: action = keys" of every row that is seen.
  static QStringList rows(const ShortcutList& list) {
    QStringList result;
    for (int i = 0; i < list.list()->topLevelItemCount(); ++i) {
      const QTreeWidgetItem* group = list.list()->topLevelItem(i);
      for (int j = 0; !group->isHidden() && j < group->childCount(); ++j)
        if (const QTreeWidgetItem* row = group->child(j); !row->isHidden())
          result << QStringLiteral("%1: %2 = %3").arg(group->text(0), row->text(0), row->text(1));
    }
    return result;
  }

  QMainWindow m_window;
  QAction* m_run;
};

TEST_F(ShortcutListTest, ListsMenusThenTheRestThenPlots) {
  ShortcutList list(&m_window);
  list.show();
  EXPECT_FALSE(list.isModal());
  const QStringList seen = rows(list);
  EXPECT_EQ(seen[0], "Run: Run = Space");
  EXPECT_EQ(seen[1], "Run: Pace ▸ Slow = Ctrl+1");
  EXPECT_EQ(seen[2], "Not in a menu: Present = F12");
  EXPECT_EQ(seen.size(), 3 + static_cast<qsizetype>(presentationKeys().size() + plotKeyTable().size()));
  EXPECT_TRUE(list.list()->topLevelItem(0)->child(0)->toolTip(0).contains(QStringLiteral("Trains.")));
}

TEST_F(ShortcutListTest, IsReadAnewWhenItIsShown) {
  ShortcutList list(&m_window);
  list.show();
  list.close();
  m_run->setShortcut(QKeySequence(Qt::Key_F5));
  list.show();
  EXPECT_EQ(rows(list)[0], "Run: Run = F5");
}

TEST_F(ShortcutListTest, FiltersByWordAndByKey) {
  ShortcutList list(&m_window);
  list.show();
  QTest::keyClicks(list.filter(), QStringLiteral("slow"));
  EXPECT_EQ(rows(list), QStringList{"Run: Pace ▸ Slow = Ctrl+1"});
  list.filter()->setText(QStringLiteral("F12"));
  EXPECT_EQ(rows(list), QStringList{"Not in a menu: Present = F12"});
  list.filter()->setText(QStringLiteral("nothing has this"));
  EXPECT_EQ(rows(list), QStringList());
}

TEST_F(ShortcutListTest, EveryKeyItPromisesMovesAPlot) {
  const RunHistory run = makeRun(1, 300, 3);
  const std::unique_ptr<RunPlot> panel(plotTable().front().create(nullptr));
  panel->setRuns(&run, {});
  panel->resize(500, 400);
  panel->show();
  int keys = 0;
  for (const PlotKey& row : plotKeyTable()) {
    for (const int code : row.codes) {
      SCOPED_TRACE(row.keys.toStdString() + " " + std::to_string(code));
      ++keys;
      const bool follows = code == Qt::Key_Home || code == Qt::Key_F;
      panel->setFollows(!follows);
      panel->refresh();
      const QCPRange x = panel->plot()->xAxis->range(), y = panel->plot()->yAxis->range();
      QTest::keyClick(panel->plot(), static_cast<Qt::Key>(code));
      EXPECT_EQ(panel->follows(), follows);
      const bool moved = panel->plot()->xAxis->range() != x || panel->plot()->yAxis->range() != y;
      EXPECT_TRUE(follows || moved);
    }
  }
  EXPECT_GE(keys, 9);
}

TEST_F(ShortcutListTest, IsTranslatedAndNamed) {
  const MarkingTranslator marks;
  QMainWindow window;
  ShortcutList list(&window);
  list.show();
  EXPECT_EQ(untranslatedTexts(list).join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_EQ(namelessWidgets(list).join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_TRUE(plotHelp(QStringLiteral("Loss"), QStringLiteral("a < b")).contains(QStringLiteral("a &lt; b")));
}

}  // namespace
}  // namespace gatescope
