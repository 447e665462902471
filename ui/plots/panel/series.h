// Series on their way into a plot: thinning, gaps, ranges. Pure functions without widgets.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <limits>

namespace gatescope {

/// Points of one curve, x ascending. NaN in y: there is no value.
struct Series {
  QVector<double> x, y;
  QVector<double> gap;  ///< in x: the longest distance before each point in which nothing was measured, 0 where there
                        ///< is none; empty: not known, or of no interest
  void append(double px, double py) {
    x.append(px);
    y.append(py);
  }
};

/// Which axis x of a band is on: Y where it lies between values of x, as in a distribution.
enum class Along { X, Y };

/// From a lower to an upper curve, x ascending. NaN in low: there is none; high may be infinite.
struct Band {
  QVector<double> x, low, high;
  QVector<double> gap;  ///< as of Series
  void append(double px, double lower, double upper, double distance = 0);
};

/// Smallest interval that holds everything included; empty at first.
struct Extent {
  double lower = std::numeric_limits<double>::infinity(), upper = -std::numeric_limits<double>::infinity();
  bool isEmpty() const { return lower > upper; }
  void include(double value);  ///< NaN and infinity are ignored
  void include(const Extent& other);
};

/// Part of the x axis that is looked at.
struct Window {
  double lower = -std::numeric_limits<double>::infinity(), upper = std::numeric_limits<double>::infinity();
};

inline constexpr int kPointsPerCurve = 2000;

/// Values that a logarithmic axis cannot show (≤ 0, infinite) become NaN: a clean gap instead of a dive to the bottom.
Series loggable(Series series);
/// Without its NaN rows: a curve measured now and then is one line.
Series withoutGaps(const Series& series);
/// Whether every y is a gap.
bool isEmpty(const Series& series);
/// Without rows of x ≤ 0, which a logarithmic x axis cannot show.
Series withoutX(const Series& series);
/// Exponential mean: s_k = w·s_{k−1} + (1−w)·y_k over the values that are there, divided by 1 − w^k so that the first
/// values do not pull it to zero (Kingma, Ba). Gaps stay gaps. `weight` in [0, 1). Cost: linear.
Series smoothed(const Series& series, double weight);
/// How far apart x is drawn.
enum class Steps { Linear, Logarithmic };
/// About `points` points, up to twice as many where samples lie unevenly: smallest and largest value of equal runs of
/// samples, in their order, so that spikes stay. Points outside `window`, up to one span on either side, are left out.
/// The runs are powers of two long and start at fixed samples: the picture does not flicker while the curve grows.
/// Samples further apart than runs usually reach are never merged, so that gaps keep both their ends. Cost: linear.
Series thinned(const Series& series, Window window = {}, int points = kPointsPerCurve, Steps steps = Steps::Linear);
/// About `points` points, of series at the same x, as thinned(): what lies between the smallest and the largest value
/// of equal runs of samples. An upper value that is absent where there is a lower one is infinite. Cost: linear.
Band bandBetween(const Series& low, const Series& high, Window window, int points, Steps steps = Steps::Linear);
/// Means of equal runs of samples (powers of two long), about `points` of them: what a noisy rate was on average. Runs
/// without a value are gaps, and no mean is over a long gap. `run`: how many samples a mean is of, at most. Cost:
/// linear.
Series averaged(const Series& series, Window window, int points, int* run = nullptr);
/// Extent of y; on a logarithmic axis of its positive values only.
Extent extentY(const Series& series, bool logarithmic);

/// `data` widened to round limits: 1, 2, 5·10ⁿ on a logarithmic axis (at most 14 decades below the top), from 0 on a
/// linear one.
Extent roundLimits(Extent data, bool logarithmic);
/// Upper end of a step axis: 1, 1.5, 2, 3, 4, 5, 7.5·10ⁿ at or above `last`, but not above `total` when that is known
/// (> 0) and not passed.
double stepLimit(double last, double total);

}  // namespace gatescope
