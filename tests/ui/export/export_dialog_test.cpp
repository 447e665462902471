// The export dialog, driven by its widgets, up to the files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include "tests/support/bridge_support.h"
#include "tests/support/plot_runs.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/run_name.h"
#include "ui/window/main_window.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

class ExportDialogTest : public testing::Test {
 protected:
  ExportDialogTest() {
    plots.resize(900, 600);
    plots.setRuns(&run, {});
    dialog.show();
  }
  QComboBox* combo(const char* name) { return dialog.findChild<QComboBox*>(name); }
  void choose(const char* name, const QVariant& data) { combo(name)->setCurrentIndex(combo(name)->findData(data)); }
  QString message() { return dialog.findChild<QLabel*>("message")->text(); }
  QPushButton* button(const QString& text) {
    for (auto* candidate : dialog.findChildren<QPushButton*>())
      if (candidate->text() == text) return candidate;
    return nullptr;
  }
  QImage preview() { return dialog.findChild<QLabel*>("preview")->pixmap(Qt::ReturnByValue).toImage(); }

  RunHistory run = makeRun(1, 400, 4);
  PlotGrid plots;
  ExportDialog dialog{plots};
};

TEST_F(ExportDialogTest, StartsWithAllShownPlotsAsPrintedPng) {
  const ExportChoice choice = dialog.choice();
  std::size_t shown = 0;
  for (const PlotPanel* panel : plots.panels()) shown += plots.isShown(*panel);
  EXPECT_EQ(choice.panels.size(), shown);
  EXPECT_EQ(choice.format, "png");
  EXPECT_EQ(choice.options.size, QSize(800, 500));
  EXPECT_EQ(choice.options.scale, 2);
  EXPECT_TRUE(choice.options.printTheme);
  EXPECT_FALSE(dialog.isModal());
  EXPECT_LE(dialog.width(), 1024);
  EXPECT_LE(dialog.height(), 700);
}

TEST_F(ExportDialogTest, EveryControlIsNamedAndReachedByTheKeyboard) {
  for (auto* field : dialog.findChildren<QWidget*>()) {
    if (field->focusPolicy() == Qt::NoFocus || !field->isVisible() || qobject_cast<QLineEdit*>(field)) continue;
    auto* button = qobject_cast<QPushButton*>(field);
    EXPECT_FALSE(field->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
        << field->metaObject()->className();
    EXPECT_TRUE(field->focusPolicy() & Qt::TabFocus) << field->objectName().toStdString();
    EXPECT_TRUE(dialog.rect().contains(QRect(field->mapTo(&dialog, QPoint(0, 0)), field->size())))
        << field->objectName().toStdString();
  }
}

TEST_F(ExportDialogTest, ChoicesReachTheSignal) {
  QSignalSpy spy(&dialog, &ExportDialog::exportRequested);
  choose("plot", "loss");
  choose("format", "pdf");
  choose("look", false);
  QTest::keyClicks(dialog.findChild<QSpinBox*>("width")->findChild<QLineEdit*>(), "");
  dialog.findChild<QSpinBox*>("width")->setValue(640);
  dialog.findChild<QSpinBox*>("height")->setValue(360);
  EXPECT_FALSE(dialog.findChild<QDoubleSpinBox*>("scale")->isEnabled()) << "vectors have no resolution";
  QTest::mouseClick(button("&Export…"), Qt::LeftButton);
  ASSERT_EQ(spy.size(), 1);
  const auto choice = spy[0][0].value<ExportChoice>();
  ASSERT_EQ(choice.panels.size(), 1U);
  EXPECT_EQ(choice.panels.front()->id(), "loss");
  EXPECT_EQ(choice.format, "pdf");
  EXPECT_EQ(choice.options.size, QSize(640, 360));
  EXPECT_FALSE(choice.options.printTheme);
}

TEST_F(ExportDialogTest, PreviewShowsWhatWouldBeWritten) {
  plots.setTheme(makeTheme(Theme::Kind::Dark));
  choose("plot", "loss");
  ASSERT_TRUE(waitUntil([&] { return !preview().isNull(); }));
  EXPECT_EQ(preview().size(), QSize(400, 250));
  EXPECT_EQ(preview().pixelColor(1, 1), QColor(Qt::white));
  choose("look", false);
  ASSERT_TRUE(waitUntil([&] { return preview().pixelColor(1, 1) == makeTheme(Theme::Kind::Dark).surface; }));
  dialog.findChild<QSpinBox*>("height")->setValue(800);
  ASSERT_TRUE(waitUntil([&] { return preview().size() == QSize(250, 250); })) << "the proportions of the file";
  choose("format", "csv");
  ASSERT_TRUE(waitUntil([&] { return dialog.findChild<QLabel*>("preview")->text().startsWith("step,train_loss"); }));
}

TEST_F(ExportDialogTest, TooLargePicturesAreRefusedInPlace) {
  dialog.findChild<QSpinBox*>("width")->setValue(8000);
  dialog.findChild<QSpinBox*>("height")->setValue(8000);
  dialog.findChild<QDoubleSpinBox*>("scale")->setValue(8);
  EXPECT_FALSE(button("&Export…")->isEnabled());
  EXPECT_TRUE(message().contains("4096 million")) << message().toStdString();
  choose("format", "svg");
  EXPECT_TRUE(button("&Export…")->isEnabled());
  EXPECT_EQ(message(), "");
}

TEST_F(ExportDialogTest, NothingShownIsSaid) {
  for (QAction* action : plots.plotActions()) action->setChecked(false);
  dialog.choose(nullptr);
  EXPECT_FALSE(button("&Export…")->isEnabled());
  EXPECT_TRUE(message().contains("hidden"));
}

/// The dialog in its window, up to files on disk.
class ExportThroughWindowTest : public testing::Test {
 protected:
  void SetUp() override {
    window = std::make_unique<MainWindow>(quickSettings());
    window->resize(1024, 700);
    window->show();
    ASSERT_TRUE(waitUntil([&] { return window->bridge().state().phase == RunPhase::Ready; }));
    ASSERT_TRUE(advance(window->bridge(), 7));
  }
  void chooseFile(const QString& path) {
    ASSERT_TRUE(waitUntil([&] { return window->findChild<QFileDialog*>(); }));
    auto* dialog = window->findChild<QFileDialog*>();
    suggested = dialog->findChild<QLineEdit*>("fileNameEdit")->text();
    dialog->setDirectory(QFileInfo(path).path());
    dialog->findChild<QLineEdit*>("fileNameEdit")->setText(QFileInfo(path).fileName());
    QMetaObject::invokeMethod(dialog, "accept");
    ASSERT_TRUE(waitUntil([&] { return !window->findChild<QFileDialog*>(); }));
  }
  QPushButton* exportButton() {
    for (auto* candidate : window->findChild<ExportDialog*>()->findChildren<QPushButton*>())
      if (candidate->text() == "&Export…") return candidate;
    return nullptr;
  }

  std::unique_ptr<MainWindow> window;
  QTemporaryDir folder;
  QString suggested;
};

TEST_F(ExportThroughWindowTest, OnePlotIsWrittenAsChosen) {
  window->files().showExportDialog(window->plots().panels().front());
  auto* dialog = window->findChild<ExportDialog*>();
  dialog->findChild<QSpinBox*>("width")->setValue(500);
  dialog->findChild<QSpinBox*>("height")->setValue(300);
  dialog->findChild<QDoubleSpinBox*>("scale")->setValue(1.5);
  QTest::mouseClick(exportButton(), Qt::LeftButton);
  const QString path = folder.filePath("mine.png");
  chooseFile(path);
  EXPECT_EQ(suggested, "relu-d3-w12-sphere-seed1-step7-loss.png");
  EXPECT_EQ(QImage(path).size(), QSize(750, 450));
  EXPECT_TRUE(dialog->findChild<QLabel*>("message")->text().contains(path));
}

TEST_F(ExportThroughWindowTest, AllShownPlotsAreNamedAfterTheRun) {
  QSignalSpy answers(&window->files(), &WindowFiles::answered);
  window->files().exportAll(folder.path());
  EXPECT_TRUE(answers.isEmpty()) << "the window goes on between the plots";
  ASSERT_TRUE(QTest::qWaitFor([&] { return !answers.isEmpty(); }));
  const QString run = runName(*window->bridge().history());
  int expected = 0;
  for (const PlotPanel* panel : window->plots().panels()) {
    for (const QString& format : plotFormats()) {
      const bool shown = window->plots().isShown(*panel);
      EXPECT_EQ(QFile::exists(folder.filePath(run + "-" + panel->id() + "." + format)), shown)
          << panel->id().toStdString();
      expected += shown;
    }
  }
  EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), expected);
}

TEST_F(ExportThroughWindowTest, FilesOfARunThatGoesOnShowTheSameStep) {
  SessionBridge& bridge = window->bridge();
  bridge.run();
  ASSERT_TRUE(waitUntil([&] { return bridge.history()->curves.steps().size() > 20; }));
  QSignalSpy answers(&window->files(), &WindowFiles::answered), results(&bridge, &SessionBridge::resultsArrived);
  window->files().exportAll(folder.path());
  results.clear();
  ASSERT_TRUE(waitUntil([&] { return !answers.isEmpty(); }));
  EXPECT_TRUE(results.isEmpty());
  EXPECT_TRUE(waitUntil([&] { return !results.isEmpty(); })) << "the run goes on";
}

TEST_F(ExportThroughWindowTest, FailuresStandInTheDialog) {
  window->files().showExportDialog(window->plots().panels().front());
  QFile blocker(folder.filePath("blocker"));
  ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
  window->files().exportTo(*window->plots().panels().front(), folder.filePath("blocker/loss.png"), "png");
  const QString text = window->findChild<ExportDialog*>()->findChild<QLabel*>("message")->text();
  EXPECT_TRUE(text.startsWith("⚠") && text.contains("blocker/loss.png")) << text.toStdString();
}

}  // namespace
}  // namespace gatescope
