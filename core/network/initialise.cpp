// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/initialise.h"

#include <cmath>
#include <numeric>
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
  std::vector<Index> all(static_cast<std::size_t>(samples));
  std::iota(all.begin(), all.end(), Index{0});
  return drawMasks(experiment, all, stop);
}

std::vector<MaskMatrix> drawMasks(const Experiment& experiment, const std::vector<Index>& chosen,
                                  const std::stop_token& stop) {
  using Column = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, 1>;
  std::vector<MaskMatrix> masks;
  Column column(experiment.network.width);
  for (Index l = 0; l < experiment.network.depth - 1; ++l) {
    Rng rng(experiment.seed, "mask " + std::to_string(l + 1));
    MaskMatrix mask(experiment.network.width, static_cast<Index>(chosen.size()));
    Index sample = 0;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
      if (stop.stop_requested()) throw Stopped();
      for (; sample <= chosen[i]; ++sample)
        for (std::uint8_t& gate : column) gate = rng.bernoulli(experiment.gating.p) ? 1 : 0;
      mask.col(static_cast<Index>(i)) = column;
    }
    masks.push_back(std::move(mask));
  }
  return masks;
}

}  // namespace gatescope
