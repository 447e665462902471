// Tick marks that read well: few, on round numbers, never none.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

namespace gatescope {

/// Gives the axis no more ticks than its labels have room for, up to 5, where it has a LinearTicker or a PiTicker;
/// where numbers would still touch, every other one goes, of a LogTicker too. True when there are others now: the plot
/// has to be laid out once more.
bool fitTicks(QCPAxis& axis);

/// Every how many ticks one is kept, counted from the first.
class ThinnedTicks {
 public:
  int every() const { return m_every; }
  void setEvery(int every) { m_every = every; }

 protected:
  QVector<double> kept(QVector<double> ticks) const;

 private:
  int m_every = 1;
};

/// Round linear ticks; with `wholeNumbers` (steps, indices) never closer than 1.
class LinearTicker : public QCPAxisTicker, public ThinnedTicks {
 public:
  explicit LinearTicker(bool wholeNumbers);

 protected:
  double getTickStep(const QCPRange& range) override;
  int getSubTickCount(double tickStep) override;
  QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

 private:
  bool m_wholeNumbers;
};

/// Names of the places 1, 2, …; every k-th where there is no room for all.
class NameTicker : public QCPAxisTickerText {
 public:
  void setMost(int most) { m_most = most; }

 protected:
  QVector<double> createTickVector(double tickStep, const QCPRange& range) override;

 private:
  int m_most = 1000;
};

/// Fractions of π: "−1/2 π".
class PiTicker : public QCPAxisTickerPi {
 public:
  PiTicker();

 protected:
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;
};

/// Ticks of a logarithmic axis: decades 10ⁿ (every k-th when there are many); 1, 2, 5 within one or two decades; round
/// linear steps when zoomed further in. There are always at least two ticks.
class LogTicker : public QCPAxisTicker, public ThinnedTicks {
 public:
  explicit LogTicker(int most = 6);

 protected:
  int getSubTickCount(double tickStep) override;
  QVector<double> createTickVector(double tickStep, const QCPRange& range) override;
  QVector<double> createSubTickVector(int subTickCount, const QVector<double>& ticks) override;
  QString getTickLabel(double tick, const QLocale& locale, QChar formatChar, int precision) override;

 private:
  QVector<double> allTicks(double tickStep, const QCPRange& range);
  int m_most;
  QCPRange m_range;
  bool m_decades = true;
  bool m_powers = false;  ///< labels as 2·10⁻⁵: one way for the whole axis
};

}  // namespace gatescope
