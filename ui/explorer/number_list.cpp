// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/number_list.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

#include "core/base/error.h"
#include "core/fields/field_text.h"

namespace gatescope {
namespace {

constexpr qint64 kMostOfARange = 10'000;

QString words(const char* text) { return QCoreApplication::translate("gatescope::NumberList", text); }

void addRange(const Field& field, const QRegularExpressionMatch& match, std::vector<FieldValue>& values) {
  const qint64 first = match.captured(1).toLongLong(), last = match.captured(2).toLongLong();
  const qint64 step = match.captured(3).isEmpty() ? 1 : match.captured(3).toLongLong();
  if (step < 1 || last < first || (last - first) / step >= kMostOfARange)
    throw Error(words("“%1” is not a range; allowed: such as 2..12, or 2..24:2 in steps of two")
                    .arg(match.captured(0))
                    .toStdString());
  for (qint64 number = first; number <= last; number += step)
    values.push_back(parseValue(field, std::to_string(number)));
}

double order(const FieldValue& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
  return std::get<double>(value);
}

}  // namespace

std::vector<FieldValue> parseNumbers(const Field& field, const QString& text) {
  static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
  static const QRegularExpression range(QStringLiteral("^(\\d{1,12})(?:\\.\\.|…|–|-)(\\d{1,12})(?::(\\d{1,12}))?$"));
  std::vector<FieldValue> values;
  for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) {
    const QRegularExpressionMatch match = range.match(word);
    if (match.hasMatch() && field.kind == FieldKind::Integer)
      addRange(field, match, values);
    else
      values.push_back(parseValue(field, word.toStdString()));
  }
  if (values.empty())
    throw Error(words("At least one number is needed; allowed: %1")
                    .arg(QString::fromStdString(allowedText(field)))
                    .toStdString());
  for (const FieldValue& value : values)
    if (const std::string problem = checkValue(field, value); !problem.empty()) throw Error(problem);
  std::ranges::sort(values, {}, order);
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

QString numbersText(const std::vector<FieldValue>& values) {
  QStringList parts;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t last = i;
    while (last + 1 < values.size() && std::holds_alternative<std::int64_t>(values[last]) &&
           order(values[last + 1]) == order(values[last]) + 1)
      ++last;
    const QString first = QString::fromStdString(toText(values[i]));
    if (last - i >= 3) {
      parts << first + QStringLiteral("..") + QString::fromStdString(toText(values[last]));
      i = last + 1;
    } else {
      parts << first;
      ++i;
    }
  }
  return parts.join(QStringLiteral(", "));
}

}  // namespace gatescope
