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

/// Numbers along the axis that stand closer than a narrow space, or over each other.
bool touch(QCPAxis& axis, const QVector<double>& ticks, const QVector<QString>& labels) {
  const QFontMetrics metrics(axis.tickLabelFont());
  const bool across = axis.orientation() == Qt::Horizontal;
  const double gap = across ? 0.6 * metrics.horizontalAdvance(QLatin1Char('0')) : 0;
  const auto size = [&](qsizetype i) { return across ? metrics.horizontalAdvance(labels[i]) : metrics.height(); };
  for (qsizetype i = 1; i < ticks.size(); ++i) {
    const double apart = std::abs(axis.coordToPixel(ticks[i]) - axis.coordToPixel(ticks[i - 1]));
    if (apart < (size(i) + size(i - 1)) / 2.0 + gap) return true;
  }
  return false;
}

int everyWithoutTouch(QCPAxis& axis, ThinnedTicks& thinned) {
  constexpr int kFewest = 8;  // times as many ticks as there is room for: there are no plots so small
  for (int every = 1; every < kFewest; ++every) {
    thinned.setEvery(every);
    QVector<double> ticks;
    QVector<QString> labels;
    axis.ticker()->generate(axis.range(), QLocale::c(), 'g', 6, ticks, nullptr, &labels);
    if (!touch(axis, ticks, labels)) return every;
  }
  return kFewest;
}

/// Numbers that touch although they are few: true when others are kept than before.
bool thinOut(QCPAxis& axis) {
  auto* thinned = dynamic_cast<ThinnedTicks*>(axis.ticker().data());
  if (!thinned || !axis.visible() || !axis.tickLabels() || axis.tickLabelRotation() != 0) return false;
  const int before = thinned->every(), now = everyWithoutTouch(axis, *thinned);
  thinned->setEvery(now);
  return now != before;
}

}  // namespace

QVector<double> ThinnedTicks::kept(QVector<double> ticks) const {
  if (m_every <= 1) return ticks;
  QVector<double> result;
  for (qsizetype i = 0; i < ticks.size(); i += m_every) result << ticks[i];
  return result;
}

bool fitTicks(QCPAxis& axis) {
  constexpr int kMost = 5;
  QCPAxisTicker& ticker = *axis.ticker();
  if (!dynamic_cast<LinearTicker*>(&ticker) && !dynamic_cast<PiTicker*>(&ticker)) return thinOut(axis);
  const QFontMetrics metrics(axis.tickLabelFont());
  const bool across = axis.orientation() == Qt::Horizontal;
  const int room = across ? axis.axisRect()->width() : axis.axisRect()->height();
  const int each = across ? metrics.horizontalAdvance(QStringLiteral("0 0000")) : 2 * metrics.height();
  const int count = std::clamp(room / std::max(1, each), 2, kMost);
  const bool isOther = count != ticker.tickCount();
  ticker.setTickCount(count);
  return thinOut(axis) || isOther;
}

LinearTicker::LinearTicker(bool wholeNumbers) : m_wholeNumbers(wholeNumbers) { setTickCount(5); }

double LinearTicker::getTickStep(const QCPRange& range) {
  const double step = QCPAxisTicker::getTickStep(range);
  return m_wholeNumbers ? std::max(1.0, std::round(step)) : step;
}

int LinearTicker::getSubTickCount(double) { return 0; }

// Those beside the range come too, for sub ticks that there are none of: the first that is seen is the first kept.
QVector<double> LinearTicker::createTickVector(double tickStep, const QCPRange& range) {
  QVector<double> ticks = QCPAxisTicker::createTickVector(tickStep, range);
  trimTicks(range, ticks, false);
  return kept(std::move(ticks));
}

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
  return kept(allTicks(tickStep, range));
}

QVector<double> LogTicker::allTicks(double tickStep, const QCPRange& range) {
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
