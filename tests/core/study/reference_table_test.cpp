// Known numbers: depth sweeps of fixed random gates, medians over eleven draws against an independent program's.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/rng.h"
#include "core/study/study_runner.h"
#include "core/study/study_summary.h"
#include "tests/support/fast_build.h"
#include "tests/support/infinite.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

constexpr int kSeeds = 11;
enum Measure : std::size_t { Condition, Steps };

// All points of outer × depth × seed.
class Draws {
 public:
  Draws(const Settings& base, const SweepAxis& outer, const std::vector<std::string>& depths)
      : m_sweep{base,
                {outer, axis("network.depth", depths), axis("seed", numbersFrom(1, kSeeds))},
                {"condition", "linearised_steps"}},
        m_points(static_cast<std::size_t>(m_sweep.points())) {
    StudyRunner runner(m_sweep, coarseFirst(m_sweep), 2,
                       [this](const StudyPoint& point) { m_points[static_cast<std::size_t>(point.point)] = point; });
    EXPECT_TRUE(runner.waitFor(std::chrono::minutes(4)));
    EXPECT_EQ(runner.progress().failed, 0);
  }
  std::vector<double> of(Measure measure, std::size_t outer, std::size_t depth,
                         double StudyValue::*which = &StudyValue::value) const {
    std::vector<double> values;
    for (std::size_t seed = 0; seed < kSeeds; ++seed)
      values.push_back(m_points[static_cast<std::size_t>(m_sweep.pointAt({outer, depth, seed}))].values.at(measure).*
                       which);
    return values;
  }
  double median(Measure measure, std::size_t outer, std::size_t depth,
                double StudyValue::*which = &StudyValue::value) const {
    return bandOf(of(measure, outer, depth, which)).median;
  }
  Index bestDepth(std::size_t outer) const {
    std::vector<double> medians;
    for (std::size_t depth = 0; depth < m_sweep.axes[1].values.size(); ++depth)
      medians.push_back(median(Condition, outer, depth));
    return smallestAt(medians);
  }

 private:
  Sweep m_sweep;
  std::vector<StudyPoint> m_points;
};

// By what factor two medians, each of as many draws as these, may differ: exceeded by one pair in a hundred of a
// bootstrap.
double spreadOfMedians(const std::vector<double>& draws) {
  constexpr int kPairs = 2000;
  Rng rng(1, "bootstrap");
  const auto median = [&] {
    std::vector<double> again;
    for (std::size_t i = 0; i < draws.size(); ++i) again.push_back(std::min(1e17, draws[rng.below(draws.size())]));
    return bandOf(again).median;
  };
  std::vector<double> factors;
  for (int i = 0; i < kPairs; ++i) factors.push_back(std::exp(std::abs(std::log(median() / median()))));
  std::ranges::sort(factors);
  return factors[static_cast<std::size_t>(0.99 * kPairs)];
}

// Where draws agree the reference holds within 1.5. In deep narrow networks they do not, and the spread of medians of
// our own draws is allowed. Its one number that no draws confirm is left out: at w = 100, d = 24 it says 52, while 220
// draws of a plain NumPy program have the median 82, and 95 % of its medians of eleven lie between 55 and 120 (201
// draws of this program: 83).
void expectNear(const Draws& draws, Measure measure, std::size_t outer, std::size_t depth, double table) {
  const std::vector<double> own = draws.of(measure, outer, depth);
  const double allowed = std::max(1.5, spreadOfMedians(own)), median = bandOf(own).median;
  EXPECT_LE(std::exp(std::abs(std::log(median / table))), allowed)
      << (measure == Condition ? "cond" : "T") << " at " << outer << ", " << depth << ": " << median << " against "
      << table;
}

// The expected place, or one beside it whose median differs by no more than medians do.
void expectBestDepth(const Draws& draws, std::size_t outer, Index expected) {
  const Index best = draws.bestDepth(outer);
  if (best == expected) return;
  ASSERT_EQ(std::abs(best - expected), 1) << outer;
  const std::vector<double> own = draws.of(Condition, outer, static_cast<std::size_t>(expected));
  EXPECT_LE(bandOf(own).median / draws.median(Condition, outer, static_cast<std::size_t>(best)), spreadOfMedians(own))
      << outer;
}

struct Row {
  double theoryCondition, theorySteps, condition[3], steps[3];
};

TEST(ReferenceTableTest, IdenticalInputs) {
  if (!kFast)
    GTEST_SKIP()
        << "231 kernels, most of them of wide and deep networks: too slow without optimisation or under a sanitizer";
  const std::vector<std::string> depths = {"2", "4", "6", "8", "12", "16", "24"};
  const Row rows[] = {{101, 2319, {kInf, 1.7e6, 313}, {kInf, 2e6, 3713}}, {15.3, 350, {188, 48, 25}, {1894, 634, 402}},
                      {4.2, 96, {107, 15.7, 7.5}, {768, 177, 115}},       {1.8, 40, {117, 10.7, 3.3}, {767, 118, 49}},
                      {1.05, 23, {426, 17, 3.2}, {2303, 149, 47}},        {1, 22, {1300, 31, 5.5}, {5663, 237, 66}},
                      {1, 22, {9670, 82, 6.8}, {35360, 435, 84}}};
  const Draws draws(identicalInputs(100), axis("network.width", {"25", "100", "500"}), depths);
  for (std::size_t depth = 0; depth < depths.size(); ++depth) {
    const Row& row = rows[depth];
    for (std::size_t width = 0; width < 3; ++width) {
      EXPECT_NEAR(draws.median(Condition, width, depth, &StudyValue::theory), row.theoryCondition,
                  0.05);  // its last digit
      const double steps = draws.median(Steps, width, depth, &StudyValue::theory);
      EXPECT_NEAR(steps, row.theorySteps, std::max(1.0, 0.01 * row.theorySteps)) << depths[depth];  // labels are drawn
      if (std::isinf(row.condition[width])) {
        EXPECT_EQ(draws.median(Condition, width, depth), kInf);
        continue;
      }
      expectNear(draws, Condition, width, depth, row.condition[width]);
      expectNear(draws, Steps, width, depth, row.steps[width]);
    }
  }
  EXPECT_EQ(depths[static_cast<std::size_t>(draws.bestDepth(0))], "6");
  EXPECT_EQ(depths[static_cast<std::size_t>(draws.bestDepth(1))], "8");
  const std::string best = depths[static_cast<std::size_t>(draws.bestDepth(2))];  // the table has 3.3 and 3.2: a tie
  EXPECT_TRUE(best == "8" || best == "12") << best;
}

TEST(ReferenceTableTest, TheBestDepthMovesWithTheShareOfOpenGates) {
  if (!kFast) GTEST_SKIP() << "231 kernels: too slow without optimisation or under a sanitizer";
  const Draws draws(identicalInputs(100, 2, 100), axis("gating.p", {"0.25", "0.5", "0.75"}),
                    {"2", "4", "6", "8", "12", "16", "24"});
  expectBestDepth(draws, 0, 1);  // 4
  expectBestDepth(draws, 1, 3);  // 8
  expectBestDepth(draws, 2, 5);  // 16
}

// Medians of nine draws of another program, to a factor of 1.5.
TEST(ReferenceTableTest, SkipConnectionsMoveTheKnee) {
  if (!kFast) GTEST_SKIP() << "88 kernels: too slow without optimisation or under a sanitizer";
  Settings narrow = identicalInputs(100, 2, 25);
  const Draws draws(narrow, axis("network.skip", {"0", "0.9"}), {"8", "16", "24", "48"});
  const double table[2][4] = {{93, 1050, 5040, 2e6}, {293, 87, 84, 125}};
  for (std::size_t skip = 0; skip < 2; ++skip)
    for (std::size_t depth = 0; depth < 4; ++depth) expectNear(draws, Condition, skip, depth, table[skip][depth]);
  EXPECT_EQ(draws.bestDepth(0), 0);
  EXPECT_GE(draws.bestDepth(1), 1);
}

// How many steps training really takes beside its linearisation at t=0, at d = 8 and w = 400.
TEST(ReferenceTableTest, SmallTargetsTrainAsTheLinearisationSays) {
  if (!kFast) GTEST_SKIP() << "trains twelve wide networks: too slow without optimisation or under a sanitizer";
  for (const auto& [scale, trained] : {std::pair(0.1, 53.0), std::pair(1.0, 11.0)}) {
    Settings s = identicalInputs(100, 8, 400);
    s.live.stopSteps = 300;
    s.experiment.data.targetScale = scale;
    const Sweep sweep{s, {axis("seed", numbersFrom(1, 6))}, {"linearised_steps", "training_steps"}};
    std::vector<double> linear, real;
    PointMeasurer measurer(sweep);
    for (Index point = 0; point < sweep.points(); ++point) {
      const std::optional<StudyPoint> measured = measurer.measure(point, {});
      ASSERT_TRUE(measured && measured->failure.empty());
      linear.push_back(measured->values[0].value);
      real.push_back(measured->values[1].value);
    }
    const double clock = bandOf(linear).median / bandOf(real).median;
    EXPECT_NEAR(bandOf(linear).median, 53, 15) << scale;
    EXPECT_LE(std::exp(std::abs(std::log(clock * trained / 53))), 1.35) << scale << ": " << clock;
  }
}

// Kernel regression with H of a ReLU network's gates, at its start and copied after 100 steps: another program has 91.4
// and 92.7 % with 2,000 digits. The first test images are harder than the rest; on others this program has 93 and 94.
TEST(ReferenceTableTest, GatesAlonePredictDigits) {
  if (!kFast)
    GTEST_SKIP() << "kernels of 4,000 samples and ten outputs: too slow without optimisation or under a sanitizer";
  Settings s;
  s.experiment.data.classes = {};
  s.experiment.data.train = s.experiment.data.test = 2000;
  s.experiment.data.targets = Targets::Classes;
  s.experiment.initialisation = {Distribution::Gaussian, InitialScale::He, 0.1};
  s.experiment.loss = Loss::CrossEntropy;
  s.experiment.optimiser = {"adam", 0.9, 64};
  s.experiment.gating.sourceSteps = 100;
  s.experiment.probeSamples = 20;
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 1e-3;
  s.live.predictorSamples = 2000;
  PointMeasurer measurer({s, {axis("gating.variant", {"relu", "fixed_learnt"})}, {"path_kernel_test_accuracy"}});
  const std::optional<StudyPoint> start = measurer.measure(0, {}), copied = measurer.measure(1, {});
  ASSERT_TRUE(start && copied);
  ASSERT_EQ(start->failure + copied->failure, "");
  EXPECT_NEAR(100 * start->values[0].value, 91.4, 2.5);
  EXPECT_NEAR(100 * copied->values[0].value, 92.7, 3.5);
}

TEST(ReferenceTableTest, UnitVectors) {
  if (!kFast) GTEST_SKIP() << "132 kernels: too slow without optimisation or under a sanitizer";
  const Draws draws(onTheSphere(100, 50, "fixed_random"), axis("network.width", {"25", "100"}),
                    {"2", "4", "6", "12", "16", "20"});
  // Medians of 150 draws of a plain NumPy program.
  const double table[2][6] = {{40, 46, 81, 566, 1597, 4419}, {16.5, 7.7, 8.4, 20.5, 34.6, 58.4}};
  for (std::size_t width = 0; width < 2; ++width)
    for (std::size_t depth = 0; depth < 6; ++depth) expectNear(draws, Condition, width, depth, table[width][depth]);
}

}  // namespace
}  // namespace gatescope::test
