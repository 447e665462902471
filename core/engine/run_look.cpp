// What a run keeps of its past, and how it is looked into.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstdlib>

#include "core/engine/run.h"

namespace gatescope {
namespace {

double secondsSince(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

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
  KeptStep* kept = m_kept.place(step);
  if (!kept) return;
  kept->state = stepState();
  kept->values = values;
  kept->first = m_trainer.optimiser().first();
  kept->second = m_trainer.optimiser().second();
}

void Run::keepIfDue() {
  if (m_options.keeps && m_kept.wants(m_step)) keep();
}

// A continued run has its start in the session: all but the weights is as in a new run.
void Run::keepStart(const SessionSnapshot& session) {
  if (m_options.keeps && !session.initial.value.empty()) keepAs(0, m_initial.values);
}

void Run::watch(bool watched) {
  m_watched = watched;
  if (!watched) m_pictures.rest();
}

std::shared_ptr<const Pictures> Run::look(const PictureOrder& order, bool charged, const std::stop_token& stop) {
  const Clock::time_point begin = Clock::now();
  const PictureSubject subject{m_settings.experiment, m_trainer.spec(), m_trainer.masks(), m_trainer.parameters(),
                               m_step};
  std::shared_ptr<const Pictures> pictures = m_pictures.measure(subject, order, stop);
  const double seconds = secondsSince(begin);
  m_pictureSchedule.ran(m_step, seconds, m_options.live && charged);
  m_probeSeconds += seconds;
  return pictures;
}

std::shared_ptr<const Moment> Run::lookBack(std::int64_t step, const PictureOrder& order, const std::stop_token& stop) {
  const KeptStep* kept = m_kept.at(step);
  if (!kept) return nullptr;
  const std::int64_t at = kept->state.step;
  if (m_moment && m_moment->step == at && m_momentBeta == kept->state.live.beta) return lookBackAgain(order, stop);
  forgetMoment();
  auto parameters = std::make_shared<Parameters<Scalar>>();
  parameters->layout = m_initial.layout;
  parameters->values = kept->values;
  NetworkSpec spec = m_trainer.spec();
  spec.gate.beta = kept->state.live.beta;
  auto moment = std::make_shared<Moment>();
  moment->step = at;
  const KernelProbe::Past past =
      m_kernel.measurePast(spec, *parameters, at, kept->state.prediction, frameAt(m_history, at), stop);
  moment->kernel = past.frame;
  moment->matrices = past.matrices;
  moment->layers = m_gates.describe(spec, *parameters, at, stop);
  moment->layers.gateChange = ratesNear(m_history.layers(), at);
  if (!past.frame || stop.stop_requested()) return nullptr;
  m_moment = moment;
  m_momentParameters = parameters;
  m_momentBeta = spec.gate.beta;
  return lookBackAgain(order, stop);
}

std::shared_ptr<const Moment> Run::lookBackAgain(const PictureOrder& order, const std::stop_token& stop) {
  if (!m_moment) return nullptr;
  NetworkSpec spec = m_trainer.spec();
  spec.gate.beta = m_momentBeta;
  auto moment = std::make_shared<Moment>(*m_moment);
  const PictureSubject subject{m_settings.experiment, spec, m_trainer.masks(), *m_momentParameters, moment->step};
  moment->pictures = m_pictures.measurePast(subject, m_momentParameters, order, stop);
  if (!moment->pictures) return nullptr;
  return moment;
}

}  // namespace gatescope
