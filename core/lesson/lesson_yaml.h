// Settings, runs, studies and checks of a lesson, from the YAML of its header and its ```gatescope blocks.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lesson/lesson.h"
#include "core/lesson/lesson_text.h"

namespace gatescope {

/// Fills everything but the steps; returns the settings that all steps begin with. Throws Error "line N: …".
Settings readHeader(const TextPart& header, Lesson& lesson);

/// Fills runs, study, plots and checks of a step; `settings` are those of the step before and become this one's.
/// Throws Error "line N: …".
void readBlock(const TextPart& block, Settings& settings, LessonStep& step);

}  // namespace gatescope
