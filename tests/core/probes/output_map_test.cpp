// Maps of the output point by point, and the lines where gates flip against the network itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/output_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/probes/linear_regions.h"
#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

Dataset dataOf(const Matrix& inputs) {
  Dataset data;
  data.train.inputs = inputs;
  data.train.targets = Matrix::Ones(1, inputs.cols());
  return data;
}

Matrix circleInputs() {
  Matrix inputs(2, 20);
  for (Index i = 0; i < 20; ++i) inputs.col(i) << std::cos(static_cast<Scalar>(i)), std::sin(static_cast<Scalar>(i));
  return inputs;
}

OutputMap measured(Case& c, const Dataset& data, Index layer) {
  OutputMap map = mapFrame(data, c.parameters.layout);
  const Parameters<Scalar> p = c.parameters.cast<Scalar>();
  Trace<Scalar> trace(c.spec, p.layout, 100);
  EXPECT_TRUE(measureMap(c.spec, p, layer, trace, map));
  return map;
}

/// What the gates of a layer read at one point, by a forward pass in double.
VectorD readAt(const Case& c, const VectorD& x, Index layer) {
  Trace<double> trace(c.spec, c.parameters.layout, 1);
  trace.inputs = x;
  forward(c.spec, c.parameters, trace, 0, 1);
  return *trace.gateInput(c.spec, layer);
}

double outputAt(const Case& c, const VectorD& x) {
  Trace<double> trace(c.spec, c.parameters.layout, 1);
  trace.inputs = x;
  forward(c.spec, c.parameters, trace, 0, 1);
  return trace.output(0, 0);
}

VectorD pointOf(const OutputMap& map, Index point) {
  const double x = map.xLower + (map.xUpper - map.xLower) * static_cast<double>(point % map.side) /
                                    static_cast<double>(map.side - 1);
  if (map.over == OutputMap::Over::Line) return VectorD::Constant(1, x);
  if (map.over == OutputMap::Over::Circle) return Eigen::Vector2d(std::cos(x), std::sin(x));
  const double y = map.yLower + (map.yUpper - map.yLower) * static_cast<double>(point / map.side) /
                                    static_cast<double>(map.side - 1);
  return Eigen::Vector2d(x, y);
}

TEST(OutputMapTest, EveryPointIsTheNetworksOutputThere) {
  const std::vector<Matrix> inputs = {randomMatrix(2, 30, 4).cast<Scalar>(), randomMatrix(1, 30, 4).cast<Scalar>(),
                                      circleInputs()};
  const OutputMap::Over kinds[] = {OutputMap::Over::Plane, OutputMap::Over::Line, OutputMap::Over::Circle};
  for (const Settings& s : allCases())
    for (std::size_t k = 0; k < inputs.size(); ++k) {
      if (s.experiment.loss == Loss::CrossEntropy) continue;
      const Dataset data = dataOf(inputs[k]);
      Case c(s, data.inputs());
      if (!noMapReason(*c.spec.variant, data).empty()) {
        EXPECT_EQ(c.spec.variant->source, GateSource::Mask) << nameOf(s);
        continue;
      }
      const OutputMap map = measured(c, data, 1);
      EXPECT_EQ(map.over, kinds[k]) << nameOf(s);
      EXPECT_EQ(map.side, k == 0 ? 81 : 512);
      for (const Index point : {Index{0}, map.side - 1, map.output.cols() / 2, map.output.cols() - 1}) {
        const double expected = outputAt(c, pointOf(map, point));
        EXPECT_NEAR(map.output(0, point), expected, 1e-3 * (1 + std::abs(expected))) << nameOf(s) << ' ' << point;
      }
    }
}

TEST(OutputMapTest, ShowsTheTrainingInputsAndATenthMore) {
  Matrix inputs(2, 2);
  inputs << 0, 10, -2, 2;
  const Case c(caseSettings("relu"), 2);
  const OutputMap map = mapFrame(dataOf(inputs), c.parameters.layout);
  EXPECT_NEAR(map.xLower, -1, 1e-6);
  EXPECT_NEAR(map.xUpper, 11, 1e-6);
  EXPECT_NEAR(map.yLower, -2.4, 1e-6);
  EXPECT_NEAR(map.yUpper, 2.4, 1e-6);
  EXPECT_NE(noMapReason(*c.spec.variant, dataOf(Matrix::Ones(3, 2))).find("3 inputs"), std::string::npos);
  const Case wide(caseSettings("relu", 12, 512), 2);
  EXPECT_LT(mapFrame(dataOf(inputs), wide.parameters.layout).side, 81);
}

TEST(OutputMapTest, BoundariesOfTheFirstLayerLieOnTheirLines) {
  for (const char* id : {"relu", "dlgn_shallow", "soft_relu"}) {
    Case c(caseSettings(id, 3, 70), 2);
    const OutputMap map = measured(c, dataOf(randomMatrix(2, 30, 4).cast<Scalar>()), 0);
    EXPECT_GT(map.boundaries.size(), 1000u) << id;
    for (const BoundarySegment& line : map.boundaries) {
      ASSERT_LT(line.unit, 64) << id;
      for (const auto& [x, y] : {std::pair{line.x1, line.y1}, {line.x2, line.y2}}) {
        const VectorD q = readAt(c, Eigen::Vector2d(x, y), 0);
        EXPECT_NEAR(q(line.unit), 0, 1e-5) << id;
      }
    }
  }
}

// Every square of the grid with different signs at its corners has its line, and the line's middle is nearly a zero.
TEST(OutputMapTest, BoundariesOfDeepLayersAreZerosOfWhatGatesRead) {
  for (const char* id : {"relu", "galu", "dlgn", "soft_galu"}) {
    Case c(caseSettings(id, 4, 6), 2);
    const OutputMap map = measured(c, dataOf(randomMatrix(2, 30, 4).cast<Scalar>()), 99);
    EXPECT_EQ(map.boundaryLayer, 2) << id;
    MatrixD values(6, map.output.cols());
    for (Index point = 0; point < values.cols(); ++point) values.col(point) = readAt(c, pointOf(map, point), 2);
    std::size_t crossed = 0, segments = 0;
    for (Index unit = 0; unit < 6; ++unit)
      for (Index row = 0; row + 1 < map.side; ++row)
        for (Index column = 0; column + 1 < map.side; ++column) {
          const Index at = row * map.side + column;
          const int on = (values(unit, at) > 0) + (values(unit, at + 1) > 0) + (values(unit, at + map.side) > 0) +
                         (values(unit, at + map.side + 1) > 0);
          crossed += on > 0 && on < 4 ? 1 : 0;
        }
    for (const BoundarySegment& line : map.boundaries) {
      const VectorD q = readAt(c, Eigen::Vector2d((line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2), 2);
      const double extent = values.row(line.unit).maxCoeff() - values.row(line.unit).minCoeff();
      EXPECT_LT(std::abs(q(line.unit)), 0.03 * extent) << id;
      ++segments;
    }
    EXPECT_GE(segments, crossed) << id;
    EXPECT_LE(segments, crossed + crossed / 20 + 5) << id;
  }
}

TEST(OutputMapTest, ASaddleHasTwoLinesThatDoNotCross) {
  OutputMap map;
  map.side = 2;
  Matrix values(2, 4);  // corners: below left, below right, above left, above right
  values << 1, -1, -1, 3, 3, -1, -1, 1;
  values.row(1) *= -1;
  const std::vector<BoundarySegment> lines = zeroLines(map, values);
  ASSERT_EQ(lines.size(), 4u);
  for (const BoundarySegment& line : lines) {  // the corners below right and above left are cut off
    const float x = (line.x1 + line.x2) / 2, y = (line.y1 + line.y2) / 2;
    EXPECT_GT(std::abs(x - y), 0.4f);
  }
}

TEST(OutputMapTest, FlipsOverALineAreThoseOfTheSegment) {
  for (const char* id : {"relu", "galu", "dlgn", "dln"}) {
    Settings biased = caseSettings(id, 3, 5);
    biased.experiment.network.bias = true;
    Case b(biased, 1);
    const OutputMap map = measured(b, dataOf(randomMatrix(1, 30, 4).cast<Scalar>()), -1);
    const auto exact =
        segmentFlips(b.spec, b.parameters, VectorD::Constant(1, map.xLower), VectorD::Constant(1, map.xUpper));
    ASSERT_TRUE(exact);
    const double cell = (map.xUpper - map.xLower) / 511;
    ASSERT_EQ(map.flips.size(), 2u);
    std::size_t found = 0;
    for (const std::vector<float>& flips : map.flips) {
      EXPECT_TRUE(std::is_sorted(flips.begin(), flips.end()));
      for (const float flip : flips) {
        const bool near = std::any_of(exact->begin(), exact->end(), [&](double t) {
          return std::abs(map.xLower + t * (map.xUpper - map.xLower) - static_cast<double>(flip)) < cell;
        });
        EXPECT_TRUE(near) << id << ' ' << flip;
        ++found;
      }
    }
    EXPECT_EQ(found > 0, std::string(id) != "dln") << id;
    EXPECT_GE(found + 2, exact->size()) << id;  // two flips within one cell of the grid are not seen
  }
}

TEST(OutputMapTest, FlipsOverTheCircleAreZerosThere) {
  Case c(caseSettings("relu", 4, 8), 2);
  const OutputMap map = measured(c, dataOf(circleInputs()), -1);
  EXPECT_NEAR(map.xUpper, std::numbers::pi, 1e-12);
  ASSERT_EQ(map.flips.size(), 3u);
  EXPECT_EQ(map.flips[0].size(), 16u);  // a line through the centre meets the circle twice
  for (std::size_t l = 0; l < 3; ++l)
    for (const float angle : map.flips[l]) {
      const VectorD q = readAt(c, Eigen::Vector2d(std::cos(angle), std::sin(angle)), static_cast<Index>(l));
      EXPECT_LT(q.cwiseAbs().minCoeff(), 0.02 * (1 + q.cwiseAbs().maxCoeff())) << l;
    }
}

}  // namespace
}  // namespace gatescope::test
