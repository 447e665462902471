// What the kernel at t=0 says about the error later: e_t ≈ ∏(I − αK_0/n) e_0.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/base/types.h"
#include "core/settings/experiment.h"

namespace gatescope {

/// The error of gradient descent on the squared loss, linearised at t=0, in the eigenbasis of K_0, where
/// each step is n multiplications, and many steps with one α are one power. Exact in the limit of a kernel that stays,
/// for one output, and when the kernel's samples are all training samples; for several outputs K_0 is the mean over
/// outputs. Session thread.
class LinearPrediction {
 public:
  /// kernel n × n, error C × n at t=0; returns K_0's eigenvalues, descending, which come along: none, and nothing
  /// started, when stopped. Cost: one spectrum.
  VectorD start(const MatrixD& kernel, const MatrixD& error, const std::stop_token& stop = {});
  bool isStarted() const { return m_rates.size() > 0; }

  /// `steps` more steps with step size α. Cost: nothing while α stays, else n powers.
  void advance(std::int64_t steps, double alpha);
  /// ‖e_t‖ as predicted. Cost: n powers.
  double errorNorm() const;
  /// Σ_c ⟨v_i, e_tc⟩² as predicted, in the order of descending eigenvalues. Cost: n powers.
  VectorD powers() const;

  /// What a continued run needs: the factors of the eigen-directions, and steps that wait with their α.
  struct State {
    std::vector<double> factors;
    std::int64_t steps = 0;
    double alpha = 0;
  };
  State state() const;
  /// Ignored when it is of another size.
  void restore(const State& state);

 private:
  double factorAfter(Index i) const;
  VectorD m_rates;           ///< ρ_i/n
  VectorD m_squares;         ///< Σ_c ⟨v_i, e_0c⟩²
  VectorD m_factors;         ///< ∏(1 − αρ_i/n) up to the last change of α
  std::int64_t m_steps = 0;  ///< since then
  double m_alpha = 0;
};

/// Why these settings have no linear prediction; "" when they have.
std::string noPredictionReason(const Experiment& experiment, bool allSamples);

}  // namespace gatescope
