// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_study.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <thread>

#include "app/cli_files.h"
#include "core/base/error.h"
#include "core/base/message.h"
#include "core/base/text_file.h"
#include "core/fields/field_text.h"
#include "core/study/published.h"
#include "core/study/study_folder.h"
#include "core/study/study_runner.h"
#include "core/study/study_table.h"
#include "core/study/sweep_json.h"

namespace gatescope {
namespace {

constexpr std::size_t kFailuresTold = 5;

struct Shard {
  Index shard = 1, shards = 1;
};

std::optional<Shard> readShard(const std::string& text) {
  Shard result;
  const char* const end = text.data() + text.size();
  const auto [slash, bad] = std::from_chars(text.data(), end, result.shard);
  if (bad != std::errc() || slash == end || *slash != '/') return std::nullopt;
  const auto [rest, alsoBad] = std::from_chars(slash + 1, end, result.shards);
  if (alsoBad != std::errc() || rest != end || result.shard < 1 || result.shard > result.shards) return std::nullopt;
  return result;
}

Sweep sweepOf(const SweepArguments& arguments) {
  Sweep sweep = readSweep(arguments.sweep);
  if (!arguments.seed) return sweep;
  if (findAxis(sweep, "seed"))
    throw Error("--seed: " + said("%1 varies the seed in grid.seed; use one or the other", arguments.sweep.string()));
  Issues issues;
  setFromText(sweep.base, "seed", std::to_string(*arguments.seed), issues);
  if (!issues.empty()) throw Error(toText(issues));
  return sweep;
}

// The points of the own shard that are to be done, in their order.
std::vector<Index> pointsToDo(const StudyFolder& folder, const SweepArguments& arguments) {
  const Shard shard = readShard(arguments.shard).value_or(Shard{});
  const std::vector<Index> own = shardOf(coarseFirst(folder.sweep()), shard.shard, shard.shards);
  if (!arguments.resume) {
    const auto there = std::ranges::count_if(own, [&](Index i) { return std::filesystem::exists(folder.file(i)); });
    if (there > 0)
      throw Error("--out: " + folder.path().string() + ": " +
                  said("already holds %1 of these %2 results; allowed: --resume to do the rest, or another folder",
                       there, own.size()));
    return own;
  }
  const std::vector<Index> left = folder.unfinished(own);
  if (!arguments.quiet) std::fprintf(stderr, "%s\n", said("%1 of %2 points remain", left.size(), own.size()).c_str());
  return left;
}

void show(ProgressLine& line, const StudyProgress& progress) {
  if (!line.due()) return;
  std::string text = said("%1 of %2 points", progress.done, progress.total);
  if (progress.failed > 0) text += ", " + said("%1 failed", progress.failed);
  if (progress.secondsLeft == progress.secondsLeft) text += timeLeft(progress.secondsLeft);
  line.show(text);
}

void tellFailures(const StudyFolder& folder, const std::vector<StudyPoint>& failures, Index failed) {
  for (const StudyPoint& point : failures)
    std::fprintf(stderr, "%s (%s): %s\n", folder.file(point.point).filename().c_str(),
                 folder.sweep().positionText(point.point).c_str(), said("failed: %1", point.failure).c_str());
  const Index others = failed - static_cast<Index>(failures.size());
  if (others > 0) std::fprintf(stderr, "%s\n", said("and %1 others failed", others).c_str());
}

// A disk that is full for a moment ends no sweep: points that could not be written are kept and written with the next.
class PointWriter {
 public:
  explicit PointWriter(const StudyFolder& folder) : m_folder(folder) {}
  void write(const StudyPoint& point) {
    m_waiting.push_back(point);
    writeWaiting();
  }
  /// Throws Error when some still cannot be written.
  void finish() {
    writeWaiting();
    if (!m_waiting.empty()) throw Error(said("%1 (%2 points are lost)", m_problem, m_waiting.size()));
  }

 private:
  void writeWaiting() {
    std::size_t written = 0;
    try {
      for (; written < m_waiting.size(); ++written) m_folder.write(m_waiting[written]);
      m_problem.clear();
    } catch (const std::exception& error) {
      if (m_problem.empty())
        std::fprintf(stderr, "%s\n", said("the sweep continues, though %1", messageOf(error)).c_str());
      m_problem = messageOf(error);
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(written));
  }

  const StudyFolder& m_folder;
  std::vector<StudyPoint> m_waiting;
  std::string m_problem;  ///< why the last write failed, or ""
};

ExitCode measure(const StudyFolder& folder, const std::vector<Index>& points, int jobs,
                 const SweepArguments& arguments) {
  std::vector<StudyPoint> failures;  // the first ones; the runner tells one point at a time
  PointWriter writer(folder);
  catchInterrupts();
  const auto told = [&](const StudyPoint& point) {
    writer.write(point);
    if (!point.failure.empty() && failures.size() < kFailuresTold) failures.push_back(point);
  };
  StudyRunner runner(folder.sweep(), points, jobs, told, static_cast<double>(arguments.memory));
  {
    ProgressLine line(arguments.quiet);
    while (!runner.waitFor(std::chrono::milliseconds(200))) {
      if (interrupted()) runner.stop();
      show(line, runner.progress());
    }
  }
  const StudyProgress end = runner.progress();
  if (const std::string error = runner.error(); !error.empty()) throw Error(error);
  writer.finish();
  tellFailures(folder, failures, end.failed);
  if (end.done < end.total) return kInterrupted;
  return end.failed > 0 ? kFailed : kDone;
}

ExitCode submit(const StudyFolder& folder, const SweepArguments& arguments) {
  const std::filesystem::path absolute = std::filesystem::absolute(folder.path()).lexically_normal();
  SlurmOptions options = arguments.cluster;
  if (options.array == 0)
    options.array = static_cast<int>(std::min<Index>(folder.sweep().points(), SlurmOptions::kDefaultTasks));
  options.cpus = std::max(1, arguments.jobs);
  const std::filesystem::path script = absolute / "sweep.sbatch",
                              program = std::filesystem::read_symlink("/proc/self/exe");
  writeFileAtomically(script, slurmScript(program, absolute, std::filesystem::current_path(), options));
  std::printf("%s\n", arguments.dryRun ? script.c_str() : submitToSlurm(script).c_str());
  if (!arguments.quiet)
    std::fprintf(
        stderr, "%s\n",
        said("When the job is done:  %1", "gatescope-cli merge " + shellWord(absolute.string()) + " --out FILE.csv")
            .c_str());
  return kDone;
}

// A table never replaces what it is made of, nor takes the name of a point that is still to be measured.
void requireNoFileOf(const StudyFolder& study, const std::filesystem::path& out) {
  std::error_code missing;
  const std::filesystem::path real = std::filesystem::weakly_canonical(std::filesystem::absolute(out), missing);
  const std::string name = real.filename().string();
  if (std::filesystem::equivalent(real.parent_path(), study.path(), missing) &&
      (name == "sweep.json" || (name.starts_with("point-") && name.ends_with(".json"))))
    throw Error(out.string() + ": " +
                said("is a file of the sweep (%1); allowed: another file", study.path().string()));
  if (!std::filesystem::exists(out, missing)) return;
  requireOther(study.path() / "sweep.json", out);
  for (Index i = 0; i < study.sweep().points(); ++i) requireOther(study.file(i), out);
}

}  // namespace

std::string shardProblem(const std::string& text) {
  if (readShard(text)) return "";
  return said("value %1 is not allowed; allowed: I/N with I from 1 to N, such as 1/4", text);
}

ExitCode runSweep(const SweepArguments& arguments) {
  if (const std::string problem = slurmProblem(arguments.cluster); !problem.empty()) throw Error(problem);
  const StudyFolder folder(arguments.out, sweepOf(arguments));
  removeLeftovers(folder.path());
  if (arguments.slurm) return submit(folder, arguments);
  const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
  return measure(folder, pointsToDo(folder, arguments), arguments.jobs > 0 ? arguments.jobs : cores, arguments);
}

ExitCode mergeFolder(const MergeArguments& arguments) {
  const auto& [folder, out, against, quiet] = arguments;
  const StudyFolder study = StudyFolder::open(folder);
  if (!out.empty()) requireNoFileOf(study, out);
  if (!out.empty() && !against.empty()) requireOther(against, out);
  const std::string compared =
      against.empty() ? std::string() : publishedTable(study.sweep(), comparePublished(study, readPublished(against)));
  const MergedStudy merged = mergeStudy(study);
  if (merged.readFailed) {
    for (const std::string& problem : merged.problems) std::fprintf(stderr, "%s\n", problem.c_str());
    throw Error(folder.string() + ": " + said("not all that is there could be read, so no table is written"));
  }
  if (!out.empty()) writeFileAtomically(out, merged.csv);
  if (const std::string& text = against.empty() ? merged.csv : compared; out.empty() || !against.empty())
    std::fwrite(text.data(), 1, text.size(), stdout);
  requireStandardOutput();
  for (const std::string& problem : merged.problems) std::fprintf(stderr, "%s\n", problem.c_str());
  if (!quiet) std::fprintf(stderr, "%s\n", said("%1 of %2 points", merged.done, study.sweep().points()).c_str());
  return merged.complete() ? kDone : kFailed;
}

}  // namespace gatescope
