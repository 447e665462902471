// The window: puts settings, run, plots and status together. Composition only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/experiment/experiment.h"
#include "ui/session_bridge.h"
#include "ui/theme.h"

class QActionGroup;

namespace gatescope {

class ControlPanel;
class PlotGrid;
class RunToolbar;
class StatusRow;
class WindowFiles;

/// GUI thread. Starts with a prepared run, paused at t=0: Space runs it.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  enum class ThemeChoice { Light, Dark, Desktop };

  explicit MainWindow(const Settings& settings = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  void setThemeChoice(ThemeChoice choice);
  /// Size and theme of the last time; they are kept when the window closes. Not called by tests and --render.
  void restoreLook();

  SessionBridge& bridge() { return m_bridge; }
  ControlPanel& panel() { return *m_panel; }
  RunToolbar& toolbar() { return *m_toolbar; }
  PlotGrid& plots() { return *m_plots; }
  StatusRow& status() { return *m_status; }
  WindowFiles& files() { return *m_files; }

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLayout();
  void connectRun();
  void connectSettings();
  void connectFiles();
  void buildFileMenu();
  void buildViewMenu();
  void buildHelpMenu();
  void buildThemeMenu(QMenu* view);
  void showState(const RunState& state);
  void showRuns();
  void newSeed();
  void showAbout();

  SessionBridge m_bridge;
  const Theme::Kind m_desktopKind;
  ThemeChoice m_themeChoice = ThemeChoice::Desktop;
  bool m_keepsState = false;
  ControlPanel* m_panel;
  RunToolbar* m_toolbar;
  PlotGrid* m_plots;
  StatusRow* m_status;
  WindowFiles* m_files;
  QActionGroup* m_themeActions = nullptr;
};

}  // namespace gatescope
