// Eight seeds of a run in the real window: everything that is done with a run, through its controls.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <optional>

#include "tests/ui/support/autosave_support.h"
#include "tests/ui/support/bridge_support.h"
#include "ui/compare/comparison.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/runs_panel.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/number_spin_box.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/export/plot_csv.h"
#include "ui/export/recorder.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/panel/plottables.h"
#include "ui/plots/panel/quartile_band.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

constexpr std::int64_t kSeeds = 8;

class EnsembleWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    Settings settings = quickSettings();
    settings.experiment.gating.variant = "soft_relu";
    settings.experiment.ensemble.seeds = kSeeds;
    settings.live.stopSteps = 40;
    settings.live.budget = 1;
    m_window = std::make_unique<MainWindow>(settings);
    m_window->comparison().setGatesFolder(m_folder.path());
    m_window->show();
    ASSERT_TRUE(becomesReady(bridge()));
    ASSERT_TRUE(waitUntil([this] { return !run().median().steps().empty(); }));
  }
  SessionBridge& bridge() { return m_window->bridge(); }
  const RunHistory& run() { return *bridge().history(); }
  bool isDone() {
    return bridge().state().phase == RunPhase::Finished && run().generation == bridge().generation() &&
           run().checkpoints.size() > 3;
  }
  bool isGoing() { return bridge().state().phase == RunPhase::Running; }
  void finish() {
    m_window->toolbar().runAction()->trigger();
    ASSERT_TRUE(waitUntil([this] { return isDone(); }));
  }
  RunPlot& plot(const char* id) {
    for (RunPlot* panel : m_window->plots().panels())
      if (panel->id() == QLatin1String(id)) return *panel;
    throw std::runtime_error(id);
  }
  int bands(const char* id) {
    plot(id).catchUp();
    int found = 0;
    for (int i = 0; i < plot(id).plot()->plottableCount(); ++i)
      found += dynamic_cast<QuartileBand*>(plot(id).plot()->plottable(i)) != nullptr;
    return found;
  }
  QSpinBox& networkBox() { return *m_window->findChild<QSpinBox*>("shownNetwork"); }
  void show(const char* id) {
    for (QAction* action : m_window->plots().plotActions())
      action->setChecked(action->data().toString() == QLatin1String(id));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
};

TEST_F(EnsembleWindowTest, TheNumberOfSeedsIsASettingLikeOthers) {
  EXPECT_EQ(bridge().state().networks, kSeeds);
  EXPECT_TRUE(networkBox().isVisible());
  auto& seeds = *m_window->findChild<NumberSpinBox*>("ensemble.seeds.spin");
  seeds.setFocus();
  seeds.selectAll();
  QTest::keyClicks(&seeds, "1");
  QTest::keyClick(&seeds, Qt::Key_Return);
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.ensemble.seeds == 1; }));
  ASSERT_TRUE(becomesReady(bridge()));
  EXPECT_FALSE(networkBox().isVisible()) << "of one network there is no choice";
  EXPECT_FALSE(run().isEnsemble());
  EXPECT_EQ(bands("loss"), 0);
}

TEST_F(EnsembleWindowTest, NewSeedGoesOnToSeedsThatItHasNotHad) {
  EXPECT_EQ(bands("loss"), 2);
  m_window->toolbar().newSeedAction()->trigger();
  EXPECT_TRUE(waitUntil([this] { return bridge().settings().experiment.seed == 1U + kSeeds; }));
  m_window->panel().change("seed", std::int64_t{9007199254740991 - kSeeds});
  m_window->toolbar().newSeedAction()->trigger();
  EXPECT_TRUE(waitUntil([this] { return bridge().settings().experiment.seed == 1; })) << "no seed is left for the last";
}

TEST_F(EnsembleWindowTest, RunsPausesStepsAndResets) {
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitUntil([this] { return run().median().steps().size() > 5; }));
  m_window->runs().pause();
  ASSERT_TRUE(waitUntil([this] { return !isGoing(); }));
  m_window->runs().reset();
  ASSERT_TRUE(becomesReady(bridge()));
  for (const std::int64_t step : {1, 2}) {
    QTest::keyClick(m_window.get(), Qt::Key_Period);
    ASSERT_TRUE(waitUntil([&] { return bridge().state().step == step && !isGoing(); }));
  }
  EXPECT_EQ(run().median().steps().size(), 2U) << "the loss of a step is told with the next one";
  for (const History* network : run().networks()) EXPECT_EQ(network->steps().size(), 2U);
}

TEST_F(EnsembleWindowTest, PicturesFromInsideAreOfTheChosenNetwork) {
  show("network");
  ASSERT_TRUE(waitUntil([this] { return run().inspection && run().inspection->units; }));
  EXPECT_EQ(run().inspection->order.member, 0);
  const VectorD first = run().inspection->units->output;
  networkBox().setFocus();
  QTest::keyClick(&networkBox(), Qt::Key_Up);
  QTest::keyClick(&networkBox(), Qt::Key_Up);
  EXPECT_EQ(networkBox().text(), "network 3 of 8");
  ASSERT_TRUE(waitUntil([this] { return run().inspection->order.member == 2 && run().inspection->units; }));
  EXPECT_NE(run().inspection->units->output, first);
  EXPECT_EQ(run().watched, 2);
  EXPECT_TRUE(plot("network").settingsLine().endsWith("seed 3"));
}

TEST_F(EnsembleWindowTest, ThePastIsLookedAtAndContinued) {
  finish();
  const std::vector<StepSample> curve = run().median().steps();
  const std::int64_t step = run().checkpoints[run().checkpoints.size() / 2];
  QTest::mouseClick(&m_window->timeline().strip(), Qt::LeftButton, {},
                    QPoint(m_window->timeline().strip().position(step), 8));
  ASSERT_TRUE(waitUntil([&] { return run().pastView && run().pastView->step == m_window->timeline().viewedStep(); }));
  const std::int64_t viewed = m_window->timeline().viewedStep();
  EXPECT_EQ(run().pastView->kernels.size(), static_cast<std::size_t>(kSeeds));
  EXPECT_EQ(run().shownKernel()->step, viewed);
  EXPECT_LT(run().shownKernels().low->eigenvalues[0], run().shownKernels().high->eigenvalues[0]);
  QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(becomesReady(bridge()));
  EXPECT_EQ(bridge().state().step, viewed);
  EXPECT_EQ(bridge().state().networks, kSeeds);
  EXPECT_LE(run().median().steps().back().step, viewed);
  finish();
  EXPECT_EQ(run().median().steps().back().trainLoss, curve.back().trainLoss)
      << "the same bits as if it had never stopped";
}

TEST_F(EnsembleWindowTest, GatesAreCopiedFromEachNetwork) {
  finish();
  m_window->runs().viewPast(run().checkpoints[run().checkpoints.size() / 2]);
  QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
  ASSERT_TRUE(waitUntil([this] { return run().settings.experiment.gating.variant == "fixed_learnt" && isDone(); }))
      << m_window->status().message().toStdString() << bridge().state().message;
  EXPECT_EQ(bridge().state().networks, kSeeds);
  for (const History* network : run().networks()) EXPECT_EQ(network->layers().back().gateChangeTotal.front(), 0);
}

TEST_F(EnsembleWindowTest, APinnedEnsembleKeepsItsBandsAndItsQuartiles) {
  finish();
  const Quartiles loss = run().newest(&StepSample::trainLoss);
  QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
  m_window->panel().change("ensemble.seeds", std::int64_t{1});
  ASSERT_TRUE(waitUntil([this] { return !run().isEnsemble() && isDone(); }));
  ASSERT_EQ(m_window->runs().pins().others().size(), 1U);
  const RunHistory& pinned = *m_window->runs().pins().others().front().history;
  EXPECT_EQ(pinned.newest(&StepSample::trainLoss).high, loss.high);
  EXPECT_EQ(bands("loss"), 4) << "of training and test, pinned and as the previous run";
  const QString csv = m_window->comparison().showDifferences().csv();
  EXPECT_TRUE(csv.contains("ensemble.seeds,\"1\",\"8\"")) << csv.toStdString();
  EXPECT_TRUE(csv.contains("[")) << "median and quartiles";
  m_window->runsPanel().shownAction()->setChecked(true);
  EXPECT_TRUE(waitUntil([this] {
    const auto* list = m_window->runsPanel().list();
    for (int i = 0; i < list->topLevelItemCount(); ++i)
      if (list->topLevelItem(i)->text(4).contains(" [")) return true;
    return false;
  }));
}

TEST_F(EnsembleWindowTest, ItIsSavedReopenedAndResumedToTheSameBits) {
  const QString file = m_folder.filePath("eight.gatescope");
  ASSERT_TRUE(advance(bridge(), 15));
  QSignalSpy saved(&bridge(), &SessionBridge::noticeArrived);
  bridge().save(file);
  ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
  ASSERT_TRUE(saved[0][0].value<Notice>().ok) << saved[0][0].value<Notice>().text;
  finish();
  const RunHistory straight = run();
  ASSERT_EQ(m_window->files().openNow(file), "");
  ASSERT_TRUE(becomesReady(bridge()));
  EXPECT_EQ(bridge().state().step, 15);
  EXPECT_EQ(bridge().state().networks, kSeeds);
  EXPECT_EQ(run().median().steps().size(), 15U) << "with the curves so far";
  finish();
  for (std::size_t i = 0; i < straight.networks().size(); ++i)
    EXPECT_EQ(run().networks()[i]->steps().back().trainLoss, straight.networks()[i]->steps().back().trainLoss);
  EXPECT_EQ(run().median().steps().size(), straight.median().steps().size());
}

TEST_F(EnsembleWindowTest, AfterACrashItComesBackWhole) {
  const QString kept = m_folder.filePath("autosave");
  std::optional<Autosave> autosave(std::in_place, bridge(), kept, kNeverSaved);
  ASSERT_TRUE(advance(bridge(), 12));
  QSignalSpy saved(&bridge(), &SessionBridge::noticeArrived);
  autosave->saveIfMoved();
  ASSERT_TRUE(waitUntil([&] { return !saved.isEmpty(); }));
  const QStringList files = QDir(kept).entryList({"*.gatescope"}, QDir::Files);
  ASSERT_EQ(files.size(), 1);
  ASSERT_EQ(m_window->files().openNow(QDir(kept).filePath(files[0])), "");
  ASSERT_TRUE(becomesReady(bridge()));
  EXPECT_EQ(bridge().state().step, 12);
  EXPECT_EQ(bridge().state().networks, kSeeds);
}

TEST_F(EnsembleWindowTest, PlotsAreExportedAndRecorded) {
  ASSERT_TRUE(advance(bridge(), 3));
  plot("loss").setShowsEach(true);
  const QByteArray csv = plotCsv(plot("loss"));
  EXPECT_TRUE(csv.startsWith("step,train_loss_median,train_loss_lower,train_loss_upper,")) << csv.left(80).data();
  EXPECT_TRUE(csv.contains(",seed_8_test_loss"));
  Recorder recorder(bridge());
  RecordingOptions options;
  options.panels = {&plot("loss"), &plot("eigenvalues")};
  options.format = "png";
  options.path = m_folder.filePath("frames");
  options.size = QSize(480, 240);
  options.everySteps = 1;
  options.untilEnd = false;
  ASSERT_EQ(recorder.start(options), "");
  ASSERT_TRUE(waitUntil([&] { return recorder.frames() >= 1; }));
  ASSERT_TRUE(advance(bridge(), 1));
  ASSERT_TRUE(waitUntil([&] { return recorder.frames() >= 2; }));
  recorder.stop();
  ASSERT_TRUE(waitUntil([&] { return !recorder.isRecording(); }));
  EXPECT_GE(QDir(options.path).entryList({"*.png"}).size(), 2);
}

}  // namespace
}  // namespace gatescope
