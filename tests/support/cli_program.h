// gatescope-cli as a user runs it: the real program, its exit code and what it prints.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/support/locations.h"

namespace gatescope::test {

struct Answer {
  int code = -1;
  std::string text;  ///< standard output and standard error
};

/// What a shell makes of this command.
inline Answer shell(const std::string& command) {
  Answer answer;
  FILE* pipe = popen(("{ " + command + "\n} 2>&1").c_str(), "r");
  std::array<char, 4096> buffer{};
  while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
    answer.text.append(buffer.data(), count);
  answer.code = WEXITSTATUS(pclose(pipe));
  return answer;
}

/// In English, wherever the tests run.
inline Answer cli(const std::string& arguments) {
  return shell("LC_ALL=C.UTF-8 LANGUAGE= " + cliProgram() + " " + arguments);
}

/// One word of a shell.
inline std::string quoted(const std::string& text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

inline std::string contents(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

}  // namespace gatescope::test
