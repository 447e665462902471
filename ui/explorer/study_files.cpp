// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/study_files.h"

#include <QDir>

#include "core/fields/field_text.h"
#include "core/study/study_folder.h"
#include "core/study/study_table.h"
#include "core/study/sweep_json.h"
#include "ui/base/file_dialog.h"
#include "ui/base/file_writing.h"
#include "ui/explorer/study_model.h"
#include "ui/export/export_dialog.h"
#include "ui/export/plot_export.h"
#include "ui/plots/panel/plot_panel.h"
#include "ui/run/run_name.h"

namespace gatescope {

StudyFiles::StudyFiles(const StudyModel& model, std::vector<PlotPanel*> plots, QWidget* window)
    : QObject(window), m_model(model), m_plots(std::move(plots)), m_window(window) {
  for (PlotPanel* panel : m_plots)
    connect(panel, &PlotPanel::exportRequested, this, [this, panel](const QString& f) { askExport(*panel, f); });
}

// "study-fixed_random-identical".
QString StudyFiles::name() const {
  const Experiment& e = m_model.sweep().base.experiment;
  const SweepAxis* variants = findAxis(m_model.sweep(), "gating.variant");
  QString name = QStringLiteral("study");
  if (variants)
    for (const FieldValue& variant : variants->values)
      name += QLatin1Char('-') + QString::fromStdString(toText(variant));
  return safeFileName(name + QLatin1Char('-') + QString::fromStdString(e.data.name)).left(80);
}

void StudyFiles::answer(const QString& problem, const QString& done) {
  if (m_exportDialog) m_exportDialog->showAnswer(problem.isEmpty() ? done : problem, problem.isEmpty());
  emit answered(problem.isEmpty() ? done : problem, problem.isEmpty());
}

void StudyFiles::askExport(PlotPanel& panel, const QString& format) {
  if (format == QLatin1String("clipboard")) {
    copyPlot(panel);
    return answer({}, tr("Copied “%1” as image and data").arg(panel.title()));
  }
  if (format == QLatin1String("latex"))
    return answer(copyTex(panel), tr("Copied “%1” as a pgfplots picture").arg(panel.title()));
  if (format == QLatin1String("figure")) return showExportDialog(panel);
  ExportChoice choice;
  choice.panels = {&panel};
  choice.format = format;
  exportChosen(choice);
}

void StudyFiles::showExportDialog(const PlotPanel& panel) {
  if (!m_exportDialog) {
    m_exportDialog = new ExportDialog({[this] { return m_plots; }, [](const PlotPanel&) { return true; }}, m_window);
    connect(m_exportDialog, &ExportDialog::exportRequested, this, &StudyFiles::exportChosen);
    connect(m_exportDialog, &ExportDialog::copyRequested, this, [this](const ExportChoice& choice) {
      copyPlot(*choice.panels.front(), choice.figure);
      answer({}, tr("Copied “%1” as image and data").arg(choice.panels.front()->title()));
    });
    connect(m_exportDialog, &ExportDialog::copyTexRequested, this, [this](const ExportChoice& choice) {
      answer(copyTex(*choice.panels.front(), choice.figure),
             tr("Copied “%1” as a pgfplots picture").arg(choice.panels.front()->title()));
    });
  }
  m_exportDialog->choose(&panel);
  m_exportDialog->show();
  m_exportDialog->raise();
}

void StudyFiles::exportChosen(const ExportChoice& choice) {
  FileDialogOptions options;
  if (choice.panels.size() != 1 || choice.format.isEmpty()) {
    options.title = tr("Folder for the plots");
    options.mode = QFileDialog::Directory;
    showFileDialog(m_window, options, [this, choice](const QString& folder) { exportInto(folder, choice); });
    return;
  }
  const PlotPanel& panel = *choice.panels.front();
  options.title = tr("Export “%1” as %2").arg(panel.title(), choice.format.toUpper());
  options.filter = QStringLiteral("%1 (*.%2)").arg(choice.format.toUpper(), choice.format);
  options.suffix = choice.format;
  options.suggested = name() + QLatin1Char('-') + panel.id() + QLatin1Char('.') + choice.format;
  options.save = true;
  showFileDialog(m_window, options, [this, choice](const QString& path) {
    answer(exportPlot(*choice.panels.front(), path, choice.format, choice.figure), tr("Wrote %1").arg(path));
  });
}

void StudyFiles::exportInto(const QString& folder, const ExportChoice& choice) {
  const QString start = QDir(folder).filePath(name()) + QLatin1Char('-');
  const QStringList formats = choice.format.isEmpty() ? plotFormats() : QStringList(choice.format);
  for (PlotPanel* panel : choice.panels)
    for (const QString& format : formats)
      if (const QString problem =
              exportPlot(*panel, start + panel->id() + QLatin1Char('.') + format, format, choice.figure);
          !problem.isEmpty())
        return answer(problem, {});
  answer({},
         tr("Wrote %1 files to %2").arg(choice.panels.size() * static_cast<std::size_t>(formats.size())).arg(folder));
}

void StudyFiles::askExportAll() {
  FileDialogOptions options;
  options.title = tr("Folder for plots and table");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this](const QString& path) { exportAll(path); });
}

void StudyFiles::exportAll(const QString& folder) {
  const QString start = QDir(folder).filePath(name()) + QLatin1Char('-');
  for (PlotPanel* panel : m_plots)
    for (const QString& format : plotFormats())
      if (const QString problem = exportPlot(*panel, start + panel->id() + QLatin1Char('.') + format, format);
          !problem.isEmpty())
        return answer(problem, {});
  writeTable(start + QStringLiteral("points.csv"));
}

void StudyFiles::askTable() {
  FileDialogOptions options;
  options.title = tr("Table of all points");
  options.filter = QStringLiteral("CSV (*.csv)");
  options.suffix = QStringLiteral("csv");
  options.suggested = name() + QStringLiteral("-points.csv");
  options.save = true;
  showFileDialog(m_window, options, [this](const QString& path) { writeTable(path); });
}

void StudyFiles::writeTable(const QString& path) {
  std::vector<const StudyPoint*> points;
  for (Index i = 0; i < m_model.sweep().points() && !m_model.isEmpty(); ++i)
    if (const StudyPoint* point = m_model.point(i)) points.push_back(point);
  const QByteArray text = QByteArray::fromStdString(studyCsv(m_model.sweep(), points));
  answer(writeWhole(path, text), tr("Wrote %1: %2 points").arg(path).arg(points.size()));
}

void StudyFiles::askSweep(const Sweep& sweep) {
  FileDialogOptions options;
  options.title = tr("Save the sweep");
  options.filter = QStringLiteral("JSON (*.json)");
  options.suffix = QStringLiteral("json");
  options.suggested = QStringLiteral("sweep.json");
  options.save = true;
  showFileDialog(m_window, options, [this, sweep](const QString& path) { writeSweep(sweep, path); });
}

void StudyFiles::writeSweep(const Sweep& sweep, const QString& path) {
  answer(writeWhole(path, QByteArray::fromStdString(toJson(sweep))),
         tr("Wrote %1. On any machine: gatescope-cli sweep FILE --out FOLDER").arg(path));
}

void StudyFiles::askFolder() {
  FileDialogOptions options;
  options.title = tr("Folder of a study (it holds a sweep.json)");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this](const QString& path) { emit folderChosen(path); });
}

void StudyFiles::askPublished() {
  FileDialogOptions options;
  options.title = tr("Table of published numbers");
  options.filter = QStringLiteral("CSV (*.csv)");
  showFileDialog(m_window, options, [this](const QString& path) { emit publishedChosen(path); });
}

}  // namespace gatescope
