// The list of paths: what each adds, and their sum.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/network/path_plot.h"

#include <gtest/gtest.h>

#include "tests/support/made_inspection.h"
#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/plot_support.h"

namespace gatescope {
namespace {

class PathPlotTest : public testing::Test {
 protected:
  PathPlotTest() {
    auto inspection = makeInspection(settings, data, 2, 0);
    auto units = std::make_shared<UnitInspection>(*inspection->units);
    // 2 inputs, 2 units a layer: unit 2 of layer 1 is closed.
    units->output = VectorD::Constant(1, 1.5);
    units->paths = {{0, {0, 0}, 1, 2}, {0, {0, 1}, 1, -1}, {1, {0, 0}, 0.5, 1}, {1, {1, 0}, 0, 7}};
    inspection->units = units;
    run.inspection = inspection;
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

TEST_F(PathPlotTest, PathsThatPassALayerByAreTold) {
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto units = std::make_shared<UnitInspection>(*inspection->units);
  units->paths[1] = {.input = 0, .units = {0, 0}, .feature = 1, .value = -1, .skipped = 2};
  inspection->units = units;
  inspection->step = 1;
  run.inspection = inspection;
  panel.refresh();
  EXPECT_TRUE(note(panel).contains("past the layer")) << note(panel).toStdString();
  const auto names = panel.plot()->xAxis->ticker().dynamicCast<QCPAxisTickerText>();
  ASSERT_TRUE(names);
  EXPECT_EQ(names->ticks().value(1), "x1·1·1");
  EXPECT_EQ(names->ticks().value(2), "x1·1·(1)");
  const PlotTable table = panel.table();
  ASSERT_EQ(table.names.back(), "skipped_2");
  EXPECT_EQ(table.columns.back(), (std::vector<double>{0, 1, 0, 0}));
}

TEST_F(PathPlotTest, OfManyPathsAsManyAreNamedAsHaveRoom) {
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto units = std::make_shared<UnitInspection>(*inspection->units);
  units->paths.assign(36, units->paths[0]);
  inspection->units = units;
  inspection->step = 1;
  run.inspection = inspection;
  const auto namesAt = [this](int width) {
    panel.resize(width, 400);
    panel.refresh();
    panel.plot()->replot(QCustomPlot::rpImmediateRefresh);
    panel.plot()->replot(QCustomPlot::rpImmediateRefresh);  // with the margins of the first
    return panel.plot()->xAxis->tickVector().size();
  };
  const int height = QFontMetrics(panel.plot()->xAxis->tickLabelFont()).height();
  EXPECT_GE(namesAt(36 * height + 300), 36);
  const qsizetype few = namesAt(18 * height);
  EXPECT_GE(few, 4);
  EXPECT_LE(few * height, panel.plot()->axisRect()->width() + 2 * height);
}

TEST_F(PathPlotTest, LargerNetworksSayThatTheyHaveTooManyPaths) {
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto units = std::make_shared<UnitInspection>(*inspection->units);
  units->paths.clear();
  inspection->units = units;
  inspection->step = 1;
  run.inspection = inspection;
  panel.refresh();
  EXPECT_TRUE(message(panel).contains("only for tiny networks"));
  EXPECT_TRUE(panel.table().columns.empty());
  run.inspection = nullptr;
  panel.refresh();
  EXPECT_FALSE(message(panel).isEmpty());
}

}  // namespace
}  // namespace gatescope
