// Limits of a plot's axes, typed in a small box at the axis.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/figure/limit_fields.h"

class QCPAxis;
class QLabel;

namespace gatescope {

/// Return takes what is typed, Esc and a click elsewhere leave it. Deletes itself. GUI thread.
class AxisLimits : public QFrame {
  Q_OBJECT
 public:
  AxisLimits(const QCPAxis& x, const QCPAxis& y, QWidget* parent);
  /// Beside this axis, the keyboard in its first field.
  void showAt(const QCPAxis& axis);

 signals:
  void chosen(const gatescope::AxisChoice& x, const gatescope::AxisChoice& y);
  void followChosen();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take();
  LimitFields *m_x, *m_y;
  QLabel* m_problem;
};

}  // namespace gatescope
