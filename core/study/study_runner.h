// Many points at once: one thread per point, as many as there are cores.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "core/study/study_point.h"

namespace gatescope {

/// How far a study is.
struct StudyProgress {
  Index done = 0, total = 0;
  Index failed = 0;    ///< of done
  double seconds = 0;  ///< of work, pauses left out
  double secondsLeft =
      kAbsent;  ///< estimated from the cost of what is done and of what is left; absent before the first point
  bool paused = false;
  bool finished = false;  ///< all points are done, or it was stopped
};

/// Measures points of a sweep in the given order with `jobs` threads of its own. Every method may be called from any
/// thread.
class StudyRunner {
 public:
  /// Told every point as it is done, from the worker threads, one at a time. What it throws ends the study: see
  /// error().
  using Told = std::function<void(const StudyPoint&)>;

  /// `memory`: what all threads together may take.
  StudyRunner(const Sweep& sweep, std::vector<Index> points, int jobs, Told told, const MemoryLimit& memory = {});
  StudyRunner(const StudyRunner&) = delete;
  StudyRunner& operator=(const StudyRunner&) = delete;
  /// Stops and joins: at most as long as a step of training or a layer of a kernel.
  ~StudyRunner();

  /// Points in hand are finished, no new one is begun.
  void pause(bool paused);
  /// Points in hand are given up.
  void stop();
  /// Returns when all is done or stopped, or after this time. True when finished.
  bool waitFor(std::chrono::milliseconds time);
  StudyProgress progress() const;
  /// What ended the study early: what `told` threw, or memory that ran out; "" when nothing did.
  std::string error() const;

 private:
  using Clock = std::chrono::steady_clock;
  void work(const std::stop_token& stop);
  bool next(const std::stop_token& stop, std::size_t& position);
  void finish(std::size_t position, const StudyPoint& point);
  void leave(int threads);
  double workedSeconds() const;

  const Sweep m_sweep;
  const std::vector<Index> m_points;
  const Told m_told;
  MemoryLimit m_memory;         ///< of one thread
  std::vector<double> m_costs;  ///< by place in m_points
  std::mutex m_telling;         ///< told() may write files; nobody who asks for progress waits for that
  bool m_refused = false;       ///< told() has thrown
  mutable std::mutex m_mutex;   ///< of all below
  std::condition_variable_any m_changed;
  std::size_t m_next = 0;
  StudyProgress m_progress;
  double m_costDone = 0, m_costAll = 0, m_seconds = 0;
  Clock::time_point m_since = Clock::now();
  int m_working = 0;
  std::string m_error;
  std::stop_source m_stop;
  std::vector<std::jthread> m_threads;  ///< last: joined before what they use is gone
};

}  // namespace gatescope
