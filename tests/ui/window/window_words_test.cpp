// The words of the whole window: all of them go through the translation, and whatever takes the keyboard has a name.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include "tests/ui/support/translation_check.h"
#include "ui/base/language.h"
#include "ui/controls/control_panel.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

TEST(WindowWordsTest, EveryTextGoesThroughTheTranslation) {
  const MarkingTranslator translator;
  MainWindow window;
  for (QAction* plot : window.plots().plotActions()) plot->setChecked(true);
  window.panel().setAllUnfolded(true);
  window.show();
  window.classroom().showCourse();
  QStringList found = untranslatedTexts(window);
  found.removeIf([](const QString& text) { return text.endsWith(QStringLiteral("title: Gatescope")); });  // a name
  for (const Language& language : languages())  // each is called by its own name
    found.removeIf([&language](const QString& text) { return text.endsWith(QStringLiteral(": ") + language.name); });
  // Lessons are written in one language.
  for (const LessonEntry& entry : window.classroom().panel().library().entries()) {
    ASSERT_TRUE(entry.lesson) << entry.problem.toStdString();
    for (const std::string& text : {entry.lesson->title, entry.lesson->part, entry.lesson->summary})
      found.removeIf([&text](const QString& each) { return each.endsWith(QString::fromStdString(text)); });
  }
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(WindowWordsTest, WhateverTakesTheKeyboardHasAName) {
  MainWindow window;
  for (QAction* plot : window.plots().plotActions()) plot->setChecked(true);
  window.panel().setAllUnfolded(true);
  window.show();
  const QStringList found = namelessWidgets(window);
  EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
}

TEST(WindowWordsTest, ActionsOfTheMenusExplainThemselvesAndKeysAreUsedOnce) {
  MainWindow window;
  QSet<QString> keys;
  QList<QMenu*> menus = window.menuBar()->findChildren<QMenu*>();
  int explained = 0;
  for (QMenu* menu : menus) {
    if (menu->parentWidget() != window.menuBar()) continue;
    for (QAction* action : menu->actions()) {
      if (action->isSeparator() || action->menu()) continue;
      ++explained;
      EXPECT_FALSE(action->whatsThis().isEmpty()) << action->text().toStdString();
      EXPECT_NE(action->toolTip(), action->text()) << action->text().toStdString();
      for (const QKeySequence& key : action->shortcuts()) {
        EXPECT_FALSE(keys.contains(key.toString()))
            << key.toString().toStdString() << " of " << action->text().toStdString();
        keys.insert(key.toString());
      }
    }
  }
  EXPECT_GT(explained, 25);
}

}  // namespace
}  // namespace gatescope
