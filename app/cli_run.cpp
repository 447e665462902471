// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_run.h"

#include <chrono>
#include <cstdio>
#include <thread>

#include "app/cli_progress.h"
#include "core/base/folder_lock.h"
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

constexpr const char* kSession = "session.gatescope";

void writeAll(const Run& run, const std::filesystem::path& out) {
  writeSession(snapshotOf(run), out / kSession);
  writeSettings(run.settings(), out / "experiment.json");
  writeFileAtomically(out / "history.csv", historyCsv(run.history()));
  writeFileAtomically(out / "layers.csv", layersCsv(run.history()));
  writeFileAtomically(out / "kernel.csv", kernelCsv(run.history()));
}

// A folder belongs to one experiment: going on with other settings would make a run that no file describes. Data that
// have moved are the same: the session knows them by their checksum.
void checkSame(Settings asked, const SessionSnapshot& session, const std::filesystem::path& folder) {
  const Settings& saved = session.settings;
  if (saved.experiment.gating.sourceSteps > 0) pinSourceSteps(asked);
  const Settings moved = movedTo(folder, asked);  // as it was saved
  for (const Field& field : fields()) {
    if (field.key.starts_with("stop.") || field.get(asked) == field.get(saved) || field.get(moved) == field.get(saved))
      continue;
    if (field.key == "data.path" && session.data.checksum) continue;
    throw Error("--resume: " + field.key + " is " + toText(field.get(asked)) + ", the saved run has " +
                toText(field.get(saved)) + "; allowed: the same experiment (only stop rules may differ)");
  }
}

// Results are what somebody waited for: they are not replaced by mistake, nor begun again where the session is lost. An
// experiment may lie in the folder before it is first resumed.
void checkFolder(const RunArguments& arguments) {
  if (arguments.overwrite || (arguments.resume && std::filesystem::exists(arguments.out / kSession))) return;
  for (const char* name : {kSession, "history.csv", "layers.csv", "kernel.csv", "experiment.json"}) {
    if (!std::filesystem::exists(arguments.out / name)) continue;
    if (!arguments.resume)
      throw Error("--out: " + arguments.out.string() + ": already holds results (" + name +
                  "); allowed: --resume to continue them, --overwrite to replace them, or another folder");
    if (std::string(name) != "experiment.json")
      throw Error("--resume: " + arguments.out.string() + ": holds " + name + " but no " + kSession +
                  " to continue; allowed: --overwrite to start again, or another folder");
  }
}

std::unique_ptr<Run> prepare(const RunArguments& arguments, const Settings& settings, TrainingProgress& progress,
                             const std::stop_token& stop) {
  const std::filesystem::path file = arguments.out / kSession;
  const ReadLimits limits{static_cast<double>(arguments.memory), stop};
  std::optional<SessionSnapshot> saved;
  if (arguments.resume && std::filesystem::exists(file)) {
    saved = readSession(file, limits);
    checkSame(settings, *saved, arguments.out);
  }
  const auto data = loadRunData(settings, limits);
  if (!data->note.empty() && !arguments.quiet)
    std::fprintf(stderr, "%s: %s\n", data->title.c_str(), data->note.c_str());
  RunOptions options;
  options.threads = arguments.threads > 0 ? arguments.threads : static_cast<int>(std::thread::hardware_concurrency());
  options.memory = limits.memory;
  const SourceProgress told = [&](std::int64_t step, std::int64_t steps) {
    progress.show("training the source of the gates", step, steps, kAbsent);
  };
  return startRun(settings, data, saved ? &*saved : nullptr, options, stop, told);
}

// A disk that is full for a moment ends no run: what could not be saved is told, and saved the next time.
void saveCheckpoint(const Run& run, const std::filesystem::path& out) {
  try {
    writeSession(snapshotOf(run), out / kSession);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "step %lld could not be saved, training continues: %s\n", static_cast<long long>(run.step()),
                 messageOf(error).c_str());
  }
}

// A step and what is measured with it are done whole or not at all: what is saved after an interrupt is what an
// unbroken run has there.
void train(Run& run, const RunArguments& arguments, TrainingProgress& progress, const std::stop_token& stop) {
  Clock::time_point saved = Clock::now();
  while (run.phase() == RunPhase::Ready && !stop.stop_requested()) {
    run.advance(stop);
    const std::vector<StepSample>& samples = run.history().steps();  // none in a session without curves
    progress.show("training", run.step(), run.settings().live.stopSteps,
                  samples.empty() ? kAbsent : samples.back().trainLoss);
    if (secondsSince(saved) < arguments.saveEvery) continue;
    saveCheckpoint(run, arguments.out);
    saved = Clock::now();
  }
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
  catchInterrupts();
  std::error_code failed;
  std::filesystem::create_directories(arguments.out, failed);
  if (failed) throw Error("--out: " + arguments.out.string() + ": " + failed.message());
  const FolderLock lock(arguments.out);
  if (!lock.held() && !arguments.quiet)
    std::fprintf(stderr, "%s: this file system has no locks; make sure that no other program writes there\n",
                 arguments.out.c_str());
  checkFolder(arguments);
  removeLeftovers(arguments.out);
  const InterruptWatch watch;
  TrainingProgress progress(arguments.quiet);
  std::unique_ptr<Run> run;
  try {
    run = prepare(arguments, settings, progress, watch.token());
  } catch (const Stopped&) {  // while reading
  }
  if (!run) return kInterrupted;  // nothing trained yet, nothing to save
  writeAll(*run, arguments.out);  // an unwritable folder shows before the work, not after it
  train(*run, arguments, progress, watch.token());
  writeAll(*run, arguments.out);
  if (!run->message().empty() && !arguments.quiet) std::fprintf(stderr, "%s\n", run->message().c_str());
  if (run->phase() == RunPhase::Diverged) return kDiverged;
  return run->phase() == RunPhase::Finished ? kDone : kInterrupted;
}

}  // namespace gatescope
