// ŷ = ⟨φ_x, v⟩: the sum over all paths is the network's output.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probes/path_enumeration.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/error.h"
#include "tests/support/cases.h"
#include "tests/support/data_files.h"
#include "tests/support/tolerances.h"

namespace gatescope::test {
namespace {

TEST(PathEnumerationTest, TheSumOverPathsIsTheOutput) {
  for (const Settings& settings : allCases()) {
    Case c(settings, 3, outputsOf(settings), 4);
    c.loss();
    for (Index sample = 0; sample < 4; ++sample)
      for (Index output = 0; output < outputsOf(settings); ++output) {
        const std::vector<Path> paths = enumeratePaths(c.spec, c.parameters, c.trace, sample, output);
        EXPECT_EQ(static_cast<double>(paths.size()), pathCount(c.parameters.layout, c.spec.skip > 0))
            << nameOf(settings);
        EXPECT_NEAR(pathSum(paths), c.trace.output(output, sample), kExact) << nameOf(settings);
      }
  }
}

TEST(PathEnumerationTest, EachPathIsListedOnceWithItsProducts) {
  Case c(caseSettings("galu", 3, 3), 2);  // 2·3² = 18 paths
  c.loss();
  const std::vector<Path> paths = enumeratePaths(c.spec, c.parameters, c.trace, 1, 0);
  std::set<std::vector<Index>> seen;
  for (const Path& path : paths) {
    const Index i = path.input, a = path.units[0], b = path.units[1];
    seen.insert({i, a, b});
    EXPECT_DOUBLE_EQ(path.feature, c.inputs(i, 1) * c.trace.gate[0](a, 1) * c.trace.gate[1](b, 1));
    EXPECT_DOUBLE_EQ(path.value,
                     c.parameters.value(0)(i, a) * c.parameters.value(1)(a, b) * c.parameters.value(2)(b, 0));
  }
  EXPECT_EQ(seen.size(), 18U);
}

TEST(PathEnumerationTest, APathMayStayOnItsUnitWhereASkipConnectionLeads) {
  Settings s = caseSettings("galu", 4, 3);
  s.experiment.network.skip = 0.6;
  Case c(s, 2);  // 2·3·4² = 96 paths
  c.loss();
  const std::vector<Path> paths = enumeratePaths(c.spec, c.parameters, c.trace, 1, 0);
  EXPECT_EQ(paths.size(), 96U);
  std::size_t stays = 0;
  for (const Path& path : paths) {
    double feature = c.inputs(path.input, 1), value = c.parameters.value(3)(path.units[2], 0);
    for (std::size_t l = 0; l < 3; ++l) {
      const Index from = l == 0 ? path.input : path.units[l - 1];
      if (path.skipped >> l & 1U) {
        EXPECT_EQ(from, path.units[l]);
        value *= 0.6;
        ++stays;
      } else {
        feature *= c.trace.gate[l](path.units[l], 1);
        value *= (l == 0 ? 1 : 0.8) * c.parameters.value(static_cast<Index>(l))(from, path.units[l]);
      }
    }
    EXPECT_NEAR(path.feature, feature, kExact);
    EXPECT_NEAR(path.value, value, kExact);
  }
  EXPECT_EQ(stays, 2U * 2 * 3 * 4);  // in each of two layers one way of four
}

TEST(PathEnumerationTest, TooManyPathsAreNamedBeforeTheyAreMade) {
  Case c(caseSettings("relu", 12, 40), 50);
  try {
    enumeratePaths(c.spec, c.parameters, c.trace, 0, 0);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(error.what(), "paths; allowed: at most 1000000");
  }
}

}  // namespace
}  // namespace gatescope::test
