// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/complete_run.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/message.h"
#include "core/engine/replay.h"
#include "core/engine/start_ensemble.h"
#include "core/fields/live_changes.h"

namespace gatescope {

namespace {

using Every = std::int64_t LiveControls::*;
using MeasuredAt = std::vector<std::int64_t>;

// Longest time between two measurements that this control allows from step a to step b; 0: any.
std::int64_t longestGap(const Settings& course, Every every, std::int64_t a, std::int64_t b) {
  std::int64_t longest = liveAt(course, a).*every;
  for (const LiveChange& change : course.changes) {
    if (change.step <= a || change.step > b) continue;
    const std::int64_t now = liveAt(course, change.step).*every;
    longest = longest == 0 || now == 0 ? 0 : std::max(longest, now);
  }
  return longest;
}

// Of a long curve every second (fourth, …) sample is left: that is no gap.
bool hasGap(const MeasuredAt& measured, std::int64_t last, const Settings& course, Every every, std::int64_t stride) {
  for (std::size_t i = 0; i < measured.size(); ++i) {
    const std::int64_t next = i + 1 < measured.size() ? measured[i + 1] : last;
    const std::int64_t longest = longestGap(course, every, measured[i], next);
    if (longest > 0 && next - measured[i] > longest * stride) return true;
  }
  return false;
}

template <class Samples>
MeasuredAt stepsOf(const Samples& samples) {
  MeasuredAt steps;
  for (const auto& sample : samples) steps.push_back(stepOf(sample));
  return steps;
}

MeasuredAt testSteps(const History& curves) {
  MeasuredAt steps;
  for (const StepSample& sample : curves.steps())
    if (!std::isnan(sample.testLoss)) steps.push_back(sample.step);
  return steps;
}

}  // namespace

bool leavesOutMeasurements(const RunHistory& run) {
  const Settings& course = run.courseSoFar();
  const std::int64_t last = run.lastStep();
  const auto [steps, layers, kernels] = run.median().thinnings();
  return hasGap(testSteps(run.median()), last, course, &LiveControls::testEvery, steps.stride) ||
         hasGap(stepsOf(run.median().layers()), last, course, &LiveControls::gatesEvery, layers.stride) ||
         hasGap(stepsOf(run.median().kernels()), last, course, &LiveControls::kernelEvery, kernels.stride);
}

CompleteRun::CompleteRun(std::shared_ptr<const SessionSnapshot> session, const RunHistory& shown, QObject* parent)
    : QObject(parent), m_session(std::move(session)), m_shown(shown) {
  m_thread = std::jthread([this](const std::stop_token& stop) { train(stop); });
}

// Nothing may leave a thread: what goes wrong is told.
void CompleteRun::train(const std::stop_token& stop) {
  std::shared_ptr<const RunHistory> run;
  QString why;
  try {
    run = replay(stop);
  } catch (const std::exception& error) {
    why = QString::fromStdString(messageOf(error));
  }
  if (stop.stop_requested()) return;
  QMetaObject::invokeMethod(
      this, [this, run, why] { emit done(run, why); }, Qt::QueuedConnection);
}

std::shared_ptr<RunHistory> CompleteRun::replay(const std::stop_token& stop) {
  const EnsembleData data = loadEnsembleData(courseOf(*m_session), {0, stop});
  const std::unique_ptr<Ensemble> run = startReplay(*m_session, data, {}, stop);
  const std::int64_t steps = std::max<std::int64_t>(1, farthestOf(*m_session).step());
  int percent = 0;
  while (run && advanceReplay(*run, *m_session, stop)) {
    const int now = static_cast<int>(100 * run->step() / steps);
    if (now == percent) continue;
    percent = now;
    QMetaObject::invokeMethod(
        this, [this, now] { emit progressed(now); }, Qt::QueuedConnection);
  }
  if (stop.stop_requested() || !run) return nullptr;
  const std::string difference = firstDifference(*m_session, *run);
  if (!difference.empty()) throw Error(said("the run was not the same again: %1", difference));
  auto complete = std::make_shared<RunHistory>(m_shown);
  complete->curves = run->first().history();
  complete->others.clear();
  for (Index i = 1; i < run->count(); ++i) complete->others.push_back(run->network(i).history());
  complete->matrices = run->network(complete->watched).probes().matrices();
  complete->state.step = run->step();
  complete->course = std::make_shared<const Settings>(run->course());
  if (complete->isEnsemble()) complete->quartiles.renew(complete->networks());
  return complete;
}

}  // namespace gatescope
