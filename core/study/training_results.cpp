// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/training_results.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/memory.h"
#include "core/engine/run.h"

namespace gatescope {
namespace {

constexpr double kNotReached = std::numeric_limits<double>::infinity();
constexpr double kLossRest = 0.01;  // of the loss at t=0

// Probes of gates and kernel cost time and change no bit of the run.
Settings withoutProbes(Settings settings) {
  settings.live.kernelEvery = 0;
  settings.live.gatesEvery = 1'000'000;
  return settings;
}

void takeLast(const Run& run, TrainingResults& results) {
  const StepSample& last = run.history().steps().back();
  results.trainLoss = last.trainLoss;
  results.testLoss = last.testLoss;
  results.trainAccuracy = last.trainAccuracy;
  results.testAccuracy = last.testAccuracy;
}

void takeDivergence(const Run& run, TrainingResults& results) {
  results.trainLoss = kNotReached;
  if (run.data().test.count() > 0 && run.trainer().spec().variant->hasTestCurve) results.testLoss = kNotReached;
  results.bestTestAccuracy = kAbsent;
  results.message = run.message();
}

}  // namespace

bool trainPoint(const Settings& settings, const std::shared_ptr<const Dataset>& data, const GateWeights* gates,
                bool onlySteps, const std::stop_token& stop, TrainingResults& results) try {
  Run run(withoutProbes(settings), data, gates, RunOptions{}, stop);
  if (!run.start(stop)) return false;
  const double enough = kLossRest * run.history().steps().back().trainLoss;
  results.steps = kNotReached;
  while (run.phase() == RunPhase::Ready && !stop.stop_requested()) {
    run.advance(stop);
    const StepSample& sample = run.history().steps().back();
    if (std::isinf(results.steps) && sample.trainLoss <= enough) results.steps = static_cast<double>(sample.step);
    if (sample.testAccuracy >= 0) results.bestTestAccuracy = std::fmax(results.bestTestAccuracy, sample.testAccuracy);
    if (onlySteps && std::isfinite(results.steps)) return !stop.stop_requested();
  }
  if (stop.stop_requested()) return false;
  if (run.phase() == RunPhase::Diverged)
    takeDivergence(run, results);
  else
    takeLast(run, results);
  return true;
} catch (const Stopped&) {
  return false;
}

}  // namespace gatescope
