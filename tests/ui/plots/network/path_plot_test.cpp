// The list of paths: what each adds, and their sum.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/path_plot.h"

#include <gtest/gtest.h>

#include "made_pictures.h"
#include "plot_runs.h"
#include "plot_support.h"

namespace gatescope {
namespace {

class PathPlotTest : public testing::Test {
 protected:
  PathPlotTest() {
    auto pictures = makePictures(settings, data, 2, 0);
    auto units = std::make_shared<UnitPicture>(*pictures->units);
    // 2 inputs, 2 units a layer: unit 2 of layer 1 is closed.
    units->output = VectorD::Constant(1, 1.5);
    units->paths = {{0, {0, 0}, 1, 2}, {0, {0, 1}, 1, -1}, {1, {0, 0}, 0.5, 1}, {1, {1, 0}, 0, 7}};
    pictures->units = units;
    run.pictures = pictures;
    run.settings = settings;
    panel.setRuns(&run, {});
    show(panel);
  }
  Settings settings = madeSettings(3, 2);
  std::shared_ptr<const Dataset> data = makeDataset(2, 6);
  RunHistory run = makeRun(1, 10, 2);
  PathPlot panel;
};

TEST_F(PathPlotTest, BarsAreProductsAndTheLineTheirSum) {
  EXPECT_TRUE(panel.wants().units);
  const PlotTable table = panel.table();
  ASSERT_EQ(table.names,
            (std::vector<QString>{"path", "input", "unit_1", "unit_2", "feature", "value", "product", "sum"}));
  EXPECT_EQ(table.columns[6], (std::vector<double>{2, -1, 0.5, 0}));
  EXPECT_EQ(table.columns[7], (std::vector<double>{2, 1, 1.5, 1.5}));
  EXPECT_EQ(table.columns[1], (std::vector<double>{1, 1, 2, 2}));
  EXPECT_EQ(panel.findChild<QLabel*>("values")->text(), "Σ φ·v = 1.5 · ŷ = 1.5");
  EXPECT_EQ(note(panel), "sample 3: 3 of 4 paths active");
}

TEST_F(PathPlotTest, LargerNetworksSayThatTheyHaveTooManyPaths) {
  auto pictures = std::make_shared<Pictures>(*run.pictures);
  auto units = std::make_shared<UnitPicture>(*pictures->units);
  units->paths.clear();
  pictures->units = units;
  pictures->step = 1;
  run.pictures = pictures;
  panel.refresh();
  EXPECT_TRUE(message(panel).contains("tiny networks only"));
  EXPECT_TRUE(panel.table().columns.empty());
  run.pictures = nullptr;
  panel.refresh();
  EXPECT_FALSE(message(panel).isEmpty());
}

}  // namespace
}  // namespace gatescope
