// Where the gates of networks whose gates are half-spaces of the input lie, against planes that are known.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <vector>

#include "core/network/network.h"
#include "core/telemetry/telemetry.h"

namespace gatescope {

/// A plane that has a gate within this angle counts as found, in degrees.
inline constexpr double kFoundWithin = 15;

/// The planes ⟨a, x⟩ + c = 0 at which the gates of each hidden layer switch: (a, c), d_in + 1 × w, unit by unit. Only
/// for variants whose gates are half-spaces of the input. Cost: a product of the feature network's weights, for d_in +
/// 1 samples. Worthless when `stop` is requested.
std::vector<MatrixD> gatePlanes(const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                                const std::stop_token& stop = {});

/// Angles in degrees, from 0 to 90, planes × gates: of each known plane ⟨u, x⟩ = 0 to each gate's ⟨a, x⟩ + c = 0.
/// `known`: unit normals u, d_in × planes. An offset turns a gate's plane away from all known ones, as a coordinate
/// that is 1 for every sample would; a gate without normal is at 90.
MatrixD planeAngles(const MatrixD& known, const MatrixD& gates);

/// Adds, per hidden layer, the median over gates of the angle to the nearest known plane, and the share of known planes
/// that have a gate within kFoundWithin. Nothing where no plane is known or gates are no half-spaces of the input.
/// Cost: gatePlanes(), and d_in·planes·w per layer. Worthless when `stop` is requested.
void measureGatePlanes(const MatrixD& known, const NetworkSpec& spec, const Parameters<Scalar>& parameters,
                       LayerSample& sample, const std::stop_token& stop = {});

/// Why there are no such measures with these settings, or "".
std::string noGatePlanesReason(const Settings& settings);

/// The median angle of a plane with random normal to the nearest of so many known ones with random normals of their
/// own, in degrees: what gates that know nothing of the planes have. P(angle > θ) = (1 − G(θ))^planes, G(θ) = ∫₀^θ
/// sin^(d_in−2) / ∫₀^90° sin^(d_in−2). Within 0.01; d_in from 2.
double randomPlaneAngle(Index inputs, Index planes);

}  // namespace gatescope
