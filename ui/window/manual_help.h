// Help ▸ Manual: F1 opens it where the thing under the hand is described, and its links act on the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include "ui/manual/manual_link.h"

class QAction;
class QWidget;

namespace gatescope {

class MainWindow;

/// GUI thread. The window outlives it.
class ManualHelp : public QObject {
  Q_OBJECT
 public:
  explicit ManualHelp(MainWindow& window);

  /// For the Help menu; F1 works in the other windows of the program too.
  QAction* action() const { return m_action; }
  /// Opens the manual at the entry of the open menu, the control or plot that has the keyboard, or else the one under
  /// the pointer; where it was before when there is none.
  void showWhatIsMeant();
  void follow(const ManualLink& link, const QUrl& url);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool showMenuEntry();
  void startExample(const QString& id);
  void showPlot(const QString& id);
  void showSetting(const QString& key);
  MainWindow& m_window;
  QAction* m_action;
};

}  // namespace gatescope
