// Work shared between a few threads.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <exception>

#include "core/base/types.h"

namespace gatescope {

/// Calls body(i) for i in [0, count) from `team` threads, each i once; returns when all are done. A team of one is a
/// plain loop: opening a region costs as much as a small network's layer. What body throws on any thread is thrown
/// here; then some i have had no turn. Session thread only.
template <class Body>
void shareOut(int team, Index count, const Body& body) {
  if (team <= 1 || count <= 1) {
    for (Index i = 0; i < count; ++i) body(i);
    return;
  }
  std::atomic<bool> failed = false;
  std::exception_ptr failure;  // nothing may leave a region but through it
#pragma omp parallel for schedule(dynamic, 1) num_threads(team)
  for (Index i = 0; i < count; ++i) {
    if (failed.load(std::memory_order_relaxed)) continue;
    try {
      body(i);
    } catch (...) {
      if (!failed.exchange(true)) failure = std::current_exception();
    }
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace gatescope
