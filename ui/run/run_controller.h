// What runs: the settings, the watched run, the runs beside it, and how fast they go. One owner, and no widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "ui/run/pinned_runs.h"
#include "ui/run/session_bridge.h"
#include "ui/run/shown_runs.h"

namespace gatescope {

/// Panel, lessons, comparison, files and explorer start, pace and compare runs here and nowhere else; what they show
/// follows from the signals. The watched run is built and advanced on the bridge's thread, runs that train along on
/// theirs. GUI thread; nothing blocks, except open(), which reads a file.
class RunController : public QObject {
  Q_OBJECT
 public:
  explicit RunController(QObject* parent = nullptr);

  /// Settings of the newest start, with the newest tune().
  const Settings& settings() const { return m_bridge.settings(); }
  /// The watched run: its state, results, past and files. Only the controller starts it.
  SessionBridge& bridge() { return m_bridge; }
  /// The runs beside it.
  PinnedRuns& pins() { return m_pins; }
  /// All that is drawn beside the watched run: the ghost, where it is shown, then the pinned runs.
  OtherRuns others() const;
  /// The watched run goes on, or will as soon as it is built.
  bool isGoing() const;

  /// Watches a new run of these settings, without what has no effect, running or paused at t = 0. `name`: of the run on
  /// the plots.
  void start(const Settings& settings, bool run, const QString& name = {});
  /// The same settings changed by the user: the new run goes on if the one before was to.
  void change(const Settings& settings);
  /// The run goes on with these.
  void tune(const LiveControls& live);
  /// start() with the settings of a session, experiment or data file, paused. Returns "" or the reason why not.
  QString open(const QString& path);
  /// A new run that goes on, paused, from a kept step of the watched one.
  void branch(std::int64_t step);
  /// Opens the session anew that was opened without its data: they are in this file.
  void findData(const QString& file);
  /// Trains `beside` and watches `watched`, both from t = 0. Returns "" or why not.
  QString startBoth(const Settings& beside, const Settings& watched);

  /// The watched run and those that train along.
  void run();
  void pause();
  void runOrPause();
  void step();
  /// The watched run again, paused at t = 0.
  void reset();
  /// Steps per second of all of them; 0: as fast as it goes.
  void setPace(double stepsPerSecond);
  /// Keeps the curves of the watched run beside those that follow. Returns "" or why not.
  QString pin();
  /// Whether the run before stays on the plots as a ghost.
  void setGhostShown(bool shown);
  bool isGhostShown() const { return m_ghostShown; }
  /// Looks at a kept step of the watched run; −1: at the present.
  void viewPast(std::int64_t step);

 signals:
  void settingsChanged(const gatescope::Settings& settings);  ///< as they were given, by whomever
  /// Another run is watched, or others stand beside it. Those before vanish after this signal.
  void shownRunsChanged(const gatescope::RunHistory* watched, const gatescope::OtherRuns& others);
  void resultsArrived();  ///< any of the shown runs has grown, or another step of the past is looked at
  void viewedStepChanged(std::int64_t step);  ///< was asked for; −1: the present
  void paceChanged(double stepsPerSecond);

 private:
  void showRuns();
  SessionBridge m_bridge;
  PinnedRuns m_pins;
  bool m_ghostShown = true;
};

}  // namespace gatescope
