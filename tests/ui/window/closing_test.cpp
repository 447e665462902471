// The window closed in a lesson, at any moment of it: the run that was put aside is the one that the next start opens.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>

#include "tests/ui/support/autosave_support.h"
#include "tests/ui/support/lesson_support.h"
#include "ui/compare/comparison.h"
#include "ui/controls/control_panel.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/presentation.h"
#include "ui/run/run_list.h"

namespace gatescope {
namespace {

class ClosingTest : public LessonWindowTest {
 protected:
  void SetUp() override {
    LessonWindowTest::SetUp();
    m_window->keepRuns(autosaveFolder(), kNeverSaved);
    ASSERT_TRUE(waitFor([this] { return isReady(); }));
    ASSERT_TRUE(advance(m_window->bridge(), 20));
    m_window->panel().change("network.width", std::int64_t{9});
    ASSERT_TRUE(
        waitFor([this] { return isReady() && m_window->bridge().history()->settings.experiment.network.width == 9; }));
    m_window->panel().change("optimiser.c", 0.25);
    ASSERT_TRUE(advance(m_window->bridge(), 33));
    m_window->comparison().pinAction()->trigger();
    m_curve = m_window->bridge().history()->curves.steps();
  }
  QString autosaveFolder() const { return QString::fromStdString((m_folder.path() / "autosave").string()); }
  bool isReady() {
    const SessionBridge& bridge = m_window->bridge();
    return bridge.state().phase == RunPhase::Ready && bridge.history()->generation == bridge.generation();
  }
  QStringList shownPlots() {
    QStringList ids;
    for (const PlotPanel* panel : m_window->plots().shownPanels()) ids << panel->id();
    return ids;
  }
  /// As the user does, until the window is gone.
  void close() {
    m_window->close();
    ASSERT_TRUE(waitFor([this] { return !m_window->isVisible(); }));
  }
  /// The next start of the program, with its menu.
  void startAgainAndReopen() {
    m_window = std::make_unique<MainWindow>(quickSettings());
    m_window->keepRuns(autosaveFolder(), kNeverSaved);
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    ASSERT_TRUE(waitFor([this] { return isReady(); }));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitFor([this] { return isReady() && m_window->bridge().state().step > 0; }));
  }
  void expectTheRunThatWasPutAside() {
    EXPECT_EQ(m_window->bridge().state().step, 33);
    EXPECT_EQ(m_window->panel().settings().experiment.network.width, 9);
    EXPECT_EQ(m_window->panel().settings().experiment.data.name, "sphere");
    EXPECT_EQ(m_window->panel().settings().live.spectralFactor, 0.25);
    const std::vector<StepSample>& curve = m_window->bridge().history()->curves.steps();
    ASSERT_EQ(curve.size(), m_curve.size());
    for (std::size_t i = 0; i < curve.size(); ++i) EXPECT_EQ(curve[i].trainLoss, m_curve[i].trainLoss) << i;
    const auto& course = m_window->bridge().history()->course;
    ASSERT_TRUE(course);
    ASSERT_EQ(course->changes.size(), 1u) << "its live change is part of it";
    EXPECT_EQ(course->changes[0].key, "optimiser.c");
  }

  std::vector<StepSample> m_curve;
};

TEST_F(ClosingTest, AtOnceAfterTheLessonWasOpened) {
  ASSERT_EQ(classroom().open(m_file), "");
  close();
  EXPECT_FALSE(stage().isOpen());
  startAgainAndReopen();
  expectTheRunThatWasPutAside();
}

TEST_F(ClosingTest, WhileItsNetworksTrain) {
  write(test::smallLesson().replace(test::smallLesson().find("steps: 30}"), 10, "steps: 3000000}"));
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().state().phase == RunPhase::Running; }));
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().state().step > 40; }));
  close();
  startAgainAndReopen();
  expectTheRunThatWasPutAside();
}

TEST_F(ClosingTest, AfterAStepWasPlayedAndItsSettingsWereChanged) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  m_window->panel().change("network.width", std::int64_t{5});
  ASSERT_TRUE(waitFor([this] {  // it goes on, as the one before
    const RunHistory& run = *m_window->bridge().history();
    return run.settings.experiment.network.width == 5 && run.state.phase == RunPhase::Finished;
  }));
  close();
  startAgainAndReopen();
  expectTheRunThatWasPutAside();
}

TEST_F(ClosingTest, InAStudyOnAFullScreen) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  classroom().presentation().enter();
  stage().goTo(1);
  close();
  EXPECT_FALSE(classroom().presentation().isOn());
  startAgainAndReopen();
  expectTheRunThatWasPutAside();
}

// The same window again, as where a desktop hides and shows it: all that was put aside is there.
TEST_F(ClosingTest, PinsListPlotsAndUndoAreThoseOfBeforeTheLesson) {
  const QStringList plots = shownPlots();
  const std::size_t listed = RunList(m_window->runs()).rows().size();
  const Settings settings = m_window->panel().settings();
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  EXPECT_NE(shownPlots(), plots);
  close();
  m_window->show();
  ASSERT_TRUE(waitFor([this] { return isReady(); }));
  expectTheRunThatWasPutAside();
  EXPECT_EQ(shownPlots(), plots);
  EXPECT_EQ(m_window->panel().settings(), settings);
  EXPECT_TRUE(m_window->panel().undoAction()->isEnabled());
  ASSERT_EQ(m_window->runs().pins().others().size(), 1u);
  // Beside the run that goes on stand the curves that were pinned of it, as after Open.
  EXPECT_EQ(RunList(m_window->runs()).rows().size(), listed + 1);
}

// A lesson plays its runs again whenever somebody wants; what was put aside would be gone.
TEST_F(ClosingTest, ACrashInALessonGivesBackTheRunThatWasPutAside) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  m_window.reset();  // without a clean exit
  m_window = std::make_unique<MainWindow>(quickSettings());
  m_window->keepRuns(autosaveFolder(), kNeverSaved);
  m_window->show();
  ASSERT_TRUE(waitFor([this] { return isReady(); }));
  m_window->recover();
  ASSERT_TRUE(waitFor([this] { return isReady() && m_window->bridge().state().step > 0; }));
  expectTheRunThatWasPutAside();
}

}  // namespace
}  // namespace gatescope
