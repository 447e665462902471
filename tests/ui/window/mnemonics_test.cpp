// No letter is claimed twice in a menu.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <set>

#include "tests/ui/support/bridge_support.h"
#include "ui/grid/plot_grid.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

/// "menu: entry" of every entry whose letter another of the menu has.
QStringList lettersTwice(const QList<QAction*>& actions, const QString& name) {
  QStringList result;
  std::set<QChar> taken;
  for (const QAction* action : actions) {
    QString text = action->text();
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(QLatin1Char('&'));
    if (at >= 0 && at + 1 < text.size() && !taken.insert(text[at + 1].toLower()).second)
      result << name + QStringLiteral(": ") + text;
    if (QMenu* menu = action->menu()) result << lettersTwice(menu->actions(), name + QStringLiteral(" > ") + text);
  }
  return result;
}

TEST(MnemonicsTest, AreUniqueInEveryMenu) {
  MainWindow window(quickSettings());
  ASSERT_GE(window.menuBar()->actions().size(), 8);
  EXPECT_EQ(lettersTwice(window.menuBar()->actions(), "menu bar").join("\n").toStdString(), "");
  for (PlotPanel* panel : window.plots().panels())
    for (const QMenu* menu : panel->findChildren<QMenu*>())
      EXPECT_EQ(lettersTwice(menu->actions(), panel->id()).join("\n").toStdString(), "");
}

}  // namespace
}  // namespace gatescope
