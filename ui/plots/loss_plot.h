// Training and test loss over steps.
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/plot_panel.h"

namespace gatescope {

/// x: optimiser step; y: mean loss over samples, logarithmic by default. Train solid blue, test dashed vermillion, the run
/// before faint. Test measurements are sparse: they are joined by one line.
class LossPlot : public PlotPanel {
  Q_OBJECT
 public:
  explicit LossPlot(QWidget* parent = nullptr);
  bool isLogarithmic() const { return m_logarithmic; }
  void setLogarithmic(bool logarithmic);
  PlotTable table() const override;

 protected:
  void rebuild() override;
  void updateData() override;
  void followData() override;
  std::int64_t newestStep(const RunHistory& run) const override;
  QString emptyText() const override;

 private:
  void updateLegend(bool hasTest);
  bool m_logarithmic = true;
  QToolButton* m_switch;
  QCPGraph *m_train = nullptr, *m_test = nullptr, *m_ghostTrain = nullptr, *m_ghostTest = nullptr;
};

}  // namespace gatescope
