// What only the presenter sees: notes, clock, next step and live figures.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gatescope {

class LessonStage;
class SessionBridge;

/// A window of its own, for the other screen. Its keys are those of the presentation. GUI thread.
class PresenterWindow : public QWidget {
  Q_OBJECT
 public:
  PresenterWindow(LessonStage& stage, const SessionBridge& bridge, QWidget* window);
  QString notes() const;
  QString results() const;
  QString next() const;

 private:
  void showStep();
  void showNumbers();
  QLabel* addLabel(const QString& heading, double size, bool markdown);
  void addKeys();

  LessonStage& m_stage;
  const SessionBridge& m_bridge;
  QElapsedTimer m_since;
  QTimer m_timer;
  QVBoxLayout* m_column;  ///< of what scrolls
  QLabel *m_clock, *m_step, *m_notes, *m_next, *m_numbers, *m_checks;
};

}  // namespace gatescope
