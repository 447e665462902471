// A lesson as a handout (PDF) and as slides (PNG): played step by step, written as it comes out.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>
#include <QString>
#include <QTimer>
#include <functional>
#include <memory>
#include <vector>

class QMainWindow;

namespace gatescope {

class HandoutWriter;
class LessonStage;
class PlotPanel;
class Presentation;

/// GUI thread; the window goes on meanwhile. answered() comes at the end, or with what went wrong.
class LessonExport : public QObject {
  Q_OBJECT
 public:
  /// `plots`: on screen. Slides look as an audience sees them, in `presentation`. All it is given outlives it.
  LessonExport(QMainWindow& window, LessonStage& stage, Presentation& presentation,
               std::function<std::vector<PlotPanel*>()> plots, QObject* parent = nullptr);
  ~LessonExport() override;

  /// Plays the open lesson from its first step and writes it.
  void writeHandout(const QString& file);
  /// The same, a picture of the window per step: "1-2-title.png".
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

  QMainWindow& m_window;
  LessonStage& m_stage;
  Presentation& m_presentation;
  std::function<std::vector<PlotPanel*>()> m_plots;
  std::unique_ptr<HandoutWriter> m_handout;
  QString m_target;
  QSize m_sizeBefore;
  QTimer m_settle;  ///< after a step is done its plots are drawn once more
  bool m_running = false, m_wasPresenting = false;
  int m_slides = 0, m_next = 0;  ///< written so far; the step that comes next
};

}  // namespace gatescope
