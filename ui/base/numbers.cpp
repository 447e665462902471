// Numbers as people read them in plots.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/numbers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace gatescope {

namespace {

const QString kMinus = QStringLiteral("−");

const QChar kThousands(0x2009);  // thin: a comma is read as a decimal point in half of the world

/// A thin space between the thousands of the digits before the point.
QString grouped(QString text) {
  const qsizetype point = text.indexOf(QLatin1Char('.'));
  for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0 && text[at - 1].isDigit(); at -= 3)
    text.insert(at, kThousands);
  return text;
}

/// Short form of a number of ordinary size: no trailing zeros, thousands separated.
QString plainText(double value, int digits) {
  const int decimals = std::max(0, digits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
  QString text = QString::number(value, 'f', decimals);
  if (text.contains(QLatin1Char('.'))) {
    while (text.endsWith(QLatin1Char('0'))) text.chop(1);
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
  }
  return inLanguage(grouped(text));
}

}  // namespace

QString inLanguage(QString number) { return number.replace(QLatin1Char('.'), QLocale().decimalPoint()); }

QString superscript(int number) {
  static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString result;
  for (const QChar c : QString::number(number))
    result += c == QLatin1Char('-') ? QChar(0x207b) : digits[c.digitValue()];
  return result;
}

QString powerText(double value, int digits) {
  if (value == 0 || !std::isfinite(value)) return numberText(value, digits);
  const QString scientific = QString::number(std::abs(value), 'e', digits - 1);
  const qsizetype e = scientific.indexOf(QLatin1Char('e'));
  const QString mantissa = plainText(scientific.left(e).toDouble(), digits);
  const QString power = QStringLiteral("10") + superscript(scientific.mid(e + 1).toInt());
  return (value < 0 ? kMinus : QString()) +
         (mantissa == QLatin1String("1") ? power : mantissa + QStringLiteral("·") + power);
}

QString withPowers(const QString& text) {
  static const QRegularExpression number(QStringLiteral("(?<![\\w.])(\\d+(?:\\.\\d+)?)e([+-]?\\d+)\\b"));
  QString shown;
  qsizetype done = 0;
  for (auto each = number.globalMatch(text); each.hasNext();) {
    const QRegularExpressionMatch found = each.next();
    const QString power = QStringLiteral("10") + superscript(found.captured(2).toInt());
    shown += text.mid(done, found.capturedStart() - done);
    shown += found.captured(1) == QLatin1String("1") ? power : found.captured(1) + QStringLiteral("·") + power;
    done = found.capturedEnd();
  }
  return shown + text.mid(done);
}

QString numberText(double value, int digits) {
  if (std::isnan(value)) return QStringLiteral("–");
  const QString sign = value < 0 ? kMinus : QString();
  const double size = std::abs(value);
  if (std::isinf(value)) return sign + QStringLiteral("∞");
  if (value == 0) return QStringLiteral("0");
  if (size < 0.0000999999 || size >= 999999.5) return powerText(value, digits);
  return sign + plainText(size, digits);
}

QString countText(std::int64_t value) {
  return value < 0 ? kMinus + grouped(QString::number(value).mid(1)) : grouped(QString::number(value));
}

QString shortNumber(double value) { return numberText(value); }

QString timeText(double seconds) {
  const qint64 s = std::llround(seconds);
  const auto two = [](qint64 x) { return QStringLiteral("%1").arg(x, 2, 10, QLatin1Char('0')); };
  if (s >= 360000) return QCoreApplication::translate("StatusRow", "days");
  return s >= 3600 ? QStringLiteral("%1:%2:%3").arg(s / 3600).arg(two(s / 60 % 60), two(s % 60))
                   : two(s / 60) + QLatin1Char(':') + two(s % 60);
}

double finiteOr0(double value) { return std::isfinite(value) ? value : 0; }

double within(double value, double low, double high) {
  return low <= high ? std::clamp(value, low, high) : (low + high) / 2;
}

QString percent(double share) {
  return inLanguage(QString::number(100 * share, 'f', share > 0.9995 || share < 0.0005 ? 0 : 1));
}

QString roughTimeText(double seconds) {
  const auto tr = [](const char* text) { return QCoreApplication::translate("gatescope::DepthExplorer", text); };
  if (seconds < 90) return tr("about %1 s").arg(std::max(1.0, std::ceil(seconds)));
  if (seconds < 5400) return tr("about %1 min").arg(std::ceil(seconds / 60));
  return tr("about %1 h").arg(numberText(seconds / 3600, 2));
}

}  // namespace gatescope
