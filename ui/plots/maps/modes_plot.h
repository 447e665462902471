// Targets and errors in the eigenvectors of the kernel.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/maps/mode_drawing.h"
#include "ui/plots/panel/run_plot.h"

class QSpinBox;

namespace gatescope {

/// With v_i the eigenvectors of K_0: power Σ_c ⟨v_i, ·⟩² of the targets, of the error at t=0 and now, and as a kernel
/// that stays predicts it, (1 − αρ_i/n)^{2t}⟨v_i, e_0⟩², by rank from the largest eigenvalue. A click on a mode, or the
/// number in the title, shows its eigenvector; a double click there leads back. GUI thread.
class ModesPlot : public RunPlot {
  Q_OBJECT
 public:
  /// Power of each mode; share of all power in the first i modes; the eigenvector of the chosen mode.
  enum class Mode { Power, Share, Eigenvector };

  explicit ModesPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  InspectionOrder wants() const override;
  /// The mode whose eigenvector is shown, from 0.
  Index chosen() const;
  /// Rank, eigenvalue and powers; then the chosen eigenvector: number of the training sample, and entry √n·v_i.
  PlotTable table() const override;
  const ModeDrawing& drawing() const { return m_drawing; }

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;
  QString readoutAt(const QPointF& position) const override;
  void clickedAt(const QPointF& position) override;
  bool doubleClickedAt(const QPointF& pixel) override;

 private:
  const ModePowers* powers() const;
  void addRankBox();
  Series curve(const VectorD& powers) const;
  void updatePowers(const ModePowers& powers);
  void updateEigenvector(const Inspection& inspection);
  QString sampleText(Index sample) const;

  QSpinBox* m_rank;  ///< of the title row
  QCPGraph *m_targets = nullptr, *m_initial = nullptr, *m_error = nullptr, *m_predicted = nullptr;
  QCPItemStraightLine* m_mark;  ///< at the chosen mode; owned by the plot
  ModeDrawing m_drawing;
};

}  // namespace gatescope
