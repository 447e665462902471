// Comparing runs and looking back: pins, "Same, but…", the table of differences, the timeline's branches and copied
// gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

#include "ui/run/pinned_runs.h"

class QAction;
class QMenu;

namespace gatescope {

class ControlPanel;
class DifferenceTable;
class PlotGrid;
class SameButDialog;
class Timeline;

/// Wires the runs beside the watched one to plots, settings and timeline. GUI thread. All it is given outlives it.
class Comparison : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    SessionBridge& bridge;
    PlotGrid& plots;
    ControlPanel& panel;
    Timeline& timeline;
  };
  Comparison(const Parts& parts, QWidget* window);

  PinnedRuns& pins() { return m_pins; }
  /// Of the Compare menu.
  QList<QAction*> actions() const {
    return {m_pin, m_sameBut, m_differences, m_unpin->menuAction(), m_continue, m_copyGates, m_back};
  }
  QAction* pinAction() const { return m_pin; }
  QAction* sameButAction() const { return m_sameBut; }
  /// Where sessions lie whose gates were copied; runs refer to them.
  void setGatesFolder(const QString& folder) { m_gatesFolder = folder; }
  /// Whether the run before stays on the plots as a ghost.
  void setGhostShown(bool shown);
  SameButDialog* askSameBut();
  DifferenceTable& showDifferences();
  /// Both start under the same seed, from t = 0.
  void startBoth(const Settings& before, const Settings& after);
  void continueFrom(std::int64_t step);
  void copyGates(std::int64_t step);

 signals:
  void answered(const QString& text, bool ok);
  void branched();  ///< the bridge has other settings than the panel

 private:
  QAction* makeAction(const QString& text, const QString& keys, const QString& help);
  void connectRun();
  void connectTimeline();
  void showRuns();
  void showPast();
  void fillUnpinMenu();
  void noticeArrived(const Notice& notice);
  void pin();

  Parts m_parts;
  QWidget* m_window;
  PinnedRuns m_pins;
  QPointer<DifferenceTable> m_table;
  QAction *m_pin, *m_sameBut, *m_differences, *m_continue, *m_copyGates, *m_back;
  QMenu* m_unpin;
  bool m_ghostShown = true;
  QString m_gatesFolder;
  struct AwaitedGates {
    std::uint64_t request = 0;     ///< of the save; 0: none is under way
    QString file;                  ///< that is being written
    std::uint64_t generation = 0;  ///< of the run whose gates they are
  };
  AwaitedGates m_awaited;
};

}  // namespace gatescope
