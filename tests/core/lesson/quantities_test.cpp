// Quantities: read off curves, kernels and studies, against the numbers themselves.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lesson/quantities.h"

#include <gtest/gtest.h>

#include "core/engine/start_run.h"
#include "core/lesson/judge_step.h"
#include "core/lesson/measure_quantity.h"
#include "core/lesson/quantity_text.h"
#include "core/probes/kernel_measures.h"
#include "core/study/study_runner.h"
#include "core/study/study_summary.h"
#include "tests/support/lessons.h"

namespace gatescope::test {
namespace {

QuantityName quantity(const std::string& text) { return parseClaim(text + " is absent").quantities().front(); }

struct Ran {
  Settings settings;
  std::unique_ptr<Run> run;
  StepResults results;

  explicit Ran(const std::string& variant = "relu") {
    settings = parsed(smallLesson()).steps[0].runs[0].settings;
    settings.experiment.gating.variant = variant;
    settings.live.kernelEvery = 10;
    auto data = std::make_shared<const Dataset>(loadDataset(settings.experiment.data, settings.experiment.seed));
    run = startRun(settings, data, nullptr, {});
    while (run->phase() == RunPhase::Ready) run->advance({});
    results.ended = true;
    results.runs = {
        {"a", {&run->settings(), &run->history(), run->probes().matrices().get(), nullptr, run->phase(), {}}}};
  }
  double value(const std::string& name) const { return measureQuantity(quantity(name), results).value; }
};

TEST(QuantitiesTest, CurvesAreReadAtTheirEndsAndExtremes) {
  const Ran ran;
  const std::vector<StepSample>& steps = ran.run->history().steps();
  double highest = steps.front().trainLoss, lowest = highest;
  for (const StepSample& sample : steps)
    highest = std::max(highest, sample.trainLoss), lowest = std::min(lowest, sample.trainLoss);
  EXPECT_EQ(ran.value("train_loss"), steps.back().trainLoss);
  EXPECT_EQ(ran.value("train_loss(a, last)"), steps.back().trainLoss);
  EXPECT_EQ(ran.value("train_loss(first)"), steps.front().trainLoss);
  EXPECT_EQ(ran.value("train_loss(highest)"), highest);
  EXPECT_EQ(ran.value("train_loss(lowest)"), lowest);
  EXPECT_EQ(ran.value("train_loss(step=7)"), steps[7].trainLoss);
  EXPECT_EQ(ran.value("steps"), 30);
}

TEST(QuantitiesTest, KernelsLayersAndSettingsAreThere) {
  const Ran ran;
  const auto frame = ran.run->history().kernels().back();
  EXPECT_EQ(ran.value("condition"), frame->condition);
  EXPECT_NEAR(ran.value("trace"), frame->traceValue + frame->traceFeature + frame->traceCross,
              1e-6 * frame->traceValue);
  const LayerSample& layers = ran.run->history().layers().back();
  EXPECT_EQ(ran.value("active_fraction(layer=2)"), layers.activeFraction[1]);
  EXPECT_NEAR(ran.value("active_fraction"), (layers.activeFraction[0] + layers.activeFraction[1]) / 2, 1e-15);
  EXPECT_EQ(ran.value("network.width"), 4);
  const MatrixD& k = ran.run->probes().matrices()->kernel;
  double off = 0;
  for (Index i = 0; i < k.rows(); ++i)
    for (Index j = 0; j < k.cols(); ++j) off += i == j ? 0 : k(i, j);
  EXPECT_NEAR(ran.value("off_diagonal"),
              off / static_cast<double>(k.rows() * (k.rows() - 1)) / (k.trace() / static_cast<double>(k.rows())),
              1e-12);
  double squares = 0;
  for (Index i = 0; i < k.rows(); ++i)
    for (Index j = 0; j < k.cols(); ++j) squares += i == j ? 0 : k(i, j) * k(i, j);
  EXPECT_NEAR(
      ran.value("off_diagonal_size"),
      std::sqrt(squares / static_cast<double>(k.rows() * (k.rows() - 1))) * static_cast<double>(k.rows()) / k.trace(),
      1e-12);
}

TEST(QuantitiesTest, TheExpectedConditionIsThatOfTheGates) {
  const Ran ran("galu");
  const auto frame = ran.run->history().kernels().back();
  ASSERT_TRUE(frame->expectedEigenvalues);
  EXPECT_EQ(ran.value("expected_condition"), conditionNumber(*frame->expectedEigenvalues));
  EXPECT_TRUE(std::isnan(Ran("relu").value("expected_condition"))) << "its gates depend on the weights";
}

TEST(QuantitiesTest, AnAbsentNumberSaysWhy) {
  const Ran ran("fixed_random");
  const Measured test = measureQuantity(quantity("test_accuracy"), ran.results);
  EXPECT_TRUE(std::isnan(test.value));
  EXPECT_FALSE(test.pending);
  EXPECT_NE(test.reason.find("no test curve"), std::string::npos) << test.reason;
}

TEST(QuantitiesTest, OfSeveralNetworksTheMedianAndEachAreThere) {
  Ran ran;
  RunResults& first = ran.results.runs[0].second;
  History second, third, none;
  for (History* curves : {&second, &third}) curves->add(ran.run->history().steps().front());
  second.add(StepSample{30, 7, kAbsent, kAbsent, kAbsent});
  third.add(StepSample{30, 9, kAbsent, kAbsent, kAbsent});
  for (const History* curves : {&second, &third, &none})
    first.others.push_back({first.settings, curves, nullptr, nullptr, RunPhase::Finished, {}});
  EXPECT_EQ(ran.value("train_loss"), 7) << "the third of four has no value";
  EXPECT_EQ(measureQuantity(quantity("train_loss"), ran.results, 2).value, 9);
  EXPECT_TRUE(std::isnan(measureQuantity(quantity("train_loss"), ran.results, 3).value));
  EXPECT_TRUE(measureQuantity(quantity("train_loss"), ran.results, 4).pending);
  EXPECT_EQ(networksOf(quantity("train_loss"), ran.results), 4u);
  EXPECT_EQ(ran.value("network.width"), 4);
}

TEST(QuantitiesTest, NothingMeasuredYetIsPending) {
  StepResults results;
  EXPECT_TRUE(measureQuantity(quantity("train_loss"), results).pending);
}

TEST(QuantitiesTest, StudiesGiveMediansAndTheBestDepth) {
  const Sweep sweep = parsed(smallLesson()).steps[1].study->sweep;
  std::vector<StudyPoint> points(6);
  for (Index i = 0; i < 6; ++i) {
    const double depth = sweep.position(i)[0] == 0 ? 2 : 3, seed = static_cast<double>(sweep.position(i)[1]);
    points[static_cast<std::size_t>(i)] = {.point = i,
                                           .values = {{10 * depth + seed * seed, depth, ""}, {-depth, 0, ""}}};
  }
  StepResults results;
  results.sweep = &sweep;
  for (const StudyPoint& point : points) results.points.push_back(&point);
  const auto value = [&](const char* name) { return measureQuantity(quantity(name), results).value; };
  EXPECT_EQ(value("condition(network.depth=2)"), 21);
  EXPECT_EQ(value("condition(network.depth=3)"), 31);
  EXPECT_EQ(value("condition(theory, network.depth=3)"), 3);
  EXPECT_EQ(value("condition(high, network.depth=2)"), bandOf({20, 21, 24}).high);
  EXPECT_EQ(value("best_depth(condition)"), 2);
  EXPECT_EQ(value("best_depth(off_diagonal_ratio)"), 3);
  results.points[4] = nullptr;
  EXPECT_TRUE(measureQuantity(quantity("condition(network.depth=3)"), results).pending);
  EXPECT_FALSE(measureQuantity(quantity("condition(network.depth=2)"), results).pending);
}

TEST(QuantitiesTest, EveryRowHasANameAndHelpOfItsOwn) {
  std::set<std::string> ids;
  for (const RunQuantity& row : runQuantities()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_FALSE(row.label.empty() || row.help.empty()) << row.id;
    EXPECT_EQ(quantityProblem(quantity(row.id), parsed(smallLesson()).steps[0]), "");
  }
}

TEST(QuantitiesTest, LabelsAreForPeople) {
  EXPECT_EQ(quantityLabel(quantity("nu(relu, first)")), "ν, ReLU at t = 0");
  EXPECT_EQ(quantityLabel(quantity("condition(theory, network.depth=8)")), "condition number, theory, d = 8");
  EXPECT_EQ(quantityLabel(quantity("best_depth(condition)")), "best depth, of the condition number");
}

TEST(QuantitiesTest, OneQuantityAtSeveralPlacesIsNamedOnce) {
  LessonStep step = parsed(smallLesson()).steps[1];
  step.checks.resize(1);
  const auto expected = [&](const std::string& claim) {
    step.checks[0].claim = parseClaim(claim);
    return judgeStep(step, {}).front().expected;
  };
  EXPECT_EQ(expected("test_accuracy(galu, highest) < test_accuracy(relu, highest)"),
            "test accuracy, highest: GaLU < ReLU");
  EXPECT_EQ(expected("nu(relu, last) < 0.7 * nu(relu, first)"), "ν, ReLU: at the end < 0.7 · at t = 0");
  EXPECT_EQ(expected("nu(relu) < nu"), "ν, ReLU < ν");
  EXPECT_EQ(expected("condition(network.depth=2) > condition(network.depth=3)"), "condition number: d = 2 > d = 3");
}

}  // namespace
}  // namespace gatescope::test
