// Undo and redo of settings.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/settings_history.h"

#include <QAction>
#include <QKeyEvent>

#include "ui/base/actions.h"

namespace gatescope {

namespace {

class Step : public QUndoCommand {
 public:
  using Restore = std::function<void(const Settings&)>;

  Step(SettingsHistory::Change change, bool goesOn, Restore restore)
      : QUndoCommand(change.name), m_change(std::move(change)), m_goesOn(goesOn), m_restore(std::move(restore)) {}

  int id() const override { return 1; }
  bool mergeWith(const QUndoCommand* other) override {
    const auto& next = static_cast<const Step&>(*other);
    if (!next.m_goesOn) return false;
    m_change.after = next.m_change.after;
    m_change.unreadable = next.m_change.unreadable;
    setObsolete(m_change.after == m_change.before && !m_change.unreadable);
    return true;
  }
  void undo() override { m_restore(m_change.before); }
  void redo() override {
    if (m_done) m_restore(m_change.after);
    m_done = true;  // the first time the user has made the change already
  }

 private:
  SettingsHistory::Change m_change;
  bool m_goesOn, m_done = false;
  Restore m_restore;
};

}  // namespace

bool isUndoKey(const QEvent& event) {
  if (event.type() != QEvent::ShortcutOverride && event.type() != QEvent::KeyPress) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

SettingsHistory::SettingsHistory(QObject* parent)
    : QObject(parent),
      m_undo(m_group.createUndoAction(this, tr("Undo"))),
      m_redo(m_group.createRedoAction(this, tr("Redo"))) {
  m_group.setActiveStack(&m_own);
  describe(m_undo, {QKeySequence(Qt::CTRL | Qt::Key_Z)},
           tr("Undoes the last change to a setting: live settings at once, the others with a new run. While text is "
              "being typed, it undoes the typing."));
  describe(m_redo, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
           tr("Redoes the change that was undone."));
}

bool SettingsHistory::belongsTo(const std::string& key, bool held, const Change& change) const {
  const bool sameHold = change.held && held, soon = m_sinceLast.isValid() && m_sinceLast.elapsed() < kGesture;
  return !change.key.empty() && change.key == key && (sameHold || (soon && !change.held && !held));
}

void SettingsHistory::record(const Change& change) {
  if (change.before == change.after && !change.unreadable) return;
  const bool goesOn = belongsTo(m_lastKey, m_lastHeld, change);
  if (!belongsTo(m_gestureKey, m_gestureHeld, change)) ++m_gesture;
  QUndoStack& stack = *m_group.activeStack();
  const int before = stack.count();
  stack.push(new Step(change, goesOn, [this](const Settings& settings) {
    seal();
    ++m_gesture;
    emit restored(settings);
  }));
  m_lastKey = m_gestureKey = change.key;
  m_lastHeld = m_gestureHeld = change.held;
  m_sinceLast.start();
  if (!goesOn || stack.count() >= before) return;
  m_lastKey.clear();  // there and back again: the step has vanished
  m_lastHeld = false;
}

void SettingsHistory::seal() {
  m_lastKey.clear();
  m_gestureKey.clear();
  m_lastHeld = m_gestureHeld = false;
}

void SettingsHistory::clear() {
  seal();
  m_group.activeStack()->clear();
}

void SettingsHistory::setAside() {
  seal();
  m_group.setActiveStack(&m_meanwhile);
}

void SettingsHistory::bringBack() {
  clear();
  m_group.setActiveStack(&m_own);
}

}  // namespace gatescope
