// Files of the depth explorer: plots, tables, sweep files, folders of studies.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <vector>

#include "core/study/sweep.h"

namespace gatescope {

class ExportDialog;
class PlotPanel;
class StudyModel;
struct ExportChoice;

/// Asks with dialogs that do not block, writes, and answers in place. GUI thread; model, plots and window outlive it.
class StudyFiles : public QObject {
  Q_OBJECT
 public:
  StudyFiles(const StudyModel& model, std::vector<PlotPanel*> plots, QWidget* window);

  /// `format` as of PlotPanel::exportRequested().
  void askExport(PlotPanel& panel, const QString& format);
  void askExportAll();
  void askTable();
  void askSweep(const Sweep& sweep);
  void askFolder();
  void askPublished();

  /// Every plot in every format, and the table of all points.
  void exportAll(const QString& folder);
  /// The table of all points that are there, as `gatescope-cli merge` writes it.
  void writeTable(const QString& path);
  /// A sweep file for `gatescope-cli sweep`.
  void writeSweep(const Sweep& sweep, const QString& path);

 signals:
  void answered(const QString& text, bool ok);
  void folderChosen(const QString& path);
  void publishedChosen(const QString& path);

 private:
  QString name() const;
  void showExportDialog(const PlotPanel& panel);
  void exportChosen(const ExportChoice& choice);
  void exportInto(const QString& folder, const ExportChoice& choice);
  void answer(const QString& problem, const QString& done);

  const StudyModel& m_model;
  const std::vector<PlotPanel*> m_plots;
  QWidget* m_window;
  QPointer<ExportDialog> m_exportDialog;
};

}  // namespace gatescope
