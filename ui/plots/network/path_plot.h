// Every path of a tiny network: what each adds to the output, and their sum.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

class QCPBars;
class QCPItemText;

namespace gatescope {

/// One bar per path for one probe sample, φ(path)·v(path), in the order input, unit, unit …; the line is their running
/// sum, which ends at the network's output. Blocked paths have no bar. GUI thread.
class PathPlot : public RunPlot {
  Q_OBJECT
 public:
  explicit PathPlot(QWidget* parent = nullptr);
  InspectionOrder wants() const override;
  /// One row per path: path (from 1), input (from 1; 0: a bias), unit_1 …, feature, value, product, sum.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  std::vector<Suggestion> suggestions(const RunHistory& run) const override;
  QString readoutAt(const QPointF& position) const override;

 private:
  const UnitInspection* units() const;
  QString pathName(const Path& path) const;
  void setTicks();
  QCPBars *m_positive = nullptr, *m_negative = nullptr;  ///< owned by the plot
  QCPGraph *m_sum = nullptr, *m_output = nullptr;
};

}  // namespace gatescope
