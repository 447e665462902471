// Comparing runs and looking back: pins, "Same, but…", the table of differences, the timeline's branches and copied
// gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>
#include <QObject>
#include <QPointer>

#include "ui/run/run_list.h"

class QAction;

namespace gatescope {

class DifferenceTable;
class SameButDialog;
class Timeline;

/// The Compare menu and the timeline, wired to what runs. GUI thread. All it is given outlives it.
class Comparison : public QObject {
  Q_OBJECT
 public:
  Comparison(RunController& runs, Timeline& timeline, QWidget* window);

  /// Of the Compare menu.
  QList<QAction*> actions() const {
    return {m_pin, m_sameBut, m_differences, m_unpin->menuAction(), m_ghost, m_continue, m_copyGates, m_back};
  }
  QAction* pinAction() const { return m_pin; }
  QAction* sameButAction() const { return m_sameBut; }
  /// Where sessions lie whose gates were copied; runs refer to them.
  void setGatesFolder(const QString& folder) { m_gatesFolder = folder; }
  SameButDialog* askSameBut();
  DifferenceTable& showDifferences();
  /// The same of runs of the list, at least two.
  DifferenceTable& compare(const std::vector<ListedRun>& runs);
  /// Both start under the same seed, from t = 0.
  void startBoth(const Settings& before, const Settings& after);
  void continueFrom(std::int64_t step);
  void copyGates(std::int64_t step);

 signals:
  void answered(const QString& text, bool ok);

 private:
  QAction* makeAction(const QString& text, const QString& keys, const QString& help);
  void connectActions();
  void connectRuns();
  DifferenceTable& showTable(const RunHistory& run, const OtherRuns& others, const QString& name);
  void showRuns();
  void showPast();
  void fillUnpinMenu();
  void noticeArrived(const Notice& notice);
  void pin();

  RunController& m_runs;
  Timeline& m_timeline;
  QWidget* m_window;
  QPointer<DifferenceTable> m_table;
  bool m_showsChosen = false;  ///< the table shows runs of the list
  QAction *m_pin, *m_sameBut, *m_differences, *m_ghost, *m_continue, *m_copyGates, *m_back;
  QMenu* m_unpin;
  QString m_gatesFolder;
  struct AwaitedGates {
    std::uint64_t request = 0;     ///< of the save; 0: none is under way
    QString file;                  ///< that is being written
    std::uint64_t generation = 0;  ///< of the run whose gates they are
  };
  AwaitedGates m_awaited;
};

}  // namespace gatescope
