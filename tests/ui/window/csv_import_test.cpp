// Import of CSV tables, driven by the dialog's widgets, up to the run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/csv_import.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

/// 90 flowers of three kinds: two lengths, kind, weight (real).
QByteArray flowers() {
  QByteArray text = "length,width,kind,weight\r\n";
  const char* kinds[] = {"setosa", "virginica", "versicolor"};
  for (int i = 0; i < 90; ++i) {
    text += QByteArray::number(1 + 0.1 * i) + "," + QByteArray::number(2 + 0.01 * (i % 7)) + "," + kinds[i % 3] + "," +
            QByteArray::number(0.5 + 0.013 * i) + "\r\n";
  }
  return text;
}

class CsvImportTest : public testing::Test {
 protected:
  QString write(const QString& name, const QByteArray& text) {
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
  }
  void show(const QByteArray& text) {
    dialog = std::make_unique<CsvImport>(write("table.csv", text), Settings());
    dialog->show();
    read();
  }
  void read() {
    ASSERT_TRUE(waitUntil([&] { return dialog->check().rows > 0 || !dialog->check().problem.isEmpty(); }));
  }
  QString label(const char* name) { return dialog->findChild<QLabel*>(name)->text(); }
  QPushButton* useButton(QWidget& within) {
    for (auto* button : within.findChildren<QPushButton*>())
      if (button->text() == "&Use this table") return button;
    return nullptr;
  }
  void chooseTarget(const QString& name) {
    auto* box = dialog->findChild<QComboBox*>("target");
    box->setCurrentIndex(box->findText(name));
    read();
  }

  QTemporaryDir folder;
  std::unique_ptr<CsvImport> dialog;
};

TEST_F(CsvImportTest, ShowsTheHeadAndWhatTheReaderFound) {
  show(flowers());
  const auto* table = dialog->findChild<QTableWidget*>();
  EXPECT_EQ(table->rowCount(), 50);
  EXPECT_EQ(table->columnCount(), 4);
  EXPECT_EQ(table->horizontalHeaderItem(2)->text(), "kind");
  EXPECT_EQ(table->item(1, 2)->text(), "virginica");
  EXPECT_EQ(dialog->findChild<QComboBox*>("target")->currentText(), "weight") << "the last column";
  EXPECT_TRUE(label("message").contains("setosa")) << "text among the inputs: " << label("message").toStdString();
  EXPECT_FALSE(useButton(*dialog)->isEnabled());
  EXPECT_FALSE(dialog->isModal());
  EXPECT_LE(dialog->width(), 1024);
  EXPECT_LE(dialog->height(), 700);
}

TEST_F(CsvImportTest, ClassesWithCounts) {
  show(flowers());
  chooseTarget("kind");
  EXPECT_EQ(dialog->check().problem, "");
  EXPECT_EQ(label("found"), "3 classes: setosa (30), versicolor (30), virginica (30)");
  EXPECT_TRUE(label("counts").startsWith("90 rows, 4 columns"));
  EXPECT_EQ(dialog->check().inputs, 3);
  const Settings settings = dialog->settings();
  EXPECT_EQ(settings.experiment.data.targetColumn, "3");
  EXPECT_EQ(settings.experiment.data.targets, Targets::Classes);
  EXPECT_EQ(label("readings"), "Read as numbers: length, width, weight · text: kind");
}

TEST_F(CsvImportTest, RegressionWithItsRange) {
  show("a;b;y\n1;2;0.25\n3;4;-1.5\n5;6;7.75\n");
  EXPECT_EQ(label("found"), "numbers from −1.5 to 7.75: regression");
  EXPECT_EQ(dialog->settings().experiment.data.targets, Targets::Value);
  EXPECT_EQ(dialog->settings().experiment.loss, Loss::Squared);
}

TEST_F(CsvImportTest, NoHeaderMeansNumberedColumns) {
  show("1,2,0\n3,4,1\n5,6,0\n7,8,1\n");
  EXPECT_EQ(dialog->findChild<QTableWidget*>()->rowCount(), 4);
  EXPECT_TRUE(label("counts").contains("no header"));
  chooseTarget("column 1");
  EXPECT_EQ(dialog->settings().experiment.data.targetColumn, "1");
  EXPECT_EQ(dialog->check().least, 1);
}

TEST_F(CsvImportTest, ColumnsAreHandedOnByNumberAndNeverMistakenForNames) {
  show("0,1,2,label\n5.6,6.7,0,0\n7.2,8.5,1,1\n6.6,8.3,2,0\n");
  EXPECT_EQ(dialog->settings().experiment.data.targetColumn, "4");
  chooseTarget("1");
  EXPECT_EQ(dialog->settings().experiment.data.targetColumn, "#2");
  EXPECT_EQ(dialog->check().least, 6.7F);
}

TEST_F(CsvImportTest, TellsWhatIsReadAsWhat) {
  show(
      "sep=;\na;b;gr\xF6\xDF"
      "e\n1;2,5;0,5\n2;3,5;1,5\n3;4;2\n");
  EXPECT_EQ(label("readings"), "Read as numbers: a · numbers with decimal commas: b, größe");
  EXPECT_TRUE(label("counts").contains("separated by semicolon")) << label("counts").toStdString();
  EXPECT_TRUE(label("counts").contains("Windows-1252")) << label("counts").toStdString();
  EXPECT_EQ(label("found"), "numbers from 0.5 to 2: regression");
}

TEST_F(CsvImportTest, MissingValuesAreNamedAndMayBeLeftOut) {
  show("a,y\n1,0\nNA,1\n3,0\n4,1\n");
  EXPECT_TRUE(label("message").contains("line 3, column 1: 'NA'")) << label("message").toStdString();
  EXPECT_TRUE(label("readings").contains("missing values: a (1)")) << label("readings").toStdString();
  dialog->findChild<QCheckBox*>("skip")->setChecked(true);
  read();
  EXPECT_EQ(dialog->check().problem, "");
  EXPECT_EQ(dialog->check().rows, 3);
  EXPECT_EQ(dialog->settings().experiment.data.missing, Missing::Skip);
}

TEST_F(CsvImportTest, ManyIntegersAreAskedFor) {
  QByteArray text = "a,y\n";
  for (int i = 0; i < 100; ++i) text += QByteArray::number(0.5 * i) + "," + QByteArray::number(i % 25) + "\n";
  show(text);
  EXPECT_TRUE(dialog->check().asks) << label("message").toStdString();
  EXPECT_TRUE(label("message").contains("Read targets as")) << label("message").toStdString();
  auto* as = dialog->findChild<QComboBox*>("as");
  as->setCurrentIndex(as->findText("classes"));
  read();
  EXPECT_EQ(dialog->check().classes.size(), 25u);
  EXPECT_EQ(dialog->settings().experiment.data.targets, Targets::Classes);
  as->setCurrentIndex(as->findText("numbers"));
  read();
  EXPECT_FALSE(dialog->check().classification);
  EXPECT_EQ(dialog->settings().experiment.data.targets, Targets::Numbers);
}

TEST_F(CsvImportTest, BadFilesNameLineColumnAndValue) {
  show("a,b,y\n1,2,0\n1,x2,1\n");
  EXPECT_TRUE(label("message").contains("table.csv: line 3, column 2: 'x2' is not a number"))
      << label("message").toStdString();
  EXPECT_FALSE(useButton(*dialog)->isEnabled());
  show("a,b,y\n1,2,0\n1,2\n");
  EXPECT_TRUE(label("message").contains("line 3")) << label("message").toStdString();
  show(QByteArray("\x89PNG\0\0\0", 7));
  EXPECT_TRUE(label("message").contains("not a text file")) << label("message").toStdString();
  show("");
  EXPECT_TRUE(label("message").contains("empty")) << label("message").toStdString();
  show("a,y\n1,5\n2,5\n3,5\n");
  EXPECT_FALSE(useButton(*dialog)->isEnabled()) << "one class";
}

TEST_F(CsvImportTest, SmallTablesShrinkBothSets) {
  show(flowers());
  chooseTarget("kind");
  EXPECT_EQ(label("sizes"), "The table has fewer rows: 65 for training, 25 for testing.");
  dialog->findChild<QSpinBox*>("train")->setValue(60);
  dialog->findChild<QSpinBox*>("test")->setValue(30);
  EXPECT_EQ(label("sizes"), "60 rows for training, 30 for testing, drawn by the seed.");
}

TEST_F(CsvImportTest, QuotesAndMarksAreRead) {
  show("\xEF\xBB\xBF\"a, b\",\"say \"\"y\"\"\"\n1,2.5\n2,3.5\n3,1.25\n");
  const auto* table = dialog->findChild<QTableWidget*>();
  EXPECT_EQ(table->horizontalHeaderItem(0)->text(), "a, b");
  EXPECT_EQ(table->horizontalHeaderItem(1)->text(), "say \"y\"");
  EXPECT_EQ(dialog->check().problem, "");
}

TEST_F(CsvImportTest, BigFilesShowTheirHeadAtOnce) {
  QByteArray text = "a,b,y\n";
  for (int i = 0; i < 300000; ++i) text += QByteArray::number(i) + ",0.5," + QByteArray::number(i % 2) + "\n";
  const QString path = write("big.csv", text);
  dialog = std::make_unique<CsvImport>(path, Settings());
  EXPECT_EQ(dialog->findChild<QTableWidget*>()->rowCount(), 50);
  EXPECT_EQ(dialog->check().rows, 0) << "still reading";
  read();
  EXPECT_EQ(dialog->check().rows, 300000);
  dialog = std::make_unique<CsvImport>(path, Settings());
  dialog.reset();  // closed while the other thread reads: nothing waits, nothing breaks
}

/// Through the window, up to training.
class CsvWindowTest : public CsvImportTest {
 protected:
  void SetUp() override {
    window = std::make_unique<MainWindow>(quickSettings());
    window->show();
    ASSERT_TRUE(waitUntil([&] { return window->bridge().state().phase == RunPhase::Ready; }));
  }
  SessionBridge& bridge() { return window->bridge(); }
  void import(const QString& path, const QString& target) {
    window->files().open(path);
    auto* import = window->findChild<CsvImport*>();
    ASSERT_NE(import, nullptr);
    auto* box = import->findChild<QComboBox*>("target");
    box->setCurrentIndex(box->findText(target));
    ASSERT_TRUE(waitUntil([&] { return useButton(*import)->isEnabled(); }));
    QTest::mouseClick(useButton(*import), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return bridge().state().phase == RunPhase::Ready && bridge().state().inputs == 3; }));
  }
  std::unique_ptr<MainWindow> window;
};

TEST_F(CsvWindowTest, StartsTheRunWithTheChosenColumn) {
  import(write("flowers.csv", flowers()), "kind");
  EXPECT_EQ(bridge().settings().experiment.data.targetColumn, "3");
  EXPECT_EQ(bridge().state().outputs, 3);
  EXPECT_TRUE(advance(bridge(), 2));
  EXPECT_EQ(window->files().name(), "relu-d3-w12-csv-flowers-seed1-step2");
}

TEST_F(CsvWindowTest, ALostFileIsNamedAndTheRunOnScreenStays) {
  const QString path = write("flowers.csv", flowers());
  import(path, "kind");
  ASSERT_TRUE(advance(bridge(), 9));
  const RunHistory* before = bridge().history();
  const std::size_t samples = before->curves.steps().size();
  EXPECT_GE(samples, 9U);
  ASSERT_TRUE(QFile::remove(path));
  Settings other = bridge().settings();
  other.experiment.seed = 2;  // Reset with the same seed needs the file no more: the data are in memory
  bridge().start(other, false);
  ASSERT_TRUE(waitUntil([&] { return !bridge().state().refusal.why.empty(); }));
  EXPECT_EQ(bridge().state().phase, RunPhase::Ready);
  EXPECT_TRUE(window->status().message().contains(path)) << window->status().message().toStdString();
  EXPECT_EQ(bridge().history(), before);
  EXPECT_EQ(before->curves.steps().size(), samples);
  ASSERT_TRUE(advance(bridge(), 3));
  EXPECT_EQ(bridge().history(), before);
  EXPECT_EQ(bridge().state().step, 12);
  bridge().reset();
  ASSERT_TRUE(becomesReady(bridge())) << "its data are in memory still";
  write("flowers.csv", flowers());
  bridge().start(other, false);
  ASSERT_TRUE(becomesReady(bridge()));
  EXPECT_EQ(bridge().settings().experiment.seed, 2u) << "back when the file is";
}

}  // namespace
}  // namespace gatescope
