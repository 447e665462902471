// The window's menus. Every action has a key or a place in a menu, a tooltip and a What's This.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/window/main_window.h"

class QAction;
class QActionGroup;
class QMenu;

namespace gatescope {

/// Fills the menu bar and the end of the toolbar from what the window is made of. GUI thread.
class WindowMenus : public QObject {
  Q_OBJECT
 public:
  explicit WindowMenus(MainWindow& window);

  /// Marks the theme in use.
  void showThemeChoice(MainWindow::ThemeChoice choice);

 private:
  void buildFileMenu();
  void buildEditMenu();
  void buildExploreMenu();
  void buildLessonMenu();
  void buildViewMenu();
  void buildPlotsMenu(QMenu* plots);
  void buildScaleMenu(QMenu* view);
  void buildThemeMenu(QMenu* view);
  void buildLanguageMenu(QMenu* languages);
  void buildHelpMenu();
  void fillToolbar();
  QMenu* addMenu(const QString& title);

  MainWindow& m_window;
  QActionGroup* m_themes;
  QAction *m_gallery = nullptr, *m_explorer = nullptr;
};

}  // namespace gatescope
