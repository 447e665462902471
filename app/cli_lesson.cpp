// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_lesson.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <future>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/lesson/lesson_player.h"
#include "core/lesson/quantities.h"

namespace gatescope {
namespace {

// Played beside this thread, which looks whether it is to stop.
StepReport played(const LessonStep& step, const std::string& title, const LessonArguments& arguments) {
  const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  std::stop_source stop;
  std::future<StepReport> report = std::async(std::launch::async, [&] {
    return playStep(step, arguments.threads > 0 ? arguments.threads : cores, stop.get_token(),
                    static_cast<double>(arguments.memory));
  });
  ProgressLine line(arguments.quiet);
  while (report.wait_for(std::chrono::milliseconds(100)) != std::future_status::ready) {
    if (interrupted()) stop.request_stop();
    if (line.due()) line.show(title);
  }
  return report.get();
}

const char* mark(Verdict::State state) {
  return state == Verdict::State::Holds ? "✓" : state == Verdict::State::Fails ? "✗" : "?";
}

void print(const LessonStep& step, std::size_t number, const StepReport& report) {
  std::printf("  %zu. %s  (%s)\n", number, step.title.c_str(), said("%1 s", formatted("%.1f", report.seconds)).c_str());
  if (!report.failure.empty()) std::printf("     ✗ %s\n", report.failure.c_str());
  for (std::size_t i = 0; i < report.verdicts.size(); ++i) {
    const Verdict& verdict = report.verdicts[i];
    const LessonCheck& check = step.checks[i];
    const std::string measured = verdict.measured + (verdict.reason.empty() ? "" : ": ") + verdict.reason;
    std::printf("     %s %s\n       %s  [%s]\n", mark(verdict.state), check.say.c_str(),
                said("expected %1, measured %2", verdict.expected, measured).c_str(), check.source.c_str());
    if (verdict.state == Verdict::State::Fails && !check.maybe.empty())
      std::printf("       %s\n", said("Possible reason: %1", check.maybe).c_str());
  }
}

const char* stateText(Verdict::State state) {
  return state == Verdict::State::Holds ? "holds" : state == Verdict::State::Fails ? "fails" : "unknown";
}

// null where there is none; infinities are texts.
nlohmann::ordered_json numberJson(double value) {
  if (std::isnan(value)) return nullptr;
  return std::isinf(value) ? nlohmann::ordered_json(value > 0 ? "inf" : "-inf") : nlohmann::ordered_json(value);
}

void addChecks(const Lesson& lesson, const LessonStep& step, const StepReport& report, nlohmann::ordered_json& rows) {
  for (std::size_t i = 0; i < report.verdicts.size(); ++i) {
    nlohmann::ordered_json quantities = nlohmann::ordered_json::object();
    for (const QuantityNumbers& numbers : report.numbers[i]) {
      nlohmann::ordered_json networks = nlohmann::ordered_json::array();
      for (const double value : numbers.networks) networks.push_back(numberJson(value));
      quantities[numbers.name.text()] = {{"value", numberJson(numbers.value)}, {"networks", networks}};
    }
    const Verdict& verdict = report.verdicts[i];
    rows.push_back({{"lesson", lesson.id},
                    {"step", step.title},
                    {"check", step.checks[i].say},
                    {"state", stateText(verdict.state)},
                    {"expected", verdict.expected},
                    {"measured", verdict.measured},
                    {"quantities", quantities}});
  }
}

struct Counts {
  int checks = 0, failed = 0;
  double seconds = 0;
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();  // of all checks
};

void playLesson(const Lesson& lesson, const LessonArguments& arguments, Counts& counts) {
  std::printf("%s: %s\n", lesson.id.c_str(), lesson.title.c_str());
  double seconds = 0;
  for (std::size_t i = 0; i < lesson.steps.size() && !interrupted(); ++i) {
    const LessonStep& step = lesson.steps[i];
    const StepReport report = played(step, lesson.title + ", " + step.title, arguments);
    if (interrupted()) break;
    print(step, i + 1, report);
    addChecks(lesson, step, report, counts.rows);
    counts.checks += static_cast<int>(report.verdicts.size());
    counts.failed += static_cast<int>(
        std::ranges::count_if(report.verdicts, [](const Verdict& v) { return v.state != Verdict::State::Holds; }));
    counts.failed += report.failure.empty() ? 0 : 1;
    seconds += report.seconds;
  }
  counts.seconds += seconds;
  std::printf("  %s\n", said("%1 s in total", formatted("%.1f", seconds)).c_str());
  std::fflush(stdout);
}

}  // namespace

ExitCode checkLessons(const LessonArguments& arguments) {
  std::vector<std::filesystem::path> files = arguments.files;
  if (arguments.all)
    for (const std::filesystem::path& file : lessonFiles(shippedLessonsFolder())) files.push_back(file);
  if (files.empty()) throw Error(said("no lesson to check: give a FILE or --all"));
  std::optional<EnglishScope> english;  // what goes into the file, programs read
  if (!arguments.out.empty()) english.emplace();
  catchInterrupts();
  Counts counts;
  int broken = 0, silent = 0;
  for (const std::filesystem::path& file : files) try {
      const Lesson lesson = readLesson(file);
      playLesson(arguments.seed ? withSeed(lesson, *arguments.seed) : lesson, arguments, counts);
      if (interrupted()) return kInterrupted;
      if (std::ranges::all_of(lesson.steps, [](const LessonStep& step) { return step.checks.empty(); })) {
        ++silent;
        std::fprintf(stderr, "%s: %s\n", file.c_str(),
                     said("has no checks, so nothing was checked; they stand in blocks of ```gatescope").c_str());
      }
    } catch (const std::exception& error) {
      ++broken;
      std::fprintf(stderr, "%s\n", messageOf(error).c_str());
    }
  if (!arguments.out.empty()) writeFileAtomically(arguments.out, counts.rows.dump(1) + "\n");
  if (!arguments.quiet) {
    std::string text = said("%1 of %2 checks hold, %3 s", counts.checks - std::min(counts.checks, counts.failed),
                            counts.checks, formatted("%.0f", counts.seconds));
    if (broken > 0) text += ", " + said("%1 lessons are broken", broken);
    std::fprintf(stderr, "%s\n", text.c_str());
  }
  return counts.failed + broken + silent > 0 ? kFailed : kDone;
}

std::string quantitiesJson() {
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  for (const RunQuantity& row : runQuantities())
    rows.push_back({{"id", row.id}, {"label", row.label}, {"help", row.help}});
  return rows.dump(1) + "\n";
}

std::string quantitiesMarkdown() {
  std::string text = "| id | name | meaning |\n| --- | --- | --- |\n";
  for (const RunQuantity& row : runQuantities())
    text += "| `" + row.id + "` | " + row.label + " | " + row.help + " |\n";
  return text;
}

}  // namespace gatescope
