// Plots as users meet them: real widgets, wheel, mouse and keys.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/ui/support/plot_support.h"
#include "ui/plots/curves/eigenvalue_plot.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

/// One notch of the wheel towards the screen at `where`.
void turnWheel(QWidget& target, QPointF where) {
  QWheelEvent event(where, target.mapToGlobal(where), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                    Qt::NoScrollPhase, false);
  QApplication::sendEvent(&target, &event);
}

class LossPlotTest : public testing::Test {
 protected:
  LossPlotTest() {
    panel.setRuns(&run, {});
    show(panel);
  }
  QCPRange x() const { return panel.plot()->xAxis->range(); }
  QCPRange y() const { return panel.plot()->yAxis->range(); }
  QRect area() const { return panel.plot()->axisRect()->rect(); }

  RunHistory run = makeRun(1, 400, 4);
  LossPlot panel;
};

TEST_F(LossPlotTest, FollowsNewData) {
  EXPECT_EQ(x().lower, 0);
  EXPECT_EQ(x().upper, 400);
  EXPECT_GT(y().upper, 0.55);
  growRun(run, 400, 900, 4);
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(x().upper, 1000);
  EXPECT_LT(y().lower, run.curves.steps().back().trainLoss);
}

TEST_F(LossPlotTest, RefreshIsQuietWithoutNewsOrWhenHidden) {
  EXPECT_FALSE(panel.refresh());
  growRun(run, 400, 410, 4);
  panel.hide();
  EXPECT_FALSE(panel.refresh());
  EXPECT_EQ(curve(panel, "train")->dataCount(), 400) << "hidden plots cost nothing";
  panel.show();
  EXPECT_EQ(curve(panel, "train")->dataCount(), 410);
  EXPECT_FALSE(panel.refresh()) << "showing drew it already";
}

TEST_F(LossPlotTest, WheelZoomsBothAxesSwitchesFollowOffAndSurvivesNewData) {
  QSignalSpy changed(&panel, &PlotPanel::followChanged);
  const QCPRange before = x(), beforeY = y();
  turnWheel(*panel.plot(), area().center());
  EXPECT_FALSE(panel.follows());
  EXPECT_FALSE(panel.findChild<QToolButton*>("follow")->isChecked());
  ASSERT_EQ(changed.count(), 1);
  EXPECT_FALSE(changed[0][0].toBool());
  EXPECT_LT(x().size(), before.size());
  EXPECT_LT(y().upper / y().lower, beforeY.upper / beforeY.lower);
  const QCPRange zoomed = x(), zoomedY = y();
  growRun(run, 400, 1500, 4);
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(x(), zoomed);
  EXPECT_EQ(y(), zoomedY);
}

TEST_F(LossPlotTest, ZoomSurvivesTheNextRun) {
  turnWheel(*panel.plot(), area().center());
  const QCPRange zoomed = x();
  run = makeRun(2, 100, 4);
  EXPECT_TRUE(panel.refresh());
  EXPECT_EQ(x(), zoomed);
}

TEST_F(LossPlotTest, WheelOverAnAxisZoomsThatAxisAlone) {
  const QCPRange before = x(), beforeY = y();
  turnWheel(*panel.plot(), QPointF(area().center().x(), area().bottom() + 12));
  EXPECT_LT(x().size(), before.size());
  EXPECT_EQ(y(), beforeY);
  const QCPRange zoomed = x();
  turnWheel(*panel.plot(), QPointF(area().left() - 12, area().center().y()));
  EXPECT_EQ(x(), zoomed);
  EXPECT_NE(y(), beforeY);
}

TEST_F(LossPlotTest, DragPansAndDoubleClickFollowsAgain) {
  const QCPRange before = x();
  const QPoint from = area().center();
  QTest::mousePress(panel.plot(), Qt::LeftButton, {}, from);
  QMouseEvent move(QEvent::MouseMove, from + QPoint(60, 0), panel.plot()->mapToGlobal(from + QPoint(60, 0)),
                   Qt::NoButton, Qt::LeftButton, {});
  QApplication::sendEvent(panel.plot(), &move);
  QTest::mouseRelease(panel.plot(), Qt::LeftButton, {}, from + QPoint(60, 0));
  EXPECT_FALSE(panel.follows());
  EXPECT_LT(x().lower, before.lower);
  EXPECT_NEAR(x().size(), before.size(), 1e-9);
  QTest::mouseDClick(panel.plot(), Qt::LeftButton, {}, from);
  EXPECT_TRUE(panel.follows());
  EXPECT_EQ(x(), before);
}

TEST_F(LossPlotTest, KeyboardPansZoomsAndFollows) {
  EXPECT_EQ(panel.plot()->focusPolicy(), Qt::StrongFocus);
  EXPECT_EQ(panel.plot()->accessibleName(), "Loss plot");
  const QCPRange before = x();
  QTest::keyClick(panel.plot(), Qt::Key_Right);
  EXPECT_NEAR(x().lower, before.lower + 0.1 * before.size(), 1e-9);
  EXPECT_FALSE(panel.follows());
  const QCPRange beforeY = y();
  QTest::keyClick(panel.plot(), Qt::Key_Up);
  EXPECT_NEAR(y().upper / y().lower, beforeY.upper / beforeY.lower, 1e-6) << "a logarithmic pan keeps the ratio";
  EXPECT_GT(y().lower, beforeY.lower);
  const double size = x().size();
  QTest::keyClick(panel.plot(), Qt::Key_Plus);
  EXPECT_NEAR(x().size(), 0.8 * size, 1e-9);
  QTest::keyClick(panel.plot(), Qt::Key_Minus);
  EXPECT_NEAR(x().size(), size, 1e-9);
  for (const auto key : {Qt::Key_F, Qt::Key_Home}) {
    QTest::keyClick(panel.plot(), Qt::Key_Left);
    EXPECT_FALSE(panel.follows());
    QTest::keyClick(panel.plot(), key);
    EXPECT_TRUE(panel.follows());
    EXPECT_EQ(x(), before);
  }
}

TEST_F(LossPlotTest, FollowButtonBringsTheDataBack) {
  const QCPRange before = x();
  turnWheel(*panel.plot(), area().center());
  QTest::mouseClick(panel.findChild<QToolButton*>("follow"), Qt::LeftButton);
  EXPECT_TRUE(panel.follows());
  EXPECT_EQ(x(), before);
}

TEST_F(LossPlotTest, NonPositiveLossesAreGapsOnTheLogarithmicAxisOnly) {
  Results results;
  results.members[0].steps = {{.step = 400, .trainLoss = 0}, {.step = 401, .trainLoss = 0.1}, {.step = 402}};
  run.append(results);
  panel.refresh();
  const auto valueAt = [&](double step) { return curve(panel, "train")->data()->findBegin(step, false)->value; };
  EXPECT_TRUE(std::isnan(valueAt(400)));
  EXPECT_EQ(valueAt(401), 0.1);
  EXPECT_TRUE(std::isnan(valueAt(402)));
  EXPECT_GT(y().lower, 0.01) << "a zero does not stretch the axis";
  QTest::mouseClick(panel.findChild<QToolButton*>("log"), Qt::LeftButton);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLinear);
  EXPECT_EQ(valueAt(400), 0);
  EXPECT_EQ(y().lower, 0);
  EXPECT_EQ(panel.table().columns[1][400], 0) << "raw values are kept";
}

TEST_F(LossPlotTest, SparseTestLossIsOneLine) {
  const auto data = curve(panel, "test")->data();
  EXPECT_EQ(data->size(), 40);
  for (const QCPGraphData& point : *data) EXPECT_FALSE(std::isnan(point.value));
  EXPECT_NE(curve(panel, "test")->pen().style(), Qt::SolidLine);
  EXPECT_TRUE(panel.findChild<QLabel*>("values")->text().contains("test 0.1"));
}

TEST_F(LossPlotTest, SaysWhyThereIsNoTestCurve) {
  RunHistory without;
  without.generation = 3;
  Results results;
  results.members[0].steps = {{.step = 0, .trainLoss = 0.5}, {.step = 1, .trainLoss = 0.4}};
  RunState state;
  state.phase = RunPhase::Running;
  state.noTestReason = "a test sample has no gate";
  results.states = {state};
  without.append(results);
  panel.setRuns(&without, {});
  EXPECT_TRUE(note(panel).contains("a test sample has no gate"));
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 1U);
  panel.setRuns(&run, {});
  EXPECT_EQ(note(panel), "");
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 2U);
}

TEST_F(LossPlotTest, ItsTitleIsThatOfWhatItShows) {
  const auto row = [this](const QString& text) {
    return std::ranges::any_of(panel.findChildren<QLabel*>(), [&](const QLabel* l) { return l->text() == text; });
  };
  EXPECT_EQ(panel.title(), "Loss");
  for (const auto& [mode, title] : {std::pair("accuracy", "Accuracy"), std::pair("test_only", "Test accuracy")}) {
    panel.chooseMode(mode);
    EXPECT_EQ(panel.title(), title);
    EXPECT_TRUE(row(title));
    EXPECT_FALSE(row("Loss"));
    EXPECT_TRUE(panel.plot()->accessibleName().startsWith(title));
    panel.setQuiet(true);
    EXPECT_TRUE(row(title)) << "not said twice to an audience";
    panel.setQuiet(false);
  }
  panel.chooseMode("loss");
  EXPECT_TRUE(row("Loss"));
}

TEST_F(LossPlotTest, GhostIsFaintAndShares) {
  const RunHistory before = makeRun(7, 800, 4);
  panel.setRuns(&run, {ghostRun(before)});
  EXPECT_EQ(curve(panel, "train, previous run")->dataCount(), 800);
  EXPECT_GE(x().upper, 799);
  EXPECT_GT(curve(panel, "train, previous run")->pen().color().lightness(),
            curve(panel, "train")->pen().color().lightness());
  EXPECT_EQ(part<CurveLegend>(panel)->entries().size(), 3U);
}

TEST_F(LossPlotTest, ThemeChangesCurvesAndPage) {
  panel.setTheme(makeTheme(Theme::Kind::Dark));
  EXPECT_EQ(curve(panel, "train")->pen().color(), makeTheme(Theme::Kind::Dark).train);
  EXPECT_EQ(curve(panel, "train")->dataCount(), 400) << "the data are there at once";
}

TEST_F(LossPlotTest, PointerReadsTheNearestSample) {
  const QPointF at = curve(panel, "train")->coordsToPixels(200, run.curves.steps()[200].trainLoss);
  QMouseEvent move(QEvent::MouseMove, at, panel.plot()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
  QApplication::sendEvent(panel.plot(), &move);
  EXPECT_TRUE(view(panel).crosshair().isShown());
  const QString text = view(panel).crosshair().text();
  EXPECT_TRUE(text.startsWith("train\nstep 20") || text.startsWith("train\nstep 19")) << text.toStdString();
  growRun(run, 400, 1900, 4);
  panel.refresh();
  panel.plot()->replot(QCustomPlot::rpQueuedRefresh);
  const QString later = view(panel).crosshair().text();
  EXPECT_NE(later, text) << "the axis moved under a resting pointer";
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(panel.plot(), &leave);
  EXPECT_FALSE(view(panel).crosshair().isShown());
}

TEST(PlotPanelTest, EmptyPlotsSayWhatWouldFillThem) {
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> panel(row.create(nullptr));
    EXPECT_EQ(panel->id(), row.id);
    EXPECT_EQ(panel->title(), row.title);
    show(*panel);
    EXPECT_TRUE(message(*panel).contains("Start a run")) << row.id.toStdString();
    EXPECT_FALSE(panel->plot()->xAxis->visible()) << "no axis of nothing";
    RunHistory failed;
    failed.state.phase = RunPhase::Failed;
    failed.state.message = "No such file: digits.csv";
    panel->setRuns(&failed, {});
    EXPECT_EQ(message(*panel), "No such file: digits.csv");
    const RunHistory run = makeRun(4, 50, 3);
    panel->setRuns(&run, {});
    // No data set is a plane, a line and images at once: maps and walls have their own tests.
    // Nor is this a tiny network, or one whose weights were redrawn, nor are planes of the data known.
    const bool drawn = !panel->wants().map && !panel->wants().images && !panel->wants().draws &&
                       row.id != QLatin1String("paths") && row.id != QLatin1String("gate_planes");
    EXPECT_EQ(message(*panel).isEmpty(), drawn) << row.id.toStdString();
    EXPECT_EQ(panel->plot()->xAxis->visible(), drawn) << row.id.toStdString();
  }
}

TEST(PlotPanelTest, ExportMenuAsksByFormat) {
  LossPlot panel;
  QSignalSpy asked(&panel, &PlotPanel::exportRequested);
  for (QMenu* menu : panel.findChildren<QMenu*>()) {
    for (QAction* action : menu->actions()) action->trigger();
  }
  QStringList formats;
  for (const auto& arguments : asked) formats.append(arguments[0].toString());
  EXPECT_EQ(formats, QStringList({"png", "svg", "pdf", "csv", "tex", "clipboard", "latex", "figure"}));
}

TEST(GateChangePlotTest, OneColourPerLayerInOrder) {
  GateChangePlot panel;
  const RunHistory run = makeRun(1, 100, 5);
  panel.setRuns(&run, {});
  show(panel);
  for (int l = 0; l < 5; ++l) {
    QCPGraph* layer = curve(panel, QString("layer %1").arg(l + 1));
    ASSERT_NE(layer, nullptr);
    EXPECT_EQ(layer->pen().color(), panel.theme().layer(l, 5));
  }
  EXPECT_FALSE(part<LayerLadder>(panel)->isCompact());
  EXPECT_TRUE(std::isnan(curve(panel, "layer 1")->data()->constBegin()->value) ||
              curve(panel, "layer 1")->data()->constBegin()->key >= 1)
      << "there is no rate at t=0";
}

TEST(GateChangePlotTest, ManyLayersGetACompactLadder) {
  GateChangePlot panel;
  const RunHistory run = makeRun(1, 50, 15), shallow = makeRun(2, 50, 2);
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(part<LayerLadder>(panel)->isCompact());
  panel.setRuns(&shallow, {ghostRun(run)});
  EXPECT_FALSE(part<LayerLadder>(panel)->isCompact());
  EXPECT_EQ(curve(panel, "layer 3"), nullptr);
  EXPECT_EQ(curve(panel, "previous run, mean")->pen().width(), 1);
}

TEST(GateChangePlotTest, ModesChangeMeasureAndScale) {
  GateChangePlot panel;
  const RunHistory run = makeRun(1, 1000, 3);
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
  EXPECT_LE(curve(panel, "layer 1")->dataCount(), 250);
  EXPECT_TRUE(panel.plot()->yAxis->label().contains("mean of 4"));
  panel.setMode(GateChangePlot::Mode::EachRate);
  EXPECT_EQ(curve(panel, "layer 1")->dataCount(), 1000);
  EXPECT_NEAR(curve(panel, "layer 2")->data()->findBegin(300, false)->value, 0.02 * std::exp(-1.0), 1e-12);
  panel.setMode(GateChangePlot::Mode::Total);
  EXPECT_EQ(panel.plot()->yAxis->scaleType(), QCPAxis::stLinear);
  EXPECT_EQ(panel.table().names[1], "gate_change_total_1");
  EXPECT_EQ(panel.table().columns[1][500], run.curves.layers()[500].gateChangeTotal[0]);
  panel.setMode(GateChangePlot::Mode::Active);
  EXPECT_EQ(curve(panel, "layer 3")->data()->constBegin()->value, 0.5);
  EXPECT_EQ(panel.findChild<QComboBox*>()->currentText(), "active");
}

TEST(GateChangePlotTest, SaysWhenGatesAreFrozen) {
  GateChangePlot panel;
  RunHistory run = makeRun(1, 50, 3), adaptive = makeRun(2, 50, 3);
  run.settings.experiment.gating.variant = "galu";
  adaptive.settings.experiment.gating.variant = "soft_galu";
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(note(panel).contains("GaLU are frozen"));
  panel.setRuns(&adaptive, {});
  EXPECT_EQ(note(panel), "");
}

TEST(EigenvaluePlotTest, SortedAndDistribution) {
  EigenvaluePlot panel;
  const RunHistory run = makeRun(1, 50, 3);
  panel.setRuns(&run, {});
  show(panel);
  const auto sorted = curve(panel, "now")->data();
  EXPECT_EQ(sorted->size(), 40);
  EXPECT_EQ(sorted->constBegin()->key, 1);
  EXPECT_EQ(sorted->constBegin()->value, 100);
  ASSERT_EQ(part<CurveLegend>(panel)->entries().size(), 3U);
  EXPECT_EQ(part<CurveLegend>(panel)->entries()[0].text, "now: cond 7\u2009943");
  panel.setMode(EigenvaluePlot::Mode::Distribution);
  EXPECT_EQ(panel.plot()->xAxis->scaleType(), QCPAxis::stLogarithmic);
  const auto steps = curve(panel, "now")->data();
  EXPECT_NEAR(steps->constBegin()->value, 0, 1e-12);
  EXPECT_EQ((steps->constEnd() - 1)->value, 1);
  EXPECT_EQ((steps->constEnd() - 1)->key, 100);
  EXPECT_EQ(curve(panel, "now")->lineStyle(), QCPGraph::lsStepLeft);
}

TEST(EigenvaluePlotTest, TheRunBeforeIsDrawnFaintly) {
  EigenvaluePlot panel;
  const RunHistory run = makeRun(1, 50, 3), before = makeRun(2, 50, 3);
  panel.setRuns(&run, {ghostRun(before)});
  show(panel);
  ASSERT_NE(curve(panel, "previous run"), nullptr);
  EXPECT_EQ(curve(panel, "previous run")->dataCount(), 40);
  EXPECT_EQ(part<CurveLegend>(panel)->entries().back().text, "previous run");
  panel.setRuns(&run, {});
  EXPECT_EQ(curve(panel, "previous run"), nullptr);
}

TEST(EigenvaluePlotTest, WhereGatesTrainTheExpectedSpectrumIsThatOfTheValuePart) {
  EigenvaluePlot panel;
  RunHistory frozen = makeRun(1, 50, 3), soft = makeRun(2, 50, 3);
  frozen.settings.experiment.gating.variant = "galu";
  soft.settings.experiment.gating.variant = "soft_galu";
  panel.setRuns(&frozen, {});
  show(panel);
  EXPECT_TRUE(curve(panel, "expected, E[K₀]"));
  EXPECT_TRUE(part<CurveLegend>(panel)->entries()[2].text.startsWith("E[K₀]: cond"));
  EXPECT_EQ(panel.table().names.back(), "expected_eigenvalue");
  panel.setRuns(&soft, {});
  EXPECT_TRUE(curve(panel, "expected, E[Kᵛ₀]"));
  EXPECT_TRUE(part<CurveLegend>(panel)->entries()[2].text.startsWith("E[Kᵛ₀]: cond"));
  EXPECT_EQ(panel.table().names.back(), "expected_value_eigenvalue");
}

TEST(EigenvaluePlotTest, OfShallowGatesThatTrainItIsTheWholeKernel) {
  EigenvaluePlot panel;
  RunHistory run = makeRun(1, 50, 3);
  run.settings.experiment.gating.variant = "dlgn_shallow";
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(curve(panel, "expected, E[K₀]"));
  EXPECT_EQ(panel.table().names.back(), "expected_eigenvalue");
  EXPECT_EQ(note(panel), "");
}

TEST(EigenvaluePlotTest, WhereTheoryHasThePartRedrawsHaveTheWhole) {
  EigenvaluePlot panel;
  RunHistory run = makeRun(1, 50, 3);
  run.settings.experiment.gating.variant = "soft_galu";
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(note(panel).contains("Mean kernel")) << note(panel).toStdString();
  auto inspection = std::make_shared<Inspection>(*run.inspection);
  auto draws = std::make_shared<KernelDraws>();
  draws->meanEigenvalues = 4 * run.kernel()->eigenvalues;
  inspection->draws = draws;
  run.inspection = inspection;
  ++run.generation;
  panel.refresh();
  EXPECT_EQ(curve(panel, "E[K₀] by redraws")->dataCount(), 40);
  EXPECT_EQ(part<CurveLegend>(panel)->entries()[3].text, "E[K₀] by redraws: cond 7\u2009943");
  EXPECT_EQ(panel.table().names.back(), "redrawn_eigenvalue");
  EXPECT_EQ(note(panel), "");
  run.settings.experiment.gating.variant = "galu";
  ++run.generation;
  panel.refresh();
  EXPECT_EQ(curve(panel, "E[K₀] by redraws")->dataCount(), 0) << "theory has it";
}

TEST(EigenvaluePlotTest, SingularKernelsAndMissingTheoryAreSaid) {
  EigenvaluePlot panel;
  RunHistory run = makeRun(1, 50, 3);
  auto frame = makeFrame(40, 60);
  frame->eigenvalues[39] = -1e-9;
  frame->condition = std::numeric_limits<double>::infinity();
  frame->expectedEigenvalues = nullptr;
  frame->noExpectedReason = "the gates depend on the same weights";
  Results results;
  results.members[0].kernels.push_back(frame);
  run.append(results);
  panel.setRuns(&run, {});
  show(panel);
  EXPECT_TRUE(note(panel).contains("the gates depend on the same weights"));
  ASSERT_EQ(part<CurveLegend>(panel)->entries().size(), 2U);
  EXPECT_EQ(part<CurveLegend>(panel)->entries()[0].text, "now: singular");
  EXPECT_TRUE(std::isnan((curve(panel, "now")->data()->constEnd() - 1)->value)) << "an eigenvalue ≤ 0 is a gap";
  panel.setMode(EigenvaluePlot::Mode::Distribution);
  EXPECT_NEAR(curve(panel, "now")->data()->constBegin()->value, 1.0 / 40, 1e-12) << "but it counts";
}

}  // namespace
}  // namespace gatescope
