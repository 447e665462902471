// How much memory there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"

#include <cstdio>
#include <fstream>

namespace gatescope {

std::string gigabytes(double bytes) {
  char text[32];
  std::snprintf(text, sizeof text, bytes < 1e8 ? "%.3f GB" : "%.1f GB", bytes / 1e9);
  return text;
}

double availableMemory() {
  std::ifstream info("/proc/meminfo");
  std::string name;
  double kilobytes = 0;
  for (std::string line; info >> name >> kilobytes && std::getline(info, line);)
    if (name == "MemAvailable:") return kilobytes * 1024;
  return 4e9;  // no such file: a cautious guess
}

}  // namespace gatescope
