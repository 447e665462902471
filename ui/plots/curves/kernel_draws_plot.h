// E[K_0] seen: the mean kernel of redrawn value weights against the number of draws.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// x: draws, logarithmic; y: mean of the kernels so far relative to E[K_0] = Σ_l ∏_{m≠l} σ_m² · (XᵀX ∘ λ), on and off
/// the diagonal, which tend to 1, and the relative difference, which falls like 1/√N. GUI thread.
class KernelDrawsPlot : public RunPlot {
  Q_OBJECT
 public:
  explicit KernelDrawsPlot(QWidget* parent = nullptr);
  InspectionOrder wants() const override;
  /// draws, diagonal, off_diagonal, difference.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;

 private:
  const KernelDraws* draws() const;
  QCPGraph *m_diagonal = nullptr, *m_offDiagonal = nullptr, *m_difference = nullptr, *m_root = nullptr,
           *m_one = nullptr;
};

}  // namespace gatescope
