// A lesson as a handout (PDF) and as slides (PNG): played step by step, written as it comes out.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

#include "ui/lessons/presentation.h"

class QMainWindow;

namespace gatescope {

class HandoutWriter;
class LessonStage;
class PlotPanel;

/// GUI thread; the window goes on meanwhile. answered() comes at the end, or with what went wrong.
class LessonExport : public QObject {
  Q_OBJECT
 public:
  /// Slides look as an audience sees them, in `presentation`. All it is given outlives it.
  LessonExport(QMainWindow& window, LessonStage& stage, Presentation& presentation, AudiencePlots plots,
               QObject* parent = nullptr);
  ~LessonExport() override;

  /// Plays the open lesson from its first step and writes it.
  void writeHandout(const QString& file);
  /// The same, a picture of the window per step: "02-title.png"; where the step has a question a second one with the
  /// answer, "02-title-answer.png", and one per plot that has no room beside the others, "02-title-loss.png".
  void writeSlides(const QString& folder);
  bool isRunning() const { return m_running; }

 signals:
  void answered(const QString& text, bool ok);

 private:
  void begin();
  void take();
  void setSlideLook(bool on);
  void finish(const QString& problem);
  QString writeSlide();
  void planSlides();
  bool showNextSlide();

  QMainWindow& m_window;
  LessonStage& m_stage;
  Presentation& m_presentation;
  AudiencePlots m_plots;
  std::unique_ptr<HandoutWriter> m_handout;
  QString m_target;
  QSize m_sizeBefore;
  QTimer m_settle;  ///< after a step is done its plots are drawn once more
  bool m_running = false, m_wasPresenting = false;
  /// A picture of the step: what its name ends with, and what shows it.
  struct Slide {
    QString ending;
    std::function<void()> show;
  };
  std::deque<Slide> m_planned;   ///< of this step, the one on screen first
  int m_slides = 0, m_step = 0;  ///< written so far; the step that is played
};

}  // namespace gatescope
