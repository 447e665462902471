// Feeds every file of a folder to a target, for builds without a fuzzer: gatescope-replay TARGET FOLDER.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "tests/fuzz/targets.h"

namespace {

namespace fs = std::filesystem;

/// Whether the target took it.
bool replayed(const gatescope::test::FuzzTarget& target, const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  try {
    target.feed(bytes);
    return true;
  } catch (const std::exception& error) {
    std::printf("%s: %s\n", file.c_str(), error.what());
    return false;
  }
}

}  // namespace

int main(int count, char** arguments) {
  const auto* target = count == 3 ? gatescope::test::findFuzzTarget(arguments[1]) : nullptr;
  if (!target) {
    std::fputs("Usage: gatescope-replay TARGET FOLDER\n", stderr);
    return 2;
  }
  int files = 0, findings = 0;
  double slowest = 0;
  for (const auto& entry : fs::directory_iterator(arguments[2])) {
    const auto begin = std::chrono::steady_clock::now();
    findings += replayed(*target, entry.path()) ? 0 : 1;
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
    slowest = std::max(slowest, taken.count());
    ++files;
  }
  std::printf("%s: %d inputs, %d findings, the slowest in %.3f s\n", arguments[1], files, findings, slowest);
  return files == 0 || findings > 0 ? 1 : 0;
}
