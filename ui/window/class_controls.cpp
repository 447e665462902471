// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/class_controls.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include "ui/base/actions.h"
#include "ui/controls/control_panel.h"
#include "ui/run/run_controller.h"

namespace gatescope {
namespace {

constexpr const char* kNames[] = {"free", "locked", "hidden"};  // in session files

}  // namespace

ClassControls::ClassControls(RunController& runs, ControlPanel& panel, QWidget* window)
    : QObject(window),
      m_runs(runs),
      m_panel(panel),
      m_menu(new QMenu(tr("Controls for a cla&ss"), window)),
      m_shown(new QAction(tr("&Controls"), this)),
      m_choices(new QActionGroup(this)) {
  describe(m_shown, {QKeySequence(Qt::Key_F9)}, tr("The settings on the left."));
  m_shown->setCheckable(true);
  m_shown->setChecked(true);
  connect(m_shown, &QAction::toggled, &panel, &QWidget::setVisible);
  buildMenu();
}

void ClassControls::buildMenu() {
  m_menu->setToolTipsVisible(true);
  const std::pair<QString, QString> rows[] = {{tr("&Free"), tr("Every setting can be changed.")},
                                              {tr("&Locked"), tr("Settings are shown and cannot be changed.")},
                                              {tr("&Hidden"), tr("Settings are not shown at all.")}};
  for (int i = 0; i < 3; ++i) {
    QAction* action = m_menu->addAction(rows[i].first);
    describe(action, {}, tr("%1 The choice is kept in session files.").arg(rows[i].second));
    action->setCheckable(true);
    action->setChecked(i == 0);
    m_choices->addAction(action);
    connect(action, &QAction::triggered, this, [this, i] { choose(static_cast<Choice>(i)); });
  }
}

void ClassControls::choose(Choice choice) {
  m_choice = choice;
  const bool free = choice == Choice::Free, shown = choice != Choice::Hidden;
  m_runs.bridge().setControls(kNames[static_cast<int>(choice)]);
  m_choices->actions()[static_cast<int>(choice)]->setChecked(true);
  m_shown->setEnabled(shown);
  m_shown->setChecked(shown && !m_isAside);
  m_panel.setLocked(!free);
  emit chosen(free);
}

void ClassControls::takeFromSession() {
  for (int i = 0; i < 3; ++i)
    if (m_runs.bridge().controls() == kNames[i]) choose(static_cast<Choice>(i));
}

void ClassControls::stepAside() {
  m_isAside = true;
  m_wasShown = !m_panel.isHidden();
  m_shown->setChecked(false);
}

void ClassControls::comeBack() {
  m_isAside = false;
  m_shown->setChecked(m_wasShown && m_choice != Choice::Hidden);
}

}  // namespace gatescope
