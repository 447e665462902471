// What the kernel alone knows of the test samples, beside the network.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/curves/measure_plot.h"

namespace gatescope {

/// x: optimiser step; y: of the test samples the share that kernel regression ŷ(x) = k(x, X)(K + r·tr(K)/n·I)⁻¹Y gets
/// right with K_t and with H_t, and the network's own; or the mean of ½‖ŷ − κy‖². Measured only while it is seen: with
/// the kernels of a run that goes on as time allows, at once with that of the step where it rests. GUI thread.
class PredictorPlot : public MeasurePlot {
  Q_OBJECT
 public:
  explicit PredictorPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< accuracy, error
  InspectionOrder wants() const override;

 protected:
  QString subject() const override;
  void rebuild() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;
};

}  // namespace gatescope
