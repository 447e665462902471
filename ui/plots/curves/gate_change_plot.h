// How fast and how far the gates of each hidden layer move.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// x: optimiser step; one curve per hidden layer, viridis from first to last. The run before is the faint grey mean
/// over layers.
class GateChangePlot : public RunPlot {
  Q_OBJECT
 public:
  /// f_l = mean |G_t − G_{t−1}| (logarithmic), as means over short runs of measurements or each of them; F_l = mean
  /// |G_t − G_0|; mean G_t.
  enum class Mode { Rate, EachRate, Total, Active };

  explicit GateChangePlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
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
  bool isRate() const { return mode() == Mode::Rate || mode() == Mode::EachRate; }
  /// Series as drawn; in Mode::Rate a mean over `run` measurements.
  Series drawnSeries(const Series& series, int* run = nullptr) const;
  /// The curve of a layer as drawn. `meanOf`: set where the median is asked for.
  CurveOf layerCurve(std::size_t layer, int* meanOf = nullptr) const;
  CurveOf meanCurve(const RunHistory& run) const;
  std::vector<RunCurve*> m_others;  ///< means over layers of the runs beside
  QString m_meanOf;                 ///< "mean of 8" or ""
  std::vector<RunCurve*> m_layers;
};

}  // namespace gatescope
