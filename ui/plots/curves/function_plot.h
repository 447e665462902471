// The output over one input, or over the angle of inputs on a circle, with where gates flip.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

class LineGroups;

/// Targets as dots, the network's outputs (up to four) as curves; below, one row of ticks per hidden layer: each tick
/// is a gate that flips there, so that the rows show where a layer has its gates.
class FunctionPlot : public RunPlot {
  Q_OBJECT
 public:
  explicit FunctionPlot(QWidget* parent = nullptr);
  InspectionOrder wants() const override;
  /// One row per point: x or theta, output_1 …
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;

 private:
  void createCurves(const OutputMap& map);
  void feedTargets(const Inspection& inspection);
  void drawFlips(const OutputMap& map);
  bool m_circle = false;
  std::vector<QCPGraph*> m_outputs;  // owned by the plot, as all below
  std::vector<QCPGraph*> m_train, m_test;
  LineGroups* m_flips = nullptr;
};

}  // namespace gatescope
