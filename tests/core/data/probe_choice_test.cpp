// Which samples stand for all of them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/probe_choice.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace gatescope::test {
namespace {

using Numbers = std::vector<Index>;

Samples withClasses(std::vector<int> classes) {
  const auto n = static_cast<Index>(classes.size());
  return {Matrix::Zero(1, n), Matrix::Zero(1, n), std::move(classes)};
}

TEST(ProbeChoiceTest, CoversAnOrderEvenly) {
  EXPECT_EQ(chooseSpread({Matrix::Zero(1, 10), Matrix::Zero(1, 10), {}}, 5), (Numbers{0, 2, 4, 6, 8}));
  EXPECT_EQ(chooseSpread({Matrix::Zero(1, 7), Matrix::Zero(1, 7), {}}, 3), (Numbers{0, 2, 4}));
}

TEST(ProbeChoiceTest, TakesAllWhereThereAreNoMore) {
  EXPECT_EQ(chooseSpread(withClasses({1, 0, 1}), 3), (Numbers{0, 1, 2}));
  EXPECT_EQ(chooseSpread(withClasses({1, 0, 1}), 9), (Numbers{0, 1, 2}));
}

TEST(ProbeChoiceTest, GivesEveryClassItsShare) {
  std::vector<int> classes;
  for (int s = 0; s < 1000; ++s) classes.push_back(s < 700 ? 0 : s < 900 ? 2 : 1);
  for (const Index count : {10, 17, 100, 333}) {
    const Numbers chosen = chooseSpread(withClasses(classes), count);
    ASSERT_EQ(static_cast<Index>(chosen.size()), count);
    EXPECT_TRUE(std::ranges::is_sorted(chosen));
    EXPECT_EQ(std::set<Index>(chosen.begin(), chosen.end()).size(), chosen.size());
    for (const auto& [name, share] : {std::pair{0, 0.7}, {2, 0.2}, {1, 0.1}}) {
      const auto own =
          std::ranges::count_if(chosen, [&](Index s) { return classes[static_cast<std::size_t>(s)] == name; });
      EXPECT_NEAR(static_cast<double>(own), share * static_cast<double>(count), 1) << name << " of " << count;
    }
  }
}

// The angles of a circle lie in their order: the first of them would be an arc.
TEST(ProbeChoiceTest, CoversTheWholeCircle) {
  Settings s;
  s.experiment.data.name = "circle";
  s.experiment.data.train = 1000;
  const Dataset data = loadDataset(s.experiment.data, 1);
  const auto largestGap = [&](const Numbers& chosen) {
    std::vector<double> angles;
    for (const Index i : chosen)
      angles.push_back(
          std::atan2(static_cast<double>(data.train.inputs(1, i)), static_cast<double>(data.train.inputs(0, i))));
    std::ranges::sort(angles);
    double gap = angles.front() + 2 * std::acos(-1.0) - angles.back();
    for (std::size_t i = 1; i < angles.size(); ++i) gap = std::max(gap, angles[i] - angles[i - 1]);
    return gap;
  };
  EXPECT_LT(largestGap(chooseProbes(s.experiment, data.train)), 0.1);
  s.experiment.probeChoice = ProbeChoice::First;
  EXPECT_GT(largestGap(chooseProbes(s.experiment, data.train)), 4);
  EXPECT_EQ(chooseProbes(s.experiment, data.train).back(), 199);
}

TEST(ProbeChoiceTest, SelectsColumnsOfSamplesAndGates) {
  const Samples samples{Matrix{{1, 2, 3}}, Matrix{{4, 5, 6}}, {7, 8, 9}};
  const Samples some = selected(samples, {0, 2});
  EXPECT_EQ(some.inputs, (Matrix{{1, 3}}));
  EXPECT_EQ(some.targets, (Matrix{{4, 6}}));
  EXPECT_EQ(some.classes, (std::vector<int>{7, 9}));
  const std::vector<MaskMatrix> masks = {MaskMatrix{{1, 0, 1}, {0, 0, 1}}};
  EXPECT_EQ(selected(masks, {2})[0], (MaskMatrix{{1}, {1}}));
}

}  // namespace
}  // namespace gatescope::test
