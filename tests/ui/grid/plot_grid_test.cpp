// The plots side by side: columns by width, moving by menu, keys and mouse, scrolling, and what a layout keeps.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/plot_grid.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/ui/support/plot_runs.h"
#include "ui/grid/plot_arrangement.h"

namespace gatescope {
namespace {

class PlotGridTest : public testing::Test {
 protected:
  PlotGridTest() : m_run(makeRun(1, 50, 3)) {
    m_plots.setRuns(&m_run, {});
    m_plots.resize(1000, 700);
    m_plots.show();
  }
  ~PlotGridTest() override { m_plots.setRuns(nullptr, {}); }

  RunPlot& panel(const char* id) {
    const auto& panels = m_plots.panels();
    return **std::ranges::find(panels, QString::fromLatin1(id), &RunPlot::id);
  }
  TitleRow& title(PlotPanel& panel) { return *panel.findChild<TitleRow*>(); }
  std::vector<QString> shown() {
    std::vector<QString> ids;
    for (const PlotPanel* panel : m_plots.shownPanels()) ids.push_back(panel->id());
    return ids;
  }
  QScrollBar& bar() { return *m_plots.findChild<QScrollArea*>()->verticalScrollBar(); }
  void showAll() {
    for (QAction* action : m_plots.plotActions()) action->setChecked(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return bar().maximum() > 300; }));
  }
  /// Plots whose tops are level with the first's.
  int inFirstRow() {
    int count = 0;
    for (const PlotPanel* panel : m_plots.shownPanels())
      if (panel->mapTo(&m_plots, QPoint()).y() == m_plots.shownPanels().front()->mapTo(&m_plots, QPoint()).y()) ++count;
    return count;
  }
  static void turnWheel(QWidget* widget, Qt::KeyboardModifiers modifiers) {
    const QPointF middle = QRectF(widget->rect()).center();
    QWheelEvent event(middle, widget->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, modifiers,
                      Qt::NoScrollPhase, false);
    // As from the window system: other events are not passed on to parents.
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(widget, &event);
  }

  RunHistory m_run;
  PlotGrid m_plots;
};

using Ids = std::vector<QString>;

TEST_F(PlotGridTest, WhatTheKernelPredictsIsMeasuredOnlyWhileItIsSeen) {
  InspectionOrder order;
  QObject::connect(&m_plots.links(), &PlotLinks::orderChanged, &m_plots,
                   [&](const InspectionOrder& wanted) { order = wanted; });
  const auto showOnly = [this](const QSet<QString>& ids) {
    for (QAction* action : m_plots.plotActions()) action->setChecked(ids.contains(action->data().toString()));
    m_plots.links().updateOrder();
  };
  showOnly({"loss"});
  EXPECT_FALSE(order.predictor || order.modes || order.kernelLayer >= 0);
  showOnly({"predictor", "modes", "heat_map"});
  EXPECT_TRUE(order.predictor && order.modes);
  EXPECT_EQ(order.kernelLayer, -1);
  panel("heat_map").chooseMode("layer_3");
  EXPECT_EQ(order.kernelLayer, 2);
  showOnly({"loss"});
  EXPECT_FALSE(order.predictor || order.modes || order.kernelLayer >= 0);
  m_plots.links().watchAll();  // for files of all plots
  EXPECT_TRUE(order.modes);
  EXPECT_FALSE(order.predictor) << "it is too dear to be measured unseen";
  m_plots.links().want({.predictor = true});
  EXPECT_TRUE(order.predictor);
}

TEST_F(PlotGridTest, AsManyColumnsAsTheWidthAllows) {
  for (const auto& [width, columns] : {std::pair(700, 1), std::pair(1000, 2), std::pair(1500, 3), std::pair(4000, 3)}) {
    m_plots.resize(width, 700);
    EXPECT_EQ(m_plots.columns(), columns) << width;
    const int most = columns == 3 ? 2 : columns;  // four plots: two and two, not three and one
    EXPECT_TRUE(QTest::qWaitFor([&] { return inFirstRow() == most; })) << width << ": " << inFirstRow();
    EXPECT_EQ(shown().size(), 4);
  }
}

TEST_F(PlotGridTest, RowsDifferByOnePlotAtMost) {
  const auto& panels = m_plots.panels();
  for (std::size_t plots = 1; plots <= panels.size(); ++plots) {
    for (int columns = 1; columns <= 3; ++columns) {
      const auto rows = rowsOf({panels.begin(), panels.begin() + static_cast<std::ptrdiff_t>(plots)}, columns);
      EXPECT_EQ(rows.size(), (plots + static_cast<std::size_t>(columns) - 1) / static_cast<std::size_t>(columns));
      std::vector<PlotPanel*> all;
      for (const auto& row : rows) {
        EXPECT_LE(rows.front().size() - row.size(), 1);
        all.insert(all.end(), row.begin(), row.end());
      }
      EXPECT_TRUE(std::equal(all.begin(), all.end(), panels.begin()));
      EXPECT_EQ(all.size(), plots);
    }
  }
}

TEST_F(PlotGridTest, LargerTypeMeansFewerColumnsAndHigherPlots) {
  const int usual = panel("loss").minimumHeight();
  QFont font = m_plots.font();
  font.setPointSizeF(1.5 * font.pointSizeF());
  m_plots.setFont(font);
  EXPECT_EQ(m_plots.columns(), 1);
  EXPECT_GE(panel("loss").minimumHeight(), 1.4 * usual);
}

TEST_F(PlotGridTest, TheMenuMovesAndHides) {
  EXPECT_EQ(shown(), (Ids{"loss", "gate_change", "eigenvalues", "alignment"}));
  const QList<QAction*> position = title(panel("eigenvalues")).positionMenu()->actions();
  position[0]->trigger();
  EXPECT_EQ(shown(), (Ids{"loss", "eigenvalues", "gate_change", "alignment"}));
  position[1]->trigger();
  EXPECT_EQ(shown(), (Ids{"loss", "gate_change", "eigenvalues", "alignment"}));
  position[2]->trigger();
  EXPECT_EQ(shown(), (Ids{"eigenvalues", "loss", "gate_change", "alignment"}));
  position[0]->trigger();  // is the first: stays
  EXPECT_EQ(shown().front(), "eigenvalues");
  position.back()->trigger();
  EXPECT_EQ(shown(), (Ids{"loss", "gate_change", "alignment"}));
  m_plots.reveal(panel("eigenvalues"));
  EXPECT_EQ(shown().front(), "eigenvalues") << "it comes back where it was";
  m_plots.resetLayout();
  EXPECT_EQ(shown(), (Ids{"loss", "gate_change", "eigenvalues", "alignment"}));
}

TEST_F(PlotGridTest, ARightClickOnThePlotOpensItsMenu) {
  QWidget* view = panel("alignment").plot();
  QContextMenuEvent click(QContextMenuEvent::Mouse, view->rect().center(), view->mapToGlobal(view->rect().center()));
  QCoreApplication::sendEvent(view, &click);
  QMenu* menu = title(panel("alignment")).positionMenu();
  ASSERT_TRUE(menu->isVisible());
  menu->close();
}

TEST_F(PlotGridTest, TheKeyboardOpensTheMenu) {
  auto* button = title(panel("alignment")).findChild<QToolButton*>(QStringLiteral("place"));
  button->setFocus();
  QTest::keyClick(button, Qt::Key_Space);
  QMenu* menu = title(panel("alignment")).positionMenu();
  ASSERT_TRUE(menu->isVisible());
  QTest::keyClick(menu, Qt::Key_F);  // Move first
  EXPECT_EQ(shown().front(), "alignment");
}

TEST_F(PlotGridTest, ATitleIsDraggedToAnotherPlace) {
  TitleRow& row = title(panel("alignment"));
  const QPoint start(30, row.height() / 2);
  const QPoint target = row.mapFromGlobal(panel("loss").mapToGlobal(panel("loss").rect().center()));
  QTest::mousePress(&row, Qt::LeftButton, {}, start);
  QMouseEvent move(QEvent::MouseMove, target, row.mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
  QApplication::sendEvent(&row, &move);
  auto* mark = m_plots.findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
  for (auto* child : m_plots.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
    if (child->inherits("QRubberBand")) mark = child;
  EXPECT_TRUE(mark->isVisible() && mark->inherits("QRubberBand"));
  QTest::mouseRelease(&row, Qt::LeftButton, {}, target);
  EXPECT_EQ(shown(), (Ids{"alignment", "loss", "gate_change", "eigenvalues"}));
  EXPECT_FALSE(mark->isVisible());
  QTest::mouseClick(&row, Qt::LeftButton, {}, start);  // a click is no drag
  EXPECT_EQ(shown().front(), "alignment");
}

TEST_F(PlotGridTest, TheWheelZoomsInAPlotAndScrollsOverItsTitleOrWithShift) {
  showAll();
  bar().setValue(0);
  PlotPanel& loss = panel("loss");
  loss.plot()->replot(QCustomPlot::rpQueuedRefresh);  // lays the axes out in the new size
  const QCPRange before = loss.plot()->xAxis->range();
  turnWheel(loss.plot(), Qt::ShiftModifier);
  EXPECT_GT(bar().value(), 0);
  EXPECT_EQ(loss.plot()->xAxis->range(), before);
  bar().setValue(0);
  turnWheel(&title(loss), {});
  EXPECT_GT(bar().value(), 0);
  bar().setValue(0);
  auto* modes = panel("gate_change").findChild<QComboBox*>();
  turnWheel(modes, {});
  EXPECT_GT(bar().value(), 0) << "passing over a box chooses nothing";
  EXPECT_EQ(modes->currentIndex(), 0);
  bar().setValue(0);
  turnWheel(loss.plot(), {});
  EXPECT_EQ(bar().value(), 0);
  EXPECT_NE(loss.plot()->xAxis->range(), before);
}

TEST_F(PlotGridTest, AnArrangementKeepsPlotsOrderSizesAndModes) {
  m_plots.resetLayout();
  title(panel("gate_change")).positionMenu()->actions()[2]->trigger();
  auto* modes = panel("gate_change").findChild<QComboBox*>();
  modes->setCurrentIndex(2);
  emit modes->activated(2);
  auto* log = panel("loss").findChild<QToolButton*>(QStringLiteral("log"));
  log->click();
  const bool logarithmic = log->isChecked();
  auto* rows = qobject_cast<QSplitter*>(m_plots.findChild<QScrollArea*>()->widget());
  auto* first = qobject_cast<QSplitter*>(rows->widget(0));
  first->setSizes({300, 600});
  const QList<int> widths = first->sizes();
  const QByteArray kept = QJsonDocument(m_plots.arrangement()).toJson();

  m_plots.resetLayout();
  modes->setCurrentIndex(0);
  emit modes->activated(0);
  log->click();
  ASSERT_TRUE(m_plots.setArrangement(QJsonDocument::fromJson(kept).object()));
  EXPECT_EQ(shown(), (Ids{"gate_change", "loss", "eigenvalues", "alignment"}));
  EXPECT_EQ(modes->currentIndex(), 2);
  EXPECT_EQ(panel("gate_change").plot()->yAxis->scaleType(), QCPAxis::stLinear) << "the plot itself shows the total";
  EXPECT_EQ(log->isChecked(), logarithmic);
  rows = qobject_cast<QSplitter*>(m_plots.findChild<QScrollArea*>()->widget());
  first = qobject_cast<QSplitter*>(rows->widget(0));
  ASSERT_TRUE(QTest::qWaitFor([&] { return std::abs(first->sizes()[0] - widths[0]) <= 2; }))
      << first->sizes()[0] << " for " << widths[0];
}

TEST_F(PlotGridTest, OnePlotIsEnlargedAndPutBack) {
  ASSERT_TRUE(m_plots.setArrangement({{"plots", QJsonArray{"loss", "gate_change", "eigenvalues", "heat_map"}}}));
  auto* rows = qobject_cast<QSplitter*>(m_plots.findChild<QScrollArea*>()->widget());
  rows->setSizes({250, 420});
  QTest::qWait(0);
  const QJsonObject before = m_plots.arrangement();
  PlotPanel& large = panel("eigenvalues");
  QTest::mouseDClick(&title(large), Qt::LeftButton, {}, title(large).rect().center());
  EXPECT_EQ(m_plots.enlarged(), &large);
  EXPECT_FALSE(panel("loss").isVisible());
  EXPECT_GT(large.width(), 900);
  EXPECT_EQ(m_plots.arrangement(), before) << "what a layout keeps stays";
  QTest::mouseDClick(&title(large), Qt::LeftButton, {}, title(large).rect().center());
  EXPECT_EQ(m_plots.enlarged(), nullptr);
  EXPECT_TRUE(panel("loss").isVisible());
  EXPECT_EQ(m_plots.arrangement(), before);
}

// What the mouse can choose over a plot, Tab, Space and the arrows can too.
TEST_F(PlotGridTest, EverySwitchOfAPlotIsReachedByKeyboard) {
  showAll();
  int switches = 0, boxes = 0;
  for (RunPlot* each : m_plots.panels()) {
    for (QToolButton* button : title(*each).findChildren<QToolButton*>()) {
      EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus)
          << each->id().toStdString() << ": " << button->text().toStdString();
      EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty()) << each->id().toStdString();
      if (!button->isCheckable() || !button->isVisible() || !button->isEnabled()) continue;
      const bool before = button->isChecked();
      QTest::keyClick(button, Qt::Key_Space);
      EXPECT_NE(button->isChecked(), before) << each->id().toStdString() << ": " << button->text().toStdString();
      ++switches;
    }
    for (QComboBox* box : title(*each).findChildren<QComboBox*>()) {
      EXPECT_TRUE(box->focusPolicy() & Qt::TabFocus) << each->id().toStdString();
      if (box->count() < 2 || !box->isVisible() || !box->isEnabled()) continue;
      const int before = box->currentIndex();
      QTest::keyClick(box, before == 0 ? Qt::Key_Down : Qt::Key_Up);
      EXPECT_NE(box->currentIndex(), before) << each->id().toStdString();
      ++boxes;
    }
  }
  EXPECT_GT(switches, 15);
  EXPECT_GT(boxes, 8);
}

TEST_F(PlotGridTest, KeysEnlargeThePlotThatHasThem) {
  ASSERT_TRUE(m_plots.setArrangement({{"plots", QJsonArray{"loss", "gate_change"}}}));
  QTest::keyClick(panel("gate_change").plot(), Qt::Key_Escape);
  EXPECT_EQ(m_plots.enlarged(), nullptr);
  for (const Qt::Key back : {Qt::Key_F11, Qt::Key_Escape}) {
    QTest::keyClick(panel("gate_change").plot(), Qt::Key_F11);
    EXPECT_EQ(m_plots.enlarged(), &panel("gate_change"));
    QTest::keyClick(panel("gate_change").plot(), back);
    EXPECT_EQ(m_plots.enlarged(), nullptr);
  }
  // Hidden, or passed over by another that is asked for, it is large no longer.
  m_plots.enlarge(&panel("loss"));
  m_plots.reveal(panel("heat_map"));
  EXPECT_TRUE(panel("heat_map").isVisible());
  m_plots.enlarge(&panel("loss"));
  emit title(panel("loss")).hideChosen();
  EXPECT_EQ(shown(), (Ids{"gate_change", "heat_map"}));
  EXPECT_TRUE(panel("gate_change").isVisible());
}

TEST_F(PlotGridTest, PlotsOfOtherVersionsAreLeftOut) {
  const auto plots = [](const QStringList& ids) { return QJsonObject{{"plots", QJsonArray::fromStringList(ids)}}; };
  QSignalSpy arranged(&m_plots, &PlotGrid::arranged);
  EXPECT_TRUE(m_plots.setArrangement(plots({"from_tomorrow", "heat_map", "loss", "loss"})));
  EXPECT_EQ(shown(), (Ids{"heat_map", "loss"}));
  EXPECT_EQ(arranged.count(), 1);
  EXPECT_FALSE(m_plots.setArrangement(plots({"from_tomorrow"})));
  EXPECT_FALSE(m_plots.setArrangement({{"plots", 3}, {"rows", "x"}}));
  EXPECT_EQ(shown(), (Ids{"heat_map", "loss"}));
  EXPECT_TRUE(m_plots.setArrangement(
      {{"plots", QJsonArray{"loss"}},
       {"rows", QJsonArray{"a", -4}},
       {"columns", 7},
       {"modes", QJsonObject{{"loss", QJsonObject{{"choices", QJsonArray{99}}, {"log", "?"}}}}}}));
  EXPECT_EQ(shown(), (Ids{"loss"}));
}

}  // namespace
}  // namespace gatescope
