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
#include "tests/support/bridge_support.h"
#include "tests/support/fast_build.h"
#include "tests/support/plot_support.h"
#include "tests/support/study_support.h"
#include "tests/support/temporary_folder.h"
#include "ui/explorer/study_choice.h"
#include "ui/explorer/study_curves_plot.h"
#include "ui/explorer/study_files.h"
#include "ui/explorer/study_form.h"
#include "ui/explorer/study_map_plot.h"
#include "ui/explorer/study_presets.h"
#include "ui/explorer/study_spectrum_plot.h"
#include "ui/explorer/study_top_marks.h"
#include "ui/explorer/study_training_plot.h"
#include "ui/window/main_window.h"
#include "ui/window/side_windows.h"

namespace gatescope {
namespace {

class DepthExplorerTest : public testing::Test {
 protected:
  DepthExplorerTest() { open(); }
  void open() {
    m_window.reset();
    m_window = std::make_unique<DepthExplorer>(QString::fromStdString((m_folder.path() / "studies").string()));
    m_window->resize(1100, 760);
    m_window->show();
  }
  StudyForm& form() { return m_window->form(); }
  void type(const char* key, const char* text) {
    QLineEdit* line = form().numbers(key);
    line->selectAll();
    QTest::keyClicks(line, text);
  }
  void tick(std::initializer_list<const char*> ids) {
    for (int row = 0; row < form().variants()->count(); ++row) {
      QListWidgetItem* item = form().variants()->item(row);
      const bool on =
          std::ranges::any_of(ids, [item](const char* id) { return item->data(Qt::UserRole).toString() == id; });
      item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
  }
  /// A study that takes a second at most.
  void enterSmallStudy() {
    choosePreset("depth-hurts");
    type("network.width", "20, 30");
    type("network.depth", "2..5");
    type("data.train", "12");
    form().seeds()->setValue(3);
  }
  void choosePreset(const char* id) {
    auto* box = boxNamed("Study");
    const int row = box->findData(id);
    ASSERT_GE(row, 0) << id;
    box->setCurrentIndex(row);
    emit box->activated(row);
  }
  QPushButton* button(const char* text) {
    for (QPushButton* found : m_window->findChildren<QPushButton*>())
      if (found->text().remove('&') == text) return found;
    return nullptr;
  }
  QComboBox* boxNamed(const char* name) {
    for (QComboBox* found : m_window->findChildren<QComboBox*>())
      if (found->accessibleName() == name) return found;
    return nullptr;
  }
  QString problem() { return m_window->findChild<QLabel*>("study-problem")->text(); }
  void click(const char* text) {
    QPushButton* found = button(text);
    ASSERT_TRUE(found) << text;
    ASSERT_TRUE(found->isEnabled()) << text;
    QTest::mouseClick(found, Qt::LeftButton);
  }
  bool finish() {
    return QTest::qWaitFor([this] { return !m_window->job().isRunning(); }, 120000);
  }
  QCPGraph* graph(const QString& name) {
    QCustomPlot* plot = m_window->curves().plot();
    for (int i = 0; i < plot->graphCount(); ++i)
      if (plot->graph(i)->name() == name) return plot->graph(i);
    return nullptr;
  }
  double median(const char* measure, std::initializer_list<std::pair<const char*, std::size_t>> at) {
    const StudyModel& model = m_window->model();
    const std::size_t depth = model.axis("network.depth");
    StudyCurve curve{std::vector<std::size_t>(model.sweep().axes.size(), 0), {}};
    for (const auto& [key, position] : at) curve.position[model.axis(key)] = position;
    return model.cell(curve, depth, curve.position[depth], measure).measured.median;
  }

  test::TemporaryFolder m_folder;
  std::unique_ptr<DepthExplorer> m_window;
};

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
  EXPECT_TRUE(button("Resume"));
  ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->job().progress().paused; }));
  click("Resume");
  click("Cancel");
  EXPECT_TRUE(button("Resume"));
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
    click("Resume");
    ASSERT_TRUE(finish());
    for (const auto& [point, time] : times)
      EXPECT_EQ(std::filesystem::last_write_time(folder.file(point)), time) << point;
  }
  EXPECT_EQ(m_window->model().count(), 480);
  EXPECT_FALSE(button("Resume")->isEnabled()) << "nothing is left";
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

TEST_F(DepthExplorerTest, ClaimsOfDepthComeOutOfTheirPresets) {
  if (!test::kFast) GTEST_SKIP() << "wide and deep networks: too slow without optimisation or under a sanitizer";
  const auto run = [this](const char* preset) {
    choosePreset(preset);
    click("Start");
    ASSERT_TRUE(finish()) << preset;
    EXPECT_EQ(m_window->model().count(), form().sweep().points());
  };
  run("depth-hurts");  // beyond a point depth hurts: w = 100 is best at d = 8
  EXPECT_LT(median("condition", {{"network.width", 1}, {"network.depth", 3}}),
            median("condition", {{"network.width", 1}, {"network.depth", 1}}));
  EXPECT_LT(median("condition", {{"network.width", 1}, {"network.depth", 3}}),
            median("condition", {{"network.width", 1}, {"network.depth", 6}}));
  run("depth-whitens");  // depth whitens: off/diagonal = p^(d−1)
  for (std::size_t d = 0; d < 6; ++d)
    EXPECT_NEAR(median("off_diagonal_ratio", {{"network.depth", d}}) / std::pow(0.5, static_cast<double>(d + 1)), 1,
                0.2)
        << d;
  run("sparser-gates");  // sparser gates whiten sooner
  const StudyModel& model = m_window->model();
  const std::size_t p = model.axis("gating.p");
  const StudyCurve along = model.curves(p, model.axis("network.depth")).front();
  EXPECT_LT(model.bestDepth(along, p, 0, "condition"), model.bestDepth(along, p, 1, "condition"));
  EXPECT_LT(model.bestDepth(along, p, 1, "condition"), model.bestDepth(along, p, 2, "condition"));
  EXPECT_EQ(m_window->curves().xAxis(), "gating.p");
}

TEST_F(DepthExplorerTest, ThePredictionHoldsAndIndependentGatesWhitenMore) {
  if (!test::kFast) GTEST_SKIP() << "wide and deep networks: too slow without optimisation or under a sanitizer";
  choosePreset("spectrum-predicts");
  click("Start");
  ASSERT_TRUE(finish());
  // The kernel grows while it trains, so training is faster than promised, by much the same factor; the order of the
  // depths is the promise's.
  std::vector<double> factors;
  for (std::size_t d = 0; d < 5; ++d)
    factors.push_back(median("training_steps", {{"network.depth", d}}) /
                      median("linearised_steps", {{"network.depth", d}}));
  const auto [least, most] = std::ranges::minmax(factors);
  EXPECT_GT(least, 0.05);
  EXPECT_LT(most, 1);
  EXPECT_LT(most / least, 2);
  choosePreset("independent-gates");
  click("Start");
  ASSERT_TRUE(finish());
  for (std::size_t d = 2; d < 10; ++d)
    EXPECT_LT(median("off_diagonal_size", {{"gating.variant", 1}, {"network.depth", d}}),
              median("off_diagonal_size", {{"gating.variant", 0}, {"network.depth", d}}))
        << "GaLU below ReLU" << d;
}

// Every third depth and three seeds of the preset: steps fall with depth and rise again, to never.
TEST_F(DepthExplorerTest, RealTrainingOverDepthHelpsAndThenHurts) {
  if (!test::kFast) GTEST_SKIP() << "networks are trained: too slow without optimisation or under a sanitizer";
  choosePreset("training-over-depth");
  type("network.depth", "3, 12, 24");
  form().seeds()->setValue(3);
  click("Start");
  ASSERT_TRUE(finish());
  const double shallow = median("training_steps", {{"network.depth", 0}}),
               middle = median("training_steps", {{"network.depth", 1}}),
               deep = median("training_steps", {{"network.depth", 2}});
  EXPECT_LT(middle, 1000);
  EXPECT_LT(middle, 0.75 * shallow);
  EXPECT_TRUE(std::isinf(deep)) << "beyond some depth it never gets there";
  EXPECT_EQ(m_window->curves().measure(), "training_steps");
  const StudyTopMarks* top = m_window->curves().topMarks();
  ASSERT_FALSE(top->places().empty());
  EXPECT_EQ(top->places().back().x, 24);
  EXPECT_EQ(top->word(), "never reached");
  ASSERT_TRUE(m_window->training().isVisible());
  const PlotTable losses = m_window->training().table();
  ASSERT_EQ(losses.names.size(), 10u);
  EXPECT_EQ(losses.names[4], "d = 12: train_loss");
  EXPECT_LT(losses.columns[4].back(), losses.columns[1].back()) << "the deeper network ends lower";
  EXPECT_LE(losses.columns[5].back(), losses.columns[4].back());
  EXPECT_LE(losses.columns[0].size(), 210u);
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

TEST(StudyPresetsTest, EachIsAValidSweepThatMeasuresWhatItShows) {
  for (const StudyPreset& preset : studyPresets()) {
    const Sweep sweep = presetSweep(preset);
    EXPECT_EQ(toText(validate(sweep)), "") << preset.id.toStdString();
    EXPECT_TRUE(findAxis(sweep, preset.axis.toStdString())) << preset.id.toStdString();
    if (preset.measure == StudyCurvesPlot::kBestDepth) continue;
    EXPECT_EQ(sweep.measures.front(), preset.measure.toStdString()) << "and a reader of the file sees it first";
  }
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
