// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_run.h"

#include <chrono>
#include <cstdio>
#include <thread>

#include "app/cli_progress.h"
#include "core/base/stopwatch.h"
#include "core/base/text_file.h"
#include "core/engine/run_session.h"
#include "core/engine/start_run.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/json.h"
#include "core/fields/moved_paths.h"
#include "core/fields/validation.h"
#include "core/session/csv.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"

namespace gatescope {
namespace {

using Clock = std::chrono::steady_clock;

// Steps done, their rate and the time that is left.
class TrainingProgress {
 public:
  explicit TrainingProgress(bool quiet) : m_line(quiet) {}
  void show(const char* what, std::int64_t step, std::int64_t total, double loss) {
    if (!m_line.due()) return;
    const double seconds = secondsSince(m_begin);
    if (m_first < 0) m_first = step;
    const double rate = seconds > 0 ? static_cast<double>(step - m_first) / seconds : 0;
    std::string text = std::string(what) + ": step " + std::to_string(step);
    if (total > 0) text += " of " + std::to_string(total);
    text += formatted(", %.0f steps/s", rate);
    if (total > 0 && rate > 0) text += formatted(", %.0f s left", static_cast<double>(total - step) / rate);
    if (loss == loss) text += formatted(", loss %.5g", loss);
    m_line.show(text);
  }

 private:
  ProgressLine m_line;
  std::int64_t m_first = -1;
  Clock::time_point m_begin = Clock::now();
};

void writeAll(const Run& run, const std::filesystem::path& out) {
  writeSession(snapshotOf(run), out / "session.gatescope");
  writeSettings(run.settings(), out / "experiment.json");
  writeFileAtomically(out / "history.csv", historyCsv(run.history()));
  writeFileAtomically(out / "layers.csv", layersCsv(run.history()));
  writeFileAtomically(out / "kernel.csv", kernelCsv(run.history()));
}

// A folder belongs to one experiment: going on with other settings would make a run that no file describes.
void checkSame(const Settings& asked, const Settings& saved, const std::filesystem::path& folder) {
  const Settings moved = movedTo(folder, asked);  // as it was saved
  for (const Field& field : fields()) {
    if (field.key.starts_with("stop.") || field.get(asked) == field.get(saved) || field.get(moved) == field.get(saved))
      continue;
    throw Error("--resume: " + field.key + " is " + toText(field.get(asked)) + ", the saved run has " +
                toText(field.get(saved)) + "; allowed: the same experiment (only stop rules may differ)");
  }
}

std::unique_ptr<Run> prepare(const RunArguments& arguments, const Settings& settings, TrainingProgress& progress) {
  const std::filesystem::path file = arguments.out / "session.gatescope";
  std::stop_source stop;
  const ReadLimits limits{static_cast<double>(arguments.memory), stop.get_token()};
  std::optional<SessionSnapshot> saved;
  if (arguments.resume && std::filesystem::exists(file)) {
    saved = readSession(file, limits);
    checkSame(settings, saved->settings, arguments.out);
  }
  const auto data = loadRunData(settings, limits);
  if (!data->note.empty() && !arguments.quiet)
    std::fprintf(stderr, "%s: %s\n", data->title.c_str(), data->note.c_str());
  RunOptions options;
  options.threads = arguments.threads > 0 ? arguments.threads : static_cast<int>(std::thread::hardware_concurrency());
  options.memory = limits.memory;
  const SourceProgress told = [&](std::int64_t step, std::int64_t steps) {
    if (interrupted()) stop.request_stop();
    progress.show("training the source of the gates", step, steps, kAbsent);
  };
  return startRun(settings, data, saved ? &*saved : nullptr, options, stop.get_token(), told);
}

}  // namespace

Settings settingsOf(const RunArguments& arguments) {
  Settings settings = readSettings(arguments.experiment);
  Issues issues;
  for (const std::string& assignment : arguments.assignments) {
    const std::size_t equals = assignment.find('=');
    if (equals == std::string::npos) {
      issues.push_back({"--set " + assignment, "must be key=value"});
      continue;
    }
    setFromText(settings, assignment.substr(0, equals), assignment.substr(equals + 1), issues);
  }
  if (arguments.seed) settings.experiment.seed = *arguments.seed;
  if (issues.empty()) issues = validate(settings);
  if (!issues.empty()) throw Error(toText(issues));
  return settings;
}

ExitCode runExperiment(const RunArguments& arguments) {
  const Settings settings = settingsOf(arguments);
  std::error_code failed;
  std::filesystem::create_directories(arguments.out, failed);
  if (failed) throw Error("--out: " + arguments.out.string() + ": " + failed.message());
  catchInterrupts();
  TrainingProgress progress(arguments.quiet);
  std::unique_ptr<Run> run;
  try {
    run = prepare(arguments, settings, progress);
  } catch (const Stopped&) {  // while reading
  }
  if (!run) return kInterrupted;  // nothing trained yet, nothing to save
  writeAll(*run, arguments.out);  // an unwritable folder shows before the work, not after it
  Clock::time_point saved = Clock::now();
  while (run->phase() == RunPhase::Ready && !interrupted()) {
    run->advance({});
    progress.show("training", run->step(), run->settings().live.stopSteps, run->history().steps().back().trainLoss);
    if (Clock::now() - saved < std::chrono::seconds(30)) continue;
    writeSession(snapshotOf(*run), arguments.out / "session.gatescope");
    saved = Clock::now();
  }
  writeAll(*run, arguments.out);
  if (!run->message().empty() && !arguments.quiet) std::fprintf(stderr, "%s\n", run->message().c_str());
  if (run->phase() == RunPhase::Diverged) return kDiverged;
  return run->phase() == RunPhase::Finished ? kDone : kInterrupted;
}

}  // namespace gatescope
