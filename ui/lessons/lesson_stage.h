// What a lesson does to the window: settings, runs, plots and studies of a step, and what its checks say of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>
#include <vector>

#include "core/lesson/judge_step.h"
#include "core/lesson/lesson.h"
#include "ui/lessons/lesson_words.h"

namespace gatescope {

class PlotGrid;
class RunController;
class SessionBridge;
class StudyBoard;
struct RunHistory;

/// Plays steps in the running window, with the live session and runs pinned beside it. GUI thread; waits for nothing.
class LessonStage : public QObject {
  Q_OBJECT
 public:
  /// All it is given outlives it.
  LessonStage(RunController& runs, PlotGrid& plots, StudyBoard& board, QObject* parent = nullptr);

  /// Opens a lesson at a step (from 0) and plays it. What was there before is put aside, and as long as a lesson is
  /// open every measurement is taken when it is due.
  void open(const Lesson& lesson, int step = 0);
  /// The window is the user's again, as it was; without `bringsRunBack` but for its run: another is watched by now.
  void close(bool bringsRunBack = true);
  bool isOpen() const { return m_lesson.has_value(); }
  const Lesson* lesson() const { return m_lesson ? &*m_lesson : nullptr; }
  int step() const { return m_step; }
  const LessonStep& current() const { return m_lesson->steps[static_cast<std::size_t>(m_step)]; }

  /// Shows and plays a step; out of range nothing happens.
  void goTo(int step);
  /// The step again from t = 0.
  void play();
  /// The whole lesson with the next seed, at the same step.
  void nextSeed();
  /// Lets what the step does rest, or go on; a step that has ended plays again.
  void pauseOrGoOn();
  /// What Run and Space mean: the lesson, while its step shows a study or has ended; else what runs.
  void run();
  void runOrPause();
  bool isPlaying() const;
  /// All that the step does is done, and its checks are judged for good.
  bool isDone() const { return m_done; }
  /// The step's checks as things stand; none before they are first judged.
  const std::vector<JudgedCheck>& checks() const { return m_checks; }
  /// What went wrong with a run or the study; "" when nothing did.
  QString failure() const { return m_failure; }
  /// Of the study, or of the watched run, in [0, 1]; −1 when there is nothing to wait for.
  double progress() const;
  bool showsStudy() const { return isOpen() && current().study.has_value(); }

 signals:
  void stepChanged();  ///< another step, or none
  void verdictsChanged();
  void stepDone();  ///< once per play

 private:
  bool takesRun() const { return isOpen() && (showsStudy() || m_done); }
  void enter();
  void forget();
  void showPlots();
  void startRuns();
  static void watch(const LessonStep& step, SessionBridge* bridge);
  void judge();
  StepResults results() const;
  std::vector<const RunHistory*> histories() const;
  bool runsEnded(const StepResults& results) const;
  bool isDisturbed() const;
  bool hasEverything(const StepResults& results) const;

  RunController& m_runs;
  PlotGrid& m_plots;
  StudyBoard& m_board;
  std::optional<Lesson> m_lesson;
  QJsonObject m_before;  ///< the user's plots
  std::shared_ptr<void> m_measuring;
  int m_step = 0;
  std::uint64_t m_generation = 0;  ///< of the step's watched run
  std::vector<JudgedCheck> m_checks;
  QString m_failure;
  bool m_done = false;
  QTimer m_timer;
};

}  // namespace gatescope
