// The export dialog, driven by its widgets, up to the files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFontComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/plot_runs.h"
#include "ui/export/plot_export.h"
#include "ui/figure/limit_fields.h"
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
  QDoubleSpinBox* number(const char* name) { return dialog.findChild<QDoubleSpinBox*>(name); }
  Figure figure() { return dialog.choice().figure; }
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
  EXPECT_EQ(choice.figure, Figure());
  EXPECT_EQ(choice.figure.pixels(), QSize(1600, 1000));
  EXPECT_TRUE(choice.figure.isPrint);
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
  number("width")->setValue(640);
  number("height")->setValue(360);
  EXPECT_FALSE(number("dpi")->isEnabled()) << "vectors have no resolution";
  QTest::mouseClick(button("&Export…"), Qt::LeftButton);
  ASSERT_EQ(spy.size(), 1);
  const auto choice = spy[0][0].value<ExportChoice>();
  ASSERT_EQ(choice.panels.size(), 1U);
  EXPECT_EQ(choice.panels.front()->id(), "loss");
  EXPECT_EQ(choice.format, "pdf");
  EXPECT_EQ(choice.figure.pixels(), QSize(640, 360));
  EXPECT_FALSE(choice.figure.isPrint);
}

TEST_F(ExportDialogTest, PreviewShowsWhatWouldBeWritten) {
  plots.setTheme(makeTheme(Theme::Kind::Dark));
  choose("plot", "loss");
  ASSERT_TRUE(waitUntil([&] { return !preview().isNull(); }));
  EXPECT_EQ(preview().size(), QSize(400, 250));
  EXPECT_EQ(preview().pixelColor(1, 1), QColor(Qt::white));
  choose("look", false);
  ASSERT_TRUE(waitUntil([&] { return preview().pixelColor(1, 1) == makeTheme(Theme::Kind::Dark).surface; }));
  number("height")->setValue(1600);
  ASSERT_TRUE(waitUntil([&] { return preview().size() == QSize(320, 320); })) << "the proportions of the file";
  choose("format", "csv");
  ASSERT_TRUE(waitUntil([&] { return dialog.findChild<QLabel*>("preview")->text().startsWith("step,train_loss"); }));
}

TEST_F(ExportDialogTest, TooLargePicturesAreRefusedInPlace) {
  number("width")->setValue(12000);
  number("height")->setValue(12000);
  EXPECT_FALSE(button("&Export…")->isEnabled());
  EXPECT_TRUE(message().contains("144 million")) << message().toStdString();
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

TEST_F(ExportDialogTest, LengthsInEveryUnit) {
  const auto unit = [this](const char* text) { combo("unit")->setCurrentText(QLatin1String(text)); };
  unit("cm");
  number("width")->setValue(8.5);
  number("height")->setValue(6);
  EXPECT_DOUBLE_EQ(figure().width, 85);
  EXPECT_DOUBLE_EQ(figure().height, 60);
  unit("mm");
  EXPECT_DOUBLE_EQ(number("width")->value(), 85);
  unit("in");
  EXPECT_NEAR(number("width")->value(), 3.346, 1e-3);
  EXPECT_DOUBLE_EQ(figure().width, 85) << "looking at it in another unit changes nothing";
  number("dpi")->setValue(300);
  EXPECT_EQ(figure().pixels(), QSize(1004, 709));
  unit("px");
  EXPECT_EQ(number("width")->value(), 1004);
  number("width")->setValue(1200);
  number("dpi")->setValue(600);
  EXPECT_EQ(figure().pixels().width(), 1200) << "pixels stay pixels";
  EXPECT_DOUBLE_EQ(figure().width, 1200 / 600.0 * 25.4);
}

TEST_F(ExportDialogTest, PresetsFillEveryField) {
  const auto preset = [this](const char* start) {
    const int index = combo("preset")->findText(QLatin1String(start), Qt::MatchStartsWith);
    combo("preset")->setCurrentIndex(index);
    emit combo("preset")->activated(index);
  };
  preset("One column");
  EXPECT_DOUBLE_EQ(number("width")->value(), 8.5);
  EXPECT_EQ(combo("unit")->currentText(), "cm");
  EXPECT_EQ(number("pointSize")->value(), 8);
  EXPECT_FALSE(number("height")->isEnabled()) << "as the curves need";
  EXPECT_EQ(figure().legend, LegendPlace::Below);
  preset("Slide");
  EXPECT_EQ(figure().pixels(), QSize(1920, 1080));
  EXPECT_TRUE(number("height")->isEnabled());
  number("pointSize")->setValue(20);
  EXPECT_EQ(combo("preset")->currentText(), "") << "no longer that preset";
}

TEST_F(ExportDialogTest, AnOwnPresetIsKeptAndDeleted) {
  combo("unit")->setCurrentText("mm");
  number("width")->setValue(120);
  auto* keep = dialog.findChild<QPushButton*>("keepPreset");
  auto* remove = dialog.findChild<QPushButton*>("deletePreset");
  EXPECT_FALSE(keep->isEnabled());
  combo("preset")->lineEdit()->setFocus();
  QTest::keyClicks(combo("preset")->lineEdit(), "Poster");
  EXPECT_FALSE(keep->isEnabled()) << "that of the program stays";
  combo("preset")->lineEdit()->selectAll();
  QTest::keyClicks(combo("preset")->lineEdit(), "my journal");
  QTest::mouseClick(keep, Qt::LeftButton);
  EXPECT_TRUE(message().contains("my journal"));
  number("width")->setValue(70);
  EXPECT_EQ(combo("preset")->currentText(), "");
  const int index = combo("preset")->findText("my journal");
  ASSERT_GE(index, 0);
  combo("preset")->setCurrentIndex(index);
  emit combo("preset")->activated(index);
  EXPECT_DOUBLE_EQ(figure().width, 120);
  QTest::mouseClick(remove, Qt::LeftButton);
  EXPECT_LT(combo("preset")->findText("my journal"), 0);
}

TEST_F(ExportDialogTest, LettersLinesAndParts) {
  number("pointSize")->setValue(7);
  number("lineWidth")->setValue(0.5);
  combo("legend")->setCurrentIndex(combo("legend")->findData(static_cast<int>(LegendPlace::TopLeft)));
  for (const char* part : {"title", "settings", "ghost"}) dialog.findChild<QCheckBox*>(part)->setChecked(false);
  dialog.findChild<QFontComboBox*>("family")->setCurrentFont(QFont("DejaVu Sans Mono"));
  const Figure now = figure();
  EXPECT_EQ(now.pointSize, 7);
  EXPECT_EQ(now.lineWidth, 0.5);
  EXPECT_EQ(now.legend, LegendPlace::TopLeft);
  EXPECT_FALSE(now.title || now.settings || now.ghost);
  EXPECT_TRUE(now.family.startsWith("DejaVu")) << now.family.toStdString();
}

TEST_F(ExportDialogTest, AxesAreTypedForOnePlot) {
  auto* title = dialog.findChild<QLineEdit*>("xTitle");
  EXPECT_FALSE(title->isEnabled()) << "all shown plots have no axes in common";
  choose("plot", "loss");
  ASSERT_TRUE(title->isEnabled());
  EXPECT_EQ(title->placeholderText(), "step");
  QTest::keyClicks(title, "iteration");
  auto* x = dialog.findChild<LimitFields*>("x");
  QTest::keyClicks(x->findChild<QLineEdit*>("lower"), "10");
  QTest::keyClicks(x->findChild<QLineEdit*>("upper"), "90");
  EXPECT_EQ(figure().x, (AxisChoice{10, 90, "iteration"}));
  auto* y = dialog.findChild<LimitFields*>("y");
  QTest::keyClicks(y->findChild<QLineEdit*>("lower"), "0");
  EXPECT_FALSE(button("&Export…")->isEnabled());
  EXPECT_TRUE(message().contains("logarithmic")) << message().toStdString();
}

TEST_F(ExportDialogTest, PreviewIsToScaleAndTellsTheHeight) {
  choose("plot", "loss");
  const int index = combo("preset")->findText("One column", Qt::MatchStartsWith);
  combo("preset")->setCurrentIndex(index);
  emit combo("preset")->activated(index);
  ASSERT_TRUE(waitUntil([&] { return preview().width() == 321; })) << "85 mm of 96 pixels an inch";
  EXPECT_EQ(dialog.findChild<QLabel*>("previewScale")->text(), "size on paper");
  EXPECT_NEAR(number("height")->value() * 10 / 25.4 * 96, preview().height(), 1);
  const QTemporaryDir folder;
  const ExportChoice choice = dialog.choice();
  ASSERT_EQ(exportPlot(*choice.panels.front(), folder.filePath("a.png"), "png", choice.figure), "");
  const QImage file(folder.filePath("a.png"));
  EXPECT_NEAR(static_cast<double>(file.height()) / file.width(),
              static_cast<double>(preview().height()) / preview().width(), 0.01)
      << "the preview is the file";
}

TEST_F(ExportDialogTest, LatexOnlyWhereThereAreCurves) {
  choose("plot", "loss");
  EXPECT_TRUE(dialog.findChild<QPushButton*>("copyTex")->isEnabled());
  QSignalSpy copies(&dialog, &ExportDialog::copyTexRequested);
  QTest::mouseClick(dialog.findChild<QPushButton*>("copyTex"), Qt::LeftButton);
  EXPECT_EQ(copies.size(), 1);
  choose("plot", "network");
  EXPECT_FALSE(dialog.findChild<QPushButton*>("copyTex")->isEnabled());
  choose("format", "tex");
  EXPECT_FALSE(button("&Export…")->isEnabled());
  EXPECT_TRUE(message().contains("use PDF"));
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
  dialog->findChild<QDoubleSpinBox*>("width")->setValue(750);
  dialog->findChild<QDoubleSpinBox*>("height")->setValue(450);
  QTest::mouseClick(exportButton(), Qt::LeftButton);
  const QString path = folder.filePath("mine.png");
  chooseFile(path);
  EXPECT_EQ(suggested, "relu-d3-w12-sphere-seed1-step7-loss.png");
  EXPECT_EQ(QImage(path).size(), QSize(750, 450));
  EXPECT_FALSE(QImage(path).text("Source").isEmpty());
  EXPECT_TRUE(dialog->findChild<QLabel*>("message")->text().contains(path));
}

TEST_F(ExportThroughWindowTest, LatexIsWrittenAndCopied) {
  PlotPanel* loss = window->plots().panels().front();
  window->files().askExport(*loss, "latex");
  EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("\\begin{axis}"));
  window->files().askExport(*loss, "tex");
  const QString path = folder.filePath("mine.tex");
  chooseFile(path);
  EXPECT_EQ(suggested, "relu-d3-w12-sphere-seed1-step7-loss.tex");
  EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ExportThroughWindowTest, TheMenuOfAPlotOpensItsFigure) {
  PlotPanel* plot = window->plots().panels()[1];
  emit plot->exportRequested("figure");
  auto* dialog = window->findChild<ExportDialog*>();
  ASSERT_TRUE(dialog && dialog->isVisible());
  EXPECT_EQ(dialog->choice().panels, std::vector<PlotPanel*>{plot});
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
