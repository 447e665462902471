// The kernel on the probe set while a run goes on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/network/network.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Holds the probe data in double and the spectra of t=0. Session thread.
class KernelProbe {
 public:
  /// inputs d_in × n, targets C × n, masks w × n per hidden layer (fixed_random).
  KernelProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs, const Matrix& targets,
              const std::vector<MaskMatrix>& masks);

  /// Measures t=0 and, where the theory applies, the spectrum of E[K_0] from these weights' gates.
  /// Returns the frame of t=0, or null when stopped. Cost: as measure(), plus one spectrum.
  std::shared_ptr<const KernelFrame> start(const NetworkSpec& spec, const Parameters<Scalar>& initial,
                                           const std::vector<double>& deviations, const std::stop_token& stop);
  /// A frame of these weights; null when stopped or when the kernel is not finite (the run has diverged).
  std::shared_ptr<const KernelFrame> measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                                             const std::stop_token& stop);

  /// ρ_max(K_0)/n: what the spectral step size needs.
  double largestEigenvaluePerSample() const;
  const MatrixD& inputs() const { return m_trace.inputs; }
  const MatrixD& targets() const { return m_targets; }

 private:
  Trace<double> m_trace;
  MatrixD m_targets;
  std::shared_ptr<const VectorD> m_initialEigenvalues, m_expectedEigenvalues;
  std::string m_noExpectedReason;
};

/// Why E[K_0] is not drawn for these settings; "" when it is.
std::string noExpectedKernelReason(const GatingVariant& variant, bool bias);

}  // namespace gatescope
