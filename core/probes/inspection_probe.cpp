// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/inspection_probe.h"

#include <algorithm>
#include <cmath>

#include "core/data/probe_choice.h"
#include "core/network/initialise.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_draws.h"
#include "core/probes/output_map.h"
#include "core/probes/path_enumeration.h"
#include "core/probes/path_kernel.h"

namespace gatescope {
namespace {

constexpr Index kMostImages = 100;
constexpr double kMostPathsShown = 200;
constexpr Index kLeastColumns = 128;  // of the trace: passes over a map are not shorter

// log₁₀ of d_in times the open gates of every layer, and all of them when `closed` too; one way more past a layer.
double logPaths(const NetworkSpec& spec, Index inputs, const std::vector<VectorD>& gates, bool closed) {
  double sum = std::log10(static_cast<double>(inputs));
  const double half = static_cast<double>(static_cast<Scalar>(spec.gate.gain / 2));  // as gates are: q = 0 is closed
  for (std::size_t l = 0; l < gates.size(); ++l) {
    const Index ways = closed ? gates[l].size() : (gates[l].array() > half).count();
    sum += std::log10(static_cast<double>(ways + (spec.skips(static_cast<Index>(l)) ? 1 : 0)));
  }
  return sum;
}

VectorD column(const Matrix& m) { return m.col(0).cast<double>(); }

// Paths that can be told apart on a plot. In double, so that their sum is the output to many digits.
std::vector<Path> pathsOf(const InspectionSubject& subject, const Trace<Scalar>& sample) {
  const ParameterLayout& layout = subject.parameters.layout;
  if (pathCount(layout, subject.spec.skip > 0) > kMostPathsShown) return {};
  const Parameters<double> parameters = subject.parameters.cast<double>();
  Trace<double> trace(subject.spec, layout, 1);
  trace.inputs = sample.inputs.leftCols(1).cast<double>();
  for (std::size_t l = 0; subject.spec.variant->source == GateSource::Mask && l < trace.gate.size(); ++l)
    trace.gate[l] = sample.gate[l].leftCols(1).cast<double>();
  forward(subject.spec, parameters, trace, 0, 1);
  return enumeratePaths(subject.spec, parameters, trace, 0, 0, kMostPathsShown);
}

}  // namespace

std::vector<VectorD> unitUpdates(const Parameters<Scalar>& before, const Parameters<Scalar>& after) {
  std::vector<VectorD> updates;
  for (Index l = 0; l < after.layout.hidden(); ++l)
    updates.emplace_back((after.value(l) - before.value(l)).colwise().norm().transpose().cast<double>());
  return updates;
}

std::string noImagesReason(const Dataset& data) {
  return data.imageRows > 0 ? ""
                            : "no images: these inputs are not images (those of MNIST, Fashion-MNIST and CIFAR-10 are)";
}

InspectionProbe::InspectionProbe(std::shared_ptr<const Dataset> data, Loss loss,
                                 std::shared_ptr<const ProbeOrder> order)
    : m_data(std::move(data)),
      m_loss(loss),
      m_order(std::move(order)),
      m_probes(static_cast<Index>(m_order->training.size())) {}

void InspectionProbe::rest() {
  m_trace.reset();
  m_previous.reset();
  m_previousStep = -1;
  m_update.clear();
}

// Sample `source` into a column of the trace; its masks only where the samples are those that training uses.
void InspectionProbe::load(const InspectionSubject& subject, const Samples& samples, Index source, Index column,
                           bool masked) {
  m_trace->inputs.col(column) = samples.inputs.col(source);
  for (std::size_t l = 0; masked && l < subject.masks.size(); ++l)
    m_trace->gate[l].col(column) =
        subject.masks[static_cast<std::size_t>(subject.spec.featureLayer(static_cast<Index>(l)))]
            .col(source)
            .cast<Scalar>();
}

std::shared_ptr<UnitInspection> InspectionProbe::units(const InspectionSubject& subject, Index sample,
                                                       const std::stop_token& stop) {
  Trace<Scalar>& t = *m_trace;
  auto inspection = std::make_shared<UnitInspection>();
  inspection->sample = std::clamp<Index>(sample, 0, m_probes - 1);
  const Index number = m_order->training[static_cast<std::size_t>(inspection->sample)];
  load(subject, m_data->train, number, 0, true);
  forward(subject.spec, subject.parameters, t, 0, 1, stop);
  const Matrix target = static_cast<Scalar>(targetScale(subject.experiment)) * m_data->train.targets.col(number);
  lossGradient<Scalar>(m_loss, t.output.leftCols(1), target, Scalar(1), t.delta.back().leftCols(1));
  backward(subject.spec, subject.parameters, t, 0, 1, GateGradient::Through, stop);
  inspection->input = column(t.inputs);
  inspection->target = column(target);
  inspection->output = column(t.output);
  for (std::size_t l = 0; l < t.gate.size(); ++l) {
    const Matrix* read = t.gateInput(subject.spec, static_cast<Index>(l));
    inspection->preActivation.push_back(column(t.preActivation[l]));
    inspection->gatePreActivation.push_back(read ? column(*read) : VectorD());
    inspection->gate.push_back(column(t.gate[l]));
    inspection->activation.push_back(column(t.activation[l]));
    inspection->delta.push_back(column(t.delta[l]));
  }
  inspection->paths = pathsOf(subject, t);
  inspection->logPaths = logPaths(subject.spec, m_data->inputs(), inspection->gate, false);
  inspection->logAllPaths = logPaths(subject.spec, m_data->inputs(), inspection->gate, true);
  return inspection;
}

std::shared_ptr<const GateRaster> InspectionProbe::gates(const InspectionSubject& subject,
                                                         const std::stop_token& stop) {
  for (Index s = 0; s < m_probes; ++s)
    load(subject, m_data->train, m_order->training[static_cast<std::size_t>(s)], s, true);
  forward(subject.spec, subject.parameters, *m_trace, 0, m_probes, stop);
  const Scalar open = static_cast<Scalar>(subject.spec.variant->isSoft() ? 255 / subject.spec.gate.gain : 255);
  auto raster = std::make_shared<GateRaster>();
  for (const Matrix& gate : m_trace->gate)
    raster->layers.emplace_back(
        (gate.leftCols(m_probes).array() * open).round().min(Scalar(255)).max(Scalar(0)).cast<std::uint8_t>());
  raster->order = m_order;
  return raster;
}

std::shared_ptr<const OutputMap> InspectionProbe::map(const InspectionSubject& subject, Index boundaryLayer,
                                                      const std::stop_token& stop) {
  if (!m_frame) m_frame = mapFrame(*m_data, subject.parameters.layout);
  auto map = std::make_shared<OutputMap>(*m_frame);
  measureMap(subject.spec, subject.parameters, boundaryLayer, *m_trace, *map, stop);
  return map;
}

std::shared_ptr<const ImagePredictions> InspectionProbe::images(const InspectionSubject& subject,
                                                                const std::stop_token& stop) {
  auto predictions = std::make_shared<ImagePredictions>();
  predictions->test = m_data->test.count() > 0 && subject.spec.variant->hasTestCurve;
  const Samples& samples = predictions->test ? m_data->test : m_data->train;
  predictions->samples = chooseSpread(samples, kMostImages);
  const auto count = static_cast<Index>(predictions->samples.size());
  for (Index s = 0; s < count; ++s)
    load(subject, samples, predictions->samples[static_cast<std::size_t>(s)], s, !predictions->test);
  forward(subject.spec, subject.parameters, *m_trace, 0, count, stop);
  predictions->output = m_trace->output.leftCols(count).cast<double>();
  return predictions;
}

// The redrawn networks have the gates that this one has now; those that do not train need no second time.
std::shared_ptr<const KernelDraws> InspectionProbe::draws(const InspectionSubject& subject,
                                                          const std::stop_token& stop) {
  if (m_draws) return m_draws;
  auto drawn = std::make_shared<const KernelDraws>(
      drawKernels({subject.experiment, subject.spec, subject.parameters, selected(subject.masks, m_order->training)},
                  m_data->train.inputs(Eigen::all, m_order->training), stop));
  if (!subject.spec.variant->trainsFeature) m_draws = drawn;
  return drawn;
}

std::shared_ptr<const LayerKernel> InspectionProbe::layerKernel(const InspectionSubject& subject, Index layer,
                                                                const std::stop_token& stop) {
  const ParameterLayout& layout = subject.parameters.layout;
  std::vector<MatrixD> masks;
  for (const MaskMatrix& mask : selected(subject.masks, m_order->training)) masks.push_back(mask.cast<double>());
  Trace<double> trace(subject.spec, layout, m_probes);
  loadProbe(subject.spec, m_data->train.inputs(Eigen::all, m_order->training).cast<double>(), masks, trace);
  KernelParts parts = computeKernel(subject.spec, subject.parameters.cast<double>(), trace, stop, true);
  if (parts.layers.empty()) return nullptr;
  auto kernel = std::make_shared<LayerKernel>();
  kernel->layer = std::min(layer, layout.depth - 1);
  kernel->kernel = std::move(parts.layers[static_cast<std::size_t>(kernel->layer)]);
  if (noDrawsReason(subject.experiment, *subject.spec.variant).empty())
    kernel->expected =
        expectedKernel(subject.spec, trace, valueDeviations(subject.experiment, layout), kernel->layer, stop);
  return kernel;
}

std::shared_ptr<Inspection> InspectionProbe::parts(const InspectionSubject& subject, const InspectionOrder& order,
                                                   const std::stop_token& stop) {
  if (order.any() && !m_trace)
    m_trace.emplace(subject.spec, subject.parameters.layout, std::max(kLeastColumns, m_probes));
  auto inspection = std::make_shared<Inspection>();
  inspection->step = subject.step;
  inspection->order = order;
  inspection->data = m_data;
  inspection->samples = m_order;
  if (order.gates) inspection->gates = gates(subject, stop);
  if (order.map) inspection->noMapReason = noMapReason(*subject.spec.variant, *m_data);
  if (order.map && inspection->noMapReason.empty()) inspection->map = map(subject, order.boundaryLayer, stop);
  if (order.images) inspection->noImagesReason = noImagesReason(*m_data);
  if (order.images && inspection->noImagesReason.empty()) inspection->images = images(subject, stop);
  if (order.kernelLayer >= 0) inspection->layerKernel = layerKernel(subject, order.kernelLayer, stop);
  if (order.draws) inspection->noDrawsReason = noDrawsReason(subject.experiment, *subject.spec.variant);
  if (order.draws && inspection->noDrawsReason.empty()) inspection->draws = draws(subject, stop);
  return stop.stop_requested() ? nullptr : inspection;
}

// The same step again, as when another sample is chosen while the run rests, keeps the update that led there.
void InspectionProbe::remember(const InspectionSubject& subject) {
  if (m_previous && m_previousStep == subject.step) return;
  auto now = std::make_shared<const Parameters<Scalar>>(subject.parameters);
  m_update = m_previous ? unitUpdates(*m_previous, *now) : std::vector<VectorD>();
  m_previous = std::move(now);
  m_previousStep = subject.step;
}

std::shared_ptr<const Inspection> InspectionProbe::measure(const InspectionSubject& subject,
                                                           const InspectionOrder& order, const std::stop_token& stop) {
  const std::shared_ptr<Inspection> inspection = parts(subject, order, stop);
  if (!inspection || !order.units) return inspection;
  const std::shared_ptr<UnitInspection> unitInspection = units(subject, order.sample, stop);
  if (stop.stop_requested()) return nullptr;
  remember(subject);
  unitInspection->update = m_update;
  inspection->units = unitInspection;
  inspection->parameters = m_previous;
  return inspection;
}

std::shared_ptr<const Inspection> InspectionProbe::measurePast(const InspectionSubject& subject,
                                                               std::shared_ptr<const Parameters<Scalar>> shared,
                                                               const InspectionOrder& order,
                                                               const std::stop_token& stop) {
  const std::shared_ptr<Inspection> inspection = parts(subject, order, stop);
  if (!inspection || !order.units) return inspection;
  inspection->units = units(subject, order.sample, stop);
  inspection->parameters = std::move(shared);
  return stop.stop_requested() ? nullptr : inspection;
}

}  // namespace gatescope
