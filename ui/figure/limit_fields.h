// Two fields for the limits of an axis.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/figure/figure.h"

class QLineEdit;

namespace gatescope {

/// "from" and "to", side by side; empty: as it is. Numbers as in programs: 0.01, 1e-3.
class LimitFields : public QWidget {
  Q_OBJECT
 public:
  /// `axis`: "x axis", for screen readers and in problem().
  explicit LimitFields(const QString& axis, QWidget* parent = nullptr);

  void setLimits(std::optional<double> lower, std::optional<double> upper);
  /// Positive numbers only.
  void setLogarithmic(bool logarithmic);
  /// What is typed; the title stays absent. Means something only without a problem().
  AxisChoice limits() const;
  /// What cannot be taken, and what can; "" when all can.
  QString problem() const;
  void startTyping();  ///< the keyboard goes to the first field

 signals:
  void edited();

 private:
  QString problemOf(const QLineEdit& field) const;
  QString m_axis;
  QLineEdit *m_lower, *m_upper;
  bool m_logarithmic = false;
};

}  // namespace gatescope
