// Hears everything that a session says, with waits that end as soon as their condition holds.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "core/engine/session.h"

namespace gatescope::test {

struct Listener {
  Session session{1};
  std::uint64_t generation = 0;
  std::vector<StepSample> steps;
  std::vector<std::shared_ptr<const KernelFrame>> kernels;
  std::vector<LayerSample> layers;
  std::vector<RunState> states;
  std::vector<Notice> notices;
  std::vector<std::shared_ptr<const Inspection>> inspection;
  std::vector<std::shared_ptr<const PastView>> pastViews;
  std::vector<std::int64_t> checkpoints;

  void drain() {
    Results r = session.take();
    if (r.generation != generation) {
      generation = r.generation;
      steps.clear(), kernels.clear(), layers.clear(), states.clear(), inspection.clear(), pastViews.clear(),
          checkpoints.clear();
    }
    steps.insert(steps.end(), r.members[0].steps.begin(), r.members[0].steps.end());
    kernels.insert(kernels.end(), r.members[0].kernels.begin(), r.members[0].kernels.end());
    layers.insert(layers.end(), r.members[0].layers.begin(), r.members[0].layers.end());
    states.insert(states.end(), r.states.begin(), r.states.end());
    notices.insert(notices.end(), r.notices.begin(), r.notices.end());
    if (r.inspection) inspection.push_back(r.inspection);
    if (r.pastView) pastViews.push_back(r.pastView);
    if (r.checkpoints) checkpoints = *r.checkpoints;
  }
  bool waitFor(const std::function<bool()>& condition) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point end = Clock::now() + std::chrono::seconds(60);
    for (; Clock::now() < end; std::this_thread::yield()) {
      drain();
      if (condition()) return true;
    }
    return false;
  }
  bool waitForPhase(RunPhase phase) {
    return waitFor([&] { return !states.empty() && states.back().phase == phase; });
  }
  /// Until it rests at this step.
  bool waitForStep(std::int64_t step, RunPhase phase = RunPhase::Ready) {
    return waitFor([&] { return !states.empty() && states.back().phase == phase && states.back().step == step; });
  }
  bool waitForPhaseOf(std::uint64_t wanted, RunPhase phase) {
    return waitFor([&] { return generation == wanted && !states.empty() && states.back().phase == phase; });
  }
  /// Until the run before says why the Start of this generation failed.
  bool waitForRefusalOf(std::uint64_t start) {
    return waitFor([&] { return !states.empty() && states.back().refusal.generation == start; });
  }
  void start(const Settings& s, std::uint64_t g, bool run = false) { session.post(command::Start{g, s, run, {}}); }
};

}  // namespace gatescope::test
