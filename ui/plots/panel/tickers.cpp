// Tick marks that read well.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/tickers.h"

#include <algorithm>
#include <cmath>

#include "ui/base/numbers.h"

namespace gatescope {

namespace {

/// base·10ⁿ for all n that fall into the range and each base, ascending.
QVector<double> multiples(const QCPRange& range, std::initializer_list<int> bases, int every = 1) {
  constexpr double kSlack = 1e-9;  // a limit that is a tick itself must not be lost to rounding
  QVector<double> result;
  const int first = static_cast<int>(std::floor(std::log10(range.lower)));
  const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
  for (int exponent = first; exponent <= last; ++exponent) {
    if (exponent % every != 0) continue;
    for (const int base : bases) {
      const double value = base * std::pow(10.0, exponent);
      if (value >= range.lower * (1 - kSlack) && value <= range.upper * (1 + kSlack)) result.append(value);
    }
  }
  return result;
}

}  // namespace

bool fitTicks(QCPAxis& axis) {
  constexpr int kMost = 5;
  QCPAxisTicker& ticker = *axis.ticker();
  if (!dynamic_cast<LinearTicker*>(&ticker) && !dynamic_cast<PiTicker*>(&ticker)) return false;
  const QFontMetrics metrics(axis.tickLabelFont());
  const bool across = axis.orientation() == Qt::Horizontal;
  const int room = across ? axis.axisRect()->width() : axis.axisRect()->height();
  const int each = across ? metrics.horizontalAdvance(QStringLiteral("0 0000")) : 2 * metrics.height();
  const int count = std::clamp(room / std::max(1, each), 2, kMost);
  if (count == ticker.tickCount()) return false;
  ticker.setTickCount(count);
  return true;
}

LinearTicker::LinearTicker(bool wholeNumbers) : m_wholeNumbers(wholeNumbers) { setTickCount(5); }

double LinearTicker::getTickStep(const QCPRange& range) {
  const double step = QCPAxisTicker::getTickStep(range);
  return m_wholeNumbers ? std::max(1.0, std::round(step)) : step;
}

int LinearTicker::getSubTickCount(double) { return 0; }

QString LinearTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
  if (m_wholeNumbers) return countText(std::llround(tick));
  return numberText(tick, 6);
}

QVector<double> NameTicker::createTickVector(double tickStep, const QCPRange& range) {
  QVector<double> places = QCPAxisTickerText::createTickVector(tickStep, range);
  const std::int64_t every = (places.size() + m_most - 1) / std::max(1, m_most);
  if (every > 1) erase_if(places, [every](double place) { return (std::llround(place) - 1) % every != 0; });
  return places;
}

PiTicker::PiTicker() {
  setFractionStyle(fsAsciiFractions);
  setTickCount(5);
}

QString PiTicker::getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) {
  return QCPAxisTickerPi::getTickLabel(tick, locale, formatChar, precision).replace(QLatin1Char('-'), QChar(0x2212));
}

LogTicker::LogTicker(int most) : m_most(most) { setTickCount(5); }

int LogTicker::getSubTickCount(double) { return 1; }

QVector<double> LogTicker::createTickVector(double tickStep, const QCPRange& range) {
  m_range = range;
  m_decades = true;
  if (range.lower <= 0) return QCPAxisTicker::createTickVector(tickStep, range);
  const QVector<double> decades = multiples(range, {1});
  if (decades.size() > m_most) return multiples(range, {1}, static_cast<int>((decades.size() + m_most - 1) / m_most));
  if (decades.size() >= 3) return decades;
  m_decades = false;
  m_powers = range.lower < 1e-4 || range.upper >= 1e6;
  const QVector<double> halves = multiples(range, {1, 2, 5});
  return halves.size() >= 3 ? halves : QCPAxisTicker::createTickVector(tickStep, range);
}

QVector<double> LogTicker::createSubTickVector(int, const QVector<double>&) {
  if (m_range.lower <= 0 || std::log10(m_range.upper / m_range.lower) > m_most + 2) return {};
  return multiples(m_range, {2, 3, 4, 5, 6, 7, 8, 9});
}

QString LogTicker::getTickLabel(double tick, const QLocale&, QChar, int) {
  if (tick <= 0) return {};
  if (!m_decades) return m_powers ? powerText(tick, 6) : numberText(tick, 6);
  const int exponent = static_cast<int>(std::lround(std::log10(tick)));
  if (exponent == 0 || exponent == 1) return exponent == 0 ? QStringLiteral("1") : QStringLiteral("10");
  return QStringLiteral("10") + superscript(exponent);
}

}  // namespace gatescope
