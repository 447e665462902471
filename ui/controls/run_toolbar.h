// Reset, Run/Pause, Step, speed and New seed, with their actions for the Run menu.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolBar>

#include "core/telemetry/telemetry.h"

class QAction;
class QLabel;
class QSlider;

namespace gatescope {

/// GUI thread. Says what the user wants; what the run does comes back through setState().
class RunToolbar : public QToolBar {
  Q_OBJECT
 public:
  explicit RunToolbar(QWidget* parent = nullptr);

  /// Shows Run or Pause and what is possible. `wantsRun`: a run that is being prepared will run.
  void setState(const RunState& state, bool wantsRun);
  /// The actions in the order of the Run menu.
  QList<QAction*> runActions() const;
  void setSeedEnabled(bool enabled);
  QAction* resetAction() const { return m_reset; }
  QAction* runAction() const { return m_run; }
  QAction* stepAction() const { return m_step; }
  QAction* newSeedAction() const { return m_newSeed; }
  QSlider* speedSlider() const { return m_speed; }

  /// Steps per second at a slider position 0 … 100: 1 at the left, ten thousand near the right, 0 (no limit) at the
  /// right.
  static double paceAt(int position);
  static QString paceText(double stepsPerSecond);

 signals:
  void resetRequested();
  void runRequested();
  void pauseRequested();
  void stepRequested();
  void newSeedRequested();
  void paceChanged(double stepsPerSecond);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QAction* makeAction(const QString& text, const QList<QKeySequence>& keys, const QString& help);
  void buildSpeed();
  void updateIcons();
  void matchFont();
  void showRunning(bool running);

  QAction* m_reset;
  QAction* m_run;
  QAction* m_step;
  QAction* m_newSeed;
  QSlider* m_speed = nullptr;
  QLabel* m_speedText = nullptr;
  bool m_running = false;
};

}  // namespace gatescope
