// Lessons, presenting and what a class may do, in the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

#include "ui/base/actions.h"
#include "ui/compare/comparison.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/layouts.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

constexpr const char* kControlsNames[] = {"free", "locked", "hidden"};  // in session files

}  // namespace

void MainWindow::buildClassroom() {
  Classroom::Parts parts{m_bridge, *m_comparison, *m_panel, *m_plots, *m_centre};
  parts.window = this;
  parts.hidden = {menuBar(), m_toolbar, m_panel, m_status, m_timeline};
  parts.setProjector = [this](bool on) {
    m_presenting = on;
    m_plots->setForAudience(on);
    applyLook();
  };
  parts.showControls = [this](bool shown) { showLessonControls(shown); };
  parts.runOrPause = [this] { runOrPause(); };
  m_classroom = new Classroom(std::move(parts));
  // Between controls and plots.
  static_cast<QBoxLayout*>(m_column->layout()->itemAt(0)->layout())->insertWidget(1, &m_classroom->panel());
}

void MainWindow::connectClassroom() {
  connect(m_classroom, &Classroom::answered, m_status, &StatusRow::showNotice);
  connect(m_files, &WindowFiles::lessonChosen, this, [this](const QString& path) {
    if (const QString problem = m_classroom->open(path); !problem.isEmpty()) m_status->showNotice(problem, false);
  });
  connect(m_files, &WindowFiles::opened, this, [this] {
    m_classroom->close();
    for (int i = 0; i < 3; ++i)
      if (m_bridge.controls() == kControlsNames[i]) setControls(static_cast<Controls>(i));
  });
}

void MainWindow::buildLessonMenu() {
  QMenu* menu = menuBar()->addMenu(tr("&Lessons"));
  menu->setToolTipsVisible(true);
  for (QAction* action : m_classroom->actions()) menu->addAction(action);
  m_toolbar->addAction(m_classroom->actions().front());
}

void MainWindow::buildControlsMenu(QMenu* view) {
  QMenu* menu = view->addMenu(tr("Controls for a &class"));
  menu->setToolTipsVisible(true);
  m_controlsActions = new QActionGroup(this);
  const std::pair<QString, QString> rows[] = {{tr("&Free"), tr("Every setting can be changed.")},
                                              {tr("&Locked"), tr("Settings are shown and cannot be changed.")},
                                              {tr("&Hidden"), tr("Settings are not shown at all.")}};
  for (int i = 0; i < 3; ++i) {
    QAction* action = menu->addAction(rows[i].first);
    describe(action, {}, tr("%1 The choice is kept in session files.").arg(rows[i].second));
    action->setCheckable(true);
    action->setChecked(i == 0);
    m_controlsActions->addAction(action);
    connect(action, &QAction::triggered, this, [this, i] { setControls(static_cast<Controls>(i)); });
  }
}

void MainWindow::setControls(Controls controls) {
  m_controls = controls;
  const bool free = controls == Controls::Free, shown = controls != Controls::Hidden;
  m_bridge.setControls(kControlsNames[static_cast<int>(controls)]);
  m_controlsActions->actions()[static_cast<int>(controls)]->setChecked(true);
  m_controlsSwitch->setEnabled(shown);
  m_controlsSwitch->setChecked(shown && m_classroom->panel().isHidden());
  m_comparison->sameButAction()->setEnabled(free);
  m_toolbar->setSeedEnabled(free);
  m_panel->setLocked(!free);
}

// While a lesson is open its text stands where the controls are; F9 shows both.
void MainWindow::showLessonControls(bool shown) {
  m_controlsSwitch->setChecked(shown && m_controls != Controls::Hidden);
}

void MainWindow::requestRun() {
  if (m_classroom->takesRun()) return m_classroom->stage().pauseOrGoOn();
  m_bridge.run();
  m_comparison->pins().run();
}

void MainWindow::runOrPause() {
  if (m_classroom->takesRun()) return m_classroom->stage().pauseOrGoOn();
  m_toolbar->runActions().front()->trigger();
}

}  // namespace gatescope
