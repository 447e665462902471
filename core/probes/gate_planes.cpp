// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/gate_planes.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

#include "core/data/dataset.h"
#include "core/telemetry/quartiles.h"

namespace gatescope {
namespace {

constexpr double kDegreesPerRadian = 180 / std::numbers::pi;

double medianOf(const VectorD& values) {
  return quartilesOf(std::span<const double>(values.data(), static_cast<std::size_t>(values.size()))).median;
}

}  // namespace

// q of the affine map x ↦ Θᵀz(x) + b of each feature layer, and z of what the next one reads: both w × (d_in + 1).
std::vector<MatrixD> gatePlanes(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                const std::stop_token& stop) {
  assert(spec.variant->gatesAreHalfSpaces());
  const ParameterLayout& layout = parameters.layout;
  std::vector<MatrixD> ofFeatures(layout.feature.size());
  MatrixD read;
  for (Index l = 0; l < layout.hidden() && !stop.stop_requested(); ++l) {
    const LayerShape& layer = layout.feature[at(l)];
    const MatrixD weights = parameters.weights(layer).cast<double>();
    const bool readsInput = l == 0 || spec.variant->chain == FeatureChain::Shallow;
    MatrixD q = MatrixD::Zero(layer.fanOut, layout.inputs + 1);
    if (readsInput) q.leftCols(layout.inputs) = weights.transpose();
    if (!readsInput) q.noalias() = weights.transpose() * read;
    if (layer.biasOffset >= 0) q.col(layout.inputs) += parameters.bias(layer).cast<double>();
    ofFeatures[at(l)] = q.transpose();
    if (spec.skips(l)) {
      read = spec.branch(l) * q + spec.skip * read;
    } else {
      read = std::move(q);
    }
  }
  std::vector<MatrixD> gates;
  for (Index l = 0; l < layout.hidden(); ++l) gates.push_back(ofFeatures[at(spec.featureLayer(l))]);
  return gates;
}

MatrixD planeAngles(const MatrixD& known, const MatrixD& gates) {
  const Eigen::RowVectorXd norms = gates.colwise().norm();
  MatrixD angles = known.transpose() * gates.topRows(known.rows());
  for (Index g = 0; g < angles.cols(); ++g)
    for (Index p = 0; p < angles.rows(); ++p) {
      const double cosine = norms(g) > 0 ? std::abs(angles(p, g)) / norms(g) : 0;
      angles(p, g) = kDegreesPerRadian * std::acos(std::min(1.0, cosine));
    }
  return angles;
}

void measureGatePlanes(const MatrixD& known, const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                       LayerSample& sample, const std::stop_token& stop) {
  if (known.cols() == 0 || !spec.variant->gatesAreHalfSpaces()) return;
  const std::vector<MatrixD> planes = gatePlanes(spec, parameters, stop);
  if (stop.stop_requested()) return;
  for (const MatrixD& gates : planes) {
    const MatrixD angles = planeAngles(known, gates);
    const auto found = (angles.rowwise().minCoeff().array() <= kFoundWithin).count();
    sample.planeAngle.push_back(medianOf(angles.colwise().minCoeff().transpose()));
    sample.planesFound.push_back(static_cast<double>(found) / static_cast<double>(known.cols()));
  }
}

std::string noGatePlanesReason(const Settings& settings) {
  const DataSource* source = findDataSource(settings.experiment.data.name);
  const GatingVariant* variant = findGatingVariant(settings.experiment.gating.variant);
  if (source && !source->hasTree) return "data " + source->id + " has no tree whose planes are known";
  if (variant && !variant->gatesAreHalfSpaces())
    return "the gates of " + variant->id + " are no half-spaces of the input";
  return "";
}

double randomPlaneAngle(Index inputs, Index planes) {
  constexpr int kParts = 18000;                                                // of a right angle
  const double wanted = 1 - std::pow(0.5, 1.0 / static_cast<double>(planes));  // G(θ) of the median
  const double part = std::numbers::pi / 2 / kParts, power = static_cast<double>(inputs - 2);
  std::vector<double> below(kParts + 1, 0);  // midpoint rule
  for (std::size_t i = 1; i < below.size(); ++i)
    below[i] = below[i - 1] + std::pow(std::sin(part * (static_cast<double>(i) - 0.5)), power);
  const auto reached = std::lower_bound(below.begin(), below.end(), wanted * below.back());
  return kDegreesPerRadian * part * static_cast<double>(reached - below.begin());
}

}  // namespace gatescope
