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

MemoryBudget::MemoryBudget(const ReadLimits& limits)
    : m_limit(limits.memory > 0 ? limits.memory : availableMemory() / 2),
      m_isChosen(limits.memory > 0),
      m_stop(limits.stop) {}

void MemoryBudget::take(double bytes, const std::string& file) {
  checkStop();
  if (m_used + bytes > m_limit) {
    const std::string text =
        file + ": needs " + gigabytes(m_used + bytes) + " of memory; allowed: " + gigabytes(m_limit);
    if (m_isChosen) throw Error(text + " (--memory)");
    throw MemoryError(text + " (half of what is free; --memory sets another limit)", 2 * (m_used + bytes - m_limit));
  }
  m_used += bytes;
}

void MemoryBudget::checkStop() const {
  if (m_stop.stop_requested()) throw Stopped();
}

}  // namespace gatescope
