// Restarts the program once with an OpenMP team that does not spin for long.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <array>
#include <cstdlib>

namespace gatescope {

/// libgomp reads its environment before main(): an idle team would spin on cores that draw or belong to others. Short
/// spins stay, because the parts of a step follow each other within microseconds. Call first in main().
inline void restartWithQuietThreads(char** argv) {
  constexpr const char* kGuard = "GATESCOPE_RESTARTED";
  if (std::getenv("OMP_WAIT_POLICY") || std::getenv(kGuard)) return;
  setenv("OMP_WAIT_POLICY", "passive", 1);
  setenv("GOMP_SPINCOUNT", "20000", 0);
  setenv(kGuard, "1", 1);
  std::array<char, 4096> path{};
  const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
  // Comes back only when it fails; then the program just runs with a busier team.
  if (length > 0) execv(path.data(), argv);  // by its own path: under /proc/self/exe process lists would call it "exe"
}

}  // namespace gatescope
