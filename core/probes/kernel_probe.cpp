// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/kernel_probe.h"

#include "core/probes/kernel.h"
#include "core/probes/kernel_measures.h"

namespace gatescope {

std::string noExpectedKernelReason(const GatingVariant& variant, bool bias) {
  if (bias) return "no expected spectrum: the formula E[K₀] is for networks without biases";
  if (!variant.expectedKernelHolds) return "no expected spectrum: the gates of " + variant.label + " depend on the value weights";
  return "";
}

KernelProbe::KernelProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs, const Matrix& targets,
                         const std::vector<MaskMatrix>& masks)
    : m_trace(spec, layout, inputs.cols()), m_targets(targets.cast<double>()) {
  std::vector<MatrixD> probeMasks;
  for (const MaskMatrix& mask : masks) probeMasks.push_back(mask.leftCols(inputs.cols()).cast<double>());
  loadProbe(spec, inputs.cast<double>(), probeMasks, m_trace);
}

std::shared_ptr<const KernelFrame> KernelProbe::start(const NetworkSpec& spec, const Parameters<Scalar>& initial,
                                                      const std::vector<double>& deviations, const std::stop_token& stop) {
  m_initialEigenvalues.reset();
  m_expectedEigenvalues.reset();
  const bool bias = initial.layout.value[0].biasOffset >= 0;
  m_noExpectedReason = noExpectedKernelReason(*spec.variant, bias);
  if (m_noExpectedReason.empty()) {
    forward(spec, initial.cast<double>(), m_trace, 0, m_trace.capacity());
    const MatrixD expected = expectedKernel(pathKernel(m_trace), initial.layout.width, deviations);
    if (expected.allFinite()) m_expectedEigenvalues = std::make_shared<const VectorD>(eigenvaluesDescending(expected));
  }
  const std::shared_ptr<const KernelFrame> frame = measure(spec, initial, 0, stop);
  if (!frame) return nullptr;
  m_initialEigenvalues = std::make_shared<const VectorD>(frame->eigenvalues);
  KernelFrame first = *frame;
  first.initialEigenvalues = m_initialEigenvalues;
  return std::make_shared<const KernelFrame>(std::move(first));
}

std::shared_ptr<const KernelFrame> KernelProbe::measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                                                        const std::stop_token& stop) {
  const KernelParts parts = computeKernel(spec, parameters.cast<double>(), m_trace, stop);
  if (parts.kernel.size() == 0 || !parts.kernel.allFinite()) return nullptr;
  KernelFrame frame;
  frame.step = step;
  frame.initialEigenvalues = m_initialEigenvalues;
  frame.expectedEigenvalues = m_expectedEigenvalues;
  frame.noExpectedReason = m_noExpectedReason;
  frame.eigenvalues = eigenvaluesDescending(parts.kernel);
  if (stop.stop_requested()) return nullptr;
  frame.condition = conditionNumber(frame.eigenvalues);
  frame.effectiveRank = effectiveRank(frame.eigenvalues);
  frame.alignment = alignment(parts.kernel, m_targets);
  frame.nu = pathAlignment(pathKernel(m_trace), m_targets);
  frame.traceValue = parts.value.trace();
  frame.traceFeature = parts.feature.trace();
  return std::make_shared<const KernelFrame>(std::move(frame));
}

double KernelProbe::largestEigenvaluePerSample() const {
  return m_initialEigenvalues ? (*m_initialEigenvalues)(0) / static_cast<double>(m_trace.capacity()) : 0;
}

}  // namespace gatescope
