// Plays a lesson without a window: every run and study of a step, then its checks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/memory.h"
#include "core/lesson/claim_judge.h"
#include "core/lesson/lesson.h"

namespace gatescope {

/// What playing one step gave.
struct StepReport {
  std::vector<Verdict> verdicts;  ///< one per check; none when it failed
  double seconds = 0;
  std::string failure;  ///< what went wrong, or ""
  bool holds() const;
};

/// Does what the step says, with `jobs` threads: its runs side by side, the points of its study too. Numbers do not
/// depend on `jobs`. Blocks for as long as that takes; returns early, without verdicts, when `stop` is requested.
/// `memory`: what all that is done at the same time may take. Any thread.
StepReport playStep(const LessonStep& step, int jobs, const std::stop_token& stop, const MemoryLimit& memory = {});

}  // namespace gatescope
