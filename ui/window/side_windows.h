// The windows beside the main one, made when they are first asked for.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>
#include <QUrl>
#include <memory>

#include "ui/base/theme.h"

namespace gatescope {

class DepthExplorer;
class Gallery;
class ManualWindow;
class PlotGrid;
class PlotPanel;
class PlotTableWindow;
class RunController;
class ShortcutList;
struct ManualLink;

/// Gallery of plots, depth explorer, manual, list of keys, about. GUI thread; none is modal. What it is given outlives
/// it.
class SideWindows : public QObject {
  Q_OBJECT
 public:
  SideWindows(RunController& runs, PlotGrid& plots, QWidget* window);
  ~SideWindows() override;

  /// Where the depth explorer keeps its studies; "": nowhere. Before it is first asked for.
  void setStudiesFolder(const QString& folder) { m_studies = folder; }
  const QString& studiesFolder() const { return m_studies; }
  DepthExplorer& explorer();
  bool isExplorerOpen() const;
  void showExplorer();
  ManualWindow& manual();
  /// The numbers of the plot that has the keyboard, or else of the one that was shown last, as a table.
  void showTable();
  PlotTableWindow& table();
  void showGallery();
  void showShortcuts();
  void showAbout();
  /// `controls`: palette of fields and boxes.
  void setLook(const Theme& theme, const QPalette& controls);
  /// Closes those that would keep the program alive.
  void close();

 signals:
  /// A link of the manual into the program, or to the web.
  void linkFollowed(const gatescope::ManualLink& link, const QUrl& url);

 private:
  void applyLook();
  RunController& m_runs;
  PlotGrid& m_plots;
  QWidget* m_window;
  QString m_studies;
  Theme m_theme;
  QPalette m_controls;
  std::unique_ptr<DepthExplorer> m_explorer;  ///< a window of its own
  std::unique_ptr<PlotTableWindow> m_table;   ///< a window of its own
  std::unique_ptr<ManualWindow> m_manual;     ///< a window of its own
  Gallery* m_gallery = nullptr;
  ShortcutList* m_shortcuts = nullptr;
};

}  // namespace gatescope
