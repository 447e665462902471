// A session that an older version saved, with members of today taken out: what it lacks is told as that, and never as
// a property of the kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/curves/not_stored.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTemporaryDir>

#include "core/npz/npz_read.h"
#include "core/npz/npz_write.h"
#include "tests/ui/support/bridge_support.h"
#include "tests/ui/support/plot_support.h"
#include "ui/compare/difference_table.h"
#include "ui/export/report_tables.h"
#include "ui/plots/panel/run_plot.h"
#include "ui/plots/plot_registry.h"

namespace gatescope {
namespace {

class NotStoredTest : public testing::Test {
 protected:
  /// A session of 20 steps without these members, as it is when it is opened.
  void openWithout(const QStringList& members) {
    bridge = readyBridge();
    ASSERT_TRUE(bridge && advance(*bridge, 20));
    const QString file = folder.filePath(QStringLiteral("old.gatescope"));
    bridge->save(file);
    ASSERT_TRUE(waitUntil([&] { return QFileInfo::exists(file); }));
    NpzMembers all = readNpz(file.toStdString(), true);
    for (const QString& name : members) EXPECT_EQ(all.erase(name.toStdString()), 1u) << name.toStdString();
    writeNpz(file.toStdString(), all);
    ASSERT_EQ(bridge->open(file), "");
    ASSERT_TRUE(becomesReady(*bridge));
    ASSERT_EQ(bridge->state().step, 20);
  }
  RunPlot& open(const QString& id) {
    for (const PlotRow& row : plotTable())
      if (row.id == id) panel.reset(row.create(nullptr));
    panel->setRuns(bridge->history(), {});
    show(*panel);
    return *panel;
  }
  QString difference(const QString& key) {
    for (const DifferenceRow& row : differences(*bridge->history(), {}))
      if (row.key == key) return row.values.front();
    return QStringLiteral("no row");
  }

  QTemporaryDir folder;
  std::unique_ptr<SessionBridge> bridge;
  std::unique_ptr<RunPlot> panel;
};

TEST_F(NotStoredTest, NuIsNotSingularWhereItWasNotStored) {
  openWithout({QStringLiteral("nu_relative")});
  EXPECT_EQ(message(open(QStringLiteral("alignment"))), "not stored by the version that saved this run");
  EXPECT_EQ(difference(QStringLiteral("nu_relative")), "not stored");
  EXPECT_TRUE(std::ranges::any_of(figureRows(*bridge->history()), [](const ReportRow& row) {
    return row.label == QStringLiteral("relative ν") && row.value == QStringLiteral("not stored");
  }));
  // It goes on with this version, which measures it: the gap before stays one, also in the file that is saved now.
  const QString file = folder.filePath(QStringLiteral("new.gatescope"));
  ASSERT_TRUE(advance(*bridge, 10));
  bridge->save(file);
  ASSERT_TRUE(waitUntil([&] { return QFileInfo::exists(file); }));
  ASSERT_EQ(bridge->open(file), "");
  ASSERT_TRUE(becomesReady(*bridge));
  RunPlot& plot = open(QStringLiteral("alignment"));
  EXPECT_EQ(message(plot), "");
  EXPECT_TRUE(note(plot).startsWith(QStringLiteral("gap: not stored by the version that saved it")))  // and how often
      << note(plot).toStdString();
  EXPECT_FALSE(plot.findChild<QLabel*>(QStringLiteral("values"))->text().contains(QStringLiteral("not stored")));
  const QCPGraph* nu = curve(plot, QStringLiteral("ν·C/‖Y‖²"));
  ASSERT_TRUE(nu);
  EXPECT_TRUE(std::isnan(nu->data()->at(0)->value));
  EXPECT_GT((nu->data()->constEnd() - 1)->value, 0);
}

TEST_F(NotStoredTest, AnyMeasureThatEveryRunHas) {
  openWithout({QStringLiteral("trace_layer"), QStringLiteral("condition"), QStringLiteral("weight_change_step")});
  EXPECT_EQ(message(open(QStringLiteral("kernel_layers"))), "not stored by the version that saved this run");
  EXPECT_EQ(message(open(QStringLiteral("kernel_history"))), "not stored by the version that saved this run");
  EXPECT_TRUE(note(open(QStringLiteral("clocks")))
                  .startsWith(QStringLiteral("weights: not stored by the version that saved this run")));
  ASSERT_TRUE(advance(*bridge, 10));
  RunPlot& clocks = open(QStringLiteral("clocks"));
  EXPECT_TRUE(note(clocks).startsWith(QStringLiteral("weights: gap: not stored by the version that saved it")))
      << note(clocks).toStdString();
}

TEST_F(NotStoredTest, ARunOfThisVersionLacksNothing) {
  openWithout({});
  for (const QString& id : {QStringLiteral("alignment"), QStringLiteral("kernel_layers"),
                            QStringLiteral("kernel_history"), QStringLiteral("clocks")}) {
    const RunPlot& plot = open(id);
    EXPECT_EQ(message(plot), "") << id.toStdString();
    EXPECT_FALSE(note(plot).contains(QStringLiteral("stored"))) << note(plot).toStdString();
  }
}

}  // namespace
}  // namespace gatescope
