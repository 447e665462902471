// A spin box for any number of fields(): integers up to 2⁵³ and reals over many decades.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

#include "core/fields/fields.h"

namespace gatescope {

/// How a number lies on a slider: linear or logarithmic, with a place for 0 when a logarithmic range starts there.
class NumberScale {
 public:
  explicit NumberScale(const Field& field);

  int positions() const { return m_positions; }  ///< slider positions 0 … positions()
  int toPosition(double value) const;
  double toValue(int position) const;  ///< rounded to three digits, in range
  /// One key press up (`up`) or down from `value`: about a tenth of its decade, at least 1 for integers.
  double stepSize(double value, bool up) const;
  /// False when no slider helps: a linear range too long to aim at (seed).
  bool hasSlider() const { return m_logarithmic || m_maximum - m_minimum <= 10000; }
  bool isInteger() const { return m_integer; }

 private:
  double m_minimum, m_maximum, m_lowest;  ///< m_lowest: smallest positive value of a logarithmic scale
  bool m_logarithmic, m_integer;
  int m_positions;
};

/// Shows the shortest text that reads back to the number; takes 0.001, 1e-3 and 0,001. Emits valueChanged() on Enter,
/// on leaving the field and on steps, not on every digit, so that typing 128 does not start runs of width 1 and 12.
class NumberSpinBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  NumberSpinBox(const Field& field, QWidget* parent);

  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void fixup(QString& text) const override;
  void stepBy(int steps) override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  bool event(QEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  NumberScale m_scale;
};

}  // namespace gatescope
