// Files of the window: open, save, import, export, record, report. Dialogs never block; answers go to the status row.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <memory>

#include "core/settings/experiment.h"
#include "ui/figure/figure.h"

namespace gatescope {

class CompleteRun;
class ExportDialog;
class PlotGrid;
class PlotPanel;
class RecentFiles;
class RecordDialog;
class Recorder;
class RunController;
struct ExportChoice;
struct HandedOver;
struct RunHistory;
struct RecordingOptions;

/// GUI thread.
class WindowFiles : public QObject {
  Q_OBJECT
 public:
  /// `first`: what the program starts with.
  WindowFiles(RunController& runs, PlotGrid& plots, QWidget* window, const Settings& first = {});
  ~WindowFiles() override;

  void askOpen();
  void askSave();
  /// The first experiment again: that of the start.
  void openFirst();
  /// Asks for a folder and writes every plot on screen in every format.
  void askExportAll();
  /// Asks for a file and writes one plot; "clipboard" and "latex" ask nothing, "figure" shows the export dialog.
  void askExport(PlotPanel& panel, const QString& format);
  /// Asks for a file and writes the PDF report of the run.
  void askReport();
  /// The export dialog, for all shown plots or for one.
  void showExportDialog(const PlotPanel* panel = nullptr);
  void showRecordDialog();

  /// Opens at once, but a CSV table is shown first.
  void open(const QString& path);
  /// Opens at once, whatever it is. Autosaved runs are not remembered as recent files. Returns "" or why not, which
  /// answered() tells as well.
  QString openNow(const QString& path, bool remember = true);
  /// File by file, so that the window goes on meanwhile; answered() comes with the last or with what went wrong.
  void exportAll(const QString& folder);
  void exportTo(PlotPanel& panel, const QString& path, const QString& format, const Figure& figure = {});
  /// Page by page. A run that left out measurements is trained again first, with all of them, on a thread of its own:
  /// reportPrepared() tells how far that is.
  void writeReport(const QString& path);
  /// Gives up a report that is being prepared.
  void cancelReport();

  /// What files of the run on screen are called: runName().
  QString name() const;
  /// Asked for the name of the session that files remember: that of its file, or of the run.
  void setSessionName(std::function<QString()> name) { m_sessionName = std::move(name); }
  Recorder& recorder() { return *m_recorder; }
  RecentFiles& recent() { return *m_recent; }
  /// Recent files and the choices of the dialogs are those of the last time and are kept. Not called by tests and
  /// --render.
  void keepChoices();

 signals:
  void opened(const QString& path);  ///< the run of a file is watched; "": that of the start
  /// The watched run is being saved; its Notice answers.
  void saving(std::uint64_t request, const QString& path);
  void lessonChosen(const QString& path);   ///< a lesson was to be opened
  void reportPrepared(const QString& how);  ///< "": that is over
  void answered(const QString& text, bool ok);

 private:
  void showCsvImport(const QString& path);
  void exportChosen(const ExportChoice& choice);
  void copyAsTex(const ExportChoice& choice);
  QString sessionName() const;
  void exportInto(const QString& folder, const ExportChoice& choice);
  struct Work;
  void write(Work work);
  void writeNext(const std::shared_ptr<Work>& work);
  void completeRun(const HandedOver& run);
  void missReport();
  void writeReport(const QString& path, const std::shared_ptr<const RunHistory>& run);
  void record(const RecordingOptions& choice);
  void answerExport(const QString& text, bool ok);

  RunController& m_runs;
  PlotGrid& m_plots;
  QWidget* m_window;
  Recorder* m_recorder;
  RecentFiles* m_recent;
  const Settings m_first;
  std::function<QString()> m_sessionName;
  std::shared_ptr<void> m_measuring;  ///< while a recording goes on
  struct Report {
    QString path;                             ///< "": none is being prepared
    std::shared_ptr<const RunHistory> shown;  ///< its run
    std::unique_ptr<CompleteRun> run;         ///< once the session is there
  };
  Report m_report;
  QPointer<ExportDialog> m_exportDialog;
  QPointer<RecordDialog> m_recordDialog;
  bool m_keeps = false;
};

}  // namespace gatescope
