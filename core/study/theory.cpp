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

double square(double x) { return x * x; }

double angleBetween(double product, double squareA, double squareB) {
  if (!(squareA > 0) || !(squareB > 0)) return pi / 2;  // a zero input opens no gate; its products are zero anyway
  return std::acos(std::clamp(product / std::sqrt(squareA * squareB), -1.0, 1.0));
}

// Two samples on their way up a wide ReLU network: sums over units of z², z'², z·z', z and z'. Pre-activations are
// normal with variance σ²·Σz². A skip connection adds what relu(q) has in common with z below: the means of both.
struct WideRelu {
  double squareA = 0, squareB = 0, product = 0, sumA = 0, sumB = 0;
  bool same = false;  ///< the two are one: no rounding makes an angle between them

  double angle() const { return same ? 0 : angleBetween(product, squareA, squareB); }

  void up(double width, double sigma, double skip, double branch) {
    const double theta = angle(), variance = square(branch) * width * square(sigma);
    const double norms = std::sqrt(squareA * squareB);
    const double meanA = sigma * std::sqrt(squareA / (2 * pi)), meanB = sigma * std::sqrt(squareB / (2 * pi));
    const double mixed = skip * branch;
    product = square(skip) * product + mixed * (sumA * meanB + sumB * meanA) +
              variance * norms * (std::sin(theta) + (pi - theta) * std::cos(theta)) / (2 * pi);
    squareA = square(skip) * squareA + 2 * mixed * sumA * meanA + variance * squareA / 2;
    squareB = square(skip) * squareB + 2 * mixed * sumB * meanB + variance * squareB / 2;
    sumA = skip * sumA + branch * width * meanA;
    sumB = skip * sumB + branch * width * meanB;
  }
};

// What the gates of two samples make of a product of inputs, by variant.
class Entries {
 public:
  Entries(const Settings& settings, const Dataset& data)
      : m_variant(*findGatingVariant(settings.experiment.gating.variant)),
        m_spec(makeSpec(settings, {})),
        m_width(static_cast<double>(settings.experiment.network.width)),
        m_p(settings.experiment.gating.p) {
    const ParameterLayout layout = makeLayout(settings.experiment.network, m_variant, data.inputs(), data.outputs());
    m_deviations = valueDeviations(settings.experiment, layout);
  }

  /// `gateProduct`, `squareA`, `squareB`: of the inputs x that gates see; `valueProduct`: of what the value network
  /// reads. F and E as in expectedKernel(), with the gates' products averaged; where gates read the values themselves F
  /// is the product of activations.
  double at(double gateProduct, double squareA, double squareB, double valueProduct, bool same) const {
    WideRelu chain{squareA, squareB, gateProduct, 0, 0, same};
    const bool own = m_variant.source == GateSource::OwnPreActivation || m_variant.start == FeatureStart::CopyOfValue;
    double through = valueProduct, terms = 0;
    for (Index l = 0; l + 1 < static_cast<Index>(m_deviations.size()); ++l) {
      const double sigma = m_deviations[static_cast<std::size_t>(l)], skip = m_spec.skips(l) ? m_spec.skip : 0;
      const double open = square(m_spec.branch(l)) * m_width * bothOpen(chain, same);
      const double pass = square(skip) + square(sigma) * open;
      terms = terms * pass + open * through;
      if (movesAngles()) chain.up(m_width, sigma, skip, m_spec.branch(l));
      through = own ? chain.product : through * pass;
    }
    return through + square(m_deviations.back()) * terms;
  }

 private:
  // E[G·G'] of a unit's gates.
  double bothOpen(const WideRelu& chain, bool same) const {
    if (m_variant.source == GateSource::None) return 1;
    if (m_variant.source == GateSource::Mask) return same ? m_p : m_p * m_p;
    return (1 - chain.angle() / pi) / 2;
  }
  bool movesAngles() const {
    return m_variant.source == GateSource::OwnPreActivation || m_variant.chain == FeatureChain::Relu;
  }

  const GatingVariant& m_variant;
  NetworkSpec m_spec;
  double m_width, m_p;
  std::vector<double> m_deviations;
};

}  // namespace

std::string noTheoryReason(const Settings& settings) {
  const Experiment& e = settings.experiment;
  const GatingVariant* variant = findGatingVariant(e.gating.variant);
  if (variant->isSoft()) return "no theory curve: soft gates have no closed form here";
  if (variant->start == FeatureStart::TrainedRelu) return "no theory curve: learnt gates have no formula";
  if (variant->chain == FeatureChain::Layer) return "no theory curve: gates that move with the values have no formula";
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
      kernel(r, s) = kernel(s, r) = entries.at(products(r, s), products(r, r), products(s, s), value, r == s);
    }
  }
  return kernel;
}

double theoryKnee(const Settings& settings, double samples) {
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  const double skipped = square(settings.experiment.network.skip);
  const double p = skipped + (1 - skipped) * settings.experiment.gating.p;
  if (variant->source != GateSource::Mask || !(p < 1)) return kAbsent;
  return 1 + std::log(samples) / std::log(1 / p);
}

}  // namespace gatescope
