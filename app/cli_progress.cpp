// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_progress.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace gatescope {
namespace {

std::atomic<bool> g_interrupted{false};  // all that a signal handler may touch
static_assert(std::atomic<bool>::is_always_lock_free);

void onSignal(int) { g_interrupted = true; }

}  // namespace

void catchInterrupts() {
  std::signal(SIGINT, onSignal);
  std::signal(SIGTERM, onSignal);
}

bool interrupted() { return g_interrupted; }

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

std::string formatted(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

}  // namespace gatescope
