// The table of measures.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study_measures.h"

#include <gtest/gtest.h>

#include <set>

#include "core/gating/variants.h"
#include "tests/support/data_files.h"
#include "tests/support/sweeps.h"

namespace gatescope::test {
namespace {

TEST(StudyMeasuresTest, TheTableIsSane) {
  std::set<std::string> ids, labels;
  for (const StudyMeasure& row : studyMeasures()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_TRUE(labels.insert(row.label).second) << row.label;
    EXPECT_EQ(row.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz_"), std::string::npos) << row.id;
    EXPECT_FALSE(row.label.empty() || row.help.empty()) << row.id;
    EXPECT_NE(static_cast<bool>(row.ofKernel), static_cast<bool>(row.ofTraining)) << row.id;
    EXPECT_EQ(row.trains(), static_cast<bool>(row.ofTraining));
    EXPECT_TRUE(static_cast<bool>(row.inapplicable)) << row.id;
    EXPECT_EQ(findStudyMeasure(row.id), &row);
    EXPECT_NAMES(", " + studyMeasureIds() + ",", ", " + row.id + ",");
    EXPECT_EQ(trainsNetworks({row.id}), row.trains());
    EXPECT_EQ(predictsTests({row.id}), row.predicts);
  }
  EXPECT_EQ(findStudyMeasure("nothing"), nullptr);
  EXPECT_FALSE(trainsNetworks({}));
  EXPECT_FALSE(trainsNetworks({"nothing"}));
  EXPECT_TRUE(trainsNetworks({"condition", "train_loss"}));
}

TEST(StudyMeasuresTest, ReadTheirOwnNumber) {
  KernelResults k;
  k.eigenvalues = VectorD::LinSpaced(3, 8, 2);
  k.linearisedSteps = 1, k.offDiagonalRatio = 2, k.offDiagonalSize = 3, k.diagonalSpread = 4, k.alignment = 5;
  k.targetPowers = VectorD::LinSpaced(15, 15, 1);  // of 120
  k.predictor = {.kernelAccuracy = 0.6, .kernelError = 0.7, .pathAccuracy = 0.8, .pathError = 0.9};
  const TrainingResults t{.steps = 1,
                          .trainLoss = 2,
                          .testLoss = 3,
                          .trainAccuracy = 4,
                          .testAccuracy = 5,
                          .bestTestAccuracy = 6,
                          .planeAngle = 7,
                          .planesFound = 8,
                          .planeTurn = 9,
                          .planesGained = 10,
                          .message = ""};
  const std::pair<const char*, double> kernel[] = {{"condition", 4},
                                                   {"linearised_steps", 1},
                                                   {"off_diagonal_ratio", 2},
                                                   {"off_diagonal_size", 3},
                                                   {"diagonal_spread", 4},
                                                   {"largest_eigenvalue", 8},
                                                   {"smallest_eigenvalue", 2},
                                                   {"alignment", 5},
                                                   {"target_share_first", 0.125},
                                                   {"target_share_ten", 0.875},
                                                   {"kernel_test_accuracy", 0.6},
                                                   {"kernel_test_error", 0.7},
                                                   {"path_kernel_test_accuracy", 0.8},
                                                   {"path_kernel_test_error", 0.9}};
  for (const auto& [id, value] : kernel) EXPECT_EQ(findStudyMeasure(id)->ofKernel(k), value) << id;
  k.eigenvalues = VectorD::Ones(3);
  EXPECT_NEAR(findStudyMeasure("effective_rank")->ofKernel(k), 3, 1e-12);
  const std::pair<const char*, double> training[] = {
      {"training_steps", 1},     {"train_loss", 2},  {"test_loss", 3},    {"train_accuracy", 4}, {"test_accuracy", 5},
      {"best_test_accuracy", 6}, {"plane_angle", 7}, {"planes_found", 8}, {"plane_turn", 9},     {"planes_gained", 10}};
  for (const auto& [id, value] : training) EXPECT_EQ(findStudyMeasure(id)->ofTraining(t), value) << id;
  EXPECT_EQ(studyMeasures().size(), std::size(kernel) + 1 + std::size(training));
}

TEST(StudyMeasuresTest, NamesTheNearest) {
  EXPECT_EQ(nearestStudyMeasure("conditon"), "condition");
  EXPECT_EQ(nearestStudyMeasure("test_acuracy"), "test_accuracy");
  EXPECT_EQ(nearestStudyMeasure("qqqqqqqqqqqqq"), "");
}

TEST(StudyMeasuresTest, SayWhyTheyHaveNoMeaning) {
  const auto reason = [](const char* id, const Settings& s) { return findStudyMeasure(id)->inapplicable(s); };
  Settings plain = onTheSphere(10, 3, "relu");
  plain.experiment.data.test = 5;
  Settings tree = plain;
  tree.experiment.data.name = "oblique_tree";
  const std::set<std::string> ofPlanes = {"plane_angle", "planes_found", "plane_turn", "planes_gained"};
  for (const StudyMeasure& row : studyMeasures()) {
    if (ofPlanes.contains(row.id)) {
      EXPECT_NAMES(row.inapplicable(plain), "data sphere has no tree");
      EXPECT_NAMES(row.inapplicable(tree), "the gates of relu are no half-spaces");
    } else {
      EXPECT_EQ(row.inapplicable(plain), "") << row.id;
      EXPECT_EQ(row.inapplicable(tree), "") << row.id;
    }
  }
  tree.experiment.gating.variant = "dlgn";
  for (const StudyMeasure& row : studyMeasures()) EXPECT_EQ(row.inapplicable(tree), "") << row.id;
  Settings fixed = plain, none = plain, random = plain, identical = plain, circle = plain;
  fixed.experiment.gating.variant = "fixed_random";
  none.experiment.data.test = 0;
  random.experiment.data.labels = Labels::Random;
  identical.experiment.data.name = "identical";
  circle.experiment.data.name = "circle";
  for (const char* id : {"test_loss", "test_accuracy", "best_test_accuracy"}) {
    EXPECT_EQ(reason(id, fixed), findGatingVariant("fixed_random")->noTestReason);
    EXPECT_NAMES(reason(id, none), "there are no test samples");
    EXPECT_NAMES(reason(id, random), "random labels can only be memorised");
    EXPECT_NAMES(reason(id, identical), "identical inputs carry no label");
  }
  for (const char* id : {"train_accuracy", "test_accuracy", "best_test_accuracy"})
    EXPECT_NAMES(reason(id, circle), "has no classes");
  EXPECT_EQ(reason("test_loss", circle), "");
  EXPECT_EQ(reason("training_steps", fixed), "");
}

}  // namespace
}  // namespace gatescope::test
