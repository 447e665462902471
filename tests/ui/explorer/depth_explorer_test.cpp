// The depth explorer as its user has it: everything through its widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/depth_explorer.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <fstream>

#include "core/base/text_file.h"
#include "core/study/study_folder.h"
#include "core/study/study_measures.h"
#include "core/study/study_table.h"
#include "core/study/sweep_json.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/explorer_support.h"
#include "tests/ui/support/plot_support.h"
#include "tests/ui/support/study_support.h"
#include "ui/explorer/study_choice.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_files.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_spectrum_plot.h"
#include "ui/explorer/study_top_marks.h"
#include "ui/explorer/study_training_plot.h"
#include "ui/window/main_window.h"
#include "ui/window/side_windows.h"

namespace gatescope {
namespace {

using DepthExplorerTest = test::ExplorerUser;

TEST_F(DepthExplorerTest, WhatIsTypedIsMeasuredAndDrawn) {
  enterSmallStudy();
  EXPECT_EQ(problem(), "");
  click("Start");
  ASSERT_TRUE(finish());
  EXPECT_EQ(m_window->model().count(), 24);
  ASSERT_TRUE(graph("w = 30"));
  EXPECT_EQ(graph("w = 30")->dataCount(), 4);
  EXPECT_EQ(m_window->map().table().columns[2].size(), 8u);
  EXPECT_TRUE(m_window->message().isEmpty()) << m_window->message().toStdString();
  const StudyCell cell = m_window->model().cell(m_window->model().curves(m_window->model().axis("network.depth"))[0],
                                                m_window->model().axis("network.depth"), 1, "condition");
  EXPECT_EQ(cell.seeds, 3);
  EXPECT_NEAR(cell.theory.median, (1 + 11 * 0.25) / 0.75, 1e-5) << "n = 12, d = 3, p = 0.5";
}

// Everything that a plot can be asked for, whether the study varies it or not.
TEST_F(DepthExplorerTest, NothingThatCanBeChosenNeedsAStudyOrAnAxis) {
  const auto askForEverything = [this] {
    QComboBox *measures = m_window->curves().measureChoice(), *axes = m_window->curves().axisChoice();
    for (int axis = axes->count() - 1; axis >= 0; --axis)
      for (int measure = measures->count() - 1; measure >= 0; --measure) {
        axes->setCurrentIndex(axis);
        emit axes->activated(axis);
        measures->setCurrentIndex(measure);
        emit measures->activated(measure);
        for (PlotPanel* panel : std::initializer_list<PlotPanel*>{&m_window->curves(), &m_window->map(),
                                                                  &m_window->training(), &m_window->spectrum()}) {
          panel->plot()->replot();
          panel->table();
          for (const QPoint at : {panel->plot()->rect().center(), QPoint(3, 3)}) {
            QTest::mouseMove(panel->plot(), at);
            QTest::mouseClick(panel->plot(), Qt::LeftButton, {}, at);
          }
        }
      }
  };
  askForEverything();  // before the first study
  choosePreset("depth-hurts");
  type("network.width", "6");
  type("network.depth", "3");
  type("data.train", "8");
  form().seeds()->setValue(1);
  click("Start");
  ASSERT_TRUE(finish());
  askForEverything();  // nothing varies
  type("network.width", "5, 6");
  type("network.depth", "2..4");
  click("Start");
  ASSERT_TRUE(finish());
  askForEverything();
  type("network.depth", "2");
  click("Start");  // the plots held places of a larger study
  ASSERT_TRUE(finish());
  askForEverything();
}

TEST_F(DepthExplorerTest, MistakesAreToldAndCannotBeStarted) {
  enterSmallStudy();
  type("network.depth", "2, 99");
  EXPECT_TRUE(problem().contains("2 to 64")) << problem().toStdString();
  EXPECT_FALSE(button("Start")->isEnabled());
  type("network.depth", "2, 4");
  tick({});
  EXPECT_TRUE(problem().contains("variant"));
  tick({"galu"});
  EXPECT_EQ(problem(), "");
  EXPECT_FALSE(form().numbers("gating.p")->isEnabled()) << "p is of fixed random gates";
  type("network.width", "1..2000");
  form().seeds()->setValue(50);
  EXPECT_TRUE(problem().contains("too many")) << problem().toStdString();
  EXPECT_FALSE(button("Start")->isEnabled());
}

TEST_F(DepthExplorerTest, SkipStrengthIsAnAxisAndMovesTheKnee) {
  enterSmallStudy();
  EXPECT_EQ(form().numbers("network.skip")->text(), "0");
  tick({"fixed_random"});
  type("network.width", "8");
  type("network.skip", "0, 0.9");
  EXPECT_EQ(problem(), "");
  click("Start");
  ASSERT_TRUE(finish());
  ASSERT_TRUE(graph("s = 0"));
  ASSERT_TRUE(graph("s = 0.9"));
  EXPECT_TRUE(note(m_window->curves()).contains("p_s = s² + (1−s²)·p")) << note(m_window->curves()).toStdString();
  QComboBox* axes = boxNamed("x axis");
  EXPECT_GE(axes->findData("network.skip"), 0);
  type("network.skip", "1");
  EXPECT_NE(problem(), "") << "below 1 only";
}

TEST_F(DepthExplorerTest, APointShowsItsEigenvaluesAndOpensAsALiveRun) {
  enterSmallStudy();
  click("Start");
  ASSERT_TRUE(finish());
  QSignalSpy opened(m_window.get(), &DepthExplorer::openRequested);
  QComboBox* positions = boxNamed("Point");
  ASSERT_EQ(positions->count(), 8);
  const int row = positions->findText("w = 30, d = 4");
  ASSERT_GE(row, 0);
  positions->setCurrentIndex(row);
  emit positions->activated(row);
  EXPECT_EQ(m_window->spectrum().table().columns.size(), 6u);
  click("Open as live run");
  ASSERT_EQ(opened.count(), 1);
  const auto settings = opened.front().front().value<Settings>();
  EXPECT_EQ(settings.experiment.network.depth, 4);
  EXPECT_EQ(settings.experiment.network.width, 30);
  EXPECT_EQ(settings.experiment.data.name, "identical");
  const QCustomPlot& plot = *m_window->curves().plot();
  const QCPGraphData& sample = *graph("w = 20")->data()->at(2);
  const QPoint at(qRound(plot.xAxis->coordToPixel(sample.key)), qRound(plot.yAxis->coordToPixel(sample.value)));
  QTest::mouseMove(m_window->curves().plot(), at);
  EXPECT_EQ(positions->currentText(), "w = 20, d = 4");
  QTest::mouseDClick(m_window->curves().plot(), Qt::LeftButton, {}, at);
  EXPECT_EQ(opened.count(), 2);
}

TEST_F(DepthExplorerTest, PausedCancelledAndResumedAfterARestartNothingIsDoneTwice) {
  enterSmallStudy();
  type("data.train", "80");
  form().seeds()->setValue(60);
  click("Start");
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->model().count() > 3; }));
  click("Pause");
  EXPECT_TRUE(button("Continue"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->job().progress().paused; }));
  click("Continue");
  click("Cancel");
  EXPECT_TRUE(button("Continue"));
  const StudyFolder folder = StudyFolder::open(m_window->job().folder().toStdString());
  open();  // the program starts again
  ASSERT_TRUE(finish());
  EXPECT_EQ(form().seeds()->value(), 60);
  EXPECT_EQ(form().numbers("network.width")->text(), "20, 30");
  const Index before = m_window->model().count();
  EXPECT_GT(before, 3);
  if (before < 480) {  // on a very fast machine all was done before Cancel
    std::map<Index, std::filesystem::file_time_type> times;
    for (Index i = 0; i < 480; ++i)
      if (std::filesystem::exists(folder.file(i))) times[i] = std::filesystem::last_write_time(folder.file(i));
    click("Continue");
    ASSERT_TRUE(finish());
    for (const auto& [point, time] : times)
      EXPECT_EQ(std::filesystem::last_write_time(folder.file(point)), time) << point;
  }
  EXPECT_EQ(m_window->model().count(), 480);
  EXPECT_FALSE(button("Continue")->isEnabled()) << "nothing is left";
}

TEST_F(DepthExplorerTest, TrainingShowsAccuracyAndSaysWhyFixedRandomHasNone) {
  choosePreset("depth-and-accuracy");
  tick({"relu", "fixed_random"});
  type("network.width", "12");
  type("network.depth", "2, 3");
  type("data.train", "40");
  form().seeds()->setValue(2);
  form().steps()->setValue(30);
  EXPECT_TRUE(form().trains()->isChecked());
  click("Start");
  ASSERT_TRUE(finish());
  EXPECT_EQ(m_window->curves().measure(), "test_accuracy");
  EXPECT_EQ(graph("ReLU")->dataCount(), 2);
  EXPECT_EQ(
      graph("Fixed random, p = 0.5") ? graph("Fixed random, p = 0.5")->dataCount() : graph("Fixed random")->dataCount(),
      0);
  EXPECT_TRUE(m_window->model().reason("test_accuracy").contains("test samples have none"));
}

TEST_F(DepthExplorerTest, KernelsPredictTestSamplesOnlyOnRequest) {
  choosePreset("depth-and-accuracy");
  tick({"relu", "galu"});
  type("network.width", "12");
  type("network.depth", "2, 3");
  type("data.train", "40");
  form().seeds()->setValue(1);
  form().trains()->setChecked(false);
  const auto asks = [this] { return predictsTests(form().sweep().measures); };
  EXPECT_FALSE(asks() || form().predicts()->isChecked()) << "it takes time";
  form().predicts()->setChecked(true);
  EXPECT_TRUE(asks());
  click("Start");
  ASSERT_TRUE(finish());
  m_window->curves().setMeasure("kernel_test_accuracy");
  for (const char* variant : {"ReLU", "GaLU"}) {
    ASSERT_TRUE(graph(variant)) << variant;
    EXPECT_EQ(graph(variant)->dataCount(), 2) << variant;
  }
}

TEST_F(DepthExplorerTest, PlotsTableAndSweepAreWrittenAndTheFolderOpensAgain) {
  enterSmallStudy();
  click("Start");
  ASSERT_TRUE(finish());
  const QString out = QString::fromStdString(m_folder.path().string());
  m_window->files().exportAll(out);
  for (const char* plot : {"study_curves", "study_map", "study_training", "study_spectrum"})
    for (const char* format : {"png", "svg", "pdf", "csv"})
      EXPECT_TRUE(QFile::exists(out + "/study-fixed_random-identical-" + plot + '.' + format)) << plot << ' ' << format;
  const std::string table = readTextFile((out + "/study-fixed_random-identical-points.csv").toStdString());
  EXPECT_EQ(table, mergeStudy(StudyFolder::open(m_window->job().folder().toStdString())).csv)
      << "as the command line merges it";
  m_window->files().writeSweep(form().sweep(), out + "/sweep.json");
  EXPECT_EQ(toJson(readSweep((out + "/sweep.json").toStdString())), toJson(m_window->job().sweep()));
  m_window->openFolder(out + "/nothing");
  EXPECT_TRUE(m_window->message().contains("nothing"));
  const QString folder = m_window->job().folder();
  choosePreset("depth-whitens");
  m_window->openFolder(folder);
  ASSERT_TRUE(finish());
  EXPECT_EQ(m_window->model().count(), 24);
}

TEST_F(DepthExplorerTest, AStudyThatWasChangedSaysSoAndComesBackAsThat) {
  const auto name = [this] { return boxNamed("Study")->currentText(); };
  choosePreset("depth-hurts");
  EXPECT_EQ(name(), "Beyond a point depth hurts");
  const QString before = form().numbers("network.width")->text();
  type("network.width", "20, 30");
  EXPECT_EQ(name(), "edited: Beyond a point depth hurts");
  type("network.width", before.toLatin1());
  EXPECT_EQ(name(), "Beyond a point depth hurts");
  enterSmallStudy();
  click("Start");
  ASSERT_TRUE(finish());
  open();
  ASSERT_TRUE(finish());
  EXPECT_EQ(name(), "edited: Beyond a point depth hurts");
  EXPECT_EQ(m_window->curves().measure(), "condition");
  choosePreset("depth-hurts");
  EXPECT_EQ(form().numbers("network.width")->text(), before) << "chosen again it is what it was";
  m_window->openFolder(m_window->job().folder());
  ASSERT_TRUE(finish());
  EXPECT_EQ(name(), "A study from a file");
}

TEST_F(DepthExplorerTest, AProblemStandsUnderItsField) {
  choosePreset("depth-hurts");
  const auto* message = m_window->findChild<QLabel*>("study-problem");
  const auto isUnder = [message](const QWidget* field, const QWidget* next) {
    QTest::qWait(0);
    const int y = message->mapToGlobal(QPoint(0, 0)).y();
    return message->isVisible() && y >= field->mapToGlobal(QPoint(0, field->height())).y() &&
           y <= next->mapToGlobal(QPoint(0, 0)).y();
  };
  type("network.depth", "2, 99");
  EXPECT_TRUE(isUnder(form().numbers("network.depth"), form().numbers("network.width")));
  EXPECT_TRUE(problem().startsWith("depth d: ")) << problem().toStdString();
  type("network.depth", "2, x");
  EXPECT_TRUE(isUnder(form().numbers("network.depth"), form().numbers("network.width")));
  type("network.depth", "2, 3");
  EXPECT_FALSE(message->isVisible());
  tick({});
  EXPECT_TRUE(isUnder(form().variants(), form().numbers("network.depth")));
}

TEST_F(DepthExplorerTest, AMapOfOneWidthIsAStripAndLossesAreShownWhereNetworksTrain) {
  enterSmallStudy();
  click("Start");
  ASSERT_TRUE(finish());
  EXPECT_EQ(m_window->map().parentWidget(), m_window->spectrum().parentWidget()) << "two widths";
  EXPECT_FALSE(m_window->training().isVisible());
  type("network.width", "20");
  form().trains()->setChecked(true);
  form().steps()->setValue(5);
  click("Start");
  ASSERT_TRUE(finish());
  EXPECT_EQ(m_window->map().parentWidget(), m_window->curves().parentWidget());
  QTest::qWait(0);
  EXPECT_LT(m_window->map().size().height(), m_window->map().size().width() / 3);
  EXPECT_TRUE(m_window->training().isVisible());
  EXPECT_EQ(m_window->training().parentWidget(), m_window->spectrum().parentWidget());
  EXPECT_EQ(m_window->training().table().columns[0], (std::vector<double>{0, 1, 2, 3, 4, 5}));
}

TEST_F(DepthExplorerTest, AWindowWithoutRoomDoesWithoutTheMap) {
  enterSmallStudy();
  form().trains()->setChecked(true);
  form().steps()->setValue(3);
  click("Start");
  ASSERT_TRUE(finish());
  m_window->resize(1200, 760);
  EXPECT_TRUE(m_window->map().isVisible());
  m_window->resize(760, 760);
  EXPECT_FALSE(m_window->map().isVisible());
  QTest::keyClick(m_window.get(), Qt::Key_F9);
  EXPECT_TRUE(m_window->map().isVisible()) << "without the controls there is room";
  QTest::keyClick(m_window.get(), Qt::Key_F9);
  EXPECT_TRUE(m_window->training().isVisible());
}

TEST_F(DepthExplorerTest, AllVariantsAreSeenWhereThereIsRoom) {
  m_window->resize(1100, 1100);
  QTest::qWait(0);
  const QListWidget* list = form().variants();
  EXPECT_GE(list->viewport()->height(), list->visualItemRect(list->item(list->count() - 1)).bottom());
}

TEST(DepthExplorerOfWindowTest, OpensFromTheMenuAndAPointBecomesTheRun) {
  MainWindow window(quickSettings());
  window.show();
  ASSERT_TRUE(waitUntil([&] { return window.bridge().state().phase == RunPhase::Ready; }));
  QAction* action = nullptr;
  for (QAction* found : window.findChildren<QAction*>())
    if (found->text().contains("Depth explorer")) action = found;
  ASSERT_TRUE(action);
  action->trigger();
  DepthExplorer& explorer = window.sideWindows().explorer();
  EXPECT_TRUE(explorer.isVisible());
  explorer.chooseStudy(StudyChoice::kWindow);
  EXPECT_EQ(explorer.form().numbers("network.width")->text(), "12") << "the window's experiment";
  Settings point = quickSettings();
  point.experiment.network.depth = 4;
  emit explorer.openRequested(point);
  ASSERT_TRUE(waitUntil([&] { return window.bridge().state().step > 0; }));
  EXPECT_EQ(window.bridge().settings().experiment.network.depth, 4);
  window.close();
  EXPECT_FALSE(explorer.isVisible());
}

}  // namespace
}  // namespace gatescope
