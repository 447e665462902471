// The mean kernel against the number of draws.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/kernel_draws_plot.h"

#include <gtest/gtest.h>

#include "tests/support/made_inspection.h"
#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/plot_support.h"

namespace gatescope {
namespace {

TEST(KernelDrawsPlotTest, ShowsRatiosAndTheirDifferenceOrWhyNot) {
  RunHistory run = makeRun(1, 10, 2);
  auto inspection = std::make_shared<Inspection>();
  inspection->data = makeDataset(2, 6);
  inspection->draws =
      std::make_shared<const KernelDraws>(KernelDraws{6, {1.4, 1.2, 1.1}, {0.5, 0.8, 0.9}, {0.8, 0.6, 0.5}});
  run.inspection = inspection;
  KernelDrawsPlot panel;
  EXPECT_TRUE(panel.wants().draws);
  panel.setRuns(&run, {});
  show(panel);
  const PlotTable table = panel.table();
  ASSERT_EQ(table.names, (std::vector<QString>{"draws", "diagonal", "off_diagonal", "difference"}));
  EXPECT_EQ(table.columns[0], (std::vector<double>{1, 2, 3}));
  EXPECT_EQ(table.columns[3], (std::vector<double>{0.8, 0.6, 0.5}));
  EXPECT_TRUE(panel.findChild<QLabel*>("values")->text().contains("0.5 after 3 draws"));
  auto none = std::make_shared<Inspection>();
  none->noDrawsReason = "gates depend on the weights";
  none->step = 1;
  run.inspection = none;
  panel.refresh();
  EXPECT_EQ(message(panel), "gates depend on the weights");
}

}  // namespace
}  // namespace gatescope
