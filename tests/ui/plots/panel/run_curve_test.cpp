// Plots of ensembles: medians on their bands, in the picture, under the pointer and in files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/run_curve.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include "tests/ui/support/plot_support.h"
#include "ui/grid/plot_arrangement.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/panel/quartile_band.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

constexpr int kNetworks = 5;

/// Every plot of curves: those of a run over steps, and the spectrum.
std::vector<PlotRow> curvePlots() {
  std::vector<PlotRow> rows;
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> panel(row.create(nullptr));
    if (panel->canShowEach()) rows.push_back(row);
  }
  return rows;
}

/// makePlanesRun() of so many networks; the measures of network m are 1 + m/10 times as large.
RunHistory makePlanesEnsemble() {
  const RunHistory alone = makePlanesRun(1, 400);
  Results results;
  results.members.resize(kNetworks);
  for (std::size_t m = 0; m < results.members.size(); ++m) {
    results.members[m].layers = alone.curves.layers();
    for (LayerSample& sample : results.members[m].layers)
      for (std::vector<double>* values : {&sample.planeAngle, &sample.planesFound})
        for (double& value : *values) value *= 1 + 0.1 * static_cast<double>(m);
  }
  results.states = {alone.state};
  results.states.back().networks = kNetworks;
  RunHistory run;
  run.generation = 1;
  run.settings = alone.settings;
  run.settings.experiment.ensemble.seeds = kNetworks;
  run.append(results);
  return run;
}

class RunCurveTest : public testing::Test {
 protected:
  RunPlot& open(const PlotRow& row, const OtherRuns& others = {}) {
    panel.reset(row.create(nullptr));
    panel->setRuns(row.id == "gate_planes" ? &planes : &run, others);
    show(*panel);
    return *panel;
  }
  std::vector<double> column(const QString& name) const {
    const PlotTable table = panel->table();
    const auto found = std::ranges::find(table.names, name);
    if (found == table.names.end()) return {};
    return table.columns[static_cast<std::size_t>(found - table.names.begin())];
  }
  QString values() const { return panel->findChild<QLabel*>("values")->text(); }

  RunHistory run = makeEnsemble(1, 400, 4, kNetworks);
  RunHistory planes = makePlanesEnsemble();
  std::unique_ptr<RunPlot> panel;
};

TEST_F(RunCurveTest, EveryPlotOfCurvesHasBandsInItsPictureAndItsTable) {
  const std::vector<PlotRow> rows = curvePlots();
  ASSERT_EQ(rows.size(), 13U);
  for (const PlotRow& row : rows) {
    SCOPED_TRACE(row.id.toStdString());
    for (const PlotMode& mode : row.modes(2)) {
      SCOPED_TRACE(mode.id.toStdString());
      RunPlot& plot = open(row);
      plot.chooseMode(mode.id);
      EXPECT_EQ(message(plot), "");
      EXPECT_FALSE(parts<QuartileBand>(plot).empty());
      for (const QuartileBand* band : parts<QuartileBand>(plot)) EXPECT_FALSE(band->band().x.isEmpty());
      int inLegend = 0;
      for (const LegendEntry& entry : part<CurveLegend>(plot)->entries()) inLegend += entry.band.isValid();
      EXPECT_TRUE(inLegend > 0 || row.id == "gate_change" || row.id == "gate_planes") << "layers stand on their ladder";
      const PlotTable table = plot.table();
      int medians = 0;
      for (const QString& name : table.names) {
        if (!name.endsWith("_median")) continue;
        ++medians;
        const QString base = name.chopped(7);
        const std::vector<double> low = column(base + "_lower"), median = column(name), high = column(base + "_upper");
        ASSERT_EQ(low.size(), median.size()) << name.toStdString();
        ASSERT_EQ(high.size(), median.size()) << name.toStdString();
        for (std::size_t i = 0; i < low.size(); ++i)
          EXPECT_TRUE(std::isnan(median[i]) || (low[i] <= median[i] && median[i] <= high[i])) << name.toStdString();
      }
      EXPECT_GT(medians, 0);
    }
  }
}

TEST_F(RunCurveTest, OneNetworkHasNoBandAndPlainColumns) {
  run = makeRun(1, 400, 4);
  planes = makePlanesRun(1, 400);
  for (const PlotRow& row : curvePlots()) {
    RunPlot& plot = open(row);
    EXPECT_TRUE(parts<QuartileBand>(plot).empty()) << row.id.toStdString();
    for (const QString& name : plot.table().names) EXPECT_FALSE(name.endsWith("_median")) << name.toStdString();
    EXPECT_FALSE(plot.findChild<QAction*>("each")->isVisible());
  }
}

TEST_F(RunCurveTest, EachNetworkIsShownOnRequest) {
  for (const PlotRow& row : curvePlots()) {
    SCOPED_TRACE(row.id.toStdString());
    RunPlot& plot = open(row);
    const int before = plot.plot()->graphCount();
    auto* each = plot.findChild<QAction*>("each");
    EXPECT_TRUE(each->isVisible());
    each->trigger();
    EXPECT_TRUE(plot.showsEach());
    const int curves = static_cast<int>(parts<QuartileBand>(plot).size());
    EXPECT_EQ(plot.plot()->graphCount(), before + kNetworks * curves);
    int seeds = 0;
    for (const QString& name : plot.table().names) seeds += name.startsWith("seed_3_");
    EXPECT_GT(seeds, 0);
    each->trigger();
    EXPECT_EQ(plot.plot()->graphCount(), before);
  }
}

TEST_F(RunCurveTest, TheBandLiesBetweenTheQuartiles) {
  auto& plot = dynamic_cast<LossPlot&>(open(*findPlotRow("loss")));
  const std::vector<double> low = column("train_loss_lower"), high = column("train_loss_upper");
  const QuartileBand* band = parts<QuartileBand>(plot).back();
  ASSERT_EQ(band->band().x.size(), 400);
  for (qsizetype i = 0; i < 400; ++i) {
    EXPECT_EQ(band->band().low[i], low[static_cast<std::size_t>(i)]);
    EXPECT_EQ(band->band().high[i], high[static_cast<std::size_t>(i)]);
  }
  EXPECT_LE(plot.plot()->yAxis->range().lower, *std::ranges::min_element(low)) << "the axes hold the band";
  EXPECT_GE(plot.plot()->yAxis->range().upper, *std::ranges::max_element(high));
}

TEST_F(RunCurveTest, PointerAndTitleSayMedianAndQuartiles) {
  open(*findPlotRow("loss"));
  panel->resize(900, 330);
  EXPECT_TRUE(values().startsWith("median: train ")) << values().toStdString();
  EXPECT_TRUE(values().contains("[")) << "with its quartiles where there is room";
  panel->resize(520, 330);
  EXPECT_FALSE(values().contains("["));
  const QString text = pointAt(*panel, 200, run.median().steps()[200].trainLoss);
  EXPECT_TRUE(text.contains("median ") && text.contains(", quartiles ")) << text.toStdString();
  panel->linkTo(150);
}

TEST_F(RunCurveTest, PinnedRunsAndTheGhostKeepTheirBands) {
  const RunHistory pinnedRun = makeEnsemble(2, 300, 4, 3), aloneRun = makeRun(3, 200, 4);
  const RunHistory pinnedPlanes = makePlanesEnsemble(), alonePlanes = makePlanesRun(3, 200);
  for (const PlotRow& row : curvePlots()) {
    SCOPED_TRACE(row.id.toStdString());
    RunPlot& plot = open(row);
    const bool ofPlanes = row.id == "gate_planes";
    const RunHistory &pinned = ofPlanes ? pinnedPlanes : pinnedRun, &alone = ofPlanes ? alonePlanes : aloneRun;
    const std::size_t own = parts<QuartileBand>(plot).size();
    plot.setRuns(ofPlanes ? &planes : &run,
                 {ghostRun(pinned), {&pinned, "B: GaLU", "b_", 1}, {&alone, "C: GaLU", "c_", 2}});
    EXPECT_GE(parts<QuartileBand>(plot).size(), own + 2);
    int banded = 0, named = 0;
    for (const LegendEntry& entry : part<CurveLegend>(plot)->entries()) {
      banded += entry.band.isValid() && (entry.text.contains("B: GaLU") || entry.text.contains("previous"));
      named += entry.text.contains("C: GaLU") && !entry.band.isValid();
    }
    EXPECT_EQ(banded, 2);
    EXPECT_EQ(named, 1) << "one network has a line alone";
  }
}

TEST_F(RunCurveTest, LayoutsRememberThatEachIsShown) {
  RunPlot& plot = open(*findPlotRow("loss"));
  plot.setShowsEach(true);
  QSplitter rows;
  const QJsonObject kept = writeArrangement({&plot}, rows);
  plot.setShowsEach(false);
  readModes(kept, {&plot});
  EXPECT_TRUE(plot.showsEach());
}

TEST_F(RunCurveTest, SmoothingSmoothsTheBandToo) {
  open(*findPlotRow("loss"));
  const double before = parts<QuartileBand>(*panel).back()->band().high[300];
  for (QAction* action : panel->findChild<QToolButton*>("axes")->menu()->actions())
    if (action->text() == "Weight 0.9 of the past") action->trigger();
  EXPECT_GT(parts<QuartileBand>(*panel).back()->band().high[300], before) << "a falling curve's mean lags behind";
}

TEST_F(RunCurveTest, AnInfiniteUpperQuartileReachesBeyondTheAxis) {
  Results results;
  results.members.resize(kNetworks);
  for (int m = 0; m < kNetworks; ++m) {
    const std::shared_ptr<KernelFrame> frame = makeFrame(40, 409);
    frame->condition = m < 3 ? 100 : std::numeric_limits<double>::infinity();
    results.members[static_cast<std::size_t>(m)].kernels.push_back(frame);
  }
  run.append(results);
  open(*findPlotRow("kernel_history"));
  const Band& band = parts<QuartileBand>(*panel).back()->band();
  EXPECT_EQ(band.low.back(), 100);
  EXPECT_TRUE(std::isinf(band.high.back()));
  panel->resize(900, 330);
  EXPECT_EQ(values(), "median: 100 [100, ∞]");
}

TEST_F(RunCurveTest, ThePastIsThatOfAllNetworks) {
  auto past = std::make_shared<PastView>();
  past->step = 120;
  for (const double factor : {3.0, 1.0, 2.0}) {
    const std::shared_ptr<KernelFrame> frame = makeFrame(40, 120);
    frame->eigenvalues *= factor;
    past->kernels.push_back(frame);
  }
  past->kernel = past->kernels.front();
  run.look(past);
  open(*findPlotRow("eigenvalues"));
  EXPECT_EQ(curve(*panel, "now")->data()->at(0)->value, 200) << "the median, not that of the first";
  EXPECT_EQ(column("eigenvalue_upper").front(), 250);
  run.look(nullptr);
  panel->refresh();
  EXPECT_EQ(curve(*panel, "now")->data()->at(0)->value, run.kernel()->eigenvalues[0]);
}

TEST_F(RunCurveTest, NetworksThatDivergedAreTold) {
  run.state.diverged = 2;
  run.state.message = "2 of 5 networks have diverged: seed 1 at step 12, seed 4 at step 30";
  EXPECT_TRUE(note(open(*findPlotRow("loss"))).contains("2 of 5 networks"));
}

TEST_F(RunCurveTest, PicturesFromInsideSayWhichNetworkTheyAreOf) {
  run.watched = 2;
  EXPECT_TRUE(open(*findPlotRow("loss")).settingsLine().contains("seeds 1–5"));
  EXPECT_TRUE(open(*findPlotRow("heat_map")).settingsLine().endsWith("seed 3"));
  EXPECT_TRUE(open(*findPlotRow("network")).settingsLine().endsWith("seed 3"));
}

}  // namespace
}  // namespace gatescope
