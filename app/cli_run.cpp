// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_run.h"

#include <chrono>
#include <cstdio>
#include <thread>

#include "app/cli_progress.h"
#include "app/run_folder.h"
#include "core/base/message.h"
#include "core/base/stopwatch.h"
#include "core/engine/ensemble_session.h"
#include "core/engine/start_ensemble.h"
#include "core/fields/field_text.h"
#include "core/fields/fields.h"
#include "core/fields/json.h"
#include "core/fields/live_changes.h"
#include "core/fields/moved_paths.h"
#include "core/fields/validation.h"
#include "core/session/session_read.h"
#include "core/session/session_write.h"
#include "core/telemetry/quartiles.h"

namespace gatescope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kMostAtOnce = 1000;  // steps between two looks at the time

// Steps done, their rate and the time that is left.
class TrainingProgress {
 public:
  explicit TrainingProgress(bool quiet) : m_line(quiet) {}
  bool due() const { return m_line.due(); }
  void show(const std::string& what, std::int64_t step, std::int64_t total, const std::string& loss) {
    if (!due()) return;
    const double seconds = secondsSince(m_begin);
    if (m_first < 0) m_first = step;
    const double rate = seconds > 0 ? static_cast<double>(step - m_first) / seconds : 0;
    const std::string steps =
        total > 0 ? said("%1: step %2 of %3", what, step, total) : said("%1: step %2", what, step);
    const std::string left = total > 0 && rate > 0 ? timeLeft(static_cast<double>(total - step) / rate) : std::string();
    m_line.show(steps + ", " + said("%1 steps/s", formatted("%.0f", rate)) + left + loss);
  }

 private:
  ProgressLine m_line;
  std::int64_t m_first = -1;
  Clock::time_point m_begin = Clock::now();
};

// Of several networks the median of those that have one.
std::string lossText(const Ensemble& run) {
  std::vector<double> losses;
  for (Index i = 0; i < run.count(); ++i) {
    const std::vector<StepSample>& samples = run.network(i).history().steps();  // none in a session without curves
    if (!samples.empty()) losses.push_back(samples.back().trainLoss);
  }
  const double median = quartilesOf(losses).median;
  if (median != median) return "";
  const std::string value = formatted("%.5g", median);
  return ", " + (run.count() > 1 ? said("median loss %1", value) : said("loss %1", value));
}

// Changes but those of stop rules.
LiveChanges otherChanges(LiveChanges changes) {
  std::erase_if(changes, [](const LiveChange& change) { return findField(change.key)->endsRun; });
  return changes;
}

// A folder belongs to one experiment: going on with other settings would make a run that no file describes. Data that
// have moved are the same: the session knows them by their checksum.
void checkSame(Settings asked, const SessionSnapshot& session, const std::filesystem::path& folder) {
  const Settings saved = courseOf(session);
  if (saved.experiment.gating.sourceSteps > 0) pinSourceSteps(asked);
  const Settings moved = movedTo(folder, asked);  // as it was saved
  const auto refuse = [](const std::string& key, const std::string& now, const std::string& then) {
    throw Error("--resume: " +
                said("%1 is %2, the saved run has %3; allowed: the same experiment (only stop rules may differ)", key,
                     now, then));
  };
  for (const Field& field : fields()) {
    if (field.endsRun || field.get(asked) == field.get(saved) || field.get(moved) == field.get(saved)) continue;
    if (field.key == "data.path" && session.data.checksum) continue;
    refuse(field.key, toText(field.get(asked)), toText(field.get(saved)));
  }
  const LiveChanges now = otherChanges(asked.changes), then = otherChanges(saved.changes);
  if (now != then) refuse("changes", shownJson(changesAsJson(now)), shownJson(changesAsJson(then)));
}

// What the saved run goes on with: as it stands, with the stop rules that are asked for.
Settings settingsToGoOn(const Settings& asked, const SessionSnapshot& session) {
  const std::int64_t step = farthestOf(session).step();
  Settings now = asked, saved = courseOf(session);
  now.live = liveAt(asked, step);
  saved.live = liveAt(saved, step);
  for (const Field& field : fields())
    if (field.live && !field.endsRun) field.set(now, field.get(saved));
  now.changes.clear();
  return now;
}

std::unique_ptr<Ensemble> prepare(const RunArguments& arguments, const Settings& settings, TrainingProgress& progress,
                                  const std::stop_token& stop) {
  const std::filesystem::path file = arguments.out / kSessionFile;
  const ReadLimits limits{static_cast<double>(arguments.memory), stop};
  std::optional<SessionSnapshot> saved;
  if (arguments.resume && std::filesystem::exists(file)) {
    saved = readSession(file, limits);
    checkSame(settings, *saved, arguments.out);
  }
  const EnsembleData data = loadEnsembleData(settings, limits);
  if (const Dataset& first = *data.front(); !first.note.empty() && !arguments.quiet)
    std::fprintf(stderr, "%s: %s\n", first.title.c_str(), first.note.c_str());
  RunOptions options;
  options.threads = arguments.threads > 0 ? arguments.threads : static_cast<int>(std::thread::hardware_concurrency());
  options.memory = limits.memory;
  const SourceProgress told = [&](std::int64_t step, std::int64_t steps) {
    progress.show(said("training the source of the gates"), step, steps, "");
  };
  return saved ? startEnsemble(settingsToGoOn(settings, *saved), data, &*saved, options, stop, told)
               : startEnsemble(settings, data, nullptr, options, stop, told);
}

// A disk that is full for a moment ends no run: what could not be saved is told, and saved the next time.
void saveCheckpoint(const Ensemble& run, const std::filesystem::path& out) {
  try {
    writeSession(snapshotOf(run), out / kSessionFile);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n",
                 said("step %1 could not be saved, training continues: %2", run.step(), messageOf(error)).c_str());
  }
}

// A step and what is measured with it are done whole or not at all: what is saved after an interrupt is what an
// unbroken run has there.
void train(Ensemble& run, const RunArguments& arguments, TrainingProgress& progress, const std::stop_token& stop) {
  Clock::time_point saved = Clock::now();
  while (run.phase() == RunPhase::Ready && !stop.stop_requested()) {
    run.advance(stop, kMostAtOnce);
    if (progress.due()) progress.show(said("training"), run.step(), run.settings().live.stopSteps, lossText(run));
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
      issues.push_back({"--set " + assignment, said("must be key=value")});
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
  const OldResults wanted = arguments.resume      ? OldResults::Resume
                            : arguments.overwrite ? OldResults::Overwrite
                                                  : OldResults::Refuse;
  const auto lock = openRunFolder(arguments.out, wanted, arguments.quiet,
                                  said("--resume to continue them, --overwrite to replace them"));
  const InterruptWatch watch;
  TrainingProgress progress(arguments.quiet);
  std::unique_ptr<Ensemble> run;
  try {
    run = prepare(arguments, settings, progress, watch.token());
  } catch (const Stopped&) {  // while reading
  }
  if (!run) return kInterrupted;        // nothing trained yet, nothing to save
  writeRunFolder(*run, arguments.out);  // an unwritable folder shows before the work, not after it
  train(*run, arguments, progress, watch.token());
  writeRunFolder(*run, arguments.out);
  if (!run->message().empty() && !arguments.quiet) std::fprintf(stderr, "%s\n", run->message().c_str());
  if (run->phase() == RunPhase::Diverged) return kDiverged;
  return run->phase() == RunPhase::Finished ? kDone : kInterrupted;
}

}  // namespace gatescope
