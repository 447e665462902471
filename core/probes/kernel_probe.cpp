// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_probe.h"

#include <limits>

#include "core/probes/kernel_measures.h"
#include "core/probes/linear_regions.h"
#include "core/probes/path_enumeration.h"
#include "core/probes/path_kernel.h"
#include "core/probes/patterns.h"
#include "core/probes/spectrum.h"

namespace gatescope {
namespace {

constexpr double kMostPaths = 1e4;    // beyond, a list of all paths is for nobody
constexpr Index kPlaneSide = 48;      // points along each side of the grid over two-dimensional inputs
constexpr double kPlaneFlops = 3e8;   // beyond, the grid costs more than all other probes
constexpr std::size_t kFlips = 4000;  // the same for the segment
constexpr Index kMostModes = 1000;    // beyond, eigenvectors take many seconds
constexpr Index kModePass = 128;      // samples between looks whether to stop

// The first sample, and the first after it with another target (or the second).
Index otherEnd(const MatrixD& targets) {
  for (Index s = 1; s < targets.cols(); ++s)
    if (targets.col(s) != targets.col(0)) return s;
  return 1;
}

Index trainedSize(const NetworkSpec& spec, const ParameterLayout& layout) {
  return spec.variant->trainsFeature ? layout.size : layout.valueSize;
}

}  // namespace

std::string noExpectedKernelReason(const GatingVariant& variant, bool bias) {
  if (bias) return "no expected kernel: the formula for E[K₀] holds for networks without biases";
  if (!variant.expectedKernelHolds)
    return "no expected kernel: the gates of " + variant.label + " depend on the value weights";
  return "";
}

KernelProbe::KernelProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs,
                         const Matrix& targets, const std::vector<MaskMatrix>& masks, const ProbeOrder& order, int team,
                         double targetScale)
    : m_trace(spec, layout, inputs.cols()),
      m_targets(targets.cast<double>()),
      m_targetScale(targetScale),
      m_order(std::make_shared<const ProbeOrder>(order)),
      m_engine(team),
      m_team(team),
      m_parameters(layout) {
  std::vector<MatrixD> probeMasks;
  for (const MaskMatrix& mask : masks) probeMasks.push_back(mask.cast<double>());
  loadProbe(spec, inputs.cast<double>(), probeMasks, m_trace);
}

std::shared_ptr<KernelMatrices> KernelProbe::spareMatrices() {
  for (const std::shared_ptr<KernelMatrices>& matrices : m_pool)
    if (matrices.use_count() == 1) return matrices;
  return m_pool.emplace_back(std::make_shared<KernelMatrices>());
}

// Kernel, overlap and path kernel of these weights into m_matrices, which then nobody changes any more.
bool KernelProbe::compute(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                          const std::stop_token& stop) {
  m_parameters.values = parameters.values.cast<double>();
  if (!m_engine.measure(spec, m_parameters, m_trace, m_parts, stop) || !m_parts.kernel.allFinite()) return false;
  m_matrices.reset();
  m_matrices = spareMatrices();
  m_matrices->step = step;
  m_matrices->order = m_order;
  m_matrices->kernel.swap(m_parts.kernel);
  m_matrices->value.swap(m_parts.value);
  m_matrices->feature.resize(0, 0);
  m_matrices->cross.resize(0, 0);
  if (spec.variant->isSoft()) m_matrices->feature = m_parts.feature;
  if (spec.variant->actsTwice()) m_matrices->cross = m_parts.cross;
  GateKernels gates{std::move(m_matrices->overlap), std::move(m_matrices->pathKernel)};  // their memory is used again
  gateKernels(spec, m_trace, gates, m_scratch, m_team, stop);
  m_matrices->overlap = std::move(gates.overlap);
  m_matrices->pathKernel = std::move(gates.pathKernel);
  return !stop.stop_requested();
}

std::shared_ptr<const KernelFrame> KernelProbe::start(const NetworkSpec& spec, const Parameters<Scalar>& initial,
                                                      const std::vector<double>& deviations, bool predicts,
                                                      const std::string& predictionNote, const std::stop_token& stop) {
  m_initialEigenvalues.reset();
  m_expectedEigenvalues.reset();
  m_expectedLayerTraces.clear();
  m_modes.reset();
  m_prediction = {};
  m_predictionNote = predictionNote;
  m_noExpectedReason = noExpectedKernelReason(*spec.variant, initial.layout.value[0].biasOffset >= 0);
  if (!compute(spec, initial, 0, stop)) return nullptr;
  m_initialKernel = m_matrices->kernel;
  m_initialPathKernel = m_matrices->pathKernel;
  m_initialError = m_trace.output - m_targetScale * m_targets;
  m_initialValues = initial.values.head(trainedSize(spec, initial.layout));
  if (m_noExpectedReason.empty()) {
    const bool plain = !(spec.skip > 0) && !spec.variant->trainsFeature;  // then the path kernel is all it takes
    const MatrixD expected = plain ? expectedKernel(m_initialPathKernel, initial.layout.width, deviations)
                                   : expectedInitialKernel(spec, m_trace, deviations, stop);
    m_expectedLayerTraces = expectedLayerTraces(spec, m_trace, deviations);
    if (expected.allFinite())
      m_expectedEigenvalues = std::make_shared<const VectorD>(eigenvaluesDescending(expected, stop));
  }
  VectorD eigenvalues = predicts ? m_prediction.start(m_initialKernel, m_initialError, stop)
                                 : eigenvaluesDescending(m_initialKernel, stop);
  if (stop.stop_requested()) return nullptr;
  m_initialEigenvalues = std::make_shared<const VectorD>(eigenvalues);
  return frame(spec, initial, std::move(eigenvalues), m_prediction, stop);
}

std::shared_ptr<const KernelFrame> KernelProbe::measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                                        std::int64_t step, const std::stop_token& stop) {
  if (!compute(spec, parameters, step, stop)) return nullptr;
  VectorD eigenvalues = eigenvaluesDescending(m_matrices->kernel, stop);
  return stop.stop_requested() ? nullptr : frame(spec, parameters, std::move(eigenvalues), m_prediction, stop);
}

KernelProbe::Past KernelProbe::measurePast(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                           std::int64_t step, const LinearPrediction::State& prediction,
                                           std::shared_ptr<const KernelFrame> known, const std::stop_token& stop) {
  const std::shared_ptr<KernelMatrices> newest = m_matrices;
  Past past{std::move(known), nullptr};
  if (compute(spec, parameters, step, stop)) {
    LinearPrediction then = m_prediction;
    then.restore(prediction);
    VectorD eigenvalues = past.frame ? VectorD() : eigenvaluesDescending(m_matrices->kernel, stop);
    if (eigenvalues.size() > 0) past.frame = frame(spec, parameters, std::move(eigenvalues), then, stop);
    past.matrices = m_matrices;
  }
  m_matrices = newest;
  return past.matrices && !stop.stop_requested() ? past : Past{};
}

// All numbers of the kernel that compute() left; null when stopped.
std::shared_ptr<const KernelFrame> KernelProbe::frame(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                                      VectorD eigenvalues, const LinearPrediction& prediction,
                                                      const std::stop_token& stop) const {
  const KernelMatrices& m = *m_matrices;
  KernelFrame frame;
  frame.step = m.step;
  frame.initialEigenvalues = m_initialEigenvalues;
  frame.expectedEigenvalues = m_expectedEigenvalues;
  frame.noExpectedReason = m_noExpectedReason;
  frame.predictionNote = m_predictionNote;
  frame.eigenvalues = std::move(eigenvalues);
  frame.condition = conditionNumber(frame.eigenvalues);
  frame.effectiveRank = effectiveRank(frame.eigenvalues);
  frame.alignment = alignment(m.kernel, m_targets);
  frame.centredAlignment = centredAlignment(m.kernel, m_targets);
  frame.nu = pathAlignment(m.pathKernel, m_targets, stop);
  const bool isSingular = jitterDecides(m.pathKernel, m_targets, frame.nu, stop);
  frame.nuRelative = isSingular ? std::numeric_limits<double>::infinity() : relativePathAlignment(frame.nu, m_targets);
  if (stop.stop_requested()) return nullptr;
  frame.traceValue = m.value.trace();
  frame.traceFeature = m.feature.size() > 0 ? m.feature.trace() : 0;
  frame.traceCross = m.cross.size() > 0 ? m.cross.trace() : 0;
  frame.layerTraces = m_parts.layerTraces;
  frame.expectedLayerTraces = m_expectedLayerTraces;
  frame.kernelDistance = kernelDistance(m.kernel, m_initialKernel);
  frame.pathDistance = kernelDistance(m.pathKernel, m_initialPathKernel);
  frame.weightChange = static_cast<double>((parameters.values.head(m_initialValues.size()) - m_initialValues).norm()) /
                       static_cast<double>(m_initialValues.norm());
  frame.error = (m_trace.output - m_targetScale * m_targets).norm();
  if (prediction.isStarted()) frame.predictedError = prediction.errorNorm();
  measureRegions(spec, frame, stop);
  if (stop.stop_requested()) return nullptr;
  if (pathCount(m_parameters.layout, spec.skip > 0) <= kMostPaths) {
    frame.pathOutput = pathSum(enumeratePaths(spec, m_parameters, m_trace, 0, 0, kMostPaths));
    frame.networkOutput = m_trace.output(0, 0);
  }
  return std::make_shared<const KernelFrame>(std::move(frame));
}

std::string KernelProbe::noModesReason() const {
  return m_targets.cols() <= kMostModes ? "" : "no modes: eigenvectors of more than 1,000 probe samples take too long";
}

std::shared_ptr<const ModePowers> KernelProbe::measureModes(const NetworkSpec& spec,
                                                            const Parameters<Scalar>& parameters,
                                                            const LinearPrediction::State* prediction,
                                                            const std::stop_token& stop) {
  const Index n = m_targets.cols();
  if (!noModesReason().empty() || m_initialKernel.size() == 0) return nullptr;
  if (!m_modes) {
    Spectrum ofStart = spectrum(m_initialKernel, MatrixD::Identity(n, n), stop);
    if (ofStart.eigenvalues.size() == 0) return nullptr;
    m_modes = std::make_shared<const MatrixD>(std::move(ofStart.rows));
  }
  m_parameters.values = parameters.values.cast<double>();
  for (Index first = 0; first < n && !stop.stop_requested(); first += kModePass)
    forward(spec, m_parameters, m_trace, first, std::min(kModePass, n - first), stop);
  if (stop.stop_requested()) return nullptr;
  const auto powersOf = [&](const MatrixD& rows) -> VectorD { return (rows * *m_modes).colwise().squaredNorm(); };
  LinearPrediction then = m_prediction;
  if (prediction) then.restore(*prediction);
  auto powers = std::make_shared<ModePowers>();
  powers->vectors = m_modes;
  powers->eigenvalues = *m_initialEigenvalues;
  powers->targets = powersOf(m_targetScale * m_targets);
  powers->initialError = powersOf(m_initialError);
  powers->error = powersOf(m_trace.output - m_targetScale * m_targets);
  if (then.isStarted()) powers->predicted = then.powers();
  return powers;
}

void KernelProbe::measureRegions(const NetworkSpec& spec, KernelFrame& frame, const std::stop_token& stop) const {
  PatternSet patterns;
  patterns.assign<double>(m_trace.gate, spec.gate.gain / 2);
  frame.patterns = static_cast<double>(patterns.distinct());
  if (m_trace.capacity() < 2 || !noRegionsReason(*spec.variant).empty()) return;
  const MatrixD& x = m_trace.inputs;
  if (const auto flips = segmentFlips(spec, m_parameters, x.col(0), x.col(otherEnd(m_targets)), kFlips, stop))
    frame.segmentRegions = static_cast<double>(flips->size() + 1);
  const double flops = 2.0 * static_cast<double>(m_parameters.layout.count() * kPlaneSide * kPlaneSide);
  if (x.rows() != 2 || flops > kPlaneFlops) return;
  const VectorD low = x.rowwise().minCoeff(), size = x.rowwise().maxCoeff() - low;
  frame.planeRegions = static_cast<double>(
      planePatterns(spec, m_parameters, low, VectorD::Unit(2, 0) * size(0), VectorD::Unit(2, 1) * size(1), kPlaneSide));
}

double KernelProbe::largestEigenvaluePerSample() const {
  return m_initialEigenvalues ? (*m_initialEigenvalues)(0) / static_cast<double>(m_trace.capacity()) : 0;
}

}  // namespace gatescope
