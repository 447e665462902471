// Files of the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_files.h"

#include <QDir>
#include <QFileInfo>

#include "ui/controls/file_dialog.h"
#include "ui/export/plot_export.h"
#include "ui/open_file.h"
#include "ui/plot_grid.h"
#include "ui/session_bridge.h"

namespace gatescope {

WindowFiles::WindowFiles(SessionBridge& bridge, PlotGrid& plots, QWidget* window)
    : QObject(window), m_bridge(bridge), m_plots(plots), m_window(window) {}

void WindowFiles::askOpen() {
  FileDialogOptions options;
  options.title = QStringLiteral("Open a session, an experiment or data");
  options.filter = openFileFilter();
  showFileDialog(m_window, options, [this](const QString& path) { open(path); });
}

void WindowFiles::askSave() {
  FileDialogOptions options;
  options.title = QStringLiteral("Save session");
  options.filter = QStringLiteral("Sessions (*.gatescope)");
  options.suffix = QStringLiteral("gatescope");
  options.suggested = QStringLiteral("run.gatescope");
  options.save = true;
  showFileDialog(m_window, options, [this](const QString& path) { m_bridge.save(path); });
}

void WindowFiles::askExportAll() {
  FileDialogOptions options;
  options.title = QStringLiteral("Folder for the plots");
  options.mode = QFileDialog::Directory;
  showFileDialog(m_window, options, [this](const QString& path) { exportAll(path); });
}

void WindowFiles::askExport(PlotPanel& panel, const QString& format) {
  if (format == QLatin1String("clipboard")) {
    copyPlot(panel);
    emit answered(QStringLiteral("Copied “%1”: picture and numbers").arg(panel.title()), true);
    return;
  }
  FileDialogOptions options;
  options.title = QStringLiteral("Export “%1” as %2").arg(panel.title(), format.toUpper());
  options.filter = QStringLiteral("%1 (*.%2)").arg(format.toUpper(), format);
  options.suffix = format;
  options.suggested = panel.id() + QLatin1Char('.') + format;
  options.save = true;
  showFileDialog(m_window, options, [this, plot = &panel, format](const QString& path) { exportTo(*plot, path, format); });
}

void WindowFiles::open(const QString& path) {
  const QString problem = m_bridge.open(path);
  if (!problem.isEmpty()) {
    emit answered(problem, false);
    return;
  }
  emit opened();
  emit answered(QStringLiteral("Opened ") + QFileInfo(path).fileName(), true);
}

void WindowFiles::exportAll(const QString& folder) {
  int written = 0;
  for (PlotPanel* panel : m_plots.panels()) {
    if (!m_plots.isShown(*panel)) continue;
    for (const QString& format : plotFormats()) {
      const QString problem = exportPlot(*panel, QDir(folder).filePath(panel->id() + QLatin1Char('.') + format), format);
      if (!problem.isEmpty()) {
        emit answered(problem, false);
        return;
      }
      ++written;
    }
  }
  emit answered(QStringLiteral("Wrote %1 files to %2").arg(written).arg(folder), true);
}

void WindowFiles::exportTo(PlotPanel& panel, const QString& path, const QString& format) {
  const QString problem = exportPlot(panel, path, format);
  emit answered(problem.isEmpty() ? QStringLiteral("Wrote ") + path : problem, problem.isEmpty());
}

}  // namespace gatescope
