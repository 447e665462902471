// Exact flips on a segment against a dense walk along it; patterns on a grid against a forward pass per point.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/linear_regions.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/cases.h"

namespace gatescope::test {
namespace {

std::string patternAt(const Case& c, const VectorD& x) {
  Trace<double> trace(c.spec, c.parameters.layout, 1);
  trace.inputs = x;
  forward(c.spec, c.parameters, trace, 0, 1);
  std::string text;
  for (const MatrixD& gate : trace.gate)
    for (Index i = 0; i < gate.rows(); ++i) text += gate(i, 0) > c.spec.gate.gain / 2 ? '1' : '0';
  return text;
}

TEST(LinearRegionsTest, EveryFlipOnASegmentIsFoundAndNoOther) {
  for (const Settings& settings : allCases()) {
    const Case c(settings);
    const VectorD a = 2 * c.inputs.col(0), b = 2 * c.inputs.col(1);
    const auto flips = segmentFlips(c.spec, c.parameters, a, b);
    if (!noRegionsReason(*c.spec.variant).empty()) {
      EXPECT_FALSE(flips) << nameOf(settings);
      continue;
    }
    ASSERT_TRUE(flips) << nameOf(settings);
    EXPECT_EQ(flips->empty(), c.spec.variant->source == GateSource::None) << nameOf(settings);
    std::vector<double> ends = *flips;
    ends.insert(ends.begin(), 0);
    ends.push_back(1);
    for (std::size_t i = 1; i < ends.size(); ++i) {  // the same inside a piece, different across its end
      const double size = ends[i] - ends[i - 1];
      const auto at = [&](double t) { return patternAt(c, a + t * (b - a)); };
      EXPECT_EQ(at(ends[i - 1] + 0.01 * size), at(ends[i] - 0.01 * size)) << nameOf(settings);
      if (i + 1 == ends.size()) break;
      EXPECT_NE(at(ends[i] - 0.01 * size), at(ends[i] + 0.01 * (ends[i + 1] - ends[i]))) << nameOf(settings);
    }
    std::set<std::string> walked;
    for (int t = 0; t <= 4000; ++t) walked.insert(patternAt(c, a + t / 4000.0 * (b - a)));
    EXPECT_GE(flips->size() + 1, walked.size()) << nameOf(settings);
  }
}

TEST(LinearRegionsTest, GivesUpBeyondTheLimit) {
  const Case c(caseSettings("relu", 6, 30));
  EXPECT_FALSE(segmentFlips(c.spec, c.parameters, c.inputs.col(0), -c.inputs.col(0) + c.inputs.col(1), 3));
}

TEST(LinearRegionsTest, PlanePatternsAreThoseOfEachPoint) {
  for (const char* id : {"relu", "galu", "dlgn_shallow", "soft_relu", "galu_layer", "glu", "dln"}) {
    const Case c(caseSettings(id), 2);
    const VectorD origin = -VectorD::Ones(2), u = 2 * VectorD::Unit(2, 0), v = 2 * VectorD::Unit(2, 1);
    std::set<std::string> seen;
    for (int i = 0; i < 9; ++i)
      for (int j = 0; j < 9; ++j) seen.insert(patternAt(c, origin + i / 8.0 * u + j / 8.0 * v));
    EXPECT_EQ(planePatterns(c.spec, c.parameters, origin, u, v, 9), static_cast<Index>(seen.size())) << id;
  }
}

}  // namespace
}  // namespace gatescope::test
