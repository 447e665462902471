// gatescope-cli at work beside a test, to be interrupted.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <string>
#include <vector>

#include "tests/support/locations.h"

namespace gatescope::test {

/// Killed at the end, when it is still there.
class CliProcess {
 public:
  /// What it says goes to the file `said`, at its end.
  explicit CliProcess(std::vector<std::string> arguments, const std::string& said = "/dev/null") {
    const std::string program = cliProgram();
    arguments.insert(arguments.begin(), program);
    std::vector<char*> words;
    for (std::string& argument : arguments) words.push_back(argument.data());
    words.push_back(nullptr);
    m_id = fork();
    if (m_id > 0) return;
    const int file = open(said.c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    dup2(file, STDOUT_FILENO);
    dup2(file, STDERR_FILENO);
    std::signal(SIGHUP, SIG_DFL);
    execv(program.c_str(), words.data());
    _exit(99);
  }
  ~CliProcess() {
    if (!isOver()) endBy(SIGKILL);
  }
  CliProcess(const CliProcess&) = delete;
  CliProcess& operator=(const CliProcess&) = delete;

  pid_t id() const { return m_id; }
  /// Until the condition holds, or it has ended.
  template <class Condition>
  void await(const Condition& condition) {
    while (!isOver() && !condition()) usleep(1000);
  }
  /// Its exit code, or the signal that ended it, negative.
  int endBy(int signal) {
    if (!isOver()) {
      kill(m_id, signal);
      waitpid(m_id, &m_status, 0);
      m_isOver = true;
    }
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -WTERMSIG(m_status);
  }

 private:
  bool isOver() {
    m_isOver = m_isOver || waitpid(m_id, &m_status, WNOHANG) == m_id;
    return m_isOver;
  }
  pid_t m_id = -1;
  int m_status = 0;
  bool m_isOver = false;
};

}  // namespace gatescope::test
