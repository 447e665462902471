// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual_help.h"

#include <qcustomplot.h>

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "ui/base/actions.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/status_row.h"
#include "ui/explorer/depth_explorer.h"
#include "ui/explorer/study_presets.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/lesson_stage.h"
#include "ui/manual/manual_subject.h"
#include "ui/manual/manual_window.h"
#include "ui/offers/examples.h"
#include "ui/window/class_controls.h"
#include "ui/window/main_window.h"
#include "ui/window/side_windows.h"

namespace gatescope {

ManualHelp::ManualHelp(MainWindow& window) : QObject(&window), m_window(window), m_action(new QAction(this)) {
  m_action->setText(tr("&Manual"));
  describe(m_action, {QKeySequence(Qt::Key_F1)},
           tr("Opens the manual. F1 on a control, a plot or an entry of a menu opens what it says of that."));
  m_action->setShortcutContext(Qt::ApplicationShortcut);
  connect(m_action, &QAction::triggered, this, &ManualHelp::showWhatIsMeant);
  connect(&window.sideWindows(), &SideWindows::linkFollowed, this, &ManualHelp::follow);
  // An open menu has the keyboard to itself.
  for (QMenu* menu : window.findChildren<QMenu*>()) menu->installEventFilter(this);
}

bool ManualHelp::eventFilter(QObject* watched, QEvent* event) {
  const bool isF1 = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1 &&
                    static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier;
  return (isF1 && showMenuEntry()) || QObject::eventFilter(watched, event);
}

bool ManualHelp::showMenuEntry() {
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  if (!menu) return false;
  ManualWindow& manual = m_window.sideWindows().manual();
  const ManualSubject subject = manualSubject(*menu, menu->activeAction(), manual.pages());
  while (QWidget* popup = QApplication::activePopupWidget())
    if (!popup->close()) break;
  manual.showSubject(subject.name, subject.words);
  return true;
}

void ManualHelp::showWhatIsMeant() {
  if (showMenuEntry()) return;
  ManualWindow& manual = m_window.sideWindows().manual();
  ManualSubject subject = manualSubject(QApplication::focusWidget(), manual.pages());
  if (subject.name.isEmpty()) subject = manualSubject(QApplication::widgetAt(QCursor::pos()), manual.pages());
  if (subject.name.isEmpty()) return manual.showAt();
  manual.showSubject(subject.name, subject.words);
}

void ManualHelp::follow(const ManualLink& link, const QUrl& url) {
  using Kind = ManualLink::Kind;
  if (link.kind == Kind::Web) {
    QDesktopServices::openUrl(url);
    return;
  }
  if (link.kind == Kind::Study && presetPosition(link.id) >= 0) {
    m_window.sideWindows().showExplorer();
    m_window.sideWindows().explorer().chooseStudy(link.id);
    return;
  }
  m_window.raise();
  m_window.activateWindow();
  if (link.kind == Kind::Plot) return showPlot(link.id);
  if (link.kind == Kind::Setting) return showSetting(link.id);
  if (link.kind == Kind::Example) return startExample(link.id);
  const QString problem = link.kind == Kind::Lesson ? m_window.classroom().open(link.id)
                                                    : tr("This link leads nowhere: %1").arg(url.toDisplayString());
  if (!problem.isEmpty()) m_window.status().showNotice(problem, false);
}

void ManualHelp::startExample(const QString& id) {
  const auto example = std::ranges::find(examples(), id, &Example::id);
  if (example == examples().end()) return;
  if (m_window.classroom().stage().isOpen()) return m_window.status().showNotice(tr("Close the lesson first."), false);
  m_window.start(*example);
}

void ManualHelp::showPlot(const QString& id) {
  for (RunPlot* panel : m_window.plots().panels())
    if (panel->id() == id) {
      m_window.plots().reveal(*panel);
      panel->plot()->setFocus(Qt::OtherFocusReason);
    }
}

void ManualHelp::showSetting(const QString& key) {
  ControlPanel& panel = m_window.panel();
  FieldEditor* editor = panel.editor(key.toStdString());
  if (!editor) return;
  if (panel.isHidden()) m_window.classControls().shownAction()->setChecked(true);
  if (editor->isHidden()) panel.setAllUnfolded(true);
  panel.ensureWidgetVisible(editor);
  editor->inputWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace gatescope
