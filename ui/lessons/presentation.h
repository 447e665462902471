// Presentation mode: the window as an audience sees it, driven by single keys.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <vector>

class QMainWindow;
class QSize;
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

/// Of type and lines, for a window of this size: the same share of a screen of 720 lines and of one of 2160.
double audienceScale(const QSize& window);

/// The plots that an audience may see.
struct AudiencePlots {
  std::function<std::vector<PlotPanel*>()> all;  ///< in reading order; not all of them need be on screen
  std::function<PlotPanel*()> enlarged;          ///< the one that has the room of all, or null
  std::function<void(PlotPanel*)> enlarge;       ///< null: back to all
};

/// Full screen for an audience, with type that grows with the screen. → and ← step the lesson, Space runs, 1–9 put a
/// spotlight on a plot or bring one that has no room, F11 enlarges, B blanks the screen, N opens the notes, ? tells the
/// keys, Esc leaves. The keys work in the notes too. GUI thread.
class Presentation : public QObject {
  Q_OBJECT
 public:
  /// All it is given outlives it.
  Presentation(QMainWindow& window, RunController& runs, LessonStage& stage, LessonPanel& panel, AudiencePlots plots);
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
  /// The answer to the step's question.
  void reveal();

 signals:
  void changed(bool on);  ///< the window hides what an audience does not need, or shows it again

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void light(int position);
  void unlight();
  void enlarge();
  void goTo(int step);
  /// Shows the answer; after the last step's, opens the next lesson.
  void goOn();
  QMainWindow& m_window;
  RunController& m_runs;
  LessonStage& m_stage;
  LessonPanel& m_panel;
  AudiencePlots m_plots;
  bool m_on = false, m_full = false;
  QByteArray m_geometry;                  ///< of the window before
  SpotlightOverlay* m_overlay = nullptr;  ///< while it is on
  PresenterWindow* m_notes = nullptr;     ///< made when it is first asked for
};

}  // namespace gatescope
