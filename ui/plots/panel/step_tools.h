// Logarithmic steps and smoothing, for curves over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

class QAction;
class QActionGroup;
class QCPGraph;
class QToolButton;
class QWidget;

namespace gatescope {

/// A button for the title row with its menu, and what is chosen there. GUI thread.
class StepTools : public QObject {
  Q_OBJECT
 public:
  /// `plot` owns it; the title row owns the button.
  explicit StepTools(QWidget* plot);

  QToolButton* button() const { return m_button; }
  /// One more line of its menu, above the smoothing.
  void addChoice(QAction* choice);
  bool hasLogarithmicSteps() const;
  /// Weight of the past, 0 (none) to below 1: exponential mean, bias-corrected.
  double smoothing() const { return m_smoothing; }
  /// The graph of measured values beside a smoothed one; null until the plot has made it.
  QPointer<QCPGraph>& measuredBeside(QCPGraph* smoothed);

 signals:
  void axisChanged();  ///< logarithmic steps or not
  void smoothingChanged();

 private:
  QToolButton* m_button;
  QAction* m_logarithmic;
  QAction* m_smoothingTitle;
  QActionGroup* m_smoothings;
  double m_smoothing = 0;
  QHash<QCPGraph*, QPointer<QCPGraph>> m_measured;  ///< smoothed graph → the measured values beside it
};

}  // namespace gatescope
