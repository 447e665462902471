// A machine whose memory is used up.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>

namespace gatescope::test {

/// While this lives the process gets no address space but what it has and `spare` bytes.
class SmallMemory {
 public:
  explicit SmallMemory(rlim_t spare) {
    if (getrlimit(RLIMIT_AS, &m_before) != 0) throw std::runtime_error("getrlimit");
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlimit small{pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) + spare, m_before.rlim_max};
    if (setrlimit(RLIMIT_AS, &small) != 0) throw std::runtime_error("setrlimit");
  }
  ~SmallMemory() { setrlimit(RLIMIT_AS, &m_before); }
  SmallMemory(const SmallMemory&) = delete;
  SmallMemory& operator=(const SmallMemory&) = delete;

 private:
  rlimit m_before{};
};

}  // namespace gatescope::test
