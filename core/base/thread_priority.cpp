// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace gatescope {

#ifdef __linux__
namespace {
// A third of a core's time where a thread of the usual priority wants that core.
constexpr int kNice = 5;
}  // namespace

// On Linux each thread has a priority of its own, that of a "process" that has the thread's number.
void makeWay() {
  const auto thread = static_cast<id_t>(gettid());
  if (getpriority(PRIO_PROCESS, thread) < kNice) setpriority(PRIO_PROCESS, thread, kNice);
}
#else
void makeWay() {}
#endif

}  // namespace gatescope
