// Files of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_files.h"

#include <QDir>
#include <QFileInfo>

#include "ui/controls/file_dialog.h"
#include "ui/csv_import.h"
#include "ui/export/export_dialog.h"
#include "ui/export/plot_export.h"
#include "ui/export/record_dialog.h"
#include "ui/export/run_name.h"
#include "ui/export/run_report.h"
#include "ui/open_file.h"
#include "ui/plot_grid.h"
#include "ui/recent_files.h"
#include "ui/session_bridge.h"

namespace gatescope {

namespace {

/// Formats of a choice; "" is each of them.
QStringList formatsOf(const QString& format) { return format.isEmpty() ? plotFormats() : QStringList(format); }

QString fileFilter(const QString& format) { return QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format); }

}  // namespace

/// Files that are being written.
struct WindowFiles::Export {
  ExportChoice choice;    ///< panels that are still to come
  QString start, folder;  ///< of the file names
  QString only;           ///< the file, when there is but one
  int written = 0;
};

WindowFiles::WindowFiles(SessionBridge& bridge, PlotGrid& plots, QWidget* window)
    : QObject(window),
      m_bridge(bridge),
      m_plots(plots),
      m_window(window),
      m_recorder(new Recorder(bridge, this)),
      m_recent(new RecentFiles(this)) {
  connect(m_recorder, &Recorder::ended, this, &WindowFiles::answered);
  // A run that cannot be built, for a file that is gone perhaps, is told over what was said before.
  connect(&bridge, &SessionBridge::stateChanged, this, [this](const RunState& state) {
    if (state.phase == RunPhase::Failed) emit answered(QString::fromStdString(state.message), false);
  });
  connect(m_recent, &RecentFiles::chosen, this, &WindowFiles::open);
  connect(m_recent, &RecentFiles::lost, this, [this](const QString& text) { emit answered(text, false); });
}

QString WindowFiles::name() const { return runName(*m_bridge.history()); }

void WindowFiles::keepChoices() {
  m_keeps = true;
  m_recent->keep();
}

void WindowFiles::askOpen() {
  FileDialogOptions options;
  options.title = tr("Open a session, an experiment or data");
  options.filter = openFileFilter();
  showFileDialog(m_window, options, [this](const QString& path) { open(path); });
}

void WindowFiles::askSave() {
  FileDialogOptions options;
  options.title = tr("Save session");
  options.filter = tr("Sessions (*.gatescope)");
  options.suffix = QStringLiteral("gatescope");
  options.suggested = name() + QStringLiteral(".gatescope");
  options.save = true;
  showFileDialog(m_window, options, [this](const QString& path) {
    m_bridge.save(path);
    m_recent->add(path);
  });
}

void WindowFiles::askExportAll() {
  FileDialogOptions options;
  options.title = tr("Folder for the plots");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this](const QString& path) { exportAll(path); });
}

void WindowFiles::askExport(PlotPanel& panel, const QString& format) {
  ExportChoice choice;
  choice.panels = {&panel};
  choice.format = format;
  if (format == QLatin1String("clipboard")) {
    copyPlot(panel);
    emit answered(tr("Copied “%1”: picture and numbers").arg(panel.title()), true);
  } else {
    exportChosen(choice);
  }
}

void WindowFiles::askReport() {
  FileDialogOptions options;
  options.title = tr("Report of the run");
  options.filter = fileFilter(QStringLiteral("pdf"));
  options.suffix = QStringLiteral("pdf");
  options.suggested = name() + QStringLiteral("-report.pdf");
  options.save = true;
  showFileDialog(m_window, options, [this](const QString& path) { writeReport(path); });
}

void WindowFiles::showExportDialog(const PlotPanel* panel) {
  if (!m_exportDialog) {
    m_exportDialog = new ExportDialog(m_plots, m_window);
    if (m_keeps) m_exportDialog->keepChoices();
    connect(m_exportDialog, &ExportDialog::exportRequested, this, &WindowFiles::exportChosen);
    connect(m_exportDialog, &ExportDialog::copyRequested, this, [this](const ExportChoice& choice) {
      copyPlot(*choice.panels.front(), choice.options);
      answerExport(tr("Copied “%1”: picture and numbers").arg(choice.panels.front()->title()), true);
    });
  }
  m_exportDialog->choose(panel);
  m_exportDialog->show();
  m_exportDialog->raise();
}

void WindowFiles::showRecordDialog() {
  if (!m_recordDialog) {
    m_recordDialog = new RecordDialog(m_plots, *m_recorder, m_window);
    if (m_keeps) m_recordDialog->keepChoices();
    connect(m_recordDialog, &RecordDialog::startRequested, this, &WindowFiles::record);
  }
  m_recordDialog->show();
  m_recordDialog->raise();
}

void WindowFiles::open(const QString& path) {
  if (isCsvFile(path) && QFileInfo::exists(path)) {
    showCsvImport(path);
  } else {
    openNow(path);
  }
}

void WindowFiles::openNow(const QString& path, bool remember) {
  const QString problem = m_bridge.open(path);
  if (!problem.isEmpty()) {
    emit answered(problem, false);
    return;
  }
  if (remember) m_recent->add(path);
  emit opened();
  emit answered(tr("Opened %1").arg(QFileInfo(path).fileName()), true);
}

void WindowFiles::showCsvImport(const QString& path) {
  auto* dialog = new CsvImport(path, m_bridge.settings(), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CsvImport::importRequested, this, [this, path](const Settings& settings) {
    m_bridge.start(settings, false);
    m_recent->add(path);
    emit opened();
    emit answered(tr("Opened %1").arg(QFileInfo(path).fileName()), true);
  });
  dialog->show();
}

void WindowFiles::exportChosen(const ExportChoice& choice) {
  FileDialogOptions options;
  if (choice.panels.size() == 1 && !choice.format.isEmpty()) {
    const PlotPanel& panel = *choice.panels.front();
    options.title = tr("Export “%1” as %2").arg(panel.title(), choice.format.toUpper());
    options.filter = fileFilter(choice.format);
    options.suffix = choice.format;
    options.suggested = name() + QLatin1Char('-') + panel.id() + QLatin1Char('.') + choice.format;
    options.save = true;
    showFileDialog(m_window, options, [this, choice](const QString& path) {
      writeNext(std::make_shared<Export>(Export{choice, {}, {}, path}));
    });
    return;
  }
  options.title = tr("Folder for the plots");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this, choice](const QString& folder) {
    writeNext(std::make_shared<Export>(Export{choice, QDir(folder).filePath(name()), folder, {}}));
  });
}

// One plot at a time, its files together so that they show the same step: many take longer than the window may stand still.
void WindowFiles::writeNext(const std::shared_ptr<Export>& work) {
  std::vector<PlotPanel*>& panels = work->choice.panels;
  if (panels.empty()) {
    const QString one = tr("Wrote %1").arg(work->only), many = tr("Wrote %1 files to %2").arg(work->written).arg(work->folder);
    return answerExport(work->only.isEmpty() ? many : one, true);
  }
  PlotPanel& panel = *panels.front();
  panels.erase(panels.begin());
  for (const QString& format : formatsOf(work->choice.format)) {
    const QString path = work->only.isEmpty() ? work->start + QLatin1Char('-') + panel.id() + QLatin1Char('.') + format : work->only;
    if (const QString problem = exportPlot(panel, path, format, work->choice.options); !problem.isEmpty())
      return answerExport(problem, false);
    ++work->written;
  }
  if (panels.empty()) return writeNext(work);
  QMetaObject::invokeMethod(
      this, [this, work] { writeNext(work); }, Qt::QueuedConnection);
}

void WindowFiles::answerExport(const QString& text, bool ok) {
  if (m_exportDialog) m_exportDialog->showAnswer(text, ok);
  emit answered(text, ok);
}

void WindowFiles::exportAll(const QString& folder) {
  ExportChoice choice;
  choice.panels = m_plots.shownPanels();
  writeNext(std::make_shared<Export>(Export{choice, QDir(folder).filePath(name()), folder, {}}));
}

void WindowFiles::exportTo(PlotPanel& panel, const QString& path, const QString& format) {
  ExportChoice choice;
  choice.panels = {&panel};
  choice.format = format;
  writeNext(std::make_shared<Export>(Export{choice, {}, {}, path}));
}

void WindowFiles::writeReport(const QString& path) {
  const QString problem = writeRunReport(*m_bridge.history(), m_plots.shownPanels(), path, QDateTime::currentDateTime());
  emit answered(problem.isEmpty() ? tr("Wrote %1").arg(path) : problem, problem.isEmpty());
}

void WindowFiles::record(const RecordingOptions& choice) {
  FileDialogOptions options;
  const bool isFolder = choice.format == QLatin1String("png");
  options.title = isFolder ? tr("New folder for the frames") : tr("Record to");
  options.filter = isFolder ? QString() : fileFilter(choice.format);
  options.suffix = isFolder ? QString() : choice.format;
  options.suggested = name() + (isFolder ? QStringLiteral("-frames") : QLatin1Char('.') + choice.format);
  options.save = true;
  showFileDialog(m_window, options, [this, choice](const QString& path) {
    RecordingOptions whole = choice;
    whole.path = path;
    const QString problem = m_recorder->start(whole);
    if (problem.isEmpty()) return;
    if (m_recordDialog) m_recordDialog->showAnswer(problem, false);
    emit answered(problem, false);
  });
}

}  // namespace gatescope
