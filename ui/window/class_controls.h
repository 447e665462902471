// What a class may do with the settings, and whether they are on screen.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace gatescope {

class ControlPanel;
class RunController;

/// Shows, locks and hides the control panel. The choice travels in the session file. GUI thread; what it is given
/// outlives it.
class ClassControls : public QObject {
  Q_OBJECT
 public:
  enum class Choice { Free, Locked, Hidden };

  ClassControls(RunController& runs, ControlPanel& panel, QWidget* window);

  void choose(Choice choice);
  Choice choice() const { return m_choice; }
  /// The choice of the session file that was opened.
  void takeFromSession();
  /// While a lesson is open its text stands where the controls are; F9 shows both.
  void stepAside();
  void comeBack();

  /// Free, Locked, Hidden; the window owns it.
  QMenu* menu() const { return m_menu; }
  /// F9, for the View menu.
  QAction* shownAction() const { return m_shown; }

 signals:
  void chosen(bool free);  ///< whether every setting can be changed

 private:
  void buildMenu();
  RunController& m_runs;
  ControlPanel& m_panel;
  Choice m_choice = Choice::Free;
  bool m_isAside = false, m_wasShown = true;  ///< m_wasShown: before it stepped aside
  QMenu* m_menu;
  QAction* m_shown;
  QActionGroup* m_choices;
};

}  // namespace gatescope
