// The plots of a lesson's study, in place of those of a run.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/lesson/lesson.h"
#include "ui/explorer/study_job.h"
#include "ui/explorer/study_model.h"

namespace gatescope {

class PlotPanel;
class StudyCurvesPlot;
class StudySpectrumPlot;
struct Theme;

/// Curves against the study's axis, and the eigenvalues of the point under the cursor. Measures in the background. GUI
/// thread.
class StudyBoard : public QWidget {
  Q_OBJECT
 public:
  explicit StudyBoard(QWidget* parent = nullptr);
  ~StudyBoard() override;

  /// Shows the study, empty; start() fills it.
  void setStudy(const LessonStudy& study);
  void start();
  void stop();
  void pause(bool paused) { m_job.pause(paused); }
  bool isPaused() const { return m_job.isPaused(); }
  bool isRunning() const { return m_job.isRunning(); }
  bool isComplete() const;
  StudyProgress progress() const { return m_job.progress(); }
  const StudyModel& model() const { return m_model; }
  void setTheme(const Theme& theme);
  void setForAudience(bool audience);
  /// One of panels() takes the room of both; null puts the other back.
  void enlarge(PlotPanel* panel);
  PlotPanel* enlarged() const { return m_enlarged; }
  std::vector<PlotPanel*> panels() const;

 signals:
  void progressed();
  void failed(const QString& text);

 private:
  void showPoints();
  void chooseMiddle();
  void connectTitle(PlotPanel* panel);
  LessonStudy m_study;
  StudyModel m_model;
  StudyJob m_job;
  StudyCurvesPlot* m_curves;
  StudySpectrumPlot* m_spectrum;
  bool m_fresh = false, m_hasKernels = true;
  PlotPanel* m_enlarged = nullptr;
};

}  // namespace gatescope
