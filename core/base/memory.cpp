// How much memory there is.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory.h"
#include "core/base/message.h"

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

double MemoryLimit::bytes(double taken) const {
  return (chosen > 0 ? chosen : (availableMemory() + taken) / 2) / sharers;
}

double MemoryLimit::missing(double needed) const { return 2 * sharers * needed - availableMemory(); }

std::string MemoryLimit::text(double bytes) const {
  const std::string size = gigabytes(bytes);
  if (chosen > 0) return sharers > 1 ? said("%1 (--memory, shared by %2)", size, sharers) : size + " (--memory)";
  return sharers > 1 ? said("%1 (half of what is free, shared by %2; --memory sets another limit)", size, sharers)
                     : said("%1 (half of what is free; --memory sets another limit)", size);
}

MemoryBudget::MemoryBudget(const ReadLimits& limits)
    : m_memory(limits.memory), m_limit(m_memory.bytes()), m_stop(limits.stop) {}

void MemoryBudget::take(double bytes, const std::string& file) {
  checkStop();
  if (m_used + bytes > m_limit) {
    const std::string text =
        file + ": " + said("needs %1 of memory; allowed: %2", gigabytes(m_used + bytes), m_memory.text(m_limit));
    if (m_memory.chosen > 0) throw Error(text);
    throw MemoryError(text, m_memory.missing(m_used + bytes));
  }
  m_used += bytes;
}

void MemoryBudget::checkStop() const {
  if (m_stop.stop_requested()) throw Stopped();
}

}  // namespace gatescope
