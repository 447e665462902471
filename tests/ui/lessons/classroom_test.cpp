// A lesson from the list to its last step, through the real widgets and a real engine.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/classroom.h"

#include <QAction>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <atomic>
#include <thread>

#include "core/lesson/lesson_player.h"
#include "core/session/csv.h"
#include "tests/support/data_files.h"
#include "tests/ui/support/lesson_support.h"
#include "ui/compare/comparison.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/study_board.h"
#include "ui/window/class_controls.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

using ClassroomTest = LessonWindowTest;

QAbstractButton* button(QWidget& parent, const QString& start) {
  for (QAbstractButton* each : parent.findChildren<QAbstractButton*>())
    if (each->text().contains(start) && each->isVisible()) return each;
  return nullptr;
}

TEST_F(ClassroomTest, TheCourseListsEveryLessonByPart) {
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  ASSERT_TRUE(classroom().panel().isVisible());
  EXPECT_FALSE(m_window->panel().isVisible()) << "the controls step aside";
  QTreeWidget& tree = classroom().panel().list().tree();
  int lessons = 0;
  for (int part = 0; part < 5; ++part) lessons += tree.topLevelItem(part)->childCount();
  EXPECT_EQ(lessons, 18);
  EXPECT_EQ(tree.topLevelItem(0)->text(0), "1 Gates and paths");
  tree.setCurrentItem(tree.topLevelItem(1)->child(0));
  EXPECT_TRUE(
      classroom().panel().list().description().contains("Prerequisites: A ReLU network is a gated linear network."));
  QTest::mouseClick(button(classroom().panel(), "Start"), Qt::LeftButton);
  ASSERT_TRUE(stage().isOpen());
  EXPECT_EQ(stage().lesson()->id, "expected-kernel");
  EXPECT_TRUE(isDone());
}

TEST_F(ClassroomTest, TheListIsChosenFromByKeysAlone) {
  press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
  QWidget* focus = m_window->focusWidget();
  ASSERT_EQ(focus, &classroom().panel().list().tree());
  QTest::keyClick(focus, Qt::Key_Down);
  QTest::keyClick(focus, Qt::Key_Return);
  ASSERT_TRUE(stage().isOpen());
  EXPECT_EQ(stage().lesson()->id, "expected-kernel");
}

TEST_F(ClassroomTest, AStepAppliesItsSettingsShowsItsPlotsAndTrainsItsNetworks) {
  ASSERT_EQ(classroom().open(m_file), "");
  EXPECT_EQ(m_window->panel().settings().experiment.network.width, 4);
  ASSERT_EQ(m_window->runs().pins().others().size(), 1u);
  EXPECT_EQ(m_window->runs().pins().others()[0].name, "A: GaLU");
  ASSERT_TRUE(isDone());
  EXPECT_EQ(m_window->bridge().state().step, 30);
  EXPECT_EQ(m_window->runs().pins().others()[0].history->state.step, 30);
  QStringList shown;
  for (const PlotPanel* panel : m_window->plots().shownPanels()) shown << panel->id();
  EXPECT_EQ(shown, (QStringList{"loss", "gate_change"}));
}

TEST_F(ClassroomTest, ChecksInTheWindowAreThoseOfTheCommandLine) {
  ASSERT_EQ(classroom().open(m_file), "");
  for (int i = 0; i < 2; ++i) {
    stage().goTo(i);
    ASSERT_TRUE(isDone());
    const StepReport report = playStep(stage().current(), 2, {});
    ASSERT_EQ(stage().checks().size(), report.verdicts.size());
    for (std::size_t v = 0; v < report.verdicts.size(); ++v) {
      EXPECT_EQ(stage().checks()[v].verdict.measured, report.verdicts[v].measured);
      EXPECT_EQ(stage().checks()[v].verdict.state, report.verdicts[v].state);
    }
  }
}

// Kernels of redrawn weights and modes, which no plot of the step shows, of the runs beside the watched one as well.
TEST_F(ClassroomTest, WhatChecksAskForIsLookedAtInEveryRun) {
  std::string text = test::smallLesson();
  const auto replace = [&](const std::string& old, const std::string& other) {
    const std::size_t at = text.find(old);
    ASSERT_NE(at, std::string::npos) << old;
    text.replace(at, old.size(), other);
  };
  replace("relu: {gating.variant: relu}", "dln: {gating.variant: dln}");
  replace("gate_change_total(galu) = 0 within 0", "draws_difference(galu, step=100) < draws_difference(galu, step=1)");
  replace("steps = 30 within 0", "error_strong_modes(galu) < 1");
  write(text);
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  for (const JudgedCheck& check : stage().checks())
    EXPECT_EQ(check.verdict.state, Verdict::State::Holds) << check.verdict.measured << check.verdict.reason;
}

TEST_F(ClassroomTest, AClosedLessonHasNothingToAnswer) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  classroom().close();
  press(Qt::Key_F5);
  press(Qt::Key_1, Qt::ControlModifier);
  press(Qt::Key_Return);
  page().answer(0);
  page().reveal();
  EXPECT_EQ(page().answered(), -1);
  EXPECT_EQ(page().checksText(), "");
  EXPECT_TRUE(stage().checks().empty());
}

TEST_F(ClassroomTest, AClosedLessonLeavesTheRunBeforeHiddenWhereItWas) {
  m_window->runs().setGhostShown(false);
  ASSERT_EQ(classroom().open(m_file), "");
  stage().goTo(1);
  classroom().close();
  EXPECT_FALSE(m_window->runs().isGhostShown());
  m_window->runs().setGhostShown(true);
  ASSERT_EQ(classroom().open(m_file), "");
  EXPECT_FALSE(m_window->runs().isGhostShown());
  classroom().close();
  EXPECT_TRUE(m_window->runs().isGhostShown());
}

TEST_F(ClassroomTest, AFailedCheckSaysSoAndWhyItMay) {
  ASSERT_EQ(classroom().open(m_file), "");
  stage().goTo(1);
  EXPECT_FALSE(page().checksText().contains("✗")) << "nothing has failed before it is measured";
  ASSERT_TRUE(isDone());
  EXPECT_TRUE(page().checksText().contains("✓ There is a condition number"));
  EXPECT_TRUE(page().checksText().contains("✗ This one cannot be")) << page().checksText().toStdString();
  EXPECT_TRUE(page().checksText().contains("Possible reason: always"));
}

TEST_F(ClassroomTest, AStudyTakesThePlaceOfTheRunsPlots) {
  ASSERT_EQ(classroom().open(m_file), "");
  QTest::mouseClick(button(page(), "Next"), Qt::LeftButton);
  EXPECT_TRUE(classroom().board().isVisible());
  EXPECT_FALSE(m_window->plots().isVisible());
  ASSERT_TRUE(isDone());
  EXPECT_EQ(classroom().board().model().count(), 6);
  press(Qt::Key_Space);
  EXPECT_FALSE(stage().isDone()) << "Space measures again";
  ASSERT_TRUE(isDone());
  QTest::mouseClick(button(page(), "Back"), Qt::LeftButton);
  EXPECT_TRUE(m_window->plots().isVisible());
}

TEST_F(ClassroomTest, RightAndWrongAnswersAreTold) {
  ASSERT_EQ(classroom().open(m_file), "");
  auto* answer = page().findChild<QLabel*>(QStringLiteral("answer"));
  EXPECT_FALSE(answer->isVisible());
  QTest::mouseClick(button(page(), "They move"), Qt::LeftButton, {},
                    QPoint(8, button(page(), "They move")->height() / 2));
  EXPECT_TRUE(answer->text().startsWith("**Not quite.**")) << answer->text().toStdString();
  EXPECT_TRUE(button(page(), "They move")->text().endsWith("✗"));
  EXPECT_TRUE(button(page(), "They stay")->text().endsWith("✓"));
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_TRUE(answer->text().startsWith("**Correct.** They are frozen."));
  EXPECT_TRUE(answer->isVisible());
}

TEST_F(ClassroomTest, KeysGoThroughTheLessonAndSpaceRunsAgain) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  const std::uint64_t generation = m_window->bridge().generation();
  press(Qt::Key_Space);
  EXPECT_GT(m_window->bridge().generation(), generation) << "the step starts again";
  ASSERT_TRUE(isDone());
  press(Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(stage().step(), 1);
  press(Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(stage().step(), 1) << "there is no third step";
  press(Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(stage().step(), 0);
}

TEST_F(ClassroomTest, ANewSeedIsOneForTheWholeStep) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(m_window->panel().settings().experiment.seed, 2u);
  ASSERT_TRUE(isDone());
  EXPECT_EQ(m_window->runs().pins().others()[0].history->settings.experiment.seed, 2u);
}

TEST_F(ClassroomTest, ASettingThatTheUserChangesLeavesTheChecksOpen) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  stage().play();
  m_window->panel().change("network.width", std::int64_t{5});
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().settings().experiment.network.width == 5; }));
  ASSERT_TRUE(waitFor([this] { return page().checksText().contains("a setting was changed"); }))
      << page().checksText().toStdString();
  EXPECT_FALSE(stage().isDone());
  QTest::mouseClick(button(page(), "Repeat"), Qt::LeftButton);
  ASSERT_TRUE(isDone());
  EXPECT_EQ(m_window->panel().settings().experiment.network.width, 4);
}

TEST_F(ClassroomTest, RunsThatTheUserPinsDoNotMatterAndOneThatIsRemovedIsTold) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  const std::string measured = stage().checks()[0].verdict.measured;
  PinnedRuns& pins = m_window->runs().pins();
  stage().play();
  ASSERT_TRUE(waitFor([&] { return !m_window->bridge().history()->curves.steps().empty(); }));
  ASSERT_EQ(pins.pin(*m_window->bridge().history()), "");
  ASSERT_TRUE(isDone());
  EXPECT_EQ(stage().checks()[0].verdict.measured, measured);
  stage().play();
  pins.remove(0);
  ASSERT_TRUE(waitFor([this] { return page().checksText().contains("a run removed"); }))
      << page().checksText().toStdString();
  EXPECT_FALSE(stage().isDone());
}

TEST_F(ClassroomTest, ClosingGivesControlsAndPlotsBack) {
  QStringList before, after;
  for (const PlotPanel* panel : m_window->plots().shownPanels()) before << panel->id();
  ASSERT_EQ(classroom().open(m_file), "");
  classroom().close();
  for (const PlotPanel* panel : m_window->plots().shownPanels()) after << panel->id();
  EXPECT_EQ(after, before);
  EXPECT_TRUE(m_window->panel().isVisible());
  EXPECT_FALSE(classroom().panel().isVisible());
  EXPECT_TRUE(m_window->runs().pins().isEmpty());
}

TEST_F(ClassroomTest, ClosingGivesRunSettingsPinsAndUndoBack) {
  MainWindow& window = *m_window;
  const auto isReady = [&] {
    return window.bridge().state().phase == RunPhase::Ready &&
           window.bridge().history()->generation == window.bridge().generation();
  };
  ASSERT_TRUE(waitFor(isReady));
  ASSERT_TRUE(advance(window.bridge(), 20));
  window.panel().change("network.width", std::int64_t{9});
  ASSERT_TRUE(waitFor([&] { return isReady() && window.bridge().settings().experiment.network.width == 9; }));
  ASSERT_TRUE(advance(window.bridge(), 15));
  const std::vector<StepSample> curve = window.bridge().history()->curves.steps();
  window.comparison().pinAction()->trigger();
  const Settings settings = window.panel().settings();
  ASSERT_TRUE(window.panel().undoAction()->isEnabled());

  ASSERT_EQ(classroom().open(m_file), "");
  EXPECT_FALSE(window.panel().undoAction()->isEnabled());
  EXPECT_EQ(window.runs().pins().others().size(), 1u) << "the lesson's own";
  ASSERT_TRUE(isDone());
  window.panel().change("network.width", std::int64_t{3});
  ASSERT_TRUE(waitFor([&] { return window.bridge().settings().experiment.network.width == 3; }));
  classroom().close();

  EXPECT_EQ(window.panel().settings(), settings);
  ASSERT_EQ(window.runs().pins().others().size(), 1u);
  EXPECT_EQ(window.runs().pins().others()[0].name, "A: ReLU, d = 3, w = 9");
  ASSERT_TRUE(waitFor([&] { return isReady() && window.bridge().state().step == 15; }));
  const std::vector<StepSample>& again = window.bridge().history()->curves.steps();
  ASSERT_EQ(again.size(), curve.size());
  for (std::size_t i = 0; i < curve.size(); ++i) EXPECT_EQ(again[i].trainLoss, curve[i].trainLoss);
  EXPECT_EQ(window.panel().settings(), settings);
  ASSERT_TRUE(window.panel().undoAction()->isEnabled());
  window.panel().undoAction()->trigger();
  EXPECT_EQ(window.panel().settings().experiment.network.width, 12);
}

TEST_F(ClassroomTest, AFileThatIsOpenedInALessonIsNotReplacedByWhatComesBack) {
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().state().phase == RunPhase::Ready; }));
  ASSERT_TRUE(advance(m_window->bridge(), 12));
  const QString session = QString::fromStdString((m_folder.path() / "mine.gatescope").string());
  m_window->bridge().save(session);
  ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(session); }));
  m_window->comparison().pinAction()->trigger();
  ASSERT_TRUE(advance(m_window->bridge(), 8));
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  ASSERT_EQ(m_window->files().openNow(session), "");
  EXPECT_FALSE(stage().isOpen());
  ASSERT_TRUE(waitFor(
      [this] { return m_window->bridge().state().phase == RunPhase::Ready && m_window->bridge().state().step == 12; }));
  EXPECT_EQ(m_window->panel().settings().experiment.network.width, 12);
  EXPECT_EQ(m_window->runs().pins().others().size(), 1u) << "pins come back all the same";
}

/// The curves of all runs of the lesson's step.
std::vector<History> curvesOf(MainWindow& window) {
  std::vector<History> curves = {window.bridge().history()->curves};
  for (const OtherRun& other : window.runs().pins().others()) curves.push_back(other.history->curves);
  return curves;
}

std::string tablesOf(const History& curves) { return historyCsv(curves) + layersCsv(curves) + kernelCsv(curves); }

/// The bytes of the session file of the run that is watched, or "".
std::string sessionBytes(MainWindow& window, const std::filesystem::path& file) {
  window.bridge().save(QString::fromStdString(file.string()));
  const bool isWritten = QTest::qWaitFor([&file] { return std::filesystem::exists(file); }, kBridgePatience);
  return isWritten ? test::readBytes(file) : "";
}

TEST_F(ClassroomTest, TheSameLessonGivesTheSameCurvesAlsoWhereOtherProgramsTakeTheCores) {
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  EXPECT_FALSE(m_window->bridge().state().leavesOut);
  const std::vector<History> first = curvesOf(*m_window);
  ASSERT_EQ(first.size(), 2u);
  const std::string file = sessionBytes(*m_window, m_folder / "first.gatescope");
  std::atomic<bool> over = false;
  std::vector<std::jthread> others;
  for (int core = 0; core < 2; ++core)
    others.emplace_back([&over] {
      for (volatile unsigned spin = 0; !over.load(std::memory_order_relaxed);) spin = spin + 1;
    });
  stage().play();
  const bool done = isDone();
  over = true;
  ASSERT_TRUE(done);
  const std::vector<History> again = curvesOf(*m_window);
  ASSERT_EQ(again.size(), first.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    EXPECT_EQ(tablesOf(again[i]), tablesOf(first[i])) << i;
    EXPECT_EQ(first[i].layers().size(), 31u) << "every step was measured";
  }
  EXPECT_FALSE(file.empty());
  EXPECT_TRUE(sessionBytes(*m_window, m_folder / "again.gatescope") == file) << "the session files differ";
  classroom().close();
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().history()->state.leavesOut; })) << "somebody plays again";
}

TEST_F(ClassroomTest, TheRateOfAStepIsTheSameHoweverOftenGatesAreMeasured) {
  write(test::rhythmLesson());
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(isDone());
  const std::vector<JudgedCheck>& checks = stage().checks();
  ASSERT_EQ(checks.size(), 2u);
  for (const JudgedCheck& check : checks)
    EXPECT_EQ(check.verdict.state, Verdict::State::Holds) << check.verdict.measured;
  const std::vector<History> curves = curvesOf(*m_window);
  ASSERT_EQ(curves.size(), 3u);
  EXPECT_EQ(curves[0].layers().size(), 421u);
  for (std::size_t run = 1; run < 3; ++run)
    for (const LayerSample& sample : curves[run].layers())
      EXPECT_EQ(sample.gateChange, curves[0].layers().at(static_cast<std::size_t>(sample.step)).gateChange)
          << "step " << sample.step;
}

TEST_F(ClassroomTest, AStudyPausesAndGoesOn) {
  ASSERT_EQ(classroom().open(QStringLiteral("depth-whitens")), "");
  stage().goTo(3);
  EXPECT_TRUE(stage().isPlaying());
  press(Qt::Key_Space);
  EXPECT_FALSE(stage().isPlaying());
  EXPECT_TRUE(classroom().board().isPaused());
  press(Qt::Key_Space);
  ASSERT_TRUE(isDone());
}

TEST_F(ClassroomTest, ControlsThatWereHiddenStayHidden) {
  press(Qt::Key_F9);
  ASSERT_FALSE(m_window->panel().isVisible());
  ASSERT_EQ(classroom().open(m_file), "");
  classroom().close();
  EXPECT_FALSE(m_window->panel().isVisible());
}

TEST_F(ClassroomTest, ARunThatCannotBeBuiltIsTold) {
  std::string text = test::smallLesson();
  text.replace(text.find("data.name: moons"), 16, "data.name: csv\n  data.path: /nowhere/at/all.csv");
  write(text);
  ASSERT_EQ(classroom().open(m_file), "");
  ASSERT_TRUE(waitFor([this] { return page().checksText().contains("/nowhere/at/all.csv"); }))
      << page().checksText().toStdString();
  EXPECT_FALSE(stage().isDone());
}

TEST_F(ClassroomTest, ALessonComesByDropAndIsReadAgainWhenItsFileChanges) {
  m_window->files().open(m_file);
  ASSERT_TRUE(stage().isOpen());
  ASSERT_TRUE(isDone());
  stage().goTo(1);
  std::string text = test::smallLesson();
  text.replace(text.find("## Depth"), 8, "## Deeper");
  write(text);
  ASSERT_TRUE(waitFor([this] { return stage().current().title == "Deeper"; }));
  EXPECT_EQ(stage().step(), 1) << "at the same step";
  write("---\nlesson: 1\n");
  ASSERT_TRUE(waitFor([this] { return m_window->status().message().contains("line 1: the header has no end"); }))
      << m_window->status().message().toStdString();
  EXPECT_EQ(stage().current().title, "Deeper") << "the last good one stays";
}

TEST_F(ClassroomTest, ABrokenLessonIsRefusedWithItsReason) {
  std::string text = test::smallLesson();
  text.replace(text.find("[loss, gate_change]"), 19, "[loss, gate_chance]");
  write(text);
  const QString problem = classroom().open(m_file);
  EXPECT_TRUE(problem.contains("line 24: plots: there is no plot “gate_chance”")) << problem.toStdString();
  EXPECT_FALSE(stage().isOpen());
  EXPECT_TRUE(classroom().panel().list().description().contains("gate_chance"));
  EXPECT_TRUE(classroom().open(QStringLiteral("nothing-of-the-kind")).contains("available: paths, expected-kernel"));
}

TEST_F(ClassroomTest, ControlsAreLockedOrHiddenForAClassAndTheChoiceTravels) {
  m_window->classControls().choose(ClassControls::Choice::Locked);
  EXPECT_FALSE(m_window->panel().widget()->isEnabled());
  EXPECT_TRUE(m_window->panel().isVisible());
  EXPECT_FALSE(m_window->comparison().sameButAction()->isEnabled());
  ASSERT_TRUE(waitFor([this] { return m_window->bridge().state().phase == RunPhase::Ready; }));
  const QString session = QString::fromStdString((m_folder.path() / "class.gatescope").string());
  m_window->bridge().save(session);
  ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(session); }));
  m_window->classControls().choose(ClassControls::Choice::Free);
  EXPECT_TRUE(m_window->panel().widget()->isEnabled());
  m_window->files().openNow(session);
  EXPECT_EQ(m_window->classControls().choice(), ClassControls::Choice::Locked);
  m_window->classControls().choose(ClassControls::Choice::Hidden);
  EXPECT_FALSE(m_window->panel().isVisible());
  press(Qt::Key_F9);
  EXPECT_FALSE(m_window->panel().isVisible()) << "nor by its key";
}

}  // namespace
}  // namespace gatescope
