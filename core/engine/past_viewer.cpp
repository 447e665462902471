// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/past_viewer.h"

#include <algorithm>

namespace gatescope {
namespace {

// The rates of the curve at `step`; none when they were not measured there.
std::vector<double> ratesAt(const std::vector<LayerSample>& curve, std::int64_t step) {
  const auto found = std::ranges::lower_bound(curve, step, {}, &LayerSample::step);
  return found != curve.end() && found->step == step ? found->gateChange : std::vector<double>();
}

std::shared_ptr<const KernelFrame> frameAt(const History& history, std::int64_t step) {
  for (const std::shared_ptr<const KernelFrame>& frame : history.kernels())
    if (frame->step == step) return frame;
  return nullptr;
}

NetworkSpec withBeta(NetworkSpec spec, double beta) {
  spec.gate.beta = beta;
  return spec;
}

Parameters<Scalar> parametersOf(const Checkpoint& checkpoint, const Trainer& trainer) {
  Parameters<Scalar> parameters;
  parameters.layout = trainer.parameters().layout;
  parameters.values = checkpoint.values;
  return parameters;
}

}  // namespace

std::shared_ptr<const KernelFrame> PastViewer::kernel(const Checkpoint& checkpoint, const History& history,
                                                      const Trainer& trainer, ProbeSet& probes,
                                                      const std::stop_token& stop) {
  const std::int64_t step = checkpoint.state.step;
  if (std::shared_ptr<const KernelFrame> known = frameAt(history, step)) return known;
  return probes
      .measurePast(withBeta(trainer.spec(), checkpoint.state.live.beta), parametersOf(checkpoint, trainer), step,
                   checkpoint.state.probes.prediction, nullptr, stop)
      .kernel;
}

std::shared_ptr<const PastView> PastViewer::view(const Checkpoint& checkpoint, const History& history,
                                                 const InspectionOrder& order, const Trainer& trainer, ProbeSet& probes,
                                                 const std::stop_token& stop) {
  const std::int64_t step = checkpoint.state.step;
  const double beta = checkpoint.state.live.beta;
  if (m_view && m_view->step == step && m_beta == beta) return viewAgain(order, trainer, probes, stop);
  forget();
  auto parameters = std::make_shared<const Parameters<Scalar>>(parametersOf(checkpoint, trainer));
  auto view =
      std::make_shared<PastView>(probes.measurePast(withBeta(trainer.spec(), beta), *parameters, step,
                                                    checkpoint.state.probes.prediction, frameAt(history, step), stop));
  view->layers.gateChange = ratesAt(history.layers(), step);
  if (!view->kernel || stop.stop_requested()) return nullptr;
  view->kernels = {view->kernel};
  m_view = std::move(view);
  m_parameters = std::move(parameters);
  m_beta = beta;
  m_prediction = checkpoint.state.probes.prediction;
  return viewAgain(order, trainer, probes, stop);
}

std::shared_ptr<const PastView> PastViewer::viewAgain(const InspectionOrder& order, const Trainer& trainer,
                                                      ProbeSet& probes, const std::stop_token& stop) {
  if (!m_view) return nullptr;
  auto view = std::make_shared<PastView>(*m_view);
  view->inspection = probes.inspectPast(withBeta(trainer.spec(), m_beta), trainer, m_parameters, view->step,
                                        m_prediction, order, stop);
  if (!view->inspection) return nullptr;
  return view;
}

}  // namespace gatescope
