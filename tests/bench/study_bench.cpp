// Studies: whole sweeps by jobs, and how a point's time grows.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/study_bench.h"

#include <benchmark/benchmark.h>

#include <stdexcept>
#include <string>

#include "core/study/cost.h"
#include "core/study/study_runner.h"

namespace gatescope {
namespace {

Sweep identicalInputs(std::int64_t n, std::int64_t d, std::int64_t w) {
  Sweep sweep;
  Experiment& e = sweep.base.experiment;
  e.data.name = "identical";
  e.data.inputs = 1;
  e.data.labels = Labels::Random;
  e.data.train = e.probeSamples = n;
  e.network.depth = d;
  e.network.width = w;
  e.gating.variant = "fixed_random";
  sweep.measures = {"condition", "linearised_steps"};
  return sweep;
}

SweepAxis axis(const char* key, std::initializer_list<std::int64_t> values) {
  SweepAxis result{findField(key), {}};
  for (const std::int64_t value : values) result.values.emplace_back(value);
  return result;
}

void referenceTable(benchmark::State& state) {
  Sweep sweep = identicalInputs(100, 2, 25);
  sweep.axes = {axis("network.width", {25, 100, 500}), axis("network.depth", {2, 4, 6, 8, 12, 16, 24})};
  std::uint64_t seed = 1;
  for (auto _ : state) {
    sweep.base.experiment.seed = seed++;
    StudyRunner runner(sweep, coarseFirst(sweep), static_cast<int>(state.range(0)), [](const StudyPoint&) {});
    while (!runner.waitFor(std::chrono::seconds(1))) continue;
    if (runner.progress().done != sweep.points()) throw std::runtime_error("a study that did not finish");
  }
  state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * sweep.points());
}

void point(benchmark::State& state, const Sweep& sweep) {
  PointMeasurer measurer(sweep);
  for (auto _ : state) benchmark::DoNotOptimize(measurer.measure(0, {})->values.at(0).value);
  state.counters["flops"] =
      benchmark::Counter(pointCost(sweep.settings(0), false), benchmark::Counter::kIsIterationInvariantRate);
}

}  // namespace

void addStudies() {
  benchmark::RegisterBenchmark("study/reference_table", referenceTable)->ArgName("jobs")->Arg(1)->Arg(2)->UseRealTime();
  struct Shape {
    std::int64_t n, d, w;
  };
  for (const Shape& s : {Shape{100, 8, 100},
                         {200, 8, 100},
                         {400, 8, 100},
                         {800, 8, 100},
                         {1600, 8, 100},
                         {100, 2, 100},
                         {100, 24, 100},
                         {100, 8, 25},
                         {100, 8, 500},
                         {100, 8, 2000},
                         {400, 8, 500}}) {
    const std::string name =
        "study/point/n" + std::to_string(s.n) + "/d" + std::to_string(s.d) + "/w" + std::to_string(s.w);
    const Sweep sweep = identicalInputs(s.n, s.d, s.w);
    benchmark::RegisterBenchmark(name.c_str(), [sweep](benchmark::State& state) {
      point(state, sweep);
    })->UseRealTime();
  }
}

}  // namespace gatescope
