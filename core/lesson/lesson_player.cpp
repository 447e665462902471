// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/lesson_player.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "core/base/error.h"
#include "core/base/stopwatch.h"
#include "core/engine/start_ensemble.h"
#include "core/lesson/quantities.h"
#include "core/study/study_runner.h"

namespace gatescope {
namespace {

constexpr std::int64_t kMostAtOnce = 1000;  // steps of a run between two looks at whether it is stopped

// A run of the step, played to its end.
struct Played {
  std::unique_ptr<Ensemble> run;
  std::shared_ptr<const Inspection> inspection;
  std::shared_ptr<const KernelMatrices> matrices;
  std::string failure;
};

Played play(const Settings& settings, const LessonStep& step, int threads, const ReadLimits& limits) {
  const std::stop_token& stop = limits.stop;
  Played played;
  try {
    played.run = startEnsemble(settings, loadEnsembleData(settings, limits), nullptr,
                               {.threads = threads, .memory = limits.memory}, stop);
    if (!played.run) return played;
    while (step.trains && played.run->phase() == RunPhase::Ready && !stop.stop_requested())
      played.run->advance(stop, kMostAtOnce);
    if (const InspectionOrder order = inspectionFor(step); order.any())
      played.inspection = played.run->inspect(order, false, stop);
    played.matrices = played.run->first().probes().matrices();
  } catch (const Stopped&) {  // nobody waits for it
  } catch (const std::exception& error) {
    played.failure = messageOf(error);
  }
  return played;
}

// Side by side, with as many threads each as there are for it.
std::vector<Played> playRuns(const LessonStep& step, int jobs, const ReadLimits& limits) {
  std::vector<Played> played(step.runs.size());
  const int side = std::min(jobs, static_cast<int>(step.runs.size()));
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < played.size(); i = next++)
      played[i] = play(step.runs[i].settings, step, std::max(1, jobs / std::max(1, side)),
                       {{limits.memory.chosen, side}, limits.stop});
  };
  std::vector<std::jthread> others;
  for (int i = 1; i < side; ++i) others.emplace_back(work);
  work();
  others.clear();
  return played;
}

std::vector<StudyPoint> playStudy(const Sweep& sweep, int jobs, const ReadLimits& limits) {
  std::vector<StudyPoint> points(static_cast<std::size_t>(sweep.points()));
  StudyRunner runner(
      sweep, coarseFirst(sweep), jobs,
      [&](const StudyPoint& point) { points[static_cast<std::size_t>(point.point)] = point; }, limits.memory);
  while (!runner.waitFor(std::chrono::milliseconds(50)))
    if (limits.stop.stop_requested()) runner.stop();
  return points;
}

// Matrices and inspections are of the first network.
RunResults resultsOf(const Played& played) {
  const auto network = [&](Index i) {
    const Run& run = played.run->network(i);
    return RunResults{&run.settings(), &run.history(), nullptr, nullptr, run.phase(), {}};
  };
  RunResults results = network(0);
  results.matrices = played.matrices.get();
  results.inspection = played.inspection.get();
  for (Index i = 1; i < played.run->count(); ++i) results.others.push_back(network(i));
  return results;
}

PlayedRun curvesOf(const std::string& name, const Ensemble& ensemble) {
  PlayedRun played{name, {}};
  for (Index i = 0; i < ensemble.count(); ++i) played.networks.push_back(ensemble.network(i).history());
  return played;
}

}  // namespace

bool StepReport::holds() const {
  return failure.empty() &&
         std::ranges::all_of(verdicts, [](const Verdict& v) { return v.state == Verdict::State::Holds; });
}

StepReport playStep(const LessonStep& step, int jobs, const std::stop_token& stop, const MemoryLimit& memory) {
  const auto begin = std::chrono::steady_clock::now();
  StepReport report;
  const std::vector<Played> runs = playRuns(step, jobs, {memory, stop});
  std::vector<StudyPoint> points;
  if (step.study && !stop.stop_requested()) points = playStudy(step.study->sweep, jobs, {memory, stop});
  report.seconds = secondsSince(begin);
  if (stop.stop_requested()) return report;
  StepResults results;
  results.ended = true;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const Played& played = runs[i];
    if (!played.failure.empty())
      report.failure = (step.runs[i].name.empty() ? "" : step.runs[i].name + ": ") + played.failure;
    if (!played.run) return report;
    report.runs.push_back(curvesOf(step.runs[i].name, *played.run));
    results.runs.emplace_back(step.runs[i].name, resultsOf(played));
  }
  if (step.study) results.sweep = &step.study->sweep;
  for (const StudyPoint& point : points) results.points.push_back(&point);
  report.verdicts = judgeStep(step, results);
  for (const LessonCheck& check : step.checks) report.numbers.push_back(numbersOf(check.claim, results));
  return report;
}

}  // namespace gatescope
