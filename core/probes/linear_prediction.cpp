// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/linear_prediction.h"

#include <cmath>

#include "core/optimiser/optimiser.h"
#include "core/probes/spectrum.h"

namespace gatescope {

VectorD LinearPrediction::start(const MatrixD& kernel, const MatrixD& error, const std::stop_token& stop) {
  Spectrum inBasis = spectrum(kernel, error, stop);
  if (inBasis.eigenvalues.size() == 0) return {};
  // From the smallest up: session files hold the factors so.
  m_rates = inBasis.eigenvalues.reverse() / static_cast<double>(kernel.rows());
  m_squares = inBasis.rows.colwise().squaredNorm().reverse();
  m_factors = VectorD::Ones(kernel.rows());
  m_steps = 0;
  return std::move(inBasis.eigenvalues);
}

double LinearPrediction::factorAfter(Index i) const {
  return m_factors(i) * std::pow(1 - m_alpha * m_rates(i), static_cast<double>(m_steps));
}

void LinearPrediction::advance(std::int64_t steps, double alpha) {
  if (alpha != m_alpha) {
    for (Index i = 0; i < m_factors.size(); ++i) m_factors(i) = factorAfter(i);
    m_steps = 0;
    m_alpha = alpha;
  }
  m_steps += steps;
}

double LinearPrediction::errorNorm() const {
  double sum = 0;
  for (Index i = 0; i < m_rates.size(); ++i) sum += m_squares(i) * factorAfter(i) * factorAfter(i);
  return std::sqrt(sum);
}

VectorD LinearPrediction::powers() const {
  const Index n = m_rates.size();
  VectorD powers(n);
  for (Index i = 0; i < n; ++i) powers(n - 1 - i) = m_squares(i) * factorAfter(i) * factorAfter(i);
  return powers;
}

LinearPrediction::State LinearPrediction::state() const {
  return {{m_factors.data(), m_factors.data() + m_factors.size()}, m_steps, m_alpha};
}

void LinearPrediction::restore(const State& state) {
  if (static_cast<Index>(state.factors.size()) != m_factors.size()) return;
  m_factors = Eigen::Map<const VectorD>(state.factors.data(), m_factors.size());
  m_steps = state.steps;
  m_alpha = state.alpha;
}

std::string noPredictionReason(const Experiment& experiment, bool allSamples) {
  const OptimiserRule* rule = findOptimiser(experiment.optimiser.name);
  if (experiment.loss == Loss::Squared && rule && rule->isDescent && allSamples) return "";
  return "no linear prediction: it needs gradient descent over all samples and the squared loss";
}

}  // namespace gatescope
