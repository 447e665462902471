// A file full of tags: nothing of it is taken for rich text, wherever the window shows it.
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QTemporaryDir>

#include "tests/ui/support/table_support.h"
#include "ui/controls/status_row.h"
#include "ui/grid/plot_grid.h"
#include "ui/lessons/classroom.h"
#include "ui/window/main_window.h"
#include "ui/window/recent_files.h"
#include "ui/window/side_windows.h"
#include "ui/window/window_files.h"

namespace gatescope {
namespace {

bool isQts(const QLabel& label) {
  for (const QWidget* widget = &label; widget; widget = widget->parentWidget())
    for (const char* own : {"QMessageBox", "QFileDialog", "QTipLabel"})
      if (widget->inherits(own)) return true;
  // Captions of a form are made by Qt, of the program's own words.
  for (const QFormLayout* form : label.parentWidget()->findChildren<QFormLayout*>())
    for (int row = 0; row < form->rowCount(); ++row)
      if (form->itemAt(row, QFormLayout::LabelRole) && form->itemAt(row, QFormLayout::LabelRole)->widget() == &label)
        return true;
  return false;
}

void expectPlain(const QString& tip, const QObject& owner) {
  EXPECT_FALSE(tip.contains("<img") || tip.contains("<h1"))
      << owner.metaObject()->className() << ": " << tip.toStdString();
}

void walk() {
  for (QWidget* top : QApplication::topLevelWidgets()) {
    QList<QWidget*> widgets = top->findChildren<QWidget*>();
    widgets << top;
    for (const QWidget* widget : widgets) {
      expectPlain(widget->toolTip(), *widget);
      expectPlain(widget->whatsThis(), *widget);
      const auto* label = qobject_cast<const QLabel*>(widget);
      if (!label || isQts(*label)) continue;
      EXPECT_NE(label->textFormat(), Qt::AutoText)
          << label->parentWidget()->metaObject()->className() << ": " << label->text().toStdString();
      if (label->textFormat() == Qt::RichText) expectPlain(label->text(), *label);
    }
    for (const QAction* action : top->findChildren<QAction*>()) expectPlain(action->toolTip(), *action);
  }
}

TEST(PlainWordsTest, NoLabelAndNoTooltipTakesTheTextOfAFileForRichText) {
  const QTemporaryDir folder;
  QByteArray rows = "<h1>a,b,\"<img src=\"\"/dev/zero\"\">\"\n";
  for (int i = 0; i < 60; ++i)
    rows += QStringLiteral("%1,%2,%3\n").arg(i).arg(i % 7).arg(i % 2 ? "<img src='/dev/zero'>" : "<h1>b").toUtf8();
  const QString table = writeText(folder.filePath("<img src=x>.csv"), rows);
  const QString lesson =
      writeText(folder.filePath("<img src=x>.md"), "---\ntitle: <img src='/dev/zero'>\nbad: <h1>\n---\n");
  MainWindow window(quickSettings());
  window.show();
  ASSERT_TRUE(becomesReady(window.bridge()));
  window.files().open(table);  // the import dialog
  ASSERT_TRUE(waitUntil([&] {
    const auto labels = window.findChildren<QLabel*>(QStringLiteral("found"));
    return !labels.isEmpty() && labels.front()->text().contains("classes");
  }));
  walk();
  Settings settings = tableSettings(table);
  window.runs().start(settings, false);
  ASSERT_TRUE(becomesReady(window.bridge())) << window.bridge().state().message;
  window.files().recent().add(table);
  for (PlotPanel* panel : window.plots().panels()) panel->refresh();
  walk();
  EXPECT_NE(window.classroom().open(lesson), "");
  window.classroom().showCourse();
  window.files().openNow(lesson);  // "… is no session"
  settings.experiment.data.path = folder.filePath("<img src='/dev/zero'>.csv").toStdString();
  window.runs().start(settings, false);
  ASSERT_TRUE(waitUntil([&] { return !window.bridge().state().refusal.why.empty(); }));
  EXPECT_TRUE(window.status().message().contains("<img")) << "it is said as it is";
  for (QAction* action : window.findChildren<QAction*>())
    for (const char* name : {"Depth explorer", "Gallery", "shortcuts"})
      if (QString(action->text()).remove('&').contains(QLatin1String(name), Qt::CaseInsensitive)) action->trigger();
  walk();
}

}  // namespace
}  // namespace gatescope
