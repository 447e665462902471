// Kernel and path overlap between the probe samples, as a heat map.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "ui/plots/panel/run_plot.h"

class QCPItemLine;

namespace gatescope {

class CellMap;
class ColourBar;

/// Both axes: probe samples, by class or by angle; colour: A_ij/√(A_ii A_jj), so that kernels of any size can be
/// compared. The kernel from −1 (vermillion) over 0 (white) to 1 (blue); overlap and path kernel of hard gates are
/// never negative where inputs are not. Of a value layer it is K_l on and above the diagonal and, where theory has it,
/// E[K_l] with the gates of now below. A click on an entry chooses the sample of its row.
class HeatMapPlot : public RunPlot {
  Q_OBJECT
 public:
  enum class Mode { Kernel, Overlap, PathKernel, Layer };
  /// Of more probe samples than this some are shown, evenly spread: the session file has all entries.
  static constexpr Index kMostSamples = 300;

  explicit HeatMapPlot(QWidget* parent = nullptr);
  static PlotModes modeTable(int depth);  ///< in the order of Mode, the last one for each of the value layers
  Mode mode() const { return static_cast<Mode>(std::min(modePosition(), static_cast<int>(Mode::Layer))); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  /// Of Mode::Layer: which value layer is shown, from 0; −1 in other modes.
  int layer() const { return std::max(-1, modePosition() - static_cast<int>(Mode::Layer)); }
  InspectionOrder wants() const override;
  bool showsOneNetwork() const override { return true; }
  /// One row per entry of the shown matrix, not normalised: i, j (from 1, in the order shown), numbers of the
  /// training samples, value; of a layer also what is expected.
  PlotTable table() const override;

 protected:
  void runChosen(const RunHistory& run) override;
  void modeChosen() override;
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
  /// The chosen matrix, where it has been measured, else nullptr.
  const MatrixD* shown() const;
  const LayerKernel* layerKernel() const;
  std::int64_t shownStep() const;
  QString noteOf(std::size_t all) const;
  void drawClassBorders();
  void fitSquare();
  ProbeOrder m_order;                   ///< of the samples that are shown
  CellMap* m_map = nullptr;             ///< owned by the plot
  std::vector<QCPItemLine*> m_borders;  ///< owned by the plot
  ColourBar* m_bar;                     ///< owned by the plot
};

/// A_ij/√(A_ii A_jj) with rows and columns in `order`; zero where a diagonal is. n × n.
MatrixD cosines(const MatrixD& matrix, const std::vector<Index>& order);

}  // namespace gatescope
