// A lesson: steps of text, settings, runs and what they are expected to show. Read from one Markdown file; see
// resources/lessons.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/lesson/claim.h"
#include "core/settings/experiment.h"
#include "core/study/sweep.h"

namespace gatescope {

struct LessonChoice {
  std::string text;
  bool right = false;
};

/// Asked before the step runs: predict first.
struct LessonQuestion {
  std::string text;  ///< Markdown
  std::vector<LessonChoice> choices;
  std::string answer;  ///< Markdown, shown after a choice
};

/// A network of a step. The first is the one that the window watches, the others train beside it.
struct LessonRun {
  std::string name;  ///< what checks call it
  Settings settings;
};

/// A sweep of a step, and how it is drawn.
struct LessonStudy {
  Sweep sweep;
  std::string show;  ///< measure drawn: an id of studyMeasures(), or best_depth
  std::string over;  ///< setting on the x axis
};

struct LessonCheck {
  std::string say;  ///< what it shows, one sentence
  Claim claim;
  std::string source;  ///< where the expectation comes from
  std::string maybe;   ///< why it may fail: seed, width, spread; or ""
  int line = 0;        ///< of the file
};

struct LessonStep {
  std::string title;
  std::string text;   ///< Markdown
  std::string notes;  ///< Markdown, for the presenter
  std::optional<LessonQuestion> question;
  std::vector<LessonRun> runs;  ///< never empty: what is on screen, trained or not
  bool trains = false;          ///< the runs go on to their stop rule; else they rest at t = 0
  double pace = 0;              ///< steps per second on screen; 0: as fast as it goes
  std::optional<LessonStudy> study;
  std::vector<std::string> plots;  ///< ids of plots to show; empty: as before
  std::vector<LessonCheck> checks;
  int line = 0;
  int plotsLine = 0;
};

struct Lesson {
  std::string id, title;
  std::string part;  ///< of the course: "3 Why depth helps", or ""
  std::string summary;
  int minutes = 0;
  std::vector<std::string> prerequisites;  ///< ids of lessons
  std::vector<LessonStep> steps;
  std::filesystem::path file;
};

/// Reads the text of a lesson; `file` is for messages. Pictures, data and gate sources are looked for beside it, then
/// in the working folder. Throws Error "FILE, line N: what is wrong; what is allowed" for the first problem: header,
/// steps, settings, claims that name what nobody measures. Plots are the window's: not checked here.
Lesson parseLesson(const std::string& text, const std::filesystem::path& file);
/// The same of a file.
Lesson readLesson(const std::filesystem::path& file);

/// Where the lessons of the program lie; throws Error when the installation lacks them.
std::filesystem::path shippedLessonsFolder();
/// Where a user's own are looked for: gatescope/lessons in the XDG data home.
std::filesystem::path userLessonsFolder();
/// The lessons (*.md) of a folder by name; empty when there is none.
std::vector<std::filesystem::path> lessonFiles(const std::filesystem::path& folder);
/// The translation that stands beside a lesson's file ("5-2.de.md" beside "5-2.md") for a locale ("de_DE": first
/// "de_DE", then "de"); without one, the file itself.
std::filesystem::path lessonFileIn(const std::filesystem::path& file, const std::string& locale);

/// The same lesson with another seed everywhere: in runs and, shifted alike, along the seeds of a study.
Lesson withSeed(const Lesson& lesson, std::uint64_t seed);

}  // namespace gatescope
