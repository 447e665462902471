// Lessons and presenting, put together for the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace gatescope {

class Comparison;
class ControlPanel;
class LessonExport;
class LessonPanel;
class LessonStage;
class PlotGrid;
class PlotPanel;
class Presentation;
class SessionBridge;
class StudyBoard;
struct Theme;

/// Owns stage, panel, study board and presentation, and the actions of the Lessons menu. GUI thread. What it is given
/// outlives it.
class Classroom : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    SessionBridge& bridge;
    Comparison& comparison;
    ControlPanel& controls;
    PlotGrid& plots;
    QStackedWidget& centre;  ///< holds the plots; the board of a study takes their place
    QMainWindow* window = nullptr;
    std::vector<QWidget*> hidden;            ///< in presentation mode
    std::function<void(bool)> setProjector;  ///< the look of a projector, or the user's own
    std::function<void(bool)> showControls;  ///< while a lesson is open they step aside
    std::function<void()> runOrPause;
  };
  explicit Classroom(const Parts& parts);
  ~Classroom() override;

  /// For the column at the left; hidden until lessons are asked for.
  LessonPanel& panel() { return *m_panel; }
  LessonStage& stage() { return *m_stage; }
  Presentation& presentation() { return *m_presentation; }
  StudyBoard& board() { return *m_board; }
  LessonExport& exporter() { return *m_export; }
  std::vector<QAction*> actions() const { return m_actions; }

  void showCourse();
  /// The lesson with this id or file. Returns "" or why not.
  QString open(const QString& idOrPath);
  void close();
  /// Whether Space means the lesson: its study, or a step that has ended.
  bool takesRun() const;
  void setTheme(const Theme& theme);
  std::vector<PlotPanel*> shownPlots() const;

 signals:
  void answered(const QString& text, bool ok);

 private:
  QAction* addAction(const QString& text, const QString& keys, const QString& help);
  void buildActions();
  void showPanel();
  void showStep();
  void present();
  void setSlideLook(bool on);
  void askHandout();
  void askSlides();

  Parts m_parts;
  StudyBoard* m_board;
  LessonStage* m_stage;
  LessonPanel* m_panel;
  std::unique_ptr<Presentation> m_presentation;
  LessonExport* m_export;
  bool m_wasPresenting = false, m_hadControls = true;
  std::vector<QAction*> m_actions, m_lessonActions;  ///< the latter need a lesson that is open
};

}  // namespace gatescope
