// Eigenvalues of the tangent kernel: now, at t=0 and as theory expects them.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// Eigenvalues ρ_1 ≥ … ≥ ρ_n of K on the probe set. Condition numbers stand in the legend. Eigenvalues ≤ 0 are gaps in
/// the sorted view and count in the distribution. Of an ensemble they are medians by rank, now on the band of their
/// quartiles. Where theory has the value part alone and weights are redrawn for another plot, the spectrum of the mean
/// kernel of all draws stands beside it.
class EigenvaluePlot : public RunPlot {
  Q_OBJECT
 public:
  /// Sorted: ρ_i over i from 1. Distribution: the fraction of eigenvalues ≤ ρ over ρ (ECDF).
  enum class Mode { Sorted, Distribution };

  explicit EigenvaluePlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  PlotTable ownTable() const;
  void appendOthers(PlotTable& table) const;
  Series curve(const VectorD& eigenvalues) const;
  Band band(const KernelQuartiles& kernels) const;
  void feedKernels(RunCurve& curve, const RunHistory& run, const KernelQuartiles& kernels);
  double initialCondition(const KernelFrame& frame) const;
  void updateLegend(const KernelFrame& frame);
  Index includeOthers(Extent& values, Index count) const;
  /// Of the mean of redrawn kernels; empty where there is none, or theory has it.
  VectorD redrawn(const KernelFrame& frame) const;
  RunCurve *m_now = nullptr, *m_initial = nullptr, *m_expected = nullptr, *m_redrawn = nullptr;
  std::vector<RunCurve*> m_others;  ///< of the runs beside
};

}  // namespace gatescope
