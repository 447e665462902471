// Lessons in words: what is shown of a verdict, on screen and on paper.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/lesson/claim_judge.h"
#include "core/lesson/lesson.h"

namespace gatescope {

struct Theme;

/// A check and how it fares: one value, so that no verdict is read for the check of another step.
struct JudgedCheck {
  LessonCheck check;
  Verdict verdict;
};

/// What a run of a step is called on screen: one that has the id of its variant, by the name of that.
QString runName(const std::string& name);
/// ✓, ✗ or · while it is not known.
QString verdictMark(const Verdict& verdict);
struct VerdictLook {
  bool final = true;   ///< no more is to come: a failure before that is no failure
  bool brief = false;  ///< for an audience: without the source
};
/// The check and how it fares, as HTML: what it shows, "expected … measured …", its source, and why it may fail when it
/// does.
QString verdictHtml(const JudgedCheck& judged, const VerdictLook& look, const Theme& theme);
/// Markdown with its pictures found beside the lesson.
QString lessonMarkdown(const std::string& text, const Lesson& lesson);
/// What the step does, in a line: "4 networks train", "99 networks are measured"; "" when nothing.
QString stepWork(const LessonStep& step);

}  // namespace gatescope
