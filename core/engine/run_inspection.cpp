// What a run keeps of its past, and how it is looked into.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>

#include "core/base/stopwatch.h"
#include "core/engine/run.h"

namespace gatescope {
namespace {

// The rates of the curve where it was measured nearest to `step`; none when there is none yet.
std::vector<double> ratesNear(const std::vector<LayerSample>& curve, std::int64_t step) {
  const LayerSample* nearest = nullptr;
  for (const LayerSample& sample : curve)
    if (!sample.gateChange.empty() && (!nearest || std::abs(sample.step - step) < std::abs(nearest->step - step)))
      nearest = &sample;
  return nearest ? nearest->gateChange : std::vector<double>();
}

std::shared_ptr<const KernelFrame> frameAt(const History& history, std::int64_t step) {
  for (const std::shared_ptr<const KernelFrame>& frame : history.kernels())
    if (frame->step == step) return frame;
  return nullptr;
}

}  // namespace

void Run::keep() {
  if (m_options.keeps && m_phase != RunPhase::Diverged) keepAs(m_step, m_trainer.parameters().values);
}

void Run::keepAs(std::int64_t step, const Vector& values) {
  Checkpoint* checkpoints = m_checkpoints.slot(step);
  if (!checkpoints) return;
  checkpoints->state = stepState();
  checkpoints->values = values;
  checkpoints->first = m_trainer.optimiser().first();
  checkpoints->second = m_trainer.optimiser().second();
}

void Run::keepIfDue() {
  if (m_options.keeps && m_checkpoints.wants(m_step)) keep();
}

// A continued run has its start in the session: all but the weights is as in a new run.
void Run::keepStart(const SessionSnapshot& session) {
  if (m_options.keeps && !session.initial.value.empty()) keepAs(0, m_initial.values);
}

void Run::watch(bool watched) {
  m_watched = watched;
  if (!watched) m_inspection.rest();
}

std::shared_ptr<const Inspection> Run::inspect(const InspectionOrder& order, bool charged,
                                               const std::stop_token& stop) {
  const Clock::time_point begin = Clock::now();
  const InspectionSubject subject{m_settings.experiment, m_trainer.spec(), m_trainer.masks(), m_trainer.parameters(),
                                  m_step};
  std::shared_ptr<const Inspection> inspection = m_inspection.measure(subject, order, stop);
  const double seconds = secondsSince(begin);
  m_inspectionSchedule.ran(m_step, seconds, m_options.live && charged);
  m_probeSeconds += seconds;
  return inspection;
}

std::shared_ptr<const PastView> Run::viewPast(std::int64_t step, const InspectionOrder& order,
                                              const std::stop_token& stop) {
  const Checkpoint* checkpoints = m_checkpoints.at(step);
  if (!checkpoints) return nullptr;
  const std::int64_t at = checkpoints->state.step;
  if (m_pastView && m_pastView->step == at && m_pastBeta == checkpoints->state.live.beta)
    return viewPastAgain(order, stop);
  forgetPastView();
  auto parameters = std::make_shared<Parameters<Scalar>>();
  parameters->layout = m_initial.layout;
  parameters->values = checkpoints->values;
  NetworkSpec spec = m_trainer.spec();
  spec.gate.beta = checkpoints->state.live.beta;
  auto pastView = std::make_shared<PastView>();
  pastView->step = at;
  const KernelProbe::Past past =
      m_kernel.measurePast(spec, *parameters, at, checkpoints->state.prediction, frameAt(m_history, at), stop);
  pastView->kernel = past.frame;
  pastView->matrices = past.matrices;
  pastView->layers = m_gates.describe(spec, *parameters, at, stop);
  pastView->layers.gateChange = ratesNear(m_history.layers(), at);
  if (!past.frame || stop.stop_requested()) return nullptr;
  m_pastView = pastView;
  m_pastParameters = parameters;
  m_pastBeta = spec.gate.beta;
  return viewPastAgain(order, stop);
}

std::shared_ptr<const PastView> Run::viewPastAgain(const InspectionOrder& order, const std::stop_token& stop) {
  if (!m_pastView) return nullptr;
  NetworkSpec spec = m_trainer.spec();
  spec.gate.beta = m_pastBeta;
  auto pastView = std::make_shared<PastView>(*m_pastView);
  const InspectionSubject subject{m_settings.experiment, spec, m_trainer.masks(), *m_pastParameters, pastView->step};
  pastView->inspection = m_inspection.measurePast(subject, m_pastParameters, order, stop);
  if (!pastView->inspection) return nullptr;
  return pastView;
}

}  // namespace gatescope
