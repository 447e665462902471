// A curve of a run as it is drawn: one line, or many networks as a median and its band.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <functional>
#include <vector>

#include "ui/plots/panel/plot_table.h"
#include "ui/plots/panel/series.h"
#include "ui/run/run_figures.h"

namespace gatescope {

class QuartileBand;
struct LegendEntry;

/// A curve of one network; of an ensemble it is asked for medians, quartiles and each network alike. What is absent is
/// absent from all of them at the same x; infinite values are absent.
using CurveOf = std::function<Series(const History&)>;

/// Owned by its plot, with all that it points to.
struct RunCurve {
  QCPGraph* line = nullptr;      ///< of an ensemble the median
  QuartileBand* band = nullptr;  ///< null with one network
  std::vector<QCPGraph*> each;   ///< of every network, faint, where somebody wants to see them
  Series low, median, high;      ///< before they are thinned for the screen; the quartiles are empty with one network

  bool isEmpty() const;  ///< nothing is drawn
  /// What is read at x: absent values where there is no band or no sample.
  Quartiles quartilesAt(double x, double value) const;
  /// The newest value, of an ensemble with its quartiles where `quartiles`; "" where there is no sample.
  QString newestText(const NumberText& number, bool quartiles) const;
  /// In the legend: the line and its band as one.
  LegendEntry entry(const QString& text, const QCPScatterStyle& mark = {}) const;
};

/// A column of a table, without gaps.
struct RunColumn {
  QString name;  ///< "train_loss"
  CurveOf curve;
};
/// Appends "step" and the columns, all with `prefix`. Of an ensemble each is three: "train_loss_median", "_lower" and
/// "_upper" quartile; with `each` steps and columns of every network follow, "seed_3_step". All columns are at the same
/// steps. Nothing where there is no step.
void appendColumns(PlotTable& table, const RunHistory& run, const QString& prefix,
                   const std::vector<RunColumn>& columns, bool each);
/// Of values, of an ensemble also of its quartiles, in axis coordinates.
Extent extentOf(const RunHistory* run, const CurveOf& curve, bool logarithmic);

}  // namespace gatescope
