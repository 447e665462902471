// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_progress.h"

#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>

#include "core/base/message.h"

namespace gatescope {
namespace {

std::atomic<bool> g_interrupted{false};  // all that a signal handler may touch
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) { g_interrupted = true; }

}  // namespace

void catchInterrupts() {
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
  if (std::signal(SIGHUP, onSignal) == SIG_IGN) std::signal(SIGHUP, SIG_IGN);  // under nohup it stays so
}

bool interrupted() { return g_interrupted; }

InterruptWatch::InterruptWatch()
    : m_thread([stop = m_stop](const std::stop_token& end) mutable {
        std::mutex mutex;
        std::condition_variable_any ended;
        std::unique_lock lock(mutex);
        while (!interrupted() &&
               !ended.wait_for(lock, end, std::chrono::milliseconds(50), [&] { return end.stop_requested(); }))
          continue;
        if (interrupted()) stop.request_stop();
      }) {}

ProgressLine::ProgressLine(bool quiet) : m_shown(!quiet && isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine() {
  if (m_begun) std::fputc('\n', stderr);
}

bool ProgressLine::due() const {
  return m_shown && std::chrono::steady_clock::now() - m_last >= std::chrono::milliseconds(200);
}

void ProgressLine::show(const std::string& text) {
  if (!m_shown) return;
  m_last = std::chrono::steady_clock::now();
  m_begun = true;
  std::fprintf(stderr, "\r%s   ", text.c_str());
}

std::string timeLeft(double seconds) { return ", " + said("%1 s left", formatted("%.0f", seconds)); }

std::string formatted(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

}  // namespace gatescope
