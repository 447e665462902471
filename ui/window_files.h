// Files of the window: open, save, export. Dialogs never block; answers go to the status row.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace gatescope {

class PlotGrid;
class PlotPanel;
class SessionBridge;

/// GUI thread.
class WindowFiles : public QObject {
  Q_OBJECT
 public:
  WindowFiles(SessionBridge& bridge, PlotGrid& plots, QWidget* window);

  void askOpen();
  void askSave();
  /// Asks for a folder and writes every plot on screen in every format.
  void askExportAll();
  /// Asks for a file and writes one plot; "clipboard" asks nothing.
  void askExport(PlotPanel& panel, const QString& format);

  void open(const QString& path);
  void exportAll(const QString& folder);
  void exportTo(PlotPanel& panel, const QString& path, const QString& format);

 signals:
  void opened();  ///< the bridge has new settings
  void answered(const QString& text, bool ok);

 private:
  SessionBridge& m_bridge;
  PlotGrid& m_plots;
  QWidget* m_window;
};

}  // namespace gatescope
