// What those hear and feel who do not see the window: every part that takes the keyboard has a name and a role, what
// can be set has a value, plots tell their newest numbers; and whoever sees it reads every text.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include "tests/ui/support/table_support.h"
#include "ui/base/actions.h"
#include "ui/compare/comparison.h"
#include "ui/controls/control_panel.h"
#include "ui/export/plot_table_model.h"
#include "ui/export/plot_table_window.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/lessons/presentation.h"
#include "ui/manual/manual_window.h"
#include "ui/plots/network/network_plot.h"
#include "ui/window/main_window.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

constexpr int kMostCells = 30;  // of a table or a tree, which repeat themselves

/// Walks what a screen reader is told of.
class Walk {
 public:
  void visit(QAccessibleInterface& part, int depth = 0) {
    if (!part.isValid() || part.state().invisible || depth > 40) return;
    ++parts;
    look(part);
    const bool repeats = part.tableInterface() || part.role() == QAccessible::Tree || part.role() == QAccessible::List;
    const int count = repeats ? std::min(part.childCount(), kMostCells) : part.childCount();
    for (int i = 0; i < count; ++i)
      if (QAccessibleInterface* child = part.child(i)) visit(*child, depth + 1);
  }
  QStringList faults;
  int parts = 0, focusable = 0, values = 0;

 private:
  void look(QAccessibleInterface& part) {
    const auto* widget = qobject_cast<QWidget*>(part.object());
    // The field of a spin box is the spin box.
    const bool inner = widget && (widget->focusProxy() || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()));
    if (!part.state().focusable || inner) return;
    ++focusable;
    const QString where = describe(part, widget);
    const bool isCell = !part.object();  // of a table or a tree: it may be empty
    if (part.text(QAccessible::Name).trimmed().isEmpty() && !isCell) faults << where + QStringLiteral(": no name");
    if (part.role() == QAccessible::NoRole) faults << where + QStringLiteral(": no role");
    const bool isSet = part.role() == QAccessible::Slider || part.role() == QAccessible::SpinBox;
    if (!isSet) return;
    ++values;
    if (!part.valueInterface() || !part.valueInterface()->currentValue().isValid())
      faults << where + QStringLiteral(": no value");
  }

  static QString describe(QAccessibleInterface& part, const QWidget* widget) {
    QString text = QStringLiteral("role %1 “%2”").arg(part.role()).arg(part.text(QAccessible::Name));
    for (; widget; widget = widget->parentWidget())
      text += QStringLiteral(" < %1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
    return text;
  }
};

Settings shortRun() {
  Settings settings = quickSettings();
  settings.live.stopSteps = 60;
  return settings;
}

class AccessibilityTest : public testing::Test {
 protected:
  AccessibilityTest() : m_window(shortRun()) {
    m_window.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
  }
  QAction* action(const QString& name) {
    for (QAction* each : m_window.findChildren<QAction*>())
      if (actionName(*each) == name && !each->menu()) return each;
    ADD_FAILURE() << name.toStdString();
    return nullptr;
  }
  PlotPanel* panel(const char* id) {
    for (RunPlot* each : m_window.plots().panels())
      if (each->id() == QLatin1String(id)) return each;
    return nullptr;
  }
  Walk walkAll() {
    Walk walk;
    for (QWidget* top : QApplication::topLevelWidgets()) {
      if (!top->isVisible() || top->windowType() == Qt::ToolTip) continue;
      if (QAccessibleInterface* part = QAccessible::queryAccessibleInterface(top)) walk.visit(*part);
    }
    return walk;
  }
  MainWindow m_window;
};

TEST_F(AccessibilityTest, WhateverTakesTheKeyboardInTheWindowHasNameAndRole) {
  for (QAction* plot : m_window.plots().plotActions()) plot->setChecked(true);
  m_window.panel().setAllUnfolded(true);
  m_window.runsPanel();
  action(QStringLiteral("List of runs"))->setChecked(true);
  const Walk walk = walkAll();
  EXPECT_EQ(walk.faults.join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_GT(walk.parts, 400);
  EXPECT_GT(walk.focusable, 120);
  EXPECT_GT(walk.values, 15) << "sliders and spin boxes";
}

TEST_F(AccessibilityTest, SoInEveryOtherWindowAndDialog) {
  int windows = 0;
  for (const char* name : {"Gallery of plots", "Keyboard shortcuts", "About Gatescope", "Depth explorer", "Manual",
                           "Numbers as a table", "Export", "Record", "Same, but", "Presenter notes"}) {
    SCOPED_TRACE(name);
    const auto shown = [] {
      qsizetype count = 0;
      for (const QWidget* top : QApplication::topLevelWidgets()) count += top->isVisible() ? 1 : 0;
      return count;
    };
    const qsizetype before = shown();
    QAction* entry = action(QString::fromUtf8(name));
    ASSERT_TRUE(entry);
    entry->trigger();
    EXPECT_GT(shown(), before);
    ++windows;
    const Walk walk = walkAll();
    EXPECT_EQ(walk.faults.join(QLatin1Char('\n')).toStdString(), "");
  }
  EXPECT_EQ(windows, 10);
  for (QWidget* top : QApplication::topLevelWidgets())
    if (top != &m_window && top->isVisible()) top->close();
}

TEST_F(AccessibilityTest, SoInALesson) {
  m_window.classroom().showCourse();
  EXPECT_EQ(walkAll().faults.join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_EQ(m_window.classroom().open(QStringLiteral("paths")), "");
  EXPECT_EQ(walkAll().faults.join(QLatin1Char('\n')).toStdString(), "");
}

// A walk that finds nothing would be no walk.
TEST_F(AccessibilityTest, TheWalkFindsWhatHasNoName) {
  QWidget window;
  auto* slider = new QSlider(&window);
  window.show();
  EXPECT_EQ(walkAll().faults.size(), 1);
  slider->setAccessibleName(QStringLiteral("x"));
  EXPECT_EQ(walkAll().faults.size(), 0);
}

TEST_F(AccessibilityTest, PlotsTellWhatTheyShowAndTheirNewestNumbers) {
  PlotPanel* loss = panel("loss");
  const auto told = [loss] {
    return QAccessible::queryAccessibleInterface(loss->plot())->text(QAccessible::Description);
  };
  m_window.runs().run();
  EXPECT_TRUE(QTest::qWaitFor([&] { return told().contains(QStringLiteral("Now: ")); }, 20'000))
      << told().toStdString();
  EXPECT_TRUE(told().startsWith(QStringLiteral("Shows loss.")));
  EXPECT_TRUE(told().contains(QStringLiteral("Arrow keys move")));
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_window.bridge().state().phase == RunPhase::Finished; }, 30'000));
  m_window.plots().refresh();
  const QString values = loss->findChild<TitleRow*>()->values();
  EXPECT_FALSE(values.isEmpty());
  EXPECT_TRUE(QTest::qWaitFor([&] { return told().contains(values); }, 10'000)) << told().toStdString();
}

TEST_F(AccessibilityTest, AnEmptyPlotTellsWhatWouldFillIt) {
  PlotPanel* paths = panel("paths");
  m_window.plots().reveal(*paths);
  paths->catchUp();
  const auto told = [paths] { return paths->plot()->accessibleDescription(); };
  EXPECT_TRUE(QTest::qWaitFor([&] { return !told().isEmpty(); }, 10'000));
  EXPECT_FALSE(told().startsWith(QStringLiteral("Arrow"))) << told().toStdString();
}

TEST_F(AccessibilityTest, KeyShowsTheNumbersOfThePlotWithTheKeyboard) {
  panel("alignment")->plot()->setFocus();
  QTest::keyClick(panel("alignment")->plot(), Qt::Key_T, Qt::ControlModifier);
  PlotTableWindow& table = m_window.sideWindows().table();
  EXPECT_TRUE(table.isVisible());
  EXPECT_EQ(table.plot(), panel("alignment"));
  table.close();
  m_window.panel().setFocus();
  m_window.activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
  QTest::keyClick(&m_window, Qt::Key_T, Qt::ControlModifier);
  EXPECT_EQ(table.plot(), panel("alignment")) << "the one that was shown last";
}

TEST_F(AccessibilityTest, ReducedMotionPlaysNoStages) {
  auto* network = dynamic_cast<NetworkPlot*>(panel("network"));
  ASSERT_TRUE(network);
  m_window.plots().reveal(*network);
  QAction* still = action(QStringLiteral("Reduce motion"));
  ASSERT_TRUE(still && still->isCheckable());
  still->setChecked(true);
  m_window.runs().setPace(4);
  bool played = false;
  const auto watch = [&](std::int64_t step) {
    return QTest::qWaitFor(
        [&] {
          played = played || network->stage() != Stage::Whole;
          return m_window.bridge().state().step >= step;
        },
        20'000);
  };
  m_window.runs().run();
  ASSERT_TRUE(watch(2));
  EXPECT_FALSE(played);
  still->setChecked(false);
  ASSERT_TRUE(watch(4));
  EXPECT_TRUE(played) << "the test sees stages where they are played";
}

TEST_F(AccessibilityTest, EveryLabelIsReadInEveryTheme) {
  m_window.panel().setAllUnfolded(true);
  using Choice = MainWindow::ThemeChoice;
  for (const auto choice : {Choice::Light, Choice::Dark, Choice::Projector}) {
    m_window.setThemeChoice(choice);
    int labels = 0;
    for (const QLabel* label : m_window.findChildren<QLabel*>()) {
      if (!label->isVisible() || !label->isEnabled() || label->text().trimmed().size() < 2) continue;
      ++labels;
      const QPalette palette = label->palette();
      EXPECT_GE(contrastRatio(palette.color(label->foregroundRole()), palette.color(label->backgroundRole())), 4.5)
          << label->text().toStdString() << " in theme " << static_cast<int>(choice);
    }
    EXPECT_GT(labels, 30);
  }
  m_window.setThemeChoice(Choice::Light);
}

}  // namespace
}  // namespace gatescope
