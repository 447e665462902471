// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/theory.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/base/memory.h"
#include "core/data/probe_choice.h"
#include "core/network/initialise.h"
#include "core/network/product.h"
#include "core/study/kernel_results.h"

namespace gatescope {
namespace {

using std::numbers::pi;

// ln ∏_{m≠l} σ_m² + (d−1)·ln w for each value layer: as logarithms nothing overflows.
std::vector<double> layerLogs(const Settings& settings, const Dataset& data, const GatingVariant& variant) {
  const NetworkSettings& network = settings.experiment.network;
  const ParameterLayout layout = makeLayout(network, variant, data.inputs(), data.outputs());
  const std::vector<double> sigmas = valueDeviations(settings.experiment, layout);
  double all = static_cast<double>(network.depth - 1) * std::log(static_cast<double>(network.width));
  for (const double sigma : sigmas) all += 2 * std::log(sigma);
  std::vector<double> logs;
  for (const double sigma : sigmas) logs.push_back(all - 2 * std::log(sigma));
  return logs;
}

double sumOfExponentials(const std::vector<double>& logs, double shift) {
  double sum = 0;
  for (const double log : logs) sum += std::exp(log + shift);
  return sum;
}

double angleBetween(double product, double normA, double normB) {
  if (!(normA > 0) || !(normB > 0)) return pi / 2;  // a zero input opens no gate; its products are zero anyway
  return std::acos(std::clamp(product / (normA * normB), -1.0, 1.0));
}

double nextAngle(double theta) {
  return std::acos(std::clamp((std::sin(theta) + (pi - theta) * std::cos(theta)) / pi, -1.0, 1.0));
}

// θ_0 … θ_{d−2}.
std::vector<double> anglesFrom(double theta, std::int64_t depth, bool shallow) {
  std::vector<double> angles;
  for (std::int64_t l = 0; l < depth - 1; ++l) {
    angles.push_back(theta);
    if (!shallow) theta = nextAngle(theta);
  }
  return angles;
}

// ∏ (1 − θ_l/π)/2 over the hidden layers: how much of the two samples' paths is shared.
double sharedPaths(const std::vector<double>& angles) {
  double shared = 1;
  for (const double theta : angles) shared *= (1 - theta / pi) / 2;
  return shared;
}

double reluEntry(double norms, double theta, std::int64_t depth, const std::vector<double>& logs) {
  const std::vector<double> angles = anglesFrom(theta, depth, false);
  const double halves = -static_cast<double>(depth - 1) * std::log(2.0);
  double cosine = std::cos(theta), sum = 0;
  std::vector<double> above(angles.size() + 1, 1.0);  // ∏ over the gates above layer l
  for (std::size_t l = angles.size(); l-- > 0;) above[l] = above[l + 1] * (1 - angles[l] / pi);
  for (std::size_t l = 0; l < logs.size(); ++l) {
    sum += std::exp(logs[l] + halves) * cosine * above[l];
    if (l < angles.size()) cosine = (std::sin(angles[l]) + (pi - angles[l]) * std::cos(angles[l])) / pi;
  }
  return norms * sum;
}

// What the gates of two samples make of a product of inputs, by variant.
class Entries {
 public:
  Entries(const Settings& settings, const Dataset& data)
      : m_variant(*findGatingVariant(settings.experiment.gating.variant)),
        m_depth(settings.experiment.network.depth),
        m_p(settings.experiment.gating.p),
        m_logs(layerLogs(settings, data, m_variant)),
        m_factor(sumOfExponentials(m_logs, 0)) {}

  /// `gateProduct`, `norms`: of the inputs x that gates see; `valueProduct`: of what the value network reads.
  double at(double gateProduct, double normA, double normB, double valueProduct, bool diagonal) const {
    const double hidden = static_cast<double>(m_depth - 1);
    if (m_variant.source == GateSource::None) return m_factor * valueProduct;
    if (m_variant.source == GateSource::Mask)
      return sumOfExponentials(m_logs, std::log(m_p) * hidden * (diagonal ? 1 : 2)) * valueProduct;
    const double theta = diagonal ? 0 : angleBetween(gateProduct, normA, normB);
    if (m_variant.source == GateSource::OwnPreActivation || m_variant.start == FeatureStart::CopyOfValue)
      return reluEntry(normA * normB, theta, m_depth, m_logs);
    return m_factor * valueProduct * sharedPaths(anglesFrom(theta, m_depth, m_variant.chain == FeatureChain::Shallow));
  }

 private:
  const GatingVariant& m_variant;
  std::int64_t m_depth;
  double m_p;
  std::vector<double> m_logs;
  double m_factor;
};

}  // namespace

std::string noTheoryReason(const Settings& settings) {
  const Experiment& e = settings.experiment;
  const GatingVariant* variant = findGatingVariant(e.gating.variant);
  if (variant->isSoft()) return "no theory curve: soft gates have no closed form here";
  if (variant->start == FeatureStart::TrainedRelu) return "no theory curve: learnt gates have no formula";
  if (e.network.bias) return "no theory curve: the theory has no biases";
  const bool dependent = variant->start == FeatureStart::CopyOfValue;
  if (dependent && (e.network.valueInput != ValueNetworkInput::X || e.network.permuteGates))
    return "no theory curve: gates that depend on the value weights need the same input and order";
  return "";
}

MatrixD theoryKernel(const Settings& settings, const Dataset& data, const std::stop_token& stop) {
  const MatrixD x = data.train.inputs(Eigen::all, chooseProbes(settings.experiment, data.train)).cast<double>();
  const Index n = x.cols();
  MatrixD products(n, n);
  gramLower(x, products, 1, stop);
  const bool ones = settings.experiment.network.valueInput == ValueNetworkInput::Ones;
  const Entries entries(settings, data);
  MatrixD kernel(n, n);
  for (Index s = 0; s < n; ++s) {
    if (stop.stop_requested()) throw Stopped();
    for (Index r = s; r < n; ++r) {
      const double value = ones ? static_cast<double>(x.rows()) : products(r, s);
      kernel(r, s) = kernel(s, r) =
          entries.at(products(r, s), std::sqrt(products(r, r)), std::sqrt(products(s, s)), value, r == s);
    }
  }
  return kernel;
}

double theoryKnee(const Settings& settings, double samples) {
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  const double p = settings.experiment.gating.p;
  if (variant->source != GateSource::Mask || !(p < 1)) return kAbsent;
  return 1 + std::log(samples) / std::log(1 / p);
}

}  // namespace gatescope
