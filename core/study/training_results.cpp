// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/training_results.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

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

// Takes the losses of the steps that a curve keeps, or the next after them where a run tells its loss now and then.
class CurveKeeper {
 public:
  CurveKeeper(std::int64_t lastStep, LossCurve& curve) : m_steps(lossCurveSteps(lastStep)), m_curve(curve) {}

  void take(const StepSample& sample) {
    if (m_next == m_steps.size() || m_steps[m_next] > sample.step) return;
    append(sample.step, sample.trainLoss);
    while (m_next < m_steps.size() && m_steps[m_next] <= sample.step) ++m_next;
  }
  // Where the run stands at its end; a loss that is not finite is inf.
  void end(std::int64_t step, double loss) { append(step, std::isfinite(loss) ? loss : kNotReached); }

 private:
  void append(std::int64_t step, double loss) {
    if (m_curve.isEmpty() || m_curve.step.back() < step) m_curve.append(step, loss);
  }
  std::vector<std::int64_t> m_steps;
  std::size_t m_next = 0;
  LossCurve& m_curve;
};

void takeLast(const Run& run, TrainingResults& results) {
  const StepSample& last = run.history().steps().back();
  results.trainLoss = last.trainLoss;
  results.testLoss = last.testLoss;
  results.trainAccuracy = last.trainAccuracy;
  results.testAccuracy = last.testAccuracy;
}

double meanOf(const std::vector<double>& layers) {
  if (layers.empty()) return kAbsent;
  return std::accumulate(layers.begin(), layers.end(), 0.0) / static_cast<double>(layers.size());
}

void takePlanes(const Run& run, TrainingResults& results) {
  const LayerSample &first = run.history().layers().front(), &last = run.history().layers().back();
  results.planeAngle = meanOf(last.planeAngle);
  results.planesFound = meanOf(last.planesFound);
  results.planeTurn = results.planeAngle - meanOf(first.planeAngle);
  results.planesGained = results.planesFound - meanOf(first.planesFound);
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
  results.curve = {};
  CurveKeeper keeper(settings.live.stopSteps, results.curve);
  if (std::isfinite(enough)) keeper.take(run.history().steps().back());
  while (run.phase() == RunPhase::Ready && !stop.stop_requested()) {
    run.advance(stop);
    const StepSample& sample = run.history().steps().back();
    if (std::isinf(results.steps) && sample.trainLoss <= enough) results.steps = static_cast<double>(sample.step);
    if (sample.testAccuracy >= 0) results.bestTestAccuracy = std::fmax(results.bestTestAccuracy, sample.testAccuracy);
    if (std::isfinite(sample.trainLoss)) keeper.take(sample);
    if (onlySteps && std::isfinite(results.steps)) break;
  }
  if (stop.stop_requested()) return false;
  const StepSample& last = run.history().steps().back();
  if (run.phase() == RunPhase::Diverged) {
    keeper.end(last.step, last.trainLoss);
    keeper.end(run.step(), kNotReached);
    takeDivergence(run, results);
  } else {
    keeper.end(last.step, last.trainLoss);
    takeLast(run, results);
    takePlanes(run, results);
  }
  return true;
} catch (const Stopped&) {
  return false;
}

}  // namespace gatescope
