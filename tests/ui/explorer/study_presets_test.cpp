// What studies to begin with claim, measured.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_presets.h"

#include <cmath>
#include <vector>

#include "core/fields/validation.h"
#include "core/study/sweep.h"
#include "tests/support/fast_build.h"
#include "tests/ui/support/explorer_support.h"
#include "ui/explorer/study_model.h"
#include "ui/explorer/study_top_marks.h"
#include "ui/explorer/study_training_plot.h"

namespace gatescope {
namespace {

using StudyPresetsTest = test::ExplorerUser;

TEST(StudyPresetTableTest, EachIsAValidSweepThatMeasuresWhatItShows) {
  for (const StudyPreset& preset : studyPresets()) {
    const Sweep sweep = presetSweep(preset);
    EXPECT_EQ(toText(validate(sweep)), "") << preset.id.toStdString();
    EXPECT_TRUE(findAxis(sweep, preset.axis.toStdString())) << preset.id.toStdString();
    if (preset.measure == StudyCurvesPlot::kBestDepth) continue;
    EXPECT_EQ(sweep.measures.front(), preset.measure.toStdString()) << "and a reader of the file sees it first";
  }
}

TEST_F(StudyPresetsTest, ClaimsOfDepthComeOutOfTheirPresets) {
  if (!test::kFast) GTEST_SKIP() << "wide and deep networks: too slow without optimisation or under a sanitizer";
  const auto run = [this](const char* preset) {
    choosePreset(preset);
    click("Start");
    ASSERT_TRUE(finish()) << preset;
    EXPECT_EQ(m_window->model().count(), form().sweep().points());
  };
  run("depth-hurts");  // beyond a point depth hurts: w = 100 is best at d = 8
  EXPECT_LT(median("condition", {{"network.width", 1}, {"network.depth", 3}}),
            median("condition", {{"network.width", 1}, {"network.depth", 1}}));
  EXPECT_LT(median("condition", {{"network.width", 1}, {"network.depth", 3}}),
            median("condition", {{"network.width", 1}, {"network.depth", 6}}));
  run("depth-whitens");  // depth whitens: off/diagonal = p^(d−1)
  for (std::size_t d = 0; d < 6; ++d)
    EXPECT_NEAR(median("off_diagonal_ratio", {{"network.depth", d}}) / std::pow(0.5, static_cast<double>(d + 1)), 1,
                0.2)
        << d;
  run("sparser-gates");  // sparser gates whiten sooner
  const StudyModel& model = m_window->model();
  const std::size_t p = model.axis("gating.p");
  const StudyCurve along = model.curves(p, model.axis("network.depth")).front();
  EXPECT_LT(model.bestDepth(along, p, 0, "condition"), model.bestDepth(along, p, 1, "condition"));
  EXPECT_LT(model.bestDepth(along, p, 1, "condition"), model.bestDepth(along, p, 2, "condition"));
  EXPECT_EQ(m_window->curves().xAxis(), "gating.p");
}

TEST_F(StudyPresetsTest, ThePredictionHoldsAndIndependentGatesWhitenMore) {
  if (!test::kFast) GTEST_SKIP() << "wide and deep networks: too slow without optimisation or under a sanitizer";
  choosePreset("spectrum-predicts");
  click("Start");
  ASSERT_TRUE(finish());
  // At κ = 1 training is faster than promised at any width, by much the same factor; the order of the depths is the
  // promise's.
  std::vector<double> factors;
  for (std::size_t d = 0; d < 5; ++d)
    factors.push_back(median("training_steps", {{"network.depth", d}}) /
                      median("linearised_steps", {{"network.depth", d}}));
  const auto [least, most] = std::ranges::minmax(factors);
  EXPECT_GT(least, 0.05);
  EXPECT_LT(most, 1);
  EXPECT_LT(most / least, 2);
  choosePreset("independent-gates");
  click("Start");
  ASSERT_TRUE(finish());
  for (std::size_t d = 2; d < 10; ++d)
    EXPECT_LT(median("off_diagonal_size", {{"gating.variant", 1}, {"network.depth", d}}),
              median("off_diagonal_size", {{"gating.variant", 0}, {"network.depth", d}}))
        << "GaLU below ReLU" << d;
}

// Every third depth and three seeds of the preset: steps fall with depth and rise again, to never.
TEST_F(StudyPresetsTest, RealTrainingOverDepthHelpsAndThenHurts) {
  if (!test::kFast) GTEST_SKIP() << "networks are trained: too slow without optimisation or under a sanitizer";
  choosePreset("training-over-depth");
  type("network.depth", "3, 12, 24");
  form().seeds()->setValue(3);
  click("Start");
  ASSERT_TRUE(finish());
  const double shallow = median("training_steps", {{"network.depth", 0}}),
               middle = median("training_steps", {{"network.depth", 1}}),
               deep = median("training_steps", {{"network.depth", 2}});
  EXPECT_LT(middle, 1000);
  EXPECT_LT(middle, 0.75 * shallow);
  EXPECT_TRUE(std::isinf(deep)) << "beyond some depth it never gets there";
  EXPECT_EQ(m_window->curves().measure(), "training_steps");
  const StudyTopMarks* top = m_window->curves().topMarks();
  ASSERT_FALSE(top->places().empty());
  EXPECT_EQ(top->places().back().x, 24);
  EXPECT_EQ(top->word(), "never reached");
  ASSERT_TRUE(m_window->training().isVisible());
  const PlotTable losses = m_window->training().table();
  ASSERT_EQ(losses.names.size(), 10u);
  EXPECT_EQ(losses.names[4], "d = 12: train_loss");
  EXPECT_LT(losses.columns[4].back(), losses.columns[1].back()) << "the deeper network ends lower";
  EXPECT_LE(losses.columns[5].back(), losses.columns[4].back());
  EXPECT_LE(losses.columns[0].size(), 210u);
}

}  // namespace
}  // namespace gatescope
