// Presentation mode: the window as an audience sees it, driven by single keys.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QMainWindow;
class QWidget;

namespace gatescope {

class LessonPanel;
class LessonStage;
class PlotPanel;
class PresenterWindow;
class RunController;
class SpotlightOverlay;

/// A key of the presentation and what it does.
struct PresentationKey {
  QString keys, text;
};
std::vector<PresentationKey> presentationKeys();

/// Full screen for an audience. → and ← step the lesson, Space runs, 1–9 put a spotlight on a plot, B
/// blanks the screen, N opens the notes, Esc leaves. The keys work in the notes too. GUI thread.
class Presentation : public QObject {
  Q_OBJECT
 public:
  /// `plots`: on screen, in reading order. All it is given outlives it.
  Presentation(QMainWindow& window, RunController& runs, LessonStage& stage, LessonPanel& panel,
               std::function<std::vector<PlotPanel*>()> plots);
  ~Presentation() override;

  bool isOn() const { return m_on; }
  /// `fullScreen` false: the window keeps its size, for pictures of it.
  void enter(bool fullScreen = true);
  void leave();
  /// What a key does; false when it means nothing here.
  bool press(int key, Qt::KeyboardModifiers modifiers);
  SpotlightOverlay* overlay() const { return m_overlay; }
  PresenterWindow* notes() const { return m_notes; }
  void showNotes();

 signals:
  void changed(bool on);  ///< the window hides what an audience does not need, or shows it again

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void light(int position);
  QMainWindow& m_window;
  RunController& m_runs;
  LessonStage& m_stage;
  LessonPanel& m_panel;
  std::function<std::vector<PlotPanel*>()> m_plots;
  bool m_on = false, m_wasMaximized = false, m_full = false;
  QRect m_geometry;
  SpotlightOverlay* m_overlay = nullptr;  ///< while it is on
  PresenterWindow* m_notes = nullptr;     ///< made when it is first asked for
};

}  // namespace gatescope
