// What one kernel says: measured, or expected by theory.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "core/data/dataset.h"
#include "core/engine/gate_source.h"
#include "core/network/network.h"
#include "core/probes/kernel.h"
#include "core/probes/kernel_predictor.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// Numbers of one n × n kernel; kAbsent where a number has no meaning.
struct KernelResults {
  VectorD eigenvalues;                ///< ρ_1 ≥ … ≥ ρ_n; empty when stopped
  double linearisedSteps = kAbsent;   ///< inf: never
  double offDiagonalRatio = kAbsent;  ///< mean off the diagonal / mean on it
  double offDiagonalSize = kAbsent;   ///< root mean square off the diagonal / mean on it
  double diagonalSpread = kAbsent;    ///< standard deviation of K(s,s) over samples / their mean
  double alignment = kAbsent;
  PredictorScores predictor;  ///< only where a measure asks for it
  VectorD targetPowers;       ///< Σ_c ⟨v_i, y_c⟩² along the eigenvectors, in the order of the eigenvalues; n
};

/// Figures of a kernel; `error` = ŷ_0 − y and `targets` y are C × n. Cost: one spectrum, 4/3·n³. Any thread. Throws
/// Error when the kernel is not finite.
KernelResults kernelResults(const MatrixD& kernel, const MatrixD& error, const MatrixD& targets,
                            const LiveControls& live, const std::string& optimiser, const std::stop_token& stop);

/// Steps of linearised gradient descent until ‖e‖² has fallen to 1 % of its start: the smallest t with
/// Σ_i m_i f_i^{2t} ≤ 0.01·Σ_i m_i, f_i = 1 − αρ_i/n; `squares` m_i = Σ_c ⟨v_i, e_c⟩².
/// `largestRate` = αρ_1/n, which is c for the spectral step size. Eigenvalues up to n·ε·ρ_1 count as zero. inf when
/// that never happens.
double linearisedSteps(const VectorD& descending, const VectorD& squares, double largestRate);

/// K_0 on the first probe samples, without building a run. Keeps its working memory; one thread.
class InitialKernel {
 public:
  /// Draws the weights and gates of these settings and measures. `gates` only for fixed_learnt. False when stopped.
  bool measure(const Settings& settings, const Dataset& data, const GateWeights* gates, const std::stop_token& stop);
  const MatrixD& kernel() const { return m_parts.kernel; }
  const MatrixD& output() const { return m_trace.output; }  ///< ŷ_0, C × n
  /// What K_0 and H_0 predict for test samples, with the ridge and the number of samples of these settings; absent
  /// where there is a noPredictorReason(). Cost: see predictorScores().
  PredictorScores predictor(const Settings& settings, const Dataset& data, const std::stop_token& stop) const;
  /// H/w^{d−1} of the gates that measure() left.
  MatrixD pathKernel() const;
  /// What theory expects with those gates, from the deviation of each value layer: see expectedInitialKernel().
  MatrixD expectedKernel(const std::vector<double>& deviations) const;

 private:
  NetworkSpec m_spec;
  Parameters<double> m_parameters;
  Trace<double> m_trace;
  KernelEngine m_engine;
  KernelParts m_parts;
};

}  // namespace gatescope
