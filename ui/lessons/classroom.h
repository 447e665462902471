// Lessons and presenting, put together for the window.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "ui/lessons/presentation.h"

class QAction;
class QMainWindow;
class QStackedWidget;

namespace gatescope {

class LessonExport;
class LessonPanel;
class LessonStage;
class PlotGrid;
class PlotPanel;
class RunController;
class StudyBoard;
struct Theme;

/// Owns stage, panel, study board and presentation, and the actions of the Lessons menu. GUI thread. What it is given
/// outlives it.
class Classroom : public QObject {
  Q_OBJECT
 public:
  /// Shows in `centre` the plots, or the board of a study in their place.
  Classroom(RunController& runs, PlotGrid& plots, QStackedWidget& centre, QMainWindow& window);
  ~Classroom() override;

  /// For the column at the left; hidden until lessons are asked for.
  LessonPanel& panel() { return *m_panel; }
  LessonStage& stage() { return *m_stage; }
  Presentation& presentation() { return *m_presentation; }
  StudyBoard& board() { return *m_board; }
  LessonExport& exporter() { return *m_export; }
  std::vector<QAction*> actions() const { return m_actions; }
  QAction* courseAction() const { return m_course; }
  QAction* presentAction() const { return m_present; }

  void showCourse();
  /// The lesson with this id or file. Returns "" or why not.
  QString open(const QString& idOrPath);
  /// See LessonStage.
  void close(bool bringsRunBack = true);
  void setTheme(const Theme& theme);
  std::vector<PlotPanel*> shownPlots() const;

 signals:
  void panelShown();   ///< it stands where the controls are: they step aside
  void panelHidden();  ///< they may come back
  void answered(const QString& text, bool ok);

 private:
  QAction* addAction(const QString& text, const QString& keys, const QString& help);
  void buildActions();
  AudiencePlots audiencePlots();
  void showPanel();
  void showStep();
  void present();
  void askHandout();
  void askSlides();

  PlotGrid& m_plots;
  QStackedWidget& m_centre;
  QMainWindow& m_window;
  StudyBoard* m_board;
  LessonStage* m_stage;
  LessonPanel* m_panel;
  std::unique_ptr<Presentation> m_presentation;
  LessonExport* m_export;
  QAction *m_course = nullptr, *m_present = nullptr;
  std::vector<QAction*> m_actions, m_lessonActions;  ///< the latter need a lesson that is open
};

}  // namespace gatescope
