// Plays a lesson without a window: every run and study of a step, then its checks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/memory.h"
#include "core/lesson/judge_step.h"
#include "core/lesson/lesson.h"
#include "core/telemetry/history.h"

namespace gatescope {

/// A run of a step, with the curves of its networks in the order of their seeds.
struct PlayedRun {
  std::string name;  ///< "": the step has one run
  std::vector<History> networks;
};

/// What playing one step gave.
struct StepReport {
  std::vector<Verdict> verdicts;                      ///< one per check; none when it failed
  std::vector<std::vector<QuantityNumbers>> numbers;  ///< of every check, what its claim names
  std::vector<PlayedRun> runs;  ///< as far as they were built: every measurement was taken when it was due
  double seconds = 0;
  std::string failure;  ///< what went wrong, or ""
  bool holds() const;
};

/// Does what the step says, with `jobs` threads: its runs side by side, the points of its study too. Numbers do not
/// depend on `jobs`. Blocks for as long as that takes; returns early, without verdicts, when `stop` is requested.
/// `memory`: what all that is done at the same time may take. Any thread.
StepReport playStep(const LessonStep& step, int jobs, const std::stop_token& stop, const MemoryLimit& memory = {});

}  // namespace gatescope
