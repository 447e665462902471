// Series on their way into a plot: thinning, gaps, ranges.
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/panel/series.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace gatescope {

namespace {

struct Span {
  qsizetype first = 0, last = 0;  ///< [first, last)
  qsizetype size() const { return last - first; }
};

/// Longest gap before the samples [from, to].
double longestGap(const Series& series, qsizetype from, qsizetype to) {
  double longest = 0;
  for (qsizetype i = from; i <= to; ++i) longest = std::max(longest, series.gap[i]);
  return longest;
}

/// Appends smallest, largest and one absent value of the samples, in their order, and the first and the last where
/// `ends`. `next`: the first sample whose gap no point tells of yet.
void appendRun(const Series& series, Span run, bool ends, qsizetype& next, Series& out) {
  qsizetype low = -1, high = -1, absent = -1;
  for (qsizetype i = run.first; i < run.last; ++i) {
    if (std::isnan(series.y[i])) {
      absent = i;
      continue;
    }
    if (low < 0 || series.y[i] < series.y[low]) low = i;
    if (high < 0 || series.y[i] > series.y[high]) high = i;
  }
  qsizetype kept[] = {low, high, absent, ends ? run.first : -1, ends ? run.last - 1 : -1};
  std::ranges::sort(kept);
  for (std::size_t k = 0; k < std::size(kept); ++k) {
    if (kept[k] < 0 || (k > 0 && kept[k] == kept[k - 1])) continue;
    out.append(series.x[kept[k]], series.y[kept[k]]);
    if (!series.gap.isEmpty()) out.gap.append(longestGap(series, next, kept[k]));
    next = kept[k] + 1;
  }
}

/// Largest (`up` false) or smallest (`up` true) of 1, 2, 5·10ⁿ that is at most or at least `value` > 0.
double round125(double value, bool up) {
  constexpr double kSlack = 1e-9;
  const double decade = std::pow(10.0, std::floor(std::log10(value)));
  const double candidates[] = {1, 2, 5, 10};
  if (up) {
    for (const double c : candidates) {
      if (c * decade >= value * (1 - kSlack)) return c * decade;
    }
    return 10 * decade;
  }
  double result = decade;
  for (const double c : candidates) {
    if (c * decade <= value * (1 + kSlack)) result = c * decade;
  }
  return result;
}

/// Samples inside the window, up to one of its widths on either side (room to pan), and one neighbour more.
Span samplesIn(const Series& series, Window window) {
  const double width = window.upper - window.lower;
  if (!std::isfinite(width)) return {0, series.x.size()};
  const auto first = std::lower_bound(series.x.begin(), series.x.end(), window.lower - width) - series.x.begin();
  const auto last = std::upper_bound(series.x.begin(), series.x.end(), window.upper + width) - series.x.begin();
  return {std::max<qsizetype>(0, first - 1), std::min<qsizetype>(series.x.size(), last + 1)};
}

/// Smallest power of two such that `perRun` points of each run make at most `points`; 1 when all samples fit.
qsizetype runLength(Span span, int points, int perRun) {
  qsizetype run = 1;
  while (span.size() / run * (run > 1 ? perRun : 1) > points) run *= 2;
  return run;
}

/// Parts runs of samples where they reach further than evenly spread ones do.
class Parting {
 public:
  Parting(const Series& series, Span span, int points, Steps steps)
      : m_series(series), m_logarithmic(steps == Steps::Logarithmic) {
    if (span.size() == 0) return;
    const double share = 8 * (place(span.last - 1) - place(span.first)) / points;
    // A power of two: it changes seldom while a curve grows.
    if (share > 0) m_widest = std::exp2(std::floor(std::log2(share)));
  }
  /// The end of the part of [first, last) that begins at `first`.
  qsizetype endOf(qsizetype first, qsizetype last) const {
    qsizetype end = first + 1;
    while (end < last && place(end) - place(first) <= m_widest) ++end;
    return end;
  }

 private:
  double place(qsizetype i) const { return m_logarithmic ? std::log10(std::max(m_series.x[i], 0.1)) : m_series.x[i]; }
  const Series& m_series;
  bool m_logarithmic;
  double m_widest = std::numeric_limits<double>::infinity();
};

/// The mean of the samples, where at least half of them have a value.
void appendMean(const Series& series, Span run, qsizetype& next, Series& out) {
  double sumX = 0, sumY = 0;
  qsizetype count = 0;
  for (qsizetype i = run.first; i < run.last; ++i) {
    if (std::isnan(series.y[i])) continue;
    sumX += series.x[i];
    sumY += series.y[i];
    ++count;
  }
  if (count == 0 || 2 * count < run.size()) return;
  const double weight = static_cast<double>(count);
  out.append(sumX / weight, sumY / weight);
  if (!series.gap.isEmpty()) out.gap.append(longestGap(series, next, run.last - 1));
  next = run.last;
}

/// One row for the samples where there is something, at the last of them; one without where there is nothing.
void appendBand(const Series& low, const Series& high, Span run, Band& out) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  double lower = kInfinity, upper = -kInfinity;
  qsizetype last = -1;
  bool isBroken = false;
  for (qsizetype i = run.first; i < run.last; ++i) {
    if (std::isnan(low.y[i])) {
      isBroken = true;
      continue;
    }
    last = i;
    lower = std::min(lower, low.y[i]);
    upper = std::isnan(high.y[i]) ? kInfinity : std::max(upper, high.y[i]);
  }
  const double gap = low.gap.isEmpty() ? 0 : longestGap(low, run.first, run.last - 1);
  if (last >= 0) out.append(low.x[last], lower, upper, gap);
  constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
  if (isBroken) out.append(low.x[run.last - 1], kAbsent, kAbsent);
}

}  // namespace

void Band::append(double px, double lower, double upper, double distance) {
  x.append(px);
  low.append(lower);
  high.append(upper);
  gap.append(distance);
}

void Extent::include(double value) {
  if (!std::isfinite(value)) return;
  lower = std::min(lower, value);
  upper = std::max(upper, value);
}

void Extent::include(const Extent& other) {
  if (other.isEmpty()) return;
  include(other.lower);
  include(other.upper);
}

Series loggable(Series series) {
  for (double& value : series.y) {
    if (!(value > 0) || std::isinf(value)) value = std::numeric_limits<double>::quiet_NaN();
  }
  return series;
}

Series withoutGaps(const Series& series) {
  Series result;
  for (qsizetype i = 0; i < series.y.size(); ++i) {
    if (!std::isnan(series.y[i])) result.append(series.x[i], series.y[i]);
  }
  return result;
}

Series thinned(const Series& series, Window window, int points, Steps steps) {
  const Span span = samplesIn(series, window);
  const qsizetype run = runLength(span, points, 2);
  if (run == 1)
    return {series.x.mid(span.first, span.size()), series.y.mid(span.first, span.size()),
            series.gap.mid(span.first, series.gap.isEmpty() ? 0 : span.size())};
  const Parting parting(series, span, points, steps);
  Series result;
  qsizetype next = span.first;
  for (qsizetype begin = span.first / run * run; begin < span.last; begin += run) {
    const qsizetype end = std::min(begin + run, series.x.size());
    for (qsizetype from = begin; from < end;) {
      const qsizetype to = parting.endOf(from, end);
      appendRun(series, {from, to}, from != begin || to != end, next, result);
      from = to;
    }
  }
  // Ends exactly where the data end, so that a live curve reaches its newest sample.
  const qsizetype newest = series.x.size() - 1;
  if (span.last > newest && result.x.back() < series.x.back())
    appendRun(series, {newest, newest + 1}, false, next, result);
  return result;
}

Band bandBetween(const Series& low, const Series& high, Window window, int points, Steps steps) {
  const Span span = samplesIn(low, window);
  const qsizetype length = runLength(span, points, 1);
  const Parting parting(low, span, points, steps);
  Band band;
  for (qsizetype begin = span.first / length * length; begin < span.last; begin += length) {
    const qsizetype end = std::min(begin + length, low.x.size());
    for (qsizetype from = begin; from < end;) {
      const qsizetype to = length == 1 ? end : parting.endOf(from, end);
      if (begin == 0 && from == 0 && to > 1) appendBand(low, high, {0, 1}, band);  // it begins where the data begin
      appendBand(low, high, {from, to}, band);
      from = to;
    }
  }
  return band;
}

Series averaged(const Series& series, Window window, int points, int* run) {
  const Span span = samplesIn(series, window);
  const qsizetype length = runLength(span, points, 1);
  if (run) *run = static_cast<int>(length);
  const Parting parting(series, span, points, Steps::Linear);
  Series result;
  qsizetype next = span.first;
  for (qsizetype begin = span.first / length * length; begin < span.last; begin += length) {
    const qsizetype end = std::min(begin + length, series.x.size());
    // The newest run is shown once it is half full: a mean of few would flicker.
    if (end == series.x.size() && 2 * (end - begin) < length) continue;
    for (qsizetype from = begin; from < end;) {
      const qsizetype to = parting.endOf(from, end);
      appendMean(series, {from, to}, next, result);
      from = to;
    }
  }
  return result;
}

Extent extentY(const Series& series, bool logarithmic) {
  Extent result;
  for (const double value : series.y) {
    if (!logarithmic || value > 0) result.include(value);
  }
  return result;
}

Extent roundLimits(Extent data, bool logarithmic) {
  constexpr double kDecades = 1e-14;
  if (data.isEmpty()) return logarithmic ? Extent{0.1, 1} : Extent{0, 1};
  if (logarithmic) {
    const double upper = round125(data.upper * 1.02, true);
    const double lower = round125(std::max(data.lower, data.upper * kDecades) * 0.98, false);
    return {lower, upper};
  }
  const double size = std::max(std::abs(data.lower), std::abs(data.upper));
  if (size == 0) return {0, 1};
  const double margin = 0.05 * (std::max(data.upper, 0.0) - std::min(data.lower, 0.0));
  return {data.lower < 0 ? data.lower - margin : 0, data.upper > 0 ? data.upper + margin : 0};
}

double stepLimit(double last, double total) {
  if (last <= 10) return total > 0 && total < 10 ? std::max(total, last) : 10;
  const double decade = std::pow(10.0, std::floor(std::log10(last)));
  double limit = 10 * decade;
  for (const double c : {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5}) {
    if (c * decade >= last) {
      limit = c * decade;
      break;
    }
  }
  return total >= last ? std::min(limit, total) : limit;
}

bool isEmpty(const Series& series) {
  return std::ranges::all_of(series.y, [](double y) { return std::isnan(y); });
}

Series withoutX(const Series& series) {
  const auto from = std::ranges::upper_bound(series.x, 0.0) - series.x.begin();
  return {series.x.mid(from), series.y.mid(from), series.gap.mid(std::min<qsizetype>(from, series.gap.size()))};
}

Series smoothed(const Series& series, double weight) {
  Series result = series;
  double mean = 0, share = 1;  // share: how much of the mean is still the zero it began with
  for (double& y : result.y) {
    if (!std::isfinite(y)) continue;
    mean = weight * mean + (1 - weight) * y;
    share *= weight;
    y = mean / (1 - share);
  }
  return result;
}

}  // namespace gatescope
