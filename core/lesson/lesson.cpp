// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson.h"

#include <algorithm>
#include <regex>
#include <sstream>

#include "core/base/folders.h"
#include "core/base/message.h"
#include "core/base/text.h"
#include "core/base/text_file.h"
#include "core/lesson/lesson_text.h"
#include "core/lesson/lesson_yaml.h"
#include "core/lesson/markdown.h"

namespace gatescope {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLessonBytes = std::size_t{4} << 20;  // a book
constexpr std::size_t kMostSteps = 1000;

// "5-2.de.md", "5-2.zh_CN.md": beside a lesson, not one more.
bool isTranslation(const fs::path& file) {
  static const std::regex language(R"(\.[a-z]{2,3}(_[A-Z]{2})?)");
  return std::regex_match(file.stem().extension().string(), language);
}

// "- [x] text" and "- [ ] text" are the choices, what stands before them is the question.
LessonQuestion readQuestion(const StepText& step) {
  LessonQuestion question;
  std::istringstream stream(step.question.text);
  for (std::string line; std::getline(stream, line);) {
    const bool right = line.rfind("- [x] ", 0) == 0 || line.rfind("- [X] ", 0) == 0;
    if (right || line.rfind("- [ ] ", 0) == 0)
      question.choices.push_back({line.substr(6), right});
    else if (question.choices.empty())
      question.text += line + "\n";
    else if (const std::size_t first = line.find_first_not_of(' '); first != std::string::npos)
      question.choices.back().text.append(" ").append(line, first);
  }
  const auto rights = std::ranges::count_if(question.choices, &LessonChoice::right);
  if (question.choices.size() < 2 || rights != 1)
    failAt(step.question.line, said("a question needs two or more choices '- [ ] …', one of them correct: '- [x] …'"));
  if (step.answer.text.empty()) failAt(step.question.line, said("a question needs an answer: '### Answer' after it"));
  question.answer = step.answer.text;
  return question;
}

std::string lookedFor(const MarkdownPicture& picture, const fs::path& folder) {
  std::error_code failed;
  if (fs::path(picture.name).is_absolute()) return "";
  return said("; looked for it in %1 and in %2", folder.string(), fs::current_path(failed).string());
}

// Pictures that are not there, and marks that a text must not hold, are told with their line.
void checkMarkdown(const std::string& text, int line, const fs::path& folder) {
  const auto lineAt = [&](std::size_t at) {
    return line + static_cast<int>(std::ranges::count(text.substr(0, at), '\n'));
  };
  if (const std::optional<MarkdownProblem> problem = markdownProblem(text))
    failAt(lineAt(problem->at), problem->message);
  for (const MarkdownPicture& picture : picturesIn(text))
    if (!pictureFile(picture, folder))
      failAt(lineAt(picture.begin),
             said("there is no picture '%1'%2", shownText(picture.name), lookedFor(picture, folder)));
}

LessonStep readStep(const StepText& text, Settings& settings, const fs::path& folder) {
  LessonStep step;
  step.title = text.title;
  step.line = text.line;
  step.text = text.text.text;
  step.notes = text.notes.text;
  if (text.text.text.empty()) failAt(text.line, said("step '%1' has no text", text.title));
  if (text.blocks.size() > 1)
    failAt(text.blocks[1].line, said("this step has a second block of settings; allowed: one"));
  if (text.question.line > 0) step.question = readQuestion(text);
  if (text.question.line == 0 && text.answer.line > 0)
    failAt(text.answer.line, said("an answer without '### Question'"));
  checkMarkdown(text.text.text, text.text.line, folder);
  for (const TextPart* section : {&text.question, &text.answer, &text.notes})
    checkMarkdown(section->text, section->line + 1, folder);  // its line is that of its heading
  readBlock(text.blocks.empty() ? TextPart{"", text.line} : text.blocks.front(), settings, step);
  return step;
}

}  // namespace

Lesson parseLesson(const std::string& text, const fs::path& file) {
  try {
    Lesson lesson;
    lesson.file = file;
    const LessonText parts = cutLesson(text);
    if (parts.steps.size() > kMostSteps)
      failAt(parts.steps[kMostSteps].line,
             said("there are too many steps; allowed: at most %1", groupedNumber(kMostSteps)));
    const fs::path folder = fs::absolute(file).parent_path();
    Settings settings = readHeader(parts.header, lesson);
    settings.experiment.data.folder = folder.string();  // data and gates lie beside the lesson
    if (lesson.summary.empty()) lesson.summary = parts.before.text;
    for (const StepText& step : parts.steps) lesson.steps.push_back(readStep(step, settings, folder));
    return lesson;
  } catch (const std::exception& error) {
    throw Error(file.filename().string() + ", " + messageOf(error));
  }
}

Lesson readLesson(const fs::path& file) { return parseLesson(readTextFile(file, kLessonBytes), file); }

fs::path shippedLessonsFolder() {
  for (const fs::path& folder : shippedFolders("lessons"))
    if (!lessonFiles(folder).empty()) return folder;
  throw Error(said("the lessons are missing from this installation"));
}

fs::path userLessonsFolder() { return userFolder("lessons"); }

fs::path lessonFileIn(const fs::path& file, const std::string& locale) {
  for (const std::string& language : {locale, locale.substr(0, locale.find('_'))})
    if (const fs::path there = fs::path(file).replace_extension("." + language + ".md"); fs::exists(there))
      return there;
  return file;
}

std::vector<fs::path> lessonFiles(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const std::string& name : namesIn(folder))
    if (const fs::path file = folder / name;
        file.extension() == ".md" && file.stem() != "README" && !isTranslation(file))
      files.push_back(file);
  std::ranges::sort(files);
  return files;
}

Lesson withSeed(const Lesson& lesson, std::uint64_t seed) {
  Lesson other = lesson;
  for (LessonStep& step : other.steps) {
    for (LessonRun& run : step.runs) run.settings.experiment.seed = seed;
    if (!step.study) continue;
    step.study->sweep.base.experiment.seed = seed;
    for (SweepAxis& axis : step.study->sweep.axes)
      for (std::size_t i = 0; axis.field->key == "seed" && i < axis.values.size(); ++i)
        axis.values[i] = static_cast<std::int64_t>(seed + i);
  }
  return other;
}

}  // namespace gatescope
