// pgfplots pictures: what is in them, and that LaTeX takes them.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/plot_tex.h"

#include <gtest/gtest.h>
#include <qcustomplot.h>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/ui/support/every_plot.h"
#include "ui/export/plot_export.h"
#include "ui/figure/figure_metadata.h"
#include "ui/plots/curves/gate_change_plot.h"
#include "ui/plots/curves/loss_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class PlotTexTest : public testing::Test {
 protected:
  QByteArray written(RunPlot& plot, const QString& name, const Figure& figure = {}) {
    const QString path = folder.filePath(name + ".tex");
    EXPECT_EQ(exportPlot(plot, path, "tex", figure), "") << name.toStdString();
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
  }

  EveryPlot every;
  QTemporaryDir folder;
};

TEST_F(PlotTexTest, HasEveryCurveItsDataAndItsAxes) {
  LossPlot plot;
  every.show(plot);
  const QByteArray tex = written(plot, "loss");
  EXPECT_EQ(tex.count("\\addplot["), 2 * 6) << "training and test of six runs";
  EXPECT_TRUE(tex.contains("  0 0.5\\\\\n")) << "the first training loss";
  EXPECT_TRUE(tex.contains("ymode=log"));
  EXPECT_TRUE(tex.contains("xlabel={step}"));
  EXPECT_TRUE(tex.contains("\\addlegendentry{train}"));
  EXPECT_TRUE(tex.contains("\\addlegendentry{B: ReLU, d = 5, w = 128}"));
  EXPECT_TRUE(tex.contains("dash pattern=on"));
  EXPECT_TRUE(tex.contains("width=211.67mm"));
}

TEST_F(PlotTexTest, FollowsTheChoicesOfAFigure) {
  LossPlot plot;
  every.show(plot);
  Figure figure;
  figure.ghost = figure.title = figure.settings = false;
  figure.legend = LegendPlace::None;
  figure.x = {20, 60, "t & more"};
  const QByteArray tex = written(plot, "loss", figure);
  EXPECT_FALSE(tex.contains("previous run"));
  EXPECT_FALSE(tex.contains("title={"));
  EXPECT_FALSE(tex.contains("\\node"));
  EXPECT_FALSE(tex.contains("\\addlegendentry"));
  EXPECT_TRUE(tex.contains("xmin=20, xmax=60, xlabel={t \\& more}"));
}

TEST_F(PlotTexTest, RemembersHowItWasMade) {
  LossPlot plot;
  every.show(plot);
  const QByteArray tex = written(plot, "loss");
  EXPECT_TRUE(tex.contains("% Software: " + programText().toUtf8()));
  EXPECT_TRUE(tex.contains("% Seed: seed 1"));
  EXPECT_TRUE(tex.contains("\"depth\": 11"));
  for (const QByteArray& line : tex.left(tex.indexOf("\\begin{tikz")).split('\n'))
    EXPECT_TRUE(line.isEmpty() || line.startsWith('%')) << line.toStdString();
}

TEST_F(PlotTexTest, LayersAreInTheLegendAndGapsStayGaps) {
  GateChangePlot plot;
  every.show(plot);
  const QByteArray tex = written(plot, "gates");
  for (int layer = 1; layer <= 10; ++layer)
    EXPECT_TRUE(tex.contains(QStringLiteral("\\addlegendentry{layer %1}").arg(layer).toUtf8())) << layer;
  EXPECT_TRUE(tex.contains("unbounded coords=jump"));
}

TEST_F(PlotTexTest, MapsSayWhyNot) {
  for (const char* id : {"heat_map", "network"}) {
    const std::unique_ptr<RunPlot> plot(findPlotRow(QLatin1String(id))->create(nullptr));
    every.show(*plot);
    const QString path = folder.filePath("map.tex");
    EXPECT_TRUE(exportPlot(*plot, path, "tex").contains("use PDF")) << id;
    EXPECT_FALSE(QFile::exists(path));
  }
}

TEST_F(PlotTexTest, TheClipboardHasIt) {
  LossPlot plot;
  every.show(plot);
  EXPECT_EQ(copyTex(plot), "");
  EXPECT_EQ(QGuiApplication::clipboard()->text().toUtf8(), written(plot, "loss"));
}

// One document of all of them: LaTeX starts slowly.
TEST_F(PlotTexTest, LatexTakesEveryPlotOfCurves) {
  const QString latex = QStandardPaths::findExecutable("pdflatex"),
                finder = QStandardPaths::findExecutable("kpsewhich");
  if (latex.isEmpty() || finder.isEmpty() || QProcess::execute(finder, {"pgfplots.sty"}) != 0)
    GTEST_SKIP() << "needs pdflatex and pgfplots";
  QByteArray document =
      "\\documentclass{article}\n\\usepackage{pgfplots}\\pgfplotsset{compat=1.16}\n\\begin{document}\n";
  int pictures = 0;
  Figure figure;
  for (const FigurePreset& preset : builtInFigures())
    if (preset.name.contains("One column")) figure = preset.figure;
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> plot(row.create(nullptr));
    every.show(*plot);
    plot->catchUp();
    const PlotModes modes = plot->modes();
    const bool hasBars = row.id == QLatin1String("kernel_layers");  // in another mode
    for (std::size_t mode = 0; mode < (hasBars ? modes.size() : 1); ++mode) {
      if (!modes.empty()) plot->chooseMode(modes[mode].id);
      plot->catchUp();
      if (!hasTex(*plot)) continue;
      const QString name = row.id + QString::number(mode);
      written(*plot, name, figure);
      document += "\\noindent\\input{" + name.toUtf8() + ".tex}\n\n";
      ++pictures;
    }
  }
  EXPECT_GT(pictures, 12);
  document += "\\end{document}\n";
  QFile file(folder.filePath("all.tex"));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(document);
  file.close();
  QProcess process;
  process.setWorkingDirectory(folder.path());
  process.start(latex, {"-interaction=nonstopmode", "-halt-on-error", "all.tex"});
  ASSERT_TRUE(process.waitForFinished(300000));
  const QByteArray log = process.readAllStandardOutput();
  EXPECT_EQ(process.exitCode(), 0) << log.right(2000).toStdString();
  EXPECT_FALSE(log.contains("Dimension too large")) << log.right(2000).toStdString();
  if (const QString kept = qEnvironmentVariable("GATESCOPE_PICTURES"); !kept.isEmpty())
    QFile::copy(folder.filePath("all.pdf"), kept + "/all-tex.pdf");
}

}  // namespace
}  // namespace gatescope
