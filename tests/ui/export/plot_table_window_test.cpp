// The numbers of a plot as a table: the same as its CSV, the newest ones, and copied as a spreadsheet takes them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_table_window.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QComboBox>
#include <QLayout>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include "tests/ui/support/plot_runs.h"
#include "tests/ui/support/translation_check.h"
#include "ui/base/theme.h"
#include "ui/export/plot_csv.h"
#include "ui/export/plot_table_model.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class PlotTableWindowTest : public testing::Test {
 protected:
  PlotTableWindowTest() {
    m_panel.setRuns(&m_run, {});
    m_other.setRuns(&m_run, {});
    m_window.showPlot(&m_panel);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
  }
  QString cell(int row, int column) const { return m_model.data(m_model.index(row, column)).toString(); }
  static QString clipboard() { return QApplication::clipboard()->text(); }

  RunHistory m_run = makeRun(1, 120, 3);
  LossPlot m_panel;
  LossPlot m_other;
  PlotTableWindow m_window{[this] { return std::vector<PlotPanel*>{&m_panel, &m_other}; }};
  PlotTableModel& m_model = m_window.model();
};

TEST_F(PlotTableWindowTest, HasTheNumbersOfTheCsv) {
  const QStringList lines = QString::fromUtf8(plotCsv(m_panel)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(m_model.rowCount(), lines.size() - 1);
  const QStringList names = lines.front().split(QLatin1Char(','));
  ASSERT_EQ(m_model.columnCount(), names.size());
  for (int column = 0; column < names.size(); ++column)
    EXPECT_EQ(m_model.headerData(column, Qt::Horizontal).toString(), names[column]);
  for (int row = 0; row < m_model.rowCount(); ++row) {
    const QStringList cells = lines[row + 1].split(QLatin1Char(','));
    for (int column = 0; column < names.size(); ++column) EXPECT_EQ(cell(row, column), cells[column]) << row;
  }
}

TEST_F(PlotTableWindowTest, BeginsAtTheNewestAndIsNotModal) {
  EXPECT_EQ(m_window.view().currentIndex().row(), m_model.rowCount() - 1);
  EXPECT_FALSE(m_window.isModal());
  EXPECT_TRUE(m_window.view().hasFocus());
}

TEST_F(PlotTableWindowTest, FollowsTheRunUnlessOneReadsAbove) {
  const int rows = m_model.rowCount();
  m_run = makeRun(2, 150, 3);
  m_window.refresh();
  EXPECT_EQ(m_model.rowCount(), rows + 30);
  EXPECT_EQ(m_window.view().currentIndex().row(), m_model.rowCount() - 1);
  m_window.view().setCurrentIndex(m_model.index(7, 1));
  m_run = makeRun(3, 180, 3);
  m_window.refresh();
  EXPECT_EQ(m_model.rowCount(), rows + 60);
  EXPECT_EQ(m_window.view().currentIndex(), m_model.index(7, 1));
}

TEST_F(PlotTableWindowTest, CopiesAllOrWhatIsSelected) {
  QTest::keyClick(&m_window.view(), Qt::Key_C, Qt::ControlModifier);
  const QStringList all = clipboard().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  EXPECT_EQ(all.size(), m_model.rowCount() + 1);
  EXPECT_EQ(all.front().count(QLatin1Char('\t')), m_model.columnCount() - 1);
  QItemSelection part(m_model.index(2, 1), m_model.index(3, 2));
  m_window.view().selectionModel()->select(part, QItemSelectionModel::ClearAndSelect);
  QTest::keyClick(&m_window.view(), Qt::Key_C, Qt::ControlModifier);
  const QString names = m_model.headerData(1, Qt::Horizontal).toString() + QLatin1Char('\t') +
                        m_model.headerData(2, Qt::Horizontal).toString();
  EXPECT_EQ(clipboard(),
            QStringLiteral("%1\n%2\t%3\n%4\t%5\n").arg(names, cell(2, 1), cell(2, 2), cell(3, 1), cell(3, 2)));
}

TEST_F(PlotTableWindowTest, AnotherPlotIsChosenByKeyboard) {
  m_window.choice().setFocus();
  QTest::keyClick(&m_window.choice(), Qt::Key_Down);
  EXPECT_EQ(m_window.plot(), &m_other);
}

TEST_F(PlotTableWindowTest, WhatWasNotMeasuredIsEmptyAndSaid) {
  PlotTable table;
  table.names = {QStringLiteral("step"), QStringLiteral("loss")};
  table.columns = {{0, 1, 2}, {0.5, std::nan("")}};
  m_model.setTable(table);
  EXPECT_EQ(cell(0, 1), "0.5");
  EXPECT_EQ(cell(1, 1), "");
  EXPECT_EQ(cell(2, 1), "");
  EXPECT_EQ(m_model.data(m_model.index(1, 1), Qt::AccessibleTextRole).toString(), "loss: not measured");
  EXPECT_EQ(m_model.data(m_model.index(0, 1), Qt::AccessibleTextRole).toString(), "loss: 0.5");
}

TEST_F(PlotTableWindowTest, ClosesByKeyAndStopsFollowing) {
  for (const QKeySequence& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_W)}) {
    m_window.showPlot(nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QTest::keySequence(&m_window, key);
    EXPECT_FALSE(m_window.isVisible()) << key.toString().toStdString();
  }
}

TEST_F(PlotTableWindowTest, OfEveryPlotThereIsATable) {
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> panel(row.create(nullptr));
    panel->setRuns(&m_run, {});
    PlotTableWindow window([&panel] { return std::vector<PlotPanel*>{panel.get()}; });
    window.showPlot(panel.get());
    EXPECT_EQ(window.model().columnCount(), static_cast<int>(panel->table().names.size())) << row.id.toStdString();
  }
}

// GATESCOPE_PICTURES=FOLDER keeps pictures to look at.
TEST_F(PlotTableWindowTest, NumbersFitTheirColumnsInEveryTheme) {
  for (const auto& [kind, name] : {std::pair(Theme::Kind::Light, "light"), std::pair(Theme::Kind::Dark, "dark"),
                                   std::pair(Theme::Kind::Projector, "projector")}) {
    applyTheme(makeTheme(kind));
    m_window.setFont(QApplication::font());
    m_window.setPalette(makeTheme(kind).palette());
    m_window.showPlot(&m_panel);
    m_window.layout()->activate();
    EXPECT_GE(m_window.choice().width(), m_window.choice().sizeHint().width()) << name;
    for (int column = 0; column < m_model.columnCount(); ++column)
      EXPECT_GE(m_window.view().columnWidth(column),
                m_window.view().fontMetrics().horizontalAdvance(cell(m_model.rowCount() - 1, column)))
          << name << " " << column;
    if (const QString folder = qEnvironmentVariable("GATESCOPE_PICTURES"); !folder.isEmpty())
      m_window.grab().save(QStringLiteral("%1/table-%2.png").arg(folder, QLatin1String(name)));
  }
  applyTheme(makeTheme(Theme::Kind::Light));
}

TEST_F(PlotTableWindowTest, IsTranslatedAndNamed) {
  const MarkingTranslator marks;
  PlotTableWindow window([] { return std::vector<PlotPanel*>(); });
  window.showPlot(nullptr);
  EXPECT_EQ(untranslatedTexts(window).join(QLatin1Char('\n')).toStdString(), "");
  EXPECT_EQ(namelessWidgets(window).join(QLatin1Char('\n')).toStdString(), "");
}

}  // namespace
}  // namespace gatescope
