// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "core/base/thread_priority.h"
#include "core/engine/session_worker.h"

namespace gatescope {
namespace {

bool isStart(const Command& c) { return std::holds_alternative<command::Start>(c); }
bool isSave(const Command& c) { return std::holds_alternative<command::Save>(c); }
// What is looked at has no effect on a run, so only the newest wish counts, wherever an older one waits.
bool isWish(const Command& c) {
  return std::holds_alternative<command::Watch>(c) || std::holds_alternative<command::ViewPast>(c);
}
// A new run makes all that waits pointless but what is not about the old run's course; and its own live controls, which
// it has when the new one is refused.
bool outlivesStart(const Command& c) {
  const auto* tune = std::get_if<command::Tune>(&c);
  return isSave(c) || std::holds_alternative<command::Pace>(c) || std::holds_alternative<command::Watch>(c) ||
         std::holds_alternative<command::Measure>(c) || (tune && tune->generation > 0);
}
bool areTunesOfOneRun(const Command& a, const Command& b) {
  const auto *first = std::get_if<command::Tune>(&a), *second = std::get_if<command::Tune>(&b);
  return first && second && first->generation == second->generation;
}

}  // namespace

Session::Session(int threads) : m_threads(threads), m_thread([this](const std::stop_token& stop) { loop(stop); }) {}

Session::~Session() {
  const std::scoped_lock lock(m_mutex);
  m_cancel.request_stop();
  m_hurry.request_stop();
}

void Session::post(Command command) {
  std::stop_source later;  // before anything changes: there may be no memory for it
  {
    const std::scoped_lock lock(m_mutex);
    if (isStart(command))
      supersede(std::move(command));
    else
      enqueue(std::move(command));
    m_hurry.request_stop();
    m_hurry = std::move(later);
  }
  m_wake.notify_one();
}

// What may run out of memory comes first: then nothing has changed.
void Session::supersede(Command start) {
  std::stop_source cancel;
  m_inbox.push_back(std::move(start));
  const auto last = std::prev(m_inbox.end());
  // What waits to be saved is the run in hand: it is not cancelled, not even while it is being built.
  if (std::none_of(m_inbox.begin(), last, isSave)) {
    m_cancel.request_stop();
    m_cancel = std::move(cancel);
  }
  m_inbox.erase(std::remove_if(m_inbox.begin(), last, [](const Command& waiting) { return !outlivesStart(waiting); }),
                last);
}

void Session::enqueue(Command command) {
  if (isWish(command))
    std::erase_if(m_inbox, [&](const Command& waiting) { return waiting.index() == command.index(); });
  // A Tune that waits is overwritten where it stands, unless a Start came after it.
  if (!m_inbox.empty() && areTunesOfOneRun(command, m_inbox.back()))
    m_inbox.back() = std::move(command);
  else
    m_inbox.push_back(std::move(command));
}

Results Session::take() { return m_outbox.take(); }

void Session::loop(const std::stop_token& stop) {
  makeWay();  // for the window
  SessionWorker worker(m_outbox, m_threads);
  while (!stop.stop_requested()) {
    std::optional<Command> command;
    std::stop_token cancel, hurry;
    {
      std::unique_lock lock(m_mutex);
      const auto arrived = [this] { return !m_inbox.empty(); };
      if (!worker.wantsToWork())
        m_wake.wait(lock, stop, arrived);
      else if (worker.nextStep() > SessionWorker::Clock::now())
        m_wake.wait_until(lock, stop, worker.nextStep(), arrived);
      if (!m_inbox.empty()) {
        command = std::move(m_inbox.front());
        m_inbox.pop_front();
      }
      cancel = m_cancel.get_token();
      hurry = m_hurry.get_token();
    }
    if (stop.stop_requested()) return;
    if (command)
      worker.handle(*command, cancel);
    else if (worker.wantsToWork())
      worker.work(hurry);
  }
}

}  // namespace gatescope
