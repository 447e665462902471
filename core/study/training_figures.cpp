// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/training_figures.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/engine/run.h"

namespace gatescope {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr double kRest = 0.01;  // of the loss at t=0

// Probes of gates and kernel cost time and change no bit of the run.
Settings withoutProbes(Settings settings) {
  settings.live.kernelEvery = 0;
  settings.live.gatesEvery = 1'000'000;
  return settings;
}

void takeLast(const Run& run, TrainingFigures& figures) {
  const StepSample& last = run.history().steps().back();
  figures.trainLoss = last.trainLoss;
  figures.testLoss = last.testLoss;
  figures.trainAccuracy = last.trainAccuracy;
  figures.testAccuracy = last.testAccuracy;
}

void takeDivergence(const Run& run, TrainingFigures& figures) {
  figures.trainLoss = kNever;
  if (run.data().test.count() > 0 && run.trainer().spec().variant->hasTestCurve) figures.testLoss = kNever;
  figures.bestTestAccuracy = kAbsent;
  figures.message = run.message();
}

}  // namespace

bool trainPoint(const Settings& settings, const std::shared_ptr<const Dataset>& data, const GateWeights* gates,
                bool onlySteps, const std::stop_token& stop, TrainingFigures& figures) {
  Run run(withoutProbes(settings), data, gates, RunOptions{});
  if (!run.start(stop)) return false;
  const double enough = kRest * run.history().steps().back().trainLoss;
  figures.steps = kNever;
  while (run.phase() == RunPhase::Ready && !stop.stop_requested()) {
    run.advance(stop);
    const StepSample& sample = run.history().steps().back();
    if (std::isinf(figures.steps) && sample.trainLoss <= enough) figures.steps = static_cast<double>(sample.step);
    if (sample.testAccuracy >= 0) figures.bestTestAccuracy = std::fmax(figures.bestTestAccuracy, sample.testAccuracy);
    if (onlySteps && std::isfinite(figures.steps)) return !stop.stop_requested();
  }
  if (stop.stop_requested()) return false;
  if (run.phase() == RunPhase::Diverged)
    takeDivergence(run, figures);
  else
    takeLast(run, figures);
  return true;
}

}  // namespace gatescope
