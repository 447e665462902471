// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/output_map.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace gatescope {
namespace {

constexpr Index kLineSide = 512;
constexpr std::array<Index, 4> kPlaneSides = {81, 61, 41, 21};
constexpr double kMapFlops = 2e9;  // beyond, a coarser plane: some 20 ms of one core
constexpr double kMargin = 0.1;    // of the extent, on each side
constexpr double kOnCircle = 1e-6;
constexpr Index kBoundaryUnits = 64;
constexpr std::size_t kMostFlips = 4096;

bool onCircle(const Matrix& inputs) {
  if (inputs.rows() != 2 || inputs.cols() == 0) return false;
  return ((inputs.cast<double>().colwise().norm().array() - 1).abs() < kOnCircle).all();
}

void setExtent(const Matrix& inputs, Index row, double& lower, double& upper) {
  const double low = static_cast<double>(inputs.row(row).minCoeff()),
               high = static_cast<double>(inputs.row(row).maxCoeff());
  const double margin = high > low ? kMargin * (high - low) : 1;
  lower = low - margin;
  upper = high + margin;
}

double along(double lower, double upper, Index i, Index side) {
  return lower + (upper - lower) * static_cast<double>(i) / static_cast<double>(side - 1);
}

Index pointsOf(const OutputMap& map) { return map.over == OutputMap::Over::Plane ? map.side * map.side : map.side; }

void setPoint(const OutputMap& map, Index point, Matrix& inputs, Index column) {
  const double x = along(map.xLower, map.xUpper, point % map.side, map.side);
  switch (map.over) {
    case OutputMap::Over::Plane:
      inputs(1, column) = static_cast<Scalar>(along(map.yLower, map.yUpper, point / map.side, map.side));
      inputs(0, column) = static_cast<Scalar>(x);
      return;
    case OutputMap::Over::Line:
      inputs(0, column) = static_cast<Scalar>(x);
      return;
    case OutputMap::Over::Circle:
      inputs(0, column) = static_cast<Scalar>(std::cos(x));
      inputs(1, column) = static_cast<Scalar>(std::sin(x));
      return;
  }
}

// Flips between neighbouring points; values of a layer, units × count, of the points from `first` on.
void addFlips(const OutputMap& map, const Eigen::Ref<const Matrix>& values, Index first, std::vector<float>& flips) {
  for (Index c = 0; c + 1 < values.cols(); ++c) {
    const double x1 = along(map.xLower, map.xUpper, first + c, map.side),
                 x2 = along(map.xLower, map.xUpper, first + c + 1, map.side);
    for (Index i = 0; i < values.rows() && flips.size() < kMostFlips; ++i) {
      const double a = static_cast<double>(values(i, c)), b = static_cast<double>(values(i, c + 1));
      if ((a > 0) != (b > 0)) flips.push_back(static_cast<float>(x1 + (x2 - x1) * a / (a - b)));
    }
  }
}

// One square of the grid, corners counter-clockwise from below left.
struct Cell {
  std::array<double, 4> x, y, value;
};

// Ends of the zero lines inside, two and two. Opposite corners alike: the middle's sign decides how the lines run.
std::size_t zerosOf(const Cell& cell, std::array<std::array<double, 2>, 4>& ends) {
  std::array<std::array<double, 2>, 4> crossing;
  std::array<std::size_t, 4> edges;
  std::size_t count = 0;
  for (std::size_t e = 0; e < 4; ++e) {
    const std::size_t next = (e + 1) % 4;
    if ((cell.value[e] > 0) == (cell.value[next] > 0)) continue;
    const double t = cell.value[e] / (cell.value[e] - cell.value[next]);
    crossing[e] = {cell.x[e] + t * (cell.x[next] - cell.x[e]), cell.y[e] + t * (cell.y[next] - cell.y[e])};
    edges[count++] = e;
  }
  const double middle = cell.value[0] + cell.value[1] + cell.value[2] + cell.value[3];
  const bool turned = count == 4 && (middle > 0) == (cell.value[0] > 0);  // the lines cut off corners 1 and 3
  for (std::size_t i = 0; i < count; ++i) ends[i] = crossing[turned ? edges[i] : edges[(i + 3) % count]];
  return count;
}

}  // namespace

std::string noMapReason(const GatingVariant& variant, const Dataset& data) {
  if (variant.source == GateSource::Mask)
    return "no map: random gates exist only at the training samples, not between them";
  if (data.inputs() > 2)
    return "no map: the data has " + std::to_string(data.inputs()) +
           " inputs; a map needs one input or two (moons, spirals, circle)";
  return "";
}

OutputMap mapFrame(const Dataset& data, const ParameterLayout& layout) {
  OutputMap map;
  const Matrix& inputs = data.train.inputs;
  if (onCircle(inputs)) {
    map.over = OutputMap::Over::Circle;
    map.side = kLineSide;
    map.xLower = -std::numbers::pi;
    map.xUpper = std::numbers::pi;
    return map;
  }
  setExtent(inputs, 0, map.xLower, map.xUpper);
  map.over = inputs.rows() == 1 ? OutputMap::Over::Line : OutputMap::Over::Plane;
  map.side = kLineSide;
  if (map.over == OutputMap::Over::Line) return map;
  setExtent(inputs, 1, map.yLower, map.yUpper);
  const auto fits = [&](Index side) { return 2.0 * static_cast<double>(layout.count() * side * side) <= kMapFlops; };
  const auto* const side = std::find_if(kPlaneSides.begin(), kPlaneSides.end(), fits);
  map.side = side == kPlaneSides.end() ? kPlaneSides.back() : *side;
  return map;
}

std::vector<BoundarySegment> zeroLines(const OutputMap& map, const Matrix& values) {
  std::vector<BoundarySegment> lines;
  std::array<std::array<double, 2>, 4> ends;
  for (Index row = 0; row + 1 < map.side; ++row)
    for (Index column = 0; column + 1 < map.side; ++column) {
      const Index corner = row * map.side + column;
      const std::array<Index, 4> points = {corner, corner + 1, corner + map.side + 1, corner + map.side};
      const double left = along(map.xLower, map.xUpper, column, map.side),
                   right = along(map.xLower, map.xUpper, column + 1, map.side);
      const double low = along(map.yLower, map.yUpper, row, map.side),
                   high = along(map.yLower, map.yUpper, row + 1, map.side);
      Cell cell{{left, right, right, left}, {low, low, high, high}, {}};
      for (Index unit = 0; unit < values.rows(); ++unit) {
        for (std::size_t i = 0; i < 4; ++i) cell.value[i] = static_cast<double>(values(unit, points[i]));
        const std::size_t count = zerosOf(cell, ends);
        for (std::size_t i = 0; i + 1 < count; i += 2)
          lines.push_back({static_cast<std::int32_t>(unit), static_cast<float>(ends[i][0]),
                           static_cast<float>(ends[i][1]), static_cast<float>(ends[i + 1][0]),
                           static_cast<float>(ends[i + 1][1])});
      }
    }
  return lines;
}

bool measureMap(const NetworkSpec& spec, const Parameters<Scalar>& p, Index boundaryLayer, Trace<Scalar>& trace,
                OutputMap& map, const std::stop_token& stop) {
  const Index points = pointsOf(map), hidden = p.layout.hidden();
  const bool plane = map.over == OutputMap::Over::Plane, reads = trace.gateInput(spec, 0) != nullptr;
  map.output.resize(p.layout.outputs, points);
  map.boundaryLayer = plane && reads ? std::min(boundaryLayer, hidden - 1) : -1;
  map.flips.assign(plane ? 0 : static_cast<std::size_t>(hidden), {});
  Matrix boundary(map.boundaryLayer >= 0 ? std::min(kBoundaryUnits, p.layout.width) : 0, points);
  const Index overlap = plane ? 0 : 1;  // neighbours are compared across the ends of passes
  for (Index first = 0; first < points && !stop.stop_requested();) {
    const Index count = std::min(trace.capacity(), points - first);
    for (Index c = 0; c < count; ++c) setPoint(map, first + c, trace.inputs, c);
    forward(spec, p, trace, 0, count, stop);
    map.output.middleCols(first, count) = trace.output.leftCols(count).cast<double>();
    if (boundary.rows() > 0)
      boundary.middleCols(first, count) =
          trace.gateInput(spec, map.boundaryLayer)->topLeftCorner(boundary.rows(), count);
    for (Index l = 0; l < hidden && !plane && reads; ++l)
      addFlips(map, trace.gateInput(spec, l)->leftCols(count), first, map.flips[static_cast<std::size_t>(l)]);
    first += first + count == points ? count : count - overlap;
  }
  for (std::vector<float>& flips : map.flips) std::sort(flips.begin(), flips.end());
  map.boundaries = boundary.rows() > 0 ? zeroLines(map, boundary) : std::vector<BoundarySegment>();
  return !stop.stop_requested();
}

}  // namespace gatescope
