// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_runner.h"

#include <algorithm>
#include <system_error>

#include "core/base/error.h"
#include "core/base/stopwatch.h"
#include "core/study/cost.h"
#include "core/study/study_measures.h"

namespace gatescope {

StudyRunner::StudyRunner(const Sweep& sweep, std::vector<Index> points, int jobs, Told told, const MemoryLimit& memory)
    : m_sweep(sweep), m_points(std::move(points)), m_told(std::move(told)), m_memory(memory) {
  const bool trains = trainsNetworks(m_sweep.measures), predicts = predictsTests(m_sweep.measures);
  for (const Index point : m_points) m_costs.push_back(pointCost(m_sweep.settings(point), trains, predicts));
  for (const double cost : m_costs) m_costAll += cost;
  m_progress.total = static_cast<Index>(m_points.size());
  m_progress.finished = m_points.empty();
  m_working = static_cast<int>(std::min<std::size_t>(static_cast<std::size_t>(std::max(1, jobs)), m_points.size()));
  const int threads = m_working;
  m_memory.sharers *= std::max(1, threads);
  m_threads.reserve(static_cast<std::size_t>(threads));
  for (int i = 0; i < threads; ++i) try {
      m_threads.emplace_back([this] { work(m_stop.get_token()); });
    } catch (const std::exception&) {  // no more threads, or no memory for them: those that there are do the work
      if (i == 0) throw;
      leave(threads - i);
      break;
    }
}

StudyRunner::~StudyRunner() { stop(); }

void StudyRunner::pause(bool paused) {
  const std::lock_guard lock(m_mutex);
  if (paused == m_progress.paused) return;
  m_seconds = workedSeconds();
  m_since = Clock::now();
  m_progress.paused = paused;
  m_changed.notify_all();
}

void StudyRunner::stop() {
  m_stop.request_stop();
  m_changed.notify_all();
}

bool StudyRunner::waitFor(std::chrono::milliseconds time) {
  std::unique_lock lock(m_mutex);
  return m_changed.wait_for(lock, time, [this] { return m_progress.finished; });
}

double StudyRunner::workedSeconds() const {
  const bool works = !m_progress.paused && !m_progress.finished;
  return m_seconds + (works ? secondsSince(m_since) : 0);
}

StudyProgress StudyRunner::progress() const {
  const std::lock_guard lock(m_mutex);
  StudyProgress progress = m_progress;
  progress.seconds = workedSeconds();
  if (m_costDone > 0) progress.secondsLeft = progress.seconds * (m_costAll - m_costDone) / m_costDone;
  return progress;
}

std::string StudyRunner::error() const {
  const std::lock_guard lock(m_mutex);
  return m_error;
}

// Waits while paused. False when there is nothing more to do.
bool StudyRunner::next(const std::stop_token& stop, std::size_t& position) {
  std::unique_lock lock(m_mutex);
  m_changed.wait(lock, stop, [this] { return !m_progress.paused; });
  if (stop.stop_requested() || m_next == m_points.size()) return false;
  position = m_next++;
  return true;
}

void StudyRunner::finish(std::size_t position, const StudyPoint& point) {
  std::string error;
  try {
    const std::lock_guard oneAtATime(m_telling);
    if (m_refused) return;  // this one was done while another was refused
    m_refused = true;
    m_told(point);
    m_refused = false;
  } catch (const std::exception& thrown) {
    error = messageOf(thrown);
    m_stop.request_stop();
  }
  const std::lock_guard lock(m_mutex);
  if (!error.empty()) {
    if (m_error.empty()) m_error = error;
    return;
  }
  ++m_progress.done;
  if (!point.failure.empty()) ++m_progress.failed;
  m_costDone += m_costs[position];
}

void StudyRunner::work(const std::stop_token& stop) {
  try {
    PointMeasurer measurer(m_sweep, m_memory);
    for (std::size_t position = 0; next(stop, position);)
      if (const std::optional<StudyPoint> point = measurer.measure(m_points[position], stop)) finish(position, *point);
  } catch (const std::exception& thrown) {
    m_stop.request_stop();
    const std::lock_guard lock(m_mutex);
    if (m_error.empty()) m_error = messageOf(thrown);
  }
  leave(1);
}

// So many threads work no more.
void StudyRunner::leave(int threads) {
  const std::lock_guard lock(m_mutex);
  m_working -= threads;
  if (m_working > 0) return;
  m_seconds = workedSeconds();
  m_progress.finished = true;
  m_changed.notify_all();
}

}  // namespace gatescope
