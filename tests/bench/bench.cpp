// gatescope-bench: training steps, kernels and spectra beside the machine's own limit.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <thread>

#include "app/quiet_threads.h"
#include "core/base/rng.h"
#include "core/base/team.h"
#include "core/engine/start_ensemble.h"
#include "core/engine/trainer.h"
#include "core/network/product.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_predictor.h"
#include "core/probes/spectrum.h"
#include "tests/bench/study_bench.h"

namespace gatescope {
namespace {

struct TrainCase {
  const char* variant;
  Index inputs, depth, width, batch, outputs;
  Loss loss;
  double skip = 0;
};

std::shared_ptr<const Dataset> noise(Index inputs, Index outputs, Index samples) {
  auto data = std::make_shared<Dataset>();
  Rng rng(1, "benchmark");
  data->train.inputs = Matrix::NullaryExpr(inputs, samples, [&] { return static_cast<Scalar>(rng.normal()); });
  data->train.targets = Matrix::Zero(outputs, samples);
  for (Index s = 0; s < samples; ++s) data->train.targets(s % outputs, s) = 1;
  data->test.inputs.resize(inputs, 0);
  data->test.targets.resize(outputs, 0);
  return data;
}

Settings settingsOf(const TrainCase& c) {
  Settings s;
  s.experiment.gating.variant = c.variant;
  s.experiment.network.depth = c.depth;
  s.experiment.network.width = c.width;
  s.experiment.network.skip = c.skip;
  s.experiment.initialisation.scale = InitialScale::He;
  s.experiment.loss = c.loss;
  if (c.loss == Loss::CrossEntropy) s.experiment.data.targets = Targets::Classes;
  s.experiment.optimiser.name = "adam";
  s.experiment.optimiser.batch = c.batch;
  return s;
}

void train(benchmark::State& state, const TrainCase& c) {
  Trainer trainer(settingsOf(c), noise(c.inputs, c.outputs, c.batch * 4), nullptr, static_cast<int>(state.range(0)));
  trainer.setStepSize(1e-6);
  for (int i = 0; i < 10; ++i) trainer.step();
  for (auto _ : state) benchmark::DoNotOptimize(trainer.step().loss);
  const double flops = 6.0 * static_cast<double>(trainer.parameters().layout.count()) * static_cast<double>(c.batch);
  state.counters["flops"] = benchmark::Counter(flops, benchmark::Counter::kIsIterationInvariantRate);
}

// Sixteen steps of every network, with the threads that the window has for them: one network leaves a core to it,
// several take all, one each. Nothing is measured on the way.
void ensemble(benchmark::State& state, const TrainCase& c) {
  Settings s = settingsOf(c);
  s.experiment.ensemble.seeds = state.range(0);
  s.experiment.probeSamples = 10;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 1e-6;
  s.live.stopSteps = s.live.kernelEvery = 0;
  s.live.testEvery = s.live.gatesEvery = 1'000'000;
  const EnsembleData data(static_cast<std::size_t>(state.range(0)), noise(c.inputs, c.outputs, c.batch * 4));
  const int cores = static_cast<int>(std::max(2u, std::thread::hardware_concurrency()));
  const int threads = state.range(0) > 1 ? cores : cores - 1;
  const std::unique_ptr<Ensemble> networks = startEnsemble(s, data, nullptr, {.threads = threads});
  const auto sixteen = [&] {
    for (std::int64_t left = 16; left > 0;) left -= networks->advance({}, left);
  };
  sixteen();
  for (auto _ : state) sixteen();
}

void kernel(benchmark::State& state, Index n, Index inputs, Index depth, Index width) {
  Settings s;
  s.experiment.network.depth = depth;
  s.experiment.network.width = width;
  Trainer trainer(s, noise(inputs, 1, n), nullptr, 1);
  const Parameters<double> p = trainer.parameters().cast<double>();
  Trace<double> trace(trainer.spec(), p.layout, n);
  loadProbe(trainer.spec(), noise(inputs, 1, n)->train.inputs.cast<double>(), {}, trace);
  KernelEngine engine(static_cast<int>(state.range(0)));
  KernelParts parts;
  for (auto _ : state) benchmark::DoNotOptimize(engine.measure(trainer.spec(), p, trace, parts));
}

// As many test samples as training samples, ten outputs.
void predictor(benchmark::State& state, Index n, Index inputs, Index depth, Index width) {
  Settings s;
  s.experiment.network.depth = depth;
  s.experiment.network.width = width;
  const std::shared_ptr<const Dataset> data = noise(inputs, 10, 2 * n);
  Trainer trainer(s, data, nullptr, 1);
  const Parameters<double> p = trainer.parameters().cast<double>();
  const PredictorSamples samples{data->train.inputs.cast<double>(), data->train.targets.cast<double>(), n};
  for (auto _ : state)
    benchmark::DoNotOptimize(
        predictorScores(trainer.spec(), p, samples, 1e-6, static_cast<int>(state.range(0))).kernelError);
}

void spectrum(benchmark::State& state) {
  const MatrixD a = noise(500, 1, 500)->train.inputs.cast<double>(), k = a * a.transpose();
  for (auto _ : state) benchmark::DoNotOptimize(eigenvaluesDescending(k).data());
}

void sgemm(benchmark::State& state) {
  constexpr Index n = 1024;
  const Matrix a = noise(n, 1, n)->train.inputs, b = a;
  Matrix c(n, n);
  const int threads = static_cast<int>(state.range(0));
  for (auto _ : state) {
    shareOut(threads, 8, [&](Index i) { multiply(a, b.middleCols(i * n / 8, n / 8), c.middleCols(i * n / 8, n / 8)); });
    benchmark::DoNotOptimize(c.data());
  }
  state.counters["flops"] = benchmark::Counter(2.0 * n * n * n, benchmark::Counter::kIsIterationInvariantRate);
}

void add(const std::string& name, const std::function<void(benchmark::State&)>& body) {
  benchmark::RegisterBenchmark(name.c_str(), body)->ArgName("threads")->Arg(1)->Arg(2)->UseRealTime();
}

void addAll() {
  static const TrainCase cases[] = {{"relu", 784, 5, 128, 64, 10, Loss::CrossEntropy},
                                    {"soft_galu", 784, 5, 128, 64, 10, Loss::CrossEntropy},
                                    {"relu", 784, 5, 128, 256, 10, Loss::CrossEntropy},
                                    {"relu", 784, 6, 512, 1000, 10, Loss::CrossEntropy},
                                    {"relu", 2, 5, 8, 10, 1, Loss::Squared},
                                    {"relu", 784, 5, 128, 64, 10, Loss::CrossEntropy, 0.9},
                                    {"soft_galu", 784, 5, 128, 64, 10, Loss::CrossEntropy, 0.9}};
  for (const TrainCase& c : cases) {
    const std::string name = std::string("train/") + c.variant + "/in" + std::to_string(c.inputs) + "/d" +
                             std::to_string(c.depth) + "/w" + std::to_string(c.width) + "/b" + std::to_string(c.batch) +
                             (c.skip > 0 ? "/skip" : "");
    add(name, [&c](benchmark::State& state) { train(state, c); });
  }
  benchmark::RegisterBenchmark("ensemble/relu/d5/w128/b64", [](benchmark::State& state) { ensemble(state, cases[0]); })
      ->ArgName("seeds")
      ->RangeMultiplier(2)
      ->Range(1, 8)
      ->UseRealTime();
  add("kernel/relu/n200/in784/d6/w128", [](benchmark::State& state) { kernel(state, 200, 784, 6, 128); });
  add("kernel/relu/n500/in784/d8/w256", [](benchmark::State& state) { kernel(state, 500, 784, 8, 256); });
  add("predictor/relu/n2000/in784/d5/w128", [](benchmark::State& state) { predictor(state, 2000, 784, 5, 128); });
  add("spectrum/n500", spectrum);
  add("peak/sgemm/n1024", sgemm);
}

}  // namespace
}  // namespace gatescope

int main(int argc, char** argv) {
  gatescope::restartWithQuietThreads(argv);  // as the programs do
  gatescope::addAll();
  gatescope::addStudies();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
