// The window: puts settings, run, plots and status together. Composition only.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMainWindow>
#include <memory>
#include <vector>

#include "core/settings/experiment.h"
#include "ui/base/theme.h"
#include "ui/run/autosave.h"
#include "ui/run/run_controller.h"
#include "ui/window/window_title.h"

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace gatescope {

class BiasBar;
class ClassControls;
class Classroom;
class Comparison;
class ControlPanel;
class ExampleBar;
struct Example;
struct Suggestion;
class JobBar;
class Layouts;
class LostDataBar;
class PlotGrid;
class RecoveryBar;
class RunToolbar;
class RunsPanel;
class SideWindows;
class StatusRow;
class Timeline;
class WindowFiles;
class WindowMenus;

/// GUI thread. Starts with a prepared run, paused at t=0: Space runs it.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  enum class ThemeChoice { Light, Dark, Projector, Desktop };
  /// How it looks.
  struct Look {
    QByteArray geometry;
    ThemeChoice theme = ThemeChoice::Desktop;
    double scale = 1;
    bool showsRuns = false, showsExamples = false, reducesMotion = false;
    QJsonObject plots;
  };
  /// What outlives a window when another is built in its place, in another language.
  struct Inner {
    std::unique_ptr<RunController> runs;
    std::unique_ptr<Autosave> autosave;  ///< null: runs are not kept
    QString studiesFolder;
    WindowTitle::File file;
    Look look;
    bool keepsState = false;
  };

  explicit MainWindow(const Settings& settings = {}, QWidget* parent = nullptr);
  /// Around runs that go on. `first`: what File ▸ New returns to.
  MainWindow(Inner inner, const Settings& first);
  ~MainWindow() override;
  /// For the window that takes this one's place; this one is only good for being deleted then.
  Inner release();
  /// "", or why it cannot give way to another now.
  QString whyItStays() const;

  void setThemeChoice(ThemeChoice choice);
  /// Of type and lines: steps of Ctrl +, negative of Ctrl −; 0 is the size of the start.
  void scale(int steps);
  /// Starts an example with the plots that suit it.
  void start(const Example& example);
  double typeScale() const { return m_scale; }
  /// Nothing on screen moves but what is measured: steps are not played in stages. Kept.
  void setReducedMotion(bool reduced);
  bool hasReducedMotion() const { return m_reducedMotion; }
  /// Size, theme, layouts, recent files and choices of the last time; they are kept. Not called by tests and --render.
  void restoreLook();
  /// Saves the run every `intervalMs` into `folder`, and offers back what a crash left there. Not called by --render.
  void keepRuns(const QString& folder, int intervalMs);
  /// Opens the newest run that a crash left, as if the user had taken the offer; nothing when there is none.
  void recover();
  /// Says in the status row what went wrong.
  void complain(const QString& problem);
  /// Session file of the run of the last clean exit; "": none.
  QString lastRun() const;

  RunController& runs() { return m_runs; }
  /// The watched run.
  SessionBridge& bridge() { return m_runs.bridge(); }
  ControlPanel& panel() { return *m_panel; }
  RunToolbar& toolbar() { return *m_toolbar; }
  PlotGrid& plots() { return *m_plots; }
  StatusRow& status() { return *m_status; }
  WindowFiles& files() { return *m_files; }
  Timeline& timeline() { return *m_timeline; }
  Comparison& comparison() { return *m_comparison; }
  RunsPanel& runsPanel() { return *m_runsPanel; }
  Layouts& layouts() { return *m_layouts; }
  Classroom& classroom() { return *m_classroom; }
  ClassControls& classControls() { return *m_classControls; }
  SideWindows& sideWindows() { return *m_sideWindows; }
  ExampleBar& exampleBar() { return *m_examples; }

 signals:
  /// Code of a language, or "" for that of the system.
  void languageChosen(const QString& code);

 protected:
  void closeEvent(QCloseEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  MainWindow(std::unique_ptr<RunController> runs, const Settings& first, QWidget* parent);
  Look look() const;
  void setLook(const Look& look);
  void useStores();
  void connectAutosave(const QString& studiesFolder);
  void buildLayout();
  void connectRun();
  void connectSettings();
  void connectFiles();
  void connectClassroom();
  void connectList();
  void applyLook();
  void setPresenting(bool on);
  void change(const Suggestion& suggestion);
  void offerBiases();
  void showState(const RunState& state);
  void newSeed();
  void showPace(double stepsPerSecond);

  std::unique_ptr<RunController> m_ownRuns;
  RunController& m_runs;
  const Theme::Kind m_desktopKind;
  ThemeChoice m_themeChoice = ThemeChoice::Desktop;
  double m_scale = 1, m_audienceScale = 1;
  bool m_keepsState = false, m_closes = false, m_reducedMotion = false;
  ControlPanel* m_panel;
  RunToolbar* m_toolbar;
  PlotGrid* m_plots;
  StatusRow* m_status;
  Timeline* m_timeline;
  WindowFiles* m_files;
  Layouts* m_layouts;
  Comparison* m_comparison;
  RunsPanel* m_runsPanel;
  ClassControls* m_classControls;
  SideWindows* m_sideWindows;
  QStackedWidget* m_centre;  ///< the plots of the run, or of a lesson's study
  QSplitter* m_middle;       ///< m_centre, and the list of runs below it
  Classroom* m_classroom;
  WindowTitle* m_title;
  WindowMenus* m_menus = nullptr;
  QVBoxLayout* m_offers = nullptr;  ///< above all: what is offered to the user
  LostDataBar* m_lostData = nullptr;
  JobBar* m_job = nullptr;
  ExampleBar* m_examples = nullptr;
  BiasBar* m_biases = nullptr;
  RecoveryBar* m_recovery = nullptr;           ///< once runs are kept
  bool m_presenting = false;                   ///< in the look of a projector, whatever the theme
  std::vector<QWidget*> m_hiddenFromAudience;  ///< while presenting
  std::unique_ptr<Autosave> m_autosave;
};

}  // namespace gatescope
