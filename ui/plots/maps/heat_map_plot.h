// Kernel and path overlap between the probe samples, as a heat map.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

class QCPItemStraightLine;

namespace gatescope {

class CellMap;

/// Both axes: probe samples, by class or by angle; colour: A_ij/√(A_ii A_jj), so that kernels of any size can be
/// compared. The kernel from −1 (vermillion) over 0 (white) to 1 (blue); overlap and path kernel of hard gates are
/// never negative where inputs are not. A click on an entry chooses the sample of its row.
class HeatMapPlot : public RunPlot {
  Q_OBJECT
 public:
  enum class Mode { Kernel, Overlap, PathKernel };
  /// Of more probe samples than this some are shown, evenly spread: the session file has all entries.
  static constexpr Index kMostSamples = 300;

  explicit HeatMapPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  bool showsOneNetwork() const override { return true; }
  /// One row per entry of the shown matrix, not normalised: i, j (from 1, in the order shown), numbers of the
  /// training samples, value.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;

 private:
  /// Row and column at a place, from 0 in the order shown; −1 outside.
  std::pair<Index, Index> entryAt(const QPointF& position) const;
  QString sampleText(Index position) const;
  const MatrixD& shown(const KernelMatrices& matrices) const;
  void drawClassBorders();
  ProbeOrder m_order;                           ///< of the samples that are shown
  CellMap* m_map = nullptr;                     ///< owned by the plot
  std::vector<QCPItemStraightLine*> m_borders;  ///< owned by the plot
};

/// A_ij/√(A_ii A_jj) with rows and columns in `order`; zero where a diagonal is. n × n.
MatrixD cosines(const MatrixD& matrix, const std::vector<Index>& order);

}  // namespace gatescope
