// Files of the window: open, save, import, export, record, report. Dialogs never block; answers go to the status row.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <memory>

#include "ui/export/plot_export.h"

namespace gatescope {

class ExportDialog;
class PlotGrid;
class PlotPanel;
class RecentFiles;
class RecordDialog;
class Recorder;
class RunController;
struct ExportChoice;
struct RecordingOptions;
struct Settings;

/// GUI thread.
class WindowFiles : public QObject {
  Q_OBJECT
 public:
  WindowFiles(RunController& runs, PlotGrid& plots, QWidget* window);

  void askOpen();
  void askSave();
  /// Asks for a folder and writes every plot on screen in every format.
  void askExportAll();
  /// Asks for a file and writes one plot; "clipboard" asks nothing.
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
  void exportTo(PlotPanel& panel, const QString& path, const QString& format, const PlotExportOptions& options = {});
  /// Page by page.
  void writeReport(const QString& path);

  /// What files of the run on screen are called: runName().
  QString name() const;
  Recorder& recorder() { return *m_recorder; }
  RecentFiles& recent() { return *m_recent; }
  /// Recent files and the choices of the dialogs are those of the last time and are kept. Not called by tests and
  /// --render.
  void keepChoices();

 signals:
  void opened();                           ///< the run of a file is watched
  void lessonChosen(const QString& path);  ///< a lesson was to be opened
  void answered(const QString& text, bool ok);

 private:
  void showCsvImport(const QString& path);
  void exportChosen(const ExportChoice& choice);
  void exportInto(const QString& folder, const ExportChoice& choice);
  struct Work;
  void write(Work work);
  void writeNext(const std::shared_ptr<Work>& work);
  void record(const RecordingOptions& choice);
  void answerExport(const QString& text, bool ok);

  RunController& m_runs;
  PlotGrid& m_plots;
  QWidget* m_window;
  Recorder* m_recorder;
  RecentFiles* m_recent;
  QPointer<ExportDialog> m_exportDialog;
  QPointer<RecordDialog> m_recordDialog;
  bool m_keeps = false;
};

}  // namespace gatescope
