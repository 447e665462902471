// What commands of gatescope-cli share: exit codes, interrupts, a line of progress.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>
#include <thread>

namespace gatescope {

/// Ends of the command line program.
enum ExitCode { kDone = 0, kFailed = 1, kWrongUsage = 2, kDiverged = 3, kInterrupted = 130 };

/// From here on SIGINT, SIGTERM and SIGHUP only raise a flag: the command stops by itself, with its files in order.
/// Under nohup SIGHUP stays ignored.
void catchInterrupts();
/// Whether one of them came. Any thread.
bool interrupted();

/// A stop token that is told within 50 ms when one of them came, whatever the command computes meanwhile.
class InterruptWatch {
 public:
  InterruptWatch();
  std::stop_token token() const { return m_stop.get_token(); }

 private:
  std::stop_source m_stop;
  std::jthread m_thread;
};

/// One line on standard error that is written over and over, when someone looks at it: it is a terminal, and not
/// `quiet`.
class ProgressLine {
 public:
  explicit ProgressLine(bool quiet);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// Whether it is shown at all, and the last text is 200 ms old.
  bool due() const;
  void show(const std::string& text);

 private:
  bool m_shown, m_begun = false;
  std::chrono::steady_clock::time_point m_last{};
};

/// ", 12 s left".
std::string timeLeft(double seconds);

/// One number by a format of printf.
std::string formatted(const char* format, double value);

}  // namespace gatescope
