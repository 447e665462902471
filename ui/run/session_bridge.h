// The only object of the window that touches Session: commands out, results in, on the GUI thread.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <vector>

#include "core/engine/session.h"
#include "ui/run/run_history.h"

namespace gatescope {

/// What a new run begins with, and how it is known.
struct RunStart {
  QString name;                                    ///< on the plots: see RunHistory
  QString title;                                   ///< in the list of runs
  QString resume;                                  ///< session file whose weights and position are taken
  std::shared_ptr<const SessionSnapshot> session;  ///< in place of the file
  std::uint64_t gesture = 0;                       ///< see RunHistory
  bool isListed = true;
};

/// Owns the session and the display timer. GUI thread only; no member blocks longer than a mutex swap, except open(),
/// which reads a file. Each start() gets a new generation; results of older ones are dropped. The run on screen changes
/// when the engine has built the new one, so that curves never flash empty while a slider is dragged; when that cannot
/// be built the run before goes on being the run, paused, and RunState::refusal says why.
class SessionBridge : public QObject {
  Q_OBJECT
 public:
  /// `threads` as in Session.
  explicit SessionBridge(QObject* parent = nullptr, int threads = 0);

  /// Builds a run, at once running or paused.
  void start(const Settings& settings, bool run, const RunStart& from = {});
  /// start() with the settings of a session, experiment or data file, paused. Returns "" or the reason why not.
  QString open(const QString& path);
  void tune(const LiveControls& live);
  /// Goes on, where canRun(); a run that could not be built is built again.
  void run();
  /// A run that has ended goes on only when a stop rule was changed since.
  bool canRun() const;
  void pause();
  void step(std::int64_t steps = 1);
  /// The same settings and seed again, paused at t=0.
  void reset();
  /// See command::Measure.
  void measureEverything(bool everything);
  /// Steps per second; 0 = as fast as it goes.
  void pace(double stepsPerSecond);
  /// Writes the present, or a kept step. Returns the number that the answer, a noticeArrived(), brings back.
  std::uint64_t save(const QString& path, std::int64_t step = -1);
  /// Writes another session than that of this run, with the same answer.
  std::uint64_t save(const QString& path, const std::shared_ptr<const SessionSnapshot>& session);
  /// Asks for the run as it stands: runHandedOver() follows.
  void handOver();
  /// Of the run on screen, in the list of runs.
  void rename(const QString& title) { m_run->title = title; }
  /// How the window shows its controls to a class: travels in the session files that are saved, and comes from one that
  /// is opened.
  void setControls(const std::string& controls) { m_controls = controls; }
  const std::string& controls() const { return m_controls; }
  /// A new run that goes on, paused, from a kept step of this one.
  void branch(std::int64_t step);
  /// What pictures are wanted from now on.
  void watch(const InspectionOrder& order);
  /// Looks at a kept step of the run on screen; −1: at the present. pastViewChanged() tells when it is there.
  void viewPast(std::int64_t step);
  /// Step that was last asked for; −1: the present.
  std::int64_t viewedStep() const { return m_viewedStep; }

  /// Until as many release(): what is on screen stays as it is, while the engine goes on. For files that must agree.
  void hold();
  void release();

  /// The session file that the newest start() took its weights from; "": none.
  QString resumedFrom() const { return newest().resumedFrom; }
  /// The run is a session without its data: it can be looked at, and run(), step() and reset() do nothing.
  bool isOnlyForLooking() const { return !m_state.onlyForLooking.empty(); }
  /// Settings of the newest start() that was not refused, with the newest tune().
  const Settings& settings() const { return m_settings; }
  /// Of the newest start() that was not refused.
  std::uint64_t generation() const { return m_generation; }
  /// The user wants the run to go on: true from run() to pause(), also after the run has ended.
  bool wantsRun() const { return m_wantsRun; }
  const RunState& state() const { return m_state; }
  /// The run on screen; never null.
  const RunHistory* history() const { return m_run.get(); }
  /// The newest run of kFewSteps before it, without those that a slider passed by; or null.
  const RunHistory* ghost() const { return m_ghost.get(); }
  std::shared_ptr<const RunHistory> sharedGhost() const { return m_ghost; }
  /// Another one, or none. Whoever draws it is to be told.
  void setGhost(std::shared_ptr<const RunHistory> ghost) { m_ghost = std::move(ghost); }
  /// Milliseconds between two looks into the outbox: 16, or 33 while the window is slow.
  int interval() const { return m_timer.interval(); }

 signals:
  /// Before runChanged(): this one gives way.
  void runReplaced(const std::shared_ptr<const gatescope::RunHistory>& run);
  void runHandedOver(const gatescope::HandedOver& run);
  void runChanged();       ///< history() and ghost() are other objects now; the older ones vanish after this signal
  void resultsArrived();   ///< history() has grown
  void pastViewChanged();  ///< history()->moment is another one, or none
  void stateChanged(const gatescope::RunState& state);
  void noticeArrived(const gatescope::Notice& notice);

 private:
  void tick();
  void adaptInterval();
  void drain();
  void publish(const Results& results);
  void publishBefore(const Results& results);
  void goBackTo(std::uint64_t generation);
  RunHistory* historyOf(std::uint64_t generation) const;
  RunHistory& newest() const { return m_pending.empty() ? *m_run : *m_pending.back(); }
  void adoptNewest();
  void build(command::Start start, const RunStart& from = {});

  std::shared_ptr<RunHistory> m_run;
  std::shared_ptr<const RunHistory> m_ghost;
  /// Runs that are being built, the newest last. One of them may be the run in place when a later one is refused.
  std::vector<std::unique_ptr<RunHistory>> m_pending;
  Settings m_settings;
  RunState m_state;
  std::uint64_t m_generation = 0, m_starts = 0, m_saves = 0;
  bool m_wantsRun = false, m_tunedSinceEnd = false;
  std::string m_controls;
  InspectionOrder m_order;
  std::int64_t m_viewedStep = -1;
  QTimer m_timer{this};
  QElapsedTimer m_sinceTick;
  int m_lateTicks = 0, m_slowTicks = 0, m_holds = 0;
  Session m_session;  // last member: its thread ends before the others die
};

}  // namespace gatescope
