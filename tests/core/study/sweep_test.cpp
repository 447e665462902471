// Sweeps: numbering, the settings of a point, order, shards, and what is refused.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/sweep.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/base/rng.h"
#include "core/fields/validation.h"
#include "core/study/cost.h"
#include "tests/support/data_files.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

TEST(SweepTest, NumbersItsPointsAsNestedLoopsWould) {
  const Sweep sweep = smallSweep();
  ASSERT_EQ(sweep.points(), 12);
  Index point = 0;
  for (const int depth : {2, 3, 4})
    for (const int width : {5, 9})
      for (const unsigned seed : {1U, 2U}) {
        const Settings s = sweep.settings(point);
        EXPECT_EQ(s.experiment.network.depth, depth);
        EXPECT_EQ(s.experiment.network.width, width);
        EXPECT_EQ(s.experiment.seed, seed);
        EXPECT_EQ(sweep.pointAt(sweep.position(point)), point);
        const std::string text = "network.depth = " + std::to_string(depth) +
                                 ", network.width = " + std::to_string(width) + ", seed = " + std::to_string(seed);
        EXPECT_EQ(sweep.positionText(point++), text);
      }
}

TEST(SweepTest, SeveralNetworksAreAnAxisAndNoEnsemble) {
  Sweep sweep = smallSweep();
  sweep.base.experiment.ensemble.seeds = 5;
  EXPECT_EQ(toText(validate(sweep)),
            "ensemble.seeds: value 5 is not allowed in a sweep; allowed: 1, and to sweep over the axis seed instead");
  sweep.base.experiment.ensemble.seeds = 1;
  sweep.axes.push_back({findField("ensemble.seeds"), {std::int64_t{1}, std::int64_t{2}}});
  EXPECT_NAMES(toText(validate(sweep)), "grid.ensemble.seeds: is not allowed in a sweep");
}

TEST(SweepTest, WithoutAxesItIsOnePoint) {
  Sweep sweep = smallSweep();
  sweep.axes.clear();
  EXPECT_EQ(sweep.points(), 1);
  EXPECT_EQ(sweep.settings(0), sweep.base);
  EXPECT_EQ(sweep.positionText(0), "");
  EXPECT_EQ(coarseFirst(sweep), std::vector<Index>{0});
  EXPECT_EQ(toText(validate(sweep)), "");
}

TEST(SweepTest, AValueReachesItsSettingWhateverTheField) {
  for (const Field& field : fields()) {
    Sweep sweep = smallSweep();
    sweep.base = Settings{};
    sweep.axes = {{&field, {field.defaultValue()}}};
    EXPECT_EQ(field.get(sweep.settings(0)), field.defaultValue()) << field.key;
    EXPECT_EQ(findAxis(sweep, field.key), &sweep.axes[0]);
  }
  EXPECT_EQ(findAxis(smallSweep(), "network.bias"), nullptr);
}

TEST(SweepTest, OptionsWithoutMeaningForAPointAreAtTheirDefaults) {
  Sweep sweep = smallSweep();
  sweep.base.experiment.network.valueInput = ValueNetworkInput::Ones;
  sweep.base.experiment.network.permuteGates = true;
  sweep.axes = {axis("gating.variant", {"galu", "relu"})};
  EXPECT_EQ(sweep.settings(0).experiment.network.valueInput, ValueNetworkInput::Ones);
  EXPECT_EQ(sweep.settings(1).experiment.network.valueInput, ValueNetworkInput::X);
  EXPECT_FALSE(sweep.settings(1).experiment.network.permuteGates);
  EXPECT_EQ(toText(validate(sweep)), "");
}

TEST(SweepTest, CoarseFirstTakesEndsThenTheMiddleThenQuarters) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("seed", {"5", "1"}), axis("network.depth", numbersFrom(2, 9))};
  const std::vector<Index> one = {0, 8, 4, 2, 6, 1, 3, 5, 7};  // of equals the cheaper, here the less deep
  std::vector<Index> expected = one;
  for (const Index position : one) expected.push_back(9 + position);
  EXPECT_EQ(coarseFirst(sweep), expected);
}

TEST(SweepTest, CoarseFirstTakesAPointAsLateAsItsLatestAxisAndChoicesAtOnce) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("network.depth", {"2", "3", "4"}), axis("network.width", {"4", "5", "6"}),
                axis("gating.variant", {"dln", "galu", "relu"})};
  const std::vector<Index> order = coarseFirst(sweep);
  ASSERT_EQ(order.size(), 27u);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const std::vector<std::size_t> position = sweep.position(order[i]);
    EXPECT_EQ(position[0] != 1 && position[1] != 1, i < 12) << i;  // four corners of three variants
    if (i == 0 || i == 12) continue;
    EXPECT_LE(pointCost(sweep.settings(order[i - 1]), false), pointCost(sweep.settings(order[i]), false)) << i;
  }
}

TEST(SweepTest, CoarseFirstHasEveryPointOnce) {
  Rng rng(3, "sweeps");
  for (int trial = 0; trial < 20; ++trial) {
    Sweep sweep = smallSweep();
    const auto some = [&] { return 1 + static_cast<int>(rng.below(6)); };
    sweep.axes = {axis("network.width", numbersFrom(1, some())), axis("seed", numbersFrom(0, some())),
                  axis("network.depth", numbersFrom(2, some()))};
    std::vector<Index> order = coarseFirst(sweep);
    std::ranges::sort(order);
    EXPECT_EQ(order, allPoints(sweep));
  }
}

TEST(SweepTest, ShardsAreAPartition) {
  const std::vector<Index> all = coarseFirst(smallSweep());
  for (Index shards = 1; shards <= 15; ++shards) {
    std::multiset<Index> seen;
    for (Index shard = 1; shard <= shards; ++shard) {
      const std::vector<Index> own = shardOf(all, shard, shards);
      EXPECT_LE(own.size(), (all.size() + static_cast<std::size_t>(shards) - 1) / static_cast<std::size_t>(shards));
      seen.insert(own.begin(), own.end());
      std::size_t from = 0;  // in the order they came in
      for (const Index point : own) {
        const auto at = std::find(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(), point);
        ASSERT_NE(at, all.end()) << shard << " of " << shards;
        from = static_cast<std::size_t>(at - all.begin()) + 1;
      }
    }
    EXPECT_EQ(seen, std::multiset<Index>(all.begin(), all.end())) << shards;
  }
}

TEST(SweepTest, RefusesAxesAndMeasuresThatMakeNoSense) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("network.depth", {"2", "4", "2"}), axis("network.width", {}), axis("seed", {"1"}),
                axis("seed", {"2"})};
  sweep.axes[0].values.emplace_back(std::int64_t{65});
  sweep.axes[0].values.emplace_back(std::string("deep"));
  sweep.measures = {"condition", "condition", "linearized_steps"};
  const std::string text = toText(validate(sweep));
  EXPECT_NAMES(text, "grid.network.depth: value 2 appears twice");
  EXPECT_NAMES(text, "grid.network.depth: value 65 is not allowed; allowed: an integer from 2 to 64");
  EXPECT_NAMES(text, "grid.network.depth: value deep is not allowed");
  EXPECT_NAMES(text, "grid.network.width: has no values; allowed: an integer from 1 to 4096");
  EXPECT_NAMES(text, "grid.seed: appears twice");
  EXPECT_NAMES(text, "measure: value condition appears twice");
  EXPECT_NAMES(text,
               "measure: value linearized_steps is not known, did you mean linearised_steps?; allowed: condition, ");
  EXPECT_EQ(validate(sweep).size(), 7u) << text;
  sweep.measures.clear();
  EXPECT_NAMES(toText(validate(sweep)), "measure: is empty; allowed: condition, ");
}

TEST(SweepTest, RefusesTooManyPointsWithoutOverflow) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("seed", numbersFrom(1, 1000)), axis("network.width", numbersFrom(1, 1000))};
  EXPECT_EQ(sweep.points(), Sweep::kMaximumPoints);
  sweep.axes[0].values.emplace_back(std::int64_t{0});
  EXPECT_NAMES(toText(validate(sweep)), "grid: has more points than 1000000; allowed: fewer values");
  sweep.axes.clear();  // 4096⁶ = 2⁷²
  for (const char* key : {"seed", "network.width", "data.train", "data.inputs", "optimiser.batch", "stop.steps"})
    sweep.axes.push_back(axis(key, numbersFrom(1, 4096)));
  const Issues issues = validate(sweep);
  ASSERT_EQ(issues.size(), 1u) << toText(issues);
  EXPECT_EQ(issues[0].field, "grid");
  EXPECT_GT(sweep.points(), Sweep::kMaximumPoints);
}

TEST(SweepTest, AnAxisHasSomeThousandValuesAtMost) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("seed", numbersFrom(1, 10'001))};
  EXPECT_EQ(toText(validate(sweep)), "grid.seed: has 10,001 values; allowed: at most 10,000");
  sweep.axes[0].values.pop_back();
  EXPECT_EQ(toText(validate(sweep)), "");
}

// A million points are checked by those few that differ in what is looked at.
TEST(SweepTest, AMillionPointsAreCheckedAsAFewAre) {
  Sweep sweep = smallSweep();
  sweep.base.experiment.data.name = "mnist";
  sweep.measures = {"train_loss"};
  sweep.axes = {axis("seed", numbersFrom(1, 1000)), axis("stop.steps", numbersFrom(0, 250)),
                axis("data.targets", {"scalar", "classes"}), axis("loss", {"squared", "cross_entropy"})};
  ASSERT_EQ(sweep.points(), Sweep::kMaximumPoints);
  sweep.base.experiment.data.classes = {4, 7};
  const std::string text = toText(validate(sweep));
  EXPECT_NAMES(text, "(at seed = 1, stop.steps = 0, data.targets = scalar, loss = squared)");
  EXPECT_NAMES(text, "(at seed = 1, stop.steps = 0, data.targets = scalar, loss = cross_entropy)");
}

TEST(SweepTest, RefusesTrainingWithoutEndAndNamesThePoint) {
  Sweep sweep = smallSweep();
  sweep.measures = {"condition"};
  sweep.base.live.stopSteps = 0;
  EXPECT_EQ(toText(validate(sweep)), "");  // nothing trains
  sweep.measures.push_back("training_steps");
  Issues issues = validate(sweep);
  ASSERT_EQ(issues.size(), 1u) << toText(issues);
  EXPECT_EQ(toText(issues),
            toText({{"stop.steps",
                     "value 0 (never) is not allowed where a sweep trains; allowed: 1 or more (at network.depth = 2, "
                     "network.width = 5, seed = 1)"}}));
  sweep.axes = {axis("stop.steps", {"5", "0"})};
  issues = validate(sweep);
  ASSERT_EQ(issues.size(), 1u);
  EXPECT_NAMES(issues[0].message, "(at stop.steps = 0)");
}

TEST(SweepTest, RefusesPointsThatNoRunAccepts) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("loss", {"squared", "cross_entropy"}), axis("seed", numbersFrom(1, 30))};
  const Issues issues = validate(sweep);  // once, not thirty times
  ASSERT_EQ(issues.size(), 1u) << toText(issues);
  EXPECT_EQ(issues[0].field, "loss");
  EXPECT_NAMES(issues[0].message,
               "needs data.targets = classes; data.targets is scalar (at loss = cross_entropy, seed = 1)");
}

}  // namespace
}  // namespace gatescope::test
