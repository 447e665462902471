// Every setting of fields(), in groups, at the left of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QTimer>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/fields/fields.h"
#include "core/settings/experiment.h"

class QAction;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gatescope {

class FieldEditor;
class SettingsHistory;
class SideRoom;

/// Built by iterating fields() alone: a new setting appears here by itself. Advanced settings and those without effect
/// are folded away behind "More…". While something is wrong it is said at the field and nothing is emitted. GUI thread.
class ControlPanel : public QScrollArea {
  Q_OBJECT
 public:
  static constexpr int kWidth = 300;          ///< pixels beside type of 9 pt
  static constexpr int kSmallestWidth = 220;  ///< pixels: scroll bar and sliders do not shrink with the type
  static constexpr int kRestartDelay = 60;    ///< ms after the last movement until structureChanged()

  explicit ControlPanel(QWidget* parent = nullptr);

  /// Shows these settings and takes them as those of the run. Emits nothing, and forgets what could be undone: an
  /// opened file is a new beginning. What the panel is just telling may come back to it: nothing happens then.
  void setSettings(const Settings& settings);
  /// What the user has set, with fields that have no effect at their defaults.
  Settings settings() const;
  /// As if the user had entered `value`.
  void change(const std::string& key, const FieldValue& value);
  /// As if the user had entered all of them at once; one step of undo, named `name`.
  void enter(const Settings& settings, const QString& name);
  /// Ctrl+Z and Ctrl+Shift+Z, for menus: "Undo depth d". Live settings change back at once, others with a new run.
  QAction* undoAction() const;
  QAction* redoAction() const;
  const Issues& issues() const { return m_issues; }
  FieldEditor* editor(const std::string& key) const;
  /// Nothing can be changed, nor taken back.
  void setLocked(bool locked);
  /// What is entered and what could be undone are put aside until bringBack(), which shows what was entered then
  /// and has it undone, or, without `entered`, forgets both.
  void setAside();
  void bringBack(bool entered);
  /// Opens or closes "More…" of every group.
  void setAllUnfolded(bool unfolded);
  /// The data in use, at the heading of its group; `note` is the tooltip.
  void setDataTitle(const QString& title, const QString& note);
  /// The step size α in use, under its field when it is measured.
  void setStepSize(double stepSize);

 signals:
  /// The run has to be built again. `gesture`: see SettingsHistory.
  void structureChanged(const gatescope::Settings& settings, std::uint64_t gesture);
  void liveChanged(const gatescope::LiveControls& live);  ///< the run goes on with these
  void issuesChanged(int count);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Group {
    std::string name;
    QVBoxLayout* rows = nullptr;
    QLabel* aside = nullptr;  ///< at the right of the heading
    QToolButton* more = nullptr;
    bool unfolded = false;
    std::vector<FieldEditor*> editors;
  };

  void matchFont();
  void buildGroups();
  Group& addGroup(const std::string& name, QVBoxLayout* layout);
  QToolButton* makeMore(const std::string& name);
  void accept(FieldEditor* editor);
  void restore(const Settings& settings);
  void showValues();
  void adaptToData();
  void settle();
  void showIssues();
  void showFolding();
  void tellLive();
  void tellStructure();

  std::vector<Group> m_groups;
  Settings m_entered;  ///< as entered, also where it has no effect: switching a variant back brings it back
  Settings m_emitted;  ///< what the run has
  Settings m_aside;    ///< as entered before setAside()
  std::map<std::string, QString> m_unreadable;  ///< key → why the entered text is no value
  Issues m_issues;
  bool m_telling = false;
  SettingsHistory* m_history;
  SideRoom* m_room;
  QTimer m_restart{this};
};

}  // namespace gatescope
