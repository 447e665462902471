// Names of files after their run.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/run_name.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include "ui/run/run_history.h"

namespace gatescope {
namespace {

TEST(RunNameTest, TellsWhatTheRunIs) {
  RunHistory run;
  run.state.step = 500;
  EXPECT_EQ(runName(run), "relu-d5-w128-mnist-4-7-seed1-step500");
  run.settings.experiment.data.name = "circle";
  run.settings.experiment.gating.variant = "fixed_random";
  run.settings.experiment.seed = 12;
  EXPECT_EQ(runName(run), "fixed_random-d5-w128-circle-seed12-step500");
  run.settings.experiment.data.labels = Labels::Random;
  EXPECT_EQ(runName(run), "fixed_random-d5-w128-circle-random-seed12-step500");
}

TEST(RunNameTest, OwnDataBringsItsFileName) {
  RunHistory run;
  run.settings.experiment.data.name = "csv";
  run.settings.experiment.data.classes.clear();
  run.settings.experiment.data.path = "/some where/Blüten: Größe (cm)?.csv";
  EXPECT_EQ(runName(run), "relu-d5-w128-csv-Bluten-Gro-e-cm-seed1-step0");
}

TEST(RunNameTest, IsAlwaysASafeFileName) {
  const QRegularExpression safe("^[A-Za-z0-9._-]{1,100}$");
  for (const char* path : {"", "../../etc/passwd", "/x/..", "C:\\a\\b|c<d>.csv", "数据.csv", "/x/\n\t.csv"}) {
    RunHistory run;
    run.settings.experiment.data.path = path;
    for (int c = 0; c < 60; ++c) run.settings.experiment.data.classes.push_back(c);
    run.state.step = 123456789;
    const QString name = runName(run);
    EXPECT_TRUE(safe.match(name).hasMatch()) << name.toStdString();
    EXPECT_TRUE(name.endsWith("-seed1-step123456789")) << name.toStdString();
  }
  EXPECT_EQ(safeFileName("..hidden"), "hidden");
  EXPECT_EQ(safeFileName("a / b"), "a-b");
}

}  // namespace
}  // namespace gatescope
