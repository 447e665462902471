// Changes of live controls on the time axis: where, in which words, in files.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/change_marks.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/ui/support/plot_support.h"
#include "ui/export/plot_export.h"
#include "ui/plots/panel/run_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

Settings changed(LiveChanges changes) {
  Settings settings;
  settings.live.spectralFactor = 0.1;
  settings.changes = std::move(changes);
  return settings;
}

RunHistory changedRun(std::uint64_t generation, LiveChanges changes) {
  RunHistory run = makeRun(generation, 400, 3);
  run.course = std::make_shared<const Settings>(changed(std::move(changes)));
  return run;
}

ChangeMarks& marks(const PlotPanel& panel) {
  for (QCPLayerable* thing : panel.plot()->layer("main")->children())
    if (auto* found = dynamic_cast<ChangeMarks*>(thing)) return *found;
  throw std::runtime_error("no marks");
}

QString textAt(const PlotPanel& panel, double step) {
  return marks(panel).textAt(panel.plot()->xAxis->coordToPixel(step));
}

TEST(ChangeLinesTest, OneLineForEachControlFromItsFirstValueToItsLast) {
  const Settings course = changed({{20, "optimiser.c", 0.05},
                                   {21, "optimiser.c", 0.04},
                                   {21, "probes.gates_every", std::int64_t{7}},
                                   {30, "optimiser.c", 0.01}});
  const QStringList all = changeLines(course, 0, 3);
  ASSERT_EQ(all.size(), 2);
  EXPECT_TRUE(all[0].startsWith("steps 20 to 30: ")) << all[0].toStdString();
  EXPECT_TRUE(all[0].endsWith("0.1 → 0.01")) << all[0].toStdString();
  EXPECT_EQ(all[1], "step 21: gates every 1 → 7");
  EXPECT_TRUE(changeLines(course, 3, 3)[0].endsWith("0.04 → 0.01"));
}

TEST(ChangeMarksTest, EveryPlotOverStepsHasThemAndNoOther) {
  const RunHistory run = changedRun(1, {{200, "optimiser.c", 0.05}});
  RunHistory planes = makePlanesRun(1, 400);
  planes.course = run.course;
  for (const PlotRow& row : plotTable()) {
    const std::unique_ptr<RunPlot> panel(row.create(nullptr));
    panel->setRuns(row.id == "gate_planes" ? &planes : &run, {});
    show(*panel);
    EXPECT_EQ(marks(*panel).pixels().size(), panel->sharedAxis() == "step" ? 1U : 0U) << row.id.toStdString();
    if (panel->sharedAxis() != "step") continue;
    EXPECT_TRUE(textAt(*panel, 200).startsWith("step 200: ")) << textAt(*panel, 200).toStdString();
    EXPECT_EQ(textAt(*panel, 300), "");
    // Under the pointer, in the plot and below it.
    const QRect area = panel->plot()->axisRect()->rect();
    const double x = panel->plot()->xAxis->coordToPixel(200);
    for (const double y : {area.center().y() + 0.0, area.bottom() + 5.0}) {
      view(*panel).crosshair().moveTo({x, y});
      EXPECT_TRUE(view(*panel).crosshair().text().contains("0.1 → 0.05")) << row.id.toStdString() << " at " << y;
    }
  }
}

TEST(ChangeMarksTest, SeveralAtOnePlaceAreOneText) {
  LiveChanges dragged;
  for (int i = 0; i < 300; ++i)
    dragged.push_back({200 + i / 3,
                       i % 3 == 0   ? "optimiser.c"
                       : i % 3 == 1 ? "probes.gates_every"
                                    : "probes.test_every",
                       i % 3 == 0 ? FieldValue(0.05 + 0.001 * i) : FieldValue(std::int64_t{2 + i})});
  const RunHistory run = changedRun(1, dragged);
  const std::unique_ptr<RunPlot> panel(findPlotRow("loss")->create(nullptr));
  panel->setRuns(&run, {});
  show(*panel);
  const std::vector<double> pixels = marks(*panel).pixels();
  ASSERT_GT(pixels.size(), 2U);
  for (std::size_t i = 1; i < pixels.size(); ++i) EXPECT_GE(pixels[i] - pixels[i - 1], 8) << "they do not touch";
  const QString text = marks(*panel).textAt(pixels[1]);
  EXPECT_EQ(text.count('\n'), 2) << text.toStdString();
  EXPECT_TRUE(text.startsWith("steps 2")) << text.toStdString();
  panel->plot()->xAxis->setRange(0, 100);
  EXPECT_TRUE(marks(*panel).pixels().empty());
}

TEST(ChangeMarksTest, WhatIsPlannedIsNoChangeYetAndANewOneIsDrawn) {
  RunHistory run = changedRun(1, {{200, "optimiser.c", 0.05}, {5000, "optimiser.c", 0.5}});
  const std::unique_ptr<RunPlot> panel(findPlotRow("gate_change")->create(nullptr));
  panel->setRuns(&run, {});
  show(*panel);
  panel->plot()->xAxis->setRange(0, 10000);
  EXPECT_EQ(marks(*panel).pixels().size(), 1U);
  run.course = std::make_shared<const Settings>(changed({{200, "optimiser.c", 0.05}, {390, "optimiser.c", 0.2}}));
  EXPECT_TRUE(panel->refresh());
  EXPECT_EQ(marks(*panel).pixels().size(), 2U);
}

TEST(ChangeMarksTest, RunsBesideHaveTheirsWithTheirName) {
  const RunHistory run = changedRun(1, {}), other = changedRun(2, {{100, "optimiser.c", 0.05}});
  const std::unique_ptr<RunPlot> panel(findPlotRow("loss")->create(nullptr));
  panel->setRuns(&run, {{&other, "A: GaLU", "a_", 0}});
  show(*panel);
  EXPECT_TRUE(textAt(*panel, 100).startsWith("A: GaLU, step 100: ")) << textAt(*panel, 100).toStdString();
}

TEST(ChangeMarksTest, FilesHaveThemAndCsvHasNot) {
  const RunHistory with = changedRun(1, {{200, "optimiser.c", 0.05}}), without = changedRun(1, {});
  const QTemporaryDir folder;
  std::vector<QByteArray> bytes;
  for (const RunHistory* run : {&with, &without})
    for (const char* format : {"png", "svg", "pdf", "csv"}) {
      const std::unique_ptr<RunPlot> panel(findPlotRow("loss")->create(nullptr));
      panel->setRuns(run, {});
      show(*panel);
      const QString file = folder.filePath(QStringLiteral("loss.") + QLatin1String(format));
      ASSERT_EQ(exportPlot(*panel, file, QLatin1String(format)), "");
      QFile written(file);
      ASSERT_TRUE(written.open(QIODevice::ReadOnly));
      bytes.push_back(written.readAll());
    }
  EXPECT_EQ(bytes[1].count("<path"), bytes[5].count("<path") + 1) << "a triangle, drawn once";
  EXPECT_NE(bytes[0], bytes[4]);
  EXPECT_GT(bytes[1].size(), bytes[5].size());
  EXPECT_GT(bytes[2].size(), bytes[6].size());
  EXPECT_EQ(bytes[3], bytes[7]);
}

}  // namespace
}  // namespace gatescope
