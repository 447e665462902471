// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/kernel_results.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/data/probe_choice.h"
#include "core/network/initialise.h"
#include "core/optimiser/optimiser.h"
#include "core/probes/kernel_measures.h"
#include "core/probes/path_kernel.h"
#include "core/probes/spectrum.h"

namespace gatescope {
namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr double kRest = 0.01;       // of ‖e_0‖²
constexpr double kRounding = 1e-13;  // relative: a spread below it is none
constexpr double kLongest = 0x1p62;  // steps; nobody waits longer

// Σ m_i f_i^{2t}/Σ m_i with ln|f_i|: steps so small that 1 − αρ_i/n rounds still count.
double restAfter(const VectorD& logs, const VectorD& squares, double steps) {
  double rest = 0;
  for (Index i = 0; i < logs.size(); ++i) rest += squares(i) * std::exp(2 * steps * logs(i));
  return rest / squares.sum();
}

// Of gradient descent. Another optimiser's number is no step size of gradient descent, so the spectral one stands in.
double largestRateOf(const LiveControls& live, const std::string& optimiser, double largest, Index samples) {
  const OptimiserRule* rule = findOptimiser(optimiser);
  const bool number = live.stepSize == StepSize::Number && rule && rule->isDescent && !rule->usesBatches;
  return number ? live.stepSizeNumber * largest / static_cast<double>(samples) : live.spectralFactor;
}

}  // namespace

double linearisedSteps(const VectorD& descending, const VectorD& squares, double largestRate) {
  const double largest = descending(0);
  if (!(squares.sum() > 0) || !(largest > 0)) return kAbsent;
  const double zero = static_cast<double>(descending.size()) * std::numeric_limits<double>::epsilon() * largest;
  VectorD logs(descending.size());
  for (Index i = 0; i < logs.size(); ++i) {
    const double rate = descending(i) > zero ? largestRate * descending(i) / largest : 0;
    if (rate >= 2) return kNever;
    logs(i) = rate < 1 ? std::log1p(-rate) : std::log(rate - 1);  // −∞ at 1: gone after one step
  }
  double low = 0, high = 1;
  while (high < kLongest && restAfter(logs, squares, high) > kRest) low = high, high *= 2;
  if (high >= kLongest) return kNever;
  while (high - low > 1) {  // steps beyond 2⁵³ are not whole any more: then the difference stops at their spacing
    const double middle = std::floor(low + (high - low) / 2);
    if (middle <= low) break;
    (restAfter(logs, squares, middle) > kRest ? low : high) = middle;
  }
  return high;
}

KernelResults kernelResults(const MatrixD& kernel, const MatrixD& error, const MatrixD& targets,
                            const LiveControls& live, const std::string& optimiser, const std::stop_token& stop) {
  const Index n = kernel.rows();
  KernelResults results;
  MatrixD rows(error.rows() + targets.rows(), n);
  rows << error, targets;
  const Spectrum inBasis = spectrum(kernel, std::move(rows), stop);
  if (inBasis.eigenvalues.size() == 0) return results;
  results.eigenvalues = inBasis.eigenvalues;
  const VectorD squares = inBasis.rows.topRows(error.rows()).colwise().squaredNorm();
  results.targetPowers = inBasis.rows.bottomRows(targets.rows()).colwise().squaredNorm();
  results.linearisedSteps =
      linearisedSteps(results.eigenvalues, squares, largestRateOf(live, optimiser, results.eigenvalues(0), n));
  const VectorD diagonal = kernel.diagonal();
  const double mean = diagonal.mean(), pairs = static_cast<double>(n) * static_cast<double>(n - 1);
  if (!(mean > 0)) return results;
  const double spread = std::sqrt((diagonal.array() - mean).square().mean()) / mean;
  results.diagonalSpread = spread > kRounding ? spread : 0;
  results.alignment = alignment(kernel, targets);
  if (n < 2) return results;
  results.offDiagonalRatio = (kernel.sum() - diagonal.sum()) / pairs / mean;
  results.offDiagonalSize = std::sqrt(std::max(0.0, kernel.squaredNorm() - diagonal.squaredNorm()) / pairs) / mean;
  return results;
}

bool InitialKernel::measure(const Settings& settings, const Dataset& data, const GateWeights* gates,
                            const std::stop_token& stop) try {
  const Experiment& e = settings.experiment;
  m_spec = makeSpec(settings, drawGateOrder(e));
  const std::vector<Index> probes = chooseProbes(e, data.train);
  const auto n = static_cast<Index>(probes.size());
  const ParameterLayout layout = makeLayout(e.network, *m_spec.variant, data.inputs(), data.outputs());
  Parameters<Scalar> initial(layout);
  initialise(e, initial, stop);
  if (gates) setGateWeights(*gates, initial);
  m_parameters = initial.cast<double>();
  m_trace = Trace<double>(m_spec, layout, n);
  std::vector<MatrixD> masks;
  if (m_spec.variant->source == GateSource::Mask)
    for (const MaskMatrix& mask : drawMasks(e, probes, stop)) masks.push_back(mask.cast<double>());
  loadProbe(m_spec, data.train.inputs(Eigen::all, probes).cast<double>(), masks, m_trace);
  return m_engine.measure(m_spec, m_parameters, m_trace, m_parts, stop);
} catch (const Stopped&) {
  return false;
}

PredictorScores InitialKernel::predictor(const Settings& settings, const Dataset& data,
                                         const std::stop_token& stop) const {
  if (!noPredictorReason(*m_spec.variant, data).empty()) return {};
  const PredictorSamples samples =
      choosePredictorSamples(settings.experiment, data, static_cast<Index>(settings.live.predictorSamples));
  return predictorScores(m_spec, m_parameters, samples, settings.live.ridge, 1, stop);
}

MatrixD InitialKernel::pathKernel() const { return gateKernels(m_spec, m_trace).pathKernel; }

MatrixD InitialKernel::expectedKernel(const std::vector<double>& deviations) const {
  return expectedInitialKernel(m_spec, m_trace, deviations);
}

}  // namespace gatescope
