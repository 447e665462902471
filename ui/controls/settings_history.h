// Undo and redo of settings: one step for each gesture of the user.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUndoGroup>
#include <QUndoStack>
#include <cstdint>
#include <string>

#include "core/settings/experiment.h"

class QAction;
class QEvent;

namespace gatescope {

/// GUI thread. Changes of one setting belong to one step while its slider is held, or when they follow within kGesture.
class SettingsHistory : public QObject {
  Q_OBJECT
 public:
  static constexpr int kGesture = 1000;  ///< ms

  explicit SettingsHistory(QObject* parent = nullptr);

  struct Change {
    std::string key;  ///< of the field, or "" for a change of many
    QString name;     ///< as in "Undo depth d"
    Settings before, after;
    bool held = false;  ///< the slider is being dragged
    bool unreadable =
        false;  ///< a text that is no value was entered: the step takes it back, though the settings are the same
  };
  /// A change that has been made. Nothing when it changes nothing.
  void record(const Change& change);
  /// The next change is a step of its own.
  void seal();
  void clear();

  QAction* undoAction() const { return m_undo; }
  QAction* redoAction() const { return m_redo; }
  int steps() const { return m_group.activeStack()->count(); }
  /// Number of the newest gesture: changes of one setting while its slider is held, or that follow within kGesture,
  /// there and back again as well.
  std::uint64_t gesture() const { return m_gesture; }
  /// What can be undone is put aside until bringBack(), which forgets what came since.
  void setAside();
  void bringBack();

 signals:
  void restored(const gatescope::Settings& settings);  ///< these are the settings now

 private:
  bool belongsTo(const std::string& key, bool held, const Change& change) const;

  QUndoGroup m_group;
  QUndoStack m_own{&m_group}, m_meanwhile{&m_group};
  QAction* m_undo;
  QAction* m_redo;
  QElapsedTimer m_sinceLast;
  std::string m_lastKey;
  bool m_lastHeld = false;
  std::string m_gestureKey;
  bool m_gestureHeld = false;
  std::uint64_t m_gesture = 0;
};

/// A key press, or the question who takes it, of undo or redo.
bool isUndoKey(const QEvent& event);

}  // namespace gatescope
