// Training and test loss over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/panel/run_plot.h"

namespace gatescope {

/// x: optimiser step; y: mean loss over samples, logarithmic by default. Train solid blue, test dashed vermillion, the
/// run before faint; of an ensemble medians on the bands of their quartiles. Test measurements are sparse: they are
/// marked where there is room, and joined faintly where some were left out.
class LossPlot : public RunPlot {
  Q_OBJECT
 public:
  /// Loss, from a logarithmic axis; accuracy in percent, of classes only; that of the test set alone, to compare runs.
  enum class Mode { Loss, Accuracy, TestAccuracy };

  explicit LossPlot(QWidget* parent = nullptr);
  static PlotModes modeTable();  ///< in the order of Mode
  Mode mode() const { return static_cast<Mode>(modePosition()); }
  void setMode(Mode mode) { chooseModeAt(static_cast<int>(mode)); }
  QString sharedAxis() const override { return QStringLiteral("step"); }
  /// Losses and accuracies, whatever is shown.
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;

 private:
  CurveOf train(const RunHistory* run) const;
  CurveOf test(const RunHistory* run) const;
  void updateLegend(bool hasTest);
  void showNote(const QString& noTestReason);
  void showValues();
  void showLateAccuracies();
  RunCurve *m_train = nullptr, *m_test = nullptr;
  std::vector<RunCurve*> m_otherTrain, m_otherTest;  ///< one per run beside
};

}  // namespace gatescope
