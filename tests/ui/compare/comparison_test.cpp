// Comparing and looking back in the real window: pins, "Same, but…", differences, the past, branches, copied gates.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/comparison.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

#include "tests/ui/support/bridge_support.h"
#include "ui/base/hues.h"
#include "ui/base/numbers.h"
#include "ui/compare/difference_table.h"
#include "ui/compare/same_but_dialog.h"
#include "ui/compare/timeline.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/field_editor.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

class ComparisonTest : public testing::Test {
 protected:
  void SetUp() override {
    Settings settings = quickSettings();
    settings.live.stopSteps = 60;
    m_window = std::make_unique<MainWindow>(settings);
    compare().setGatesFolder(m_folder.path());
    m_window->show();
    ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready && !run().curves.steps().empty(); }));
  }
  static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, kBridgePatience); }
  SessionBridge& bridge() { return m_window->bridge(); }
  Comparison& compare() { return m_window->comparison(); }
  Timeline& timeline() { return m_window->timeline(); }
  const RunHistory& run() { return *bridge().history(); }
  RunPhase phase() { return bridge().state().phase; }
  void finish() {
    m_window->toolbar().runAction()->trigger();
    ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Finished && run().generation == bridge().generation(); }));
    ASSERT_TRUE(waitFor([this] { return run().checkpoints.size() > 3; }));
  }

  QTemporaryDir m_folder;
  std::unique_ptr<MainWindow> m_window;
};

TEST_F(ComparisonTest, APinnedRunStaysBesideEveryRunThatFollows) {
  finish();
  const double loss = run().curves.steps().back().trainLoss;
  QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
  ASSERT_EQ(m_window->runs().pins().others().size(), 1U);
  m_window->panel().change("network.depth", std::int64_t{4});
  ASSERT_TRUE(waitFor([this] { return run().settings.experiment.network.depth == 4; }));
  const OtherRun pinned = m_window->runs().pins().others().front();
  EXPECT_EQ(pinned.history->curves.steps().back().trainLoss, loss);
  EXPECT_EQ(pinned.history->settings.experiment.network.depth, 3);
  EXPECT_TRUE(pinned.name.startsWith("A: "));
  QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
  auto* table = m_window->findChild<DifferenceTable*>();
  ASSERT_NE(table, nullptr);
  EXPECT_FALSE(table->isModal());
  const QString steps = table->steps()->text();
  EXPECT_TRUE(steps.startsWith("Results") && steps.contains("step")) << steps.toStdString();
  EXPECT_TRUE(steps.contains(countText(pinned.history->curves.steps().back().step))) << steps.toStdString();
  EXPECT_FALSE(table->csv().contains(QChar(0x2009)));
  EXPECT_TRUE(table->csv().contains("network.depth,\"4\",\"3\"")) << table->csv().toStdString();
  EXPECT_FALSE(table->csv().contains("network.width")) << "what is alike is left out";
  EXPECT_TRUE(table->csv().contains("train_loss"));
  m_window->runs().pins().remove(0);
  EXPECT_TRUE(m_window->runs().pins().isEmpty());
}

TEST_F(ComparisonTest, TheRunBeforeCanBeHidden) {
  finish();
  m_window->panel().change("network.depth", std::int64_t{4});
  ASSERT_TRUE(waitFor([this] { return run().settings.experiment.network.depth == 4; }));
  QAction* shown = nullptr;
  for (QAction* action : compare().actions())
    if (action->text() == "Show the run be&fore") shown = action;
  ASSERT_NE(shown, nullptr);
  EXPECT_TRUE(shown->isChecked());
  ASSERT_EQ(m_window->runs().others().size(), 1U);
  shown->trigger();
  EXPECT_FALSE(shown->isChecked());
  EXPECT_TRUE(m_window->runs().others().empty());
  for (const RunPlot* plot : m_window->plots().panels())
    for (const QString& name : plot->table().names) EXPECT_FALSE(name.startsWith("before_")) << name.toStdString();
  shown->trigger();
  EXPECT_EQ(m_window->runs().others().size(), 1U);
}

TEST_F(ComparisonTest, DifferencesNameLiveChangesWithTheirSteps) {
  ASSERT_TRUE(advance(bridge(), 20));
  ASSERT_EQ(m_window->runs().pin(), "");
  m_window->panel().change("optimiser.c", 0.3);
  ASSERT_TRUE(waitFor([this] { return run().course && run().course->changes.size() == 1; }));
  EXPECT_TRUE(compare().showDifferences().csv().contains("optimiser.c,\"0.1, from step 20: 0.3\",\"0.1\""))
      << compare().showDifferences().csv().toStdString();
}

TEST_F(ComparisonTest, PlacesAreKeptAndUsedAgain) {
  for (int i = 0; i < PinnedRuns::kMost; ++i) EXPECT_EQ(m_window->runs().pins().pin(run()), QString());
  EXPECT_FALSE(m_window->runs().pins().pin(run()).isEmpty()) << "no place is left, and it says so";
  m_window->runs().pins().remove(2);
  EXPECT_EQ(m_window->runs().pins().others()[2].pin, 3) << "the others keep theirs";
  EXPECT_EQ(m_window->runs().pins().pin(run()), QString());
  EXPECT_EQ(m_window->runs().pins().others()[2].pin, 2);
}

TEST_F(ComparisonTest, PinnedRunsWearTheColourOfTheirVariantAndNoTwoTheSame) {
  PinnedRuns& pins = m_window->runs().pins();
  Settings settings = run().settings;
  std::vector<int> hues;
  for (const char* variant : {"galu", "galu", "relu", "soft_galu", "relu", "galu", "fixed_random", "dln"}) {
    settings.experiment.gating.variant = variant;
    EXPECT_EQ(pins.start(settings, false), "");
  }
  for (const OtherRun& other : pins.others()) hues.push_back(other.hue);
  ASSERT_EQ(hues.size(), 8u);
  for (const auto& [place, variant] :
       {std::pair(0, "galu"), std::pair(2, "relu"), std::pair(3, "soft_galu"), std::pair(6, "fixed_random")})
    EXPECT_EQ(hues[static_cast<std::size_t>(place)], variantHue(variant)) << place;
  std::ranges::sort(hues);
  EXPECT_EQ(std::ranges::adjacent_find(hues), hues.end());
  pins.clear();
}

TEST_F(ComparisonTest, SameButChangesOneSettingAndStartsBoth) {
  QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
  auto* dialog = m_window->findChild<SameButDialog*>();
  ASSERT_NE(dialog, nullptr);
  EXPECT_FALSE(dialog->isModal());
  auto* start = dialog->findChild<QDialogButtonBox*>()->buttons().back();
  for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons())
    if (button->text().contains("both")) start = button;
  EXPECT_FALSE(start->isEnabled()) << "nothing has been changed yet";
  auto* variants = qobject_cast<QComboBox*>(dialog->editor()->inputWidget());
  ASSERT_NE(variants, nullptr);
  variants->setFocus();
  QTest::keyClick(variants, Qt::Key_Down);
  ASSERT_TRUE(start->isEnabled());
  const std::string variant = dialog->changed().experiment.gating.variant;
  EXPECT_NE(variant, "relu");
  QTest::mouseClick(start, Qt::LeftButton);
  const auto along = [this]() -> const RunHistory& { return *m_window->runs().pins().others().front().history; };
  ASSERT_TRUE(waitFor([&] {
    return phase() == RunPhase::Finished && !m_window->runs().pins().isEmpty() &&
           along().state.phase == RunPhase::Finished;
  }));
  EXPECT_EQ(run().settings.experiment.gating.variant, variant);
  EXPECT_EQ(along().settings.experiment.gating.variant, "relu");
  EXPECT_EQ(along().settings.experiment.seed, run().settings.experiment.seed);
  EXPECT_EQ(along().curves.steps().back().step, run().curves.steps().back().step);
  Settings alike = run().settings;
  alike.experiment.gating.variant = "relu";
  EXPECT_EQ(alike.experiment, along().settings.experiment) << "exactly one setting differs";
}

TEST_F(ComparisonTest, ReturnGoesOnWithTheSettingWhoseNameWasTyped) {
  QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
  auto* dialog = m_window->findChild<SameButDialog*>();
  ASSERT_NE(dialog, nullptr);
  QLineEdit* name = dialog->findChild<QComboBox*>()->lineEdit();
  for (const auto& [typed, key] : {std::pair("depth", "network.depth"), std::pair("WIDTH", "network.width"),
                                   std::pair("step si", "optimiser.step_size")}) {
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, typed);
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(dialog->isVisible()) << typed;
    EXPECT_EQ(dialog->editor()->field().key, key);
    EXPECT_EQ(dialog->focusWidget(), dialog->editor()->inputWidget()) << typed;
  }
  name->setFocus();
  name->selectAll();
  QTest::keyClicks(name, "nonsense");
  QTest::keyClick(name, Qt::Key_Return);
  EXPECT_TRUE(dialog->isVisible());
  EXPECT_EQ(dialog->editor()->field().key, "optimiser.step_size");
  dialog->close();
}

TEST_F(ComparisonTest, ThePastIsLookedAtAndContinued) {
  finish();
  const std::vector<StepSample> curve = run().curves.steps();
  const std::int64_t step = run().checkpoints[run().checkpoints.size() / 2];
  QTest::mouseClick(&timeline().strip(), Qt::LeftButton, {}, QPoint(timeline().strip().position(step), 8));
  ASSERT_TRUE(waitFor([&] { return run().pastView && run().pastView->step == timeline().viewedStep(); }));
  const std::int64_t viewedStep = timeline().viewedStep();
  EXPECT_EQ(run().shownKernel()->step, viewedStep);
  EXPECT_EQ(run().shownMatrices()->step, viewedStep);
  QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
  ASSERT_TRUE(
      waitFor([&] { return bridge().state().phase == RunPhase::Ready && run().generation == bridge().generation(); }));
  EXPECT_EQ(bridge().state().step, viewedStep);
  EXPECT_EQ(run().pastView, nullptr);
  EXPECT_LE(run().curves.steps().back().step, viewedStep);
  finish();
  EXPECT_EQ(run().curves.steps().back().trainLoss, curve.back().trainLoss)
      << "the same bits as if it had never stopped";
}

TEST_F(ComparisonTest, GatesAreCopiedFromAnyStep) {
  finish();
  const std::int64_t step = run().checkpoints[run().checkpoints.size() / 2];
  m_window->runs().viewPast(step);
  QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
  ASSERT_TRUE(waitFor([this] {
    return run().settings.experiment.gating.variant == "fixed_learnt" && phase() == RunPhase::Finished;
  })) << m_window->status().message().toStdString()
      << bridge().state().message;
  EXPECT_EQ(m_window->panel().settings().experiment.gating.variant, "fixed_learnt");
  EXPECT_TRUE(QFile::exists(QString::fromStdString(run().settings.experiment.gating.source)));
  EXPECT_EQ(run().curves.layers().back().gateChangeTotal.front(), 0) << "frozen";
}

TEST_F(ComparisonTest, GatesOfARunThatWasReplacedMeanwhileAreDropped) {
  finish();
  compare().copyGates(run().checkpoints.back());
  Settings other = quickSettings();
  other.experiment.network.width = 7;
  bridge().start(other, false);
  ASSERT_TRUE(waitFor([this] { return phase() == RunPhase::Ready && run().generation == bridge().generation(); }));
  ASSERT_TRUE(waitFor([this] { return m_window->status().message().contains("no gates were copied"); }));
  EXPECT_EQ(bridge().settings().experiment.network.width, 7);
  EXPECT_EQ(bridge().settings().experiment.gating.variant, "relu");
  EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(ComparisonTest, GatesThatCannotBeWrittenAreAMessage) {
  QFile file(m_folder.filePath("a file"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  compare().setGatesFolder(m_folder.filePath("a file/folder"));
  QTest::keyClick(m_window.get(), Qt::Key_G, Qt::ControlModifier);
  EXPECT_TRUE(m_window->status().message().contains("a file")) << m_window->status().message().toStdString();
  EXPECT_EQ(run().settings.experiment.gating.variant, "relu");
}

}  // namespace
}  // namespace gatescope
