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
        const std::vector<Path> paths = enumeratePaths(c.parameters, c.trace, sample, output);
        EXPECT_EQ(static_cast<double>(paths.size()), pathCount(c.parameters.layout)) << nameOf(settings);
        EXPECT_NEAR(pathSum(paths), c.trace.output(output, sample), kExact) << nameOf(settings);
      }
  }
}

TEST(PathEnumerationTest, EachPathIsListedOnceWithItsProducts) {
  Case c(caseSettings("galu", 3, 3), 2);  // 2·3² = 18 paths
  c.loss();
  const std::vector<Path> paths = enumeratePaths(c.parameters, c.trace, 1, 0);
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

TEST(PathEnumerationTest, TooManyPathsAreNamedBeforeTheyAreMade) {
  Case c(caseSettings("relu", 12, 40), 50);
  try {
    enumeratePaths(c.parameters, c.trace, 0, 0);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NAMES(error.what(), "paths; allowed: at most 1000000");
  }
}

}  // namespace
}  // namespace gatescope::test
