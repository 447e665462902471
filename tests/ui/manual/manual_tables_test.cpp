// What the manual says of settings, measures, plots, menus and keys is what the program's tables say.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/manual_tables.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenuBar>

#include "core/fields/fields.h"
#include "core/study/study_measures.h"
#include "core/telemetry/measures.h"
#include "tests/support/locations.h"
#include "ui/manual/manual_pages.h"
#include "ui/plots/plot_registry.h"
#include "ui/window/main_window.h"

namespace gatescope {
namespace {

constexpr auto kRefresh = "GATESCOPE_REFRESH_MANUAL";

QDir manualFolder() {
  return QDir(QString::fromStdString(test::testData()) + QStringLiteral("/../../resources/manual"));
}

QString textOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return QString::fromUtf8(file.readAll());
}

QString firstDifference(const QString& now, const QString& wanted) {
  const QStringList a = now.split(QLatin1Char('\n')), b = wanted.split(QLatin1Char('\n'));
  qsizetype line = 0;
  while (line < std::min(a.size(), b.size()) && a[line] == b[line]) ++line;
  return QStringLiteral("line %1\n  is:     %2\n  should: %3").arg(line + 1).arg(a.value(line), b.value(line));
}

TEST(ManualTablesTest, PagesSayWhatTheTablesSay) {
  MainWindow window;
  for (const QFileInfo& info : manualFolder().entryInfoList({QStringLiteral("*.md")}, QDir::Files)) {
    const QString page = textOf(info.filePath()), wanted = test::refreshedPage(page, window);
    if (page == wanted) continue;
    if (qEnvironmentVariableIsSet(kRefresh)) {
      QFile file(info.filePath());
      ASSERT_TRUE(file.open(QIODevice::WriteOnly));
      file.write(wanted.toUtf8());
      continue;
    }
    ADD_FAILURE() << info.fileName().toStdString()
                  << " is older than the tables of the program: " << firstDifference(page, wanted).toStdString()
                  << "\nTo make it new: " << kRefresh
                  << "=1 build/release/gatescope-ui-tests --gtest_filter='ManualTablesTest.PagesSayWhatTheTablesSay'";
  }
}

TEST(ManualTablesTest, EverySettingPlotAndMenuHasAPlace) {
  const ManualPages pages;
  MainWindow window;
  QStringList wanted;
  for (const Field& field : fields()) wanted << QStringLiteral("field ") + QString::fromStdString(field.key);
  for (const PlotRow& plot : plotTable()) wanted << QStringLiteral("plot ") + plot.id;
  for (const QAction* menu : window.menuBar()->actions())
    if (menu->menu()) wanted << QStringLiteral("menu ") + menu->text().remove(QLatin1Char('&'));
  ASSERT_GT(wanted.size(), 70);
  for (const QString& subject : wanted) {
    const QUrl place = pages.place(subject);
    EXPECT_TRUE(place.hasFragment()) << subject.toStdString()
                                     << " is described nowhere: give it a heading, and the lines"
                                     << "\n<!-- " << subject.toStdString() << " -->\n<!-- end -->";
    EXPECT_FALSE(test::manualEntry(subject, window).isEmpty()) << subject.toStdString();
  }
  // And nothing is described that is not there.
  for (const QString& subject : pages.subjects()) {
    const QString kind = subject.section(QLatin1Char(' '), 0, 0);
    if (QStringList{"field", "menu", "plot"}.contains(kind)) {
      EXPECT_TRUE(wanted.contains(subject)) << subject.toStdString();
    }
  }
}

TEST(ManualTablesTest, EveryMeasureIsDescribed) {
  const ManualPages pages;
  const ManualPage* page = pages.find(QStringLiteral("manual/measures.md"));
  ASSERT_TRUE(page);
  const auto expect = [page](const std::string& key) {
    EXPECT_TRUE(page->text.contains(QStringLiteral("`%1`").arg(QString::fromStdString(key)))) << key;
  };
  for (const StepMeasure& measure : stepMeasures()) expect(measure.key);
  for (const KernelMeasure& measure : kernelMeasures()) expect(measure.key);
  for (const KernelLayerMeasure& measure : kernelLayerMeasures()) expect(measure.key);
  for (const LayerMeasure& measure : layerMeasures()) expect(measure.key);
  for (const StudyMeasure& measure : studyMeasures()) expect(measure.id);
}

TEST(ManualTablesTest, OnlyEntriesAreMadeAnew) {
  MainWindow window;
  const QString page = QStringLiteral(
      "# A\n\n<!-- field seed -->\nold\nold\n<!-- end -->\n\nBy hand.\n\n<!-- about RunsPanel -->\nStays.\n");
  const QString fresh = test::refreshedPage(page, window);
  EXPECT_FALSE(fresh.contains(QStringLiteral("old")));
  EXPECT_TRUE(fresh.startsWith(QStringLiteral("# A\n\n<!-- field seed -->\n**seed**")));
  EXPECT_TRUE(fresh.endsWith(QStringLiteral("<!-- end -->\n\nBy hand.\n\n<!-- about RunsPanel -->\nStays.\n")));
  EXPECT_EQ(test::refreshedPage(fresh, window), fresh);
}

}  // namespace
}  // namespace gatescope
