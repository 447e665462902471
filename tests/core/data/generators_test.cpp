// Tests of the synthetic data sets: shapes, balance, determinism, noise, and what each promises about its points.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/generators.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/data/dataset.h"
#include "tests/support/data_files.h"

namespace gatescope {
namespace {

using std::numbers::pi;

DataSettings small(const std::string& name) {
  DataSettings settings = test::dataSettings(name);
  settings.train = 101;
  settings.test = 40;
  settings.inputs = 7;
  return settings;
}

Index countOf(const std::vector<int>& classes, int wanted) {
  return std::count(classes.begin(), classes.end(), wanted);
}

class EveryGenerator : public testing::TestWithParam<const char*> {};

TEST_P(EveryGenerator, HasTheShapesAskedFor) {
  const Dataset data = loadDataset(small(GetParam()), 3);
  const DataSource* source = findDataSource(GetParam());
  ASSERT_NE(source, nullptr);
  EXPECT_EQ(data.train.count(), 101);
  EXPECT_EQ(data.inputs(), source->inputs > 0 ? source->inputs : 7);
  EXPECT_EQ(data.train.targets.rows(), 1);
  EXPECT_EQ(data.train.targets.cols(), 101);
  const Index tests = source->id == "identical" ? 0 : 40;
  EXPECT_EQ(data.test.count(), tests);
  EXPECT_EQ(data.test.inputs.rows(), data.inputs());
  EXPECT_EQ(data.test.targets.rows(), 1);
  EXPECT_EQ(data.test.targets.cols(), tests);
  EXPECT_TRUE(data.train.inputs.allFinite() && data.train.targets.allFinite());
  EXPECT_EQ(data.classification, !source->regression);
  EXPECT_EQ(data.train.classes.size(), source->regression ? 0U : 101U);
  EXPECT_FALSE(data.title.empty());
}

TEST_P(EveryGenerator, SameSeedGivesTheSameBits) {
  const Dataset first = loadDataset(small(GetParam()), 11);
  const Dataset second = loadDataset(small(GetParam()), 11);
  EXPECT_EQ(first.train.inputs, second.train.inputs);
  EXPECT_EQ(first.train.targets, second.train.targets);
  EXPECT_EQ(first.test.inputs, second.test.inputs);
  EXPECT_EQ(first.test.targets, second.test.targets);
  EXPECT_EQ(first.train.classes, second.train.classes);
}

TEST_P(EveryGenerator, AnotherSeedGivesOtherDataUnlessItIsAFixedCurve) {
  const Dataset first = loadDataset(small(GetParam()), 11);
  const Dataset second = loadDataset(small(GetParam()), 12);
  const bool fixed = std::string(GetParam()) == "circle";
  const bool same = first.train.inputs == second.train.inputs && first.train.targets == second.train.targets;
  EXPECT_EQ(same, fixed);
}

TEST_P(EveryGenerator, TrainingSetDoesNotDependOnTheTestSet) {
  DataSettings settings = small(GetParam());
  const Dataset with = loadDataset(settings, 5);
  settings.test = 0;
  const Dataset without = loadDataset(settings, 5);
  EXPECT_EQ(with.train.inputs, without.train.inputs);
  EXPECT_EQ(with.train.targets, without.train.targets);
  EXPECT_EQ(without.test.count(), 0);
}

TEST_P(EveryGenerator, ScalarTargetsAreSignsOfTheClasses) {
  const Dataset data = loadDataset(small(GetParam()), 3);
  EXPECT_EQ(data.classification, std::string(GetParam()) != "circle");
  if (!data.classification) return;
  ASSERT_EQ(data.classNames.size(), 2U);
  for (Index s = 0; s < data.train.count(); ++s)
    EXPECT_EQ(data.train.targets(0, s), data.train.classes[static_cast<std::size_t>(s)] == 0 ? -1.0F : 1.0F);
}

INSTANTIATE_TEST_SUITE_P(Generators, EveryGenerator,
                         testing::Values("sphere", "identical", "circle", "moons", "spirals", "xor", "checkerboard",
                                         "gaussians", "oblique_tree"),
                         [](const auto& row) { return std::string(row.param); });

class EveryPlane : public testing::TestWithParam<const char*> {};

TEST_P(EveryPlane, IsBalancedAndShuffled) {
  const Dataset data = loadDataset(small(GetParam()), 3);
  EXPECT_EQ(countOf(data.train.classes, 0), 51);
  EXPECT_EQ(countOf(data.train.classes, 1), 50);
  EXPECT_EQ(countOf(data.test.classes, 0), 20);
  EXPECT_FALSE(std::is_sorted(data.train.classes.begin(), data.train.classes.end()));
  int changes = 0;
  for (std::size_t i = 1; i < data.train.classes.size(); ++i)
    changes += data.train.classes[i] != data.train.classes[i - 1];
  EXPECT_GT(changes, 25);  // sorted: 1, alternating: 100
  EXPECT_LT(changes, 75);
}

TEST_P(EveryPlane, IsCentredAndScaled) {
  DataSettings settings = small(GetParam());
  settings.train = 4000;
  settings.noise = 0;
  const Dataset data = loadDataset(settings, 3);
  EXPECT_LE(data.train.inputs.cwiseAbs().maxCoeff(), 1.0F);
  EXPECT_GT(data.train.inputs.cwiseAbs().maxCoeff(), 0.95F);
  EXPECT_LT(data.train.inputs.rowwise().mean().norm(), 0.05F);
}

TEST_P(EveryPlane, NoiseIsTheStandardDeviationOfWhatIsAdded) {
  DataSettings settings = small(GetParam());
  settings.train = 4000;
  settings.noise = 0;
  const Dataset clean = loadDataset(settings, 3);
  settings.noise = 0.3;
  const Dataset noisy = loadDataset(settings, 3);  // the same draws, so the difference is the noise
  const MatrixD noise = (noisy.train.inputs - clean.train.inputs).cast<double>();
  EXPECT_NEAR(std::sqrt(noise.squaredNorm() / static_cast<double>(noise.size())), 0.3, 0.01);
  EXPECT_NEAR(noise.mean(), 0.0, 0.02);
}

INSTANTIATE_TEST_SUITE_P(Planes, EveryPlane, testing::Values("moons", "spirals", "xor", "checkerboard"),
                         [](const auto& row) { return std::string(row.param); });

TEST(GeneratorsTest, SphereHasUnitVectorsAndALinearTeacher) {
  DataSettings settings = small("sphere");
  settings.train = 2000;
  const Dataset data = loadDataset(settings, 3);
  EXPECT_LT((data.train.inputs.colwise().norm().array() - 1).abs().maxCoeff(), 1e-5F);
  EXPECT_NEAR(static_cast<double>(countOf(data.train.classes, 1)), 1000, 150);
  // For uniform vectors the mean of y·x points along the teacher: its sign must reproduce nearly all labels, on test
  // samples too.
  const Vector teacher = data.train.inputs * data.train.targets.transpose();
  const Matrix guess = (teacher.transpose() * data.test.inputs).cwiseSign();
  EXPECT_GE((guess.array() == data.test.targets.array()).count(), 36);  // of 40
}

TEST(GeneratorsTest, IdenticalInputsAreOneUnitVectorWithRandomSigns) {
  DataSettings settings = small("identical");
  settings.train = 1000;
  for (const std::int64_t inputs : {1, 4}) {
    settings.inputs = inputs;
    const Dataset data = loadDataset(settings, 3);
    EXPECT_TRUE((data.train.inputs.array() == (inputs == 1 ? 1.0F : 0.5F)).all());
    EXPECT_NEAR(static_cast<double>(data.train.targets.sum()), 0, 130);
    EXPECT_EQ(data.train.targets.cwiseAbs().minCoeff(), 1.0F);
    EXPECT_NAMES(data.note, "labels are random signs");
    EXPECT_NAMES(data.note, "no test set");
  }
  const Dataset asTrue = loadDataset(settings, 3);
  settings.labels = Labels::Random;
  EXPECT_EQ(asTrue.train.targets, loadDataset(settings, 3).train.targets);
}

TEST(GeneratorsTest, CircleFollowsItsFormulaAndTestsMidway) {
  DataSettings settings = small("circle");
  settings.train = 12;
  settings.test = 12;
  settings.frequencyUpper = 2;
  settings.frequencyLower = 5;
  const Dataset data = loadDataset(settings, 3);
  for (Index i = 0; i < 12; ++i) {
    for (const bool test : {false, true}) {
      const double angle = 2 * pi * (static_cast<double>(i) + (test ? 0.5 : 0.0)) / 12;
      const Samples& samples = test ? data.test : data.train;
      EXPECT_NEAR(samples.inputs(0, i), std::cos(angle), 1e-6);
      EXPECT_NEAR(samples.inputs(1, i), std::sin(angle), 1e-6);
      EXPECT_NEAR(samples.targets(0, i), angle <= pi ? std::sin(2 * angle) : std::sin(2 * pi + 5 * (angle - pi)), 1e-6);
    }
  }
  settings.test = 30;  // there are only 12 midpoints
  const Dataset more = loadDataset(settings, 3);
  EXPECT_EQ(more.test.count(), 12);
  EXPECT_NAMES(more.note, "12 test samples instead of the 30");
}

TEST(GeneratorsTest, CheckerboardAndXorLabelsFollowTheirFields) {
  DataSettings settings = small("checkerboard");
  settings.noise = 0;
  const Dataset board = loadDataset(settings, 3);
  DataSettings other = small("xor");
  other.noise = 0;
  const Dataset quadrants = loadDataset(other, 3);
  for (Index s = 0; s < 101; ++s) {
    const auto field = [&](Index row) { return static_cast<int>(std::floor((board.train.inputs(row, s) + 1) * 2)); };
    EXPECT_EQ((field(0) + field(1)) % 2, board.train.classes[static_cast<std::size_t>(s)]);
    const float product = quadrants.train.inputs(0, s) * quadrants.train.inputs(1, s);
    EXPECT_EQ(product > 0 ? 0 : 1, quadrants.train.classes[static_cast<std::size_t>(s)]);
  }
}

TEST(GeneratorsTest, SpiralArmsAreHalfATurnApart) {
  DataSettings settings = small("spirals");
  settings.noise = 0;
  const Dataset data = loadDataset(settings, 3);
  for (Index s = 0; s < 101; ++s) {
    const double radius = data.train.inputs.col(s).cast<double>().norm();
    const double angle = 3 * pi * radius + pi * data.train.classes[static_cast<std::size_t>(s)];
    EXPECT_NEAR(data.train.inputs(0, s), radius * std::cos(angle), 1e-5);
    EXPECT_NEAR(data.train.inputs(1, s), radius * std::sin(angle), 1e-5);
  }
}

TEST(GeneratorsTest, MoonsLieOnTwoHalfCircles) {
  DataSettings settings = small("moons");
  settings.noise = 0;
  const Dataset data = loadDataset(settings, 3);
  for (Index s = 0; s < 101; ++s) {
    const double flip = data.train.classes[static_cast<std::size_t>(s)] == 0 ? 1 : -1;
    const double x = flip * data.train.inputs(0, s) + 1.0 / 3, y = flip * data.train.inputs(1, s) + 1.0 / 6;
    EXPECT_NEAR(std::hypot(x, y), 2.0 / 3, 1e-5);
    EXPECT_GE(y, -1e-5);
  }
}

TEST(GeneratorsTest, GaussiansHaveOneBlobPerClassAroundUnitCentres) {
  DataSettings settings = small("gaussians");
  settings.classes = {0, 1, 2, 3};
  settings.targets = Targets::Classes;
  settings.train = 4000;
  settings.noise = 0.2;
  const Dataset data = loadDataset(settings, 3);
  EXPECT_EQ(data.outputs(), 4);
  EXPECT_EQ(data.classNames.size(), 4U);
  EXPECT_EQ(data.train.targets.rowwise().sum(), Vector::Constant(4, 1000));  // balanced one-hot
  const Matrix centres = data.train.inputs * data.train.targets.transpose() / 1000;
  for (Index c = 0; c < 4; ++c) {
    EXPECT_NEAR(centres.col(c).norm(), 1, 0.03);
    for (Index other = 0; other < c; ++other) EXPECT_GT((centres.col(c) - centres.col(other)).norm(), 0.8);
  }
  const MatrixD residual = (data.train.inputs - centres * data.train.targets).cast<double>();
  EXPECT_NEAR(std::sqrt(residual.squaredNorm() / static_cast<double>(residual.size())), 0.2, 0.005);
}

TEST(GeneratorsTest, GaussiansWorkInOneDimension) {
  DataSettings settings = small("gaussians");
  settings.inputs = 1;
  settings.noise = 0;
  const Dataset data = loadDataset(settings, 3);
  EXPECT_EQ(data.train.inputs, data.train.targets);  // centres −1 and +1
}

}  // namespace
}  // namespace gatescope
