// The window with a real engine, driven by keys and mouse: run, pause, step, reset, seed, settings, files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <gtest/gtest.h>

#include <qcustomplot.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <functional>

#include "core/session/session_read.h"
#include "tests/ui/support/table_support.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/number_spin_box.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/export/plot_export.h"
#include "ui/grid/plot_grid.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/render.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

constexpr int kPatience = 100000;  // ms

class MainWindowTest : public testing::Test {
 protected:
  void open(const Settings& settings) {
    m_window = std::make_unique<MainWindow>(settings);
    m_window->show();
    ASSERT_TRUE(
        waitFor([this] { return phase() == RunPhase::Ready && !curves().empty() && bridge().history()->kernel(); }));
  }
  void SetUp() override { open(quickSettings()); }

  static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kPatience); }
  SessionBridge& bridge() { return m_window->bridge(); }
  RunPhase phase() { return bridge().state().phase; }
  std::int64_t step() { return bridge().state().step; }
  const std::vector<StepSample>& curves() { return bridge().history()->curves.steps(); }
  void press(Qt::Key key) { QTest::keyClick(m_window.get(), key); }
  /// Running and past a few samples.
  bool runsFor(std::size_t samples) {
    return waitFor([&] {
      return phase() == RunPhase::Running && bridge().history()->generation == bridge().generation() &&
             curves().size() > samples;
    });
  }
  NumberSpinBox* spin(const char* key) {
    return m_window->findChild<NumberSpinBox*>(QString::fromLatin1(key) + ".spin");
  }
  /// Chooses `path` in the file dialog that is open, as the user would.
  void chooseFile(const QString& path) {
    ASSERT_TRUE(waitFor([this] { return m_window->findChild<QFileDialog*>(); }));
    auto* dialog = m_window->findChild<QFileDialog*>();
    EXPECT_FALSE(dialog->isModal());
    dialog->setDirectory(QFileInfo(path).path());
    dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(waitFor([this] { return !m_window->findChild<QFileDialog*>(); }));
  }
  QAction* action(const QString& text) {
    for (QAction* candidate : m_window->findChildren<QAction*>())
      if (QString(candidate->text()).remove(QLatin1Char('&')) == text) return candidate;
    ADD_FAILURE() << text.toStdString();
    return nullptr;
  }

  std::unique_ptr<MainWindow> m_window;
};

TEST_F(MainWindowTest, StartsPausedWithTheKernelOnScreen) {
  EXPECT_EQ(step(), 0);
  EXPECT_EQ(m_window->status().stateWord(), "Ready");
  EXPECT_EQ(bridge().history()->kernel()->eigenvalues.size(), 20);
  EXPECT_EQ(bridge().ghost(), nullptr);
  EXPECT_EQ(m_window->size(), QSize(1280, 800));
}

TEST_F(MainWindowTest, SpaceRunsAndPauses) {
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(10));
  EXPECT_EQ(m_window->toolbar().runAction()->text(), "Pause");
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready; }));
  EXPECT_EQ(m_window->status().stateWord(), "Paused");
  const std::int64_t at = step();
  EXPECT_GT(at, 0);
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([&] { return step() > at; }));  // goes on where it was
}

TEST_F(MainWindowTest, StepKeysDoOneStepEach) {
  press(Qt::Key_Period);
  ASSERT_TRUE(waitFor([this] { return step() == 1 && phase() == RunPhase::Ready; }));
  press(Qt::Key_Right);
  ASSERT_TRUE(waitFor([this] { return step() == 2 && phase() == RunPhase::Ready; }));
}

TEST_F(MainWindowTest, SpaceRunsFromAnyFieldExceptWhereItTicksABox) {
  m_window->panel().setAllUnfolded(true);
  const QWidgetList fields = {m_window->findChild<QComboBox*>(QStringLiteral("gating.variant.combo")),
                              spin("network.depth"),
                              m_window->findChild<QSlider*>(QStringLiteral("network.depth.slider"))};
  for (QWidget* field : fields) {
    SCOPED_TRACE(field->objectName().toStdString());
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Space);
    ASSERT_TRUE(runsFor(0));
    QTest::keyClick(field, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready; }));
  }
  auto* box = m_window->findChild<QCheckBox*>(QStringLiteral("network.bias.check"));
  box->setFocus();
  QTest::keyClick(box, Qt::Key_Space);
  EXPECT_TRUE(box->isChecked());
  EXPECT_FALSE(bridge().wantsRun());
}

TEST_F(MainWindowTest, ArrowsStayWithTheFieldThatHasTheKeyboard) {
  const QWidgetList fields = {
      m_window->findChild<QComboBox*>(QStringLiteral("gating.variant.combo")), spin("network.depth"),
      m_window->findChild<QSlider*>(QStringLiteral("network.depth.slider")), m_window->toolbar().speedSlider(),
      m_window->plots().panels().front()->findChild<QCustomPlot*>()};
  QSignalSpy steps(&m_window->toolbar(), &RunToolbar::stepRequested);
  for (QWidget* field : fields) {
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Right);
    EXPECT_EQ(steps.size(), 0) << field->metaObject()->className() << field->objectName().toStdString();
  }
}

TEST_F(MainWindowTest, ResetGoesBackToTheSameBits) {
  const StepSample first = curves().front();
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(10));
  const std::uint64_t generation = bridge().generation();
  m_window->toolbar().resetAction()->trigger();
  EXPECT_EQ(bridge().generation(), generation + 1);
  ASSERT_TRUE(waitFor([&] {
    return bridge().history()->generation == generation + 1 && phase() == RunPhase::Ready && !curves().empty();
  }));
  EXPECT_EQ(step(), 0);
  EXPECT_EQ(curves().front().trainLoss, first.trainLoss);
  EXPECT_EQ(curves().front().testLoss, first.testLoss);
  ASSERT_NE(bridge().ghost(), nullptr);  // the curves so far
  EXPECT_GT(bridge().ghost()->curves.steps().size(), 10U);
}

TEST_F(MainWindowTest, NewSeedIsAnotherRun) {
  const double before = curves().front().trainLoss;
  const std::uint64_t generation = bridge().generation();
  m_window->toolbar().newSeedAction()->trigger();
  EXPECT_EQ(spin("seed")->value(), 2);
  ASSERT_TRUE(waitFor([&] { return bridge().history()->generation > generation && !curves().empty(); }));
  EXPECT_EQ(bridge().settings().experiment.seed, 2U);
  EXPECT_NE(curves().front().trainLoss, before);
}

TEST_F(MainWindowTest, DepthWhileTrainingRestartsRunsOnAndLeavesAGhost) {
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(10));
  const std::uint64_t generation = bridge().generation();
  auto* slider = m_window->findChild<QSlider*>(QStringLiteral("network.depth.slider"));
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_Right);
  QTest::keyClick(slider, Qt::Key_Right);
  ASSERT_TRUE(waitFor([&] { return bridge().generation() > generation; }));
  ASSERT_TRUE(runsFor(10));
  EXPECT_EQ(bridge().generation(), generation + 1);  // two keys, one restart
  EXPECT_EQ(bridge().history()->settings.experiment.network.depth, 5);
  EXPECT_EQ(bridge().history()->curves.layers().back().activeFraction.size(), 4U);
  ASSERT_NE(bridge().ghost(), nullptr);
  EXPECT_EQ(bridge().ghost()->settings.experiment.network.depth, 3);
}

TEST_F(MainWindowTest, WidthAndVariantWhileTraining) {
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(5));
  QTest::keyClick(spin("network.width"), Qt::Key_Up);
  ASSERT_TRUE(waitFor([this] { return bridge().settings().experiment.network.width == 13; }));
  ASSERT_TRUE(runsFor(5));
  auto* combo = m_window->findChild<QComboBox*>(QStringLiteral("gating.variant.combo"));
  for (int row = combo->currentIndex() + 1; row < combo->count(); ++row) {
    const std::uint64_t generation = bridge().generation();
    QTest::keyClick(combo, Qt::Key_Down);
    const std::string id = combo->currentData().toString().toStdString();
    if (id == "fixed_learnt") spin("gating.source_steps")->setValue(5);
    ASSERT_TRUE(waitFor([&] {
      return bridge().generation() > generation && bridge().settings().experiment.gating.variant == id;
    })) << id;
    ASSERT_TRUE(runsFor(3)) << id << ": " << bridge().state().message;
  }
}

TEST_F(MainWindowTest, LiveControlsChangeTheRunWithoutRestart) {
  m_window->panel().change("gating.variant", std::string("soft_relu"));
  ASSERT_TRUE(waitFor([this] { return bridge().history()->settings.experiment.gating.variant == "soft_relu"; }));
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(5));
  const std::uint64_t generation = bridge().generation();
  QTest::keyClick(spin("gating.beta"), Qt::Key_Up);
  m_window->panel().change("optimiser.step_size", 0.02);
  ASSERT_TRUE(waitFor([this] { return bridge().state().stepSize == 0.02; }));  // the engine has it
  const std::size_t samples = curves().size();
  ASSERT_TRUE(runsFor(samples));
  EXPECT_EQ(bridge().generation(), generation);
  EXPECT_GT(bridge().settings().live.beta, 4.0);
}

TEST_F(MainWindowTest, ASettingThatMakesNoSenseLeavesTheRunAlone) {
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(5));
  const std::uint64_t generation = bridge().generation();
  m_window->panel().change("loss", std::string("cross_entropy"));
  EXPECT_FALSE(m_window->panel().editor("loss")->issue().isEmpty());
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("attention")));
  const std::size_t samples = curves().size();
  ASSERT_TRUE(runsFor(samples));  // the last good run goes on
  EXPECT_EQ(bridge().generation(), generation);
  m_window->panel().change("loss", std::string("squared"));
  EXPECT_FALSE(m_window->status().message().contains(QStringLiteral("attention")));
}

TEST_F(MainWindowTest, AFinishedRunGoesOnWhenTheRuleIsRaisedAndSaysSoOtherwise) {
  m_window->panel().change("stop.steps", std::int64_t(20));
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Finished; }));
  EXPECT_EQ(m_window->status().stateWord(), "Finished");
  EXPECT_EQ(step(), 20);
  const std::uint64_t generation = bridge().generation();
  m_window->panel().change("stop.steps", std::int64_t(30));
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Finished && step() == 30; }));
  EXPECT_EQ(bridge().generation(), generation);
  press(Qt::Key_Space);
  EXPECT_EQ(bridge().generation(), generation) << "nothing is lost by a key";
  EXPECT_EQ(phase(), RunPhase::Finished);
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("Raise “stop after”")))
      << m_window->status().message().toStdString();
  m_window->toolbar().runAction()->trigger();
  EXPECT_EQ(bridge().generation(), generation);
  m_window->toolbar().resetAction()->trigger();
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready && step() == 0; }));
}

TEST_F(MainWindowTest, DivergenceIsAResult) {
  Settings settings = quickSettings();
  settings.experiment.gating.variant = "dln";  // no gate can close and stop it
  open(settings);
  m_window->panel().change("optimiser.step_size", 100.0);
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Diverged; }));
  EXPECT_EQ(m_window->status().stateWord(), "Diverged");
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("step size")));
  EXPECT_TRUE(std::isfinite(curves().back().trainLoss));
  EXPECT_FALSE(m_window->toolbar().stepAction()->isEnabled());
}

TEST_F(MainWindowTest, ARunThatCannotBeStartedSaysWhyAndLeavesTheOneBefore) {
  ASSERT_TRUE(advance(bridge(), 6));
  const RunHistory* before = bridge().history();
  m_window->panel().change("data.name", std::string("csv"));
  m_window->panel().change("data.path", std::string("/nowhere/table.csv"));
  ASSERT_TRUE(waitFor([this] { return !bridge().state().refusal.why.empty(); }));
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("table.csv")));
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("The run before is still here")));
  EXPECT_EQ(m_window->status().stateWord(), "Paused");
  EXPECT_EQ(bridge().history(), before);
  EXPECT_EQ(m_window->panel().settings().experiment.data.path, "/nowhere/table.csv") << "what was typed stays";
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Running && step() > 6; }));
  EXPECT_EQ(bridge().history(), before);
  EXPECT_FALSE(m_window->status().message().contains(QStringLiteral("table.csv")));
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready; }));
  m_window->panel().change("data.name", std::string("sphere"));
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready; }));
  EXPECT_FALSE(m_window->status().message().contains(QStringLiteral("table.csv")));
}

TEST_F(MainWindowTest, ExportsEachPlotThroughItsMenu) {
  m_window->plots().links().watchAll();
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(20));
  ASSERT_TRUE(waitFor([this] { return bridge().history()->inspection && bridge().history()->inspection->gates; }));
  const QTemporaryDir folder;
  for (RunPlot* panel : m_window->plots().panels()) {
    auto* menu = panel->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    for (QAction* entry : menu->actions()) {
      const QString format = entry->data().toString();
      if (!plotFormats().contains(format)) continue;
      const QString path = folder.filePath(panel->id() + QLatin1Char('.') + format);
      entry->trigger();
      chooseFile(path);
      // Six inputs are no plane, no circle and no image; there are too many paths, and ReLU has no mean kernel to
      // compare with.
      const bool empty =
          panel->wants().map || panel->wants().images || panel->wants().draws || panel->id() == QLatin1String("paths");
      EXPECT_GT(QFileInfo(path).size(), format == "csv" && empty ? 0 : 100) << path.toStdString();
      EXPECT_EQ(m_window->status().message(), QStringLiteral("Wrote ") + path);
    }
  }
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(),
            static_cast<int>(m_window->plots().panels().size()) * plotFormats().size());
  EXPECT_EQ(phase(), RunPhase::Running);  // nothing stopped it
}

TEST_F(MainWindowTest, SavesAndReopensSettingsCurvesAndWeights) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("run.gatescope"));
  m_window->panel().change("stop.steps", std::int64_t(30));
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Finished; }));
  const Settings settings = bridge().settings();
  const std::vector<StepSample> saved = curves();
  action(QStringLiteral("Save session…"))->trigger();
  chooseFile(path);
  ASSERT_TRUE(waitFor([&] { return m_window->status().message().startsWith(QStringLiteral("Saved")); }));
  const MatrixD weights = readSession(path.toStdString()).weights.value.front();

  m_window = std::make_unique<MainWindow>();
  m_window->show();
  action(QStringLiteral("Open…"))->trigger();
  chooseFile(path);
  const std::uint64_t generation = bridge().generation();
  ASSERT_TRUE(waitFor([&] { return bridge().history()->generation == generation && step() == 30; }));
  EXPECT_EQ(m_window->panel().settings(), settings);
  EXPECT_EQ(spin("network.depth")->value(), 3);
  ASSERT_EQ(curves().size(), saved.size());
  EXPECT_EQ(curves().back().trainLoss, saved.back().trainLoss);
  const QString again = folder.filePath(QStringLiteral("again.gatescope"));
  bridge().save(again);
  ASSERT_TRUE(waitFor([&] { return m_window->status().message() == QStringLiteral("Saved again.gatescope"); }));
  EXPECT_EQ(readSession(again.toStdString()).weights.value.front(), weights);
}

TEST_F(MainWindowTest, AFileThatCannotBeOpenedIsNamed) {
  const std::uint64_t generation = bridge().generation();
  m_window->files().open(QStringLiteral("/nowhere/run.gatescope"));
  EXPECT_TRUE(m_window->status().message().contains(QStringLiteral("/nowhere/run.gatescope")));
  EXPECT_EQ(bridge().generation(), generation);
}

TEST_F(MainWindowTest, SpeedSlowsDownToOneStepASecond) {
  EXPECT_EQ(RunToolbar::paceAt(0), 1);
  EXPECT_EQ(RunToolbar::paceAt(100), 0);
  EXPECT_EQ(RunToolbar::paceAt(99), 10000);
  auto* slider = m_window->toolbar().speedSlider();
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_Home);
  EXPECT_EQ(m_window->findChild<QLabel*>(QStringLiteral("speedText"))->text(), "1 step/s");
  QElapsedTimer timer;
  timer.start();
  m_window->toolbar().runAction()->trigger();
  ASSERT_TRUE(waitFor([this] { return step() >= 2; }));
  EXPECT_GT(timer.elapsed(), 900);  // the second step came a second after the first
  QTest::keyClick(slider, Qt::Key_End);
  ASSERT_TRUE(waitFor([this] { return step() > 20; }));
}

TEST_F(MainWindowTest, PlotsHideAndResetLayoutBringsThemBack) {
  PlotGrid& plots = m_window->plots();
  for (QAction* plot : plots.plotActions()) plot->trigger();  // the other way round: hidden ones come
  for (std::size_t i = 0; i < plots.panels().size(); ++i)
    EXPECT_NE(plots.panels()[i]->isVisible(), plotTable()[i].shown);
  for (QAction* plot : plots.plotActions()) plot->setChecked(false);
  for (PlotPanel* panel : plots.panels()) EXPECT_FALSE(panel->isVisible());
  action(QStringLiteral("Reset layout"))->trigger();
  for (std::size_t i = 0; i < plots.panels().size(); ++i) {
    PlotPanel* panel = plots.panels()[i];
    EXPECT_EQ(panel->isVisible(), plotTable()[i].shown);
    if (plotTable()[i].shown) {
      EXPECT_TRUE(waitFor([panel] { return panel->height() > 200; }));
    }
  }
}

TEST_F(MainWindowTest, PlotsThatDoNotFitAreScrolledToAndDrawOnlyWhenSeen) {
  PlotGrid& plots = m_window->plots();
  m_window->resize(1024, 700);
  for (QAction* plot : plots.plotActions()) plot->setChecked(true);
  EXPECT_LE(m_window->minimumSizeHint().width(), 1024);
  EXPECT_LE(m_window->minimumSizeHint().height(), 700);
  PlotPanel *first = plots.panels().front(), *last = plots.panels().back();
  ASSERT_TRUE(waitFor([&] { return !first->isSeen() && last->isSeen(); })) << "the last one asked for is seen";
  for (PlotPanel* panel : plots.panels()) EXPECT_GE(panel->height(), 200);
  QSignalSpy firstDrawn(first->plot(), &QCustomPlot::afterReplot), lastDrawn(last->plot(), &QCustomPlot::afterReplot);
  press(Qt::Key_Space);
  ASSERT_TRUE(waitFor([&] { return lastDrawn.count() > 3; }));
  const auto resized = firstDrawn.count(), before = lastDrawn.count();  // each was given its new size, seen or not
  ASSERT_TRUE(waitFor([&] { return lastDrawn.count() > before + 5; }));
  EXPECT_EQ(firstDrawn.count(), resized);
  plots.findChild<QScrollArea*>()->verticalScrollBar()->setValue(100);
  ASSERT_TRUE(waitFor([&] { return firstDrawn.count() > resized + 3; })) << "half seen is seen";
}

TEST_F(MainWindowTest, IsUsableAt1024By700) {
  m_window->panel().change("stop.steps", std::int64_t(20000));
  press(Qt::Key_Space);
  ASSERT_TRUE(runsFor(20));
  EXPECT_LE(m_window->minimumSizeHint().width(), 1024);
  EXPECT_LE(m_window->minimumSizeHint().height(), 700);
}

TEST_F(MainWindowTest, ThemesChangeWhileItRuns) {
  press(Qt::Key_Space);
  action(QStringLiteral("Dark"))->trigger();
  EXPECT_TRUE(waitFor([this] { return m_window->palette().color(QPalette::Window).lightness() < 128; }));
  ASSERT_TRUE(runsFor(5));
  action(QStringLiteral("Light"))->trigger();
  EXPECT_TRUE(waitFor([this] { return m_window->palette().color(QPalette::Window).lightness() > 128; }));
}

TEST(FirstStartTest, SpaceRunsRealDigitsAndThreeCurvesMove) {
  MainWindow window;
  window.show();
  SessionBridge& bridge = window.bridge();
  ASSERT_TRUE(QTest::qWaitFor([&] { return bridge.state().phase == RunPhase::Ready && bridge.history()->kernel(); },
                              kPatience));
  EXPECT_EQ(bridge.state().inputs, 784);
  QTest::keyClick(&window, Qt::Key_Space);
  const History& curves = bridge.history()->curves;
  EXPECT_TRUE(QTest::qWaitFor(
      [&] { return curves.steps().size() > 10 && curves.layers().size() > 5 && curves.kernels().size() > 1; },
      kPatience));
  EXPECT_LT(curves.steps().back().trainLoss, curves.steps().front().trainLoss);
}

TEST(RenderTest, WritesEveryPlotTheSessionAndTheWindow) {
  const QTemporaryDir folder;
  EXPECT_EQ(renderRun(folder.path(), quickSettings(), 25), 0);
  const QStringList files = QDir(folder.path()).entryList(QDir::Files);
  for (const PlotRow& row : plotTable())
    for (const QString& format : plotFormats())
      EXPECT_TRUE(files.contains(row.id + QLatin1Char('.') + format)) << row.id.toStdString();
  EXPECT_TRUE(files.contains(QStringLiteral("window.png")));
  const SessionSnapshot session = readSession(folder.filePath(QStringLiteral("session.gatescope")).toStdString());
  EXPECT_EQ(session.resume.step, 25);
  ASSERT_GE(session.history.kernels().size(), 3u);
  for (const std::shared_ptr<const KernelFrame>& frame : session.history.kernels())
    EXPECT_EQ(std::isnan(frame->kernelTestError), frame->step != 0 && frame->step != 25) << frame->step;
}

TEST(RenderTest, SaysByItsExitCodeHowTheRunEnded) {
  const QTemporaryDir folder;
  Settings settings = quickSettings();
  settings.experiment.gating.variant = "dln";
  settings.live.stepSize = StepSize::Number;
  settings.live.stepSizeNumber = 100;
  EXPECT_EQ(renderRun(folder.path(), settings, 500), 3);
  EXPECT_EQ(renderRun(folder.path(), {}, 5, QStringLiteral("/nowhere/x.json")), 1);
}

// What is told after a file was opened came to a variable that was gone.
TEST(RenderTest, DataThatCannotBeReadEndItWithAMessage) {
  const QTemporaryDir folder;
  const auto write = [&folder](const char* name, const QByteArray& text) {
    return writeText(folder.filePath(QLatin1String(name)), text);
  };
  const QString results = folder.filePath(QStringLiteral("results"));
  EXPECT_EQ(renderRun(results, {}, 5, write("words.csv", "a,b\n1,two\n2\n")), 1);
  EXPECT_EQ(renderRun(results, {}, 5, write("empty.npz", "")), 1);
  EXPECT_EQ(
      renderRun(results, {}, 5, write("gone.json", R"({"format": 1, "data": {"name": "csv", "path": "gone.csv"}})")),
      1);
  Settings gone = quickSettings();
  gone.experiment.data.name = "csv";
  gone.experiment.data.path = "/nowhere/at/all.csv";
  EXPECT_EQ(renderRun(results, gone, 5), 1);
}

}  // namespace
}  // namespace gatescope
