// How fast and how far the gates of each hidden layer move.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/plot_panel.h"

class QComboBox;

namespace gatescope {

/// x: optimiser step; one curve per hidden layer, viridis from first to last. The run before is the faint grey mean
/// over layers.
class GateChangePlot : public PlotPanel {
  Q_OBJECT
 public:
  /// f_l = mean |G_t − G_t'| per step (logarithmic), as means over short runs of steps or each measurement; F_l = mean
  /// |G_t − G_0|; mean G_t.
  enum class Mode { Rate, EachRate, Total, Active };

  explicit GateChangePlot(QWidget* parent = nullptr);
  Mode mode() const { return m_mode; }
  void setMode(Mode mode);
  bool isLogarithmic() const { return m_logarithmic; }
  void setLogarithmic(bool logarithmic);
  QString sharedAxis() const override { return QStringLiteral("step"); }
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  int layerCount() const;
  QString axisLabel() const;
  bool isRate() const { return m_mode == Mode::Rate || m_mode == Mode::EachRate; }
  /// Series as drawn; in Mode::Rate a mean over `run` measurements.
  Series drawnSeries(const Series& series, int* run = nullptr) const;
  Mode m_mode = Mode::Rate;
  bool m_logarithmic = true;
  QComboBox* m_modes;
  QToolButton* m_switch;
  std::vector<QCPGraph*> m_others;  ///< means over layers of the runs beside; owned by the plot
  QString m_meanOf;                 ///< "mean of 8" or ""
  std::vector<QCPGraph*> m_layers;  ///< owned by the plot
};

}  // namespace gatescope
