// What runs: the settings, the watched run, the runs beside it, and how fast they go. One owner, and no widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "ui/run/kept_runs.h"
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
  /// Those that gave way to others.
  KeptRuns& kept() { return m_kept; }
  const KeptRuns& kept() const { return m_kept; }
  /// All that is drawn beside the watched run: the ghost, where it is shown, then the pinned runs.
  OtherRuns others() const;
  /// The watched run goes on, or will as soon as it is built.
  bool isGoing() const;

  /// Watches a new run of these settings, without what has no effect, running or paused at t = 0. `name`: of the run on
  /// the plots.
  void start(const Settings& settings, bool run, const QString& name = {});
  /// start() for a lesson, which plays it again whenever somebody wants: it is not listed.
  void play(const Settings& settings, bool run, const QString& name);
  /// The same settings changed by the user: the new run goes on if the one before was to. `gesture`: see RunHistory.
  void change(const Settings& settings, std::uint64_t gesture = 0);
  /// The run goes on with these.
  void tune(const LiveControls& live);
  /// start() with the settings of a session, experiment or data file, paused. Returns "" or the reason why not.
  QString open(const QString& path);
  /// Watches a kept run again as it stood, which leaves the list for that. Nothing where only its curves are there.
  void open(const KeptRun& kept, bool run);
  void remove(const KeptRun& kept);
  /// A new run that goes on, paused, from a kept step of the watched one.
  void branch(std::int64_t step);
  /// Opens the session anew that was opened without its data: they are in this file.
  void findData(const QString& file);
  /// Trains `beside` and watches `watched`, both from t = 0. Returns "" or why not.
  QString startBoth(const Settings& beside, const Settings& watched);

  /// The watched run and those that train along. Where none of them can go on, stayed() says what would help.
  void run();
  void pause();
  void runOrPause();
  void step();
  /// The watched run again, paused at t = 0.
  void reset();
  /// Steps per second of all of them; 0: as fast as it goes.
  void setPace(double stepsPerSecond);
  double pace() const { return m_pace; }
  /// Keeps the curves of the watched run beside those that follow. Returns "" or why not.
  QString pin();
  /// Whether the run before stays on the plots as a ghost.
  void setGhostShown(bool shown);
  bool isGhostShown() const { return m_ghostShown; }
  /// Settings, pace, pins and ghost are put aside for a while, and the watched run stays in the list until bringBack(),
  /// which brings all of it back, paused. Without `run` what is watched then goes on being watched.
  void setAside();
  void bringBack(bool run = true);
  /// What stands there until the run that was put aside is opened again, in the next events, is not yet that run.
  bool isComingBack() const;
  /// As long as somebody holds what is returned, every measurement of all runs, also of those to come, is taken when it
  /// is due. See command::Measure.
  using Measuring = std::shared_ptr<void>;
  [[nodiscard]] Measuring measureEverything();
  /// Looks at a kept step of the watched run; −1: at the present.
  void viewPast(std::int64_t step);

 signals:
  void settingsChanged(const gatescope::Settings& settings);  ///< as they were given, by whomever
  /// Another run is watched, or others stand beside it. Those before vanish after this signal.
  void shownRunsChanged(const gatescope::RunHistory* watched, const gatescope::OtherRuns& others);
  void resultsArrived();  ///< any of the shown runs has grown, or another step of the past is looked at
  void viewedStepChanged(std::int64_t step);  ///< was asked for; −1: the present
  void paceChanged(double stepsPerSecond);
  void stayed(const QString& why);  ///< run() could make nothing go on
  /// The run with the number `before`, which was kept, is being watched again.
  void reopened(std::uint64_t before, std::uint64_t now);
  void putAside();             ///< is about to be
  void broughtBack(bool run);  ///< `run`: with the settings of then

 private:
  struct Aside {
    std::uint64_t generation = 0;
    Settings settings;
    QString title;
    std::shared_ptr<const RunHistory> ghost;
    bool ghostShown = true;
    double pace = 0;
  };
  struct Opened {
    std::uint64_t generation = 0, kept = 0;  ///< of the new run, and of the one that it goes on from
    std::shared_ptr<const SessionSnapshot> session;
  };

  void adopt();
  void reopen(const KeptRun& kept, bool run);
  bool isNeeded(const KeptRun& kept) const;
  void openWhatComesBack();
  QString whyItStays() const;
  void showRuns();

  SessionBridge m_bridge;
  PinnedRuns m_pins;
  KeptRuns m_kept;
  bool m_ghostShown = true;
  double m_pace = 0;
  std::optional<Aside> m_aside;
  Opened m_opened;
  std::uint64_t m_comingBack = 0;  ///< the kept run that is opened as soon as it can be; 0: none
  std::weak_ptr<void> m_measuring;
};

}  // namespace gatescope
