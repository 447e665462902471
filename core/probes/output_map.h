// The output as a picture over the inputs, where these are a plane, a line or a circle, and where gates flip there.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>
#include <vector>

#include "core/data/dataset.h"
#include "core/network/network.h"
#include "core/telemetry/inspection.h"

namespace gatescope {

/// Why there is no map of these gates over these inputs, for the status row; "" when there is one.
std::string noMapReason(const GatingVariant& variant, const Dataset& data);

/// What a map of this data shows: the training inputs and a tenth more, or all angles where they lie on the unit
/// circle. Nothing is measured yet. Large networks get a coarser plane. Needs no noMapReason().
OutputMap mapFrame(const Dataset& data, const ParameterLayout& layout);

/// Measures outputs into a map that mapFrame() made; over a plane the boundaries of hidden layer `boundaryLayer` (from
/// 0, the last one when there are fewer; −1: none), of its first 64 units, exact to the grid; over a line or circle the
/// flips of every layer, up to 4096 each. False when stopped: the map is worthless then. Cost: one forward pass of all
/// points, `trace.capacity()` at a time.
bool measureMap(const NetworkSpec& spec, const Parameters<Scalar>& parameters, Index boundaryLayer,
                Trace<Scalar>& trace, OutputMap& map, const std::stop_token& stop = {});

/// Marching squares: lines where the values of a unit are zero. `values` units × points of the map's plane.
std::vector<BoundarySegment> zeroLines(const OutputMap& map, const Matrix& values);

}  // namespace gatescope
