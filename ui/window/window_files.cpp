// Files of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_files.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

#include "ui/base/file_dialog.h"
#include "ui/export/complete_run.h"
#include "ui/export/export_dialog.h"
#include "ui/export/plot_export.h"
#include "ui/export/record_dialog.h"
#include "ui/export/run_report.h"
#include "ui/grid/plot_grid.h"
#include "ui/run/open_file.h"
#include "ui/run/run_controller.h"
#include "ui/run/run_name.h"
#include "ui/window/csv_import.h"
#include "ui/window/recent_files.h"

namespace gatescope {

namespace {

/// Formats of a choice; "" is each of them.
QStringList formatsOf(const QString& format) { return format.isEmpty() ? plotFormats() : QStringList(format); }

QString fileFilter(const QString& format) { return QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format); }

}  // namespace

/// Files that are being written, each task in an event of its own: all of them take longer than the window may stand
/// still.
struct WindowFiles::Work {
  std::vector<std::function<QString()>> tasks;  ///< each returns "" or what went wrong
  QString done;                                 ///< what to say in the end
  std::size_t next = 0;
};

WindowFiles::WindowFiles(RunController& runs, PlotGrid& plots, QWidget* window, const Settings& first)
    : QObject(window),
      m_runs(runs),
      m_plots(plots),
      m_window(window),
      m_recorder(new Recorder(runs.bridge(), this)),
      m_recent(new RecentFiles(this)),
      m_first(first) {
  connect(m_recorder, &Recorder::ended, this, [this](const QString& text, bool ok) {
    m_measuring.reset();
    emit answered(text, ok);
  });
  connect(&runs.bridge(), &SessionBridge::runHandedOver, this, &WindowFiles::completeRun);
  connect(&runs.bridge(), &SessionBridge::runChanged, this, &WindowFiles::missReport, Qt::QueuedConnection);
  // A run that cannot be built, for a file that is gone perhaps, is told over what was said before.
  connect(&runs.bridge(), &SessionBridge::stateChanged, this, [this](const RunState& state) {
    if (state.phase == RunPhase::Failed) emit answered(QString::fromStdString(state.message), false);
  });
  connect(m_recent, &RecentFiles::chosen, this, &WindowFiles::open);
  connect(m_recent, &RecentFiles::lost, this, [this](const QString& text) { emit answered(text, false); });
}

WindowFiles::~WindowFiles() = default;

QString WindowFiles::name() const { return runName(*m_runs.bridge().history()); }

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
    emit saving(m_runs.bridge().save(path), path);
    m_recent->add(path);
  });
}

void WindowFiles::openFirst() {
  m_runs.start(m_first, false);
  emit opened({});
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
  if (format == QLatin1String("figure")) {
    showExportDialog(&panel);
  } else if (format == QLatin1String("clipboard")) {
    copyPlot(panel, {}, sessionName());
    emit answered(tr("Copied “%1” as image and data").arg(panel.title()), true);
  } else if (format == QLatin1String("latex")) {
    copyAsTex(choice);
  } else {
    exportChosen(choice);
  }
}

void WindowFiles::copyAsTex(const ExportChoice& choice) {
  PlotPanel& panel = *choice.panels.front();
  const QString problem = copyTex(panel, choice.figure, sessionName());
  answerExport(problem.isEmpty() ? tr("Copied “%1” as a pgfplots picture").arg(panel.title()) : problem,
               problem.isEmpty());
}

QString WindowFiles::sessionName() const { return m_sessionName ? m_sessionName() : QString(); }

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
      if (choice.panels.empty()) return;  // hidden since
      copyPlot(*choice.panels.front(), choice.figure, sessionName());
      answerExport(tr("Copied “%1” as image and data").arg(choice.panels.front()->title()), true);
    });
    connect(m_exportDialog, &ExportDialog::copyTexRequested, this, [this](const ExportChoice& choice) {
      if (!choice.panels.empty()) copyAsTex(choice);
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
  if (path.endsWith(QLatin1String(".md"), Qt::CaseInsensitive)) return emit lessonChosen(path);
  if (isTableFile(path) && QFileInfo::exists(path)) {
    showCsvImport(path);
  } else {
    openNow(path);
  }
}

QString WindowFiles::openNow(const QString& path, bool remember) {
  const QString problem = m_runs.open(path);
  if (!problem.isEmpty()) {
    emit answered(problem, false);
    return problem;
  }
  if (remember) m_recent->add(path);
  emit opened(path);
  emit answered(tr("Opened %1").arg(QFileInfo(path).fileName()), true);
  return {};
}

void WindowFiles::showCsvImport(const QString& path) {
  auto* dialog = new CsvImport(path, m_runs.settings(), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &CsvImport::importRequested, this, [this, path](const Settings& settings) {
    m_runs.start(settings, false);
    m_recent->add(path);
    emit opened(path);
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
      exportTo(*choice.panels.front(), path, choice.format, choice.figure);
    });
    return;
  }
  options.title = tr("Folder for the plots");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this, choice](const QString& folder) { exportInto(folder, choice); });
}

void WindowFiles::exportInto(const QString& folder, const ExportChoice& choice) {
  Work work;
  const QString start = QDir(folder).filePath(name()) + QLatin1Char('-');
  for (PlotPanel* panel : choice.panels)
    for (const QString& format : formatsOf(choice.format)) {
      const QString file = start + panel->id() + QLatin1Char('.') + format;
      work.tasks.push_back([=, figure = choice.figure, session = sessionName()] {
        return exportPlot(*panel, file, format, figure, session);
      });
    }
  work.done = tr("Wrote %1 files to %2").arg(work.tasks.size()).arg(folder);
  write(std::move(work));
}

// Nothing new of the watched run is shown until the last file is written: all of them are of the same step.
void WindowFiles::write(Work work) {
  m_runs.bridge().hold();
  writeNext(std::make_shared<Work>(std::move(work)));
}

void WindowFiles::writeNext(const std::shared_ptr<Work>& work) {
  const bool any = work->next < work->tasks.size();
  const QString problem = any ? work->tasks[work->next++]() : QString();
  if (problem.isEmpty() && work->next < work->tasks.size()) {
    QTimer::singleShot(0, this, [this, work] { writeNext(work); });
    return;
  }
  m_runs.bridge().release();
  answerExport(problem.isEmpty() ? work->done : problem, problem.isEmpty());
}

void WindowFiles::answerExport(const QString& text, bool ok) {
  if (m_exportDialog) m_exportDialog->showAnswer(text, ok);
  emit answered(text, ok);
}

void WindowFiles::exportAll(const QString& folder) {
  ExportChoice choice;
  choice.panels = m_plots.shownPanels();
  exportInto(folder, choice);
}

void WindowFiles::exportTo(PlotPanel& panel, const QString& path, const QString& format, const Figure& figure) {
  write({{[panel = &panel, path, format, figure, session = sessionName()] {
           return exportPlot(*panel, path, format, figure, session);
         }},
         tr("Wrote %1").arg(path)});
}

void WindowFiles::writeReport(const QString& path) {
  const RunHistory& run = *m_runs.bridge().history();
  if (!leavesOutMeasurements(run)) return writeReport(path, nullptr);
  if (!m_report.path.isEmpty()) return emit answered(tr("A report is being prepared already."), false);
  m_report.path = path;
  m_report.shown = std::make_shared<const RunHistory>(run);
  emit reportPrepared(tr("Preparing the report"));
  m_runs.bridge().handOver();
}

// What is too short or too large to be trained again is reported as it is, and the report says so.
void WindowFiles::completeRun(const HandedOver& run) {
  if (m_report.path.isEmpty() || m_report.run || run.generation != m_report.shown->generation) return;
  if (!run.session) return writeReport(std::exchange(m_report, {}).path, nullptr);
  m_report.run = std::make_unique<CompleteRun>(run.session, *m_report.shown);
  connect(m_report.run.get(), &CompleteRun::progressed, this, [this](int percent) {
    emit reportPrepared(
        tr("Training the run again for the report, with every measurement that was left out: %1 %").arg(percent));
  });
  connect(m_report.run.get(), &CompleteRun::done, this,
          [this](const std::shared_ptr<const RunHistory>& complete, const QString& why) {
            const QString path = m_report.path;
            m_report.run.release()->deleteLater();
            m_report = {};
            if (!why.isEmpty())
              emit answered(tr("The report lacks measurements that were left out: %1").arg(why), false);
            writeReport(path, complete);
          });
}

// Another run took its place before it was handed over.
void WindowFiles::missReport() {
  if (m_report.path.isEmpty() || m_report.run) return;
  if (m_runs.bridge().history()->generation == m_report.shown->generation) return;
  cancelReport();
  emit answered(tr("The run was replaced before its report could be prepared."), false);
}

void WindowFiles::cancelReport() {
  m_report = {};
  emit reportPrepared({});
}

// `run`: what the plots show meanwhile; null: the watched run, as it is.
void WindowFiles::writeReport(const QString& path, const std::shared_ptr<const RunHistory>& run) {
  emit reportPrepared({});
  SessionBridge& bridge = m_runs.bridge();
  if (run) m_plots.setRuns(run.get(), m_runs.others());
  const auto report =
      std::make_shared<RunReport>(run ? *run : *bridge.history(), m_plots.shownPanels(), QDateTime::currentDateTime());
  Work work;
  for (int page = 0; page < report->pages(); ++page) {
    work.tasks.push_back([report] { return report->drawPage(), QString(); });
  }
  work.tasks.push_back([this, report, path, run] {
    if (run) m_plots.setRuns(m_runs.bridge().history(), m_runs.others());
    return report->write(path);
  });
  work.done = tr("Wrote %1").arg(path);
  write(std::move(work));
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
    const std::shared_ptr<void> measuring = m_runs.measureEverything();
    const QString problem = m_recorder->start(whole);
    if (problem.isEmpty()) {
      m_measuring = measuring;
      return;
    }
    if (m_recordDialog) m_recordDialog->showAnswer(problem, false);
    emit answered(problem, false);
  });
}

}  // namespace gatescope
