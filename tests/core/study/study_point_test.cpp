// Measuring a point.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_point.h"

#include <gtest/gtest.h>

#include <cmath>
#include <thread>

#include "core/gating/variants.h"
#include "core/study/study_measures.h"
#include "core/study/theory.h"
#include "tests/support/data_files.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

std::vector<std::string> allMeasures() {
  std::vector<std::string> ids;
  for (const StudyMeasure& row : studyMeasures()) ids.push_back(row.id);
  return ids;
}

StudyPoint measured(const Sweep& sweep, Index point = 0) {
  PointMeasurer measurer(sweep);
  const std::optional<StudyPoint> result = measurer.measure(point, {});
  EXPECT_TRUE(result.has_value());
  return result.value_or(StudyPoint{});
}

bool same(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

void expectSame(const StudyPoint& a, const StudyPoint& b) {
  ASSERT_EQ(a.values.size(), b.values.size());
  for (std::size_t i = 0; i < a.values.size(); ++i)
    EXPECT_TRUE(same(a.values[i].value, b.values[i].value) && same(a.values[i].theory, b.values[i].theory)) << i;
  EXPECT_EQ(a.eigenvalues, b.eigenvalues);
  EXPECT_EQ(a.theoryEigenvalues, b.theoryEigenvalues);
  EXPECT_EQ(a.note, b.note);
}

TEST(StudyPointTest, EveryVariantHasAllMeasuresOrSaysWhyNot) {
  for (const GatingVariant& v : gatingVariants()) {
    Settings s = onTheSphere(10, 4, v.id);
    s.experiment.data.test = 6;
    s.experiment.network.width = 12;
    s.live.stopSteps = 20;
    const Sweep sweep{s, {}, allMeasures()};
    ASSERT_EQ(toText(validate(sweep)), "");
    const StudyPoint point = measured(sweep);
    EXPECT_EQ(point.failure, "") << v.id;
    ASSERT_EQ(point.values.size(), sweep.measures.size());
    for (std::size_t i = 0; i < point.values.size(); ++i) {
      EXPECT_EQ(std::isnan(point.values[i].value), !point.values[i].reason.empty()) << v.id << ' ' << sweep.measures[i];
      const StudyMeasure& row = *findStudyMeasure(sweep.measures[i]);
      EXPECT_EQ(std::isnan(point.values[i].theory), row.trains() || row.predicts || !noTheoryReason(s).empty())
          << v.id << ' ' << row.id;
      if (!row.inapplicable(s).empty()) {
        EXPECT_EQ(point.values[i].reason, row.inapplicable(s)) << v.id << ' ' << row.id;
      }
    }
    EXPECT_EQ(point.eigenvalues.size(), 10u);
    EXPECT_EQ(point.theoryEigenvalues.empty(), !noTheoryReason(s).empty());
    EXPECT_EQ(point.note, noTheoryReason(s));
  }
}

TEST(StudyPointTest, TheoryIsThatOfTheExpectedKernel) {
  const Sweep sweep{identicalInputs(10, 3, 400), {}, {"condition", "off_diagonal_ratio", "largest_eigenvalue"}};
  const StudyPoint point = measured(sweep);
  EXPECT_NEAR(point.values[0].theory, (1 + 9 * 0.25) / 0.75, 1e-10);
  EXPECT_NEAR(point.values[1].theory, 0.25, 1e-12);
  EXPECT_NEAR(point.values[2].theory, 3 * (1 + 9 * 0.25), 1e-10);
  EXPECT_NEAR(point.values[1].value, 0.25, 0.05);
}

TEST(StudyPointTest, ResultsDependOnThePointAlone) {
  Sweep sweep = smallSweep();
  sweep.measures = {"condition", "training_steps", "train_loss"};
  sweep.base.live.stopSteps = 30;
  PointMeasurer forwards(sweep), backwards(sweep);
  std::vector<StudyPoint> one, other;
  for (Index i = 0; i < sweep.points(); ++i) one.push_back(*forwards.measure(i, {}));
  for (Index i = sweep.points(); i-- > 0;) other.push_back(*backwards.measure(i, {}));
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].point, static_cast<Index>(i));
    expectSame(one[i], other[one.size() - 1 - i]);
  }
}

TEST(StudyPointTest, WhatIsAskedBesidesChangesNoBit) {
  Settings s = onTheSphere(12, 4, "relu");
  s.experiment.data.test = 6;
  s.live.stopSteps = 25;
  const StudyPoint all = measured({s, {}, allMeasures()});
  for (std::size_t i = 0; i < allMeasures().size(); ++i) {
    const StudyPoint alone = measured({s, {}, {allMeasures()[i]}});
    EXPECT_TRUE(same(alone.values[0].value, all.values[i].value)) << allMeasures()[i];
    EXPECT_EQ(alone.eigenvalues.empty(), findStudyMeasure(allMeasures()[i])->trains());
  }
}

TEST(StudyPointTest, MissingDataIsTheFailureOfThePoint) {
  Sweep sweep = smallSweep();
  sweep.base.experiment.data.name = "csv";
  sweep.axes = {axis("data.path", {"/nonexistent/table.csv", std::string(5000, 'a')})};
  for (Index i = 0; i < 2; ++i) {
    const StudyPoint point = measured(sweep, i);
    EXPECT_NAMES(point.failure, sweep.settings(i).experiment.data.path);
    EXPECT_TRUE(point.values.empty() && point.eigenvalues.empty() && point.note.empty());
    EXPECT_EQ(point.point, i);
  }
}

TEST(StudyPointTest, AFailureLeavesThePointAfterItAlone) {
  Sweep sweep = smallSweep();
  sweep.axes = {axis("data.name", {"identical", "csv", "identical"})};
  sweep.base.experiment.data.path = "/nonexistent/table.csv";
  PointMeasurer measurer(sweep);
  const StudyPoint before = *measurer.measure(0, {}), failed = *measurer.measure(1, {}),
                   after = *measurer.measure(2, {});
  EXPECT_NE(failed.failure, "");
  expectSame(before, after);
}

TEST(StudyPointTest, AKernelThatIsNotFiniteIsAFailure) {
  Sweep sweep = smallSweep();
  sweep.base.experiment.initialisation = {Distribution::Rademacher, InitialScale::Number, 10};
  sweep.base.experiment.network.depth = 64;
  sweep.base.experiment.network.width = 1000;
  sweep.axes.clear();
  sweep.base.experiment.gating.variant = "dln";
  const StudyPoint point = measured(sweep);
  EXPECT_TRUE(point.failure.empty() || contains(point.failure, "initialisation.scale")) << point.failure;
  for (const StudyValue& value : point.values) EXPECT_FALSE(std::isnan(value.value)) << value.reason;
}

TEST(StudyPointTest, DivergenceIsNotedAndInfinite) {
  Settings s = onTheSphere(12, 4, "dln");
  s.live.stepSize = StepSize::Number;
  s.live.stepSizeNumber = 100;
  const StudyPoint point = measured({s, {}, {"train_loss", "train_accuracy"}});
  EXPECT_EQ(point.failure, "");
  EXPECT_TRUE(std::isinf(point.values[0].value));
  EXPECT_NAMES(point.values[1].reason, "diverged");
  EXPECT_NAMES(point.note, "diverged");
}

TEST(StudyPointTest, StoppedItIsNone) {
  std::stop_source stop;
  stop.request_stop();
  Settings s = onTheSphere(12, 4, "fixed_learnt");
  s.live.stopSteps = 1'000'000'000;
  for (const char* measure : {"condition", "train_loss"}) {
    PointMeasurer measurer({s, {}, {measure}});
    EXPECT_FALSE(measurer.measure(0, stop.get_token()).has_value());
    std::stop_source later;
    std::jthread worker([&] { EXPECT_FALSE(measurer.measure(0, later.get_token()).has_value()); });
    later.request_stop();
  }
}

}  // namespace
}  // namespace gatescope::test
