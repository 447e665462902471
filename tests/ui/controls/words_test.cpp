// Every word of controls and titles can be translated, and whatever takes the keyboard says what it is.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/ui/support/translation_check.h"
#include "ui/base/actions.h"
#include "ui/controls/control_panel.h"
#include "ui/controls/run_toolbar.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"

namespace gatescope {
namespace {

void expectNone(const QStringList& found) {
  for (const QString& text : found) ADD_FAILURE() << text.toStdString();
}

RunState someState(RunPhase phase) {
  RunState state;
  state.phase = phase;
  state.step = 12;
  state.totalSteps = 100;
  state.stepsPerSecond = 40;
  state.dataTitle = "Sphere";
  state.dataNote = "points on a sphere";
  state.noTestReason = "the gates know only the training samples";
  state.message = phase == RunPhase::Diverged ? "the loss is not finite" : "";
  return state;
}

TEST(WordsTest, TheCheckFindsWhatIsNotTranslated) {
  const MarkingTranslator marks;
  QLabel label(QStringLiteral("1.5"));
  EXPECT_EQ(untranslatedTexts(label), QStringList());
  label.setToolTip(QStringLiteral("<b>Speed</b>"));
  EXPECT_EQ(untranslatedTexts(label).size(), 1);
  label.setToolTip(QObject::tr("Speed"));
  EXPECT_EQ(untranslatedTexts(label).size(), 1) << "QObject is Qt's own context";
  label.setToolTip(StatusRow::tr("Speed"));
  EXPECT_EQ(untranslatedTexts(label), QStringList());
  QWidget parent;
  auto* button = new QToolButton(&parent);
  button->setFocusPolicy(Qt::TabFocus);
  EXPECT_EQ(namelessWidgets(parent).size(), 1);
  button->setAccessibleName(QStringLiteral("x"));
  EXPECT_EQ(namelessWidgets(parent), QStringList());
}

TEST(WordsTest, ControlPanelIsTranslated) {
  const MarkingTranslator marks;
  ControlPanel panel;
  panel.setAllUnfolded(true);
  panel.setStepSize(0.01);
  expectNone(untranslatedTexts(panel));
  panel.change("gating.variant", std::string("fixed_random"));
  panel.change("data.name", std::string("csv"));  // without a file: an issue
  EXPECT_FALSE(panel.issues().empty());
  expectNone(untranslatedTexts(panel));
}

TEST(WordsTest, ToolbarIsTranslated) {
  const MarkingTranslator marks;
  RunToolbar toolbar;
  toolbar.setState(someState(RunPhase::Running), true);
  expectNone(untranslatedTexts(toolbar));
  EXPECT_TRUE(RunToolbar::paceText(7).contains(QStringLiteral("⟦")));
}

TEST(WordsTest, StatusRowIsTranslatedInEveryPhase) {
  const MarkingTranslator marks;
  StatusRow row;
  for (const RunPhase phase : {RunPhase::Empty, RunPhase::Preparing, RunPhase::Ready, RunPhase::Running,
                               RunPhase::Finished, RunPhase::Diverged, RunPhase::Failed}) {
    row.setState(someState(phase));
    row.setHistory(RunHistory{});
    expectNone(untranslatedTexts(row));
  }
}

TEST(WordsTest, TitleRowsAndPlotActionsAreTranslated) {
  const MarkingTranslator marks;
  PlotGrid plots;
  for (const QAction* action : plots.plotActions()) {
    EXPECT_TRUE(action->text().contains(QStringLiteral("⟦")));
    EXPECT_TRUE(action->toolTip().contains(QStringLiteral("⟦")));
  }
  for (PlotPanel* panel : plots.panels()) {
    auto* row = panel->findChild<TitleRow*>();
    for (const auto* button : {row->findChild<QToolButton*>(QStringLiteral("follow")),
                               row->findChild<QToolButton*>(QStringLiteral("export")),
                               row->findChild<QToolButton*>(QStringLiteral("place"))})
      expectNone(untranslatedTexts(*button));
    expectNone(untranslatedTexts(*row->findChild<QLabel*>()));
    EXPECT_TRUE(panel->plot()->whatsThis().contains(QStringLiteral("⟦")));
  }
}

TEST(WordsTest, WhateverTakesTheKeyboardHasAName) {
  ControlPanel panel;
  panel.setAllUnfolded(true);
  expectNone(namelessWidgets(panel));
  expectNone(namelessWidgets(RunToolbar()));
  expectNone(namelessWidgets(StatusRow()));
  expectNone(namelessWidgets(PlotGrid()));
}

TEST(WordsTest, EveryControlIsReachedByTab) {
  ControlPanel panel;
  panel.setAllUnfolded(true);
  panel.show();
  QSet<const QWidget*> reached;
  const QWidget* next = &panel;
  do {
    next = next->nextInFocusChain();
    if (next->focusPolicy() & Qt::TabFocus) reached.insert(next);
  } while (next != &panel);
  for (const QWidget* widget : panel.findChildren<QWidget*>()) {
    const bool counts =
        widget->isVisible() && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy();
    if (counts) {
      EXPECT_TRUE(reached.contains(widget)) << widget->accessibleName().toStdString();
    }
  }
}

TEST(ActionsTest, AnActionSaysItsKeysAndWhatItIs) {
  QAction action(QStringLiteral("Save && &close…"));
  describe(&action, {QKeySequence(Qt::CTRL | Qt::Key_E), QKeySequence(Qt::Key_F2)}, QStringLiteral("Writes a < b."),
           QStringLiteral("<p>q = Wx</p>"));
  EXPECT_EQ(actionName(action), "Save & close");
  EXPECT_EQ(keysText(action), "Ctrl+E, F2");
  EXPECT_EQ(action.shortcuts().size(), 2);
  EXPECT_TRUE(action.toolTip().contains(QStringLiteral("a &lt; b")));
  EXPECT_TRUE(action.toolTip().contains(QStringLiteral("Ctrl+E, F2")));
  EXPECT_FALSE(action.toolTip().contains(QStringLiteral("q = Wx")));
  EXPECT_TRUE(action.whatsThis().contains(QStringLiteral("<p>q = Wx</p>")));
  EXPECT_TRUE(action.whatsThis().contains(QStringLiteral("Save &amp; close")));
}

}  // namespace
}  // namespace gatescope
