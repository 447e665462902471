// Numbers in spin boxes and on sliders.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/number_spin_box.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/base/theme.h"
#include "ui/controls/settings_history.h"

namespace gatescope {

namespace {

constexpr int kPositions = 1000;
constexpr int kDecimals = 14;  // 1e-7, the smallest value of any field, keeps seven digits
constexpr int kWidth = 78;     // pixels beside type of 9 pt: "0.00123" and the arrows

double roundedTo(double value, int digits) { return QString::number(value, 'e', digits - 1).toDouble(); }

bool parses(const QString& text, double& value) {
  bool ok = false;
  value = QLocale::c().toDouble(QString(text).replace(QLatin1Char(','), QLatin1Char('.')).trimmed(), &ok);
  return ok && std::isfinite(value);
}

}  // namespace

NumberScale::NumberScale(const Field& field)
    : m_minimum(field.minimum),
      m_maximum(field.maximum),
      m_lowest(field.minimum > 0                  ? field.minimum
               : field.kind == FieldKind::Integer ? 1.0
                                                  : field.maximum * 1e-6),
      m_logarithmic(field.scale == FieldScale::Logarithmic),
      m_integer(field.kind == FieldKind::Integer),
      m_positions(kPositions) {
  const double span = m_maximum - m_minimum;
  if (m_integer && !m_logarithmic && span <= kPositions) m_positions = static_cast<int>(span);
}

int NumberScale::toPosition(double value) const {
  const double x = std::clamp(value, m_minimum, m_maximum);
  if (!m_logarithmic) return static_cast<int>(std::lround((x - m_minimum) / (m_maximum - m_minimum) * m_positions));
  const int first = m_minimum > 0 ? 0 : 1;  // position 0 is the value 0
  if (x < m_lowest) return 0;
  return first +
         static_cast<int>(std::lround(std::log(x / m_lowest) / std::log(m_maximum / m_lowest) * (m_positions - first)));
}

double NumberScale::toValue(int position) const {
  const int first = m_logarithmic && m_minimum <= 0 ? 1 : 0;
  if (position < first) return m_minimum;
  const double t = double(position - first) / (m_positions - first);
  double value = m_logarithmic ? m_lowest * std::pow(m_maximum / m_lowest, t) : m_minimum + (m_maximum - m_minimum) * t;
  const bool exact = m_integer && m_positions != kPositions;  // one position per integer
  if (!exact) value = roundedTo(value, 3);
  if (m_integer) value = std::round(value);
  return std::clamp(value, m_minimum, m_maximum);
}

double NumberScale::stepSize(double value, bool up) const {
  // Downwards from 100 the steps are those of 90, so that up and down visit the same numbers.
  const double size = std::abs(value) * (up ? 1.0 : 0.999);
  const double relative = size > 0 ? std::pow(10.0, std::floor(std::log10(size)) - 1) : 0;
  if (m_integer) return m_logarithmic ? std::max(1.0, relative) : 1.0;
  const double smallest =
      m_logarithmic ? m_lowest / 10 : std::pow(10.0, std::floor(std::log10((m_maximum - m_minimum) / 50)));
  return m_logarithmic ? std::max(relative, smallest) : smallest;
}

NumberSpinBox::NumberSpinBox(const Field& field, QWidget* parent) : QDoubleSpinBox(parent), m_scale(field) {
  setLocale(QLocale::c());
  setDecimals(field.kind == FieldKind::Integer ? 0 : kDecimals);
  setRange(field.minimum, field.maximum);
  setKeyboardTracking(false);
  setFocusPolicy(Qt::StrongFocus);
  setAlignment(Qt::AlignRight);
}

QString NumberSpinBox::textFromValue(double value) const {
  if (m_scale.isInteger()) return QString::number(std::llround(value));
  return inLanguage(QString::number(roundedTo(value, 12), 'g', QLocale::FloatingPointShortest));
}

double NumberSpinBox::valueFromText(const QString& text) const {
  double result = value();
  parses(text, result);
  return m_scale.isInteger() ? std::round(result) : result;
}

QValidator::State NumberSpinBox::validate(QString& text, int&) const {
  double number = 0;
  if (parses(text, number))
    return number >= minimum() && number <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
  const bool digits = std::all_of(text.begin(), text.end(),
                                  [](QChar c) { return c.isDigit() || QStringLiteral("+-.,eE").contains(c); });
  return digits ? QValidator::Intermediate : QValidator::Invalid;
}

void NumberSpinBox::fixup(QString& text) const {
  double number = 0;
  if (parses(text, number)) text = textFromValue(std::clamp(number, minimum(), maximum()));
}

void NumberSpinBox::stepBy(int steps) {
  double next = value();
  for (int i = 0; i < std::abs(steps); ++i) next += m_scale.stepSize(next, steps > 0) * (steps > 0 ? 1 : -1);
  setValue(roundedTo(std::clamp(next, minimum(), maximum()), 15));
  selectAll();
}

QSize NumberSpinBox::sizeHint() const { return {scaledPixels(kWidth, font()), QDoubleSpinBox::sizeHint().height()}; }

bool NumberSpinBox::event(QEvent* event) {
  // Once the number is entered it is a setting, and undo is the panel's; before, it takes back the typing.
  const bool undoes = isUndoKey(*event) && lineEdit()->text() == textFromValue(value());
  // A space is no part of a number: leave it to the window, where it runs and pauses.
  if (undoes || (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)) {
    event->ignore();
    return false;
  }
  return QDoubleSpinBox::event(event);
}

void NumberSpinBox::wheelEvent(QWheelEvent* event) {
  // Scrolling the panel must not change what happens to pass under the pointer.
  if (hasFocus()) {
    QDoubleSpinBox::wheelEvent(event);
  } else {
    event->ignore();
  }
}

}  // namespace gatescope
