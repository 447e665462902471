// How fast weights move beside how fast gates do.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/curves/measure_plot.h"

namespace gatescope {

/// x: optimiser step; y, logarithmic: ‖Θ_t − Θ_{t−1}‖/‖Θ_{t−1}‖ of the value weights of a hidden layer, and f_l = mean
/// |G_t − G_{t−1}|, each of one step. Means over layers, or layer by layer in the layers' colours, weights dashed. Long
/// curves are drawn as means over short runs of measurements. GUI thread.
class ClocksPlot : public MeasurePlot {
  Q_OBJECT
 public:
  explicit ClocksPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< mean, layers

 protected:
  Series drawn(Series series, bool isWatched) const override;
  QString subject() const override;
  void rebuild() override;
  void updateData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString readout(const QString& name, double x, double y) const override;

 private:
  bool showsLayers() const { return view() == 1; }
  void nameMeans();
  int m_layers = 0;
  mutable int m_meanOf = 1;  ///< measurements in a mean, at most
};

}  // namespace gatescope
