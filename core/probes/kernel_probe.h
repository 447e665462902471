// The kernel on the probe set while a run goes on.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "core/network/network.h"
#include "core/probes/kernel.h"
#include "core/probes/linear_prediction.h"
#include "core/telemetry/inspection.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// Holds the probe data in double and what later kernels are compared with. Session thread.
class KernelProbe {
 public:
  /// inputs d_in × n, targets C × n, masks of these samples, w × n per hidden layer (fixed_random); `order` goes with
  /// all matrices; `team` threads measure. Errors are ŷ − κ·y, κ the target scale.
  KernelProbe(const NetworkSpec& spec, const ParameterLayout& layout, const Matrix& inputs, const Matrix& targets,
              const std::vector<MaskMatrix>& masks, const ProbeOrder& order, int team, double targetScale = 1);

  /// Measures t=0 and, where the theory applies, the spectrum of E[K_0] from these weights' gates. `predicts`: start
  /// the linear prediction; else `predictionNote` says why not, and in either case it goes into every frame. Returns
  /// the frame of t=0, or null when stopped. Cost: as measure(), plus one spectrum or two.
  std::shared_ptr<const KernelFrame> start(const NetworkSpec& spec, const Parameters<Scalar>& initial,
                                           const std::vector<double>& deviations, bool predicts,
                                           const std::string& predictionNote, const std::stop_token& stop);
  /// A frame of these weights; null when stopped or when the kernel is not finite (the run has diverged).
  std::shared_ptr<const KernelFrame> measure(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                             std::int64_t step, const std::stop_token& stop);
  /// A step of the past.
  struct Past {
    std::shared_ptr<const KernelFrame> frame;
    std::shared_ptr<const KernelMatrices> matrices;
  };
  /// Frame and matrices of these past weights, when the prediction stood at `prediction`; a frame that is `known` is
  /// not measured again. matrices() and the prediction stay those of the present. Both null as in measure().
  Past measurePast(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
                   const LinearPrediction::State& prediction, std::shared_ptr<const KernelFrame> known,
                   const std::stop_token& stop);
  /// Targets and errors of these weights in the eigenvectors of K_0, which are computed once; null when stopped, and
  /// with a noModesReason(). `prediction`: where the linear prediction stood, null for now. Cost: one forward pass and
  /// 2·C·n², the first time about 10·n³.
  std::shared_ptr<const ModePowers> measureModes(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                                 const LinearPrediction::State* prediction,
                                                 const std::stop_token& stop);
  /// Why there are too many probe samples for that; "" when there are not.
  std::string noModesReason() const;
  /// Tells that one step of this size was made: the linear prediction goes along.
  void trained(double stepSize) { m_prediction.advance(1, stepSize); }

  /// ρ_max(K_0)/n: what the spectral step size needs.
  double largestEigenvaluePerSample() const;
  const MatrixD& inputs() const { return m_trace.inputs; }
  const MatrixD& targets() const { return m_targets; }
  /// Of the newest frame; null before.
  std::shared_ptr<const KernelMatrices> matrices() const { return m_matrices; }
  std::shared_ptr<const ProbeOrder> order() const { return m_order; }
  LinearPrediction& prediction() { return m_prediction; }
  const LinearPrediction& prediction() const { return m_prediction; }

 private:
  bool compute(const NetworkSpec& spec, const Parameters<Scalar>& parameters, std::int64_t step,
               const std::stop_token& stop);
  std::shared_ptr<const KernelFrame> frame(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                           VectorD eigenvalues, const LinearPrediction& prediction,
                                           const std::stop_token& stop) const;
  void measureRegions(const NetworkSpec& spec, KernelFrame& frame, const std::stop_token& stop) const;
  std::shared_ptr<KernelMatrices> spareMatrices();

  Trace<double> m_trace;
  MatrixD m_targets;
  double m_targetScale;
  std::shared_ptr<const ProbeOrder> m_order;
  KernelEngine m_engine;
  int m_team;
  Parameters<double> m_parameters;
  KernelParts m_parts;
  MatrixD m_scratch;
  std::shared_ptr<KernelMatrices> m_matrices;
  std::vector<std::shared_ptr<KernelMatrices>> m_pool;  ///< used again when nobody else looks at them
  MatrixD m_initialKernel, m_initialPathKernel, m_initialError;
  std::shared_ptr<const MatrixD> m_modes;  ///< eigenvectors of K_0, once somebody asked
  Vector m_initialValues;                  ///< trained weights at t=0
  LinearPrediction m_prediction;
  std::shared_ptr<const VectorD> m_initialEigenvalues, m_expectedEigenvalues;
  std::vector<double> m_expectedLayerTraces;
  std::string m_noExpectedReason, m_predictionNote;
};

/// Why E[K_0] is not drawn for these settings; "" when it is.
std::string noExpectedKernelReason(const GatingVariant& variant, bool bias);

}  // namespace gatescope
