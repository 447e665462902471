// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/limit_fields.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <cmath>

#include "ui/base/numbers.h"
#include "ui/base/plain_text.h"

namespace gatescope {
namespace {

std::optional<double> numberIn(const QLineEdit& field) {
  bool ok = false;
  QString text = field.text().trimmed().replace(QChar(0x2212), QLatin1Char('-'));
  text.replace(QLocale().decimalPoint(), QStringLiteral("."));
  QLocale locale = QLocale::c();
  locale.setNumberOptions(QLocale::RejectGroupSeparator);
  const double number = locale.toDouble(text, &ok);
  return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString textOf(std::optional<double> number) {
  return number ? inLanguage(QString::number(*number, 'g', 7)) : QString();
}

}  // namespace

LimitFields::LimitFields(const QString& axis, QWidget* parent)
    : QWidget(parent), m_axis(axis), m_lower(new QLineEdit(this)), m_upper(new QLineEdit(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  m_lower->setObjectName(QStringLiteral("lower"));
  m_lower->setAccessibleName(tr("%1, from").arg(axis));
  m_upper->setObjectName(QStringLiteral("upper"));
  m_upper->setAccessibleName(tr("%1, to").arg(axis));
  row->addWidget(m_lower);
  row->addWidget(new Label(tr("to"), this));
  row->addWidget(m_upper);
  setFocusProxy(m_lower);
  for (QLineEdit* field : {m_lower, m_upper}) {
    field->setPlaceholderText(tr("as shown"));
    field->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("-1.234567e-10")));
    connect(field, &QLineEdit::textEdited, this, &LimitFields::edited);
  }
}

void LimitFields::setLimits(std::optional<double> lower, std::optional<double> upper) {
  m_lower->setText(textOf(lower));
  m_upper->setText(textOf(upper));
}

void LimitFields::setLogarithmic(bool logarithmic) { m_logarithmic = logarithmic; }

AxisChoice LimitFields::limits() const {
  AxisChoice choice;
  choice.lower = numberIn(*m_lower);
  choice.upper = numberIn(*m_upper);
  return choice;
}

QString LimitFields::problemOf(const QLineEdit& field) const {
  if (field.text().trimmed().isEmpty()) return {};
  const std::optional<double> number = numberIn(field);
  if (!number)
    return tr("%1: “%2” is not a number; write it as 0.5, 1000 or 1e-3.").arg(m_axis, field.text().trimmed());
  if (m_logarithmic && *number <= 0)
    return tr("%1: “%2” cannot be on a logarithmic axis; it begins above 0.").arg(m_axis, field.text().trimmed());
  return {};
}

QString LimitFields::problem() const {
  for (const QLineEdit* field : {m_lower, m_upper})
    if (const QString problem = problemOf(*field); !problem.isEmpty()) return problem;
  const AxisChoice now = limits();
  if (now.lower && now.upper && *now.lower >= *now.upper)
    return tr("%1: the axis begins at %2 and must end above it, not at %3.")
        .arg(m_axis, textOf(now.lower), textOf(now.upper));
  return {};
}

void LimitFields::startTyping() {
  m_lower->setFocus();
  m_lower->selectAll();
}

}  // namespace gatescope
