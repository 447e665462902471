// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initialise.h"

#include <cmath>
#include <string>

#include "core/base/memory.h"
#include "core/base/rng.h"

namespace gatescope {
namespace {

void draw(const Experiment& experiment, Rng& rng, Parameters<Scalar>::Weights weights, const std::stop_token& stop) {
  const double sigma = layerDeviation(experiment, weights.rows());
  const bool gaussian = experiment.initialisation.distribution == Distribution::Gaussian;
  for (Index out = 0; out < weights.cols(); ++out) {
    if (stop.stop_requested()) throw Stopped();
    for (Index in = 0; in < weights.rows(); ++in)
      weights(in, out) = static_cast<Scalar>(sigma * (gaussian ? rng.normal() : rng.sign()));
  }
}

}  // namespace

double layerDeviation(const Experiment& experiment, Index fanIn) {
  const InitialScale scale = experiment.initialisation.scale;
  if (scale == InitialScale::Number) return experiment.initialisation.scaleNumber;
  if (scale == InitialScale::He) return std::sqrt(2.0 / static_cast<double>(fanIn));
  const GatingVariant* variant = findGatingVariant(experiment.gating.variant);
  const double p = variant->source == GateSource::Mask ? experiment.gating.p : variant->theoryP;
  return std::sqrt(1.0 / (p * static_cast<double>(experiment.network.width)));
}

std::vector<double> valueDeviations(const Experiment& experiment, const ParameterLayout& layout) {
  std::vector<double> sigmas;
  for (const LayerShape& layer : layout.value) sigmas.push_back(layerDeviation(experiment, layer.fanIn));
  return sigmas;
}

void initialise(const Experiment& experiment, Parameters<Scalar>& parameters, const std::stop_token& stop) {
  const GatingVariant* variant = findGatingVariant(experiment.gating.variant);
  parameters.values.setZero();
  Rng value(experiment.seed, "value");
  for (const LayerShape& layer : parameters.layout.value) draw(experiment, value, parameters.weights(layer), stop);
  Rng feature(experiment.seed, "feature");
  for (Index l = 0; l < static_cast<Index>(parameters.layout.feature.size()); ++l) {
    if (variant->start == FeatureStart::CopyOfValue) parameters.feature(l) = parameters.value(l);
    if (variant->start == FeatureStart::Independent) draw(experiment, feature, parameters.feature(l), stop);
  }
}

std::vector<Index> drawGateOrder(const Experiment& experiment) {
  if (!experiment.network.permuteGates) return {};
  Rng rng(experiment.seed, "gate order");
  const std::vector<int> order = rng.permutation(static_cast<int>(experiment.network.depth - 1));
  return {order.begin(), order.end()};
}

std::vector<MaskMatrix> drawMasks(const Experiment& experiment, Index samples, const std::stop_token& stop) {
  std::vector<MaskMatrix> masks;
  for (Index l = 0; l < experiment.network.depth - 1; ++l) {
    Rng rng(experiment.seed, "mask " + std::to_string(l + 1));
    MaskMatrix mask(experiment.network.width, samples);
    for (Index s = 0; s < samples; ++s) {
      if (stop.stop_requested()) throw Stopped();
      for (Index i = 0; i < mask.rows(); ++i) mask(i, s) = rng.bernoulli(experiment.gating.p) ? 1 : 0;
    }
    masks.push_back(std::move(mask));
  }
  return masks;
}

}  // namespace gatescope
