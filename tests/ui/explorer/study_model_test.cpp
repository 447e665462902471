// Points as curves: which there are, their medians and bands, the best depth, the knee, and words.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_model.h"

#include <gtest/gtest.h>

#include "tests/ui/support/study_support.h"

namespace gatescope {
namespace {

using test::axis;

TEST(StudyModelTest, EverySweepHasTheAxesThatPlotsAskFor) {
  StudyModel model;
  model.start({test::identicalInputs(7), {}, {"condition"}});
  for (const char* key :
       {"gating.variant", "network.width", "gating.p", "network.skip", "data.train", "network.depth", "seed"})
    EXPECT_EQ(model.sweep().axes[model.axis(key)].values.size(), 1u) << key;
  EXPECT_EQ(model.curves(model.axis("network.depth")).size(), 1u);
  EXPECT_EQ(model.curves(model.axis("network.depth")).front().name, "");
  EXPECT_EQ(model.sweep().settings(0), test::identicalInputs(7));
}

TEST(StudyModelTest, BeforeTheFirstStudyTheyAreThereToo) {
  const StudyModel model;
  EXPECT_FALSE(model.hasStudy());
  for (const std::size_t axis : {model.seeds(), model.depth(), model.width(), model.axis("gating.p"),
                                 model.axis("data.train"), model.axis("optimiser.momentum")}) {
    ASSERT_LT(axis, model.sweep().axes.size());
    EXPECT_EQ(model.numbers(axis).size(), 1u);
    for (const StudyCurve& curve : model.curves(axis, model.depth())) {
      EXPECT_TRUE(model.pointsAt(curve, axis, 0).empty());
      EXPECT_EQ(model.cell(curve, axis, 0, "condition").seeds, 0);
      EXPECT_TRUE(std::isnan(model.bestDepth(curve, axis, 0, "condition")));
      EXPECT_EQ(model.firstPoint(curve, axis, 0), 0);
    }
  }
  EXPECT_EQ(model.description(), "");
}

TEST(StudyModelTest, OneCurvePerWidthWithMedianAndQuartilesOverSeeds) {
  StudyModel model;
  test::fill(model);
  const std::size_t depth = model.axis("network.depth");
  const std::vector<StudyCurve> curves = model.curves(depth);
  ASSERT_EQ(curves.size(), 2u);
  EXPECT_EQ(curves[0].name, "w = 5");
  EXPECT_EQ(curves[1].name, "w = 9");
  const StudyCell cell = model.cell(curves[1], depth, 0, "condition");  // d = 2: 2 + 9 + 0.1, 0.2, 0.3
  EXPECT_EQ(cell.seeds, 3);
  EXPECT_DOUBLE_EQ(cell.measured.median, 11.2);
  EXPECT_DOUBLE_EQ(cell.measured.low, 11.15);
  EXPECT_DOUBLE_EQ(cell.measured.high, 11.25);
  EXPECT_DOUBLE_EQ(cell.theory.median, 5.6);
  EXPECT_DOUBLE_EQ(model.cell(curves[0], depth, 1, "linearised_steps").measured.median, 62);
  EXPECT_EQ(model.cell(curves[0], depth, 1, "test_accuracy").seeds, 0) << "not measured";
  EXPECT_EQ(model.bestDepth(curves[0], model.axis("network.width"), 1, "condition"), 4);
}

TEST(StudyModelTest, PointsThatFailedOrHaveNotComeAreLeftOut) {
  StudyModel model;
  model.start(test::explorerSweep());
  const std::size_t depth = model.axis("network.depth");
  const StudyCurve curve = model.curves(depth).front();
  EXPECT_TRUE(std::isnan(model.cell(curve, depth, 0, "condition").measured.median));
  StudyPoint failed;
  failed.point = model.firstPoint(curve, depth, 0);
  failed.failure = "no memory";
  model.add(failed);
  EXPECT_EQ(model.pointsAt(curve, depth, 0).size(), 0u);
  EXPECT_EQ(model.reason("condition"), "no memory");
  model.add(test::madePoint(failed.point, 3));
  EXPECT_EQ(model.cell(curve, depth, 0, "condition").seeds, 1);
  EXPECT_EQ(model.reason("condition"), "");
}

TEST(StudyModelTest, ASettingWithoutEffectMakesNoCurveOfItsOwn) {
  Sweep sweep = test::explorerSweep();
  sweep.axes.insert(sweep.axes.begin(),
                    {axis("gating.variant", {"fixed_random", "galu"}), axis("gating.p", {"0.25", "0.5"})});
  StudyModel model;
  model.start(sweep);
  QStringList names;
  for (const StudyCurve& curve : model.curves(model.axis("network.depth"), model.axis("network.width")))
    names << curve.name;
  EXPECT_EQ(names, QStringList({"Fixed random, p = 0.25", "Fixed random, p = 0.5", "GaLU"}))
      << names.join('|').toStdString();
}

TEST(StudyModelTest, TheKneeIsOfFixedRandomGatesAlone) {
  StudyModel model;
  Sweep sweep = test::explorerSweep();
  model.start(sweep);
  const std::size_t depth = model.axis("network.depth");
  EXPECT_NEAR(model.kneeAt(model.curves(depth).front(), depth, 0), 1 + std::log(7.0) / std::log(2.0), 1e-12);
  sweep.base.experiment.gating.variant = "galu";
  model.start(sweep);
  EXPECT_TRUE(std::isnan(model.kneeAt(model.curves(depth).front(), depth, 0)));
}

TEST(StudyModelTest, TheDescriptionNamesWhatVaries) {
  StudyModel model;
  EXPECT_EQ(model.description(), "");
  test::fill(model);
  EXPECT_EQ(model.description(), "Fixed random; p = 0.5; n = 7; w = 5, 9; d = 2, 3, 4, 6; 3 seeds; Identical inputs")
      << model.description().toStdString();
}

}  // namespace
}  // namespace gatescope
