// The PDF report: what its tables say, and the document itself.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/run_report.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/plot_runs.h"
#include "ui/export/report_tables.h"
#include "ui/figure/figure_metadata.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/run_controller.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

const ReportRow* find(const std::vector<ReportRow>& rows, const QString& label) {
  for (const ReportRow& row : rows)
    if (row.label == label) return &row;
  return nullptr;
}

QString output(const QString& program, const QStringList& arguments) {
  QProcess process;
  process.start(program, arguments);
  EXPECT_TRUE(process.waitForFinished());
  return QString::fromUtf8(process.readAllStandardOutput());
}

TEST(RunReportTest, SettingsAreThoseThatMatterWithChangesEmphasised) {
  Settings settings;
  settings.experiment.network.width = 64;
  const std::vector<ReportRow> rows = settingsRows(settings);
  ASSERT_TRUE(find(rows, "width w"));
  EXPECT_EQ(find(rows, "width w")->value, "64 units");
  EXPECT_TRUE(find(rows, "width w")->emphasised);
  ASSERT_TRUE(find(rows, "depth d"));
  EXPECT_FALSE(find(rows, "depth d")->emphasised);
  EXPECT_EQ(find(rows, "training samples n")->value, "1000 samples");
  EXPECT_FALSE(find(rows, "frequency, upper half a")) << "has no meaning for MNIST";
  EXPECT_TRUE(find(rows, "Network")->heading);
}

TEST(RunReportTest, LiveChangesAreListedWithTheirSteps) {
  RunHistory run = makeRun(1, 400, 4);
  EXPECT_TRUE(changeRows(run).empty());
  auto course = std::make_shared<Settings>(run.settings);
  course->live.stepSize = StepSize::Number;
  course->live.stepSizeNumber = 0.1;
  course->changes = {{120, "optimiser.step_size", 0.05}, {200, "optimiser.step_size", 0.01}};
  run.course = course;
  const std::vector<ReportRow> rows = changeRows(run);
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[1].label, "from step 200");
  EXPECT_EQ(rows[1].value, "step size 0.05 → 0.01");
  EXPECT_EQ(find(settingsRows(run.courseSoFar()), "step size α")->value, "0.1") << "what it started with";
}

TEST(RunReportTest, FiguresAreTheNewestMeasurements) {
  const RunHistory run = makeRun(1, 400, 4);
  const std::vector<ReportRow> rows = figureRows(run);
  EXPECT_EQ(find(rows, "step t")->value, "399");
  EXPECT_EQ(find(rows, "training loss")->value.toDouble(),
            QString::number(run.curves.steps().back().trainLoss, 'g', 6).toDouble());
  EXPECT_TRUE(find(rows, "test loss")->value.endsWith("(step 390)")) << find(rows, "test loss")->value.toStdString();
  EXPECT_FALSE(find(rows, "training accuracy")) << "was not measured";
  const KernelFrame& frame = *run.kernel();
  for (const KernelMeasure& measure : kernelMeasures()) {
    const QString label = QString::fromStdString(measure.label);
    ASSERT_EQ(find(rows, label) != nullptr, !measure.isRaw) << measure.key;
    if (measure.isRaw) continue;
    EXPECT_NEAR(QString(find(rows, label)->value).remove(QChar(0x2009)).toDouble(), frame.*measure.value,
                1e-4 * std::abs(frame.*measure.value));
  }
}

class RunReportFileTest : public testing::Test {
 protected:
  void SetUp() override {
    runs.start(quickSettings(), false);
    ASSERT_TRUE(becomesReady(runs.bridge()) && advance(runs.bridge(), 30));
    plots.setRuns(runs.bridge().history(), {});
    QObject::connect(&files, &WindowFiles::answered, [this](const QString& text, bool ok) {
      answer = text;
      good = ok;
    });
  }
  RunController runs;
  PlotGrid plots;
  QWidget window;
  WindowFiles files{runs, plots, &window};
  QTemporaryDir folder;
  QString answer;
  bool good = false;
};

TEST_F(RunReportFileTest, IsAnA4DocumentWithEmbeddedFontsAndVectors) {
  const QString path = folder.filePath("report.pdf");
  std::vector<PlotPanel*> shown;
  for (PlotPanel* panel : plots.panels())
    if (plots.isShown(*panel)) shown.push_back(panel);
  RunReport report(*runs.bridge().history(), shown, QDateTime(QDate(2026, 3, 1), QTime(9, 5)));
  for (int page = 0; page < report.pages(); ++page) report.drawPage();
  ASSERT_EQ(report.write(path), "");
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray pdf = file.readAll();
  EXPECT_TRUE(pdf.contains("/FontFile2"));
  EXPECT_FALSE(pdf.contains("/DCTDecode")) << "vectors, no JPEG";
  if (QStandardPaths::findExecutable("pdfinfo").isEmpty()) GTEST_SKIP() << "needs poppler-utils for the rest";
  const QString info = output("pdfinfo", {path});
  EXPECT_TRUE(info.contains("A4")) << info.toStdString();
  const int pages = report.pages(), figures = (static_cast<int>(shown.size()) + 1) / 2;
  EXPECT_TRUE(pages == 1 + figures || pages == 2 + figures) << "settings and results take a page or two: " << pages;
  EXPECT_TRUE(info.contains(QRegularExpression(QString("Pages:\\s+%1\\n").arg(pages)))) << info.toStdString();
  for (const QString& line : output("pdffonts", {path}).split('\n').mid(2)) {
    if (line.isEmpty()) continue;
    EXPECT_TRUE(line.contains(QRegularExpression("\\byes\\s+(yes|no)\\s+yes\\b"))) << line.toStdString();
  }
  const QString text = output("pdftotext", {"-layout", path, "-"});
  for (const QString& words :
       {QString("Report of a run"), QString("1 March 2026, 09:05"), programText(),
        QString("relu-d3-w12-sphere-seed1-step30"), QString("page 1 of %1").arg(pages),
        QString("page %1 of %1").arg(pages), QString("condition number"), QString("Figure 1. Loss")}) {
    EXPECT_TRUE(text.contains(words)) << words.toStdString();
  }
}

TEST_F(RunReportFileTest, FailuresAreAnswered) {
  files.writeReport(folder.filePath("no/folder/report.pdf"));
  ASSERT_TRUE(waitUntil([this] { return !answer.isEmpty(); }));
  EXPECT_FALSE(good);
  EXPECT_TRUE(answer.contains("no/folder/report.pdf"));
  files.writeReport(folder.filePath("report.pdf"));
  ASSERT_TRUE(waitUntil([this] { return good; }));
  EXPECT_TRUE(QFileInfo(folder.filePath("report.pdf")).size() > 10000);
}

}  // namespace
}  // namespace gatescope
