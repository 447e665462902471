// The window: puts settings, run, plots and status together. Composition only; its menus are in main_window_menus.cpp.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "core/settings/experiment.h"
#include "ui/base/theme.h"
#include "ui/run/session_bridge.h"

class QActionGroup;
class QMenu;
class QStackedWidget;

namespace gatescope {

class Autosave;
class Classroom;
class Comparison;
class ControlPanel;
class DepthExplorer;
class Gallery;
class Layouts;
class PlotGrid;
class RecoveryBar;
class RunToolbar;
class ShortcutList;
class StatusRow;
class Timeline;
class WindowFiles;

/// GUI thread. Starts with a prepared run, paused at t=0: Space runs it.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  enum class ThemeChoice { Light, Dark, Projector, Desktop };
  /// What a class may do with the controls. The choice travels in the session file.
  enum class Controls { Free, Locked, Hidden };

  explicit MainWindow(const Settings& settings = {}, QWidget* parent = nullptr);
  ~MainWindow() override;

  void setThemeChoice(ThemeChoice choice);
  void setControls(Controls controls);
  Controls controls() const { return m_controls; }
  /// Of type and lines: steps of Ctrl +, negative of Ctrl −; 0 is the size of the start.
  void scale(int steps);
  double typeScale() const { return m_scale; }
  /// Size, theme, layouts, recent files and choices of the last time; they are kept. Not called by tests and --render.
  void restoreLook();
  /// Saves the run now and then into `folder`, and offers back what a crash left there. Not called by --render.
  void keepRuns(const QString& folder);

  SessionBridge& bridge() { return m_bridge; }
  ControlPanel& panel() { return *m_panel; }
  RunToolbar& toolbar() { return *m_toolbar; }
  PlotGrid& plots() { return *m_plots; }
  StatusRow& status() { return *m_status; }
  WindowFiles& files() { return *m_files; }
  Timeline& timeline() { return *m_timeline; }
  Comparison& comparison() { return *m_comparison; }
  Layouts& layouts() { return *m_layouts; }
  Classroom& classroom() { return *m_classroom; }
  /// Made when it is first asked for.
  DepthExplorer& explorer();

 protected:
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildLayout();
  void connectRun();
  void connectSettings();
  void connectFiles();
  void buildClassroom();
  void connectClassroom();
  void buildMenus();
  void buildFileMenu();
  void buildEditMenu();
  void buildViewMenu();
  void buildExploreMenu();
  void buildLessonMenu();
  void buildControlsMenu(QMenu* view);
  void buildHelpMenu();
  void buildThemeMenu(QMenu* view);
  void buildScaleMenu(QMenu* view);
  void applyLook();
  void runOrPause();
  void requestRun();
  void showLessonControls(bool shown);
  void showState(const RunState& state);
  void showPace(double stepsPerSecond);
  void showGallery();
  void showExplorer();
  void showShortcuts();
  void newSeed();
  void showAbout();

  SessionBridge m_bridge;
  const Theme::Kind m_desktopKind;
  ThemeChoice m_themeChoice = ThemeChoice::Desktop;
  double m_scale = 1;
  bool m_keepsState = false;
  ControlPanel* m_panel;
  RunToolbar* m_toolbar;
  PlotGrid* m_plots;
  StatusRow* m_status;
  Timeline* m_timeline;
  WindowFiles* m_files;
  Layouts* m_layouts;
  Comparison* m_comparison = nullptr;
  Classroom* m_classroom = nullptr;
  QStackedWidget* m_centre = nullptr;  ///< the plots of the run, or of a lesson's study
  Controls m_controls = Controls::Free;
  bool m_presenting = false;  ///< in the look of a projector, whatever the theme
  QAction* m_controlsSwitch = nullptr;
  QActionGroup* m_controlsActions = nullptr;
  Gallery* m_gallery = nullptr;
  ShortcutList* m_shortcuts = nullptr;
  QWidget* m_column = nullptr;  ///< recovery bar, panel and plots, status, from above
  std::unique_ptr<Autosave> m_autosave;
  QString m_studies;  ///< folder of the depth explorer's studies; "": not kept
  std::unique_ptr<DepthExplorer> m_explorer;
  QActionGroup* m_themeActions = nullptr;
};

}  // namespace gatescope
