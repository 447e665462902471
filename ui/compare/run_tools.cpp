// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/run_tools.h"

#include <QAction>
#include <QKeyEvent>
#include <algorithm>

#include "ui/base/actions.h"
#include "ui/base/file_dialog.h"
#include "ui/base/plain_text.h"
#include "ui/run/run_name.h"

namespace gatescope {

RunTools::RunTools(RunController& runs, QWidget* parent) : QToolBar(parent), m_rows(runs) {
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_open = addTool(tr("Open"), tr("Shows the chosen run again as it stood, paused."));
  m_continue = addTool(tr("Continue"), tr("Shows the chosen run again and trains it further."));
  m_pin = addTool(tr("Pin"), tr("A pinned run stays in the plots, in a colour of its own, and in this list."));
  m_compare = addTool(tr("What differs"), tr("Settings and results of the chosen runs, side by side: choose two or "
                                             "more with Ctrl."));
  m_save = addTool(tr("Save…"), tr("Writes the chosen run as a session file."));
  m_delete = addTool(tr("Delete"), tr("Removes the chosen runs for good."));
  // What does not fit a narrow window waits behind this button of Qt's.
  if (auto* extension = findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    extension->setAccessibleName(tr("More that can be done with runs"));
  connect(m_open, &QAction::triggered, this,
          [this] { actOnChosen([this](std::uint64_t id) { return m_rows.open(id, false); }); });
  connect(m_continue, &QAction::triggered, this,
          [this] { actOnChosen([this](std::uint64_t id) { return m_rows.open(id, true); }); });
  connect(m_pin, &QAction::triggered, this, &RunTools::pinOrUnpin);
  connect(m_compare, &QAction::triggered, this, &RunTools::compare);
  connect(m_save, &QAction::triggered, this, &RunTools::save);
  connect(m_delete, &QAction::triggered, this, &RunTools::removeChosen);
}

QAction* RunTools::addTool(const QString& text, const QString& help) {
  QAction* action = addAction(text);
  describe(action, {}, help);
  QWidget* button = widgetForAction(action);
  button->setFocusPolicy(Qt::TabFocus);  // after a click Space still runs and pauses
  button->setAccessibleName(text);
  button->installEventFilter(this);
  return action;
}

bool RunTools::eventFilter(QObject* watched, QEvent* event) {
  // With the keyboard on it a button keeps its Space.
  const bool isSpace =
      event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
  if (isSpace) event->accept();
  return isSpace || QToolBar::eventFilter(watched, event);
}

std::vector<ListedRun> RunTools::chosen() const {
  std::vector<ListedRun> chosen;
  for (const ListedRun& row : m_rows.rows())
    if (std::ranges::find(m_chosen, row.id) != m_chosen.end()) chosen.push_back(row);
  return chosen;
}

void RunTools::setChosen(const std::vector<ListedRun>& runs) {
  m_chosen.clear();
  for (const ListedRun& run : runs) m_chosen.push_back(run.id);
  const bool one = runs.size() == 1;
  const QString why = one ? runs.front().whyNotOpened : QString();
  const bool opens = one && why.isEmpty();
  for (QAction* action : {m_open, m_continue}) {
    action->setEnabled(opens);
    action->setToolTip(why.isEmpty() ? action->whatsThis() : plainTip(why));
  }
  const bool watched = one && runs.front().kind == ListedRun::Kind::Watched;
  const bool beside = one && runs.front().kind == ListedRun::Kind::Beside;
  m_pin->setEnabled(one);
  m_pin->setText(one && runs.front().position >= 0 ? tr("Unpin") : tr("Pin"));
  m_compare->setEnabled(runs.size() > 1);
  m_save->setEnabled(opens || watched || beside);
  m_delete->setEnabled(
      std::ranges::any_of(runs, [](const ListedRun& run) { return run.kind != ListedRun::Kind::Watched; }));
}

template <class Act>
void RunTools::actOnChosen(const Act& act) {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() != 1) return;
  const QString problem = act(runs.front().id);
  if (!problem.isEmpty()) emit answered(problem, false);
}

void RunTools::pinOrUnpin() {
  actOnChosen([this](std::uint64_t id) {
    const std::optional<ListedRun> run = m_rows.find(id);
    if (run && run->position >= 0) return m_rows.unpin(id), QString();
    return m_rows.pin(id);
  });
}

void RunTools::compare() {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() > 1) emit compareRequested(runs);
}

void RunTools::save() {
  const std::vector<ListedRun> runs = chosen();
  if (runs.size() != 1) return;
  FileDialogOptions options;
  options.title = tr("Save “%1”").arg(runs.front().name);
  options.filter = tr("Sessions (*.gatescope)");
  options.suffix = QStringLiteral("gatescope");
  options.suggested = runName(*runs.front().history) + QStringLiteral(".gatescope");
  options.save = true;
  showFileDialog(window(), options, [this, id = runs.front().id](const QString& path) {
    const QString problem = m_rows.save(id, path);
    if (!problem.isEmpty()) emit answered(problem, false);
  });
}

void RunTools::removeChosen() {
  const std::vector<std::uint64_t> ids = m_chosen;  // the list changes with each
  for (const std::uint64_t id : ids) m_rows.remove(id);
}

}  // namespace gatescope
