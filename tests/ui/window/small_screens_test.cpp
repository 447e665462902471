// Windows and dialogs on small screens: no larger than the main window, and their lowest buttons are seen.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTest>

#include "tests/support/bridge_support.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

bool scrolls(const QWidget* widget, const QWidget* window) {
  for (; widget && widget != window; widget = widget->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(widget)) return true;
  return false;
}

std::vector<QAction*> dialogActions(const MainWindow& window) {
  std::vector<QAction*> all;
  for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
    for (QAction* action : menu->actions())
      if (action->isEnabled() && action->text().endsWith(QChar(u'…'))) all.push_back(action);
  return all;
}

QList<QWidget*> othersThan(const QWidget& window) {
  QList<QWidget*> shown = QApplication::topLevelWidgets();
  shown.removeIf([&](const QWidget* each) {
    return !each->isVisible() || each == &window || each->windowType() == Qt::ToolTip ||
           qobject_cast<const QMenu*>(each);
  });
  return shown;
}

class SmallScreensTest : public testing::TestWithParam<std::pair<int, int>> {};

TEST_P(SmallScreensTest, EveryDialogOfTheMenusFits) {
  const auto [width, height] = GetParam();
  MainWindow window(quickSettings());
  window.resize(width, height);
  window.show();
  ASSERT_TRUE(becomesReady(window.bridge()));
  EXPECT_EQ(window.size(), QSize(width, height)) << "the window itself";
  std::size_t seen = 0;
  for (QAction* action : dialogActions(window)) {
    const std::string name = action->text().toStdString();
    action->trigger();
    QTest::qWait(0);
    for (QWidget* dialog : othersThan(window)) {
      ++seen;
      EXPECT_LE(dialog->width(), width) << name;
      EXPECT_LE(dialog->height(), height) << name;
      for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || scrolls(button, dialog)) continue;
        const QRect place(button->mapTo(dialog, QPoint()), button->size());
        EXPECT_TRUE(dialog->rect().contains(place)) << name << ": " << button->text().toStdString();
      }
      dialog->close();
    }
  }
  EXPECT_GE(seen, 8U);
}

INSTANTIATE_TEST_SUITE_P(Screens, SmallScreensTest, testing::Values(std::pair(1024, 700), std::pair(1366, 768)));

}  // namespace
}  // namespace gatescope
